"""What one source makes of a claim: it supports it, contradicts it, supports a part, or is silent."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from checker.models import ContradictionModel
from checker.records import FacetType, Part, Standing, Witness
from checker.verify.meeting import Meeting
from checker.verify.points import stated_points
from checker.verify.signals import SILENT, Asked, signals
from checker.verify.spoken import quotations_of, quoted_share
from checker.verify.stated import Stated
from checker.verify.weighing import Weighed, load_weights, weigh

__all__ = ["Bent", "Reading", "reading_of", "readings"]

NEAR_ENOUGH = 0.3  # cosine from which the contradiction model is asked
OPPOSED = 0.7  # its probability of contradiction that counts as a reason of its own


class Bent(StrEnum):
    """Which way a source leans."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    PARTLY = "partly"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Reading:
    """One claim read against one source."""

    meeting: Meeting
    points: tuple[Stated, ...]
    asked: Asked
    weighed: Weighed
    bent: Bent

    @property
    def source(self) -> str:
        """Id of the source's article."""
        return self.meeting.source.article.id

    @property
    def clashes(self) -> tuple[Stated, ...]:
        """Facets on which the source differs."""
        return tuple(p for p in self.points if p.standing is Standing.CONTRADICTED)

    @property
    def opposes(self) -> bool:
        """Whether the source speaks against the claim, in part or whole."""
        told = bool(self.clashes) or self.asked[2] >= OPPOSED
        return self.bent is Bent.CONTRADICTS or (self.bent is Bent.PARTLY and told)


def readings(meetings: Sequence[Meeting], model: ContradictionModel) -> list[Reading]:
    """Each meeting read; the model is asked once for all of them."""
    pairs = [_pair(meeting) for meeting in meetings]
    asked = sorted({pair for pair in pairs if pair})
    rows = model.predict(asked) if asked else ()
    answers = {pair: (float(row[0]), float(row[1]), float(row[2])) for pair, row in zip(asked, rows, strict=True)}
    return [reading_of(m, answers[pair] if pair else SILENT) for m, pair in zip(meetings, pairs, strict=True)]


def _pair(meeting: Meeting) -> tuple[str, str] | None:
    """The nearest passage as premise and the claim as hypothesis, where they are near enough to ask."""
    near = meeting.nearest
    if near is None or near.comparison.similarity < NEAR_ENOUGH:
        return None
    text = meeting.unit.extraction.article.text[meeting.unit.start : meeting.unit.end]
    return near.passage.text, text


def reading_of(meeting: Meeting, asked: Asked) -> Reading:
    """What the source makes of the claim, the contradiction model having been asked."""
    points = stated_points(meeting)
    if meeting.unit.part is Part.QUOTATION:
        return _quotation(meeting, points)
    weighed = weigh(signals(meeting, points, asked), load_weights())
    return Reading(meeting, points, asked, weighed, _bent(points, asked, weighed))


def _bent(points: Sequence[Stated], asked: Asked, weighed: Weighed) -> Bent:
    weights = load_weights()
    if weighed.found < weights.found:
        return Bent.SILENT
    standings = {p.standing for p in points}
    named = Standing.CONTRADICTED in standings or asked[2] >= OPPOSED
    if weighed.differs < weights.differs or not (named or Standing.NOT_FOUND in standings):
        return Bent.SUPPORTS
    if Standing.SUPPORTED in standings or not named:
        return Bent.PARTLY
    return Bent.CONTRADICTS


def _quotation(meeting: Meeting, points: tuple[Stated, ...]) -> Reading:
    """A quotation is checked by its words and its speaker alone: a passage of the same sense does not support it."""
    spoken = tuple(p for p in points if p.facet in {FacetType.QUOTE, FacetType.ATTRIBUTION})
    standings = {p.standing for p in spoken}
    share = max((quoted_share(q, meeting) for q in quotations_of(meeting)), default=0.0)
    differs = max((p.confidence for p in spoken), default=0.0)
    says = f"{share:.0%} of the letters stand in one place of the source."
    # letters of any text are half alike
    weighed = Weighed(
        round(max(0.0, 2 * share - 1), 4),
        differs,
        (Witness(witness="quotation", says=says, weight=round(share, 3)),),
        (),
    )
    if Standing.CONTRADICTED in standings:
        bent = Bent.PARTLY if Standing.SUPPORTED in standings else Bent.CONTRADICTS
    else:
        bent = Bent.SUPPORTS if Standing.SUPPORTED in standings else Bent.SILENT
    return Reading(meeting, spoken, SILENT, weighed, bent)
