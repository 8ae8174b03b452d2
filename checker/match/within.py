"""One article against itself: its headline, and its own sentences, beside the sentences of its body."""

from collections.abc import Mapping, Sequence

from checker.match.anchors import Anchors
from checker.match.candidates import Candidate, candidates
from checker.match.claims import claim_comparisons
from checker.match.contexts import Contexts
from checker.match.reach import Reach, Vectors
from checker.match.values import Published
from checker.records import Claim, Comparison, Extraction, MatchOptions

__all__ = ["within_comparisons"]


def within_comparisons(  # noqa: PLR0913, PLR0917 -- what claim_comparisons takes, and the vectors
    extractions: Sequence[Extraction],
    vectors: Sequence[Vectors],
    anchors: Anchors,
    contexts: Contexts,
    identities: Mapping[str, str],
    published: Published,
    options: MatchOptions,
) -> tuple[Comparison, ...]:
    """Comparisons of claims of one article, the headline or the earlier claim on the left; by article."""
    found: list[Comparison] = []
    for extraction, rows in zip(extractions, vectors, strict=True):
        pairs = _pairs(extraction, rows, anchors, options)
        # each article for itself: a value that another article repeats confirms nothing here
        found.extend(claim_comparisons(pairs, anchors, contexts, identities, published))
    return tuple(found)


def _pairs(extraction: Extraction, vectors: Vectors, anchors: Anchors, options: MatchOptions) -> list[Candidate]:
    body = [number for number, claim in enumerate(extraction.claims) if not claim.heading]
    text = extraction.model_copy(update={"claims": tuple(extraction.claims[n] for n in body)})
    rows = [vectors, vectors[body]]
    pairs = candidates([extraction, text], rows, anchors, Reach(rows, options.reach), options)
    return [pair for pair in pairs if _ordered(pair.left, pair.right)]


def _ordered(left: Claim, right: Claim) -> bool:
    """Each pair once, and no claim beside itself."""
    return left.heading or left.start < right.start
