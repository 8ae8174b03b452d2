"""The whole way from articles to findings."""

import gc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import judge
from checker.models import load_embedder
from checker.pipeline import SELDOM, beside, compare, extract
from checker.records import Finding, FindingKind, JudgeOptions, Options, Report, Strength
from tests.making import article, report
from tests.models.tiny import causal_folder

HALE = """Hale and Berg clash over fishing rights in Oslo

Norwegian fisheries minister Anna Berg clashed with British envoy Tom Hale at the Oslo Fisheries Forum on Friday.

Berg said 31 boats had been turned back since January. The meeting lasted 45 minutes.
"""
WEST = """Fishing row flares up at Oslo forum

Anna Berg, the fisheries minister of Norway, clashed with British envoy Peter West at the Oslo Fisheries Forum on Friday.

Since January 44 boats have been turned back, Berg said. The meeting lasted three quarters of an hour.
"""
ASIDE = """Harbour museum opens

A museum of the herring trade opened in Bergen on Saturday with 120 guests and a brass band.
"""


def conflicts(found: Report) -> list[Finding]:
    """The conflicts of a report."""
    return [f for f in found.findings if f.kind is FindingKind.CONFLICT]


def anonymous(found: Report) -> list[dict[str, object]]:
    """The findings without the names of the articles."""
    return sorted(
        (
            {
                "kind": f.kind,
                "type": f.type,
                "confidence": f.confidence,
                "fingerprint": f.fingerprint,
                "texts": sorted(e.text for e in f.evidence),
            }
            for f in found.findings
        ),
        key=lambda f: str(f["fingerprint"]),
    )


def test_another_counterpart_is_a_discrepancy() -> None:
    """One event, one minister, two names opposite her."""
    found = [f for f in conflicts(report(HALE, WEST)) if f.type == "participant"]
    assert len(found) == 1
    assert found[0].relation == "counterpart"
    assert found[0].strength is Strength.DISCREPANCY
    assert {v.partition(" (")[0] for v in found[0].values.values()} == {"Tom Hale", "Peter West"}


def test_a_differing_count_is_a_conflict_and_an_equal_duration_is_not() -> None:
    """31 and 44 boats differ; 45 minutes are three quarters of an hour."""
    numbers = [f for f in conflicts(report(HALE, WEST)) if f.type == "number"]
    assert ["31" in "".join(f.values.values()) or "44" in "".join(f.values.values()) for f in numbers] == [True]


def test_an_article_agrees_with_itself() -> None:
    """A text laid beside its own copy has no conflict, and its agreements have one origin."""
    found = report(HALE, HALE)
    assert conflicts(found) == []
    assert {f.origins for f in found.findings if f.kind is FindingKind.AGREEMENT} == {1}


def test_unrelated_articles_meet_nowhere() -> None:
    """No conflict and no agreement between two events."""
    assert [f for f in report(HALE, ASIDE).findings if f.kind is not FindingKind.SINGLE_SOURCE] == []


def test_order_and_names_change_nothing() -> None:
    """The same findings from either order and under other file names."""
    first = report(HALE, WEST, ASIDE)
    turned = compare([article(ASIDE, "c"), article(WEST, "b"), article(HALE, "a")], Options(timing=False))
    assert turned.model_dump_json() == first.model_dump_json()
    assert anonymous(report(HALE, WEST, ASIDE, names="zyx")) == anonymous(first)


def test_a_copy_adds_no_origin() -> None:
    """A third article that copies the first adds nothing to what an agreement stands on."""
    two = {f.origins for f in report(HALE, WEST).findings if f.kind is FindingKind.AGREEMENT}
    three = {f.origins for f in report(HALE, WEST, HALE).findings if f.kind is FindingKind.AGREEMENT}
    assert max(two) == max(three) == 2


