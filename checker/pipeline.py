"""The order of the stages; nothing else knows it."""

import gc
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from checker import __version__
from checker.records import Article, Extraction, Finding, Matching, Options, Problem, Report, Timing

if TYPE_CHECKING:
    from checker.models import Embedder, JudgeModel

__all__ = ["Clock", "beside", "compare", "extract"]

SELDOM = 50_000  # objects made between two looks of the garbage collector at the youngest


def extract(articles: Sequence[Article], options: Options) -> list[Extraction]:
    """Claims and frames of each article, in the order given."""
    from checker.extract import extraction_of
    from checker.language.annotate import annotate

    return [extraction_of(document) for document in annotate(articles, options.language)]


def compare(
    articles: Sequence[Article],
    options: Options,
    problems: Sequence[Problem] = (),
    *,
    judge_model: "JudgeModel | None" = None,
) -> Report:
    """Compare the articles; `problems` of reading are carried into the report. Order and names change nothing.

    An article that has nothing to do with the others is a further problem. A judge model that is given is asked in place of
    the one that the options name.
    """
    from checker.judge import judge
    from checker.judge.one_event import strangers
    from checker.match import match
    from checker.models import load_embedder, load_judge_model
    from checker.models.judge_model import Counted

    named = options.judge_model if judge_model is None else ""
    if named:
        judge_model = Counted(load_judge_model(named))
    clock = Clock()
    with _seldom_collected():
        extractions = extract(_by_text(articles), options)
        clock.lap("extract")
        matching = match(extractions, load_embedder(options.embedder), options.match)
        clock.lap("match")
        findings = judge(extractions, matching, options.judge, judge_model)
        clock.lap("judge")
    shown = sorted(extractions, key=lambda e: e.article.id)
    return Report(
        tool=f"check-claims {__version__}",
        models={
            "embedder": options.embedder,
            "language": options.language.model,
            **({"judge": named} if named else {}),
        },
        articles=tuple(e.article for e in shown),
        problems=(*problems, *strangers([e.article for e in shown], matching.related), *_silent(judge_model, named)),
        findings=findings,
        entities=tuple(n for e in shown for n in e.entities),
        claims=tuple(c for e in shown for c in e.claims),
        frames=tuple(f for e in shown for f in e.frames),
        timing=clock.timing() if options.timing else None,
    )


def _silent(model: "JudgeModel | None", name: str) -> Iterator[Problem]:
    """A reservation where a judge model had no answer to some of its questions."""
    from checker.models.judge_model import Counted

    if isinstance(model, Counted) and model.unanswered:
        yield Problem(
            code="CC502",
            source=name,
            message=f"The judge model '{name}' had no answer to {model.unanswered} of {model.asked} questions.",
            hint="What has no answer is left as it is; --questions writes them for these very articles and options.",
            skipped=False,
        )


def beside(
    left: Extraction, right: Extraction, options: Options, embedder: "Embedder"
) -> tuple[Matching, tuple[Finding, ...]]:
    """Two articles matched and judged, conflicts of every confidence included, their confidence as the witnesses sum up."""
    from checker.judge import judge
    from checker.match import match

    matching = match([left, right], embedder, options.match)
    every = options.judge.model_copy(update={"min_confidence": 0.0, "calibrated": False, "parallels": 0})
    return matching, judge([left, right], matching, every)


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """A comparison makes records by the million, which hold hardly a cycle: it is not worth the time to look for one so often."""
    usual = gc.get_threshold()
    if 0 < usual[0] < SELDOM:
        gc.set_threshold(SELDOM, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _by_text(articles: Sequence[Article]) -> list[Article]:
    """The articles in an order that their names do not decide, those of identical text numbered."""
    seen: Counter[str] = Counter()
    numbered = []
    for article in sorted(articles, key=lambda a: (a.sha256, a.id)):
        numbered.append(article.model_copy(update={"twin": seen[article.sha256]}))
        seen[article.sha256] += 1
    return numbered


class Clock:
    """Seconds by stage."""

    def __init__(self) -> None:
        """Start the clock."""
        self._start = self._last = perf_counter()
        self._stages: dict[str, float] = {}

    def lap(self, stage: str) -> None:
        """The stage ends now."""
        now = perf_counter()
        self._stages[stage] = round(now - self._last, 3)
        self._last = now

    def timing(self) -> Timing:
        """What was measured until the last lap."""
        return Timing(stages=self._stages, total=round(self._last - self._start, 3))
