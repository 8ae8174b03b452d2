"""The base of every record: frozen, and strict about unknown fields."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A value that one stage hands to the next; never changed after it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")
