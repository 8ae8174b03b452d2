"""Claims against sources for tests, made from plain text."""

from functools import cache

from checker.models import load_contradiction_model, load_embedder
from checker.pipeline import beside, extract
from checker.records import Article, GivenClaim, Options, Verdict
from checker.verify import check_draft, verify
from checker.verify.meeting import Meeting, meeting_of
from checker.verify.points import stated_points
from checker.verify.reading import Reading, readings
from checker.verify.run import knowing
from checker.verify.stated import Stated
from checker.verify.units import Unit, article_of, given_units
from tests.making import article

OPTIONS = Options(timing=False)


def given(text: str, published: str | None = None) -> GivenClaim:
    """A claim."""
    return GivenClaim(text=text, id="1", place="test", published=published)


def sources(*texts: str, dates: tuple[str | None, ...] = ()) -> list[Article]:
    """Articles 'a', 'b' and so on."""
    days = [*dates, *[None] * len(texts)]
    return [article(text, name, day) for text, name, day in zip(texts, "abcdef", days, strict=False)]


@cache
def unit(text: str) -> Unit:
    """The claim, extracted."""
    return given_units([given(text)], extract([article_of(given(text))], OPTIONS))[0]


@cache
def meeting(claim: str, source: str) -> Meeting:
    """The claim beside one source."""
    read = extract(sources(source), OPTIONS)
    ours = given_units([given(claim)], extract([article_of(given(claim))], knowing(read, OPTIONS)))[0]
    return meeting_of(ours, read[0], *beside(ours.extraction, read[0], OPTIONS, load_embedder()))


def points(claim: str, source: str) -> tuple[Stated, ...]:
    """The claim facet by facet."""
    return stated_points(meeting(claim, source))


def reading(claim: str, source: str) -> Reading:
    """What the source makes of the claim."""
    return readings([meeting(claim, source)], load_contradiction_model())[0]


def verdict(claim: str, *texts: str, dates: tuple[str | None, ...] = ()) -> Verdict:
    """The verdict on one claim."""
    return verify([given(claim)], sources(*texts, dates=dates), OPTIONS).verdicts[0]


def drafted(draft: str, *texts: str) -> tuple[Verdict, ...]:
    """The verdicts on a draft."""
    return check_draft(article(draft, "draft", None), sources(*texts), OPTIONS).verdicts
