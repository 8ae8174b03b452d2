"""From readings to verdicts, with evidence, points and values."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from checker.records import (
    Bearing,
    Evidence,
    Point,
    Standing,
    Verdict,
    VerdictEvidence,
    VerdictKind,
    Witness,
)
from checker.verify.checkable import reason_against
from checker.verify.combining import Combined, combined
from checker.verify.reading import Bent, Reading
from checker.verify.stated import Stated
from checker.verify.units import Unit
from checker.verify.wording import listing, statement_of

__all__ = ["CLAIM", "verdict_of"]

CLAIM = "claim"  # the claim's own key among the values
NEAREST = 3  # passages shown where nothing was found
LONG = 120


def verdict_of(unit: Unit, readings: Sequence[Reading], origins: Mapping[str, str]) -> Verdict:
    """The verdict on one claim from its readings against every source."""
    reason = reason_against(unit)
    if reason:
        return _verdict(unit, Combined(VerdictKind.NOT_CHECKABLE, 1.0, (), (), 0), reason)
    found = combined(readings, origins)
    points = _points(readings) if found.verdict is not VerdictKind.NOT_FOUND else ()
    evidence = _evidence(found)
    nearest = _nearest(readings) if found.verdict is VerdictKind.NOT_FOUND else ()
    values = _values(unit, points, evidence)
    statement = statement_of(found, points, values, nearest[0].article if nearest else "")
    return _verdict(unit, found, statement).model_copy(
        update={
            "values": values,
            "points": points,
            "evidence": evidence,
            "nearest": nearest,
            "overtaken": _overtaken(found),
            "why": _why(found, readings),
            "fingerprint": _fingerprint(unit, found, evidence, readings),
        }
    )


def _verdict(unit: Unit, found: Combined, statement: str) -> Verdict:
    given = unit.given
    in_draft = unit.part != "claim"
    return Verdict(
        claim=given.text,
        id=given.id,
        place=given.place,
        part=unit.part,
        start=unit.start if in_draft else None,
        end=unit.end if in_draft else None,
        verdict=found.verdict,
        confidence=found.confidence,
        statement=statement,
        origins=found.origins,
        fingerprint=_fingerprint(unit, found, (), ()),
    )


def _points(readings: Sequence[Reading]) -> tuple[Point, ...]:
    """Each facet of the claim once, over all sources that speak of it: contradicted before supported before silent."""
    told = [r for r in readings if r.bent is not Bent.SILENT]
    keys = sorted({(p.span, p.facet) for r in told for p in r.points})
    return tuple(_point([(r, p) for r in told for p in r.points if (p.span, p.facet) == key]) for key in keys)


def _point(stated: Sequence[tuple[Reading, Stated]]) -> Point:
    # a clash in a source that as a whole supports the claim was outweighed
    real = [(r, p) for r, p in stated if p.standing is not Standing.CONTRADICTED or r.bent is not Bent.SUPPORTS]
    order = [Standing.CONTRADICTED, Standing.SUPPORTED, Standing.NOT_FOUND]
    standing = min((p.standing for _, p in real), key=order.index, default=Standing.NOT_FOUND)
    return Point(
        facet=stated[0][1].facet,
        claimed=stated[0][1].claimed,
        standing=standing,
        values={
            r.source: p.value for r, p in sorted(real, key=lambda s: s[0].source) if p.standing is standing and p.value
        },
    )


def _evidence(found: Combined) -> tuple[VerdictEvidence, ...]:
    """Passages for and against by article and place; one that does both counts as against."""
    passages: dict[tuple[str, int, int], VerdictEvidence] = {}
    for reading in found.opposing:
        for evidence in _against(reading):
            passages.setdefault((evidence.article, evidence.start, evidence.end), _borne(evidence, Bearing.CONTRADICTS))
    for reading in found.supporting:
        for evidence in _for(reading):
            passages.setdefault((evidence.article, evidence.start, evidence.end), _borne(evidence, Bearing.SUPPORTS))
    return tuple(passages[key] for key in sorted(passages))


def _borne(evidence: Evidence, bearing: Bearing) -> VerdictEvidence:
    return VerdictEvidence(**evidence.model_dump(), bearing=bearing)


def _against(reading: Reading) -> Iterator[Evidence]:
    clashing = [e for p in reading.clashes for e in p.evidence]
    yield from clashing or _passage(reading, ())


def _for(reading: Reading) -> Iterator[Evidence]:
    marked = [
        span for p in reading.points if p.standing is Standing.SUPPORTED for e in p.evidence for span in e.highlights
    ]
    yield from (
        Evidence(article=s.article, start=s.start, end=s.end, text=s.text)
        for event in reading.meeting.events
        for s in event.sentences
    )
    yield from _passage(reading, marked)
    yield from (e for p in reading.points if p.standing is Standing.SUPPORTED for e in p.evidence)


def _passage(reading: Reading, marked: Sequence[tuple[int, int]]) -> Iterator[Evidence]:
    near = reading.meeting.nearest
    if near:
        passage = near.passage
        inside = sorted({s for s in marked if passage.start <= s[0] and s[1] <= passage.end})
        yield Evidence(
            article=passage.article, start=passage.start, end=passage.end, text=passage.text, highlights=tuple(inside)
        )


def _nearest(readings: Sequence[Reading]) -> tuple[Evidence, ...]:
    """The passages of all sources that come nearest."""
    near = [n for r in readings for n in r.meeting.near[:1]]
    near.sort(key=lambda n: (-n.comparison.similarity, n.passage.article, n.passage.start))
    return tuple(
        Evidence(article=n.passage.article, start=n.passage.start, end=n.passage.end, text=n.passage.text)
        for n in near[:NEAREST]
    )


def _values(unit: Unit, points: Sequence[Point], evidence: Sequence[VerdictEvidence]) -> dict[str, str]:
    """The value at issue by source and of the claim: of the clash, else of what is supported, else the passages."""
    telling = next((p for p in points if p.standing is Standing.CONTRADICTED and p.values), None)
    telling = telling or next((p for p in points if p.standing is Standing.SUPPORTED and p.values), None)
    passages = {e.article: f"“{_line(e.text)}”" for e in reversed(evidence)}
    if telling is None:
        return dict(sorted(passages.items())) | ({CLAIM: _line(unit.given.text)} if passages else {})
    return dict(sorted((passages | telling.values).items())) | {CLAIM: telling.claimed}


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONG else line[: LONG - 1].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"


def _overtaken(found: Combined) -> str | None:
    if not found.overtaken:
        return None
    before = max(r.meeting.source.article.published or "" for r in found.supporting)[:10]
    after = min(r.meeting.source.article.published or "" for r in found.opposing)[:10]
    supporters, opponents = (listing(r.source for r in side) for side in (found.supporting, found.opposing))
    return f"It was right by what {supporters} said on {before}; {opponents} overtook it on {after}."


def _why(found: Combined, readings: Sequence[Reading]) -> tuple[Witness, ...]:
    """The witnesses of the reading that decided, or of the one that came nearest."""
    deciding = (*found.opposing, *found.supporting) or readings
    if not deciding:
        return ()
    chief = max(deciding, key=lambda r: (r.weighed.found, r.source))
    if found.verdict is VerdictKind.NOT_FOUND:
        return chief.weighed.why_found
    return (*chief.weighed.why_found, *chief.weighed.why_differs)


def _fingerprint(unit: Unit, found: Combined, evidence: Sequence[Evidence], readings: Sequence[Reading]) -> str:
    """A hash of the claim's words, the verdict and where it stands; sources count by their text, not their name."""
    hashes = {r.source: r.meeting.source.article.sha256 for r in readings}
    places = sorted(f"{hashes[e.article]}:{e.start}:{e.end}" for e in evidence)
    return hashlib.sha256("|".join([unit.part, unit.given.text, found.verdict, *places]).encode()).hexdigest()[:16]
