"""Offices, trades, ages and affiliations that an article gives to persons beside their names."""

import re
from collections.abc import Mapping, Sequence

from checker.language.ages import told_years_ago
from checker.language.apposition import begins_clause
from checker.language.document import Document, Token
from checker.language.entity_lists import kin_nouns, party_of, state_of, terms
from checker.language.office_clauses import phrase_or_owner, read_relative, read_succession
from checker.language.office_holding import age_before, belong, hold_offices, phrase_end
from checker.language.office_phrases import NOUN_TAGS, read_phrase
from checker.language.office_predicates import NAMING, read_predicates
from checker.language.office_times import read_endings
from checker.language.referents import Occurrence, Referent
from checker.language.verb_ages import read_verb_ages
from checker.records import EntityType, MentionKind, OfficeStatus

__all__ = ["read_offices"]

TAG = re.compile(r"\s*[,(]\s*\(?([RDI])-([A-Z][A-Za-z. ]*?)(?=[,)]|\.\s|\.?$)")
PARTISAN = re.compile(r"\s*,\s*(Republican|Democrat|Independent)s? of ((?:[A-Z]\w+ ?)+)")
HONORIFICS = frozenset({"Mr.", "Mrs.", "Ms.", "Miss", "Mr", "Mrs", "Ms"})
AGE_AFTER = re.compile(
    r"\s*(?:,|\()\s*(?:aged?\s+|who is\s+)?(\d{1,3})\s*(?:[,).;]|and\b|from\b)|\s+aged\s+(\d{1,3})\b"
)


def read_offices(document: Document, referents: Sequence[Referent], owners: Mapping[int, Referent]) -> None:
    """Give every person the offices, age and affiliations stated of it; `owners` tells whose token is whose."""
    for referent in referents:
        if referent.type is not EntityType.PERSON:
            continue
        for occurrence in referent.occurrences:
            if occurrence.kind is MentionKind.NAME:
                _around_name(document, referent, occurrence, owners)
            elif occurrence.kind is MentionKind.DESCRIPTION and referent.named:
                _described(document, referent, occurrence, owners)
                _aged(document, referent, occurrence)
            read_predicates(document, referent, occurrence, owners)
        for occurrence in referent.occurrences:
            read_endings(document, referent, occurrence)
        referent.offices.sort(key=lambda o: o.start)
    for referent in referents:
        for occurrence in referent.occurrences:
            if referent.type is EntityType.PERSON and occurrence.kind is MentionKind.NAME:
                read_succession(document, referent, occurrence, referents)
    read_verb_ages(document, owners)


def _around_name(
    document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]
) -> None:
    _before(document, referent, occurrence, owners)
    _after(document, referent, occurrence, owners)
    _tags(document, referent, occurrence)
    read_relative(document, referent, occurrence, owners)
    _origin(document, referent, occurrence, owners)


