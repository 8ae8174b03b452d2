"""Words of names: folded, sounded out, told from titles and legal forms, and compared one by one."""

import re
import unicodedata
from enum import IntEnum
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from rapidfuzz.distance import Levenshtein

from checker.facets.spelling import spellings
from checker.language.entity_lists import country_of, demonym_of, state_of, titles

__all__ = ["Likeness", "body_words", "folded", "name_terms", "person_words", "slips", "spoken", "word_likeness"]

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
KNOWN = 1 << 16  # answers that are kept
SPELT_AT_LEAST = 6  # letters of a word in which one slip may be told from another name
COMPOUNDED = 5  # letters of a word that may end another
TWO_SLIPS = 9  # letters from which two slips are


class Likeness(IntEnum):
    """How near two names are, the nearest highest."""

    NONE = 0
    PART = 1  # one holds the other: surname, short form, acronym
    SLIP = 2  # spelled otherwise, in a way that is heard
    VARIANT = 3  # transliteration, nickname, initials, word order
    EQUAL = 4


@cache
def _table() -> dict[str, Any]:
    import yaml

    text = (files("checker.facets") / "data" / "names.yaml").read_text(encoding="utf-8")
    table: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    return table


@cache
def name_terms(name: str) -> frozenset[str]:
    """One of the word lists on names: 'suffixes', 'links', 'particles', 'glued', 'shared', 'after_names'."""
    return frozenset(_table()[name])


@cache
def _in_full() -> dict[str, str]:
    return dict(_table()["in_full"])


@lru_cache(KNOWN)
def _one_spelling(word: str) -> str:
    """'organisation', 'harbours', 'centre' as the Americans spell them, 'st' in full: two spellings are no slip."""
    word = _in_full().get(word, word)
    for start in (0, *range(1, len(word) - COMPOUNDED + 1)):  # 'watercolour' ends as 'colour' does
        known = spellings().get(word[start:], ())
        if len(known) == 1:
            return word[:start] + known[0]
    return word


@cache
def _sounds() -> tuple[tuple[str, str], ...]:
    return tuple((letters, sound) for letters, sound in _table()["sounds"])


@cache
def _letters() -> dict[int, str]:
    return str.maketrans(_table()["letters"])


@lru_cache(KNOWN)
def folded(text: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_letters()))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(KNOWN)
def spoken(word: str) -> str:
    """A rough sound: 'zelensky' and 'zelenskyy' are one."""
    for letters, sound in _sounds():
        word = word.replace(letters, sound)
    return re.sub(r"(.)\1+", r"\1", word).replace("h", "") or word


def _words(text: str) -> list[str]:
    bare = folded(text.replace("’", "'").replace(".", "" if "." in text.replace(". ", " ") else " "))
    return [word.removesuffix("'s").replace("'", "") for word in WORD.findall(bare)]


@lru_cache(KNOWN)
def person_words(name: str) -> tuple[str, ...]:
    """A person's names without titles and letters after them."""
    words = [word for word in _words(name) if word not in name_terms("after_names")]
    while len(words) > 1 and (words[0] in titles() or f"{words[0]}." in titles()):
        words = words[1:]
    return tuple(words)


@lru_cache(KNOWN)
def body_words(name: str) -> tuple[str, ...]:
    """A body's or place's words without articles, links and legal forms; nationalities as their country, 'Ky.' in full."""
    if country := country_of(name.removeprefix("the ").removeprefix("The ")):
        return (folded(country),)
    if "." in name:  # without one 'LA' is a town as well
        name = state_of(name) or name
    words = []
    for word in WORD.findall(name.replace(".", "").replace("-", " ")):
        plain = folded(word.replace("’", "'")).removesuffix("'s").replace("'", "")
        owner = demonym_of(word.removesuffix("’s").removesuffix("'s"))
        plain = folded(owner) if owner else _one_spelling(plain)
        if plain not in name_terms("links"):
            words.append(plain)
    while len(words) > 1 and words[-1] in name_terms("suffixes"):
        words.pop()
    return tuple(words)


def slips(left: str, right: str, least: int = SPELT_AT_LEAST) -> bool:
    """Whether two words of at least so many letters are one but for a slip or two."""
    if left[:1] != right[:1] or min(len(left), len(right)) < least:
        return False
    most = 2 if min(len(left), len(right)) >= TWO_SLIPS else 1
    return Levenshtein.distance(left, right, score_cutoff=most) <= most


def _derived(name: str, longer: str) -> bool:
    """'of Kostrava' and 'Kostravan': a word made of a place's name is no slip."""
    return longer.startswith(name) and name[-1:] in "aeiou" and longer[len(name) :] in name_terms("of_a_place")


def word_likeness(left: str, right: str) -> Likeness:
    """How near two words of names are: equal, of one sound, a slip apart."""
    if left == right:
        return Likeness.EQUAL
    if spoken(left) == spoken(right) or _derived(*sorted((left, right), key=len)):
        return Likeness.VARIANT
    return Likeness.SLIP if slips(left, right) else Likeness.NONE
