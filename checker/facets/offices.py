"""Offices, trades and descriptions of a person: what is meant by the words, and how two of them stand to each other."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from checker.language.entity_lists import country_of, demonym_of, kin_nouns, party_of

__all__ = [
    "Relation",
    "Title",
    "by_half",
    "converse",
    "is_kin",
    "is_known",
    "is_lasting",
    "is_sole",
    "read_title",
    "relate",
    "status_words",
    "trades_apart",
    "verb_offices",
]

WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*[.'’]?")
LINKS = frozenset({"of", "for", "at", "to", "in", "with", "on", "from", "by"})
SMALL = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "my", "and", "&", "s", "who", "one", "as"})
SHORT = frozenset({"head", "deputy"})  # at a school: the head teacher and the deputy
SCHOOL = frozenset({"school", "academy", "college", "primary", "grammar", "pupil", "pupils", "teacher"})
KEPT = frozenset({"co-founder", "to-be"})
SERVING = "serving"
KNOWN = 1 << 14  # titles that are kept
SHORTEST = 4  # letters of a word that is no plural
PRESS = "press"
LONGEST = 8  # words of the longest wording


class Relation(Enum):
    """How two offices stand to each other."""

    SAME = "same"
    NARROWER = "narrower"  # one says more than the other
    TOGETHER = "together"  # one person may well be both
    APART = "apart"  # one person is hardly both


@dataclass(frozen=True, slots=True)
class Title:
    """An office taken apart: 'deputy energy minister' is minister, lower, of energy."""

    head: str
    office: str  # the head with a field of its own: 'foreign minister'
    lower: bool = False  # deputy, vice, assistant …
    field: frozenset[str] = frozenset()
    status: str = "current"
    serving: bool = False  # said to be in office now, as for titles that people keep


@cache
def _table() -> dict[str, Any]:
    import yaml

    text = (files("checker.facets") / "data" / "offices.yaml").read_text(encoding="utf-8")
    table: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    return table


@cache
def _wordings() -> Mapping[tuple[str, ...], str]:
    """Every wording as words, with its canonical office; canonical offices of several words stand for themselves."""
    table = _table()
    rows: dict[tuple[str, ...], str] = {}
    for canonical, others in table["wordings"].items():
        rows |= {tuple(_words(words)): canonical for words in (*others, canonical)}
    named = [
        office for groups in ("broader", "lines", "trades") for offices in table[groups].values() for office in offices
    ]
    for office in [*named, *table["sole"], *table["broader"]]:
        rows.setdefault(tuple(_words(office)), office)
    return rows


@cache
def _terms(name: str) -> frozenset[str]:
    return frozenset(_table()[name])


@cache
def _status_words() -> Mapping[str, str]:
    return {word: status for status, words in _table()["status"].items() for word in words}


@cache
def _groups(name: str) -> Mapping[str, frozenset[str]]:
    """Office to the groups (lines, trades, general words) that it stands in."""
    found: dict[str, set[str]] = {}
    for group, offices in _table()[name].items():
        for office in offices:
            found.setdefault(office, set()).add(group)
    return {office: frozenset(groups) for office, groups in found.items()}


def status_words() -> frozenset[str]:
    """Words that say whether an office is held now: 'former', 'acting'."""
    return frozenset(_status_words())


@cache
def _known() -> frozenset[str]:
    return frozenset(_wordings().values())


def is_known(title: Title) -> bool:
    """Whether it is an office, trade or tie of the table, and no mere description."""
    return not _known().isdisjoint({title.office, title.head})


def verb_offices() -> Mapping[str, str]:
    """Verbs that give their subject an office: 'chair' → 'chair'."""
    verbs: Mapping[str, str] = _table()["verbs"]
    return verbs


def _words(text: str) -> list[str]:
    words: list[str] = []
    for found in WORD.findall(text.lower().replace("’", "'").replace("-to-be", " to-be")):
        word = found.removesuffix("'s").strip("'")
        word = word if word.count(".") > 1 else word.rstrip(".")
        words.extend([word] if word in KEPT or word.endswith("-in-law") else word.split("-"))
    return [word for word in words if word and word not in SMALL]


def _terms_of(words: list[str]) -> list[str]:
    """Twice, for wordings of wordings: 'chairwoman of the school governors' is a chair first."""
    return _canonical(" ".join(_canonical(words)).split())


def _canonical(words: list[str]) -> list[str]:
    """Words to terms, the longest wording first; countries of several words are left out."""
    rows, i = _wordings(), 0
    terms: list[str] = []
    while i < len(words):
        for j in range(min(len(words), i + LONGEST), i, -1):
            term = rows.get(tuple(words[i:j]))
            if term or (j > i + 1 and country_of(" ".join(words[i:j]).title())):
                terms.extend([term] if term else [])
                i = j
                break
        else:
            terms.append(words[i])
            i += 1
    return terms


def _split(terms: list[str]) -> tuple[list[str], list[str]]:
    """The terms before the first 'of', 'for', 'at' … and those after it."""
    cut = next((i for i, term in enumerate(terms) if i and term in LINKS), len(terms))
    return terms[:cut], [term for term in terms[cut:] if term not in LINKS]


def _says_nothing(term: str) -> bool:
    shouted, named = term.upper(), term.title()
    return (
        term in _terms("idle")
        or term in _terms("rank")
        or term in _terms("lower")
        or term.isdigit()
        or any(known(name) is not None for known in (country_of, demonym_of, party_of) for name in (shouted, named))
    )


@lru_cache(KNOWN)
def read_title(text: str, organisation: str | None = None) -> Title:
    """Take an office apart; the body's own name is no part of its field."""
    words = _words(text)
    status = next((s for word in words if (s := _status_words().get(word))), "current")
    before, after = _split(_terms_of([word for word in words if word not in _status_words()]))
    office = before[-1] if before else ""
    lower = any(term in _terms("lower") for term in before[:-1])
    if office in SHORT and _is_school(f"{text} {organisation or ''}"):
        office, lower = ("head teacher", lower) if office == "head" else ("deputy head teacher", lower)
    head, own = _own_field(office)
    body = set(_words(organisation or ""))
    rest = (term for term in (*before[:-1], *after) if not _says_nothing(term))
    field = own | {_singular(word) for term in rest for word in term.split() if word not in body}
    serving = status == SERVING
    status = "current" if serving else status
    return Title(head=head, office=office, lower=lower, field=frozenset(field), status=status, serving=serving)


