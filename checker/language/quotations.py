"""Reported speech in an article: the words, how they are given, by whom, to whom."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from checker.language.addressees import addressee_of, addresses_somebody, medium_of_cue, pieced_addressee
from checker.language.attribution import Attribution, Gap, gaps_of, is_sentence, is_title, near_cue, person_before
from checker.language.document import Document, Token
from checker.language.indirect import Content, find_contents
from checker.language.marks import Marked, find_marks
from checker.language.speakers import aimed_at, is_passive, resolve, speaker_token
from checker.language.speech import Cue, find_cues
from checker.records import Found, Quotation, Span, SpeechKind

__all__ = ["find_quotations"]

_REPLY = 12  # tokens before the marks in which "came the answer" stands
_ANSWERS = frozenset({"answer", "reply", "response", "retort", "rejoinder"})
_NEARLY_ALL = 0.85  # of a reported clause inside marks: the clause adds nothing
_NEAR = 6  # tokens between a cue and a name that the parse does not tie to it
_MIN_LOOSE = 4  # marked words of a sentence that are kept without a cue


@dataclass(slots=True)
class _Reading:
    """What is known while one article is read."""

    document: Document
    inside: frozenset[int]
    cues: dict[int, Cue]
    contents: tuple[Content, ...]
    found: list[Quotation] = field(default_factory=list)


def find_quotations(document: Document) -> tuple[Quotation, ...]:
    """Direct, mixed and indirect speech of the article, by place."""
    marks = tuple(m for m in find_marks(document.article) if m.depth == 0)
    inside = frozenset(t.index for m in marks for t in document.tokens_in(m.start, m.end))
    cues = find_cues(document, inside)
    contents = find_contents(document, cues)
    reading = _Reading(document, inside, {c.index: c for c in cues}, contents)
    for number in range(len(marks)):
        quotation = _marked(reading, marks, number)
        if quotation is not None:
            reading.found.append(quotation)
    spoken = list(reading.found)
    reading.found.extend(_indirect(reading, content) for content in contents if not _is_marked(content, spoken))
    return tuple(sorted(_unique(reading.found), key=lambda q: (q.start, q.end, q.kind)))


def _is_marked(content: Content, spoken: list[Quotation]) -> bool:
    """Whether the reported clause is the marked words themselves."""
    length = max(1, content.end - content.start)
    shared = {SpeechKind.DIRECT: 0, SpeechKind.MIXED: 0}
    for quotation in spoken:
        shared[quotation.kind] += max(0, min(content.end, quotation.end) - max(content.start, quotation.start))
    return shared[SpeechKind.DIRECT] > length / 2 or sum(shared.values()) > length * _NEARLY_ALL


def _unique(found: list[Quotation]) -> list[Quotation]:
    kept: dict[tuple[int, int], Quotation] = {}
    for quotation in found:
        kept.setdefault((quotation.start, quotation.end), quotation)
    return list(kept.values())


def _indirect(reading: _Reading, content: Content) -> Quotation:
    said_by = resolve(reading.document, speaker_token(reading.document, content.cue))
    span = Span(start=content.start, end=content.end)
    return _quotation(reading, span, SpeechKind.INDIRECT, content.cue, said_by)


def _marked(reading: _Reading, marks: tuple[Marked, ...], number: int) -> Quotation | None:
    document, mark = reading.document, marks[number]
    gap = gaps_of(document, marks, number)
    whole = is_sentence(document, mark, gap) and not _within_sentence(gap)
    attribution = near_cue(document, mark, gap, reading.cues, whole=whole)
    if attribution is None and not whole:
        attribution = _reported_around(reading, mark)
    if not whole and not _is_kept(document, mark, attribution):
        return None
    if document.article.blocks[mark.block].kind in {"title", "heading"} and attribution is None and not whole:
        return None
    said_by = _speaker(reading, marks, number, gap, attribution)
    span = Span(start=mark.start, end=mark.end)
    kind = SpeechKind.DIRECT if whole else SpeechKind.MIXED
    return _quotation(reading, span, kind, attribution.cue if attribution else None, said_by)


def _within_sentence(gap: Gap) -> bool:
    """Whether the writer's sentence leads into the marks without a pause: 'said that “We …”'."""
    return bool(gap.before) and gap.before[-1].text.lower() in {
        "that",
        "a",
        "an",
        "the",
        "of",
        "as",
        "his",
        "her",
        "their",
        "its",
    }


