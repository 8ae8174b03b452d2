"""Points: what several articles say alike, each in the part of its sentence that says it."""

import math
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field

from checker.judge.casefile import CaseFile
from checker.judge.differing import Differing
from checker.judge.finding import Draft
from checker.judge.stretches import Agreed, Stretch, Stretches
from checker.judge.wording import STATED, excerpted, shortened
from checker.records import Answer, Comparison, FacetType, FindingKind, Witness

__all__ = ["points"]

# fitted to pairs of stretches of real reports, of which readers had said whether each bears out the other
BIAS = -2.8
SAME = 3.8
COVERED = 1.3  # of the stretch of which more is covered
COVERING = 1.65  # of the other
DOUBT = -0.7
FRAGMENT = -1.1
SHORT = -1.4
LEAST_SAME = 0.15
LEANING = frozenset("he she it they this that these those his her its their and but then there".split())
LEAST = 0.1  # probability from which two stretches are one point
FURTHER = 0.65  # and from which a further article is one more witness of it


@dataclass(slots=True)
class _Point:
    """One stretch an article, and the pairs that tie them, the likeliest first."""

    stretches: dict[str, Stretch] = field(default_factory=dict)  # by article
    pairs: list[Agreed] = field(default_factory=list)

    def holds(self, article: str, stretch: Stretch) -> bool:
        """Whether the article says this here."""
        return article in self.stretches and self.stretches[article].meets(stretch)

    def takes(self, article: str, stretch: Stretch) -> bool:
        """Whether the article says nothing here yet, or says it in this stretch."""
        return article not in self.stretches or self.holds(article, stretch)

    def begun_by(self, article: str, stretch: Stretch) -> bool:
        """Whether the stretch is one of the first two."""
        first = (self.pairs[0].left.claim, self.pairs[0].right.claim)
        return stretch.claim in first and self.holds(article, stretch)


def points(case: CaseFile, differing: Differing) -> Iterator[Draft]:
    """A draft for each point of at least two articles, told in words that no other is told in where it can be."""
    told: set[Stretch] = set()
    for point in _joined(case, _pairs(case, Stretches(case, differing))):
        lead = min(point.stretches, key=lambda article: _readiness(case, point, article, told))
        told.add(point.stretches[lead])
        yield _draft(case, point, lead)


def _pairs(case: CaseFile, stretches: Stretches) -> list[Agreed]:
    """The stretches that agree, the likeliest first."""
    found: list[Agreed] = []
    for comparison in case.matching.claims:
        left, right = case.claims[comparison.left], case.claims[comparison.right]
        if comparison.sameness < LEAST_SAME or left.heading or right.heading:
            continue
        if not (left.checkable and right.checkable):
            continue
        found.extend(agreed for agreed in stretches.agreed(comparison, _counts) if _counts(agreed))
    return sorted(found, key=lambda a: (-_score(a), a.left, a.right))


def _joined(case: CaseFile, pairs: Sequence[Agreed]) -> list[_Point]:
    """The likeliest pairs begin the points; a further article joins where it agrees with one of the first two.

    Joined through a third article it might say what neither of the two says.
    """
    made: list[_Point] = []
    by_claim: dict[str, list[_Point]] = defaultdict(list)
    for pair in pairs:
        sides = [(case.claims[s.claim].article, s) for s in (pair.left, pair.right)]
        held = [(p, side) for side in sides for p in by_claim[side[1].claim] if p.holds(*side)]
        if held and not _other_value(pair, [p for p, _ in held]):
            point = held[0][0]
            if _score(pair) < _logit(FURTHER):
                continue
            if not all(point.takes(*side) for side in sides) or not any(p is point and p.begun_by(*s) for p, s in held):
                continue
        else:
            point = _Point()
            made.append(point)
        point.pairs.append(pair)
        for article, stretch in sides:
            if article not in point.stretches:
                point.stretches[article] = stretch
                by_claim[stretch.claim].append(point)
    return made


def _other_value(pair: Agreed, points: Sequence[_Point]) -> bool:
    """Whether the pair agrees on a value that is none of these points': what a sentence says of it is another point."""
    values = _places(pair)
    return bool(values) and values.isdisjoint(place for p in points for one in p.pairs for place in _places(one))


def _places(pair: Agreed) -> set[tuple[str, tuple[int, int] | None]]:
    """Where the values stand on which the pair agrees."""
    comparison = pair.comparison
    return {p for a in pair.answers for p in ((comparison.left, a.left_span), (comparison.right, a.right_span))}


def _score(agreed: Agreed) -> float:
    """Log odds that the two stretches are one point."""
    less, more = sorted(agreed.shares)
    alike = SAME * agreed.comparison.sameness + COVERED * more + COVERING * less
    return BIAS + alike + DOUBT * agreed.doubts + FRAGMENT * agreed.fragment + SHORT * agreed.short


def _empty(agreed: Agreed) -> bool:
    """'the harbour office said': who speaks, and nothing of what."""
    return agreed.fragment and agreed.short and not agreed.answers


