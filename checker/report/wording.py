"""The words in which people read types, strengths, relations and counts."""

import re
from datetime import datetime

from checker.records import FacetType, Finding, FindingKind, Strength

__all__ = [
    "KIND_NAMES",
    "SIDE_BY_SIDE",
    "STRENGTH_MEANINGS",
    "STRENGTH_NAMES",
    "TYPE_NAMES",
    "count",
    "day",
    "headline",
    "percent",
    "point",
    "type_in_words",
]

TYPE_NAMES = {
    FacetType.PARTICIPANT: "Participant",
    FacetType.ROLE: "Role or title",
    FacetType.NUMBER: "Number",
    FacetType.DATE: "Date or time",
    FacetType.PLACE: "Place",
    FacetType.POLARITY: "Did or did not",
    FacetType.CERTAINTY: "How certain",
    FacetType.ATTRIBUTION: "Who said it",
    FacetType.QUOTE: "Words quoted",
    FacetType.CAUSE: "Cause",
    FacetType.OUTCOME: "Outcome",
    FacetType.OTHER: "Other",
}

KIND_NAMES = {
    FindingKind.CONFLICT: "Conflicts",
    FindingKind.AGREEMENT: "Agreements",
    FindingKind.PARALLEL: "Side by side",
    FindingKind.SINGLE_SOURCE: "Single source",
    FindingKind.HEADLINE: "Headline against text",
    FindingKind.SELF: "Article against itself",
}

SIDE_BY_SIDE = "Passages that may tell one thing in other words, and in which no difference was found that has a name: compare them by eye."

STRENGTH_NAMES = {
    Strength.CONTRADICTION: "Contradiction",
    Strength.DISCREPANCY: "Discrepancy",
    Strength.UPDATE: "Update",
}

STRENGTH_MEANINGS = {
    Strength.CONTRADICTION: "both cannot be true",
    Strength.DISCREPANCY: "may be reconciled; needs a look",
    Strength.UPDATE: "the later report may replace the earlier one",
}

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

_RELATIONS = {"counterpart": "who stood opposite whom"}


def type_in_words(finding: Finding) -> str:
    """What the finding is about: 'Participant: who stood opposite whom'."""
    name = TYPE_NAMES[finding.type]
    if finding.relation is None:
        return name
    return f"{name}: {_RELATIONS.get(finding.relation, finding.relation)}"


def percent(confidence: float) -> str:
    """A confidence in words: '87%'."""
    return f"{confidence:.0%}"


def count(number: int, noun: str) -> str:
    """A number with its noun: '1 source', '3 sources', 'no sources'."""
    if number == 1:
        return f"1 {noun}"
    return f"{number or 'no'} {_plural(noun)}"


def _plural(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


def day(published: str) -> str:
    """An ISO date (or date and time) for readers: '17 March 2026'; anything else as it stands."""
    try:
        date = datetime.fromisoformat(published)
    except ValueError:
        return published
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def headline(conflicts: int, sources: int) -> str:
    """The report in one line."""
    if sources <= 1:
        return "Nothing to compare: fewer than two sources were read"
    text = f"{count(conflicts, 'conflict')} between {count(sources, 'source')}"
    return text[0].upper() + text[1:]


def point(finding: Finding) -> str:
    """What is at issue, without the values where the statement lists them by article after a colon."""
    head, colon, tail = finding.statement.partition(": ")
    cited = {name.strip() for names in re.findall(r"\(([^()]*)\)", tail) for name in names.split(",")}
    return head if colon and finding.values and cited.issuperset(finding.values) else finding.statement
