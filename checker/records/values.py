"""What facets hold: quantities, times, entities, offices, each with the words it was read from."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from checker.records.base import Record
from checker.records.clause import Clause
from checker.records.span import Span


class Modifier(StrEnum):
    """How a quantity's wording bounds it."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"  # a little less
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    UP_TO = "up_to"
    RANGE = "range"


class QuantityValue(Record):
    """A count, an amount or a measure; `low` and `high` are in base units, both inclusive."""

    kind: Literal["quantity"] = "quantity"
    low: float | None = Field(description="Lower bound in base units; None where there is none.")
    high: float | None = Field(description="Upper bound in base units; None where there is none.")
    stated: float = Field(description="The number as stated, in base units, before the modifier widens it.")
    step: float = Field(
        default=1.0, description="The last digit's worth in base units: 100 for '1,400', 0.1e9 for '1.4 billion'."
    )
    modifier: Modifier = Field(default=Modifier.EXACT)
    dimension: str = Field(
        description="'count', 'money', 'percent', 'length', 'duration', 'age', 'mass', 'area', 'volume', 'temperature', 'power', 'speed', 'ratio', 'score', 'ordinal' …"
    )
    unit: str = Field(
        default="", description="Base unit: ISO 4217 code for money, 'm', 's', 'kg', 'm2' …, '' for counts."
    )
    counted: str = Field(default="", description="Lemma of what is counted ('worker'), '' where none is stated.")
    counted_phrase: str = Field(default="", description="The whole noun phrase that is counted, in lower case.")
    of_whole: str = Field(default="", description="The whole it is part of ('six pumps'), '' where none is stated.")
    rate: str = Field(default="", description="'year', 'day' … for amounts per time; '' otherwise.")


class Precision(StrEnum):
    """How finely a time is stated."""

    DECADE = "decade"
    YEAR = "year"
    QUARTER = "quarter"
    SEASON = "season"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    PART_OF_DAY = "part_of_day"
    MINUTE = "minute"
    VAGUE = "vague"


class TimeValue(Record):
    """A point or stretch of time as an interval; strings are ISO 8601, `end` is exclusive."""

    kind: Literal["time"] = "time"
    start: str | None = Field(description="'2026-02-14' or '2026-02-14T15:00'; None where open or unresolved.")
    end: str | None = Field(description="Exclusive end, same form; None where open or unresolved.")
    precision: Precision = Field(description="How finely it is stated.")
    weekday: int | None = Field(default=None, description="0 for Monday to 6 for Sunday, where a weekday is named.")
    clock: str | None = Field(default=None, description="'15:00' where a time of day is given.")
    clock_ambiguous: bool = Field(default=False, description="Whether the clock may be twelve hours off ('at seven').")
    offset: int | None = Field(
        default=None, description="Minutes by which its clock is ahead of UTC, where a zone is named."
    )
    part_of_day: str | None = Field(
        default=None, description="'morning', 'afternoon', 'evening', 'night', 'overnight'."
    )
    month: int | None = Field(default=None, description="1 to 12, where a month is named.")
    month_day: int | None = Field(default=None, description="1 to 31, where the day of the month is named.")
    modifier: Literal["", "before", "after", "since", "until", "by", "early", "late", "about"] = ""
    resolved: bool = Field(default=True, description="False where no date of the article was known to resolve it with.")
    relative: bool = Field(default=False, description="Whether it was resolved against the article's date.")


class EntityValue(Record):
    """A person, organisation or place in a slot."""

    kind: Literal["entity"] = "entity"
    entity: str = Field(description="Id of the entity in its article.")
    name: str = Field(description="Its fullest name.")
    type: str | None = Field(
        default=None, description="Kind of entity: 'person', 'organisation' …; None where it is not known."
    )
    named: bool = Field(default=True, description="False where the article only describes it.")
    gender: str = Field(default="unknown", description="'female', 'male', 'plural' or 'unknown'.")
    titles: tuple[str, ...] = Field(default=(), description="Its offices and descriptions, in lower case.")
    ties: tuple[str, ...] = Field(
        default=(), description="Organisations and countries that it belongs to or speaks for, sorted."
    )


class PlaceValue(Record):
    """Where something is: a named place, one side of a thing, or what was run into."""

    kind: Literal["place"] = "place"
    name: str = Field(description="The place's fullest name, else the words.")
    entity: str | None = Field(default=None, description="Id of the place in its article, where it is named.")
    preposition: str = Field(default="", description="What leads to it: 'in', 'near' …")
    obstacle: str = Field(default="", description="Kind of thing run into: 'tree', 'wall' …; '' otherwise.")
    site: str = Field(
        default="", description="Sort of place, where a noun tells it: 'hotel', 'parking_lot'; '' otherwise."
    )
    direction: str = Field(default="", description="'north', 'south', 'east' or 'west', where it is a side of a thing.")
    whole: str = Field(default="", description="The thing whose side it is, as a lemma.")
    within: tuple[str, ...] = Field(default=(), description="Wider places named right behind it: 'Texas'.")


class OfficeValue(Record):
    """An office (title, trade, kinship) or age of one person."""

    kind: Literal["office"] = "office"
    entity: str = Field(description="Id of the person.")
    name: str = Field(description="The person's fullest name.")
    title: str = Field(description="The office, lower case.")
    organisation: str | None = None
    status: str = "current"
    age: int | None = Field(default=None, description="Age in years, for the value that is an age; None for offices.")


class WordsValue(Record):
    """Anything that is compared as words."""

    kind: Literal["words"] = "words"
    words: str


class CauseValue(Record):
    """Why something happened."""

    kind: Literal["cause"] = "cause"
    head: str = Field(description="Lemma of the word that names what happened.")
    effect: tuple[str, ...] = Field(description="Content lemmas of what stands with it: to whom and where, sorted.")
    kinds: tuple[str, ...] = Field(default=(), description="Classes of act of what happened, sorted.")
    words: tuple[str, ...] = Field(description="Content lemmas of the cause, sorted.")


class ClauseValue(Record):
    """A whole clause: who did what to whom, whether or not, and how certainly."""

    kind: Literal["clause"] = "clause"
    clause: Clause


Value = Annotated[
    QuantityValue | TimeValue | EntityValue | PlaceValue | OfficeValue | WordsValue | ClauseValue | CauseValue,
    Field(discriminator="kind"),
]


class QuantityMention(Span):
    """A quantity where it stands in a text."""

    text: str
    value: QuantityValue


class TimeMention(Span):
    """A time expression where it stands in a text."""

    text: str
    value: TimeValue


class FacetValue(Span):
    """One facet of a claim: which facet, its value, and the words it was read from."""

    facet: str = Field(description="Name of the facet: 'participant', 'role', 'number', 'date' …")
    slot: str = Field(default="", description="The slot in the claim: 'agent', 'killed', 'signed' …")
    text: str = Field(description="The words, verbatim.")
    verb: str = Field(default="", description="Lemma of the verb that governs the value.")
    holder: str | None = Field(default=None, description="Entity id of that verb's subject, or of the value's owner.")
    acts: tuple[int, ...] = Field(
        default=(), description="Starts of the acts of its claim on which the value may hang, the likeliest first."
    )
    value: Value
