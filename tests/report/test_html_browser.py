"""The page in a real browser."""

import subprocess
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker.records import Report
from checker.report import render
from tests.report.made_up import large
from tests.report.sample import hostile, sample

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")

REPORTS: dict[str, Callable[[], Report]] = {"sample": sample, "hostile": hostile, "large": lambda: large(10, 200)}
WIDTHS = (390, 768, 1280)

# Every text on the page whose contrast with what lies behind it is below 4.5 (3 for large letters).
CONTRAST = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (rgb) => rgb.slice(0, 3).map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const colour = parse(getComputedStyle(node).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.getClientRects().length || node.closest("script, .hidden")) continue;
    const style = getComputedStyle(node);
    const [a, b] = [light(parse(style.color)), light(behind(node))].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if ((a + 0.05) / (b + 0.05) < (large ? 3 : 4.5)) faults.push(node.className + ": " + walker.currentNode.data);
  }
  return faults;
}"""


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """Debian's Chromium, installed where that is possible."""
    script = Path(__file__).with_name("ensure_browser.sh")
    found = subprocess.run(["sh", str(script)], capture_output=True, text=True, check=False)
    if found.returncode != 0:
        pytest.skip(f"no browser to test with: {found.stderr.strip().splitlines()[-1]}")
    with playwright.sync_playwright() as tool:
        chromium = tool.chromium.launch(executable_path=found.stdout.split()[0], args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every report as a page."""
    path: Path = tmp_path_factory.mktemp("pages")
    for name, make in REPORTS.items():
        (path / f"{name}.html").write_text(render(make(), "html"), encoding="utf-8")
    return path


@pytest.fixture
def open_page(browser: "Browser", folder: Path) -> "Iterator[Callable[..., Page]]":
    """Opens a report; afterwards no page may have asked for anything or complained."""
    heard: list[str] = []
    pages: list[Page] = []

    def open_one(name: str, width: int = 1280, **options: Any) -> "Page":
        address = (folder / f"{name}.html").as_uri()
        page = browser.new_page(viewport={"width": width, "height": 844}, **options)
        pages.append(page)
        page.on("console", lambda message: heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"error: {error}"))
        page.on("dialog", lambda dialog: heard.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: heard.append(request.url) if request.url != address else None)
        page.goto(address)
        return page

    yield open_one
    for page in pages:
        page.close()
    assert heard == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", REPORTS)
def test_page_never_scrolls_sideways(open_page: "Callable[..., Page]", name: str, width: int) -> None:
    """The page fits its window, folded and unfolded."""
    page = open_page(name, width)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_the_contrast_that_aa_asks_for(open_page: "Callable[..., Page]", scheme: str) -> None:
    """Every text stands out from its background, in both schemes and with a finding selected."""
    page = open_page("sample", color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    assert page.evaluate(CONTRAST) == []
    page.click("#c1 .jump a")
    assert page.evaluate(CONTRAST) == []


@pytest.mark.parametrize("script", [True, False])
def test_finding_and_passage_lead_to_each_other(open_page: "Callable[..., Page]", *, script: bool) -> None:
    """A finding jumps to its passage and the marked passage back to the finding, with and without script."""
    page = open_page("sample", java_script_enabled=script)
    page.click("#c1 .jump a >> nth=0")
    assert page.url.endswith("#c1-passage-1")
    mark = page.locator("#c1-passage-1 ~ a.mark").first
    assert mark.inner_text().startswith("Police detained 12 protesters")
    box = mark.bounding_box()
    assert box is not None
    assert 0 <= box["y"] <= 844
    mark.click()
    assert page.url.endswith("#c1")
    box = page.locator("#c1").bounding_box()
    assert box is not None
    assert -5 <= box["y"] <= 200


def test_selecting_a_finding_lights_its_passages(open_page: "Callable[..., Page]") -> None:
    """All marks of the finding, in every article, are lit."""
    page = open_page("sample")
    page.click(".matrix >> text=How many protesters")
    lit = page.locator(".mark.lit")
    assert {"".join(lit.nth(index).inner_text().split()[:1]) for index in range(2)} == {"Police", "Fifteen"}
    articles = lit.evaluate_all("(marks) => marks.map((mark) => mark.closest('article').id)")
    assert sorted(set(articles)) == ["source-1", "source-2", "source-3"]


@pytest.mark.parametrize("script", [True, False])
def test_filters_leave_what_is_asked_for(open_page: "Callable[..., Page]", *, script: bool) -> None:
    """Kinds and types can be left out and brought back, with and without script."""
    page = open_page("sample", java_script_enabled=script)
    page.uncheck("#kind-conflict")
    assert page.locator(".finding.conflict:visible").count() == 0
    assert page.locator(".finding.agreement:visible").count() == 4
    page.uncheck("#kind-parallel")
    assert page.locator(".finding.parallel:visible").count() == 0
    page.check("#kind-parallel")
    assert page.locator(".finding.parallel:visible").count() == 1
    page.check("#kind-conflict")
    page.check("#type-number")
    assert page.locator(".finding.conflict:visible").count() == 2
    assert page.locator(".finding:visible").evaluate_all(
        "(all) => all.every((finding) => finding.dataset.type === 'number')"
    )
    if script:
        assert page.inner_text("#shown") == "4 of 15 findings shown"
    page.click("text=Show all")
    assert page.locator(".finding:visible").count() == 15


def test_link_to_a_finding_that_is_filtered_out_brings_it_back(open_page: "Callable[..., Page]") -> None:
    """A mark in the text leads to its finding even where the filters hide it."""
    page = open_page("sample")
    page.uncheck("#kind-agreement")
    assert page.locator("#a1").is_hidden()
    page.click("#source-2 a.mark.agreement >> nth=0")
    # the browser tells the page of the new address some time after the click: a time limit is the failure
    page.locator("#a1").wait_for(state="visible")


def test_articles_read_as_they_were_written(open_page: "Callable[..., Page]") -> None:
    """Marks and references aside, the text of an article is what the source says."""
    page = open_page("sample")
    page.evaluate("document.querySelectorAll('sup').forEach((reference) => reference.remove())")
    for number, article in enumerate(sample().articles, 1):
        shown = page.locator(f"#source-{number} .body").evaluate("(body) => body.textContent")
        assert shown.split() == article.text.split()


def test_keyboard_reaches_the_findings_first(open_page: "Callable[..., Page]") -> None:
    """The first stop of the tab key is the link that skips to the findings."""
    page = open_page("sample")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_headings_and_landmarks_are_in_order(open_page: "Callable[..., Page]") -> None:
    """One first heading, no level left out, every section named, every id unique."""
    page = open_page("sample")
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5')].map((h) => +h.tagName[1])")
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert page.evaluate(
        "[...document.querySelectorAll('section, nav, form')].every((part) => "
        "part.ariaLabel || document.getElementById(part.getAttribute('aria-labelledby')))"
    )
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((part) => part.id)")
    assert len(ids) == len(set(ids))
    assert page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].every((link) => "
        "document.getElementById(link.getAttribute('href').slice(1)))"
    )


def test_print_shows_what_is_folded(open_page: "Callable[..., Page]") -> None:
    """On paper the reasons are open and the filters are gone."""
    page = open_page("sample")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#c1 .waterfall").is_visible()
    assert not page.locator("#filters").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.querySelectorAll('details[open]').length") == 0
