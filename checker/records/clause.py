"""Clauses: a predicate with its arguments, as one article states it."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from checker.records.span import Passage, Span


class Certainty(StrEnum):
    """How sure the words leave a reader that the act is so, from settled to open."""

    FACT = "fact"  # stated flat
    PLANNED = "planned"  # "will close", "plans to close"
    LIKELY = "likely"  # "is believed to", "appears", "probably"
    ALLEGED = "alleged"  # "allegedly", "is accused of", "is suspected of"
    POSSIBLE = "possible"  # "may", "might", "could"
    CONSIDERED = "considered"  # "is considering closing", "called for", "wants"
    CONDITIONAL = "conditional"  # "if it closes", "would close"
    ASKED = "asked"  # "whether it closed"


class Tense(StrEnum):
    """When the act lies, as its grammar has it."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Argument(Span):
    """One participant or thing in an act."""

    role: str = Field(description="'agent', 'patient', 'recipient', 'complement', or a preposition: 'to', 'from' …")
    head: str = Field(description="Lemma of its head word, lower case.")
    words: tuple[str, ...] = Field(description="Its content lemmas in order, the head among them.")
    entity: str | None = Field(default=None, description="Entity id, where it names or refers to one.")
    named: bool = Field(default=False, description="Whether that entity has a name.")
    several: bool = Field(default=False, description="Whether its head word is a plural.")
    persons: tuple[str, ...] = Field(
        default=(), description="Those of its words that are names of persons inside the phrase."
    )
    person: bool = Field(default=False, description="Whether that entity, or one inside the phrase, is a person.")
    inside: tuple[str, ...] = Field(
        default=(), description="Ids of named entities inside the phrase that it does not stand for, in order."
    )


class Clause(Passage):
    """Who did what to whom; the span is its words."""

    id: str = Field(description="'<article id>#s<number>'.")
    at: Span = Field(description="Where the predicate stands.")
    predicate: str = Field(description="Lemma, with its particle: 'turn_down'; of a state the adjective or noun.")
    verb: str = Field(default="", description="Verb that leaves it to a noun to say what is done, where one does.")
    kinds: tuple[str, ...] = Field(default=(), description="Classes of act that it names, sorted.")
    state: Literal["", "is", "most", "there is"] = Field(
        default="",
        description="'is' where it says what something is, 'most' with a superlative, 'there is' where it says that there is one.",
    )
    negated: bool = Field(default=False, description="Whether it is said not to be so.")
    negation: str = Field(default="", description="The word that denies it: 'not', 'refuse', 'without'.")
    certainty: Certainty = Certainty.FACT
    hedge: str = Field(default="", description="The word that takes from its certainty: 'may', 'consider'.")
    careful: bool = Field(default=False, description="Whether its sentence holds any word of allegation or doubt.")
    tense: Tense = Tense.PAST
    speaker: str | None = Field(default=None, description="Entity id of the one whose words these are.")
    reported: bool = Field(default=False, description="Whether they are given as somebody's words.")
    quoted: bool = Field(default=False, description="Whether they stand in quotation marks.")
    heading: bool = Field(default=False, description="Whether it stands in a title or heading.")
    sentence: int = Field(description="Index of the sentence in its article.")
    arguments: tuple[Argument, ...] = ()

    def argument(self, role: str) -> Argument | None:
        """The first argument in this role, if any."""
        return next((a for a in self.arguments if a.role == role), None)