def _counts(agreed: Agreed) -> bool:
    """Whether the two stretches are likely one point."""
    return _score(agreed) > _logit(LEAST) and not _empty(agreed)


def _logit(probability: float) -> float:
    return math.log(probability / (1 - probability))


def _readiness(
    case: CaseFile, point: _Point, article: str, told: Container[Stretch]
) -> tuple[bool, bool, float, int, str, str]:
    """Sorts first the words of the point that stand by themselves, and of which the most is borne out by the others."""
    stretch = point.stretches[article]
    words = case.words(stretch.claim, stretch.start, stretch.end)
    told_alike = max(
        share
        for pair in point.pairs
        for side, share in zip((pair.left, pair.right), pair.shares, strict=True)
        if side == stretch
    )
    worth = told_alike * (1 + _whole(case, stretch))
    return stretch in told, _leans(words), -round(worth, 1), len(words), words, article


def _draft(case: CaseFile, point: _Point, lead: str) -> Draft:
    best = point.pairs[0]
    answers = [a for pair in point.pairs for a in pair.answers]
    spans = {span for a in answers for span in (a.left_span, a.right_span) if span}
    said = {
        article: case.words(stretch.claim, stretch.start, stretch.end) for article, stretch in point.stretches.items()
    }
    return Draft(
        kind=FindingKind.AGREEMENT,
        type=_type(case, point, answers),
        statement=excerpted(said[lead], case.claims[point.stretches[lead].claim].text, most=STATED),
        values={article: shortened(words) for article, words in said.items()},
        evidence=[
            case.stretch(stretch.claim, stretch.start, stretch.end, spans)
            for _, stretch in sorted(point.stretches.items())
        ],
        witnesses=_witnesses(best),
        bias=BIAS,
        subject=" ".join(sorted(f"{s.claim}:{s.start}" for s in point.stretches.values())),
    )


def _leans(words: str) -> bool:
    """Whether the first word stands for something told before, so that the words alone do not say of whom or what."""
    return words.split(maxsplit=1)[0].strip("“\"'‘").lower() in LEANING


def _whole(case: CaseFile, stretch: Stretch) -> float:
    """The share of its sentence that a stretch is: whole sentences read best."""
    return round((stretch.end - stretch.start) / len(case.claims[stretch.claim].text), 2)


def _witnesses(best: Agreed) -> list[Witness]:
    """What speaks for the two stretches as one point, and against it; their weights are those of `_score`."""
    comparison: Comparison = best.comparison
    shared = ", ".join(w.lstrip("@") for w in comparison.shared) or "none"
    less, more = sorted(best.shares)
    found = [
        Witness(
            witness="sentences",
            says=f"The sentences are {comparison.similarity:.2f} alike and share {shared}.",
            weight=round(SAME * comparison.sameness, 3),
        ),
        Witness(
            witness="parts",
            says=f"Of the words and values of one part the other has {more:.0%}, of those of the other {less:.0%}.",
            weight=round(COVERED * more + COVERING * less, 3),
        ),
    ]
    found.extend(
        Witness(witness=a.facet, level=a.level.name, says=f"{a.left} and {a.right}: {a.level.label}.", weight=0.0)
        for a in best.answers
    )
    if best.doubts:
        says = "Only one of the two denies it or leaves it open."
        found.append(Witness(witness="doubt", says=says, weight=round(DOUBT * best.doubts, 3)))
    if best.fragment:
        found.append(Witness(witness="fragment", says="One of the two parts tells of no act.", weight=FRAGMENT))
    if best.short:
        found.append(Witness(witness="short", says="One of the two parts is of a word or two.", weight=SHORT))
    return found


def _type(case: CaseFile, point: _Point, answers: Sequence[Answer]) -> FacetType:
    """What the point is chiefly about: a quotation, a value, what somebody is, who took part, or something else."""
    claims = [case.claims[s.claim] for s in point.stretches.values()]
    if all(c.stance == "quoted" for c in claims):
        return FacetType.QUOTE
    telling = [a for a in answers if not any(case.is_age(c.id, a.left_span, a.facet) for c in claims)]
    if telling:
        return FacetType(max(telling, key=lambda a: (a.facet == "number", a.level.weight)).facet)
    if answers:
        return FacetType.ROLE
    if _one_office(case, point):
        return FacetType.ROLE
    shared = set.intersection(*({case.identity(e) for e in c.entities} for c in claims))
    return FacetType.PARTICIPANT if len(shared) > 1 else FacetType.OTHER


def _one_office(case: CaseFile, point: _Point) -> bool:
    """Whether two of the stretches give one person the same office."""
    given: dict[tuple[str, str], set[str]] = defaultdict(set)
    for article, stretch in point.stretches.items():
        for value in case.claims[stretch.claim].facets:
            if value.value.kind == "office" and stretch.holds((value.start, value.end)):
                given[case.identity(value.value.entity), value.value.title].add(article)
    return any(len(articles) > 1 for articles in given.values())
