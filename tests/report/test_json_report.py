"""JSON is the record itself."""

import json

from checker.records import Report, Timing
from checker.report.json_report import render
from tests.report.sample import hostile, sample


def test_json_reads_back_as_the_same_report() -> None:
    """Nothing is lost or changed."""
    for report in (sample(), hostile()):
        assert Report.model_validate_json(render(report)) == report


def test_timing_is_left_out_where_there_is_none() -> None:
    """Without timing two runs give the same bytes."""
    assert "timing" not in json.loads(render(sample()))
    timed = sample().model_copy(update={"timing": Timing(stages={"read": 0.1}, total=0.1)})
    assert json.loads(render(timed))["timing"]["total"] == 0.1


def test_evidence_is_verbatim_and_names_stay_readable() -> None:
    """Offsets point at the words, and letters beyond ASCII are not escaped."""
    text = render(sample())
    assert "Sigrún Hallsdóttir" in text
    data = json.loads(text)
    texts = {article["id"]: article["text"] for article in data["articles"]}
    for finding in data["findings"]:
        for evidence in finding["evidence"]:
            assert texts[evidence["article"]][evidence["start"] : evidence["end"]] == evidence["text"]


def test_values_are_in_the_order_of_their_articles_names() -> None:
    """The order in which a judge filled the map does not show."""
    report = sample()
    turned = report.findings[0].model_copy(update={"values": {"b": "Jonas Tveit", "a": "Sigrún Hallsdóttir"}})
    again = report.model_copy(update={"findings": (turned, *report.findings[1:])})
    assert render(again) == render(report)
