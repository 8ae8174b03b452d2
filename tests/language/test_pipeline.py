"""Tokens and sentences, block by block."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import ModelError
from checker.language.document import Document
from checker.language.pipeline import load, parse
from checker.records import Article, Block, BlockKind, LanguageOptions
from tests.language.reading import article

OPTIONS = LanguageOptions()


def sentences(text: str) -> list[str]:
    """The sentences of a text whose lines are its blocks."""
    [document] = parse([article(text)], OPTIONS)
    return [document.text(s) for s in document.sentences]


def assert_offsets_hold(document: Document) -> None:
    """Every offset and index of a document points at what it names."""
    assert all(document.text(t) == t.text for t in document.tokens)
    assert [t.index for t in document.tokens] == list(range(len(document.tokens)))
    for number, sentence in enumerate(document.sentences):
        block = document.article.blocks[sentence.block]
        tokens = document.sentence_tokens(sentence)
        assert sentence.index == number
        assert block.start <= sentence.start < sentence.end <= block.end
        assert document.text(sentence) == document.text(sentence).strip()
        assert all(tokens[0].index <= t.head <= tokens[-1].index for t in tokens)
        assert all(t.sentence == number for t in tokens if not t.text.isspace())
    for index, children in enumerate(document.children):
        assert all(document.tokens[child].head == index != child for child in children)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LEITH, Scotland — The barge sank.", ["LEITH, Scotland", "The barge sank."]),
        ("LEITH (Reuters) - The barge sank.", ["LEITH (Reuters)", "The barge sank."]),
        ("TALLINN, Sept 3 -- The barge sank. It was old.", ["TALLINN, Sept 3", "The barge sank.", "It was old."]),
        ("ST. JOHN'S – The barge sank.", ["ST. JOHN'S", "The barge sank."]),
    ],
)
def test_a_dateline_is_a_sentence_of_its_own(text: str, found: list[str]) -> None:
    """And is marked as one; the sentence behind it is read as if it stood alone."""
    [document] = parse([article(text)], OPTIONS)
    assert [document.text(s) for s in document.sentences] == found
    assert [s.dateline for s in document.sentences] == [True, *(False for _ in found[1:])]


@pytest.mark.parametrize(
    "text",
    [
        "The barge — an old one — sank.",
        "NATO-led troops left.",
        "BBC staff walked out - again.",
        "# LEITH — The barge sank",
    ],
)
def test_other_dashes_part_nothing(text: str) -> None:
    """Asides, compounds and headings have no dateline."""
    [document] = parse([article(text)], OPTIONS)
    assert not any(s.dateline for s in document.sentences)


def test_sentences_never_cross_blocks() -> None:
    """A line without a full stop ends where its block ends."""
    assert sentences("# Barge sinks\nThe barge sank\nwith all its oats. Nobody drowned.") == [
        "Barge sinks",
        "The barge sank",
        "with all its oats.",
        "Nobody drowned.",
    ]


def test_headings_are_told() -> None:
    """Titles and headings are, paragraphs are not."""
    [document] = parse([article("# Barge sinks\nThe barge sank.")], OPTIONS)
    assert [s.heading for s in document.sentences] == [True, False]


def test_a_repeated_headline_is_left_out() -> None:
    """Its words are in no token; those around it keep their places."""
    text = "Barge sinks\nBarge sinks\nThe barge sank."
    kinds = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH)
    blocks = tuple(
        Block(start=start, end=end, kind=kind, repeats=0 if start == 12 else None)
        for (start, end), kind in zip([(0, 11), (12, 23), (24, 39)], kinds, strict=True)
    )
    [document] = parse([Article(id="a", text=text, blocks=blocks, sha256="0" * 64, source="-")], OPTIONS)
    assert [(document.text(s), s.block) for s in document.sentences] == [("Barge sinks", 0), ("The barge sank.", 2)]
    assert document.tokens_in(12, 23) == ()
    assert_offsets_hold(document)


def test_articles_come_back_in_their_order() -> None:
    """Also an empty one, and whatever the batch."""
    texts = ["The barge sank.", "", "The lock held.\nIt was new."]
    one, many = (
        parse([article(t) for t in texts], LanguageOptions(batch_size=size)) for size in (1, OPTIONS.batch_size)
    )
    assert [d.article.text for d in one] == texts
    assert [len(d.sentences) for d in one] == [1, 0, 2]
    assert one == many


def test_a_pipeline_that_is_not_installed_is_a_model_error() -> None:
    """One sentence names it, and the hint says what to install."""
    with pytest.raises(ModelError) as caught:
        load("xx_no_such_model")
    assert caught.value.message == "The spaCy pipeline 'xx_no_such_model' is not installed."
    assert caught.value.code == "CC201"
    assert "pip install xx-no-such-model" in caught.value.hint


def test_a_failed_load_leaves_the_modules_as_they_were() -> None:
    """PyTorch is hidden only while spaCy loads."""
    before = "torch" in sys.modules
    with pytest.raises(ModelError):
        load("xx_no_other_model")
    assert ("torch" in sys.modules) == before


PRINTABLE = st.characters(categories=["L", "M", "N", "P", "S", "Zs"], include_characters="\n\t")


@settings(max_examples=60)
@given(st.text(alphabet=PRINTABLE, max_size=80))
def test_offsets_cut_out_their_text(text: str) -> None:
    """Whatever is printed, in whatever script."""
    [document] = parse([article(text)], OPTIONS)
    assert_offsets_hold(document)


@settings(max_examples=40)
@given(
    st.lists(
        st.sampled_from("LEITH , — - ( Reuters ) The barge sank . \n \u00a0 “ ” é 👩‍🚒 12".split(" ")), max_size=20
    )
)
def test_offsets_hold_around_datelines(words: list[str]) -> None:
    """Whatever stands before the dash."""
    [document] = parse([article(" ".join(words))], OPTIONS)
    assert_offsets_hold(document)