def _is_kept(document: Document, mark: Marked, attribution: Attribution | None) -> bool:
    """Some words in marks are speech if a cue holds them or if they are too many for a title or a sneer."""
    tokens = document.tokens_in(mark.start, mark.end)
    if attribution is not None:
        naming = attribution.cue is not None and "naming" in attribution.cue.uses
        return naming or not is_title(tokens)
    words = [t for t in tokens if t.pos != "PUNCT"]
    lower = [t for t in words if t.text.islower() and t.pos not in {"ADP", "DET", "CCONJ"}]
    return len(words) >= _MIN_LOOSE and len(lower) > len(words) / 3


def _reported_around(reading: _Reading, mark: Marked) -> Attribution | None:
    """The cue of the reported clause in which the marked words stand."""
    around = [c for c in reading.contents if c.start <= mark.start and mark.end <= c.end + 1]
    return Attribution(min(around, key=lambda c: (c.end - c.start, c.start)).cue) if around else None


def _speaker(
    reading: _Reading, marks: tuple[Marked, ...], number: int, gap: Gap, attribution: Attribution | None
) -> tuple[str | None, Found]:
    document = reading.document
    if attribution is not None:
        token = speaker_token(document, attribution.cue) if attribution.cue else attribution.token
        if token is not None and token.index not in reading.inside:
            return resolve(document, token)
        if attribution.cue is not None:
            return _without_grammar(reading, marks, number, gap, attribution.cue)
    return _carried(reading, marks, number)


def _without_grammar(
    reading: _Reading, marks: tuple[Marked, ...], number: int, gap: Gap, cue: Cue
) -> tuple[str | None, Found]:
    """The name beside the cue, else the speaker of the neighbourhood, but never the one spoken to or of."""
    document, after = reading.document, any(t.index == cue.index for t in gap.after)
    passive = is_passive(document, document.tokens[cue.index])
    # '“…,” warned the mayor': what the parser takes for the object behind the marks may be who speaks
    aimed = [t for t in aimed_at(document, cue) if not (after and t.index > cue.index)]
    others = {document.token_entities.get(t.index) for t in aimed}
    agent = [t for t in gap.after[1:_NEAR] if t.index in document.token_entities] if _by(gap) and passive else []
    token = next(iter(agent), None) or _beside(document, cue, gap.after if after else gap.before, others)
    if token is not None:
        return resolve(document, token)
    return (None, Found.NONE) if aimed and passive else _carried(reading, marks, number)


def _by(gap: Gap) -> bool:
    """'was called “…” by Tveit'."""
    return bool(gap.after) and gap.after[0].text.lower() == "by"


def _beside(document: Document, cue: Cue, words: Sequence[Token], others: Container[str | None]) -> Token | None:
    """The name or pronoun next to the cue, where the grammar failed."""
    near = sorted(words, key=lambda t: abs(t.index - cue.index))
    named = (t for t in near if t.index in document.token_entities and abs(t.index - cue.index) <= _NEAR)
    return next((t for t in named if document.token_entities[t.index] not in others), None)