def _described(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'The mayor of Porto Sereno' of one whose office is told nowhere else."""
    last = phrase_end(
        document.tokens, occurrence.head, document.sentences[document.tokens[occurrence.head].sentence].last
    )
    office = read_phrase(document, occurrence.first, last, owners, referent)
    lasting = terms("epithets") | terms("generic_persons")
    noun = document.tokens[occurrence.head].text.lower()
    if office is not None and noun not in lasting and all(noun not in o.title for o in referent.offices):
        named = document.tokens[document.tokens[occurrence.head].head].lemma in NAMING  # 'named Ann Weil director'
        referent.hold(office.model_copy(update={"status": OfficeStatus.NAMED}) if named else office)


def _aged(document: Document, referent: Referent, occurrence: Occurrence) -> None:
    """'The actress, 33,' of one whose age is not told beside the name."""
    match = AGE_AFTER.match(document.article.text, document.tokens[occurrence.last - 1].end)
    if match and referent.age is None:
        referent.age = _age_now(match)


def _age_now(match: "re.Match[str]") -> int | None:
    """The age read behind a name, unless it is that of another year: 'Ann Weil, 61, told a paper in 2006'."""
    age = int(match[1] or match[2])
    past = told_years_ago(match.string, match.end(match.lastindex or 0))
    return age if 0 < age < 120 and not past else None  # noqa: PLR2004 - no one is older


def _before(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'EU foreign policy chief Kaja Kallas', 'the chair of the trustees, Lady Brett'."""
    tokens, last = document.tokens, occurrence.first
    comma = last > 0 and tokens[last - 1].text == ","
    last = last - 1 if comma else last
    limit = document.sentences[tokens[occurrence.first].sentence].first
    if comma and begins_clause(document, occurrence.first, occurrence.last):
        return
    if last - 1 > limit and tokens[last - 1].text in HONORIFICS and tokens[last - 2].tag == "IN":
        return  # 'Ann Weil, a critic of Mr. Pryce'
    first = _walk_left(tokens, last, limit, owners, referent, loose=comma)
    if (age := age_before(document, tokens[first].start, tokens[occurrence.first].start)) is not None:
        referent.age = age
    if comma and not _opens(tokens, first, limit):
        return
    if (
        not comma
        and first > limit + 1
        and first < last
        and tokens[first - 1].text == ","
        and tokens[last - 1].tag == "POS"
    ):
        belong(referent, tokens[first:last], owners)  # "the top seed, South Korea's Yun Seo-ah"
        last = first - 1
        first = _walk_left(tokens, last, limit, owners, referent, loose=True)
    if first > limit and tokens[first - 1].tag == "PRP$" and any(t.text in kin_nouns() for t in tokens[first:last]):
        first -= 1  # whose brother he is
    own = comma or owners.get(last - 1, referent) is referent  # "the ambassador to Mali, Joel Meyer"
    if first < last and own and tokens[last - 1].tag != "POS":
        hold_offices(document, referent, first, last, owners)
    elif first < last:  # "Conservative Piers Langdale", "Portugal's Inês Matoso"
        belong(referent, tokens[first:last], owners)


def _walk_left(  # noqa: PLR0913 - one phrase, its bounds and its holder
    tokens: Sequence[Token],
    last: int,
    limit: int,
    owners: Mapping[int, Referent],
    holder: Referent,
    *,
    loose: bool,
) -> int:
    """Start of the noun phrase that ends before `last`."""
    i = last
    while i > limit and last - i < 14:  # noqa: PLR2004 - longer phrases are no titles
        token = tokens[i - 1]
        owner = owners.get(i - 1)
        if owner not in (None, holder) and owner.type is EntityType.PERSON and tokens[i].tag != "POS":
            break
        joins = token.text.lower() in ("of", "for", "and", "&") or (
            loose and token.text.lower() in ("at", "the", "a", "in", "to")
        )
        joins = joins or (token.text == "in" and tokens[i].text == "-")  # 'mother-in-law'
        inner = i < last and joins and tokens[i - 2].tag in (*NOUN_TAGS, "IN", "JJ", "HYPH") and i - 1 > limit
        if (
            token.tag in NOUN_TAGS
            or token.tag in ("HYPH", "POS", "JJ", "JJS", "CD")
            or inner
            or (token.tag == "VBN" and token.dep == "amod")
        ):
            i -= 1
        else:
            break
    while i < last and tokens[i].text.lower() in ("of", "for", "to", "and", "at", "in", "the", "a", "'s", "’s", "-"):
        i += 1
    return i


def _opens(tokens: Sequence[Token], first: int, limit: int) -> bool:
    """Whether the phrase at `first` has its determiner, a possessor, or the sentence's start before it."""
    if first <= limit or tokens[first - 1].tag in ("DT", "PRP$") or tokens[first - 1].text in ("–", "—", ":", "\n"):
        return True
    return any(t.tag == "POS" for t in tokens[first : first + 4])


def _after(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'…, the European Union's High Representative for …,', '…, 54, an accountant,'."""
    tokens, i = document.tokens, occurrence.last
    end = document.sentences[tokens[occurrence.first].sentence].last
    text = document.article.text[tokens[occurrence.last - 1].end : tokens[end - 1].end]
    if (match := AGE_AFTER.match(text)) and (age := _age_now(match)) is not None:
        referent.age = age
        past = tokens[occurrence.last - 1].end + match.end()
        while i < end and tokens[i].end < past:
            i += 1
    if i >= end or tokens[i].text not in (",", "(", "–", "—"):
        return
    first = i + 1
    if first < end and tokens[first].text.lower() in ("who", "which", "whose", "and", "or", "but"):
        return
    last = phrase_end(tokens, first, end)
    closed = (
        last >= end
        or tokens[last].text in (",", ".", ";", ")", "–", "—", "who", "whose", "”", ":")
        or tokens[first].lemma == "a"
    )
    if closed and first < last and (tokens[first].tag in ("DT", "PRP$") or not _list_goes_on(tokens, last, end)):
        hold_offices(document, referent, first, last, owners)


def _list_goes_on(tokens: Sequence[Token], last: int, end: int) -> bool:
    return last + 1 < end and tokens[last].text == "," and tokens[last + 1].text in ("and", "or")


def _tags(document: Document, referent: Referent, occurrence: Occurrence) -> None:
    """'(R-Iowa)', ', D-Calif.,', ', Democrat of Georgia,'."""
    start = document.tokens[occurrence.last - 1].end
    text = document.article.text[start : start + 50]
    for pattern in (TAG, PARTISAN):
        if match := pattern.match(text):
            referent.affiliate(party_of(match[1]) or match[1])
            place = match[2].strip()
            referent.affiliate(state_of(place) or state_of(place + ".") or place)


def _origin(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'Lucía Berrocal of Spain', 'Andris Zeltins, from the energy ministry in Riga'."""
    tokens, i = document.tokens, occurrence.last
    if i < len(tokens) and tokens[i].text == ",":
        i += 1
    if i + 1 >= len(tokens) or tokens[i].text not in ("of", "from", "with", "for"):
        return
    for token in tokens[i + 1 : i + 6]:
        owner = owners.get(token.index)
        if owner is not None and owner.type in (EntityType.PLACE, EntityType.ORGANISATION):
            referent.affiliate(owner.country or owner.name)
            return
        if token.text in terms("organisation_nouns") and tokens[i + 1].tag == "DT":
            referent.affiliate(phrase_or_owner(document, token, owners))
        if token.tag not in ("DT", *NOUN_TAGS, "JJ", "IN"):
            return
