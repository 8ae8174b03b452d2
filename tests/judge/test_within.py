"""An article against its headline and itself."""

import pytest

from checker.judge import judge
from checker.match import match
from checker.models import load_embedder
from checker.records import Finding, FindingKind, JudgeOptions, MatchOptions
from tests.making import extractions
from tests.match.test_within import FERRY, OTHER


def kinds(*texts: str, within: bool = True) -> list[Finding]:
    """Findings within an article."""
    matching = match(extractions(*texts), load_embedder(), MatchOptions(within=within))
    findings = judge(extractions(*texts), matching, JudgeOptions())
    return [f for f in findings if f.kind in {FindingKind.HEADLINE, FindingKind.SELF}]


def test_a_headline_that_departs_from_its_text_is_a_finding_of_its_own_kind() -> None:
    """Both passages of the one article are shown, and both values."""
    (found,) = [f for f in kinds(FERRY, OTHER) if f.kind is FindingKind.HEADLINE]
    assert {e.article for e in found.evidence} == {"a"}
    assert found.values == {"a": "“15” and “12”"}
    assert "15" in found.statement
    assert "12" in found.statement


def test_a_text_that_departs_from_itself_is_found() -> None:
    """140 passengers here, 152 there."""
    (found,) = [f for f in kinds(FERRY, OTHER) if f.kind is FindingKind.SELF]
    assert [FERRY[e.start : e.end] for e in found.evidence] == [e.text for e in found.evidence]
    assert found.values == {"a": "“140” and “152”"}


@pytest.mark.parametrize("texts", [(FERRY.replace("152", "140").replace("15", "12"), OTHER), (OTHER, OTHER + " ")])
def test_an_article_in_accord_with_itself_has_none(texts: tuple[str, str]) -> None:
    """Silence."""
    assert kinds(*texts) == []


def test_it_is_off_unless_asked_for() -> None:
    """By default only articles are held against each other."""
    assert kinds(FERRY, OTHER, within=False) == []
