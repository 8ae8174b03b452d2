"""`check-claims explain`: what a facet compares, why, and when it stays silent."""

from typing import TYPE_CHECKING, Annotated

import typer

from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.facets.base import Facet
    from checker.records import Level

__all__ = ["explain", "explanation"]


def explain(
    facet: Annotated[
        str, typer.Argument(metavar="FACET", show_default=False, help="Name of the facet: 'number', 'date' …")
    ],
) -> None:
    """Explain a facet: what it compares, its ladder, examples."""
    from checker.facets import FACETS, load_facet

    if facet not in FACETS:
        raise UsageError(
            f"There is no facet '{facet}'.", code="CC005", hint=f"The facets are: {', '.join(sorted(FACETS))}."
        )
    typer.echo(explanation(load_facet(facet)))


def explanation(facet: "Facet") -> str:
    """The facet's own prose, ladder and examples as plain text."""
    prose = [
        facet.title,
        f"What it compares: {facet.what}",
        f"Why it matters: {facet.why}",
        f"When it is silent: {facet.guards}",
    ]
    width = max((len(level.name) for level in facet.ladder), default=0)
    ladder = ["The ladder, tried from the top:", *(_rung(level, width) for level in facet.ladder)]
    examples = ["Examples:"]
    for example in facet.examples:
        examples += [f"  {example.level}", f"    {example.left}", f"    {example.right}"]
    return "\n\n".join([*prose, "\n".join(ladder), "\n".join(examples)])


def _rung(level: "Level", width: int) -> str:
    verdict = f" [{level.strength or 'conflict'}]" if level.conflict else ""
    return f"  {level.name:<{width}}  {level.weight:+5.1f}  {level.label}{verdict}"
