"""Words that an article gives to somebody."""

from enum import StrEnum

from pydantic import Field

from checker.records.span import Span


class SpeechKind(StrEnum):
    """How the words are given."""

    DIRECT = "direct"  # a whole sentence inside marks
    MIXED = "mixed"  # some words inside marks within the writer's sentence
    INDIRECT = "indirect"  # no marks: "she said that …"


class Found(StrEnum):
    """How a slot was filled."""

    EXPLICIT = "explicit"  # the grammar of the sentence says it
    PRONOUN = "pronoun"  # through a pronoun or description
    CONTINUED = "continued"  # the speaker of the quotation before goes on
    PIECED = "pieced"  # put together from neighbouring sentences
    NONE = "none"


class Quotation(Span):
    """One stretch of reported speech; the span is the words without their marks."""

    article: str
    text: str = Field(description="The words, verbatim, without their marks.")
    kind: SpeechKind
    speaker: str | None = Field(default=None, description="Entity id of the speaker.")
    speaker_found: Found = Found.NONE
    addressee: str | None = Field(default=None, description="Entity id of the person spoken to.")
    addressee_found: Found = Found.NONE
    cue: str | None = Field(default=None, description="Lemma of the verb or phrase of saying: 'say', 'accord to'.")
    medium: str | None = Field(default=None, description="'statement', 'tweet', 'interview', 'letter' …")
    sentence: Span = Field(description="The sentence or sentences that hold the words and their speaker.")
