"""What a number counts: the head noun, its phrase, and the whole that it is part of."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.language.document import Document, Token
from checker.language.units import words

__all__ = ["Counted", "counted_by", "lemma_of", "measured_by", "parent_of", "state_at", "touching"]

_NOUN = frozenset({"NOUN", "PROPN"})
_BETWEEN = frozenset({"ADJ", "ADV", "NUM", "PROPN", "NOUN", "DET", "PUNCT", "SYM", "VERB", "CCONJ"})
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_REACH = 6
_LONGEST = 7
_MARGIN = 30
_TOTALS = frozenset(
    {"total", "toll", "number", "figure", "count", "tally", "maximum", "minimum", "most", "out", "rest"}
)
_GATHERINGS = frozenset(
    {
        "party",
        "group",
        "crowd",
        "team",
        "crew",
        "delegation",
        "panel",
        "audience",
        "gathering",
        "squad",
        "convoy",
        "household",
    }
)
_EXTENDING = frozenset({"be", "last", "take", "run", "measure", "weigh", "span", "stretch", "cost", "total"})
_ATTENDED = re.compile(
    r"\b(?:in front of|before a crowd of|watched by|attendances?:?|crowds?:)(?: [^.;:\n]{0,45}:)?(?: (?:was|about|some|around|just|only|nearly|almost|over|more than))* $",
    re.IGNORECASE,
)
_ATTENDED_WINDOW = 70
_DAYS = frozenset(calendar.day_name)
_LASTING = frozenset({"last", "run", "stretch"})  # 'lasted for four days', but not 'workers were out for four days'
_STRETCHED = frozenset({"long", "high", "wide", "deep", "tall", "thick"})
_DEAD = frozenset({"killed", "killing", "died", "dead", "dying"})
_HURT = frozenset({"injured", "injuring", "wounded", "wounding", "hurt", "hurting", "missing"})
_SENTENCE = 25
_MODIFYING = frozenset({"ADV", "ADP", "ADJ"})  # of 'about', 'at least', 'more than'
_ANTECEDENT = 12  # tokens before 'of whom two' in which stands of whom
_MONEY = frozenset({"$", "€", "£", "dollar", "euro", "pound", "yen"})
_TIMES = frozenset({"today", "yesterday", "total", "all", "return", "advance", "exchange", "person", "cash"})
_STRETCHES = frozenset({"part", "period", "course", "matter", "space", "total"})  # 'over a period of three days'
_ESTIMATING = frozenset({"estimate", "put", "count", "place", "reckon", "number", "peg", "set"})
_RELATIVE = frozenset({"that", "which", "who", "whom"})
_PARENTS = frozenset({"mother", "father", "parent", "mom", "mum", "dad"})
_ADDED = frozenset({"another", "other", "others", "additional", "further", "extra", "more", "remaining"})
_SINGLED = frozenset({"final", "last", "first"})


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted noun's lemma, its phrase, the whole, and where the noun stands."""

    lemma: str = ""
    phrase: str = ""
    whole: str = ""
    token: int = -1
    state: str = ""  # 'wounded' in '84 wounded'


def touching(document: Document, start: int, end: int) -> tuple[Token, ...]:
    """The tokens that share a code point with `[start, end)`."""
    return tuple(t for t in document.tokens_in(start - _MARGIN, end + _MARGIN) if t.start < end and start < t.end)


def counted_by(document: Document, core: tuple[Token, ...]) -> Counted:
    """What a bare number counts; `core` are its tokens."""
    last = core[-1]
    if told := _told_beside(document, core):
        return told
    head = _head_noun(document, core) or _next_noun(document, last)
    if head is not None and head.text in _DAYS:
        head = None  # 'rose to six Friday' counts no Fridays
    if head is None and (attended := _attended(document, core)):
        return attended
    if head is None:
        state = state_at(document, last.index + 1)
        if state:
            return Counted("person", state, token=last.index, state=state)
    if isinstance(head, Token):
        return _counted(document, head, core)
    whole = _of(document, core[-1])
    if whole is not None:
        phrase = _phrase(document, whole)
        lemma = "person" if state_at(document, whole.index) else lemma_of(whole) if whole.pos in _NOUN else ""
        return Counted(lemma, "", whole=phrase, token=last.index)
    return _bare(document, core)


def _told_beside(document: Document, core: tuple[Token, ...]) -> Counted | None:
    """What stands before the number and makes clear what it counts, whatever follows."""
    if parent_of(document, core):
        return Counted("child", "children", token=core[-1].index)
    noun = _of_whom(document, core)
    return Counted(lemma_of(noun), whole=noun.text.lower(), token=core[-1].index) if noun else None


