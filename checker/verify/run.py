"""Claims and drafts through the stages of the pipeline, one source after the other."""

from collections.abc import Sequence

from checker import __version__
from checker.match.origins import origins_of
from checker.models import load_contradiction_model, load_embedder
from checker.pipeline import Clock, beside, extract
from checker.records import Article, Extraction, GivenClaim, Options, Problem, VerdictReport
from checker.verify.draft import draft_article, draft_units
from checker.verify.meeting import Meeting, meeting_of
from checker.verify.reading import readings
from checker.verify.remembering import Remembering
from checker.verify.units import Unit, article_of, given_units
from checker.verify.verdicts import CLAIM, verdict_of

__all__ = ["check_draft", "verify"]


def verify(
    claims: Sequence[GivenClaim], sources: Sequence[Article], options: Options, problems: Sequence[Problem] = ()
) -> VerdictReport:
    """A verdict on each claim, in the order given; no verdict depends on the claims beside it."""
    clock = Clock()
    sources = _renamed(sources)
    read = extract(sources, options)
    units = given_units(claims, extract([article_of(claim) for claim in claims], options))
    clock.lap("extract")
    return _reported(units, read, options, problems, clock)


def check_draft(
    draft: Article, sources: Sequence[Article], options: Options, problems: Sequence[Problem] = ()
) -> VerdictReport:
    """A verdict on the headline, each statement and each quotation of the draft, in order of the text."""
    clock = Clock()
    draft, sources = draft_article(draft), _renamed(sources)
    extraction, *read = extract([draft, *sources], options)
    clock.lap("extract")
    report = _reported(draft_units(extraction), read, options, problems, clock)
    return report.model_copy(update={"draft": draft})


def _renamed(sources: Sequence[Article]) -> list[Article]:
    """The sources by name; one whose name is that of the claim's key gets another."""
    taken = {source.id for source in sources}
    free = next(name for number in range(2, len(taken) + 3) if (name := f"{CLAIM}-{number}") not in taken)
    renamed = [s.model_copy(update={"id": free}) if s.id == CLAIM else s for s in sources]
    return sorted(renamed, key=lambda s: s.id)


def _reported(
    units: Sequence[Unit], sources: Sequence[Extraction], options: Options, problems: Sequence[Problem], clock: Clock
) -> VerdictReport:
    meetings = _meetings(units, sources, options)
    clock.lap("match and judge")
    read = readings([m for row in meetings for m in row], load_contradiction_model(options.contradiction_model))
    clock.lap("ask")
    origins = origins_of([s.article for s in sources])
    width = len(sources)
    verdicts = tuple(
        verdict_of(unit, read[number * width : (number + 1) * width], origins) for number, unit in enumerate(units)
    )
    clock.lap("verdicts")
    return VerdictReport(
        tool=f"check-claims {__version__}",
        models={
            "embedder": options.embedder,
            "contradiction": options.contradiction_model,
            "language": options.language.model,
        },
        articles=tuple(s.article for s in sources),
        problems=tuple(problems),
        verdicts=verdicts,
        timing=clock.timing() if options.timing else None,
    )


def _meetings(units: Sequence[Unit], sources: Sequence[Extraction], options: Options) -> list[list[Meeting]]:
    """For each unit its meeting with every source; articles that hold several units are compared once."""
    embedder = Remembering(load_embedder(options.embedder))
    compared = {}
    for unit in units:
        for source in sources:
            key = id(unit.extraction), source.article.id
            if key not in compared:
                compared[key] = beside(unit.extraction, source, options, embedder)
    return [
        [meeting_of(unit, source, *compared[id(unit.extraction), source.article.id]) for source in sources]
        for unit in units
    ]
