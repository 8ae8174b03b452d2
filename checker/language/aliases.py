"""Full and short names: which names of one article stand for one referent."""

import unicodedata
from collections.abc import Sequence

from checker.language.entity_lists import (
    capital_of,
    country_of,
    demonym_of,
    first_name_gender,
    nicknames,
    party_of,
    state_of,
    terms,
    titles,
)
from checker.language.name_runs import PARTICLES
from checker.language.name_types import GENERATIONS, Name, without_generation
from checker.language.referents import Occurrence, Referent
from checker.records import EntityType

__all__ = ["GENERATIONS", "link_names"]

NEAR = 60  # tokens
VESSELS = frozenset("HMS HMAS HMCS INS MS MT MV RMS RV SS USNS USS".split())  # before the name of a ship
SMALL = frozenset("of the and for & de la du".split())


def link_names(names: Sequence[Name]) -> list[Referent]:
    """Referents of all names: full names first, then each short name to its likeliest full one."""
    referents: list[Referent] = []
    order = sorted(names, key=lambda n: (-_fullness(n), n.heading, name_gender(n) == "unknown", n.first))
    for name in order:
        referent = _match(name, referents)
        if referent is None:
            referent = Referent(key=len(referents), type=name.type or EntityType.OTHER, name=name.text)
            referent.country = _country(name)
            referent.name = referent.country if referent.country and demonym_of(name.text) else name.text
            referents.append(referent)
        _add(referent, name)
    for referent in referents:
        referent.occurrences.sort()
    return referents


def _country(name: Name) -> str | None:
    """The country that the name or nationality names; peoples ('Finns') are no country."""
    if name.type is EntityType.GROUP:
        return None
    return country_of(name.text) or demonym_of(name.text)


def _fullness(name: Name) -> int:
    if _country(name):
        return -1 if demonym_of(name.text) else 0
    return len(name.words) if name.type is EntityType.PERSON else len(name.text)


def _add(referent: Referent, name: Name) -> None:
    referent.occurrences.append(Occurrence(name.first, name.last, name.last - 1))
    if name.text != referent.name:
        referent.aliases.add(name.text)
    gender = name_gender(name)
    if gender != "unknown" and (
        referent.gender == "unknown" or any(titles().get(t, ("unknown",))[0] == gender for t in name.titles)
    ):
        referent.gender = gender


def name_gender(name: Name) -> str:
    """The gender that titles, else the first name, tell of a person's name."""
    if name.type is not EntityType.PERSON:
        return "unknown"
    if (gender := _title_gender(name)) != "unknown":
        return gender
    words = name.words
    return (first_name_gender(words[0]) or "unknown") if len(words) > 1 or name.titles == () else "unknown"


def _title_gender(name: Name) -> str:
    genders = (titles()[word].gender for word in reversed(name.titles) if word in titles())
    return next((gender for gender in genders if gender != "unknown"), "unknown")


def _match(name: Name, referents: list[Referent]) -> Referent | None:
    fitting = [r for r in referents if _same(name, r)]
    if not fitting:
        return None
    exact = [r for r in fitting if r.name == name.text]
    if exact and (name.type is not EntityType.PERSON or len(name.words) > 1):
        return exact[0]
    return max(fitting, key=lambda r: (_closeness(name, r), _nearest(name, r), -r.key))


def _closeness(name: Name, referent: Referent) -> int:
    """A surname before a first name; a title with a surname means the one who is only so called."""
    if name.type is not EntityType.PERSON or len(name.words) > 1:
        return 0
    only = bool(name.titles) and " " not in referent.name
    return 2 * only + (_last(referent) == name.text)


def _last(referent: Referent) -> str:
    """The last word of a name that is no 'Sr' or 'III'."""
    return without_generation(referent.name).split()[-1]


def _nearest(name: Name, referent: Referent) -> float:
    """Closeness of the latest mention before the name; later ones count only where none is before."""
    before = [o.first for o in referent.occurrences if o.first <= name.first]
    if before and not name.heading:
        distance = name.first - max(before)
        return -float(distance if distance < NEAR or name.titles else NEAR)  # farther back, the first introduced wins
    return -1e6 - min(abs(o.first - name.first) for o in referent.occurrences) + 100 * len(referent.occurrences)


