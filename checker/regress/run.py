"""Run a fixture set through the pipeline and hold the findings against what is expected."""

from collections.abc import Sequence
from enum import StrEnum

from checker.pipeline import compare
from checker.records import Finding, FindingKind, Options
from checker.records.base import Record
from checker.regress.overlap import meets, touched
from checker.regress.sets import Expectation, FixtureSet

__all__ = ["Outcome", "Result", "judge_set", "run_set"]


class Outcome(StrEnum):
    """What became of one expectation."""

    PASSED = "passed"
    MISSING = "missing"  # in `found`, did not come out
    FALSE_ALARM = "false alarm"  # in `not_found`, came out
    GAP = "known gap"  # in `known_gaps`, did not come out
    MENDED = "mended"  # in `known_gaps`, came out


class Result(Record):
    """One expectation with what became of it and the finding that decided (or came nearest)."""

    set_name: str
    expectation: Expectation
    outcome: Outcome
    finding: Finding | None = None

    def failed(self, *, strict: bool) -> bool:
        """Whether it fails the run; a mended gap does so only with `strict`."""
        failures = {Outcome.MISSING, Outcome.FALSE_ALARM} | ({Outcome.MENDED} if strict else set())
        return self.outcome in failures


def run_set(fixture: FixtureSet, options: Options) -> list[Result]:
    """Compare the set's articles and judge every expectation."""
    return judge_set(fixture, compare(fixture.articles, options).findings)


def judge_set(fixture: FixtureSet, findings: Sequence[Finding]) -> list[Result]:
    """What became of every expectation, in the order of the file; then conflicts that nobody expected."""
    expected = fixture.expected
    # a finding that is wanted elsewhere is no false alarm where its passages happen to be named again
    wanted = _answering(fixture, (*expected.found, *expected.known_gaps), findings)
    others = [finding for finding in findings if finding not in wanted]
    results = [_result(fixture, e, findings, Outcome.PASSED, Outcome.MISSING) for e in expected.found]
    results += [_result(fixture, e, others, Outcome.FALSE_ALARM, Outcome.PASSED) for e in expected.not_found]
    results += [_result(fixture, e, findings, Outcome.MENDED, Outcome.GAP) for e in expected.known_gaps]
    if expected.complete:
        listed = _answering(fixture, expected.every(), findings)
        results += [_unlisted(fixture, f) for f in findings if f.kind is FindingKind.CONFLICT and f not in listed]
    return results


def _answering(fixture: FixtureSet, expectations: Sequence[Expectation], findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if any(_answers(fixture, e, finding) for e in expectations)]


def _unlisted(fixture: FixtureSet, finding: Finding) -> Result:
    """A conflict that no entry of a complete set speaks of."""
    passages: dict[str, tuple[str, ...]] = {}
    for evidence in finding.evidence:
        passages[evidence.article] = (*passages.get(evidence.article, ()), evidence.text)
    expectation = Expectation(kind=finding.kind, about="no other conflict is in these articles", evidence=passages)
    return Result(set_name=fixture.name, expectation=expectation, outcome=Outcome.FALSE_ALARM, finding=finding)


def _result(
    fixture: FixtureSet, expectation: Expectation, findings: Sequence[Finding], there: Outcome, absent: Outcome
) -> Result:
    answers = [finding for finding in findings if _answers(fixture, expectation, finding)]
    outcome = there if answers else absent
    nearest = answers[0] if answers else _nearest(fixture, expectation, findings)
    return Result(set_name=fixture.name, expectation=expectation, outcome=outcome, finding=nearest)


def _answers(fixture: FixtureSet, expectation: Expectation, finding: Finding) -> bool:
    return not _differences(expectation, finding) and meets(finding, fixture.spans(expectation))


def _differences(expectation: Expectation, finding: Finding) -> list[str]:
    """Fields in which the finding is not what was expected; fields that are left open never differ."""
    return [
        field
        for field in ("kind", "type", "relation", "strength")
        if getattr(expectation, field) not in (None, getattr(finding, field))
    ]


def _nearest(fixture: FixtureSet, expectation: Expectation, findings: Sequence[Finding]) -> Finding | None:
    """The finding on the same passages that differs in fewest fields; None where none touches any of them."""
    spans = fixture.spans(expectation)
    ranked = [
        (-len(touched(finding, spans)), len(_differences(expectation, finding)), index)
        for index, finding in enumerate(findings)
        if touched(finding, spans)
    ]
    return findings[min(ranked)[2]] if ranked else None
