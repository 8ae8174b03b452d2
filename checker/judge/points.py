"""Points: what several articles say alike, each in the part of its sentence that says it."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.stretches import AGREEING, Agreed, Stretch, Stretches
from checker.judge.wording import excerpted, shortened
from checker.records import Answer, Claim, Comparison, FacetType, FindingKind, Witness

__all__ = ["points"]

# fitted to the pairs of claims that meet an annotated agreement, against those that meet none or a conflict
BIAS = -0.8
SAME = 3.4
COVERED = 1.2
DOUBT = -0.5
LEAST_SAME = 0.15
LEANING = frozenset("he she it they this that these those his her its their and but then there".split())
LEAST = 0.5  # probability from which two stretches are one point


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


def points(case: CaseFile) -> Iterator[Draft]:
    """A draft for each point of at least two articles."""
    for point in _joined(case, _pairs(case)):
        yield _draft(case, point)


def _pairs(case: CaseFile) -> list[Agreed]:
    """The stretches that agree, the likeliest first."""
    found: list[Agreed] = []
    stretches = Stretches(case)
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
    return {p for a in _inside(pair) for p in ((comparison.left, a.left_span), (comparison.right, a.right_span))}


def _score(agreed: Agreed) -> float:
    """Log odds that the two stretches are one point."""
    comparison = agreed.comparison
    return BIAS + SAME * comparison.sameness + COVERED * agreed.covered + DOUBT * agreed.doubts


def _counts(agreed: Agreed) -> bool:
    """Whether the two stretches are likely one point."""
    return _score(agreed) > _logit(LEAST)


def _logit(probability: float) -> float:
    return math.log(probability / (1 - probability))


def _draft(case: CaseFile, point: _Point) -> Draft:
    best = point.pairs[0]
    answers = [a for pair in point.pairs for a in _inside(pair)]
    spans = {span for a in answers for span in (a.left_span, a.right_span) if span}
    said = {
        article: case.words(stretch.claim, stretch.start, stretch.end) for article, stretch in point.stretches.items()
    }
    lead = min(said, key=lambda a: (_leans(said[a]), -_whole(case, point.stretches[a]), len(said[a]), a))
    witnesses = _witnesses(best)
    return Draft(
        kind=FindingKind.AGREEMENT,
        type=_type(case, point, answers),
        statement=excerpted(said[lead], case.claims[point.stretches[lead].claim].text),
        values={article: shortened(words) for article, words in said.items()},
        evidence=[
            case.stretch(stretch.claim, stretch.start, stretch.end, spans)
            for _, stretch in sorted(point.stretches.items())
        ],
        witnesses=witnesses,
        bias=_score(best) - sum(w.weight for w in witnesses),
        subject=" ".join(sorted(f"{s.claim}:{s.start}" for s in point.stretches.values())),
    )


def _leans(words: str) -> bool:
    """Whether the first word stands for something told before, so that the words alone do not say of whom or what."""
    return words.split(maxsplit=1)[0].strip("“\"'‘").lower() in LEANING


def _whole(case: CaseFile, stretch: Stretch) -> float:
    """The share of its sentence that a stretch is: whole sentences read best."""
    return round((stretch.end - stretch.start) / len(case.claims[stretch.claim].text), 2)


def _inside(pair: Agreed) -> list[Answer]:
    """The answers of values that agree and stand in both stretches."""
    return [
        a
        for a in pair.comparison.answers
        if a.level.weight >= AGREEING
        and a.left_span
        and a.right_span
        and pair.left.holds(a.left_span)
        and pair.right.holds(a.right_span)
    ]


def _witnesses(best: Agreed) -> list[Witness]:
    comparison: Comparison = best.comparison
    shared = ", ".join(w.lstrip("@") for w in comparison.shared) or "none"
    found = [
        Witness(
            witness="sentences",
            says=f"The sentences are {comparison.similarity:.2f} alike and share {shared}.",
            weight=round(SAME * comparison.sameness, 3),
        ),
        Witness(
            witness="parts",
            says=f"One of the two parts has {best.covered:.0%} of its words and values in the other.",
            weight=round(COVERED * best.covered, 3),
        ),
    ]
    found.extend(
        Witness(witness=a.facet, level=a.level.name, says=f"{a.left} and {a.right}: {a.level.label}.", weight=0.0)
        for a in _inside(best)
    )
    if best.doubts:
        found.append(
            Witness(
                witness="doubt", says="Only one of the two denies it or leaves it open.", weight=DOUBT * best.doubts
            )
        )
    return found


def _type(case: CaseFile, point: _Point, answers: Sequence[Answer]) -> FacetType:
    """What the point is chiefly about: a quotation, a value, what somebody is, who took part, or something else."""
    claims = [case.claims[s.claim] for s in point.stretches.values()]
    if all(c.stance == "quoted" for c in claims):
        return FacetType.QUOTE
    telling = [a for a in answers if not any(_is_age(case, c, a) for c in claims)]
    if telling:
        return FacetType(max(telling, key=lambda a: (a.facet == "number", a.level.weight)).facet)
    if answers:
        return FacetType.ROLE
    if _one_office(case, point):
        return FacetType.ROLE
    shared = set.intersection(*({case.identity(e) for e in c.entities} for c in claims))
    return FacetType.PARTICIPANT if len(shared) > 1 else FacetType.OTHER


def _is_age(case: CaseFile, claim: Claim, answer: Answer) -> bool:
    value = case.value(claim.id, answer.left_span, answer.facet)
    return value is not None and value.value.kind == "quantity" and value.value.dimension == "age"


def _one_office(case: CaseFile, point: _Point) -> bool:
    """Whether two of the stretches give one person the same office."""
    given: dict[tuple[str, str], set[str]] = defaultdict(set)
    for article, stretch in point.stretches.items():
        for value in case.claims[stretch.claim].facets:
            if value.value.kind == "office" and stretch.holds((value.start, value.end)):
                given[case.identity(value.value.entity), value.value.title].add(article)
    return any(len(articles) > 1 for articles in given.values())