def parent_of(document: Document, core: tuple[Token, ...]) -> bool:
    """'a mother of 12' counts children."""
    before = document.tokens[max(0, core[0].index - 2) : core[0].index]
    return [t.text.lower() for t in before[1:]] == ["of"] and before[0].lemma.lower() in _PARENTS


def _of_whom(document: Document, core: tuple[Token, ...]) -> Token | None:
    """'pumps' in 'six pumps in Lund, of which about two failed' and 'six pumps, two of which failed'."""
    tokens = document.tokens
    start = core[0].index
    while start and tokens[start - 1].pos in _MODIFYING and tokens[start - 1].text.lower() != "of":
        start -= 1
    around = tokens[max(0, start - 2) : start], tokens[core[-1].index + 1 : core[-1].index + 3]
    pair = next((p for p in around if [t.text.lower() for t in p] in (["of", "whom"], ["of", "which"])), None)
    if pair is None:
        return None
    before = tokens[max(0, start - _ANTECEDENT) : min(start, pair[0].index)]
    return next((t for t in reversed(before) if t.tag == "NNS" and t.sentence == core[0].sentence), None)


def _attended(document: Document, core: tuple[Token, ...]) -> Counted | None:
    """'in front of 11,300', 'Attendance at the Arena: 13,100': a bare number of spectators."""
    text = document.article.text
    before = text[max(0, core[0].start - _ATTENDED_WINDOW) : core[0].start]
    if not _ATTENDED.search(before):
        return None
    return Counted("spectator", "spectators", token=core[-1].index)


def _bare(document: Document, core: tuple[Token, ...]) -> Counted:
    """'a staff of 38', 'their combined staff is 390': a number that stands alone."""
    token = _top(core)
    parent = document.tokens[token.head]
    holder = document.tokens[parent.head] if parent.text.lower() == "of" else None
    if parent.lemma == "be" and token.dep in {"attr", "acomp", "nummod", "npadvmod"}:
        holder = next((s for s in _subjects(document, parent) if s.pos == "NOUN"), None)
    if parent.text.lower() == "at":
        holder = _estimated(document, parent)
    if holder is None or holder.pos != "NOUN" or holder.lemma in _TOTALS:
        return Counted(token=core[-1].index)
    lemma = "person" if holder.lemma in _GATHERINGS else lemma_of(holder)
    return Counted(lemma, _phrase(document, holder), token=core[-1].index)


def _estimated(document: Document, preposition: Token) -> Token | None:
    """'crowd' in 'put the crowd at 900', 'a crowd that was counted at 900'."""
    verb = document.tokens[preposition.head]
    while verb.pos in {"NOUN", "ADV"} and verb.head != verb.index:
        verb = document.tokens[verb.head]
    if verb.lemma not in _ESTIMATING:
        return None
    objects = [document.tokens[c] for c in document.children[verb.index]]
    for token in (t for t in objects if t.dep in {"dobj", "nsubjpass"}):
        return document.tokens[verb.head] if token.text.lower() in _RELATIVE else token
    return document.tokens[verb.head] if verb.dep == "relcl" else None


def _subjects(document: Document, verb: Token) -> Iterator[Token]:
    """The subjects of a verb; for a relative pronoun what it stands for."""
    for child in document.children[verb.index]:
        subject = document.tokens[child]
        if subject.dep in _SUBJECT:
            relative = verb.dep == "relcl" and subject.tag in {"WDT", "WP"}
            yield document.tokens[verb.head] if relative else subject


def _counted(document: Document, head: Token, core: tuple[Token, ...]) -> Counted:
    phrase = document.article.text[min(core[-1].end, head.start) : head.end].strip(" -").lower()
    phrase = re.sub(r"^of (?:the )?", "", re.sub(r"\s+", " ", phrase))
    return Counted(_head_lemma(document, head), phrase, whole=_whole_of(document, head, core), token=head.index)


def lemma_of(noun: Token) -> str:
    """The noun's lemma, mended where the tagger errs."""
    if noun.tag == "NNPS" and noun.lemma.endswith("s"):
        return noun.lemma[:-1]  # the tagger leaves 'Republicans' as it is
    return "person" if noun.lemma == "people" else noun.lemma


