"""People, organisations and places as one article names them."""

from enum import StrEnum

from pydantic import Field

from checker.records.base import Record
from checker.records.span import Span


class EntityType(StrEnum):
    """What kind of thing a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"  # countries, cities, buildings
    GROUP = "group"  # nationalities, parties, "the farmers"
    EVENT = "event"  # named events: "Munich Security Conference"
    WORK = "work"
    OTHER = "other"


class MentionKind(StrEnum):
    """How a mention refers."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"  # "the minister", "EU foreign policy chief"


class OfficeStatus(StrEnum):
    """Whether the office is held at the time of the article."""

    CURRENT = "current"
    FORMER = "former"
    ACTING = "acting"
    ELECT = "elect"
    NAMED = "named"  # told to be elected or named to it: others may already call the person so
    ONCE = "once"  # entered or held at an earlier time that is told; who holds it now is not said
    LEAVING = "leaving"  # held until the dismissal or resignation of which the article tells


class Mention(Span):
    """One place where an article refers to an entity."""

    text: str = Field(description="The words, verbatim.")
    kind: MentionKind = Field(description="How it refers.")


class Office(Span):
    """An office, title, trade or kinship that an article gives a person."""

    title: str = Field(description="The office in lower case without article: 'foreign policy chief'.")
    organisation: str | None = Field(default=None, description="Of what: 'European Union', 'United States'.")
    status: OfficeStatus = Field(
        default=OfficeStatus.CURRENT,
        description="Held now, formerly, acting, elect, once (at a time that is told), or leaving.",
    )
    text: str = Field(description="The words, verbatim.")


class Entity(Record):
    """One person, organisation, place … with all that the article says it is."""

    id: str = Field(description="'<article id>#e<number>', numbered by first mention.")
    article: str = Field(description="Id of the article.")
    name: str = Field(description="The fullest name (or, if it is never named, description) in the article.")
    type: EntityType = Field(description="What kind of thing it is.")
    named: bool = Field(default=True, description="False where the article only describes it ('her deputy').")
    aliases: tuple[str, ...] = Field(default=(), description="Other names used of it, sorted.")
    gender: str = Field(
        default="unknown", description="'female', 'male', 'plural' or 'unknown', from titles, pronouns and first names."
    )
    age: int | None = Field(default=None, description="Age in years, where stated.")
    offices: tuple[Office, ...] = Field(default=(), description="Offices and descriptions, in order of the text.")
    affiliations: tuple[str, ...] = Field(default=(), description="Organisations and countries it is tied to.")
    side: str | None = Field(default=None, description="The country or organisation for which it speaks.")
    mentions: tuple[Mention, ...] = Field(default=(), description="Every place that refers to it, in order.")