def _singular(word: str) -> str:
    """One form of a field, be it an adjective or not: 'athletic director', 'director of athletics'."""
    return word[:-1] if len(word) > SHORTEST and word.endswith("s") and not word.endswith("ss") else word


def _own_field(office: str) -> tuple[str, set[str]]:
    """'foreign minister' is a minister of its own field; 'prime minister' is no kind of minister here."""
    *field, head = office.split() or [""]
    if field and head in _terms("fielded") and office not in _terms("sole"):
        return head, set(field)
    return office, set()


def _is_school(text: str) -> bool:
    return bool(SCHOOL.intersection(_words(text)))


def is_kin(title: Title) -> bool:
    """Whether the title is one person's tie to another."""
    return title.office in kin_nouns() or "kin" in _groups("lines").get(title.office, frozenset())


def converse(title: Title) -> str | None:
    """What the other is to the one whose kinship the title is: 'child' for a mother."""
    table: Mapping[str, str] = _table()["converse"]
    return table.get(title.office)


def by_half(left: Title, right: Title) -> bool:
    """Whether the one is a full and the other a half or step sibling."""
    table: Mapping[str, str] = _table()["by_half"]
    return table.get(left.office) == right.office or table.get(right.office) == left.office


def is_sole(title: Title) -> bool:
    """Whether a body has one of them at a time."""
    return not _terms("sole").isdisjoint({title.office, title.head})


def is_lasting(title: Title) -> bool:
    """Whether writers keep the title for one who no longer holds the office, or use it loosely."""
    return not _terms("lasting").isdisjoint({title.office, title.head})


def relate(left: Title, right: Title) -> Relation:
    """How two offices of one person in one body stand to each other, whenever they are held."""
    if left.head == right.head:
        return _same_head(left, right)
    if _general(left, right) or _general(right, left):
        clash = left.field and right.field and left.field.isdisjoint(right.field)
        return Relation.TOGETHER if clash else Relation.NARROWER
    if not (left.lower or right.lower) and _share_line(left, right):
        return Relation.APART
    return Relation.TOGETHER


def trades_apart(left: Title, right: Title) -> bool:
    """Whether the two are day jobs of different trades; who reports on one field may come from it."""
    groups = _groups("trades")
    one, other = (groups.get(t.office) or groups.get(t.head) or frozenset() for t in (left, right))
    if any(title.field and PRESS in of for title, of in ((left, one), (right, other))):
        return False
    return bool(one and other and one.isdisjoint(other)) and relate(left, right) is Relation.TOGETHER


def _same_head(left: Title, right: Title) -> Relation:
    disjoint = bool(left.field and right.field) and left.field.isdisjoint(right.field)
    if left.lower != right.lower:
        return (
            Relation.APART if is_sole(left) and not disjoint else Relation.TOGETHER if disjoint else Relation.NARROWER
        )
    if left.field == right.field:
        return Relation.SAME
    if left.field < right.field or right.field < left.field:
        return Relation.NARROWER
    if disjoint and left.head in _terms("fielded"):
        return Relation.APART
    return Relation.TOGETHER


def _general(general: Title, special: Title) -> bool:
    if general.office == "deputy":
        return special.lower or special.office.startswith("deputy ")
    known = _groups("broader")
    return general.office in (known.get(special.office) or known.get(special.head, frozenset()))


def _share_line(left: Title, right: Title) -> bool:
    lines = _groups("lines")
    return not lines.get(left.office, frozenset()).isdisjoint(lines.get(right.office, frozenset()))
