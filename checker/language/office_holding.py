"""How a phrase beside a person's name is given to that person: offices, parties, ages."""

import re
from collections.abc import Mapping, Sequence

from checker.language.document import Document, Token
from checker.language.entity_lists import demonym_of, kin_nouns, party_of, person_nouns
from checker.language.office_phrases import is_person_noun, read_phrase, title_head
from checker.language.referents import Referent
from checker.records import EntityType

__all__ = ["age_before", "belong", "hold_offices", "phrase_end"]

AGE = re.compile(
    r"(?<!\bthen[- ])(?<!\bthen- )\b(\w+)(?:-| |- | - )year(?:-| |- | - )olds?\s"
)  # 'a 16 year-old', 'the 59-year old'
UNSPELLED = {
    w: n
    for n, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10)
}


def hold_offices(document: Document, referent: Referent, first: int, last: int, owners: Mapping[int, Referent]) -> None:
    """Read one or, at 'and', two offices out of a phrase, and the age told in it."""
    tokens = document.tokens
    if (age := age_before(document, tokens[first].start, tokens[last - 1].end)) is not None:
        referent.age = age
    cuts = [
        i
        for i in range(first + 1, last - 1)
        if tokens[i].text == "and"
        and any(is_person_noun(t) for t in tokens[first:i])
        and any(is_person_noun(t) for t in tokens[i + 1 : last])
    ]
    for a, b in zip([first, *(c + 1 for c in cuts)], [*cuts, last], strict=True):
        office = read_phrase(document, a, b, owners, referent)
        if office is not None:
            referent.hold(office)
        if a == first and (office is not None or any(owners.get(t.index) for t in tokens[a:b])):
            belong(referent, [t for t in tokens[a:b] if party_of(t.text) or demonym_of(t.text)], owners)
        for i in range(a, b - 1):
            kin = tokens[i - 1].text.lower() in kin_nouns()  # "a father of 5"
            if tokens[i].text == "of" and tokens[i + 1].text.isdigit() and office is not None and not kin:
                referent.age = int(tokens[i + 1].text)
        if referent.gender == "unknown" and office is not None:
            referent.gender = person_nouns().get(title_head(office.title).split()[-1], "unknown")


def age_before(document: Document, start: int, end: int) -> int | None:
    """The age in 'the 47-year-old mayor' or 'ten-year-old'."""
    if match := AGE.search(document.article.text, start, end):
        word = match[1].lower()
        return int(word) if word.isdigit() else UNSPELLED.get(word)
    return None


def belong(referent: Referent, words: Sequence[Token], owners: Mapping[int, Referent]) -> None:
    """Affiliate a person with the countries, parties and bodies named in a phrase."""
    for token in words:
        owner = owners.get(token.index)
        if owner is not None and owner is not referent and owner.type is not EntityType.PERSON:
            referent.affiliate(owner.country or owner.name)


def phrase_end(tokens: Sequence[Token], first: int, end: int) -> int:
    """Where the noun phrase that starts at `first` ends, at the latest before `end`."""
    i = first
    while i < end and i - first < 24:  # noqa: PLR2004 - longer appositions are clauses
        token = tokens[i]
        if token.text in (",", ".", ";", ")", "(", "–", "—", "”", '"', ":") or token.tag in (
            "WP",
            "WDT",
            "WP$",
            "WRB",
            "TO",
            "PRP",
            "MD",
        ):
            break
        if token.pos in ("VERB", "AUX") and token.dep not in ("amod", "compound", "nmod") and token.tag != "NN":
            break
        i += 1
    return i
