"""Names of people and bodies: how near two of them are, and in what they differ."""

import re
import unicodedata
from enum import IntEnum
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from checker.language.entity_lists import country_of, demonym_of, nicknames, state_of, terms, titles

__all__ = [
    "Likeness",
    "body_likeness",
    "body_words",
    "clearly_other",
    "folded",
    "is_acronym_of",
    "person_likeness",
    "person_words",
    "spoken",
]

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})
SUFFIXES = frozenset(
    {
        "inc",
        "incorporated",
        "ltd",
        "limited",
        "nv",
        "plc",
        "corp",
        "corporation",
        "co",
        "llc",
        "llp",
        "gmbh",
        "ag",
        "sa",
        "spa",
        "bv",
        "oy",
        "ab",
        "as",
        "asa",
        "kg",
        "se",
        "holdings",
    }
)
AFTER_NAMES = frozenset({"jr", "sr", "ii", "iii", "iv", "qc", "kc", "mbe", "obe", "cbe", "phd", "md", "mp"})
LINKS = frozenset({"the", "of", "for", "and", "on", "in", "to", "a", "an", "at", "de", "la"})
PARTICLES = frozenset(
    {
        "de",
        "da",
        "di",
        "del",
        "della",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "dos",
        "du",
    }
)
ABBREVIATED = {
    "dept": "department",
    "univ": "university",
    "intl": "international",
    "natl": "national",
    "assn": "association",
    "bros": "brothers",
    "govt": "government",
    "st": "saint",
    "mt": "mount",
    "ft": "fort",
    "center": "centre",
    "defense": "defence",
    "labor": "labour",
    "harbor": "harbour",
    "theater": "theatre",
    "organization": "organisation",
}
SOUNDS = (
    ("kh", "h"),
    ("ph", "f"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("iy", "i"),
    ("yi", "i"),
    ("ii", "i"),
    ("yy", "y"),
    ("ie", "i"),
    ("ei", "i"),
    ("zh", "j"),
    ("sch", "sh"),
    ("tch", "ch"),
    ("tz", "ts"),
    ("w", "v"),
    ("q", "k"),
    ("c", "k"),
    ("y", "i"),
    ("j", "i"),
)
KNOWN = 1 << 16  # answers that are kept
SPELT_AT_LEAST = 6  # letters of a word in which one slip may be told from another name
TWO_SLIPS = 9  # letters from which two slips are


class Likeness(IntEnum):
    """How near two names are, the nearest highest."""

    NONE = 0
    PART = 1  # one holds the other: surname, short form, acronym
    SLIP = 2  # spelled otherwise, in a way that is heard
    VARIANT = 3  # transliteration, nickname, initials, word order
    EQUAL = 4


@lru_cache(KNOWN)
def folded(text: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(KNOWN)
def spoken(word: str) -> str:
    """A rough sound: 'zelensky' and 'zelenskyy' are one."""
    for letters, sound in SOUNDS:
        word = word.replace(letters, sound)
    return re.sub(r"(.)\1+", r"\1", word).replace("h", "") or word


def _words(text: str) -> list[str]:
    bare = folded(text.replace("’", "'").replace(".", "" if "." in text.replace(". ", " ") else " "))
    return [word.removesuffix("'s").replace("'", "") for word in WORD.findall(bare)]


@lru_cache(KNOWN)
def person_words(name: str) -> tuple[str, ...]:
    """A person's names without titles and letters after them."""
    words = [word for word in _words(name) if word not in AFTER_NAMES]
    while len(words) > 1 and (words[0] in titles() or f"{words[0]}." in titles()):
        words = words[1:]
    return tuple(words)


@lru_cache(KNOWN)
def body_words(name: str) -> tuple[str, ...]:
    """A body's or place's words without articles, links and legal forms; nationalities as their country."""
    if country := country_of(name.removeprefix("the ").removeprefix("The ")):
        return (folded(country),)
    words = []
    for word in WORD.findall(name.replace(".", "").replace("-", " ")):
        plain = folded(word.replace("’", "'")).removesuffix("'s").replace("'", "")
        owner = demonym_of(word.removesuffix("’s").removesuffix("'s"))
        plain = folded(owner) if owner else ABBREVIATED.get(plain, plain)
        if plain not in LINKS:
            words.append(plain)
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return tuple(words)


def _slips(left: str, right: str) -> bool:
    """Whether two words are one but for a slip or two."""
    if left[:1] != right[:1] or min(len(left), len(right)) < SPELT_AT_LEAST:
        return False
    most = 2 if min(len(left), len(right)) >= TWO_SLIPS else 1
    return Levenshtein.distance(left, right, score_cutoff=most) <= most


def _word_likeness(left: str, right: str) -> Likeness:
    if left == right:
        return Likeness.EQUAL
    if spoken(left) == spoken(right):
        return Likeness.VARIANT
    return Likeness.SLIP if _slips(left, right) else Likeness.NONE


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
    return _word_likeness(one, other)


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
    if Likeness.EQUAL not in {given, surname} and Likeness.SLIP in {given, surname}:
        return Likeness.NONE
    return min(given, surname)


def _given(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = words[:-1]
    while len(kept) > 1 and kept[-1] in PARTICLES:
        kept = kept[:-1]
    return kept


def _surname_likeness(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    if one[-1] in other[1:] or other[-1] in one[1:]:
        return Likeness.EQUAL if one[-1] == other[-1] else Likeness.VARIANT
    return _word_likeness(one[-1], other[-1])


def _short_likeness(short: tuple[str, ...], full: tuple[str, ...]) -> Likeness:
    """One name alone: a surname (in any spelling) or a first name."""
    if len(full) == 1:
        return _word_likeness(short[0], full[0])
    if set(short) <= set(full) or _word_likeness(short[0], full[-1]) is not Likeness.NONE:
        return Likeness.PART
    return Likeness.NONE


def is_acronym_of(short: str, full: str) -> bool:
    """Whether the letters of `short` are the first letters of `full`."""
    letters = short.replace(".", "")
    if not (letters.isupper() and 2 <= len(letters) <= 8):  # noqa: PLR2004
        return False
    words = [word for word in re.findall(r"\w+", full) if word.lower() not in SUFFIXES]
    every = "".join(word[0] for word in words).upper()
    named = "".join(word[0] for word in words if word.lower() not in LINKS).upper()
    return len(words) > 1 and letters in {every, named}


@cache
def _type_words() -> frozenset[str]:
    return frozenset(word.lower() for name in ("organisation_words", "place_words") for word in terms(name)) | terms(
        "organisation_nouns"
    )


def _telling(words: tuple[str, ...]) -> bool:
    """Whether words tell one body from others: not only 'Ministry', 'National', 'American'."""
    return any(word not in _type_words() and word not in COMMON and not _is_country(word) for word in words)


COMMON = frozenset(
    {
        "national",
        "federal",
        "united",
        "international",
        "royal",
        "american",
        "general",
        "central",
        "new",
        "public",
        "white",
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "first",
        "state",
        "supreme",
        "great",
        "big",
        "local",
        "regional",
        "european",
        "global",
        "world",
        "social",
        "house",
        "senate",
    }
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
    return _short_body(*sorted((one, other), key=len))


def _bodies_word_by_word(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    """Equal but for the spelling of one word."""
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(differing) > 1 or any(_is_country(word) for pair in differing for word in pair):
        return Likeness.NONE
    return _word_likeness(*differing[0])


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
