"""From a draft to a finding."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.finding import Draft, confidence, finished, ordered
from checker.records import FacetType, Finding, FindingKind, Strength, Witness
from tests.making import case_file

TEXTS = ("The storm killed 12 people. It sank 31 boats.", "The storm killed 15 people. It sank 40 boats.")
CASE = case_file(*TEXTS)
CLAIMS = sorted(CASE.claims.values(), key=lambda c: (c.article, c.start))


def witness(weight: float) -> Witness:
    """One that speaks with this weight."""
    return Witness(witness="made", says="Made by hand.", weight=weight)


def draft(*claims: int, kind: FindingKind = FindingKind.CONFLICT, weight: float = 1.0, **fields: Any) -> Draft:
    """A draft on some of the claims."""
    made: dict[str, Any] = {
        "type": FacetType.NUMBER,
        "statement": "They differ.",
        "values": {CLAIMS[i].article: CLAIMS[i].text for i in claims},
        "evidence": [CASE.evidence(CLAIMS[i]) for i in claims],
        "witnesses": [witness(weight)],
        "strength": Strength.DISCREPANCY if kind is FindingKind.CONFLICT else None,
    }
    return Draft(kind=kind, **{**made, **fields})


def test_confidence_is_the_logistic_of_the_weights() -> None:
    """None is a half; one more witness for it raises it, one against lowers it."""
    assert confidence([], 0.0) == 0.5
    assert confidence([witness(1)], 0.0) > confidence([], 0.0) > confidence([witness(-1)], 0.0)
    assert confidence([witness(1), witness(-1)], 0.0) == 0.5


@given(st.lists(st.floats(-30, 30), max_size=12), st.floats(-10, 10))
def test_confidence_is_a_probability_of_three_digits(weights: list[float], bias: float) -> None:
    """Whatever the witnesses say, and in whatever order."""
    found = confidence([witness(w) for w in weights], bias)
    assert 0 <= found <= 1
    assert found == round(found, 3)


def test_evidence_is_ordered_and_single() -> None:
    """By article and place, each passage once; origins are those of its articles."""
    found = finished(draft(2, 0, 2), CASE)
    assert [e.article for e in found.evidence] == ["a", "b"]
    assert list(found.values) == ["a", "b"]
    assert found.origins == 2


def test_the_fingerprint_is_of_what_was_found_where() -> None:
    """Wording, weights and order change nothing; another place, kind or type does."""
    plain = finished(draft(0, 2), CASE).fingerprint
    assert finished(draft(2, 0, weight=-1.0, statement="Other words."), CASE).fingerprint == plain
    others = {
        finished(draft(0, 3), CASE).fingerprint,
        finished(draft(0, 2, type=FacetType.DATE), CASE).fingerprint,
        finished(draft(0, 2, kind=FindingKind.AGREEMENT), CASE).fingerprint,
        finished(draft(0, 2, relation="counterpart"), CASE).fingerprint,
    }
    assert plain not in others
    assert len(others) == 4


def test_the_fingerprint_outlives_the_names_of_the_articles() -> None:
    """The same texts under each other's names are the same finding."""
    turned = case_file(*reversed(TEXTS))
    claims = sorted(turned.claims.values(), key=lambda c: (c.article, c.start))
    other = draft(0, 2, evidence=[turned.evidence(claims[2]), turned.evidence(claims[0])])
    assert finished(other, turned).fingerprint == finished(draft(0, 2), CASE).fingerprint


FINDINGS = [
    finished(draft(0, 2, weight=3.0, strength=Strength.CONTRADICTION), CASE),
    finished(draft(1, 3, weight=1.0, strength=Strength.CONTRADICTION), CASE),
    finished(draft(0, 3, weight=4.0), CASE),
    finished(draft(0, 2, weight=1.0, kind=FindingKind.AGREEMENT), CASE),
    finished(draft(0, 1, weight=4.0, kind=FindingKind.AGREEMENT), CASE),
    finished(draft(1, weight=4.0, kind=FindingKind.SINGLE_SOURCE), CASE),
]


@given(st.permutations(FINDINGS))
def test_conflicts_come_first_the_strongest_and_surest_on_top(findings: list[Finding]) -> None:
    """Then agreements, those on more origins first, then what one source says; from any order."""
    assert list(ordered(findings)) == FINDINGS


@pytest.mark.parametrize("finding", FINDINGS)
def test_a_fingerprint_is_short_hexadecimal(finding: Finding) -> None:
    """Sixteen digits, to be quoted by people."""
    assert len(finding.fingerprint) == 16
    assert int(finding.fingerprint, 16) >= 0
