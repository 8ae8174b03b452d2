"""Offices told by a predicate: 'has been deputy director', 'was named director', 'works as a nurse'."""

from collections.abc import Iterator, Mapping

from checker.language.document import Document, Token
from checker.language.office_holding import phrase_end
from checker.language.office_phrases import is_person_noun, read_phrase
from checker.language.office_times import entered_before
from checker.language.referents import Occurrence, Referent
from checker.records import OfficeStatus

__all__ = ["NAMING", "SUBJECTS", "is_now", "read_complements", "read_predicates"]

NAMING = frozenset("name appoint elect choose make crown install confirm nominate select promote".split())
BECOMING = frozenset("be become remain serve".split())
COMPLEMENTS = frozenset({"attr", "oprd", "dobj", "pobj", "xcomp"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
PRESENT = frozenset({"VBZ", "VBP"})
WORKING = frozenset({"work", "employ"})  # with 'as'
HOLDING = WORKING | {"serve"}  # in the past tense of what is over
WISHED = frozenset({"would", "could", "might", "may", "should"})


def read_predicates(
    document: Document, referent: Referent, occurrence: Occurrence, owners: Mapping[int, Referent]
) -> None:
    """'She has been deputy director', 'X has been named director of Y', 'X serves as chairman'."""
    token = document.tokens[occurrence.head]
    if token.dep == "appos":  # "the astronomer Priya Raghunathan … has been named director"
        token = document.tokens[token.head]
    if token.dep not in SUBJECTS:
        return
    verb = document.tokens[token.head]
    if verb.lemma in BECOMING | WORKING or (verb.lemma in NAMING and token.dep == "nsubjpass"):
        read_complements(document, referent, verb, owners)


def read_complements(document: Document, referent: Referent, verb: Token, owners: Mapping[int, Referent]) -> None:
    """The offices that stand behind the verb, or behind its 'as'."""
    helpers = [document.tokens[c] for c in document.children[verb.index]]
    if any(t.dep == "neg" or t.text.lower() in WISHED for t in helpers):
        return
    for noun in _behind(document, verb):
        if noun.dep in COMPLEMENTS and is_person_noun(noun) and noun.index > verb.index:
            _predicate(document, referent, noun, owners, _told(document, verb, noun))


def _behind(document: Document, verb: Token) -> Iterator[Token]:
    for child in document.children[verb.index]:
        if document.tokens[child].text == "as":
            yield from (document.tokens[c] for c in document.children[child])
        elif verb.lemma not in WORKING:
            yield document.tokens[child]


def _told(document: Document, verb: Token, noun: Token) -> OfficeStatus | None:
    """What the verb tells of the time: named, or held once; None where it is now or nothing is told."""
    if verb.lemma in HOLDING and not is_now(document, verb):
        return OfficeStatus.ONCE
    status = OfficeStatus.NAMED if verb.lemma in NAMING else None
    then = verb.lemma == "be" and verb.tag == "VBD" and verb.dep == "advcl"  # 'while she was mayor'
    told = status is not None or (verb.tag == "VBD" and verb.lemma != "become")  # 'was mayor until 2005'
    return OfficeStatus.ONCE if then or (told and entered_before(document, verb, noun)) else status


def is_now(document: Document, verb: Token) -> bool:
    """'is', 'has been', 'works', 'is employed'."""
    helpers = {document.tokens[c].tag for c in document.children[verb.index] if document.tokens[c].pos == "AUX"}
    return not PRESENT.isdisjoint({verb.tag, *helpers})


def _predicate(
    document: Document, referent: Referent, noun: Token, owners: Mapping[int, Referent], told: OfficeStatus | None
) -> None:
    """The office of the noun phrase; a plain one gets the status that the verb tells."""
    first = min(t.index for t in document.subtree(noun.index))
    last = phrase_end(document.tokens, noun.index, document.sentences[noun.sentence].last)
    office = read_phrase(document, first, last, owners, referent)
    if office is not None:
        status = told if told and office.status is OfficeStatus.CURRENT else office.status
        referent.hold(office.model_copy(update={"status": status}))