def _same(name: Name, referent: Referent) -> bool:
    if name.type is EntityType.PERSON or referent.type is EntityType.PERSON:
        return name.type is referent.type and _same_person(name, referent)
    if (country := _country(name)) or referent.country:
        return country == referent.country
    if name.type is EntityType.GROUP:
        return referent.type is EntityType.GROUP and _party(name.text) == _party(referent.name)
    if name.text == referent.name or _one_state(name.text, referent.name):
        return True
    return name.type in (EntityType.ORGANISATION, EntityType.OTHER, EntityType.EVENT, referent.type) and (
        _short_for(name, referent) or _same_ship(name, referent)
    )


def _one_state(short: str, full: str) -> bool:
    """'Ky.' and 'Kentucky'; without the stop 'LA' is a town as well."""
    return short.endswith(".") and state_of(short) is not None and state_of(short) == state_of(full)


def _party(text: str) -> str:
    return party_of(text) or text


def _same_person(name: Name, referent: Referent) -> bool:
    surname = len(name.words) == 1 and _last(referent) == name.text != referent.name
    gender = _title_gender(name) if surname else name_gender(name)  # "Clinton" is a first name as well
    if "unknown" not in (gender, referent.gender) and gender != referent.gender:
        return False
    short, full = (tuple(map(_unaccented, words)) for words in (name.words, referent.name.split()))
    if short == full or {name.text} & referent.aliases:
        return True
    plain = tuple(map(_unaccented, without_generation(referent.name).split()))  # "Holm" of "Carl Holm Sr."
    if len(short) < len(full) and (
        short in (full[-len(short) :], plain[-len(short) :]) or (len(short) == 1 and short[0] == full[0])
    ):
        return True
    if len(short) == 1 and short[0] in full[:-1] and first_name_gender(short[0]):  # 'Ann' of 'Sunny Ann Weil'
        return True
    if len({w.rstrip(".") for w in (*short, *full)} & GENERATIONS) > 1:
        return False
    return len(short) > 1 and len(full) > 1 and _surname(short) == _surname(full) and _given(short, full)


def _unaccented(word: str) -> str:
    """'Inés' as 'Ines': one article writes a name with its accents here, without them there."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _surname(words: tuple[str, ...]) -> tuple[str, ...]:
    words = tuple(w for w in words if w.rstrip(".") not in GENERATIONS)
    k = len(words) - 1
    while k > 1 and words[k - 1].lower() in PARTICLES:
        k -= 1
    return words[k:]


def _given(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two first names can be one person's: equal, initial, or short form."""
    a, b = left[0].lower().rstrip("."), right[0].lower().rstrip(".")
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) or b in nicknames().get(a, frozenset())


def _same_ship(name: Name, referent: Referent) -> bool:
    """'The Skerry' for 'MV Skerry'; ships have the names of towns and states."""
    prefix, *ship = referent.name.split()
    return prefix in VESSELS and list(name.words) == ship and name.type is not EntityType.PLACE


def _short_for(name: Name, referent: Referent) -> bool:
    """Acronyms, first words ('Skerry' for 'Skerry Line') and 'the Commission'."""
    short, full = name.words, referent.name.split()
    letters = name.text.replace(".", "")
    if len(letters) > 1 and letters.isupper() and len(full) > 1:
        capitals = "".join(w[0] for w in full if w.lower() not in SMALL)
        return letters in (capitals, "".join(w[0] for w in full).upper())
    if name.text in ("House", "Senate", "Congress", "Government", "Court"):  # names of their own
        return False
    if len(short) >= len(full) or referent.type is not EntityType.ORGANISATION or capital_of(name.text):
        return False
    if list(short) == full[: len(short)]:
        return name.type is not EntityType.PLACE and name.text not in terms("organisation_words")
    if list(short) != full[-len(short) :]:
        return False
    return short[-1] in terms("organisation_words") or _team(short)  # 'the Herons' of 'the Port Ashby Herons'


def _team(short: tuple[str, ...]) -> bool:
    """A name in the plural, as teams and bands have them; parties have namesakes in every country."""
    return len(short) == 1 and short[0].endswith("s") and not short[0].endswith("ss") and party_of(short[0]) is None
