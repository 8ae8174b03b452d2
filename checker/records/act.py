"""Acts: what a verb or a noun of a sentence says that happens, with those who take part."""

from typing import Literal

from pydantic import Field

from checker.records.base import Record
from checker.records.comparison import Answer
from checker.records.span import Span

Aspect = Literal["happened", "ahead", "now"]
Phase = Literal["", "begin", "on", "end"]


class Act(Span):
    """One thing that happens, named by the verb or noun at the span: 'resigned', 'resignation'."""

    text: str = Field(description="The verb or noun, verbatim.")
    kinds: tuple[str, ...] = Field(description="Classes of act that it names: 'resign' for 'stepped down', sorted.")
    once: bool = Field(default=False, description="Whether such an act befalls the same people once.")
    agents: tuple[str, ...] = Field(default=(), description="Entity ids of those who do it.")
    objects: tuple[str, ...] = Field(default=(), description="Entity ids of those to whom it is done.")
    others: tuple[str, ...] = Field(
        default=(), description="Entity ids of what is named beside them: where, with whom."
    )
    things: tuple[str, ...] = Field(default=(), description="Lemmas of its arguments that are no entities, sorted.")
    another: tuple[str, ...] = Field(
        default=(),
        description="Which of these, or its own word, is said to be another than the one at hand: 'crane' of 'a different crane'.",
    )
    words: tuple[str, ...] = Field(default=(), description="Content lemmas of all that hangs on it, sorted.")
    content: tuple[str, ...] = Field(default=(), description="Kinds of the acts that it speaks of, sorted.")
    tells: tuple[int, ...] = Field(default=(), description="Starts of the acts that its clause of content is about.")
    aspect: Aspect = Field(default="now", description="'happened', 'ahead' (will, planned) or 'now' (neither is said).")
    phase: Phase = Field(default="", description="Whether only its beginning, course or end is spoken of.")
    negated: bool = False


class ActMatch(Record):
    """Two acts of two articles that may be one, with what speaks for it, and how what hangs on them compares."""

    left: str = Field(description="Id of the claim that tells of the left act.")
    right: str = Field(description="Id of the claim that tells of the right act.")
    left_act: int = Field(description="Start of the left act's words.")
    right_act: int = Field(description="Start of the right act's words.")
    kinds: tuple[str, ...] = Field(description="The classes of act that both name, sorted.")
    principals: tuple[str, ...] = Field(
        default=(), description="Identities of those who do it, or to whom it is done, in both, sorted."
    )
    who: tuple[str, ...] = Field(default=(), description="Identities of all who are named beside both, sorted.")
    near: tuple[str, ...] = Field(default=(), description="Identities of others whom both sentences name, sorted.")
    things: tuple[str, ...] = Field(default=(), description="Words of arguments that both have, sorted.")
    words: tuple[str, ...] = Field(default=(), description="Other words that both sentences use, sorted.")
    content: bool | None = Field(
        default=None, description="Whether both announce an act of one kind; None where a side announces none."
    )
    clash: bool = Field(default=False, description="Whether both name doers, or sufferers, and none is the same.")
    phases: bool = Field(
        default=True, description="Whether both speak of the act as a whole, or of one part of its course."
    )
    similarity: float = Field(default=0.0, description="Cosine of the two sentences' embeddings.")
    rivals: int = Field(
        default=0, description="How many more times than one each the two articles give for acts of the kind."
    )
    answers: tuple[Answer, ...] = ()
