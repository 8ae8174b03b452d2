"""Articles with their evidence marked."""

from hypothesis import given
from hypothesis import strategies as st

from checker.records import BlockKind, Evidence, FacetType
from checker.report.annotated import Paragraph, Placed, annotate, place
from checker.report.ordering import Entry, arrange
from tests.report.sample import A, C, evidence, sample, single

SPANS = st.lists(st.tuples(st.integers(0, len(C.text)), st.integers(0, len(C.text))), max_size=8)


def joined(paragraphs: tuple[Paragraph, ...]) -> str:
    """All text shown."""
    return "\n".join("".join(piece.text for run in item.runs for piece in run.pieces) for item in paragraphs)


def test_blocks_keep_their_kind_and_order() -> None:
    """The title stays a title, a heading a heading."""
    kinds = [paragraph.kind for paragraph in annotate(A, ())]
    assert kinds[0] is BlockKind.TITLE
    assert kinds.count(BlockKind.HEADING) == 1


def test_text_outside_all_blocks_is_shown() -> None:
    """An article whose blocks were not found is still readable."""
    bare = A.model_copy(update={"blocks": A.blocks[2:4]})
    assert joined(annotate(bare, ())).split() == A.text.split()


def test_conflict_takes_precedence_over_agreement() -> None:
    """Where passages overlap the mark is the conflict's, and both are linked."""
    found = arrange(sample())
    paragraphs = annotate(A, place(tuple(found), "a"))
    (run,) = [run for item in paragraphs for run in item.runs if any("12" in piece.text for piece in run.pieces)]
    assert run.main is not None
    assert run.main.entry.label == "C1"
    assert [placed.entry.label for placed in run.closing] == ["C1", "A4"]


@given(SPANS)
def test_no_word_is_lost_and_every_passage_opens_once(spans: list[tuple[int, int]]) -> None:
    """Whatever overlaps with whatever."""
    finding = single(FacetType.OTHER, C, "Police")
    placed = [
        Placed(Entry(f"S{number}", finding), _at(start, end), f"s{number}")
        for number, (start, end) in enumerate(map(sorted, spans))
        if C.text[start:end].strip()
    ]
    paragraphs = annotate(C, placed)
    assert joined(paragraphs).split() == C.text.split()
    opened = [item.anchor for paragraph in paragraphs for run in paragraph.runs for item in run.opening]
    assert sorted(opened) == sorted(item.anchor for item in placed)


def _at(start: int, end: int) -> Evidence:
    return evidence(C, "Police").model_copy(update={"start": start, "end": end, "text": C.text[start:end]})
