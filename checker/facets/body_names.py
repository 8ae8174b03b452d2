"""How near two names of organisations or places are."""

import re
from functools import cache, lru_cache

from checker.facets.name_words import KNOWN, Likeness, body_words, name_terms, word_likeness
from checker.language.entity_lists import country_of, demonym_of, first_name_gender, party_of, state_of, terms

__all__ = ["body_likeness", "clearly_other", "is_acronym_of"]

LINKED = re.compile(r" (?:of|for|and|&) ")  # 'Friends of the Herons' are not the Herons
STEM = 6  # letters that two forms of one word begin with
ENDING = 4  # letters that follow them
DIRECTIONS = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western", "royal"})


def is_acronym_of(short: str, full: str) -> bool:
    """Whether the letters of `short` are the first letters of `full`."""
    letters = short.replace(".", "")
    if not (letters.isupper() and 2 <= len(letters) <= 8):  # noqa: PLR2004
        return False
    words = [word for word in re.findall(r"\w+", full) if word.lower() not in name_terms("suffixes")]
    every = "".join(word[0] for word in words).upper()
    named = "".join(word[0] for word in words if word.lower() not in name_terms("links")).upper()
    return len(words) > 1 and letters in {every, named}


@cache
def _type_words() -> frozenset[str]:
    return frozenset(word.lower() for name in ("organisation_words", "place_words") for word in terms(name)) | terms(
        "organisation_nouns"
    )


def _telling(words: tuple[str, ...]) -> bool:
    """Whether words tell one body from others: not only 'Ministry', 'National', 'American'."""
    return any(
        word not in _type_words() and word not in name_terms("shared") and not _is_country(word) for word in words
    )


def _is_country(word: str) -> bool:
    return (
        country_of(word.title()) is not None
        or country_of(word.upper()) is not None
        or state_of(word.title()) is not None
    )


@lru_cache(KNOWN)
def body_likeness(left: str, right: str) -> Likeness:
    """How near two names of organisations or places are."""
    one, other = body_words(left), body_words(right)
    if not one or not other:
        return Likeness.NONE
    if one == other:
        return Likeness.EQUAL
    if sorted(one) == sorted(other) or "".join(one) == "".join(other):
        return Likeness.VARIANT
    if is_acronym_of(left, right) or is_acronym_of(right, left):
        return Likeness.PART
    if len(one) == len(other):
        return _bodies_word_by_word(one, other)
    nickname = _nickname(*sorted((left, right), key=len))
    return Likeness.PART if nickname else _short_body(*sorted((one, other), key=len))


def _nickname(short: str, full: str) -> bool:
    """'Herons' and 'Port Ashby Herons': a name in the plural that ends another."""
    words, rest = body_words(short), body_words(full)[:-1]
    plural = len(words) == 1 and words[0].endswith("s") and not words[0].endswith("ss")
    if not (plural and full.endswith(f" {short}")) or party_of(short):
        return False
    of_land = any(country_of(word.title()) or word in DIRECTIONS for word in rest)
    return _telling(words) and not of_land and rest != () and not LINKED.search(full)


def _bodies_word_by_word(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    """Equal but for the spelling of one word."""
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(differing) > 1 or any(_is_country(word) for pair in differing for word in pair):
        return Likeness.NONE
    short, long = sorted(differing[0], key=len)
    if (one[0] == other[0] or len(one) == 1) and _plural(short, long):
        return Likeness.VARIANT
    if one[0] == other[0] and _telling(one[:1]) and _one_stem(short, long):
        return Likeness.SLIP
    return word_likeness(short, long)


def _one_stem(short: str, long: str) -> bool:
    """'Calder Manufacturing' and 'Calder Manufacturers': two endings on one stem."""
    shared = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return shared >= STEM and len(long) - shared <= ENDING


def _plural(word: str, plural: str) -> bool:
    """'Guild of Motion Picture Editors', '… Pictures …': papers write such names by ear; 'Roger' is not 'Rogers'."""
    return plural == f"{word}s" and first_name_gender(word.title()) is None


def _short_body(short: tuple[str, ...], full: tuple[str, ...]) -> Likeness:
    """'Grovepoint' and 'Grovepoint Homes'; the short name must tell the body from others, and be no branch of it."""
    rest = iter(full)
    in_order = len(short) > 1 and all(word in rest for word in short)
    branch = any(state_of(word.title()) for word in set(full) - set(short))
    if _telling(short) and not branch and (full[: len(short)] == short or in_order):
        return Likeness.PART
    return Likeness.NONE


def clearly_other(left: str, right: str) -> bool:
    """Whether two names are of bodies of one kind that are not one: two countries, two academies."""
    if body_likeness(left, right) is not Likeness.NONE:
        return False
    one, other = body_words(left), body_words(right)
    countries = [country_of(name) or demonym_of(name) for name in (left, right)]
    if all(countries):
        return countries[0] != countries[1]
    kinds = set(one) & set(other) & _type_words()
    return bool(kinds) and _telling(one) and _telling(other)