def _carried(reading: _Reading, marks: tuple[Marked, ...], number: int) -> tuple[str | None, Found]:
    """The speaker from the neighbourhood: of the quotation before, or the person of the sentence before."""
    document, mark = reading.document, marks[number]
    last = reading.found[-1] if reading.found else None
    near = last if last is not None and _goes_on_from(document, last, mark) else None
    if near is not None and number and not marks[number - 1].closed and marks[number - 1].block < mark.block:
        return near.speaker, Found.CONTINUED if near.speaker else Found.NONE
    if near is not None and near.addressee is not None and _is_answer(document, near, mark):
        return near.addressee, Found.PIECED
    reported = _reporting_before(reading, mark)
    if reported is not None:
        return reported, Found.CONTINUED
    token = person_before(document, mark.outer_start, reading.inside)
    if near is not None and near.speaker is not None:
        between = token is not None and token.start > near.sentence.end
        if not between:
            return near.speaker, Found.CONTINUED
    if token is None:
        return None, Found.NONE
    entity, _ = resolve(document, token)
    return entity, Found.PIECED if entity else Found.NONE


def _is_answer(document: Document, last: Quotation, mark: Marked) -> bool:
    """Whether the words between two quotations call the second an answer: '…, came the reply. “…”'."""
    between = document.tokens_in(last.end, mark.outer_start)[-_REPLY:]
    return any(t.lemma in _ANSWERS and t.dep in {"nsubj", "attr"} for t in between)


def _reporting_before(reading: _Reading, mark: Marked) -> str | None:
    """The speaker whom the sentence before reports: 'It was late, Schiff said. “…”'."""
    document = reading.document
    sentence = document.sentence_at(mark.outer_start)
    if sentence is None or sentence.start < mark.outer_start - 1 or not sentence.index:
        return None
    before = document.sentences[sentence.index - 1]
    if before.heading or sentence.block - before.block > 1:
        return None
    cues = [c.cue for c in reading.contents if before.first <= c.cue.index < before.last]
    main = [c for c in cues if document.tokens[c.index].dep in {"ROOT", "parataxis", "prep"}]
    return resolve(document, speaker_token(document, main[0]))[0] if main else None


def _goes_on_from(document: Document, last: Quotation, mark: Marked) -> bool:
    """Whether the quotation before stands in this paragraph or ends the one before."""
    sentence = document.sentence_at(last.start)
    return sentence is not None and mark.block - sentence.block <= 1


def _quotation(
    reading: _Reading, span: Span, kind: SpeechKind, cue: Cue | None, said_by: tuple[str | None, Found]
) -> Quotation:
    document, (speaker, how) = reading.document, said_by
    addressee, addressed = addressee_of(document, cue, speaker) if cue else (None, Found.NONE)
    if addressee is None and how is Found.CONTINUED:
        addressee, addressed = _same_turn(reading, span, speaker)
    words = document.article.text[span.start : span.end]
    medium = medium_of_cue(document, cue) if cue else None
    if addressee is None and kind is not SpeechKind.INDIRECT and addresses_somebody(words):
        addressee = pieced_addressee(document, span.start, speaker)
        addressed = Found.PIECED if addressee else Found.NONE
    return Quotation(
        start=span.start,
        end=span.end,
        article=document.article.id,
        text=words,
        kind=kind,
        speaker=speaker,
        speaker_found=how,
        addressee=addressee,
        addressee_found=addressed,
        cue=cue.lemma if cue else None,
        medium=medium,
        sentence=_sentences(document, span, cue),
    )


def _same_turn(reading: _Reading, span: Span, speaker: str | None) -> tuple[str | None, Found]:
    """The one whom the same speaker addresses in the quotation before, in the same paragraph."""
    last = reading.found[-1] if reading.found else None
    if last is None or last.addressee is None or last.speaker != speaker or span.start < last.end:
        return None, Found.NONE
    here, there = reading.document.sentence_at(span.start), reading.document.sentence_at(last.start)
    if here is None or there is None or here.block != there.block:
        return None, Found.NONE
    return last.addressee, Found.CONTINUED


def _sentences(document: Document, span: Span, cue: Cue | None) -> Span:
    """The sentences that hold the words and their cue."""
    places = [span.start, max(span.start, span.end - 1)]
    if cue is not None:
        places.append(document.tokens[cue.index].start)
    held = [s for s in map(document.sentence_at, places) if s is not None]
    return Span(start=min([span.start, *(s.start for s in held)]), end=max([span.end, *(s.end for s in held)]))
