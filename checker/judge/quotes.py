"""Quotations: words changed or left out inside the marks, and words that agree."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.facets.attribution import media_apart
from checker.judge.casefile import CaseFile
from checker.judge.differing import Differing, Part
from checker.judge.excerpts import around
from checker.judge.finding import Draft, confidence
from checker.judge.wording import STATED, shortened
from checker.records import (
    Answer,
    FacetType,
    FindingKind,
    MentionKind,
    Passage,
    Quotation,
    QuoteComparison,
    Span,
    SpeechKind,
    Strength,
    Witness,
)

__all__ = [
    "SURE_WORDS",
    "named_beside",
    "one_quotation",
    "places_of",
    "quote_agreements",
    "quote_conflicts",
    "speakers_of",
]

BIAS = -3.7
WORDS, MOST_WORDS = 0.2, 12
TELLING, MOST_TELLING = 0.25, 6
RUN, LONGEST = 0.15, 8
COVERED, USUAL = 4.0, 0.75  # share of matched words in the stretch
SPEAKER = {"same": 0.6, "other": -2.0, "unknown": 0.0}
SPEAKERS = {
    "same": "Both give them to the same speaker.",
    "other": "They name two speakers.",
    "unknown": "Whether the speaker is the same cannot be told.",
}
SURE_WORDS = 12  # so many matched words are one quotation whoever is named as its speaker
SURE_OTHER = -0.4
WHOLE = {"same": 2.2, "other": 1.0, "unknown": 1.5}
MEDIUM = -1.5
MARKS = frozenset('"“”‘«')
SHORT_BEFORE = 120  # code points of a quotation before the sentence that differs
ONE_WORD = 0.6  # of one speaker
JOINING = 0.5  # confidence from which articles are put into one finding
AGREEING = 1.5  # agreement needs less: the same words are no chance


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence of one article with quoted words in it."""

    passage: Passage

    @property
    def key(self) -> tuple[str, int]:
        return self.passage.article, self.passage.start


@dataclass(frozen=True, slots=True)
class _Clash:
    """Two sentences of two articles whose quoted words differ."""

    comparison: QuoteComparison
    places: tuple[_Place, _Place]
    answers: tuple[Answer, ...]


def quote_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each quotation whose words differ between articles, all articles that give it in one."""
    clashes = [
        _Clash(comparison, places, tuple(answers))
        for comparison in case.matching.quotes
        for places, answers in _by_sentence(case, comparison).items()
        if answers[0].level.conflict
    ]
    sure = [clash for clash in clashes if _sureness(case, clash) >= JOINING]
    for cluster in [*_clusters(sure), *([clash] for clash in clashes if clash not in sure)]:
        yield _changed(case, cluster)


def quote_agreements(case: CaseFile, differing: Differing) -> Iterator[Draft]:
    """A draft for each pair of sentences that quote the same words, of these alone where the sentences differ beside them."""
    for comparison in case.matching.quotes:
        if speakers_of(case, comparison) != "other":
            for places, answers in _by_sentence(case, comparison).items():
                if not answers[0].level.conflict:
                    passages = _alike(case, differing, comparison, places)
                    if passages:
                        yield _agreeing(case, comparison, passages, answers)


def _alike(
    case: CaseFile, differing: Differing, comparison: QuoteComparison, places: tuple[_Place, _Place]
) -> tuple[Passage, Passage] | None:
    """The sentences, or where they differ beside the words that both quote, these; None where the words do."""
    sentences = places[0].passage, places[1].passage
    quoted = (
        _inside(case, sentences[0], comparison.left_span),
        _inside(case, sentences[1], comparison.right_span),
    )
    claims = [case.claim_at(words.article, words.start) for words in quoted]
    if claims[0] is None or claims[1] is None:
        return sentences
    walls = differing.between(*(Part(c, c.start, c.end) for c in claims if c is not None))
    if not any(walls):
        return sentences
    differ = all(
        any(words.start <= wall < words.end for wall in side) for words, side in zip(quoted, walls, strict=True)
    )
    return None if differ else quoted


def _inside(case: CaseFile, sentence: Passage, span: tuple[int, int]) -> Passage:
    """What of the span stands in the sentence; the sentence where nothing does."""
    start, end = max(sentence.start, span[0]), min(sentence.end, span[1])
    if start >= end:
        return sentence
    return Passage(article=sentence.article, start=start, end=end, text=case.articles[sentence.article].text[start:end])


def speakers_of(case: CaseFile, comparison: QuoteComparison) -> str:
    """'same', 'other' (both named in so many words) or 'unknown'."""
    one, other = (case.quotations.get(q or "") for q in (comparison.left, comparison.right))
    if not one or not other or not one.speaker or not other.speaker:
        return "unknown"
    if case.identity(one.speaker) == case.identity(other.speaker):
        return "same"
    pair = case.entities[one.speaker], case.entities[other.speaker]
    beside = all(named_beside(case, q) for q in (one, other))
    return "other" if beside and pair[0].type is pair[1].type else "unknown"


def named_beside(case: CaseFile, quotation: Quotation) -> bool:
    """Whether the speaker's name stands in the sentence of the words, outside any marks: no pronoun had to be understood."""
    speaker = case.entities[quotation.speaker] if quotation.speaker else None
    if speaker is None or not speaker.named:
        return False
    marked = [
        q for q in case.quotations.values() if q.article == quotation.article and q.kind is not SpeechKind.INDIRECT
    ]
    return any(
        mention.kind is MentionKind.NAME
        and quotation.sentence.covers(mention)
        and not any(q.overlaps(mention) for q in marked)
        for mention in speaker.mentions
    )