def _head_lemma(document: Document, noun: Token) -> str:
    """'men and women' are people."""
    words_on = [t.text.lower() for t in document.tokens[noun.index : noun.index + 3]]
    return "person" if words_on in (["men", "and", "women"], ["women", "and", "men"]) else lemma_of(noun)


def _head_noun(document: Document, core: tuple[Token, ...]) -> Token | None:
    """The noun that the parser hangs the number on."""
    tokens = document.tokens
    token = core[-1]
    for _ in range(4):
        parent = tokens[token.head]
        if parent.index == token.index or token.dep not in {
            "nummod",
            "compound",
            "quantmod",
            "amod",
            "det",
            "nmod",
            "predet",
        }:
            return None
        if parent.pos in _NOUN and parent.index > core[-1].index and parent.index - core[-1].index <= _REACH + 2:
            return parent if not (_is_scale(parent) or _hyphened(document, parent)) else None
        token = parent
    return None


def _hyphened(document: Document, token: Token) -> bool:
    """Whether a noun only begins a word: 'delegate' in 'two delegate-rich states'."""
    return bool(re.match(r"[-–]\w", document.article.text[token.end : token.end + 2]))


def _is_scale(token: Token) -> bool:
    return token.lemma.rstrip("-–—") in {
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
        "dozen",
        "percent",
        "cent",
        "score",
    }


def _next_noun(document: Document, last: Token) -> Token | None:
    """The last noun of the run that follows the number, where the parser lost it."""
    found: Token | None = None
    tokens = document.tokens
    if tokens[last.index].sentence != last.sentence:
        return None
    for token in tokens[last.index + 1 : _end_of_run(document, last)]:
        if token.sentence != last.sentence or token.text in {",", ";", ":", ".", "(", ")", "–", "—"}:
            break
        if token.pos in _NOUN and not _hyphened(document, token):
            found = token
        elif found is None and (_hyphened(document, token) or token.text in {"-", "–"}):
            continue
        elif found is not None or token.pos not in _BETWEEN or token.text.lower() in {"and", "or", "the"}:
            if token.text.lower() == "of" and token.index == last.index + 1 and _is_scale_word(last):
                continue
            break
        elif token.lemma in words("states") or token.text.lower() in words("states"):
            following = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
            if following is None or following.pos not in _NOUN:
                break
    return found


def _end_of_run(document: Document, number: Token) -> int:
    """Where the words end among which its noun stands: at the verb of '5,000 took part', but '475 pledged delegates' are delegates."""
    verb = document.tokens[number.head]
    own = number.dep in _SUBJECT and verb.pos == "VERB" and verb.index > number.index
    plural = any(t.tag in {"NNS", "NNPS"} for t in document.tokens[verb.index + 1 : verb.index + 3])
    end = number.index + 1 + _REACH
    return min(end, verb.index) if own and not plural else end


def _is_scale_word(token: Token) -> bool:
    return bool(re.fullmatch(r"(?i)dozens?|scores|hundreds?|thousands?|millions?|billions?|pair|couple", token.text))


def state_at(document: Document, index: int) -> str:
    """'84 wounded', '50 dead': people counted by what befell them."""
    if index < len(document.tokens) and document.tokens[index].text.lower() in words("states"):
        return document.tokens[index].text.lower()
    return ""


def _of(document: Document, token: Token) -> Token | None:
    """The object of 'of' right behind the number: 'five of the six pumps'."""
    after = document.tokens[token.index + 1 : token.index + 2]
    if not after or after[0].text.lower() != "of":
        return None
    for child in document.children[after[0].index]:
        token = document.tokens[child]
        whole = token.text[:1].isalnum() and not _hyphened(document, token)  # 'workers' of 'four of her co-workers'
        if token.dep in {"pobj", "pcomp"} and child > after[0].index and whole:
            return token
    return _next_noun(document, after[0])


def _whole_of(document: Document, head: Token, core: tuple[Token, ...]) -> str:
    """'10 US citizens' in '12 people, including 10 US citizens'; 'shops' in '32 of its 118 shops'."""
    before = document.tokens[max(0, core[0].index - 3) : core[0].index]
    if not any(t.text.lower() in {"including", "included"} for t in before):
        return _phrase(document, head) if _added(document, head, core) else ""
    for token in reversed(document.tokens[max(0, core[0].index - 14) : core[0].index - 1]):
        if token.sentence == head.sentence and token.tag in {"NNS", "NNPS"}:
            return _phrase(document, token)
    return ""


