"""Verdicts as JSON: the contract that tools outside rely on."""

import json

from checker.records import VerdictReport

__all__ = ["render"]


def render(report: VerdictReport) -> str:
    """The report as indented JSON; keys stand in the order of the records."""
    data = report.model_dump(mode="json")
    data["models"] = dict(sorted(data["models"].items()))
    if report.timing is None:
        del data["timing"]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
