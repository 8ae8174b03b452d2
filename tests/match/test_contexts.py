"""The words around a value."""

from checker.match.contexts import contexts_of
from checker.models import load_embedder
from checker.records import FacetValue
from tests.making import extractions

KILLED = "The storm killed 12 people in Bergen. It sank 31 boats."
DEAD = "In Bergen 15 people were killed by the storm. The repairs cost 31 million dollars."


def numbers(*texts: str) -> list[tuple[str, FacetValue]]:
    """Article and value of every number."""
    return [(e.article.id, v) for e in extractions(*texts) for c in e.claims for v in c.facets if v.facet == "number"]


def test_the_same_slot_outscores_the_same_number() -> None:
    """12 and 15 killed are nearer than 31 boats and 31 million."""
    contexts = contexts_of(extractions(KILLED, DEAD), load_embedder())
    killed, boats, dead, cost = numbers(KILLED, DEAD)
    assert contexts.similarity(killed, dead) > 0.6 > contexts.similarity(boats, cost)


def test_the_value_itself_is_left_out() -> None:
    """Sentences that differ in their number alone have one context."""
    texts = ("The storm killed 12 people.", "The storm killed 900 people.")
    one, other = numbers(*texts)
    assert contexts_of(extractions(*texts), load_embedder()).similarity(one, other) == 1.0


def test_words_far_away_do_not_count() -> None:
    """Twelve words on either side are read."""
    tail = " and the crews of the boats who had been out at sea since dawn came back{}."
    texts = tuple("The storm killed 12 people" + tail.format(end) for end in (" to sleep", " to dance in the streets"))
    one, other = numbers(*texts)
    assert contexts_of(extractions(*texts), load_embedder()).similarity(one, other) == 1.0