def _added(document: Document, head: Token, core: tuple[Token, ...]) -> bool:
    """'another 1,000 troops', 'one final chance': not the whole, but what comes on top of a part, or one part of it.

    The others of 'two were killed and three others hurt' are all that were hurt.
    """
    if _apart_from_dead(document, head, core):
        return False
    around = document.tokens[max(0, core[0].index - 1) : core[-1].index + 3]
    return any(
        t.text.lower() in _ADDED | _SINGLED and t.sentence == head.sentence and t.index <= head.index for t in around
    )


def _apart_from_dead(document: Document, head: Token, core: tuple[Token, ...]) -> bool:
    """Whether those counted were hurt (missing, held), and the dead are counted before them in the sentence."""
    before = [
        t for t in document.tokens[max(0, core[0].index - _SENTENCE) : core[0].index] if t.sentence == head.sentence
    ]
    own = {t.text.lower() for t in (*before[-2:], *document.tokens[head.index + 1 : head.index + 3])}
    return any(t.text.lower() in _DEAD for t in before) and bool(_HURT & own)


def _phrase(document: Document, noun: Token) -> str:
    left = [t for t in document.subtree(noun.index) if t.index <= noun.index and t.dep not in {"punct", "case"}]
    start = min((t.start for t in left), default=noun.start)
    text = document.article.text[start : noun.end]
    if text.count(" ") > _LONGEST or ";" in text:
        return noun.text.lower()
    return re.sub(r"^(?:the|those|these|its|their|his|her|all|a|an) ", "", re.sub(r"\s+", " ", text.lower()))


def measured_by(document: Document, core: tuple[Token, ...]) -> Counted:
    """What an amount of money, a percentage or a measure measures: 'fine', 'share', 'crack'."""
    token = _top(core)
    following = _head_after(document, token, core)
    if following is not None:
        return _counted(document, following, core)
    tokens = document.tokens
    of = _of(document, core[-1]) or _spent_in(document, core)
    if of is not None and of.pos in _NOUN and not _is_scale(of):
        return Counted(lemma_of(of), _phrase(document, of), token=token.index)
    parent = tokens[token.head]
    if parent.lemma in _STRETCHED and tokens[parent.head].lemma == "be":
        parent = tokens[parent.head]  # '85 metres long'
    extending = _EXTENDING
    if parent.dep == "prep" or parent.pos == "ADP":
        extending = _LASTING
        holder = tokens[parent.head]
        if parent.text.lower() in {"of", "at"} and holder.pos in _NOUN:
            stretch = holder.lemma in _STRETCHES
            return (
                Counted(token=token.index)
                if stretch
                else Counted(lemma_of(holder), _phrase(document, holder), token=holder.index)
            )
        parent = holder
    attribute = token.dep in {"attr", "npadvmod", "oprd", "acomp"}
    if parent.lemma in extending or (parent.pos in {"VERB", "AUX"} and attribute):
        for subject in _subjects(document, parent):
            if subject.pos in _NOUN and not _is_scale(subject):
                return Counted(lemma_of(subject), _phrase(document, subject), token=token.index)
    if parent.pos in _NOUN and token.dep in {"appos", "nmod", "nummod", "npadvmod"} and not _is_scale(parent):
        return Counted(lemma_of(parent), _phrase(document, parent), token=parent.index)
    return Counted(token=token.index)


def _spent_in(document: Document, core: tuple[Token, ...]) -> Token | None:
    """The bare noun behind 'in': '$3 million in damages', but not '$3 million in the first year'."""
    after = document.tokens[core[-1].index + 1 : core[-1].index + 2]
    if not after or after[0].text.lower() != "in" or not any(t.lemma in _MONEY for t in core):
        return None
    noun = _next_noun(document, after[0])
    if noun is None or noun.pos != "NOUN" or noun.lemma in _TIMES:
        return None
    between = document.tokens[after[0].index + 1 : noun.index]
    return noun if all(t.pos in {"ADJ", "NOUN", "VERB"} for t in between) else None


def _top(core: tuple[Token, ...]) -> Token:
    """The token by which the whole amount hangs in the sentence."""
    inside = {t.index for t in core}
    for token in core:
        if token.head not in inside or token.head == token.index:
            return token
    return core[-1]


def _head_after(document: Document, token: Token, core: tuple[Token, ...]) -> Token | None:
    parent = document.tokens[token.head]
    if (
        token.dep in {"nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"}
        and parent.pos in _NOUN
        and parent.index > core[-1].index
        and not _is_scale(parent)
    ):
        between = document.article.text[core[-1].end : parent.start]
        return parent if not set(between) & set(",;:–—()") else None
    return None
