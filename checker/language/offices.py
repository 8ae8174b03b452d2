"""Offices, trades, ages and affiliations that an article gives to persons beside their names."""

import re
from collections.abc import Mapping, Sequence

from checker.language.document import Document, Token
from checker.language.entity_lists import demonym_of, party_of, person_nouns, state_of, terms
from checker.language.office_phrases import NOUN_TAGS, is_person_noun, read_phrase
from checker.language.referents import Occurrence, Referent
from checker.records import EntityType, MentionKind, Office, OfficeStatus

__all__ = ["read_offices"]

TAG = re.compile(r"\s*[,(]\s*\(?([RDI])-([A-Z][A-Za-z. ]*?)(?=[,)]|\.\s|\.?$)")
PARTISAN = re.compile(r"\s*,\s*(Republican|Democrat|Independent)s? of ((?:[A-Z]\w+ ?)+)")
AGE_AFTER = re.compile(
    r"\s*(?:,|\()\s*(?:aged?\s+|who is\s+)?(\d{1,3})\s*(?:[,).;]|and\b|from\b)|\s+aged\s+(\d{1,3})\b"
)
AGE_BEFORE = re.compile(r"\b(\w+)-year-old\s")
OFFICE_VERBS = {
    "chair": "chair", "lead": "leader", "head": "head", "run": "head", "direct": "director", "coach": "coach",
    "manage": "manager", "edit": "editor", "own": "owner", "found": "founder", "represent": "representative",
    "captain": "captain", "farm": "farmer", "teach": "teacher", "govern": "governor", "command": "commander",
    "preside": "president", "manufacture": "manufacturer", "train": "coach",
}  # fmt: skip
VOICE_VERBS = {
    "speak": "spokesperson",
    "bargain": "negotiator",
    "negotiate": "negotiator",
    "work": "",
    "play": "player",
}
NAMING = frozenset("name appoint elect choose make crown install confirm nominate select promote".split())
BECOMING = frozenset("be become remain serve".split())
UNSPELLED = {
    w: n
    for n, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10)
}


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
            _predicates(document, referent, occurrence, owners)
        referent.offices.sort(key=lambda o: o.start)
    for referent in referents:
        for occurrence in referent.occurrences:
            if referent.type is EntityType.PERSON and occurrence.kind is MentionKind.NAME:
                _succeeded(document, referent, occurrence, referents)


def _around_name(
    document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]
) -> None:
    _before(document, referent, occurrence, owners)
    _after(document, referent, occurrence, owners)
    _tags(document, referent, occurrence)
    _relative(document, referent, occurrence, owners)
    _origin(document, referent, occurrence, owners)


def _described(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'The mayor of Porto Sereno' of one whose office is told nowhere else."""
    last = _phrase_end(
        document.tokens, occurrence.head, document.sentences[document.tokens[occurrence.head].sentence].last
    )
    office = read_phrase(document, occurrence.first, last, owners, referent)
    lasting = terms("epithets") | terms("generic_persons")
    noun = document.tokens[occurrence.head].text.lower()
    if office is not None and noun not in lasting and all(noun not in o.title for o in referent.offices):
        referent.hold(office)


def _before(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'EU foreign policy chief Kaja Kallas', 'the chair of the trustees, Lady Brett'."""
    tokens, last = document.tokens, occurrence.first
    comma = last > 0 and tokens[last - 1].text == ","
    last = last - 1 if comma else last
    limit = document.sentences[tokens[occurrence.first].sentence].first
    first = _walk_left(tokens, last, limit, owners, referent, loose=comma)
    if match := AGE_BEFORE.search(document.article.text, tokens[first].start, tokens[occurrence.first].start):
        word = match[1].lower()
        referent.age = int(word) if word.isdigit() else UNSPELLED.get(word, referent.age)
    if comma and not _opens(tokens, first, limit):
        return
    if (
        not comma
        and first > limit + 1
        and first < last
        and tokens[first - 1].text == ","
        and tokens[last - 1].tag == "POS"
    ):
        _belong(referent, tokens[first:last], owners)  # "the top seed, South Korea's Yun Seo-ah"
        last = first - 1
        first = _walk_left(tokens, last, limit, owners, referent, loose=True)
    if first < last and owners.get(last - 1, referent) is referent and tokens[last - 1].tag != "POS":
        _hold(document, referent, first, last, owners)
    elif first < last:  # "Conservative Piers Langdale", "Portugal's Inês Matoso"
        _belong(referent, tokens[first:last], owners)


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
            loose and token.text.lower() in ("at", "the", "a", "in")
        )
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
    while i < last and tokens[i].text.lower() in ("of", "for", "and", "at", "in", "the", "a", "'s", "’s", "-"):
        i += 1
    return i


