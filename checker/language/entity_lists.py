"""The word lists that names, offices and descriptions are read with."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

__all__ = [
    "Title",
    "capital_of",
    "country_of",
    "demonym_of",
    "first_name_gender",
    "kin_nouns",
    "nicknames",
    "party_of",
    "person_nouns",
    "state_of",
    "synonyms",
    "terms",
    "titles",
]


class Title(NamedTuple):
    """A word that stands before a name: 'Mrs', 'Sen.', 'President'."""

    gender: str  # "female", "male" or "unknown"
    office: str  # "" where it is a mere form of address


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of a data file of this package, without comments."""
    text = (files("checker.language") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def terms(name: str) -> frozenset[str]:
    """The terms of a list with one term a line."""
    return frozenset(lines(name))


@cache
def titles() -> dict[str, Title]:
    """Titles by their lower-case word."""
    rows = (line.split("|") for line in lines("titles"))
    return {word: Title("unknown" if gender == "-" else gender, "" if o == "-" else o) for word, gender, o in rows}


@cache
def person_nouns() -> dict[str, str]:
    """Nouns for persons with the gender that they tell."""
    pairs = (line.partition("|") for line in lines("offices_and_trades"))
    return {noun.strip(): gender.strip() or "unknown" for noun, _, gender in pairs}


@cache
def kin_nouns() -> frozenset[str]:
    """Nouns whose possessor is another person than the one they describe."""
    return terms("kin_nouns")


@cache
def _first_names() -> dict[str, str]:
    female = {name.lower() for line in lines("names_female") for name in line.split()}
    male = {name.lower() for line in lines("names_male") for name in line.split()}
    genders = dict.fromkeys(sorted(female), "female") | dict.fromkeys(sorted(male), "male")
    return genders | dict.fromkeys(sorted(female & male), "unknown")


def first_name_gender(word: str) -> str | None:
    """The gender of a first name, 'unknown' where both bear it, None where it is not in the list."""
    names = _first_names()
    return names.get(word.lower()) or names.get(word.lower().split("-")[0])


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Each first name with all that are short or long for it, in lower case."""
    groups: dict[str, set[str]] = {}
    for line in lines("nicknames"):
        full, *short = line.lower().split()
        for word in short:
            groups.setdefault(full, set()).add(word)
            groups.setdefault(word, set()).add(full)
    return {word: frozenset(others) for word, others in groups.items()}


@cache
def _countries() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    capitals: dict[str, str] = {}
    for line in lines("countries"):
        name, others, people, seats = line.split("|")
        names |= dict.fromkeys([name, *filter(None, others.split(","))], name)
        demonyms |= dict.fromkeys(filter(None, people.split(",")), name)
        capitals |= dict.fromkeys(filter(None, seats.split(",")), name)
    return names, demonyms, capitals


def country_of(name: str) -> str | None:
    """The country or union that goes by this name: 'U.S.' → 'United States'."""
    return _countries()[0].get(name)


def demonym_of(word: str) -> str | None:
    """The country of a nationality: 'Danish' → 'Denmark'."""
    return _countries()[1].get(word)


def capital_of(name: str) -> str | None:
    """The country whose seat of government this is: 'Tallinn' → 'Estonia'."""
    return _countries()[2].get(name)


@cache
def _pairs(name: str) -> dict[str, str]:
    return dict(line.split("|", 1) for line in lines(name))


def party_of(name: str) -> str | None:
    """The party that a tag or a word for its members names: 'R', 'Tories'."""
    return _pairs("parties").get(name)


@cache
def _states() -> dict[str, str]:
    rows = (line.split("|") for line in lines("us_states"))
    return {word: state for state, short in rows for word in (state, *short.split(","))}


def state_of(name: str) -> str | None:
    """The state of the United States that a name or abbreviation stands for."""
    return _states().get(name)


@cache
def synonyms() -> dict[str, frozenset[str]]:
    """Heads of offices that stand for one another, by word."""
    groups: dict[str, frozenset[str]] = {}
    for line in lines("office_synonyms"):
        words = frozenset(word.strip() for word in line.split(","))
        for word in words:
            groups[word] = groups.get(word, frozenset()) | words
    return groups
