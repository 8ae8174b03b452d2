"""What all sources together make of a claim."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.records import FacetType, Standing, VerdictKind
from checker.verify.reading import Bent, Reading

__all__ = ["Combined", "combined"]

# what a later report may replace without the earlier one having been wrong
MOVING = frozenset({FacetType.NUMBER, FacetType.CERTAINTY, FacetType.OUTCOME, FacetType.POLARITY})


@dataclass(frozen=True, slots=True)
class Combined:
    """The verdict and the readings that decided it."""

    verdict: VerdictKind
    confidence: float
    supporting: tuple[Reading, ...]
    opposing: tuple[Reading, ...]
    origins: int
    overtaken: bool = False


def combined(readings: Sequence[Reading], origins: Mapping[str, str]) -> Combined:
    """The verdict over all sources; copies of one text speak with one voice."""
    supporting = tuple(r for r in readings if r.bent is Bent.SUPPORTS)
    opposing = tuple(r for r in readings if r.opposes)
    partly = tuple(r for r in readings if r.bent is Bent.PARTLY)
    if supporting and opposing:
        return _both(supporting, opposing, origins)
    if supporting:
        return _made(VerdictKind.SUPPORTED, supporting, (), origins, max(_support(r) for r in supporting))
    if partly and (any(r.bent is Bent.PARTLY for r in opposing) or not opposing):
        return _parts(partly, opposing, origins)
    if opposing:
        return _made(VerdictKind.CONTRADICTED, (), opposing, origins, max(_opposition(r) for r in opposing))
    silence = min((1 - r.weighed.found for r in readings), default=1.0)
    return Combined(VerdictKind.NOT_FOUND, round(silence, 3), (), (), 0)


def _both(supporting: tuple[Reading, ...], opposing: tuple[Reading, ...], origins: Mapping[str, str]) -> Combined:
    """Independent sources disagree, unless the later ones have overtaken the earlier."""
    apart = {origins[r.source] for r in supporting} - {origins[r.source] for r in opposing}
    confidence = min(max(_support(r) for r in supporting), max(_opposition(r) for r in opposing))
    if _overtaken(supporting, opposing):
        made = _made(VerdictKind.CONTRADICTED, supporting, opposing, origins, confidence)
        return Combined(made.verdict, made.confidence, supporting, opposing, made.origins, overtaken=True)
    verdict = VerdictKind.DISPUTED if apart else VerdictKind.CONTRADICTED
    return _made(verdict, supporting, opposing, origins, confidence)


def _overtaken(supporting: Sequence[Reading], opposing: Sequence[Reading]) -> bool:
    before = [r.meeting.source.article.published for r in supporting]
    after = [r.meeting.source.article.published for r in opposing]
    if not all(before) or not all(after) or max(filter(None, before)) >= min(filter(None, after)):
        return False
    return all(point.update or point.facet in MOVING for r in opposing for point in r.clashes) and all(
        r.clashes for r in opposing
    )


def _parts(partly: tuple[Reading, ...], opposing: tuple[Reading, ...], origins: Mapping[str, str]) -> Combined:
    """Some points are supported; where each is, by one source or another, and none is contradicted, all of it is."""
    points = {(p.facet, p.span) for r in partly for p in r.points}
    held = {(p.facet, p.span) for r in partly for p in r.points if p.standing is Standing.SUPPORTED}
    if not opposing and points == held:
        return _made(VerdictKind.SUPPORTED, partly, (), origins, min(r.weighed.found for r in partly))
    confidence = max(r.weighed.found * r.weighed.differs for r in partly)
    return _made(VerdictKind.PARTLY, partly, opposing, origins, confidence)


def _support(reading: Reading) -> float:
    return reading.weighed.found * (1 - reading.weighed.differs)


def _opposition(reading: Reading) -> float:
    return reading.weighed.found * reading.weighed.differs


def _made(
    verdict: VerdictKind,
    supporting: tuple[Reading, ...],
    opposing: tuple[Reading, ...],
    origins: Mapping[str, str],
    confidence: float,
) -> Combined:
    behind = opposing if verdict is VerdictKind.CONTRADICTED else (*supporting, *opposing)
    independent = len({origins[r.source] for r in behind})
    return Combined(verdict, round(confidence, 3), supporting, opposing, independent)