def _opens(tokens: Sequence[Token], first: int, limit: int) -> bool:
    """Whether the phrase at `first` has its determiner, a possessor, or the sentence's start before it."""
    if first <= limit or tokens[first - 1].tag in ("DT", "PRP$") or tokens[first - 1].text in ("–", "—", ":", "\n"):
        return True
    return any(t.tag == "POS" for t in tokens[first : first + 4])


def _belong(referent: Referent, words: Sequence[Token], owners: Mapping[int, Referent]) -> None:
    for token in words:
        owner = owners.get(token.index)
        if owner is not None and owner is not referent and owner.type is not EntityType.PERSON:
            referent.affiliate(owner.country or owner.name)


def _after(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'…, the European Union's High Representative for …,', '…, 54, an accountant,'."""
    tokens, i = document.tokens, occurrence.last
    end = document.sentences[tokens[occurrence.first].sentence].last
    text = document.article.text[tokens[occurrence.last - 1].end : tokens[end - 1].end]
    if (match := AGE_AFTER.match(text)) and 0 < int(match[1] or match[2]) < 120:  # noqa: PLR2004 - no one is older
        referent.age = int(match[1] or match[2])
        past = tokens[occurrence.last - 1].end + match.end()
        while i < end and tokens[i].end < past:
            i += 1
    if i >= end or tokens[i].text not in (",", "(", "–", "—"):
        return
    first = i + 1
    if first < end and tokens[first].text.lower() in ("who", "which", "whose", "and", "or", "but"):
        return
    last = _phrase_end(tokens, first, end)
    closed = (
        last >= end
        or tokens[last].text in (",", ".", ";", ")", "–", "—", "who", "whose", "”", ":")
        or tokens[first].lemma == "a"
    )
    if closed and first < last and (tokens[first].tag in ("DT", "PRP$") or not _list_goes_on(tokens, last, end)):
        _hold(document, referent, first, last, owners)


def _phrase_end(tokens: Sequence[Token], first: int, end: int) -> int:
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


def _list_goes_on(tokens: Sequence[Token], last: int, end: int) -> bool:
    return last + 1 < end and tokens[last].text == "," and tokens[last + 1].text in ("and", "or")


def _hold(document: Document, referent: Referent, first: int, last: int, owners: Mapping[int, Referent]) -> None:
    """Read one or, at 'and', two offices out of a phrase."""
    tokens = document.tokens
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
            _belong(referent, [t for t in tokens[a:b] if party_of(t.text) or demonym_of(t.text)], owners)
        for i in range(a, b - 1):
            if tokens[i].text == "of" and tokens[i + 1].text.isdigit() and office is not None:
                referent.age = int(tokens[i + 1].text)
        if referent.gender == "unknown" and office is not None:
            referent.gender = person_nouns().get(office.title.split(" of ")[0].split()[-1], "unknown")


def _tags(document: Document, referent: Referent, occurrence: Occurrence) -> None:
    """'(R-Iowa)', ', D-Calif.,', ', Democrat of Georgia,'."""
    start = document.tokens[occurrence.last - 1].end
    text = document.article.text[start : start + 50]
    for pattern in (TAG, PARTISAN):
        if match := pattern.match(text):
            referent.affiliate(party_of(match[1]) or match[1])
            place = match[2].strip()
            referent.affiliate(state_of(place) or state_of(place + ".") or place)


def _relative(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'…, who chairs the county's health scrutiny committee', '…, who speaks for the port's processors'."""
    tokens, i = document.tokens, occurrence.last
    if i + 2 < len(tokens) and tokens[i].text == ",":
        i += 1
    if i + 2 >= len(tokens) or tokens[i].text != "who":
        return
    verb = next((t for t in tokens[i + 1 : i + 5] if t.pos == "VERB"), None)
    if verb is not None and verb.lemma in ("work", "serve") and tokens[verb.index + 1].text == "as":
        last = _phrase_end(tokens, verb.index + 2, document.sentences[verb.sentence].last)
        _hold(document, referent, verb.index + 2, last, owners)
        return
    if verb is None or verb.lemma not in OFFICE_VERBS.keys() | VOICE_VERBS.keys():
        return
    past = any(t.text in ("had", "once", "formerly") for t in tokens[i + 1 : verb.index]) or verb.tag == "VBD"
    status = OfficeStatus.FORMER if past else OfficeStatus.CURRENT
    title = OFFICE_VERBS.get(verb.lemma) or VOICE_VERBS.get(verb.lemma, "")
    organ, last = _object(document, verb, owners, voice=verb.lemma in VOICE_VERBS)
    if title and (organ or title in ("farmer", "teacher")):
        span = {"start": tokens[i].start, "end": tokens[last].end}
        text = document.article.text[span["start"] : span["end"]]
        referent.hold(Office(title=title, organisation=organ, status=status, text=text, **span))
    elif organ:
        referent.affiliate(organ)


def _object(document: Document, verb: Token, owners: Mapping[int, Referent], *, voice: bool) -> tuple[str | None, int]:
    for child in document.children[verb.index]:
        token = document.tokens[child]
        if voice and token.dep == "prep" and token.text in ("for", "at", "with"):
            found = next(
                (document.tokens[c] for c in document.children[child] if document.tokens[c].dep == "pobj"), None
            )
        else:
            found = token if token.dep == "dobj" and not voice else None
        if found is not None:
            return phrase_or_owner(document, found, owners), max(
                t.index for t in document.subtree(found.index) if t.index < found.index + 3
            )
    return None, verb.index


def phrase_or_owner(document: Document, noun: Token, owners: Mapping[int, Referent]) -> str:
    """The name of what a noun refers to, else its phrase without determiner."""
    owner = owners.get(noun.index)
    if owner is not None:
        return owner.country or owner.name
    left = min((t.index for t in document.subtree(noun.index) if t.index <= noun.index), default=noun.index)
    words = [t.text for t in document.tokens[left : noun.index + 1] if t.tag not in ("DT", "PRP$")]
    return " ".join(words).replace(" ’s", "’s").replace(" 's", "'s").replace(" - ", "-")


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


def _succeeded(document: Document, referent: Referent, occurrence: Occurrence, referents: Sequence[Referent]) -> None:
    """'named director in succession to X', 'will succeed X as director': X holds the office until then."""
    token = document.tokens[occurrence.head]
    above = document.tokens[token.head]
    follows = (token.dep == "dobj" and above.lemma in ("succeed", "replace")) or (
        token.dep == "pobj" and document.tokens[above.head].lemma in ("succession", "successor")
    )
    if not follows:
        return
    sentence = document.sentences[token.sentence]
    for other in referents:
        for office in other.offices if other is not referent else ():
            if sentence.start <= office.start < sentence.end and office.status is OfficeStatus.ELECT:
                span = (
                    {"start": above.start, "end": token.end}
                    if above.start < token.start
                    else {"start": token.start, "end": token.end}
                )
                text = document.article.text[span["start"] : span["end"]]
                referent.hold(Office(title=office.title, organisation=office.organisation, text=text, **span))


def _predicates(document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]) -> None:
    """'She has been deputy director', 'X has been named director of Y', 'X serves as chairman'."""
    token = document.tokens[occurrence.head]
    if token.dep == "appos":  # "the astronomer Priya Raghunathan … has been named director"
        token = document.tokens[token.head]
    if token.dep not in ("nsubj", "nsubjpass"):
        return
    verb = document.tokens[token.head]
    children = [document.tokens[c] for c in document.children[verb.index]]
    if any(c.dep == "neg" for c in children) or verb.lemma not in BECOMING | NAMING:
        return
    if verb.lemma in NAMING and token.dep != "nsubjpass":
        return
    for child in children:
        nouns = [document.tokens[c] for c in document.children[child.index]] if child.text == "as" else [child]
        for noun in nouns:
            if (
                noun.dep in ("attr", "oprd", "dobj", "pobj", "xcomp")
                and is_person_noun(noun)
                and noun.index > verb.index
            ):
                _predicate(document, referent, noun, owners, elect=verb.lemma in NAMING)


def _predicate(
    document: Document, referent: Referent, noun: Token, owners: Mapping[int, Referent], *, elect: bool
) -> None:
    first = min(t.index for t in document.subtree(noun.index))
    last = _phrase_end(document.tokens, noun.index, document.sentences[noun.sentence].last)
    office = read_phrase(document, first, last, owners, referent)
    if office is not None:
        status = OfficeStatus.ELECT if elect and office.status is OfficeStatus.CURRENT else office.status
        referent.hold(office.model_copy(update={"status": status}))
