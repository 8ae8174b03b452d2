"""Agreements: points that several articles make, persons they describe alike, and the place of the event."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from checker.judge.casefile import CaseFile
from checker.judge.differing import Differing, Part
from checker.judge.finding import Draft
from checker.judge.parts import part_around
from checker.judge.points import points
from checker.records import Answer, Claim, EventFrame, Evidence, FacetType, FindingKind, Passage, Witness

__all__ = ["agreements"]

Told = tuple[Claim, tuple[int, int]]  # a claim and the span in it that gives a value

SAME_PLACE = 85.0
ROLE_BIAS = 1.5
PLACE_BIAS = -0.6  # three in five of those read were where the event was


def agreements(case: CaseFile, differing: Differing) -> Iterator[Draft]:
    """A draft for each point of at least two articles, each office given in two ways, and each shared place."""
    yield from points(case, differing)
    yield from _roles(case, differing)
    yield from _places(case, differing)


def _roles(case: CaseFile, differing: Differing) -> Iterator[Draft]:
    seen: set[tuple[str, str, str]] = set()
    for comparison in case.matching.entities:
        person, other = case.entities[comparison.left], case.entities[comparison.right]
        agreeing = [a for a in comparison.answers if _reworded(case, (person.article, other.article), a)]
        if not agreeing:
            continue
        best = max(agreeing, key=lambda a: (a.level.weight, len(a.left) + len(a.right)))
        left = case.claim_at(person.article, best.left_span[0]) if best.left_span else None
        right = case.claim_at(other.article, best.right_span[0]) if best.right_span else None
        key = (case.identity(person.id), person.article, other.article)
        if not (left and right and best.left_span and best.right_span) or key in seen:
            continue
        evidence = _passages(case, differing, ((left, best.left_span), (right, best.right_span)))
        if evidence:
            seen.add(key)
            yield Draft(
                kind=FindingKind.AGREEMENT,
                type=FacetType.ROLE,
                statement=f"{person.name}: {best.left}"
                + (f", also called {best.right}." if best.right != best.left else "."),
                values={left.article: best.left, right.article: best.right},
                evidence=evidence,
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


def _reworded(case: CaseFile, articles: tuple[str, str], answer: Answer) -> bool:
    """Whether both give one office in other words; that both call a minister a minister tells an editor nothing."""
    spans = (answer.left_span, answer.right_span)
    words = {case.articles[a].text[s[0] : s[1]].casefold() for a, s in zip(articles, spans, strict=True) if s}
    return answer.facet == "role" and answer.level.weight > 0 and None not in spans and len(words) > 1


def _passages(case: CaseFile, differing: Differing, told: tuple[Told, Told]) -> list[Evidence]:
    """The parts of the claims that give a value, as what else a sentence says may be disputed; where they differ, the bare values.

    None where the values themselves do.
    """
    around = [Part(claim, *part_around(claim, span)) for claim, span in told]
    bare = [Part(claim, *span) for claim, span in told]
    parts: Sequence[Part] = next((p for p in (around, bare) if not any(differing.between(p[0], p[1]))), ())
    return [
        case.stretch(part.claim.id, part.start, part.end, [span]) for part, (_, span) in zip(parts, told, strict=False)
    ]


def _places(case: CaseFile, differing: Differing) -> Iterator[Draft]:
    stories = [f for e in case.extractions for f in e.frames if f.family == "story" and f.place and f.place_passage]
    for left, right in combinations(stories, 2):
        if (
            left.place
            and right.place
            and fuzz.token_set_ratio(left.place.lower(), right.place.lower()) >= SAME_PLACE
            and left.place_passage
            and right.place_passage
        ):
            told = _stated(case, left), _stated(case, right)
            evidence = (
                _passages(case, differing, (told[0], told[1]))
                if told[0] and told[1]
                else [case.evidence(frame.place_passage or frame.trigger) for frame in (left, right)]
            )
            if not evidence:
                continue
            yield Draft(
                kind=FindingKind.AGREEMENT,
                type=FacetType.PLACE,
                statement=f"Where it was: {max(left.place, right.place, key=len)}.",
                values={left.article: left.place, right.article: right.place},
                evidence=evidence,
                witnesses=[Witness(witness="place", level="same", says=f"Both lead with {left.place}.", weight=1.0)],
                bias=PLACE_BIAS,
                subject="place:story",
            )


def _stated(case: CaseFile, frame: EventFrame) -> Told | None:
    """Where the frame's place is named, and the claim that does so."""
    passage: Passage = frame.place_passage or frame.trigger
    claim = case.claim_at(passage.article, passage.start)
    at = passage.text.find(frame.place or "")
    if claim is None or at < 0:
        return None
    return claim, (passage.start + at, passage.start + at + len(frame.place or ""))
