"""Who said what in the claim, beside the source: words inside marks and words reported, each with its speaker."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from checker.records import Entity, Evidence, FacetType, Quotation, SpeechKind, Standing
from checker.verify.meeting import Meeting
from checker.verify.stated import Stated

__all__ = ["quotations_of", "quoted_share", "spoken_points"]

WHOLE = 0.9  # share of quoted words from which the source has the quotation
ABSENT = 0.75  # share below which it does not have it
LEAST_QUOTED = 2  # words of a quotation that can be looked for
SAME_CONTENT = 85.0  # rapidfuzz ratio of the sorted words from which two reports give the same content
LEAST_REPORTED = 3  # words of a reported content that can be compared
SURE = 0.7  # confidence that the same words under another name, or denied, differ
DENIALS = frozenset({"deny", "refute", "rebut", "dispute", "reject", "dismiss", "contradict"})
SAME_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\n": " "})


def spoken_points(meeting: Meeting) -> Iterator[Stated]:
    """The words of each quotation, and the speaker of each quotation and report, where the source has them too."""
    for quotation in quotations_of(meeting):
        yield from _quoted(meeting, quotation)
    for report in _reports_of(meeting):
        yield from _reported(meeting, report)


def quotations_of(meeting: Meeting) -> list[Quotation]:
    """The words inside quotation marks in the claim."""
    return [q for q in _held(meeting) if q.kind is not SpeechKind.INDIRECT and len(q.text.split()) >= LEAST_QUOTED]


def _reports_of(meeting: Meeting) -> list[Quotation]:
    return [q for q in _held(meeting) if q.kind is SpeechKind.INDIRECT and len(q.text.split()) >= LEAST_REPORTED]


def _held(meeting: Meeting) -> list[Quotation]:
    return [q for q in meeting.unit.extraction.quotations if meeting.unit.holds(q.start, q.end)]


def quoted_share(quotation: Quotation, meeting: Meeting) -> float:
    """How much of the quoted words stands in the source in one place, 0 to 1 (best partial match of the letters)."""
    return fuzz.partial_ratio(_folded(quotation.text), _folded(meeting.source.article.text)) / 100


def _folded(text: str) -> str:
    """The text as compared; no letter moves, so that places stay."""
    folded = text.translate(SAME_MARKS).lower()
    return folded if len(folded) == len(text) else text


def _quoted(meeting: Meeting, quotation: Quotation) -> Iterator[Stated]:
    share, span = quoted_share(quotation, meeting), (quotation.start, quotation.end)
    words = f"“{quotation.text}”"
    if share < ABSENT:
        yield Stated(FacetType.QUOTE, words, span, Standing.NOT_FOUND)
    if share < WHOLE:
        return
    found = fuzz.partial_ratio_alignment(_folded(quotation.text), _folded(meeting.source.article.text))
    place = (found.dest_start, found.dest_end) if found else (0, 0)
    evidence = _passages(meeting, *place)
    yield Stated(FacetType.QUOTE, words, span, Standing.SUPPORTED, words, evidence)
    given = next((q for q in meeting.source.quotations if q.speaker and _meets(q, *place)), None)
    if given:
        yield from _speakers(meeting, quotation, given, evidence)


def _meets(quotation: Quotation, start: int, end: int) -> bool:
    return quotation.start < end and start < quotation.end


def _passages(meeting: Meeting, start: int, end: int) -> tuple[Evidence, ...]:
    """The sentences of the source that hold a place, that place marked."""
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


def _reported(meeting: Meeting, report: Quotation) -> Iterator[Stated]:
    """The same content in the source: said or denied, and by whom; one who says the same goes before others."""
    same = [
        q
        for q in meeting.source.quotations
        if q.speaker and fuzz.token_sort_ratio(_folded(report.text), _folded(q.text)) >= SAME_CONTENT
    ]
    ours = _speaker(meeting.unit.extraction.entities, report)
    if ours is None or not same:
        return
    same.sort(key=lambda q: (not _one(meeting, ours, q), q.start))
    yield from _speakers(meeting, report, same[0], _passages(meeting, same[0].start, same[0].end))


def _speakers(meeting: Meeting, ours: Quotation, theirs: Quotation, evidence: tuple[Evidence, ...]) -> Iterator[Stated]:
    """Whether both give the words to one speaker, and whether both have them said."""
    span = (ours.start, ours.end)
    one, other = _speaker(meeting.unit.extraction.entities, ours), _speaker(meeting.source.entities, theirs)
    if one is None or other is None:
        return
    if _one(meeting, one, theirs):
        if (ours.cue in DENIALS) == (theirs.cue in DENIALS):
            yield Stated(FacetType.ATTRIBUTION, one.name, span, Standing.SUPPORTED, other.name, evidence)
        else:
            said, met = (
                f"{name.name} {'denied' if q.cue in DENIALS else 'said'} it"
                for name, q in ((one, ours), (other, theirs))
            )
            yield Stated(FacetType.POLARITY, said, span, Standing.CONTRADICTED, met, evidence, SURE)
    elif one.named and other.named and not _tied(one, other):
        yield Stated(FacetType.ATTRIBUTION, one.name, span, Standing.CONTRADICTED, other.name, evidence, SURE)


def _speaker(entities: tuple[Entity, ...], quotation: Quotation) -> Entity | None:
    return next((e for e in entities if e.id == quotation.speaker), None)


def _one(meeting: Meeting, ours: Entity, theirs: Quotation) -> bool:
    return bool(theirs.speaker) and meeting.identities[ours.id] == meeting.identities[theirs.speaker or ""]


def _tied(one: Entity, other: Entity) -> bool:
    """Whether one speaks for the other: a minister and the ministry may both be named for the same words."""
    return (
        other.name in one.affiliations
        or one.name in other.affiliations
        or bool(set(one.affiliations) & set(other.affiliations))
    )
