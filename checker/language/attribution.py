"""Which cue, and which speaker, belongs to words inside marks."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.language.document import Document, Token
from checker.language.marks import Marked
from checker.language.speech import Cue
from checker.records import EntityType

__all__ = ["Attribution", "Gap", "gaps_of", "is_sentence", "is_title", "near_cue", "person_before"]

_STOPS = frozenset({".", "!", "?", "…", "..."})
_DASHES = frozenset({"–", "—", "―", "-", "--"})
_SELF = frozenset({"I", "We", "You"})
_TITLE = 2  # words that a title has at the least
_SIGNATURE = 12  # tokens of "– Jonas Tveit, minister"
_AS = frozenset(
    {
        "see",
        "view",
        "regard",
        "paint",
        "cast",
        "depict",
        "portray",
        "describe",
        "characterise",
        "characterize",
        "praise",
        "hail",
        "deride",
        "dismiss",
        "denounce",
        "condemn",
        "reject",
        "treat",
    }
)
_CLOSERS = "”\"'’»›"


@dataclass(frozen=True, slots=True)
class Gap:
    """The writer's own words before and after one marked stretch, up to where their sentence ends."""

    before: tuple[Token, ...]
    after: tuple[Token, ...]
    colon: bool  # the words before end in a colon


@dataclass(frozen=True, slots=True)
class Attribution:
    """What ties marked words to a speaker: a cue, or a bare name ('Cargill: “…”')."""

    cue: Cue | None
    token: Token | None = None


def gaps_of(document: Document, marks: Sequence[Marked], number: int) -> Gap:
    """The writer's words around the mark `marks[number]`; `marks` are outermost ones, by place."""
    mark = marks[number]
    block = document.article.blocks[mark.block]
    left = max([block.start, *(m.outer_end for m in marks[:number] if m.block == mark.block)])
    right = min([block.end, *(m.outer_start for m in marks[number + 1 :] if m.block == mark.block)])
    before = _last_sentence(document.tokens_in(left, mark.outer_start)) or _introduction(document, mark)
    after: tuple[Token, ...] = ()
    if _goes_on(document, mark, right):
        after = _first_sentence(document.tokens_in(mark.outer_end, right))
    return Gap(before, after, bool(before) and before[-1].text == ":")


def _introduction(document: Document, mark: Marked) -> tuple[Token, ...]:
    """The end of the paragraph before, where it leads to the marks with a colon."""
    blocks = document.article.blocks
    if mark.block == 0 or mark.outer_start != blocks[mark.block].start:
        return ()
    block = blocks[mark.block - 1]
    tokens = document.tokens_in(block.start, block.end)
    while tokens and tokens[-1].text.isspace():
        tokens = tokens[:-1]
    return _last_sentence(tokens) if tokens and tokens[-1].text == ":" else ()


def _goes_on(document: Document, mark: Marked, right: int) -> bool:
    """Whether the writer's sentence goes on after the closing mark."""
    text = document.article.text
    last = text[mark.start : mark.end].rstrip(_CLOSERS + " ")[-1:]
    if last in {",", "—", "–", "-"}:
        return True
    following = text[mark.outer_end : right].lstrip()
    if following[:1] in _DASHES:
        return True
    if not following or last == ".":
        return bool(following) and following[0].islower() and last != "."
    if last in {"?", "!", "…"}:
        return following[0].islower() or following[0].isupper()
    return following[0] not in _STOPS


