"""Candidates: pairs of two articles that may be about one thing."""

import numpy as np
import pytest

from checker.match.anchors import anchors_of
from checker.match.candidates import Candidate, candidates
from checker.match.reach import Reach, Vectors
from checker.models import load_embedder
from checker.records import Extraction, MatchOptions
from tests.making import extractions

HARBOUR = "The harbour of Oslo was closed on Friday.\n\nGuests at the museum ate herring."
PORT = "Oslo shut its port on Friday.\n\nA brass band played until midnight."


def found(read: tuple[Extraction, ...], options: MatchOptions | None = None) -> list[Candidate]:
    """The candidates by the bundled embedder."""
    vectors: list[Vectors] = [load_embedder().encode([c.text for c in e.claims]) for e in read]
    asked = options or MatchOptions()
    return candidates(read, vectors, anchors_of(read, {}), Reach(vectors, asked.reach), asked)


def test_a_paraphrase_outscores_every_other_pair() -> None:
    """Nearest from both sides, and the most similar."""
    pairs = found(extractions(HARBOUR, PORT))
    best = max(pairs, key=lambda pair: pair.similarity)
    assert (best.left.text, best.right.text) == (HARBOUR.split("\n", maxsplit=1)[0], PORT.split("\n", maxsplit=1)[0])
    assert best.nearest == 2


def test_no_pair_lies_within_one_article() -> None:
    """Three articles give pairs of a-b, a-c and b-c only, in this order."""
    pairs = found(extractions(HARBOUR, PORT, HARBOUR.replace("Friday", "Monday")))
    sides = [(pair.left.article, pair.right.article) for pair in pairs]
    assert set(sides) == {("a", "b"), ("a", "c"), ("b", "c")}
    assert sides == sorted(sides)


def test_an_article_without_claims_has_no_pairs() -> None:
    """Nothing said meets nothing."""
    assert found(extractions(HARBOUR, "")) == []


def test_the_floor_shuts_strangers_out() -> None:
    """Less similar pairs than the floor are no candidates, unless names join them."""
    assert all(
        pair.similarity >= 0.5 for pair in found(extractions(HARBOUR, PORT), MatchOptions(floor=0.5, anchor_floor=1.0))
    )


@pytest.mark.parametrize(("anchor_floor", "joined"), [(0.3, True), (1.0, False)])
def test_shared_names_bring_an_unlike_pair_in(anchor_floor: float, joined: bool) -> None:  # noqa: FBT001 -- a table's column
    """Vectors below the floor but above its half are candidates where enough anchors are shared."""
    read = extractions("The museum closed early.", "The museum closed for lunch.")
    vectors = [np.array([[1.0, 0.0]], dtype=np.float32), np.array([[0.15, 0.9887]], dtype=np.float32)]
    options = MatchOptions(floor=0.2, anchor_floor=anchor_floor)
    assert bool(candidates(read, vectors, anchors_of(read, {}), Reach(vectors, options.reach), options)) is joined


def test_only_the_nearest_are_looked_at() -> None:
    """With one neighbour, a claim meets its nearest, or the one whose nearest it is."""
    sentences = [f"The ship {name} left the harbour of Oslo." for name in ("Ulla", "Vera", "Wanda", "Xenia")]
    read = extractions("\n\n".join(sentences), "\n\n".join(s.replace("left", "quit") for s in sentences))
    few = found(read, MatchOptions(neighbours=1, anchor_floor=1.0))
    assert len(few) < len(found(read, MatchOptions(neighbours=4, anchor_floor=1.0))) == 16
