"""Claims and drafts through the stages of the pipeline, one source after the other."""

from collections.abc import Sequence

from checker import __version__
from checker.match.origins import origins_of
from checker.models import load_contradiction_model, load_embedder
from checker.pipeline import Clock, beside, extract
from checker.records import Article, Extraction, GivenClaim, Options, Problem, VerdictReport
from checker.verify.draft import draft_article, draft_units
from checker.verify.meeting import Meeting, meeting_of
from checker.verify.reading import Reading, readings
from checker.verify.remembering import Remembering
from checker.verify.units import Unit, article_of, given_units
from checker.verify.verdicts import CLAIM, verdict_of

__all__ = ["check_draft", "knowing", "read_units", "verify"]


def verify(
    claims: Sequence[GivenClaim], sources: Sequence[Article], options: Options, problems: Sequence[Problem] = ()
) -> VerdictReport:
    """A verdict on each claim, in the order given; no verdict depends on the claims beside it."""
    clock = Clock()
    sources = _renamed(sources)
    read = extract(sources, options)
    units = given_units(claims, extract([article_of(claim) for claim in claims], knowing(read, options)))
    clock.lap("extract")
    return _reported(units, read, options, problems, clock)


def check_draft(
    draft: Article, sources: Sequence[Article], options: Options, problems: Sequence[Problem] = ()
) -> VerdictReport:
    """A verdict on the headline, each statement and each quotation of the draft, in order of the text."""
    clock = Clock()
    draft, sources = draft_article(draft), _renamed(sources)
    read = extract(sources, options)
    (extraction,) = extract([draft], knowing(read, options))
    clock.lap("extract")
    report = _reported(draft_units(extraction), read, options, problems, clock)
    return report.model_copy(update={"draft": draft})


def knowing(sources: Sequence[Extraction], options: Options) -> Options:
    """The options with the words of the sources' names: a lone "Rubio said so" does not show that Rubio is a name."""
    words = {word for s in sources for e in s.entities if e.named for word in e.name.split() if word[:1].isupper()}
    language = options.language.model_copy(update={"names": tuple(sorted(words))})
    return options.model_copy(update={"language": language})


def _renamed(sources: Sequence[Article]) -> list[Article]:
    """The sources by name; one whose name is that of the claim's key gets another."""
    taken = {source.id for source in sources}
    free = next(name for number in range(2, len(taken) + 3) if (name := f"{CLAIM}-{number}") not in taken)
    renamed = [s.model_copy(update={"id": free}) if s.id == CLAIM else s for s in sources]
    return sorted(renamed, key=lambda s: s.id)


def read_units(units: Sequence[Unit], sources: Sequence[Extraction], options: Options) -> list[list[Reading]]:
    """For each unit its reading against every source, in the order of the sources."""
    meetings = _meetings(units, sources, options)
    read = readings([m for row in meetings for m in row], load_contradiction_model(options.contradiction_model))
    width = len(sources)
    return [read[number * width : (number + 1) * width] for number in range(len(units))]


def _reported(
    units: Sequence[Unit], sources: Sequence[Extraction], options: Options, problems: Sequence[Problem], clock: Clock
) -> VerdictReport:
    read = read_units(units, sources, options)
    clock.lap("read against the sources")
    origins = origins_of([s.article for s in sources])
    verdicts = tuple(verdict_of(unit, row, origins) for unit, row in zip(units, read, strict=True))
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
