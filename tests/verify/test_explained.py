"""The verdicts explained: every one, and the examples hold."""

import pytest

from checker.records import VerdictKind
from checker.verify.explained import EXPLAINED
from tests.verify.saying import verdict


def test_every_verdict_is_explained() -> None:
    """And nothing else."""
    assert set(EXPLAINED) == set(VerdictKind)


@pytest.mark.parametrize("kind", list(VerdictKind))
def test_the_example_gets_the_verdict(kind: VerdictKind) -> None:
    """Sources are parted by a bar."""
    explained = EXPLAINED[kind]
    assert verdict(explained.claim, *explained.source.split(" | ")).verdict is kind
