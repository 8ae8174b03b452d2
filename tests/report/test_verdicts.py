"""Verdicts as text, JSON and HTML."""

import json
import re

import pytest

from checker.records import (
    Bearing,
    Evidence,
    FacetType,
    Part,
    Point,
    Problem,
    Standing,
    Verdict,
    VerdictEvidence,
    VerdictKind,
    VerdictReport,
    Witness,
)
from checker.report import VERDICTS, render_verdicts
from checker.report.verdict_words import MEANINGS, NAMES, PARTS, tally, title, unsourced
from tests.making import article

SOURCE = "Fifteen people were killed, <b>said</b> the mayor."
DRAFT = "Twelve people were killed. The mill is closed."


def verdict(kind: VerdictKind, number: int = 1, **more: object) -> Verdict:
    """A verdict on a sentence of the draft."""
    claim = DRAFT.split(". ")[number - 1].rstrip(".") + "."
    start = DRAFT.index(claim)
    values = {
        "claim": claim,
        "id": str(number),
        "place": "draft",
        "part": Part.SENTENCE,
        "start": start,
        "end": start + len(claim),
        "verdict": kind,
        "confidence": 0.8,
        "statement": "Sources: 15 (a); claim: 12.",
        "fingerprint": "f",
    }
    return Verdict.model_validate(values | more)


def report(*, draft: bool = True) -> VerdictReport:
    """One contradicted, one not found, and a source that was left out."""
    evidence = VerdictEvidence(
        article="a", start=0, end=26, text=SOURCE[:26], highlights=((0, 14),), bearing=Bearing.CONTRADICTS
    )
    wrong = verdict(
        VerdictKind.CONTRADICTED,
        values={"a": "15", "claim": "12"},
        points=(Point(facet=FacetType.NUMBER, claimed="12", standing=Standing.CONTRADICTED, values={"a": "15"}),),
        evidence=(evidence,),
        origins=1,
        overtaken="It was right on 2 March.",
        why=(Witness(witness="clash", says="A facet differs.", weight=1.0),),
    )
    nearest = Evidence(article="a", start=0, end=len(SOURCE), text=SOURCE)
    missing = verdict(
        VerdictKind.NOT_FOUND, 2, statement="No source speaks of it; a comes nearest.", nearest=(nearest,)
    )
    problem = Problem(code="CC106", source="x.txt", message="'x.txt' is a picture.", hint="Leave it.", skipped=True)
    return VerdictReport(
        tool="check-claims 0",
        draft=article(DRAFT, "claim") if draft else None,
        articles=(article(SOURCE),),
        problems=(problem,),
        verdicts=(wrong, missing),
    )


def test_every_kind_and_part_has_its_words() -> None:
    """So that no report meets one that it cannot name."""
    assert set(MEANINGS) == set(NAMES) == set(VerdictKind)
    assert set(PARTS) == set(Part)


def test_the_report_in_one_line() -> None:
    """Singular and plural."""
    assert title(report()) == "2 statements of the draft against 1 source"
    assert title(report(draft=False)) == "2 claims against 1 source"
    assert (
        title(report(draft=False).model_copy(update={"verdicts": report().verdicts[:1]})) == "1 claim against 1 source"
    )
    assert tally(report().verdicts) == "1 contradicted, 1 not found"


def test_only_a_draft_has_unsourced_statements() -> None:
    """Of a list of claims each verdict says it itself."""
    assert [v.id for v in unsourced(report())] == ["2"]
    assert unsourced(report(draft=False)) == ()


def test_the_text_shows_the_draft_and_the_passages() -> None:
    """Marked in place, values between signs; what is missing is listed, what was left out is told."""
    text = render_verdicts(report(), "text")
    assert "[Twelve people were killed. 1: contradicted] [The mill is closed. 2: not found]" in text
    assert "against  a: *Fifteen people* were killed" in text
    assert "Overtaken: It was right on 2 March." in text
    assert "IN NO SOURCE: 1" in text
    assert "CC106  Left out: 'x.txt' is a picture. Leave it." in text


def test_control_characters_do_not_reach_the_terminal() -> None:
    """Whatever a claim holds."""
    odd = report(draft=False)
    odd = odd.model_copy(update={"verdicts": (odd.verdicts[0].model_copy(update={"claim": "a\x1b[31mb"}),)})
    assert "\x1b" not in render_verdicts(odd, "text")


def test_the_page_escapes_and_links() -> None:
    """Every link inside the page leads somewhere, no markup of a source gets through."""
    page = render_verdicts(report(), "html")
    assert "&lt;b&gt;said&lt;/b&gt;" in page
    ids = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= ids
    assert "://" not in page


def test_the_json_leaves_timing_out_where_there_is_none() -> None:
    """And holds every other field."""
    data = json.loads(render_verdicts(report(), "json"))
    assert set(data) == set(VerdictReport.model_fields) - {"timing"}


@pytest.mark.parametrize("name", sorted(VERDICTS))
def test_every_format_takes_an_empty_report(name: str) -> None:
    """Nothing given, nothing found, and still a report."""
    assert render_verdicts(VerdictReport(tool="t", articles=()), name).endswith("\n")
