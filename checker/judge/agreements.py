"""Agreements: points that several articles make, persons they describe alike, and the place of the event."""

from collections.abc import Iterator
from itertools import combinations
from math import log

from rapidfuzz import fuzz

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.wording import shortened
from checker.records import Claim, Comparison, FacetType, FindingKind, Group, Witness

__all__ = ["agreements"]

SAME_PLACE = 85.0
ROLE_BIAS = 1.5
PLACE_BIAS = 1.5


def agreements(case: CaseFile) -> Iterator[Draft]:
    """A draft for each group of at least two articles, each person's shared office, and each shared place."""
    for group in case.matching.groups:
        yield _point(case, group)
    yield from _roles(case)
    yield from _places(case)


def _point(case: CaseFile, group: Group) -> Draft:
    claims = sorted((case.claims[c] for c in group.claims), key=lambda c: (c.article, c.start))
    best = max(group.comparisons, key=lambda c: (c.sameness, c.left, c.right))
    agreeing = [a for c in group.comparisons for a in c.answers if a.level.weight > 0]
    spans = {span for a in agreeing for span in (a.left_span, a.right_span) if span}
    lead = next((c for c in claims if not c.heading), claims[0])
    return Draft(
        kind=FindingKind.AGREEMENT,
        type=_type(case, claims, best),
        statement=shortened(lead.text),
        values={claim.article: shortened(claim.text) for claim in reversed(claims)},
        evidence=[case.evidence(claim, spans) for claim in claims],
        witnesses=_witnesses(best),
        bias=_logit(best.sameness) - sum(w.weight for w in _witnesses(best)),
        subject=group.id,
    )


def _logit(probability: float) -> float:
    bounded = min(max(probability, 0.001), 0.999)
    return log(bounded / (1 - bounded))


def _witnesses(best: Comparison) -> list[Witness]:
    found = [
        Witness(
            witness="meaning",
            says=f"The sentences are {best.similarity:.2f} alike.",
            weight=round(2 * best.similarity, 3),
        ),
        Witness(
            witness="names and rare words",
            says=f"They share {', '.join(w.lstrip('@') for w in best.shared) or 'none'}.",
            weight=round(2 * best.overlap, 3),
        ),
    ]
    found.extend(
        Witness(
            witness=a.facet,
            level=a.level.name,
            says=f"{a.left} and {a.right}: {a.level.label}.",
            weight=round(a.level.weight, 3),
        )
        for a in best.answers
    )
    return found


def _type(case: CaseFile, claims: list[Claim], best: Comparison) -> FacetType:
    """What the agreement is chiefly about: a quotation, a value, who took part, or something else."""
    if all(c.stance == "quoted" for c in claims):
        return FacetType.QUOTE
    agreeing = [a for a in best.answers if a.level.weight > 0]
    if agreeing:
        return FacetType(max(agreeing, key=lambda a: (a.facet == "number", a.level.weight)).facet)
    shared = set.intersection(*({case.identity(e) for e in c.entities} for c in claims))
    return FacetType.PARTICIPANT if len(shared) > 1 else FacetType.OTHER


def _roles(case: CaseFile) -> Iterator[Draft]:
    seen: set[tuple[str, str, str]] = set()
    for comparison in case.matching.entities:
        person, other = case.entities[comparison.left], case.entities[comparison.right]
        agreeing = [
            a for a in comparison.answers if a.facet == "role" and a.level.weight > 0 and a.left_span and a.right_span
        ]
        if not agreeing:
            continue
        best = max(agreeing, key=lambda a: (a.level.weight, len(a.left) + len(a.right)))
        left = case.claim_at(person.article, best.left_span[0]) if best.left_span else None
        right = case.claim_at(other.article, best.right_span[0]) if best.right_span else None
        key = (case.identity(person.id), person.article, other.article)
        if left and right and key not in seen:
            seen.add(key)
            yield Draft(
                kind=FindingKind.AGREEMENT,
                type=FacetType.ROLE,
                statement=f"{person.name}: {best.left}"
                + (f", also called {best.right}." if best.right != best.left else "."),
                values={left.article: best.left, right.article: best.right},
                evidence=[
                    case.evidence(left, [best.left_span] if best.left_span else []),
                    case.evidence(right, [best.right_span] if best.right_span else []),
                ],
                witnesses=[
                    Witness(
                        witness="role",
                        level=best.level.name,
                        says=f"{best.note or best.level.label}.",
                        weight=best.level.weight,
                    )
                ],
                bias=ROLE_BIAS,
                subject=f"role:{key[0]}",
            )


def _places(case: CaseFile) -> Iterator[Draft]:
    stories = [f for e in case.extractions for f in e.frames if f.family == "story" and f.place and f.place_passage]
    for left, right in combinations(stories, 2):
        if (
            left.place
            and right.place
            and fuzz.token_set_ratio(left.place.lower(), right.place.lower()) >= SAME_PLACE
            and left.place_passage
            and right.place_passage
        ):
            yield Draft(
                kind=FindingKind.AGREEMENT,
                type=FacetType.PLACE,
                statement=f"The event took place at {max(left.place, right.place, key=len)}.",
                values={left.article: left.place, right.article: right.place},
                evidence=[case.evidence(left.place_passage), case.evidence(right.place_passage)],
                witnesses=[Witness(witness="place", level="same", says=f"Both lead with {left.place}.", weight=1.0)],
                bias=PLACE_BIAS,
                subject="place:story",
            )
