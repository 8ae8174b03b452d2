"""Offices told by a clause: 'who chairs the board', 'who is her brother', 'in succession to X'."""

from collections.abc import Iterator, Mapping, Sequence

from checker.language.document import Document, Token
from checker.language.entity_lists import terms
from checker.language.office_holding import hold_offices, phrase_end
from checker.language.office_predicates import SUBJECTS, is_now, read_complements
from checker.language.referents import Occurrence, Referent
from checker.records import EntityType, Office, OfficeStatus

__all__ = ["phrase_or_owner", "read_relative", "read_succession"]

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
LEADING = frozenset("lead head run direct manage command govern preside".split())
PAST = frozenset("had once formerly previously".split())
ENDED = frozenset("until till from".split())
STAYING = frozenset({"be", "remain"})


def read_relative(
    document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]
) -> None:
    """'…, who chairs the county's health scrutiny committee', '…, who speaks for the port's processors'."""
    tokens, i = document.tokens, occurrence.last
    if i + 3 < len(tokens) and tokens[i].text == tokens[i + 2].text == "," and tokens[i + 1].text.isdigit():
        i += 2  # 'Ann Weil, 54, who chairs …'
    if i + 2 < len(tokens) and tokens[i].text == ",":
        i += 1
    if i + 2 >= len(tokens) or tokens[i].text != "who":
        return
    for copula in _copulas(document, tokens[i]):
        read_complements(document, referent, copula, owners)
    verb = next((t for t in tokens[i + 1 : i + 5] if t.pos == "VERB"), None)
    if verb is not None and verb.lemma in ("work", "serve") and tokens[verb.index + 1].text == "as":
        _read_service(document, referent, verb, owners)
        return
    if verb is None or verb.lemma not in OFFICE_VERBS.keys() | VOICE_VERBS.keys():
        return
    status = _status(document, i + 1, verb)
    title = OFFICE_VERBS.get(verb.lemma) or VOICE_VERBS.get(verb.lemma, "")
    noun = _object(document, verb, voice=verb.lemma in VOICE_VERBS)
    organ = phrase_or_owner(document, noun, owners) if noun else None
    task = noun is not None and verb.lemma in LEADING and not _is_body(noun, owners)  # "who leads the search"
    if status is None or task:
        return
    if title and (organ or title in ("farmer", "teacher")):
        last = max(t.index for t in document.subtree(noun.index) if t.index < noun.index + 3) if noun else verb.index
        span = {"start": tokens[i].start, "end": tokens[last].end}
        text = document.article.text[span["start"] : span["end"]]
        referent.hold(Office(title=title, organisation=organ, status=status, text=text, **span))
    elif organ:
        referent.affiliate(organ)


def _read_service(document: Document, referent: Referent, verb: Token, owners: Mapping[int, Referent]) -> None:
    """'Who serves as chairman and treasurer'; of one who served, what that time was."""
    if is_now(document, verb):
        last = phrase_end(document.tokens, verb.index + 2, document.sentences[verb.sentence].last)
        hold_offices(document, referent, verb.index + 2, last, owners)
    else:
        read_complements(document, referent, verb, owners)


def _copulas(document: Document, who: Token) -> Iterator[Token]:
    """The verbs of 'who is her brother', 'who joined it in 2001 and has been its treasurer since 2019', not in the past."""
    verb = document.tokens[who.head]
    joined = [document.tokens[c] for c in document.children[verb.index] if document.tokens[c].dep == "conj"]
    own = [v for v in joined if not any(document.tokens[c].dep in SUBJECTS for c in document.children[v.index])]
    for word in (verb, *own):
        if who.dep in SUBJECTS and word.lemma in STAYING and is_now(document, word):
            yield word


def _status(document: Document, first: int, verb: Token) -> OfficeStatus | None:
    """Whether the clause tells an office held now or before; a mere past tense tells neither."""
    clause = document.tokens[first : document.sentences[verb.sentence].last]
    before = {t.text.lower() for t in clause if t.index < verb.index}
    if before & PAST or (verb.tag == "VBD" and any(t.text.lower() in ENDED for t in clause[:16])):
        return OfficeStatus.FORMER
    return None if verb.tag == "VBD" else OfficeStatus.CURRENT


def _is_body(noun: Token, owners: Mapping[int, Referent]) -> bool:
    """Whether one can be the head of it: an organisation, a place, 'the council'."""
    owner = owners.get(noun.index)
    if owner is not None and owner.type in (EntityType.ORGANISATION, EntityType.PLACE, EntityType.GROUP):
        return True
    return noun.lemma in terms("organisation_nouns") or noun.lemma in terms("units_of_bodies")


def _object(document: Document, verb: Token, *, voice: bool) -> Token | None:
    """What is led or taught; for whom is spoken."""
    tokens, children = document.tokens, document.children
    for child in children[verb.index]:
        token = tokens[child]
        if voice and token.dep == "prep" and token.text in ("for", "at", "with"):
            return next((tokens[c] for c in children[child] if tokens[c].dep == "pobj"), None)
        if token.dep == "dobj" and not voice:
            return token
    return None


def phrase_or_owner(document: Document, noun: Token, owners: Mapping[int, Referent]) -> str:
    """The name of what a noun refers to, else its phrase without determiner."""
    owner = owners.get(noun.index)
    if owner is not None:
        return owner.country or owner.name
    left = min((t.index for t in document.subtree(noun.index) if t.index <= noun.index), default=noun.index)
    words = [t.text for t in document.tokens[left : noun.index + 1] if t.tag not in ("DT", "PRP$")]
    return " ".join(words).replace(" ’s", "’s").replace(" 's", "'s").replace(" - ", "-")


def read_succession(
    document: Document, referent: Referent, occurrence: Occurrence, referents: Sequence[Referent]
) -> None:
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
            if sentence.start <= office.start < sentence.end and office.status is OfficeStatus.NAMED:
                span = (
                    {"start": above.start, "end": token.end}
                    if above.start < token.start
                    else {"start": token.start, "end": token.end}
                )
                text = document.article.text[span["start"] : span["end"]]
                referent.hold(Office(title=office.title, organisation=office.organisation, text=text, **span))
