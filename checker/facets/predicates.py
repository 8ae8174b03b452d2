"""How two predicates stand to each other: one and the same, of one sense, opposed, or two ends of one proceeding."""

import re
from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

from checker.facets.nouns import sense_word
from checker.records import Clause

__all__ = ["Sense", "ends_of", "is_end", "is_one_word", "keys", "same_end", "sense", "sense_of"]

Pole = tuple[int, int]  # row of the table, and which of its poles
NARROWING = re.compile(r"\[([^]]*)\]")  # what alone an end is said of, before its words


class Sense(StrEnum):
    """How two predicates stand to each other."""

    SAME = "same"
    LIKE = "like"  # two words for one thing
    OPPOSED = "opposed"
    OTHER = "other"


def sense_of(one: Clause, other: Clause) -> Sense:
    """How the predicates of two clauses stand to each other; two of one class of act are alike."""
    found = sense(sense_word(one.predicate), sense_word(other.predicate))
    return Sense.LIKE if found is Sense.OTHER and set(one.kinds) & set(other.kinds) else found


def is_one_word(one: Clause, other: Clause) -> bool:
    """Whether two alike by their classes of act are so in every sense; of 'attack' as 'criticise' and as 'hit' one may be meant."""
    return sense(sense_word(one.predicate), sense_word(other.predicate)) is not Sense.OTHER or one.kinds == other.kinds


def _rows(name: str) -> list[tuple[str, list[str]]]:
    """Kind ('' where none is named) and poles of each row of a table."""
    text = (files("checker.facets") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    rows = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            kind, _, poles = line.rpartition(":")
            rows.append((kind.strip(), poles.split("|")))
    return rows


def _poles(rows: list[tuple[str, list[str]]]) -> Mapping[str, frozenset[Pole]]:
    found: dict[str, set[Pole]] = defaultdict(set)
    for row, (_, poles) in enumerate(rows):
        for pole, words in enumerate(poles):
            for word in NARROWING.sub("", words).split():
                found[word].add((row, pole))
    return {word: frozenset(places) for word, places in found.items()}


@cache
def _opposites() -> Mapping[str, frozenset[Pole]]:
    return _poles(_rows("opposites"))


@cache
def _outcomes() -> Mapping[str, frozenset[Pole]]:
    return _poles(_rows("outcomes"))


@lru_cache(1 << 14)
def sense(one: str, other: str) -> Sense:
    """How two predicates stand to each other; two that are listed as alike in one row and opposed in another are alike."""
    if one == other:
        return Sense.SAME
    left, right = _opposites().get(one, frozenset()), _opposites().get(other, frozenset())
    if left & right:
        return Sense.LIKE
    if {row for row, _ in left} & {row for row, _ in right}:
        return Sense.OPPOSED
    return Sense.OTHER


@cache
def _befallen() -> tuple[frozenset[str], ...]:
    """Whom or what each kind of proceeding befalls."""
    return tuple(frozenset(re.findall(r"[^\s()]+", kind)[1:]) for kind, _ in _rows("outcomes"))


@cache
def _narrowed() -> Mapping[Pole, frozenset[str]]:
    """What alone an end is said of, where that is less than the proceeding befalls."""
    poles = [((row, i), pole) for row, (_, poles) in enumerate(_rows("outcomes")) for i, pole in enumerate(poles)]
    return {place: frozenset(found[1].split()) for place, pole in poles if (found := NARROWING.search(pole))}


def _fitting(word: str, of: frozenset[str]) -> set[int]:
    """The kinds of proceeding of which the word is an end, said of these things; of any where none is given."""
    said = ((row, _narrowed().get((row, pole))) for row, pole in _outcomes().get(word, ()))
    return {row for row, only in said if not (only and of) or only & of}


@lru_cache(1 << 14)
def ends_of(
    one: str, other: str, of: frozenset[str] = frozenset(), other_of: frozenset[str] = frozenset()
) -> frozenset[str]:
    """Whom or what the proceeding befalls of which the words, said of these, name two ends; empty where they do not."""
    if same_end(one, other):
        return frozenset()
    shared = _fitting(one, of) & _fitting(other, other_of)
    return frozenset().union(*(_befallen()[row] for row in shared))


@lru_cache(1 << 14)
def is_end(word: str, kinds: tuple[str, ...]) -> bool:
    """Whether the word is an end of a proceeding of one of these names: 'suspended' of a sentence."""
    rows = _rows("outcomes")
    return any(rows[row][0].split()[0] in kinds for row, _ in _outcomes().get(word, ()))


@lru_cache(1 << 14)
def same_end(one: str, other: str) -> bool:
    """Whether the two words name one end of one kind of proceeding."""
    return bool(_outcomes().get(one, frozenset()) & _outcomes().get(other, frozenset()))


@lru_cache(1 << 14)
def keys(word: str) -> tuple[str, ...]:
    """Under which a predicate is looked up: two that stand in no relation share none."""
    rows = [f"opposites {row}" for row, _ in sorted(_opposites().get(word, ()))]
    return (sense_word(word), *rows, *(f"outcomes {row}" for row, _ in sorted(_outcomes().get(word, ()))))
