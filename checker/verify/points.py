"""A claim facet by facet beside one source: what the source has as well, what it has otherwise, what it does not have."""

from collections.abc import Iterator, Sequence

from checker.records import Claim, EntityType, Evidence, FacetType, Finding, Standing
from checker.verify.meeting import Meeting
from checker.verify.spoken import spoken_points
from checker.verify.stated import Stated

__all__ = ["stated_points"]

AGREES = 1.0  # weight of a rung from which two values are one
CLEAR = 0.02  # least confidence of a conflict that is looked at
VALUES = ("number", "date")
ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANISATION})


def stated_points(meeting: Meeting) -> tuple[Stated, ...]:
    """Each value of the claim once: a conflict goes before agreement, and that before silence; in order of the text."""
    clashes = tuple(_clashes(meeting))
    found: dict[tuple[FacetType, tuple[int, int]], Stated] = {}
    others = (*_equals(meeting), *spoken_points(meeting), *_silences(meeting))
    for point in (*clashes, *(p for p in others if not any(_altered(p, clash) for clash in clashes))):
        found.setdefault((point.facet, point.span), point)
    return tuple(sorted(found.values(), key=lambda p: (p.span, p.facet)))


def _altered(point: Stated, clash: Stated) -> bool:
    """Whether it is a quotation of which a clash says what differs, the words, the speaker or whether it was said: then that decides."""
    spoken = point.facet is clash.facet and point.facet in {FacetType.QUOTE, FacetType.ATTRIBUTION, FacetType.POLARITY}
    return spoken and _overlap(point.span, clash.span)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _clashes(meeting: Meeting) -> Iterator[Stated]:
    for finding in sorted(meeting.conflicts, key=lambda f: -f.confidence):
        if finding.confidence >= CLEAR:
            theirs = tuple(e for e in finding.evidence if e.article == meeting.source.article.id)
            place = _place(finding, meeting)
            opposite = min((span for e in theirs for span in e.highlights), default=None)
            yield Stated(
                facet=finding.type,
                claimed=_counted(finding.values.get(meeting.unit.article, ""), place, meeting.unit.claims),
                span=place,
                standing=Standing.CONTRADICTED,
                value=_counted(finding.values.get(meeting.source.article.id, ""), opposite, meeting.source.claims),
                evidence=theirs,
                confidence=finding.confidence,
                update=finding.strength == "update",
            )


def _counted(words: str, span: tuple[int, int] | None, claims: Sequence[Claim]) -> str:
    """A bare figure with what it counts: "12 people"."""
    values = (v for c in claims for v in c.facets if v.facet == "number" and (v.start, v.end) == span)
    value = next((v.value for v in values if v.value.kind == "quantity" and v.value.dimension == "count"), None)
    counted = value.counted_phrase or value.counted if value else ""
    return f"{words} {counted}" if counted and counted not in words.lower() else words


def _place(finding: Finding, meeting: Meeting) -> tuple[int, int]:
    """Where the claim's value stands, else its passage."""
    ours = [e for e in finding.evidence if e.article == meeting.unit.article]
    marked = [span for e in ours for span in e.highlights]
    return min(marked) if marked else (ours[0].start, ours[0].end)


def _equals(meeting: Meeting) -> Iterator[Stated]:
    for answer, passage in meeting.answers():
        if answer.level.weight >= AGREES and answer.left_span and answer.right_span:
            evidence = Evidence(
                article=passage.article,
                start=passage.start,
                end=passage.end,
                text=passage.text,
                highlights=(answer.right_span,),
            )
            yield Stated(
                FacetType(answer.facet),
                _counted(answer.left, answer.left_span, meeting.unit.claims),
                answer.left_span,
                Standing.SUPPORTED,
                _counted(answer.right, answer.right_span, (passage,)),
                (evidence,),
            )


def _silences(meeting: Meeting) -> Iterator[Stated]:
    yield from _strangers(meeting)
    for claim in meeting.unit.claims:
        for value in claim.facets:
            if value.facet in VALUES:
                span = (value.start, value.end)
                yield Stated(FacetType(value.facet), _counted(value.text, span, (claim,)), span, Standing.NOT_FOUND)


def _strangers(meeting: Meeting) -> Iterator[Stated]:
    """People and bodies whom the source never names."""
    known = {meeting.identities[e.id] for e in meeting.source.entities}
    for entity in meeting.unit.extraction.entities:
        here = [m for m in entity.mentions if meeting.unit.holds(m.start, m.end)]
        if here and entity.named and entity.type in ACTORS and meeting.identities[entity.id] not in known:
            yield Stated(FacetType.PARTICIPANT, entity.name, (here[0].start, here[0].end), Standing.NOT_FOUND)
