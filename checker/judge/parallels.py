"""Parallel passages: pairs that may well tell one thing and stand in no conflict, for a person to lay side by side.

What two reports tell in wholly different words no facet compares. Such passages are still the likeliest place of a conflict that
was missed, and an editor reads twenty pairs sooner than two articles.
"""

from collections.abc import Iterator, Sequence

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft, log_odds
from checker.judge.terms import Term
from checker.judge.wording import shortened
from checker.records import Claim, Comparison, Evidence, FacetType, FindingKind, Passage, Witness

__all__ = ["apart", "in_conflict", "parallels"]

Span = tuple[int, int]
Pair = tuple[Claim, Claim]

EQUAL = 1.0  # least weight of a rung on which two values are one
LEAST = 0.3  # sameness: of pairs below it one in ninety was a missed conflict, of those above one in thirteen


def parallels(case: CaseFile, conflicts: Sequence[Draft], most: int) -> Iterator[Draft]:
    """At most `most` pairs of claims of two articles, those likeliest to state one point first, each passage once.

    Left out are pairs that meet in one of `conflicts`, those of which neither says anything that the other lacks, and
    those of which neither is the other's nearest.
    """
    shown: set[str] = set()  # in words: copies of a passage are one
    left = most
    for comparison in sorted(case.matching.claims, key=lambda c: _order(case, c)):
        if left == 0 or comparison.sameness < LEAST:
            return
        pair = case.claims[comparison.left], case.claims[comparison.right]
        words = {" ".join(claim.text.split()) for claim in pair}
        if not comparison.nearest or words & shown or not all(map(_tells, pair)) or in_conflict(conflicts, pair):
            continue
        spans = apart(case, pair)
        if any(spans):
            shown |= words
            left -= 1
            yield _draft(case, comparison, spans)


def in_conflict(conflicts: Sequence[Draft], passages: Sequence[Passage]) -> bool:
    """Whether one of the conflicts stands on all the passages."""
    return any(all(_meets(passage, conflict.evidence) for passage in passages) for conflict in conflicts)


def _meets(passage: Passage, evidence: Sequence[Evidence]) -> bool:
    return any(e.article == passage.article and e.start < passage.end and passage.start < e.end for e in evidence)


def _order(case: CaseFile, comparison: Comparison) -> tuple[float, float, str, str]:
    """The likeliest first; what ties by what the passages say, so that no article's name decides."""
    texts = sorted((case.claims[comparison.left].text, case.claims[comparison.right].text))
    return -comparison.sameness, -comparison.similarity, texts[0], texts[1]


def _tells(claim: Claim) -> bool:
    return claim.checkable and not claim.heading


def apart(case: CaseFile, pair: Pair) -> tuple[list[Span], list[Span]]:
    """Where either claim says what the other lacks, without values on which both agree."""
    left, right = map(case.terms.of, pair)
    equal: dict[str, list[Span | None]] = {claim.id: [] for claim in pair}
    compared = case.compared(pair[0].id, pair[1].id)
    for answer in compared.answers if compared else ():
        if compared and answer.level.weight >= EQUAL:
            equal[compared.left].append(answer.left_span)
            equal[compared.right].append(answer.right_span)
    return _lacking(left, right, equal[pair[0].id]), _lacking(right, left, equal[pair[1].id])


def _lacking(mine: Sequence[Term], others: Sequence[Term], equal: Sequence[Span | None]) -> list[Span]:
    """Where terms stand that the other claim lacks, from the first to the last of those that follow each other."""
    known = {t.term for t in others}
    runs: list[Span] = []
    before = False
    for term in mine:
        lacking = term.term not in known and not any(span and span[0] <= term.start < span[1] for span in equal)
        if lacking:
            runs.append((runs.pop()[0] if before else term.start, term.end))
        before = lacking
    return runs


def _draft(case: CaseFile, comparison: Comparison, spans: tuple[Sequence[Span], Sequence[Span]]) -> Draft:
    claims = case.claims[comparison.left], case.claims[comparison.right]
    return Draft(
        kind=FindingKind.PARALLEL,
        type=FacetType.OTHER,
        statement=shortened(min(claims, key=lambda c: (len(c.text), c.text)).text),
        values={},
        evidence=[
            case.stretch(claim.id, claim.start, claim.end, places) for claim, places in zip(claims, spans, strict=True)
        ],
        witnesses=[
            Witness(
                witness="sameness",
                says="Both may well tell one thing, and no difference was found in them that has a name.",
                weight=log_odds(comparison.sameness),
            )
        ],
    )
