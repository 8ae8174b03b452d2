"""The page as text; the browser's own tests are beside it."""

import re
from html.parser import HTMLParser

import pytest

from checker.records import FindingKind, Report
from checker.report.html_report import render
from tests.report.made_up import large
from tests.report.sample import hostile, sample


class Outline(HTMLParser):
    """Collects elements and attributes, and holds that every element is closed in turn."""

    VOID = frozenset({"meta", "link", "input", "br", "img"})

    def __init__(self) -> None:
        """Start with nothing open."""
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element."""
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """The element closed is the one opened last."""
        assert self.open.pop() == tag


def outline(report: Report) -> Outline:
    """The parsed page."""
    parser = Outline()
    parser.feed(render(report))
    parser.close()
    assert parser.open == []
    return parser


@pytest.mark.parametrize("report", [sample(), hostile(), large(2, 0), large(10, 60)])
def test_page_is_well_formed_and_asks_for_nothing(report: Report) -> None:
    """Every element is closed; no element loads anything; the policy forbids it besides."""
    elements = outline(report).seen
    names = [name for name, _ in elements]
    assert not {"img", "iframe", "object", "embed", "base"} & set(names)
    assert names.count("script") == 1
    assert all(
        "src" not in attributes and not any(key.startswith("on") for key in attributes) for _, attributes in elements
    )
    policy = [attributes["content"] for name, attributes in elements if attributes.get("http-equiv")]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"]


def test_hostile_words_stay_words() -> None:
    """Only addresses of the web become links, and no template in an article is evaluated."""
    parser = outline(hostile())
    links = [attributes.get("href") or "" for name, attributes in parser.seen if name == "a"]
    assert all(link.startswith("#") for link in links)
    page = render(hostile())
    assert "{{ 7*7 }}" in page
    assert "&lt;script&gt;alert(&#39;title&#39;)&lt;/script&gt;" in page


def test_original_is_linked_where_its_address_is_of_the_web() -> None:
    """The address leads out without telling where the reader came from."""
    elements = outline(sample()).seen
    (link,) = [attributes for _, attributes in elements if (attributes.get("href") or "").startswith("http")]
    assert link["href"] == "https://harbourpost.example/forum/power-link"
    assert link["rel"] == "noopener noreferrer"


def test_counterpart_is_told_in_words() -> None:
    """The relation of a conflict is a phrase, not a code."""
    assert "Participant: who stood opposite whom" in render(sample())


def test_every_finding_and_every_passage_is_on_the_page_once() -> None:
    """Findings and passages have one anchor each."""
    page = render(sample())
    for label, passages in (("c1", 3), ("c3", 2), ("a1", 3), ("p1", 2), ("s5", 1)):
        assert len(re.findall(rf' id="{label}"', page)) == 1
        assert len(re.findall(rf' id="{label}-passage-\d+"', page)) == passages


def test_passages_to_compare_by_eye_are_offered_where_there_are_any() -> None:
    """With what each of two lacks marked, and not otherwise."""
    page = render(sample())
    assert '<mark class="value">April 10</mark>' in page[page.index('id="parallels"') : page.index('id="singles"')]
    assert page.count('href="#parallels"') == 1
    made = sample()
    without = tuple(f for f in made.findings if f.kind is not FindingKind.PARALLEL)
    assert 'id="parallels"' not in (page := render(made.model_copy(update={"findings": without})))
    assert "kind-parallel:" in page
    assert 'id="kind-parallel"' not in page


def test_large_reports_stay_small() -> None:
    """Ten articles and two hundred findings take less than two megabytes."""
    assert len(render(large(10, 200))) < 2_000_000


def test_what_sources_perhaps_agree_on_comes_last_and_is_called_so() -> None:
    """Said once, before the first of them; not at all where every agreement is sure."""
    made, perhaps = sample(), "perhaps agree on these as well"
    assert perhaps not in render(made)
    agreements = [f for f in made.findings if f.kind is FindingKind.AGREEMENT]
    doubted = [f.model_copy(update={"confidence": 0.3}) if f == agreements[0] else f for f in made.findings]
    page = render(made.model_copy(update={"findings": tuple(doubted)}))
    assert page.count(perhaps) == 1
    assert page.index(perhaps) < page.index(f'id="a{len(agreements)}-title"')
    assert page.index(perhaps) > page.index(f'id="a{len(agreements) - 1}-title"')
