"""`check-claims explain`."""

from typing import Any

import pytest

from checker.facets import FACETS, load_facet


@pytest.mark.parametrize("name", sorted(FACETS))
def test_every_facet_is_explained(run: Any, name: str) -> None:
    """Title, prose, every rung and every example are printed."""
    done = run("explain", name)
    facet = load_facet(name)
    assert done.code == 0
    for words in (facet.title, facet.what, facet.why, facet.guards, *(level.label for level in facet.ladder)):
        assert words in done.out
    for example in facet.examples:
        assert example.left in done.out


def test_an_unknown_facet_is_answered_with_those_there_are(run: Any) -> None:
    """One sentence and the list."""
    done = run("explain", "mood")
    assert done.code == 2
    assert done.err.startswith("error CC005: There is no facet 'mood'.\n  The facets are: date, number,")
