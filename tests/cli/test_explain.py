"""`check-claims explain`."""

from typing import Any

import pytest

from checker.facets import FACETS, load_facet
from checker.records import VerdictKind
from checker.verify.explained import EXPLAINED


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
    assert done.err.startswith("error CC005: There is no facet 'mood', nor a verdict of that name.\n  The facets are: ")
    assert "The verdicts are: supported, contradicted, disputed, partly, not-found, not-checkable." in done.err


@pytest.mark.parametrize("kind", list(VerdictKind))
def test_every_verdict_is_explained(run: Any, kind: VerdictKind) -> None:
    """What it says, when, what to do, and the example."""
    done = run("explain", kind.value.replace(" ", "-"))
    told = EXPLAINED[kind]
    assert done.code == 0
    assert all(words in done.out for words in (told.says, told.when, told.then, told.claim))
