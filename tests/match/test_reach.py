"""Reach: of many articles only the nearest claims are laid beside a claim, of few all of them."""

import numpy as np
import pytest

from checker.match.reach import Reach, Vectors, similarities


def unit(angle: float) -> list[float]:
    """A vector of length one."""
    return [float(np.cos(angle)), float(np.sin(angle))]


@pytest.fixture
def articles() -> list[Vectors]:
    """Three articles of two claims each, no two of one meaning."""
    angles = ((0.0, 1.0), (0.1, 1.2), (0.4, 2.0))
    return [np.array([unit(a) for a in pair], dtype=np.float32) for pair in angles]


def test_of_few_articles_every_claim_is_near(articles: list[Vectors]) -> None:
    """Four claims of other articles, four asked for."""
    reach = Reach(articles, 4)
    assert all((similarities(articles[i], articles[j]) >= reach.of(i, j)).all() for i, j in ((0, 1), (0, 2), (1, 2)))


def test_a_claim_reaches_its_nearest_of_all_articles_together(articles: list[Vectors]) -> None:
    """With one asked for, the nearest of claim 0 is in article 1, and nothing of article 2 is near it."""
    reach = Reach(articles, 1)
    near = similarities(articles[0], articles[1]) >= reach.of(0, 1)
    assert near.tolist() == [[True, False], [False, True]]
    assert not (similarities(articles[0], articles[2]) >= reach.of(0, 2))[0, 1]


def test_a_pair_is_near_where_either_holds_the_other_near(articles: list[Vectors]) -> None:
    """Claim 0 of article 2 is nearest to a claim that has a nearer one itself."""
    reach = Reach(articles, 1)
    similarity = float(similarities(articles[1], articles[2])[0, 0])
    assert reach.holds(similarity, (1, 0), (2, 0))
    assert reach.holds(similarity, (2, 0), (1, 0))
    assert not reach.holds(-0.5, (1, 0), (2, 0))


def test_an_article_without_claims_is_no_trouble(articles: list[Vectors]) -> None:
    """It has no row and changes no other."""
    reach = Reach([*articles, np.zeros((0, 2), dtype=np.float32)], 1)
    assert reach.of(0, 3).shape == (2, 0)
    assert (reach.of(0, 1) == Reach(articles, 1).of(0, 1)).all()
