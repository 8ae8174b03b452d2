"""What of a claim and a source can be weighed: signals of being about one thing, and of differing on it."""

from collections.abc import Iterable, Mapping
from math import log

from checker.records import Entity, FacetType, Standing
from checker.verify.meeting import Meeting
from checker.verify.stated import Stated

__all__ = ["ABOUT", "AGAINST", "Asked", "signals"]

Asked = tuple[
    float, float, float
]  # what the contradiction model makes of claim and passage: entails, neutral, contradicts
STEM = 6  # letters by which words are one
SMALL = 3  # letters of words that name nothing
SILENT: Asked = (0.0, 1.0, 0.0)
# every signal lies near 0 to 1; those of AGAINST that begin with "no " speak for the claim
ABOUT = (
    "meaning",
    "sameness",
    "rare words",
    "entailed",
    "opposed",
    "names known",
    "names near",
    "words known",
    "words near",
    "values",
    "agreement",
    "event",
    "quotation",
)
AGAINST = (
    "clash",
    "opposed",
    "entailed",
    "values",
    "quotation",
    "silent number",
    "silent date",
    "silent quote",
    "strangers",
)


def signals(meeting: Meeting, points: tuple[Stated, ...], asked: Asked = SILENT) -> Mapping[str, float]:
    """Every signal by name."""
    best = meeting.nearest.comparison.similarity if meeting.nearest else 0.0
    near = [n.comparison for n in meeting.near]
    return {
        "meaning": best,
        "sameness": max((c.sameness for c in near), default=0.0),
        "rare words": max((c.overlap for c in near), default=0.0),
        "entailed": asked[0] * best,
        "opposed": asked[2] * best,
        **_names(meeting),
        **_words(meeting),
        "values": _share(points, Standing.SUPPORTED, ("number", "date")),
        "quotation": _share(points, Standing.SUPPORTED, ("quote",)),
        "agreement": _agreement(meeting),
        "event": _event(meeting),
        "clash": max((clash(p.confidence) for p in points if p.standing is Standing.CONTRADICTED), default=0.0),
        "silent number": _share(points, Standing.NOT_FOUND, ("number",)),
        "silent date": _share(points, Standing.NOT_FOUND, ("date",)),
        "silent quote": _share(points, Standing.NOT_FOUND, ("quote",)),
    }


def clash(confidence: float) -> float:
    """A conflict's confidence on an even scale: 0 from .018 down, 1 at .5, 1.5 at .88."""
    bounded = min(max(confidence, 0.001), 0.999)
    return max(0.0, (log(bounded / (1 - bounded)) + 4) / 4)


def _event(meeting: Meeting) -> float:
    """Whether both tell of one event in which somebody stands opposite somebody, the same one or another."""
    others = [f.confidence for f in meeting.conflicts if f.relation == "counterpart"]
    return 1.0 if meeting.events else max(others, default=0.0)


def _share(points: tuple[Stated, ...], standing: Standing, facets: tuple[str, ...]) -> float:
    mine = [p for p in points if p.facet in facets]
    return sum(p.standing is standing for p in mine) / len(mine) if mine else 0.0


def _names(meeting: Meeting) -> dict[str, float]:
    """Shares of the claim's names that the source, and that its near passages, have; half where it has none."""
    identity = meeting.identities
    ours = {identity[e.id] for e in _named(meeting)}
    theirs = {identity[e.id] for e in meeting.source.entities}
    near = {identity[e] for n in meeting.near for e in n.passage.entities}
    known = len(ours & theirs) / len(ours) if ours else 0.5
    return {
        "names known": known,
        "names near": len(ours & near) / len(ours) if ours else 0.5,
        "strangers": 1 - known if ours else 0.0,
    }


def _named(meeting: Meeting) -> list[Entity]:
    mentioned = {e for claim in meeting.unit.claims for e in claim.entities}
    return [e for e in meeting.unit.extraction.entities if e.named and e.id in mentioned]


def _words(meeting: Meeting) -> dict[str, float]:
    """Shares of the claim's content words that the source, and that its near passages, use; half where it has none."""
    ours = _stems([word for claim in meeting.unit.claims for word in claim.lemmas] + _described(meeting))
    theirs = _stems([w for claim in meeting.source.claims for w in (*claim.lemmas, *claim.text.lower().split())])
    near = _stems([w for n in meeting.near for w in (*n.passage.lemmas, *n.passage.text.lower().split())])
    return {
        "words known": len(ours & theirs) / len(ours) if ours else 0.5,
        "words near": len(ours & near) / len(ours) if ours else 0.5,
    }


def _described(meeting: Meeting) -> list[str]:
    """The words for people and bodies that the claim describes and does not name: "the pope"."""
    mentioned = {e for claim in meeting.unit.claims for e in claim.entities}
    described = [e for e in meeting.unit.extraction.entities if not e.named and e.id in mentioned]
    return [word for e in described for word in e.name.lower().split() if len(word) > SMALL]


def _stems(words: Iterable[str]) -> frozenset[str]:
    """The starts of the words: "withdraw" and "withdrawal" are one."""
    return frozenset(word.strip(".,;:!?\"'“”‘’()")[:STEM] for word in words)


def _agreement(meeting: Meeting) -> float:
    """The surest agreement; that two stories happened at one place says nothing of a claim."""
    sure = [f.confidence for f in meeting.agreements if f.type is not FacetType.PLACE]
    return max(sure, default=0.0)
