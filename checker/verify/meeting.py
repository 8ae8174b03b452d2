"""A claim beside one source: the passages that come nearest, and what the stages of `compare` say of the two."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.records import Answer, Claim, Comparison, EventFrame, Extraction, Finding, FindingKind, Matching
from checker.verify.units import Unit

__all__ = ["Meeting", "Near", "meeting_of"]

PASSAGES = 3  # of one source that are looked at


@dataclass(frozen=True, slots=True)
class Near:
    """A passage of the source that is near the claim, with the comparison of the two, the claim on the left."""

    ours: Claim
    passage: Claim
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Meeting:
    """One claim and one source."""

    unit: Unit
    source: Extraction
    identities: dict[str, str] = field(repr=False)
    near: tuple[Near, ...]  # the nearest first
    conflicts: tuple[Finding, ...]
    agreements: tuple[Finding, ...]
    events: tuple[EventFrame, ...]  # of the source, that put the same two opposite each other as the claim does

    @property
    def nearest(self) -> Near | None:
        """The passage that comes nearest."""
        return self.near[0] if self.near else None

    def answers(self) -> list[tuple[Answer, Claim]]:
        """Every answer of a facet to the claim and a near passage, with that passage."""
        return [(answer, near.passage) for near in self.near for answer in near.comparison.answers]


def meeting_of(unit: Unit, source: Extraction, matching: Matching, findings: Sequence[Finding]) -> Meeting:
    """What concerns the unit in the comparison of its article with a source; the unit's article is on the left."""
    touching = [
        f for f in findings if any(e.article == unit.article and unit.holds(e.start, e.end) for e in f.evidence)
    ]
    return Meeting(
        unit=unit,
        source=source,
        identities=matching.identities,
        near=_near(unit, source, matching),
        conflicts=tuple(f for f in touching if f.kind is FindingKind.CONFLICT),
        agreements=tuple(f for f in touching if f.kind is FindingKind.AGREEMENT),
        events=_events(unit, source, matching),
    )


def _places(finding: Finding, article: str) -> list[tuple[int, int]]:
    """Where in the article the finding stands: its value words, and of what is pieced together the sentence that sums it up."""
    passages = [e for e in finding.evidence if e.article == article]
    if any(e.note for e in passages):
        return [(passages[-1].start, passages[-1].end)]
    return [h for e in passages for h in e.highlights] or [(e.start, e.end) for e in passages]


def _near(unit: Unit, source: Extraction, matching: Matching) -> tuple[Near, ...]:
    ours = {claim.id: claim for claim in unit.claims}
    passages = {claim.id: claim for claim in source.claims}
    found = [
        Near(ours[c.left], passages[c.right], c) for c in matching.claims if c.left in ours and c.right in passages
    ]
    found.sort(key=lambda n: (-n.comparison.similarity, n.passage.start, n.ours.start))
    return tuple(found[:PASSAGES])


def _events(unit: Unit, source: Extraction, matching: Matching) -> tuple[EventFrame, ...]:
    ours = {f.id for f in unit.extraction.frames if unit.holds(f.trigger.start, f.trigger.end)}
    theirs = {f.id: f for f in source.frames}
    return tuple(
        theirs[c.right]
        for c in matching.frames
        if c.left in ours and c.right in theirs and c.answers[0].level.weight > 0
    )
