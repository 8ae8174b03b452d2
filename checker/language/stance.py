"""How far an article stands behind a span of its text, and whether the span can be checked at all."""

from functools import cache
from importlib.resources import files

from checker.language.document import Document, Sentence, Token
from checker.language.hedges import is_hedged, is_planned, main_verbs
from checker.language.speech import ACCORDING
from checker.records import Quotation, SpeechKind, Stance

__all__ = ["is_checkable", "stance_of"]

_DENIALS = frozenset({"deny", "refute", "rebut", "dispute", "denial"})
_ASKING = frozenset({"ask", "wonder", "enquire", "inquire", "question", "query"})
_CLOSERS = "”\"'’»›) "
_MOST = 0.6  # share of a span that reported words must cover to set its stance
_COPULAS = frozenset(
    {
        "be",
        "seem",
        "feel",
        "look",
        "sound",
        "remain",
        "become",
        "get",
        "have",
        "do",
        "think",
        "believe",
        "know",
        "say",
        "mean",
    }
)
_SPEAKERS = frozenset({"i", "we", "you"})


def stance_of(document: Document, start: int, end: int) -> Stance:
    """Who stands behind the span: the article (asserted, hedged, planned) or somebody it reports."""
    if _is_question(document, start, end):
        return Stance.ASKED
    quotations = _covering(document, start, end)
    if any(q.cue in _DENIALS for q in quotations) or _is_denied(document, start, end):
        return Stance.DENIED
    if any(q.cue in _ASKING and q.kind is SpeechKind.INDIRECT for q in quotations):
        return Stance.ASKED
    if any(q.kind is not SpeechKind.INDIRECT for q in quotations):
        return Stance.QUOTED
    return _own_stance(document, start, end, quotations)


def _own_stance(document: Document, start: int, end: int, quotations: list[Quotation]) -> Stance:
    """Attributed, or how sure the article itself is."""
    hedged = is_hedged(document, start, end)
    if quotations and not (hedged and all(q.speaker is None for q in quotations)):  # "it is thought that …"
        return Stance.ATTRIBUTED
    if hedged:
        return Stance.HEDGED
    return Stance.PLANNED if is_planned(document, start, end) else Stance.ASSERTED


def _is_question(document: Document, start: int, end: int) -> bool:
    return document.article.text[start : end + 1].rstrip(_CLOSERS).endswith("?")


def _covering(document: Document, start: int, end: int) -> list[Quotation]:
    """Reported speech that holds the span, or fills most of it beside its cue."""
    length = max(1, end - start)
    found = []
    for quotation in document.quotations:
        inner = max(0, min(end, quotation.end) - max(start, quotation.start))
        whole = inner / length
        if whole >= (_MOST if quotation.kind is not SpeechKind.MIXED else 1) or (
            inner and inner == quotation.end - quotation.start and _is_led_by(document, quotation, start, end)
        ):
            found.append(quotation)
    return found


def _is_led_by(document: Document, quotation: Quotation, start: int, end: int) -> bool:
    """Whether the span's main verb is the quotation's cue: 'Tveit said that …'."""
    if quotation.kind is SpeechKind.MIXED or quotation.cue is None:
        return False
    if quotation.cue == ACCORDING:
        return quotation.sentence.start <= start and end <= quotation.sentence.end
    return any(v.lemma == quotation.cue.split()[0] for v in main_verbs(document, start, end))


def _is_denied(document: Document, start: int, end: int) -> bool:
    """'denied lying': the span's verb is 'deny' or what is denied."""
    for verb in main_verbs(document, start, end):
        above = document.tokens[verb.head]
        if verb.lemma == "deny" or (above.lemma in _DENIALS and verb.dep in {"xcomp", "ccomp", "dobj", "pcomp"}):
            return True
    return False


def is_checkable(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence states a fact: no question, order or bare opinion."""
    if _is_question(document, sentence.start, sentence.end):
        return False
    tokens = [t for t in document.sentence_tokens(sentence) if t.pos not in {"PUNCT", "SPACE"}]
    described = _judged_subject(document, tokens)
    if any(_has_fact(t) for t in tokens if t.index not in described):
        return True
    if _is_order(document, tokens):
        return False
    verbs = [t for t in tokens if t.pos == "VERB" and t.lemma not in _COPULAS and t.lemma not in _opinions()]
    if _is_sentiment(tokens):
        return False
    judged = any(t.lemma in _opinions() or t.text.lower() in _opinions() for t in tokens)
    if judged or _exclaims(document, sentence):
        return bool(verbs) and not judged
    return any(t.pos in {"VERB", "AUX"} for t in tokens) or sentence.heading


def _judged_subject(document: Document, tokens: list[Token]) -> frozenset[int]:
    """The subject of 'Tveit is a brilliant man': who is judged is no fact."""
    root = next((t for t in tokens if t.head == t.index), None)
    if root is None or root.lemma not in _COPULAS:
        return frozenset()
    children = [document.tokens[i] for i in document.children[root.index]]
    predicates = [t for c in children if c.dep in {"acomp", "attr", "oprd"} for t in document.subtree(c.index)]
    if not any(t.lemma in _opinions() for t in predicates):
        return frozenset()
    return frozenset(t.index for c in children if c.dep == "nsubj" for t in document.subtree(c.index))


def _exclaims(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence ends in an exclamation mark."""
    return document.text(sentence).rstrip(_CLOSERS).endswith("!")


def _has_fact(token: Token) -> bool:
    """A name, a number or a time."""
    return token.pos in {"PROPN", "NUM"} or token.entity in {
        "DATE",
        "TIME",
        "MONEY",
        "PERCENT",
        "QUANTITY",
        "GPE",
        "ORG",
        "PERSON",
    }


def _is_order(document: Document, tokens: list[Token]) -> bool:
    """'Read the rest here.': a bare verb without a subject."""
    root = next((t for t in tokens if t.head == t.index), None)
    if root is None or root.tag != "VB":
        return False
    return not any(
        document.tokens[i].dep in {"nsubj", "nsubjpass", "aux", "expl", "csubj"}
        for i in document.children[root.index]
        if document.tokens[i].text.lower() not in {"do", "please"}
    )


def _is_sentiment(tokens: list[Token]) -> bool:
    """'We are thrilled', 'I love it': the speaker's own feeling."""
    subjects = [t for t in tokens if t.dep in {"nsubj", "nsubjpass"}]
    return bool(subjects) and subjects[0].text.lower() in _SPEAKERS and any(t.lemma in _opinions() for t in tokens)


@cache
def _opinions() -> frozenset[str]:
    lines = (files("checker.language") / "data" / "opinion.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