def one_quotation(case: CaseFile, comparison: QuoteComparison) -> list[Witness]:
    """What speaks for and against that the two articles quote one utterance."""
    speakers = speakers_of(case, comparison)
    sure = speakers == "other" and comparison.matched >= SURE_WORDS
    weights = {
        "words": WORDS * min(comparison.matched, MOST_WORDS) + TELLING * min(comparison.telling, MOST_TELLING),
        "run": RUN * min(comparison.run, LONGEST),
        "stretch": COVERED * (comparison.covered - USUAL),
        "speaker": SURE_OTHER if sure else SPEAKER[speakers],
    }
    says = {
        "words": f"{comparison.matched} words are the same, {comparison.telling} of them no words of grammar.",
        "run": f"{comparison.run} of them stand in a row.",
        "stretch": f"They are {comparison.covered:.0%} of the stretch that both give.",
        "speaker": SPEAKERS[speakers],
    }
    found = [Witness(witness=name, says=says[name], weight=round(weights[name], 3)) for name in weights]
    if comparison.whole:
        found.append(Witness(witness="whole", says="Both quote these words and no more.", weight=WHOLE[speakers]))
    if speakers == "same" and _one_word(comparison):
        found.append(Witness(witness="one word", says="One word alone is not the same.", weight=ONE_WORD))
    return [*found, *_occasions(comparison)]


def _one_word(comparison: QuoteComparison) -> bool:
    """Whether the two differ in one place, and there in no more than one word of either."""
    differing = [answer for answer in comparison.answers if answer.level.conflict]
    return len(differing) == 1 and all(len(side.split()) <= 1 for side in (differing[0].left, differing[0].right))


def _occasions(comparison: QuoteComparison) -> list[Witness]:
    one, other = comparison.left_medium, comparison.right_medium
    if not media_apart(one, other):
        return []
    return [Witness(witness="medium", level="other", says=f"Said in: {one}, and in: {other}.", weight=MEDIUM)]


def _by_sentence(case: CaseFile, comparison: QuoteComparison) -> dict[tuple[_Place, _Place], list[Answer]]:
    places: dict[tuple[_Place, _Place], list[Answer]] = defaultdict(list)
    for answer in comparison.answers:
        if answer.left_span and answer.right_span:
            one = _place(case, comparison.left_article, comparison.left, answer.left_span)
            other = _place(case, comparison.right_article, comparison.right, answer.right_span)
            places[one, other].append(answer)
    return places


def _place(case: CaseFile, article: str, quotation: str | None, span: tuple[int, int]) -> _Place:
    """The sentence at a span, or the one that an empty span ends; that of the quotation where it makes no claim."""
    claim = case.claim_at(article, span[0]) or case.claim_at(article, max(span[0] - 1, 0))
    bounds = claim or (case.quotations[quotation].sentence if quotation else Span(start=span[0], end=span[1]))
    start = _opening(case, quotation, bounds)
    text = case.articles[article].text[start : bounds.end]
    return _Place(Passage(article=article, start=start, end=bounds.end, text=text))


