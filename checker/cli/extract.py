"""`check-claims extract`: what one article says."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.failures import report_problems
from checker.cli.options import Given, MaxBytes, SpacyModel, make_options, read
from checker.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.records import Claim, EventFrame, Extraction

__all__ = ["Format", "extract", "listing"]


class Format(StrEnum):
    """How the extraction is printed."""

    TEXT = "text"
    JSON = "json"


def extract(
    source: Annotated[str, typer.Argument(metavar="SOURCE", show_default=False, help="One article.")],
    *,
    output_format: Annotated[Format, typer.Option("--format", help="Format on standard output.")] = Format.TEXT,
    spacy_model: SpacyModel = None,
    max_bytes: MaxBytes = None,
) -> None:
    """Show the claims and event frames of one article."""
    options = make_options(Given(spacy_model=spacy_model, max_bytes=max_bytes, timing=False))
    articles, problems = read([source], options)
    report_problems(problems)
    if len(articles) != 1:
        raise UsageError(
            f"'{source}' gives {len(articles)} articles; extracting takes exactly one.",
            code="CC006",
            hint="Name one file.",
        )
    from checker.pipeline import extract as extract_articles

    extraction = extract_articles(articles, options)[0]
    typer.echo(listing(extraction) if output_format is Format.TEXT else extraction.model_dump_json(indent=2))


def listing(extraction: "Extraction") -> str:
    """Frames, then claims in order of the text, each with what was read from it."""
    article = extraction.article
    names = {entity.id: entity.name for entity in extraction.entities}
    lines = [f"{article.id}: {article.title or 'no headline'}"]
    lines += [f"{len(extraction.claims)} claims, {len(extraction.frames)} event frames, {len(names)} entities"]
    for frame in extraction.frames:
        lines += ["", *_frame_lines(frame)]
    for claim in extraction.claims:
        lines += ["", *_claim_lines(claim, names)]
    return "\n".join(lines)


def _frame_lines(frame: "EventFrame") -> "Iterator[str]":
    yield f"EVENT {frame.type}: “{frame.trigger.text}” [{frame.found}, {frame.confidence:.2f}]"
    for part in frame.participants:
        side = f" for {part.side}" if part.side else ""
        yield f"  {part.role}: {part.name}{side} — “{_line(part.passage.text)}”"
    if frame.date is not None and frame.date.start:
        yield f"  when: {frame.date.start}"
    if frame.place:
        yield f"  where: {frame.place}"


def _claim_lines(claim: "Claim", names: dict[str, str]) -> "Iterator[str]":
    marks = [
        claim.stance.value,
        *(["negated"] if claim.negated else []),
        *([] if claim.checkable else ["not checkable"]),
    ]
    if claim.speaker:
        marks.append(f"says {names.get(claim.speaker, claim.speaker)}")
    yield f"{claim.start}-{claim.end} [{', '.join(marks)}] {_line(claim.text)}"
    for facet in claim.facets:
        slot = f" ({facet.slot})" if facet.slot else ""
        yield f"  {facet.facet}{slot}: {_line(facet.text)}"


def _line(text: str) -> str:
    return " ".join(text.split())
