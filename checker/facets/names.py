"""Names of people and bodies: how near two of them are, and in what they differ."""

import re
from functools import lru_cache

from checker.facets.body_names import body_likeness, clearly_other, is_acronym_of
from checker.facets.name_words import (
    KNOWN,
    Likeness,
    body_words,
    folded,
    name_terms,
    person_words,
    slips,
    spoken,
    word_likeness,
)
from checker.language.entity_lists import first_name_gender, nicknames

__all__ = [
    "Likeness",
    "body_likeness",
    "body_words",
    "capitals_apart",
    "clearly_other",
    "folded",
    "given_apart",
    "is_acronym_of",
    "person_likeness",
    "person_words",
    "spoken",
]

LETTERS = re.compile(r"[^\W\d_]+")
GIVEN_AT_LEAST = 5  # sounds of a first name in which one slip may be told where the surname is the same
SHARED_START = 4  # letters with which two first names of one person may both begin: 'Alexis', 'Alexandros'
SHORT_SURNAME = 4  # letters of a surname in which one slip may be told where the first name is the same


def _given_likeness(left: tuple[str, ...], right: tuple[str, ...]) -> Likeness:
    """First names: equal, short, initial, or one of several."""
    if left == right:
        return Likeness.EQUAL
    if set(left) & set(right):
        return Likeness.VARIANT
    one, other = left[0], right[0]
    initial = min(len(one), len(other)) == 1 and one[0] == other[0]
    if initial or other in nicknames().get(one, frozenset()):
        return Likeness.VARIANT
    if min(len(one), len(other)) > 2 and (one.startswith(other) or other.startswith(one)):  # noqa: PLR2004
        return Likeness.VARIANT
    if one[:SHARED_START] == other[:SHARED_START] and len(one[:SHARED_START]) == SHARED_START:
        return max(Likeness.SLIP, word_likeness(one, other))
    return word_likeness(one, other)


@lru_cache(KNOWN)
def given_apart(left: str, right: str) -> bool:
    """Whether two full names of one person give it two first names, or its names in another order, though neither is short.

    'Katherine' and 'Catherine' are two names in the lists, and no way to write one in another alphabet.
    """
    one, other = person_words(left), person_words(right)
    if min(len(one), len(other)) < 2:  # noqa: PLR2004 -- a first name and a surname
        return False
    if one != other and sorted(one) == sorted(other):
        return one[0] == other[0]
    if one[-1] != other[-1] or one[0] == other[0] or set(one[:-1]) & set(other[:-1]):
        return False
    short = (
        other[0] in nicknames().get(one[0], frozenset()) or one[0].startswith(other[0]) or other[0].startswith(one[0])
    )
    return not short and all(first_name_gender(name) is not None for name in (one[0], other[0]))


@lru_cache(KNOWN)
def capitals_apart(left: str, right: str) -> bool:
    """Whether two names write one word with other capitals inside: 'LaVerne' and 'Laverne', but not 'LAVERNE'."""
    inside = [
        {
            word.casefold(): word[1:]
            for word in LETTERS.findall(name)
            if word[0].isupper() and word[1:] != word[1:].upper()
        }
        for name in (left, right)
    ]
    return any(inside[0][word] != inside[1][word] for word in inside[0].keys() & inside[1].keys())


@lru_cache(KNOWN)
def person_likeness(left: str, right: str) -> Likeness:
    """How near two names of persons are; clashing first names are two persons."""
    one, other = person_words(left), person_words(right)
    if not one or not other:
        return Likeness.NONE
    if one == other or sorted(one) == sorted(other):
        return Likeness.EQUAL if one == other else Likeness.VARIANT
    short, full = sorted((one, other), key=len)
    if len(short) == 1 or full[-len(short) :] == short:
        return _short_likeness(short, full)
    given = _given_likeness(_given(one), _given(other))
    surname = _surname_likeness(one, other)
    if surname is Likeness.NONE and given is Likeness.EQUAL and _slip_of_surname(one[-1], other[-1]):
        surname = Likeness.SLIP
    if given is Likeness.NONE and surname is Likeness.EQUAL and _slip_of_given(one[0], other[0]):
        given = Likeness.SLIP
    if Likeness.EQUAL not in {given, surname} and Likeness.SLIP in {given, surname}:
        return Likeness.NONE
    return min(given, surname)


def _slip_of_surname(one: str, other: str) -> bool:
    """'Bohm' and 'Behm'; 'Calder' and 'LaCalder', of which one lacks the particle that is written with it."""
    short, long = sorted((one, other), key=len)
    glued = len(short) >= SHORT_SURNAME and long.endswith(short) and long.removesuffix(short) in name_terms("glued")
    return glued or slips(one, other, SHORT_SURNAME)


def _slip_of_given(one: str, other: str) -> bool:
    """'Colin' and 'Collins': first names a sound apart, unless they are a woman's and a man's."""
    both = {"female", "male"} <= {first_name_gender(one), first_name_gender(other)}
    return not both and slips(spoken(one), spoken(other), GIVEN_AT_LEAST)


def _given(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = words[:-1]
    while len(kept) > 1 and kept[-1] in name_terms("particles"):
        kept = kept[:-1]
    return kept


def _surname_likeness(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    if one[-1] in other[1:] or other[-1] in one[1:]:
        return Likeness.EQUAL if one[-1] == other[-1] else Likeness.VARIANT
    return word_likeness(one[-1], other[-1])


def _short_likeness(short: tuple[str, ...], full: tuple[str, ...]) -> Likeness:
    """One name alone: a surname (in any spelling) or a first name."""
    if len(full) == 1:
        return word_likeness(short[0], full[0])
    if set(short) <= set(full) or word_likeness(short[0], full[-1]) is not Likeness.NONE:
        return Likeness.PART
    return Likeness.NONE
