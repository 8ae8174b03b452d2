"""A claim facet by facet beside one source: what the source has as well, what it has otherwise, what it does not have."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from checker.records import EntityType, Evidence, FacetType, Finding, Quotation, SpeechKind, Standing
from checker.verify.meeting import Meeting

__all__ = ["Stated", "quotations_of", "quoted_share", "stated_points"]

AGREES = 1.0  # weight of a rung from which two values are one
CLEAR = 0.02  # least confidence of a conflict that is looked at
WHOLE = 0.9  # share of quoted words from which the source has the quotation
ABSENT = 0.75  # share below which it does not have it
LEAST_QUOTED = 2  # words of a quotation that can be looked for
ANOTHER_SPEAKER = 0.7  # confidence that the same words under another name are another attribution
SAME_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\n": " "})
VALUES = ("number", "date")
ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANISATION})


@dataclass(frozen=True, slots=True)
class Stated:
    """One facet of the claim and where one source stands on it."""

    facet: FacetType
    claimed: str
    span: tuple[int, int]  # of the claim's value, in the claim's article
    standing: Standing
    value: str = ""  # the source's
    evidence: tuple[Evidence, ...] = ()  # passages of the source
    confidence: float = 0.0  # of the conflict, where there is one
    update: bool = False  # whether the source may have replaced an earlier value


def stated_points(meeting: Meeting) -> tuple[Stated, ...]:
    """Each value of the claim once: a conflict goes before agreement, and that before silence; in order of the text."""
    found: dict[tuple[FacetType, tuple[int, int]], Stated] = {}
    for point in (*_clashes(meeting), *_equals(meeting), *_quoted(meeting), *_silences(meeting)):
        found.setdefault((point.facet, point.span), point)
    return tuple(sorted(found.values(), key=lambda p: (p.span, p.facet)))


def _clashes(meeting: Meeting) -> Iterator[Stated]:
    for finding in sorted(meeting.conflicts, key=lambda f: -f.confidence):
        if finding.confidence >= CLEAR:
            theirs = tuple(e for e in finding.evidence if e.article == meeting.source.article.id)
            yield Stated(
                facet=finding.type,
                claimed=finding.values.get(meeting.unit.article, ""),
                span=_place(finding, meeting),
                standing=Standing.CONTRADICTED,
                value=finding.values.get(meeting.source.article.id, ""),
                evidence=theirs,
                confidence=finding.confidence,
                update=finding.strength == "update",
            )


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
                FacetType(answer.facet), answer.left, answer.left_span, Standing.SUPPORTED, answer.right, (evidence,)
            )


def quotations_of(meeting: Meeting) -> list[Quotation]:
    """The words inside quotation marks in the claim."""
    return [
        q
        for q in meeting.unit.extraction.quotations
        if q.kind is not SpeechKind.INDIRECT
        and meeting.unit.holds(q.start, q.end)
        and len(q.text.split()) >= LEAST_QUOTED
    ]


def quoted_share(quotation: Quotation, meeting: Meeting) -> float:
    """How much of the quoted words stands in the source in one place, 0 to 1 (best partial match of the letters)."""
    return fuzz.partial_ratio(_folded(quotation.text), _folded(meeting.source.article.text)) / 100


def _folded(text: str) -> str:
    """The text as compared; no letter moves, so that places stay."""
    folded = text.translate(SAME_MARKS).lower()
    return folded if len(folded) == len(text) else text


def _quoted(meeting: Meeting) -> Iterator[Stated]:
    for quotation in quotations_of(meeting):
        share, span = quoted_share(quotation, meeting), (quotation.start, quotation.end)
        if share >= WHOLE:
            evidence = _passages(meeting, quotation)
            words = f"“{quotation.text}”"
            yield Stated(FacetType.QUOTE, words, span, Standing.SUPPORTED, words, evidence)
            yield from _speaker(meeting, quotation, span, evidence)
        elif share < ABSENT:
            yield Stated(FacetType.QUOTE, f"“{quotation.text}”", span, Standing.NOT_FOUND)


def _passages(meeting: Meeting, quotation: Quotation) -> tuple[Evidence, ...]:
    """The sentences of the source that hold the quoted words."""
    start, end = _place_of(quotation, meeting)
    return tuple(
        Evidence(
            article=c.article,
            start=c.start,
            end=c.end,
            text=c.text,
            highlights=((max(start, c.start), min(end, c.end)),),
        )
        for c in meeting.source.claims
        if c.start < end and start < c.end
    )


def _speaker(
    meeting: Meeting, quotation: Quotation, span: tuple[int, int], evidence: tuple[Evidence, ...]
) -> Iterator[Stated]:
    """Whether the source gives the words to the same speaker."""
    start, end = _place_of(quotation, meeting)
    given = next((q for q in meeting.source.quotations if q.speaker and q.start < end and start < q.end), None)
    ours = {e.id: e for e in meeting.unit.extraction.entities}.get(quotation.speaker or "")
    theirs = {e.id: e for e in meeting.source.entities}.get(given.speaker or "" if given else "")
    if ours is None or theirs is None:
        return
    if meeting.identities[ours.id] == meeting.identities[theirs.id]:
        yield Stated(FacetType.ATTRIBUTION, ours.name, span, Standing.SUPPORTED, theirs.name, evidence)
    elif ours.named and theirs.named and ours.type is theirs.type:
        yield Stated(
            FacetType.ATTRIBUTION, ours.name, span, Standing.CONTRADICTED, theirs.name, evidence, ANOTHER_SPEAKER
        )


def _place_of(quotation: Quotation, meeting: Meeting) -> tuple[int, int]:
    """Where in the source the words stand, or what is most like them."""
    source = meeting.source.article.text
    found = fuzz.partial_ratio_alignment(_folded(quotation.text), _folded(source))
    return (found.dest_start, found.dest_end) if found else (0, 0)


def _silences(meeting: Meeting) -> Iterator[Stated]:
    yield from _strangers(meeting)
    for claim in meeting.unit.claims:
        for value in claim.facets:
            if value.facet in VALUES:
                yield Stated(FacetType(value.facet), value.text, (value.start, value.end), Standing.NOT_FOUND)


def _strangers(meeting: Meeting) -> Iterator[Stated]:
    """People and bodies whom the source never names."""
    known = {meeting.identities[e.id] for e in meeting.source.entities}
    for entity in meeting.unit.extraction.entities:
        here = [m for m in entity.mentions if meeting.unit.holds(m.start, m.end)]
        if here and entity.named and entity.type in ACTORS and meeting.identities[entity.id] not in known:
            yield Stated(FacetType.PARTICIPANT, entity.name, (here[0].start, here[0].end), Standing.NOT_FOUND)
