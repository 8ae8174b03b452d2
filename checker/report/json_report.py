"""The report as JSON: the contract that tools outside rely on."""

import json

from checker.records import Report

__all__ = ["render"]


def render(report: Report) -> str:
    """The report as indented JSON; keys stand in the order of the records, those of maps in their own."""
    data = report.model_dump(mode="json")
    data["models"] = dict(sorted(data["models"].items()))
    for finding in data["findings"]:
        finding["values"] = dict(sorted(finding["values"].items()))
    if report.timing is None:
        del data["timing"]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
