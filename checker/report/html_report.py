"""The report as one self-contained web page that asks nothing of the network."""

from functools import cache
from typing import TYPE_CHECKING

from checker.records import FacetType, FindingKind, Report
from checker.report import wording
from checker.report.annotated import annotate, place
from checker.report.matrix import matrix
from checker.report.ordering import arrange, is_sure
from checker.report.overview import by_source, overview
from checker.report.sides import sides
from checker.report.sources import name_sources
from checker.report.waterfall import decisive, waterfall

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["environment", "render"]

EXPECTED = (
    FindingKind.CONFLICT,
    FindingKind.AGREEMENT,
    FindingKind.SINGLE_SOURCE,
)  # offered where there is none as well


def render(report: Report) -> str:
    """The page; whatever the articles contain is shown as text and never read as markup."""
    found, sources = arrange(report), name_sources(report)
    page = (
        environment()
        .get_template("report.html")
        .render(
            report=report,
            found=found,
            sources=sources,
            overview=overview(report, found),
            offered=[kind for kind in FindingKind if kind in EXPECTED or any(f.kind is kind for f in report.findings)],
            points=matrix((*found.conflicts, *found.agreements), sources),
            lone_points=matrix(found.singles, sources),
            sides={entry.label: sides(entry, sources) for entry in found},
            by_source=by_source(found.singles),
            texts=[(source, annotate(source.article, place(tuple(found), source.id))) for source in sources.values()],
        )
    )
    return page.rstrip() + "\n"


@cache
def environment() -> "Environment":
    """Where the templates of all pages are found; everything is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("checker.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        words=wording,
        waterfall=waterfall,
        decisive=decisive,
        is_sure=is_sure,
        kinds=tuple(FindingKind),
        types=tuple(FacetType),
    )
    return environment
