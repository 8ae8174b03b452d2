"""The outcome of a run in words."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from checker.records import Finding
from checker.regress.run import Outcome, Result
from checker.regress.verdicts import VerdictResult

__all__ = ["diff", "summary"]

HEADS = {
    Outcome.MISSING: "MISSING",
    Outcome.FALSE_ALARM: "FALSE ALARM",
    Outcome.MENDED: "MENDED (move it to `found`)",
}


def diff(result: Result | VerdictResult) -> str:
    """What was expected with its passages and what came instead; '' where there is nothing to say."""
    if isinstance(result, VerdictResult):
        return result.diff()
    if result.outcome not in HEADS:
        return ""
    lines = [f"{HEADS[result.outcome]} {result.set_name}: {result.expectation.about}", *_expected(result)]
    if result.outcome is not Outcome.MENDED:
        label = "nearest finding" if result.outcome is Outcome.MISSING else "but it came out"
        lines += _produced(label, result.finding)
    return "\n".join(lines)


def summary(results: Mapping[str, Sequence[Result | VerdictResult]], *, strict: bool) -> str:
    """One line a set and one for all."""
    width = max(map(len, results), default=0)
    lines = [f"{_mark(rows, strict=strict)} {name:<{width}}  {_counts(rows)}" for name, rows in results.items()]
    every = [row for rows in results.values() for row in rows]
    return "\n".join([*lines, f"{len(results)} sets, {len(every)} expectations: {_counts(every)}"])


def _mark(rows: Sequence[Result | VerdictResult], *, strict: bool) -> str:
    return "FAILED" if any(row.failed(strict=strict) for row in rows) else "ok    "


def _counts(rows: Sequence[Result | VerdictResult]) -> str:
    counts = Counter(row.outcome for row in rows)
    return ", ".join(f"{counts[outcome]} {outcome.value}" for outcome in Outcome if counts[outcome])


def _expected(result: Result) -> Iterator[str]:
    expectation = result.expectation
    label = "not expected" if result.outcome is Outcome.FALSE_ALARM else "expected"
    fields = (expectation.kind, expectation.type, expectation.relation, expectation.strength)
    yield f"  {label}: " + ", ".join(str(field) for field in fields if field is not None)
    for article, passages in expectation.evidence.items():
        yield from (f"    {article}: “{_line(passage)}”" for passage in passages)


def _produced(label: str, finding: Finding | None) -> Iterator[str]:
    if finding is None:
        yield f"  {label}: none touches these passages"
        return
    fields = (finding.kind, finding.type, finding.relation, finding.strength, f"{finding.confidence:.2f}")
    yield f"  {label}: " + ", ".join(str(field) for field in fields if field is not None)
    yield f"    {finding.statement}"
    yield from (f"    {evidence.article}: “{_line(evidence.text)}”" for evidence in finding.evidence)


def _line(text: str) -> str:
    return " ".join(text.split())
