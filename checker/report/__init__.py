"""Report formats: a table of names, each loaded when it is asked for."""

from collections.abc import Callable
from functools import cache
from importlib import import_module

from checker.errors import UsageError
from checker.records import Report, VerdictReport

__all__ = ["FORMATS", "VERDICTS", "load_format", "render", "render_verdicts"]

FORMATS = {
    "html": "checker.report.html_report:render",
    "json": "checker.report.json_report:render",
    "text": "checker.report.text_report:render",
}

VERDICTS = {  # the same formats, for what `verify` and `check-draft` find
    "html": "checker.report.verdicts_html:render",
    "json": "checker.report.verdicts_json:render",
    "text": "checker.report.verdicts_text:render",
}


@cache
def load_format(name: str) -> Callable[[Report], str]:
    """The function that renders reports in this format; UsageError where there is none."""
    if name not in FORMATS:
        message = f"There is no report format '{name}'."
        raise UsageError(message, code="CC020", hint=f"Choose one of: {', '.join(sorted(FORMATS))}.")
    module, attribute = FORMATS[name].split(":")
    renderer: Callable[[Report], str] = getattr(import_module(module), attribute)
    return renderer


def render(report: Report, name: str) -> str:
    """The report in the named format, as text that ends in a newline."""
    return load_format(name)(report)


def render_verdicts(report: VerdictReport, name: str) -> str:
    """The verdicts in the named format, as text that ends in a newline; KeyError where there is none."""
    module, attribute = VERDICTS[name].split(":")
    renderer: Callable[[VerdictReport], str] = getattr(import_module(module), attribute)
    return renderer(report)
