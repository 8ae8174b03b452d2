"""A draft's text cut where verdicts begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from checker.records import Part, Verdict, VerdictKind, VerdictReport
from checker.report.verdict_draft import stretches
from tests.making import article

TEXT = "The mill burned.\n\nLena Holt called it “a sad day” and left. Rain fell."


def found(start: int, end: int) -> Verdict:
    """A verdict on a stretch."""
    return Verdict(
        claim=TEXT[start:end],
        id=f"{start}-{end}",
        place="",
        part=Part.SENTENCE,
        start=start,
        end=end,
        verdict=VerdictKind.SUPPORTED,
        confidence=0.5,
        statement="",
        fingerprint="",
    )


def report(*spans: tuple[int, int]) -> VerdictReport:
    """A report on the draft."""
    return VerdictReport(tool="t", draft=article(TEXT), articles=(), verdicts=tuple(found(*s) for s in spans))


SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted).filter(lambda s: s[0] < s[1])


@given(st.lists(SPANS, max_size=5))
def test_no_word_is_left_out_and_every_verdict_opens_and_closes(spans: list[list[int]]) -> None:
    """In each block that it touches, once each."""
    marked = stretches(report(*((a, b) for a, b in spans)))
    blocks = article(TEXT).blocks
    assert ["".join(s.text for s in m.stretches) for m in marked] == [TEXT[b.start : b.end] for b in blocks]
    for block, paragraph in zip(blocks, marked, strict=True):
        inside = sum(a < block.end and block.start < b for a, b in spans)
        assert sum(len(s.opening) for s in paragraph.stretches) == inside
        assert sum(len(s.closing) for s in paragraph.stretches) == inside


def test_a_quotation_lies_inside_its_sentence() -> None:
    """The wider one first, so that the narrower decides the mark."""
    start = TEXT.index("a sad day")
    sentence = TEXT.index("Lena"), TEXT.index(" Rain")
    (_, paragraph) = stretches(report(sentence, (start, start + 9)))
    inner = next(s for s in paragraph.stretches if s.text == "a sad day")
    assert [v.start for v in inner.covering] == [sentence[0], start]


def test_without_a_draft_there_is_nothing_to_mark() -> None:
    """Given claims stand by themselves."""
    assert stretches(VerdictReport(tool="t", articles=())) == ()
