"""`check-claims explain`: what a facet compares, why, and when it stays silent; what a verdict says, and when."""

from typing import TYPE_CHECKING, Annotated

import typer

from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.facets.base import Facet
    from checker.records import Level, VerdictKind

__all__ = ["explain", "explanation", "verdict_explanation"]


def explain(
    facet: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            show_default=False,
            help="A facet ('number', 'date' …) or a verdict ('supported', 'not-found' …).",
        ),
    ],
) -> None:
    """Explain a facet (what it compares, its ladder, examples) or a verdict (what it says, when it comes out)."""
    from checker.facets import FACETS, load_facet
    from checker.verify.explained import EXPLAINED

    verdicts = {kind.value.replace(" ", "-"): kind for kind in EXPLAINED}
    if facet in FACETS:
        typer.echo(explanation(load_facet(facet)))
    elif facet.replace(" ", "-") in verdicts:
        typer.echo(verdict_explanation(verdicts[facet.replace(" ", "-")]))
    else:
        raise UsageError(
            f"There is no facet '{facet}', nor a verdict of that name.",
            code="CC005",
            hint=f"The facets are: {', '.join(sorted(FACETS))}. The verdicts are: {', '.join(verdicts)}.",
        )


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


def verdict_explanation(kind: "VerdictKind") -> str:
    """The verdict's prose and example as plain text."""
    from checker.verify.explained import EXPLAINED

    told = EXPLAINED[kind]
    sources = "\n".join(f"    source: {text}" for text in told.source.split(" | "))
    return "\n\n".join(
        [
            kind.value.capitalize(),
            f"What it says: {told.says}",
            f"When it comes out: {told.when}",
            f"What to do: {told.then}",
            f"Example:\n    claim: {told.claim}\n{sources}",
        ]
    )


def _rung(level: "Level", width: int) -> str:
    verdict = f" [{level.strength or 'conflict'}]" if level.conflict else ""
    return f"  {level.name:<{width}}  {level.weight:+5.1f}  {level.label}{verdict}"
