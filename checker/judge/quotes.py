"""Quotations: a word changed or left out inside the marks, the same words given to another speaker, and words that agree."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.wording import shortened
from checker.records import Answer, Claim, Comparison, FacetType, FindingKind, Strength, Witness

__all__ = ["quote_agreements", "quote_conflicts"]

BIAS = -0.6
WORDS = 0.15  # for each matched word, twelve at most
MOST_WORDS = 12
COVERED = 3.0
USUAL = 0.75  # share of matched words in the overlapping stretch
SPEAKER = {"same": 0.6, "other": -2.5, "unknown": 0.0}
LEAST_ATTRIBUTED = 6  # words by which the quotations of two speakers are one

Claims = tuple[Claim, Claim]


def quote_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of sentences whose quoted words differ, or are the same and given to two speakers."""
    for comparison in case.matching.quotes:
        speakers = _speakers(case, comparison)
        for claims, answers in _by_sentence(case, comparison).items():
            if answers[0].level.conflict:
                yield _changed(case, comparison, claims, answers, speakers)
            elif speakers == "other" and comparison.nearest >= LEAST_ATTRIBUTED:
                yield _attribution(case, comparison, claims)


def quote_agreements(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of sentences that quote the same words."""
    for comparison in case.matching.quotes:
        speakers = _speakers(case, comparison)
        if speakers != "other":
            for claims, answers in _by_sentence(case, comparison).items():
                if not any(a.level.conflict for a in answers):
                    yield _agreeing(case, comparison, claims, answers, speakers)


def _by_sentence(case: CaseFile, comparison: Comparison) -> dict[Claims, list[Answer]]:
    quotations = case.quotations[comparison.left], case.quotations[comparison.right]
    places: dict[Claims, list[Answer]] = defaultdict(list)
    for answer in comparison.answers:
        one = case.claim_at(quotations[0].article, (answer.left_span or (0, 0))[0])
        other = case.claim_at(quotations[1].article, (answer.right_span or (0, 0))[0])
        if one and other:
            places[one, other].append(answer)
    return places


def _speakers(case: CaseFile, comparison: Comparison) -> str:
    one, other = case.quotations[comparison.left].speaker, case.quotations[comparison.right].speaker
    if not one or not other:
        return "unknown"
    if case.identity(one) == case.identity(other):
        return "same"
    named = case.entities[one].named and case.entities[other].named
    same_kind = case.entities[one].type is case.entities[other].type
    return "other" if named and same_kind else "unknown"


def _witnesses(comparison: Comparison, answers: Sequence[Answer], speakers: str) -> list[Witness]:
    level = answers[0].level
    matched = min(comparison.nearest, MOST_WORDS)
    return [
        Witness(witness="quote", level=level.name, says=f"{level.label[:1].upper()}{level.label[1:]}.", weight=0.5),
        Witness(witness="words", says=f"{comparison.nearest} words are the same.", weight=round(WORDS * matched, 3)),
        Witness(
            witness="stretch",
            says=f"They are {comparison.overlap:.0%} of the stretch that both give.",
            weight=round(COVERED * (comparison.overlap - USUAL), 3),
        ),
        Witness(witness="speaker", level=speakers, says=f"The speaker is {speakers}.", weight=SPEAKER[speakers]),
    ]


def _changed(case: CaseFile, comparison: Comparison, claims: Claims, answers: Sequence[Answer], speakers: str) -> Draft:
    left, right = claims
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.QUOTE,
        strength=Strength.CONTRADICTION if any(a.level.name == "changed" for a in answers) else Strength.DISCREPANCY,
        statement="The words inside the quotation marks",
        values={left.article: _quoted(answers, 0), right.article: _quoted(answers, 1)},
        evidence=[
            case.evidence(left, [a.left_span for a in answers if a.left_span]),
            case.evidence(right, [a.right_span for a in answers if a.right_span]),
        ],
        witnesses=_witnesses(comparison, answers, speakers),
        bias=BIAS,
        subject=f"quote:{left.id}:{right.id}",
    )


def _quoted(answers: Sequence[Answer], side: int) -> str:
    return "; ".join(f"“{(a.left, a.right)[side]}”" for a in answers)


def _attribution(case: CaseFile, comparison: Comparison, claims: Claims) -> Draft:
    speakers = (case.quotations[q].speaker or "" for q in (comparison.left, comparison.right))
    names = [case.entities[speaker].name for speaker in speakers]
    left, right = claims
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.ATTRIBUTION,
        strength=Strength.DISCREPANCY,
        statement="Who said these words",
        values={left.article: names[0], right.article: names[1]},
        evidence=[case.evidence(left), case.evidence(right)],
        witnesses=[
            Witness(
                witness="words",
                says=f"{comparison.nearest} words are the same.",
                weight=round(WORDS * min(comparison.nearest, MOST_WORDS), 3),
            ),
            Witness(witness="speaker", level="other", says=f"{names[0]} in one, {names[1]} in the other.", weight=0.5),
        ],
        bias=-1.6,
        subject=f"attribution:{left.id}:{right.id}",
    )


def _agreeing(
    case: CaseFile, comparison: Comparison, claims: Claims, answers: Sequence[Answer], speakers: str
) -> Draft:
    left, right = claims
    return Draft(
        kind=FindingKind.AGREEMENT,
        type=FacetType.QUOTE,
        statement=shortened(left.text),
        values={left.article: shortened(left.text), right.article: shortened(right.text)},
        evidence=[
            case.evidence(left, [a.left_span for a in answers if a.left_span]),
            case.evidence(right, [a.right_span for a in answers if a.right_span]),
        ],
        witnesses=_witnesses(comparison, answers, speakers),
        bias=0.5,
        subject=f"quote:{left.id}:{right.id}",
    )
