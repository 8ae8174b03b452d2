"""Everything that all articles say on one point."""

from pydantic import Field

from checker.records.base import Record
from checker.records.comparison import Comparison


class Group(Record):
    """Claims on one point, the comparisons that joined them, and the independent origins."""

    id: str
    claims: tuple[str, ...] = Field(description="Claim ids, sorted.")
    comparisons: tuple[Comparison, ...] = ()
    origins: tuple[str, ...] = Field(
        default=(), description="Names of the independent origins, sorted: copies of one text count once."
    )
