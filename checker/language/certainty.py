"""How sure the words around a verb leave it that the act is so, and the word that says so."""

from functools import cache
from importlib.resources import files

from checker.language.claimed import claiming_noun, dismissal
from checker.language.document import Document, Sentence, Token
from checker.language.negation import is_negated, outstanding
from checker.language.parataxis import is_content
from checker.language.speech import uses_of
from checker.records import Certainty

__all__ = ["certainty_of", "is_careful", "weighs"]

_UPWARD = frozenset({"xcomp", "ccomp", "pcomp", "acl"})
_ASKING = frozenset({"whether", "if"})
_MODIFIERS = frozenset({"advmod", "npadvmod", "amod", "acomp", "oprd"})
_QUESTION = frozenset({"WP", "WRB"})
_MODALS = frozenset({"may", "might", "could", "would"})  # as modals alone: May is a month
_BEFORE_MONTHS = frozenset("last next this in since until by of early late mid during".split())
_DECREED = frozenset({"announce", "order", "confirm", "approve", "call", "schedule"})  # "called a meeting"
# these have an act for their object that is done, or that somebody else did: "committed a robbery", "fought a fire"
_DONE = frozenset("commit fight mean determine undertake try press charge".split())
_LOOK = "look"  # "looks to sell the yard" seeks it
_STATE = frozenset({"be", "have"})
# what stands below these is taken to be so, however sure it is that somebody knows it: "thought they knew where he hid"
_FACTIVE = frozenset("know learn realize realise discover notice forget remember regret".split())
_SUGGEST = "suggest"  # "suggests that it closed" holds it for likely, "suggested closing it" weighs it
# what can be perceived is perceived: "smoke could be seen"
_PERCEIVED = frozenset("see hear feel smell taste sense detect".split())
_ABLE = frozenset({"could", "can"})
_EVIDENCE = frozenset("evidence proof indication sign".split())  # "there is no evidence that it closed"
_SUSPECT = "suspect"  # as a noun the person, and not what is suspected of him
# to deny these of a clause leaves open what they would have settled: "has not decided to close", "refused to promise to"
_SETTLING = frozenset("decide promise pledge vow commit undertake agree arrange".split())
_DEPTH = 4
_TELLING = frozenset({"statement", "telling", "promising"})
_OPEN = ("alleged", "likely", "possible", "asked")
# an infinitive below these was done, or was not: "managed to", "failed to", "was forced to", "began to"
_CARRIED = frozenset(
    "manage begin start continue go come proceed refuse fail decline force compel help cause get happen dare bother have"
    " remember forget neglect cease stop oblige allow let make enable lead use tend dedicate rush hurry return rise turn"
    " move step travel stop gather meet vote join sit stand choose opt elect order require rule direct instruct sentence"
    " condemn find reveal show prove discover confirm know able unable powerless refusal failure inability".split()
)


@cache
def _classes() -> dict[str, Certainty]:
    import yaml

    text = (files("checker.language") / "data" / "certainty.yaml").read_text(encoding="utf-8")
    loaded: dict[str, str] = yaml.safe_load(text)
    return {str(word): Certainty(name) for name, words in loaded.items() for word in words.split()}


def certainty_of(document: Document, verb: Token) -> tuple[Certainty, str]:
    """The class of the verb's act and the word that puts it there; FACT and '' where nothing takes from it."""
    token = verb
    for depth in range(_DEPTH):
        found = _beside(document, token, own=depth == 0)
        if found is not None:
            return found
        above = _above(document, token)
        undone = above is not None and outstanding(document, token, above) is not None
        found = _governing(document, above, token) if above and not undone else None
        if found is not None:
            return found
        if _is_gerund_subject(document, token):
            return Certainty.CONDITIONAL, token.text.lower()
        if _is_infinitive(document, token) and not undone and (above is None or above.lemma not in _CARRIED):
            return Certainty.CONSIDERED, "to"
        if above is None or above.lemma in _FACTIVE:
            return Certainty.FACT, ""
        token = above
    return Certainty.FACT, ""