def _opening(case: CaseFile, quotation: str | None, sentence: Span) -> int:
    """Where the sentence starts, or the short sentence before it inside the same marks: half a quotation reads badly."""
    start = case.quotations[quotation].start if quotation else sentence.start
    text = case.articles[case.quotations[quotation].article].text if quotation else ""
    start -= text[max(start - 1, 0) : start] in MARKS
    return start if 0 < sentence.start - start <= SHORT_BEFORE else sentence.start


def places_of(case: CaseFile, comparison: QuoteComparison) -> tuple[Passage, Passage]:
    """The sentences in which the stretch begins, in the left and the right article."""
    left = _place(case, comparison.left_article, comparison.left, comparison.left_span)
    return left.passage, _place(case, comparison.right_article, comparison.right, comparison.right_span).passage


def _clusters(clashes: Sequence[_Clash]) -> list[list[_Clash]]:
    """Clashes that share a sentence, directly or by way of others, in order of their first."""
    clusters: list[tuple[set[tuple[str, int]], list[_Clash]]] = []
    for clash in clashes:
        keys = {place.key for place in clash.places}
        touched = [c for c in clusters if c[0] & keys]
        merged = ({*keys, *(k for c in touched for k in c[0])}, [*(x for c in touched for x in c[1]), clash])
        clusters = [c for c in clusters if c not in touched] + [merged]
    return [members for _, members in clusters]


def _changed(case: CaseFile, cluster: Sequence[_Clash]) -> Draft:
    best = max(cluster, key=lambda c: (_sureness(case, c), c.comparison.left_span, c.comparison.right_span))
    answers = [a for clash in cluster for a in clash.answers]
    strong = any(a.level.strength == "contradiction" for a in answers)
    spans = _spans(cluster)
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.QUOTE,
        strength=Strength.CONTRADICTION if strong else Strength.DISCREPANCY,
        statement="The words inside the quotation marks",
        values=_values(spans),
        evidence=[case.evidence(place.passage, marked) for place, marked in spans.items()],
        witnesses=[*_differing(best.answers), *one_quotation(case, best.comparison)],
        bias=BIAS,
        subject="quote:" + ",".join(sorted(f"{p.key[0]}:{p.key[1]}" for p in spans)),
    )


def _sureness(case: CaseFile, clash: _Clash) -> float:
    return confidence(one_quotation(case, clash.comparison), BIAS)


def _spans(cluster: Iterable[_Clash]) -> dict[_Place, list[tuple[int, int]]]:
    """Each sentence with the places in it at which words differ."""
    spans: dict[_Place, set[tuple[int, int]]] = defaultdict(set)
    for clash in cluster:
        for answer in clash.answers:
            for place, span in zip(clash.places, (answer.left_span, answer.right_span), strict=True):
                spans[place].update([span] if span else [])
    return {place: sorted(spans[place]) for place in sorted(spans, key=lambda p: p.key)}


def _values(spans: dict[_Place, list[tuple[int, int]]]) -> dict[str, str]:
    said: dict[str, list[str]] = defaultdict(list)
    for place, marked in spans.items():
        said[place.passage.article].append(around(place.passage, marked))
    return {article: f"“{' … '.join(words)}”" for article, words in said.items()}


def _differing(answers: Sequence[Answer]) -> list[Witness]:
    """One witness for each difference; they say what differs and weigh nothing, for the words around them decide."""
    return [Witness(witness="quote", level=a.level.name, says=f"{a.note}: {a.level.label}.") for a in answers]


def _agreeing(
    case: CaseFile, comparison: QuoteComparison, passages: tuple[Passage, Passage], answers: Sequence[Answer]
) -> Draft:
    left, right = passages
    spans = [span for a in answers for span in (a.left_span, a.right_span) if span]
    return Draft(
        kind=FindingKind.AGREEMENT,
        type=FacetType.QUOTE,
        statement=shortened(min(left.text, right.text, key=lambda text: (len(text), text)), most=STATED),
        values={left.article: shortened(left.text), right.article: shortened(right.text)},
        evidence=[case.evidence(left, spans), case.evidence(right, spans)],
        witnesses=[*_differing(answers), *one_quotation(case, comparison)],
        bias=BIAS + AGREEING,
        subject=f"quote:{left.article}:{left.start}:{right.article}:{right.start}",
        quoted={left.article: comparison.left_span, right.article: comparison.right_span},
    )
