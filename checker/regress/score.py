"""How well findings meet a full annotation: precision and recall of conflicts, false alarms on traps."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from checker.records import Finding
from checker.regress.gold import GoldFinding
from checker.regress.overlap import meets

__all__ = ["score"]


def score(stories: Iterable[tuple[Sequence[GoldFinding], Sequence[Finding]]]) -> dict[str, Any]:
    """The figures over all stories, each given as its annotation and the tool's findings."""
    n: Counter[str] = Counter()
    by_type: dict[str, Counter[str]] = defaultdict(Counter)
    for gold, findings in stories:
        _count_story(n, by_type, gold, findings)
    n["gold_conflict"] = n["gold_hard"] + n["gold_soft"]
    n["hit_conflict"] = n["hit_hard"] + n["hit_soft"]
    return _figures(n) | {
        "counts": dict(n),
        "by_type": {name: f"{count['hit']}/{count['gold']}" for name, count in sorted(by_type.items())},
    }


def _count_story(
    n: Counter[str], by_type: dict[str, Counter[str]], gold: Sequence[GoldFinding], findings: Sequence[Finding]
) -> None:
    conflicts = [finding for finding in findings if finding.kind == "conflict"]
    agreements = [finding for finding in findings if finding.kind == "agreement"]
    n["stories"] += 1
    n["pred_conflict"] += len(conflicts)
    n["pred_agreement"] += len(agreements)
    for row in gold:
        if row.kind == "conflict":
            _count_conflict(n, by_type[row.type], row, conflicts, agreements)
        elif row.kind == "agreement":
            n["gold_agreement"] += 1
            n["hit_agreement"] += _met(row, agreements)
        else:
            n["gold_trap"] += 1
            n["trap_called_conflict"] += _met(row, conflicts)
    n["true_conflict"] += _true(conflicts, gold, "conflict")
    n["true_agreement"] += _true(agreements, gold, "agreement")


def _count_conflict(
    n: Counter[str],
    of_type: Counter[str],
    row: GoldFinding,
    conflicts: Sequence[Finding],
    agreements: Sequence[Finding],
) -> None:
    hits = [finding for finding in conflicts if meets(finding, row.spans)]
    n[f"gold_{row.hardness}"] += 1
    of_type["gold"] += 1
    if hits:
        n[f"hit_{row.hardness}"] += 1
        of_type["hit"] += 1
        n["typed"] += any(finding.type == row.type for finding in hits)
    elif _met(row, agreements):
        n["conflict_called_agreement"] += 1


def _met(row: GoldFinding, findings: Sequence[Finding]) -> bool:
    return any(meets(finding, row.spans) for finding in findings)


def _true(findings: Sequence[Finding], gold: Sequence[GoldFinding], kind: str) -> int:
    rows = [row for row in gold if row.kind == kind]
    return sum(any(meets(finding, row.spans) for row in rows) for finding in findings)


def _figures(n: Counter[str]) -> dict[str, float | None]:
    precision = _ratio(n["true_conflict"], n["pred_conflict"])
    recall = _ratio(n["hit_conflict"], n["gold_conflict"])
    return {
        "conflict_precision": precision,
        "conflict_recall": recall,
        "conflict_f1": round(2 * precision * recall / (precision + recall), 3) if precision and recall else 0.0,
        "hard_recall": _ratio(n["hit_hard"], n["gold_hard"]),
        "trap_false_alarm": _ratio(n["trap_called_conflict"], n["gold_trap"]),
        "agreement_recall": _ratio(n["hit_agreement"], n["gold_agreement"]),
        "type_accuracy": _ratio(n["typed"], n["hit_conflict"]),
    }


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None