def test_evidence_cuts_out_its_text() -> None:
    """Every passage of every finding is verbatim."""
    found = report(HALE, WEST)
    texts = {a.id: a.text for a in found.articles}
    for finding in found.findings:
        for evidence in finding.evidence:
            assert texts[evidence.article][evidence.start : evidence.end] == evidence.text
            assert all(evidence.start <= s <= e <= evidence.end for s, e in evidence.highlights)


@settings(max_examples=6, deadline=None)
@given(st.permutations([("a", HALE), ("b", WEST), ("c", ASIDE)]))
def test_any_order_gives_the_same_report(named: list[tuple[str, str]]) -> None:
    """Byte for byte, whichever article is read first."""
    found = compare([article(text, name) for name, text in named], Options(timing=False))
    assert found.model_dump_json() == report(HALE, WEST, ASIDE).model_dump_json()


@settings(max_examples=6, deadline=None)
@given(st.lists(st.sampled_from(["x", "long-name", "0", "ä", "b c"]), min_size=2, max_size=2, unique=True))
def test_names_leave_the_fingerprints_alone(names: list[str]) -> None:
    """A renamed file is met again as the same finding."""
    found = compare([article(HALE, names[0]), article(WEST, names[1])], Options(timing=False))
    assert {f.fingerprint for f in found.findings} == {f.fingerprint for f in report(HALE, WEST).findings}


def test_order_changes_nothing_for_a_judge_model(tmp_path: Path) -> None:
    """An untrained one is as good as any here."""
    options = Options(
        timing=False, judge=JudgeOptions(min_confidence=0), judge_model=str(causal_folder(tmp_path / "m"))
    )
    texts = {"a": HALE, "b": WEST, "c": ASIDE}
    reports = [compare([article(texts[name], name) for name in names], options) for names in ("abc", "cab", "bca")]
    assert any(w.witness == "judge model" for f in conflicts(reports[0]) for w in f.why)
    assert reports[0] == reports[1] == reports[2]


def test_names_of_copies_leave_the_words_of_agreements_alone() -> None:
    """Which of the articles lends its words is no question of what they are called."""
    straight = (
        '"I would not call this bridge a comfort," Anna Berg said. The bridge over the Aller was opened on Friday.'
    )
    curled = straight.replace('"I', "“I").replace(',"', ",”")
    told = []
    for names in ("abc", "bca", "cab", "cba"):
        found = compare([article(t, n) for t, n in zip((straight, curled, curled), names, strict=True)], Options())
        told.append(sorted(f.statement for f in found.findings if f.kind is FindingKind.AGREEMENT))
    assert told[0]
    assert all(one == told[0] for one in told)


def test_two_extractions_beside_each_other_keep_weak_conflicts() -> None:
    """What `verify` asks for: the same stages, and conflicts of every confidence."""
    options = Options(timing=False)
    left, right = extract([article(HALE, "a"), article(WEST, "b")], options)
    matching, findings = beside(left, right, options, load_embedder())
    surer = compare([article(HALE, "a"), article(WEST, "b")], options).findings
    weak = {f.fingerprint for f in findings if f.kind is FindingKind.CONFLICT}
    assert {f.fingerprint for f in surer if f.kind is FindingKind.CONFLICT} <= weak
    assert matching.claims


@pytest.mark.parametrize("usual", [(700, 10, 10), (0, 10, 10), (SELDOM * 2, 5, 5)])
def test_the_garbage_collector_is_left_as_it_was(usual: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a comparison ends well or not; who has turned it off or down further keeps that meanwhile."""
    meanwhile = []

    def fail(*_: object) -> None:
        meanwhile.append(gc.get_threshold()[0])
        raise RuntimeError

    before = gc.get_threshold()
    monkeypatch.setattr(judge, "judge", fail)
    try:
        gc.set_threshold(*usual)
        with pytest.raises(RuntimeError):
            report(HALE, WEST)
        assert gc.get_threshold() == usual
    finally:
        gc.set_threshold(*before)
    assert meanwhile == [usual[0] if not 0 < usual[0] < SELDOM else SELDOM]
