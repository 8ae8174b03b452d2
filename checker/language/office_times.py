"""Offices entered or lost at a time that is told: 'was named the 21st mayor in 2005', 'the council sacked its clerk, X'."""

import re

from checker.language.document import Document, Token
from checker.language.office_phrases import title_head
from checker.language.referents import Occurrence, Referent
from checker.records import Office, OfficeStatus

__all__ = ["entered_before", "read_endings"]

YEAR = re.compile(r"(?:19|20)\d\d")
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth")
PERFECT = frozenset({"have", "will", "would"})  # 'has been named', 'will be elected': now, or not yet
DISMISSING = frozenset({"fire", "sack", "dismiss", "oust", "suspend", "axe", "depose"})
LEAVING = frozenset({"resign", "quit", "retire", "step"})
ASIDE = frozenset({"down", "aside"})


def entered_before(document: Document, verb: Token, noun: Token) -> bool:
    """Whether somebody is told to have been named to it in an earlier year, or as the first or nth of a row."""
    helpers = {document.tokens[i].lemma for i in document.children[verb.index]}
    words = [t.text.lower() for t in document.subtree(noun.index) if t.index < noun.index]
    if any(ORDINAL.fullmatch(word) for word in words):
        return True
    past = not helpers & PERFECT
    return past and any(_earlier(document, t) for t in document.subtree(verb.index))


def _earlier(document: Document, token: Token) -> bool:
    """A year before that of the article, or 'ago'."""
    published = document.article.published
    year = YEAR.fullmatch(token.text) is not None and (not published or token.text < str(published)[:4])
    return year or token.text.lower() == "ago"


def read_endings(document: Document, referent: Referent, occurrence: Occurrence) -> None:
    """Whoever is dismissed or resigns leaves the office: other papers may call it past or not."""
    head = document.tokens[occurrence.head]
    verb = document.tokens[head.head]
    if not _ends(document, head, verb):
        return
    clause = {t.start for t in document.subtree(verb.index)}
    lost = {_noun(o) for o in referent.offices if o.start in clause}
    referent.offices[:] = [
        o.model_copy(update={"status": OfficeStatus.LEAVING})
        if _noun(o) in lost and o.status is OfficeStatus.CURRENT
        else o
        for o in referent.offices
    ]


def _noun(office: Office) -> str:
    """'coach' of 'head coach of the Rovers': the article may call it either."""
    return title_head(office.title).split()[-1]


def _ends(document: Document, head: Token, verb: Token) -> bool:
    if any(document.tokens[i].dep == "neg" for i in document.children[verb.index]):
        return False
    if verb.lemma in DISMISSING:
        return head.dep in {"dobj", "nsubjpass"}
    follows = {document.tokens[i].text for i in document.children[verb.index]}
    return verb.lemma in LEAVING and head.dep == "nsubj" and (verb.lemma != "step" or bool(ASIDE & follows))
