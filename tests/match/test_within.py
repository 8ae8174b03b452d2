"""Claims of one article beside each other."""

from checker.match import match
from checker.models import load_embedder
from checker.records import Comparison, MatchOptions
from tests.making import extractions

FERRY = (
    "Ferry fire kills 15 near Holm\n\n"
    "A fire on the ferry Aurora killed 12 people near Holm on Tuesday, the coast guard said.\n\n"
    "The ferry had left Holm with 140 passengers on board at noon.\n\n"
    "The coast guard said the ferry carried 152 passengers when it left Holm at noon."
)
OTHER = "A bridge in Lund was closed on Monday after a lorry hit it."


def within(*texts: str) -> tuple[Comparison, ...]:
    """The comparisons within each article."""
    return match(extractions(*texts), load_embedder(), MatchOptions(within=True)).within


def test_nothing_is_compared_unless_asked_for() -> None:
    """Off by default."""
    assert match(extractions(FERRY, OTHER), load_embedder(), MatchOptions()).within == ()


def test_each_pair_of_one_article_is_met_once() -> None:
    """No claim beside itself, and none in both orders."""
    pairs = [(c.left, c.right) for c in within(FERRY, OTHER)]
    assert pairs
    assert all(left != right for left, right in pairs)
    assert len(set(map(frozenset, pairs))) == len(pairs)


def test_a_headline_stands_on_the_left_only() -> None:
    """The body is what it is held against."""
    claims = {c.id: c for e in extractions(FERRY, OTHER) for c in e.claims}
    assert any(claims[c.left].heading for c in within(FERRY, OTHER))
    assert not any(claims[c.right].heading for c in within(FERRY, OTHER))
    assert all(claims[c.left].article == claims[c.right].article for c in within(FERRY, OTHER))


def test_what_one_article_says_does_not_depend_on_the_others() -> None:
    """The same comparisons alone and in company."""
    alone = {(c.left, c.right): c.answers for c in within(FERRY)}
    together = {(c.left, c.right): c.answers for c in within(FERRY, OTHER)}
    assert alone == {pair: answers for pair, answers in together.items() if pair in alone}
