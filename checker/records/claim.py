"""Claims: one checkable statement each."""

from enum import StrEnum

from pydantic import Field

from checker.records.act import Act
from checker.records.span import Passage
from checker.records.values import FacetValue


class Stance(StrEnum):
    """How far the article itself stands behind a claim."""

    ASSERTED = "asserted"
    ATTRIBUTED = "attributed"
    QUOTED = "quoted"
    DENIED = "denied"
    HEDGED = "hedged"
    PLANNED = "planned"
    ASKED = "asked"


class Claim(Passage):
    """One checkable statement; the span is the sentence or clause that makes it."""

    id: str = Field(description="Hash of article, place and words: the same from run to run.")
    sentence: int = Field(description="Index of the sentence in its article.")
    heading: bool = Field(default=False, description="Whether it stands in a title or heading.")
    speaker: str | None = Field(default=None, description="Entity id of the person whose words these are.")
    stance: Stance = Stance.ASSERTED
    negated: bool = False
    checkable: bool = Field(default=True, description="False for opinions and questions.")
    entities: tuple[str, ...] = Field(default=(), description="Ids of entities that it mentions, sorted.")
    lemmas: tuple[str, ...] = Field(default=(), description="Content lemmas, sorted, without names and numbers.")
    facets: tuple[FacetValue, ...] = ()
    acts: tuple[Act, ...] = Field(default=(), description="What happens in it, in order of the text.")
    frame: str | None = Field(default=None, description="Id of the frame that it hangs on.")