def _last_sentence(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    words = [t for t in tokens if not t.text.isspace()]
    if words and words[-1].text in _STOPS:
        return ()
    for k in range(len(words) - 1, -1, -1):
        if words[k].text in _STOPS:
            return tuple(words[k + 1 :])
    return tuple(words)


def _first_sentence(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    words = [t for t in tokens if not t.text.isspace()]
    for k, token in enumerate(words):
        if token.text in _STOPS:
            return tuple(words[:k])
    return tuple(words)


def is_sentence(document: Document, mark: Marked, gap: Gap) -> bool:
    """Whether whole sentences stand inside the marks, and not some words of the writer's sentence."""
    words = document.article.text[mark.start : mark.end].strip(" [(…." + _CLOSERS)
    if not words or not (words[0].isupper() or words[0].isdigit()):
        return False
    tokens = document.tokens_in(mark.start, mark.end)
    if is_title(tokens):
        return False
    finite = any(t.pos in {"VERB", "AUX"} and t.tag in {"VBD", "VBP", "VBZ", "MD", "VB"} for t in tokens)
    return finite or not gap.before or gap.before[-1].text in {":", ","}


def is_title(tokens: Sequence[Token]) -> bool:
    """Whether every word of weight begins with a capital: 'The Blue Bar', 'Face the Nation'."""
    if any(t.text in {"?", "!"} for t in tokens) or sum(t.pos != "PUNCT" for t in tokens) < _TITLE:
        return False
    words = [t for t in tokens if t.pos not in {"PUNCT", "ADP", "DET", "CCONJ", "PART", "SYM"}]
    return all(t.text[0].isupper() or t.text[0].isdigit() for t in words) and not any(t.text in _SELF for t in words)


def near_cue(document: Document, mark: Marked, gap: Gap, cues: dict[int, Cue], *, whole: bool) -> Attribution | None:
    """The cue beside the marks: in the words after them, else in the words before."""
    if whole:
        return _after(document, gap, cues) or _before(document, gap, cues)
    return _governing(document, mark, cues) or _adjacent(gap, cues) or _after(document, gap, cues)


def _after(document: Document, gap: Gap, cues: dict[int, Cue]) -> Attribution | None:
    for token in gap.after[:25]:
        cue = cues.get(token.index)
        if cue is not None and _fits_after(document, cue, gap):
            return Attribution(cue)
    return _any_verb(document, gap) or _signature(document, gap)


def _fits_after(document: Document, cue: Cue, gap: Gap) -> bool:
    if "noun" in cue.uses:  # "…" was her verdict
        return (
            any(document.tokens[i].dep == "poss" for i in document.children[cue.index]) and gap.after[0].lemma == "be"
        )
    if not cue.speaks():
        return False
    # a clause of its own after '?' or '!': "Really?" He said that …
    last = gap.after[-1].index
    return not any(document.tokens[i].dep == "ccomp" and cue.index < i <= last for i in document.children[cue.index])


def _any_verb(document: Document, gap: Gap) -> Attribution | None:
    """'…,” Tveit harrumphed': any finite verb with a person before it."""
    for k, token in enumerate(gap.after[:8]):
        if token.tag in {"VBD", "VBZ"} and token.pos == "VERB" and k:
            subject = next(
                (document.tokens[i] for i in document.children[token.index] if document.tokens[i].dep == "nsubj"), None
            )
            if subject is not None and subject.index >= gap.after[0].index and _is_person(document, subject):
                return Attribution(Cue(token.index, token.lemma, frozenset({"manner"})))
            return None
    return None


def _signature(document: Document, gap: Gap) -> Attribution | None:
    """'“…” – Jonas Tveit'."""
    if len(gap.after) > 1 and gap.after[0].text in _DASHES and len(gap.after) < _SIGNATURE:
        name = next((t for t in gap.after[1:5] if t.index in document.token_entities), None)
        return Attribution(None, name) if name else None
    return None


def _before(document: Document, gap: Gap, cues: dict[int, Cue]) -> Attribution | None:
    for token in reversed(gap.before):
        cue = cues.get(token.index)
        if cue is not None and cue.speaks():
            return Attribution(cue)
    if gap.colon:
        for token in reversed(gap.before):
            cue = cues.get(token.index)
            if cue is not None:
                return Attribution(cue)
        return _named_before_colon(document, gap)
    return None


def _named_before_colon(document: Document, gap: Gap) -> Attribution | None:
    """'Moira Cargill: “…”', 'Matoso was generous: “…”'."""
    people = [t for t in gap.before if _is_person(document, t)]
    subjects = [t for t in people if t.dep in {"nsubj", "nsubjpass"}]
    roots = [t for t in people if t.dep == "ROOT" or document.tokens[t.head].text == ":"]
    chosen = (subjects or roots or people)[:1]
    return Attribution(None, chosen[0]) if chosen else None


def _governing(document: Document, mark: Marked, cues: dict[int, Cue]) -> Attribution | None:
    """The nearest cue above the marked words in the tree of their sentence."""
    inside = document.tokens_in(mark.start, mark.end)
    tops = [t for t in inside if not mark.start <= document.tokens[t.head].start < mark.end and t.pos != "PUNCT"]
    for token in tops[:1]:
        above = token
        for _ in range(6):
            if above.head == above.index:
                break
            above = document.tokens[above.head]
            cue = cues.get(above.index)
            if cue is not None and _holds(document, cue, token):
                return Attribution(cue)
    return None


def _holds(document: Document, cue: Cue, token: Token) -> bool:
    """Whether the cue gives words, or sees a thing as what the marked words say."""
    if "noun" in cue.uses:
        return False
    if cue.uses <= {"attitude", "naming", "charging"} and (cue.lemma in _AS or "attitude" in cue.uses):
        above = document.tokens[token.head]
        return (
            above.text.lower() == "as"
            or token.dep in {"ccomp", "oprd"}
            or (cue.lemma not in {"see", "view"} and "naming" in cue.uses)
        )
    return True


def _adjacent(gap: Gap, cues: dict[int, Cue]) -> Attribution | None:
    for token in reversed(gap.before[-4:]):
        cue = cues.get(token.index)
        if cue is not None:
            return Attribution(cue)
    return None


def _is_person(document: Document, token: Token) -> bool:
    entity = document.token_entities.get(token.index)
    return entity is not None and document.entity(entity).type in {EntityType.PERSON, EntityType.ORGANISATION}


def person_before(document: Document, at: int, inside: frozenset[int]) -> Token | None:
    """The person who is the subject of the sentence before the code point `at`: 'Tveit took the floor. “…”'."""
    sentence = document.sentence_at(at)
    if sentence is None or sentence.index == 0:
        return None
    earlier = [
        t for t in document.sentence_tokens(sentence) if t.end <= at and t.index not in inside and t.pos != "PUNCT"
    ]
    if not earlier:
        before = document.sentences[sentence.index - 1]
        if before.heading or sentence.block - before.block > 1:
            return None
        earlier = [t for t in document.sentence_tokens(before) if t.index not in inside]
    for token in earlier:
        if token.dep in {"nsubj", "nsubjpass"} and _person(document, token):
            return token
    return None


def _person(document: Document, token: Token) -> bool:
    entity = document.token_entities.get(token.index)
    return entity is not None and document.entity(entity).type is EntityType.PERSON