def _beside(document: Document, verb: Token, *, own: bool) -> tuple[Certainty, str] | None:
    """A modal, an adverb or a conjunction of the verb's own clause."""
    for i in document.children[verb.index]:
        child = document.tokens[i]
        word = child.text.lower()
        if _is_month(document, child) or (word in _ABLE and _is_perceived(document, verb)):
            continue
        if child.dep == "mark" and word in {"if", "unless", "whether"}:
            return (Certainty.ASKED if verb.dep == "ccomp" or word == "whether" else Certainty.CONDITIONAL), word
        if child.tag in _QUESTION and child.index < verb.index and verb.dep in {"ccomp", "pcomp", "csubj"}:
            return Certainty.ASKED, word
        if child.tag == "MD":
            certainty = _classes().get(word)
            if certainty is Certainty.POSSIBLE and word == "could" and not own:
                continue
            if word == "would" and _is_shifted(document, verb):
                return Certainty.PLANNED, word
            if certainty is not None:
                return certainty, word
        if child.dep in _MODIFIERS and _classes().get(word, Certainty.FACT).value in _OPEN:
            return _classes()[word], word
    return None


def _is_perceived(document: Document, verb: Token) -> bool:
    """'could be seen', but not 'could have seen'."""
    helpers = (document.tokens[i] for i in document.children[verb.index])
    return verb.lemma in _PERCEIVED and not any(t.dep == "aux" and t.lemma == "have" for t in helpers)


def _is_gerund_subject(document: Document, verb: Token) -> bool:
    """'closing the yard would be a mistake', 'closing it is hard': nobody says that it is closed; but 'closing it took weeks'."""
    top = verb
    while top.dep == "conj" and top.head != top.index and document.tokens[top.head].tag == "VBG":
        top = document.tokens[top.head]
    above = document.tokens[top.head]
    # the first of two joined ones is at times taken for an adverbial of a verb that has no subject then
    subject = top.dep == "csubj" or (
        top.dep == "advcl" and top.index < above.index and not _has_subject(document, above)
    )
    if not subject or verb.tag != "VBG" or above.pos not in {"VERB", "AUX"}:
        return False
    return above.tag != "VBD" and not _has_past_helper(document, above)


def _is_month(document: Document, token: Token) -> bool:
    """'sentenced May 3', 'since last May' hold no modal."""
    if token.text != "May":
        return False
    following = document.tokens[token.index + 1 : token.index + 2]
    before = document.tokens[max(token.index - 1, 0)]
    dated = bool(following) and following[0].text[:1].isdigit()
    return dated or (before.sentence == token.sentence and before.text.lower() in _BEFORE_MONTHS)


def _is_shifted(document: Document, verb: Token) -> bool:
    """'said that he would sue': a 'will' put back by the past of what governs it, on no condition."""
    below = [document.tokens[i] for i in document.children[verb.index]]
    if any(t.dep == "aux" and t.lemma == "have" for t in below) or _is_conditional(document, verb):
        return False
    token, above = verb, _above(document, verb)
    while above is not None and token.dep != "ccomp":
        token, above = above, _above(document, above)
    past = above is not None and (above.tag == "VBD" or _has_past_helper(document, above))
    return past and above is not None and not uses_of(above.lemma).isdisjoint(_TELLING)


def _has_past_helper(document: Document, verb: Token) -> bool:
    return any(
        (t := document.tokens[i]).dep in {"aux", "auxpass"} and (t.tag == "VBD" or t.lemma == "have")
        for i in document.children[verb.index]
    )


def _is_conditional(document: Document, verb: Token) -> bool:
    return any(t.text.lower() in {"if", "unless"} for t in document.subtree(verb.index))


def _above(document: Document, token: Token) -> Token | None:
    """The word that governs the clause, across prepositions and joined verbs."""
    while token.dep == "conj" and token.head != token.index and not _has_subject(document, token):
        token = document.tokens[token.head]
    if token.head == token.index or (token.dep not in _UPWARD and claiming_noun(document, token) is None):
        return None
    head = document.tokens[token.head]
    if _is_participle(document, token) or not is_content(document, token, head):
        return None
    return document.tokens[head.head] if head.dep == "prep" and token.dep == "pcomp" else head


def _is_participle(document: Document, token: Token) -> bool:
    """'the plan approved in May': what befell the plan is no content of it, as 'the plan to close' is."""
    bare = token.tag in {"VBN", "VBG"} and not _is_infinitive(document, token)
    return token.dep == "acl" and bare and not _has_subject(document, token)


def _has_subject(document: Document, token: Token) -> bool:
    return any(document.tokens[i].dep in {"nsubj", "nsubjpass"} for i in document.children[token.index])


