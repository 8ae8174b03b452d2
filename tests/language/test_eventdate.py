"""The date of the event is what the lead says."""

import hashlib
from dataclasses import replace

import pytest

from checker.language.eventdate import event_date
from checker.language.pipeline import parse
from checker.language.times import find_times
from checker.records import Article, Block, BlockKind, LanguageOptions


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("The two sides met in Oban on February 14, 2026 to sign the pact.", None, "2026-02-14"),
        ("A barge hit the bridge on Tuesday. It was built in 1968.", "2025-12-12", "2025-12-09"),
        ("The mill was founded on 3 May 1858.", "2025-12-12", None),
        ("The mill has debts.", "2025-12-12", None),
        ("The deadline is by Friday.", "2025-12-12", None),
    ],
)
def test_the_lead_dates_the_event(text: str, published: str | None, day: str | None) -> None:
    """A recent day in the lead is the event's; background and deadlines are not."""
    block = Block(start=0, end=len(text), kind=BlockKind.PARAGRAPH)
    article = Article(
        id="a",
        text=text,
        blocks=(block,),
        published=published,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        source="-",
    )
    document = parse([article], LanguageOptions())[0]
    assert event_date(replace(document, times=find_times(document))) == day
