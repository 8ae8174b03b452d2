"""The outcome of a run as JUnit XML, for continuous integration."""

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from checker.regress.run import Outcome, Result
from checker.regress.text import diff
from checker.regress.verdicts import VerdictResult

__all__ = ["junit"]


def junit(results: Mapping[str, Sequence[Result | VerdictResult]], *, strict: bool) -> str:
    """One suite a set, one case an expectation; a known gap counts as skipped."""
    root = ET.Element("testsuites", name="check-claims regress")
    for name, rows in results.items():
        suite = ET.SubElement(root, "testsuite", {"name": name, **_counts(rows, strict=strict)})
        for number, row in enumerate(rows, 1):
            _case(suite, number, row, strict=strict)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _counts(rows: Sequence[Result | VerdictResult], *, strict: bool) -> dict[str, str]:
    failures = sum(row.failed(strict=strict) for row in rows)
    skipped = sum(row.outcome is Outcome.GAP for row in rows)
    return {"tests": str(len(rows)), "failures": str(failures), "errors": "0", "skipped": str(skipped)}


def _case(suite: ET.Element, number: int, row: Result | VerdictResult, *, strict: bool) -> None:
    name = f"{number} {row.expectation.kind}: {row.expectation.about}"
    case = ET.SubElement(suite, "testcase", classname=row.set_name, name=name)
    if row.failed(strict=strict):
        ET.SubElement(case, "failure", message=row.outcome.value).text = diff(row)
    elif row.outcome is Outcome.GAP:
        ET.SubElement(case, "skipped", message="known gap")
    elif row.outcome is Outcome.MENDED:
        ET.SubElement(case, "system-out").text = diff(row)