def _governing(document: Document, head: Token, clause: Token) -> tuple[Certainty, str] | None:
    """What the governing word leaves of a clause: 'considered closing', 'is believed to have', 'accused of lying'."""
    if (head.pos == "NOUN" and head.lemma == _SUSPECT) or (head.lemma == _LOOK and clause.dep == "pcomp"):
        return None  # "a suspect to give himself up", "look at how hard he works"
    return _holding_open(document, head, clause) or _classed(document, head, clause)


def _holding_open(document: Document, head: Token, clause: Token) -> tuple[Certainty, str] | None:
    """What a noun of claim or evidence, a denied decision and 'is to' leave of a clause."""
    found: tuple[Certainty, str] | None = None
    if head.lemma == "be" and clause.dep == "xcomp" and _is_infinitive(document, clause):
        found = _beside(document, head, own=True) or (Certainty.PLANNED, "to")  # "the aim would be to close"
    elif claiming_noun(document, clause) is not None:
        found = (Certainty.ALLEGED, head.lemma) if dismissal(document, clause) is None else (Certainty.FACT, "")
    elif head.lemma in _EVIDENCE and clause.dep == "acl" and is_negated(document, head.index):
        found = Certainty.ASKED, head.lemma
    elif head.lemma in _SETTLING and clause.dep == "xcomp" and is_negated(document, head.index):
        found = Certainty.CONSIDERED, head.lemma
    return found


def _classed(document: Document, head: Token, clause: Token) -> tuple[Certainty, str] | None:
    """What a word of the table leaves of a clause below it."""
    certainty = _classes().get(head.lemma) or (
        _classes().get(head.text.lower()) if head.pos in {"ADJ", "ADV"} else None
    )
    if certainty is None:
        return None
    finite = clause.dep == "ccomp" and _has_subject(document, clause)
    if head.lemma == _LOOK and clause.dep == "xcomp" and not _is_state(document, clause):
        certainty = Certainty.CONSIDERED
    elif head.lemma == _SUGGEST and finite and not _is_bare(document, clause):
        certainty = Certainty.LIKELY
    if certainty is Certainty.CONSIDERED and finite and not _is_bare(document, clause):
        return None  # "urged that" is rare, "asked what", "suggested it was" reports
    if certainty is Certainty.PLANNED and finite:
        return None  # "decided that it was", "agreed that it was" report
    return certainty, head.lemma


def _is_state(document: Document, verb: Token) -> bool:
    """'looks to be', 'looks to have closed', beside 'looks to sell'."""
    helpers = [
        document.tokens[i] for i in document.children[verb.index] if document.tokens[i].dep in {"aux", "auxpass"}
    ]
    return verb.lemma in _STATE or any(t.lemma in _STATE for t in helpers)


def weighs(verb: Token) -> Certainty | None:
    """What a verb leaves of an act that is its object: weighed, planned or alleged; None for every other verb."""
    if verb.lemma in _DECREED:
        return Certainty.PLANNED
    if verb.lemma in _DONE:
        return None
    certainty = _classes().get(verb.lemma)
    return certainty if certainty in {Certainty.CONSIDERED, Certainty.PLANNED, Certainty.ALLEGED} else None


def _is_infinitive(document: Document, verb: Token) -> bool:
    """'to pass it': whether it was passed is not said."""
    return any(
        document.tokens[i].text.lower() == "to" and document.tokens[i].dep == "aux"
        for i in document.children[verb.index]
    )


def is_careful(document: Document, sentence: Sentence) -> bool:
    """Whether any word of the sentence is one of allegation, doubt or possibility."""
    doubts = {Certainty.ALLEGED, Certainty.LIKELY, Certainty.POSSIBLE, Certainty.CONDITIONAL, Certainty.ASKED}
    return any(
        _classes().get(word) in doubts and (token.tag == "MD" or word not in _MODALS)
        for token in document.sentence_tokens(sentence)
        for word in (token.lemma, token.text.lower())
    )


def _is_bare(document: Document, clause: Token) -> bool:
    """'wants it closed', 'urged him to close': the clause has no tense of its own."""
    words = {
        document.tokens[i].text.lower() for i in document.children[clause.index] if document.tokens[i].dep == "aux"
    }
    return "to" in words or (clause.tag in {"VB", "VBN", "VBG"} and not words)
