"""Sources to articles, end to end."""

import io
import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import SourceError
from checker.read import read_source, read_sources
from checker.records import Article, Problem, ReadOptions

BODY = "The council of Wexcombe voted on Tuesday to close the old bridge for twelve weeks, its leader said."
GERMAN = "Die Ministerin sagte am Dienstag, dass die Brücke für zwölf Wochen gesperrt bleibt."
OPTIONS = ReadOptions()


def write(folder: Path, name: str, content: str | bytes = BODY) -> str:
    """Write a file and give its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def only(problems: list[Problem]) -> Problem:
    """The one problem."""
    (problem,) = problems
    return problem


def sound(article: Article) -> bool:
    """Whether the blocks are trimmed stretches of the text, in order."""
    cuts = [article.text[b.start : b.end] for b in article.blocks]
    ordered = all(a.end <= b.start for a, b in itertools.pairwise(article.blocks))
    return ordered and bool(cuts) and all(c == c.strip() != "" for c in cuts)


def test_the_order_of_the_names_changes_nothing(tmp_path: Path) -> None:
    """Not of articles, ids, or problems."""
    names = [write(tmp_path, n, f"{BODY} {n}") for n in ("x/a.txt", "y/a.txt", "b.md")]
    names += [str(tmp_path / "missing.txt"), write(tmp_path, "c.txt", ""), names[0]]
    first = read_sources(names, OPTIONS)
    assert [a.id for a in first[0]] == ["a", "a-2", "b"]
    assert [p.code for p in first[1]] == ["CC105", "CC101", "CC111"]
    assert all(read_sources(list(order), OPTIONS) == first for order in itertools.permutations(names, 6))


def test_front_matter_goes_before_the_sidecar(tmp_path: Path) -> None:
    """Which fills the gaps."""
    source = write(tmp_path, "a.txt", f"---\noutlet: Gazette\n---\nBridge to close\n\nBy Ann Smith\n\n{BODY}")
    write(tmp_path, "a.yaml", "outlet: Herald\npublished: 2026-02-14\ncopy_of: PA\nevent_date: 2026-02-13\n")
    article = only_article(read_sources([source], OPTIONS))
    assert (article.outlet, article.published, article.copy_of) == ("Gazette", "2026-02-14", "PA")
    assert (article.byline, article.title, article.source) == ("Ann Smith", "Bridge to close", source)


def only_article(read: tuple[list[Article], list[Problem]]) -> Article:
    """The one article, read without a problem."""
    (article,), problems = read
    assert problems == []
    assert sound(article)
    return article


def test_a_sidecar_beside_a_byline_goes_before_it(tmp_path: Path) -> None:
    """What is stated counts more than what is recognised."""
    source = write(tmp_path, "a.txt", f"Bridge to close\n\nBy Ann Smith\n\n{BODY}")
    write(tmp_path, "a.yaml", "byline: Anna Smith\n")
    assert only_article(read_sources([source], OPTIONS)).byline == "Anna Smith"


@pytest.mark.parametrize(
    ("sidecar", "code"),
    [(b"author: Ann", "CC113"), (b"outlet: 'open", "CC114"), (b"published: soon", "CC115"), (b"\xff\xfe\xfd", "CC119")],
)
def test_a_bad_sidecar_is_noted(tmp_path: Path, sidecar: bytes, code: str) -> None:
    """The article is read all the same."""
    source = write(tmp_path, "a.txt")
    write(tmp_path, "a.yaml", sidecar)
    articles, problems = read_sources([source], OPTIONS)
    assert len(articles) == 1
    assert (only(problems).code, only(problems).skipped) == (code, False)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "CC105"),
        (b" \r\n\t\n", "CC105"),
        (b"\xef\xbb\xbf", "CC105"),
        (b"---\noutlet: Gazette\n---\n", "CC105"),
        (b"___\n***\n", "CC105"),
        (b"%PDF-1.4\n", "CC106"),
        (bytes(range(128, 256)) * 30, "CC108"),
        (b"a" * 20_001, "CC109"),
        (GERMAN.encode(), "CC110"),
    ],
)
def test_bad_files_are_left_out_and_the_others_read(tmp_path: Path, content: bytes, code: str) -> None:
    """One clear sentence that names the file."""
    bad, good = write(tmp_path, "bad.txt", content), write(tmp_path, "good.txt")
    articles, problems = read_sources([bad, good], ReadOptions(max_bytes=20_000))
    assert [a.id for a in articles] == ["good"]
    problem = only(problems)
    assert (problem.code, problem.source, problem.skipped) == (code, bad, True)
    assert bad in problem.message


def test_a_file_that_cannot_be_opened_is_said(tmp_path: Path) -> None:
    """A link to nothing is there, and cannot be read."""
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere")
    problem = only(read_sources([str(tmp_path / "a.txt")], OPTIONS)[1])
    assert problem.message == f"'{tmp_path}/a.txt' cannot be read: no such file or directory."


def test_the_stated_language_counts(tmp_path: Path) -> None:
    """More than the one that is seen, in both directions."""
    english = write(tmp_path, "en.txt", f"---\nlang: en\n---\n{GERMAN}")
    german = write(tmp_path, "de.txt", f"---\nlang: de\n---\n{BODY}")
    articles, problems = read_sources([english, german], OPTIONS)
    assert [(a.id, a.language) for a in articles] == [("en", "en")]
    assert "is in German; only articles in English can be checked." in only(problems).message


def test_other_languages_can_be_accepted(tmp_path: Path) -> None:
    """Where the options say so."""
    read = read_sources([write(tmp_path, "de.txt", GERMAN)], ReadOptions(languages=("en", "de")))
    assert only_article(read).language == "de"


def test_a_copy_is_kept_and_noted(tmp_path: Path) -> None:
    """Two files with the same words are two articles of one origin."""
    names = [write(tmp_path, "a.txt"), write(tmp_path, "b.txt", f"---\noutlet: Herald\n---\n{BODY}\n")]
    articles, problems = read_sources(names, OPTIONS)
    assert [a.id for a in articles] == ["a", "b"]
    assert (only(problems).code, only(problems).source, only(problems).skipped) == ("CC112", names[1], False)
    assert names[0] in only(problems).message


def test_standard_input_is_a_source(tmp_path: Path) -> None:
    """Beside files, once, with front matter if it likes."""
    stdin = io.BytesIO(f"---\noutlet: Herald\n---\n{BODY} Again.".encode())
    articles, problems = read_sources(["-", write(tmp_path, "a.txt"), "-"], OPTIONS, stdin)
    assert [(a.id, a.outlet) for a in articles] == [("a", None), ("stdin", "Herald")]
    assert only(problems).code == "CC111"
    assert only(read_sources(["-"], OPTIONS, io.BytesIO())[1]).code == "CC105"


def test_one_source_is_read_or_raises(tmp_path: Path) -> None:
    """With the sentence that the list would have."""
    assert read_source(write(tmp_path, "a.txt")).id == "a"
    for source, code in ((tmp_path / "no.txt", "CC101"), (write(tmp_path, "e.txt", ""), "CC105")):
        with pytest.raises(SourceError) as caught:
            read_source(source)
        assert caught.value.code == code
    write(tmp_path, "f.txt")
    with pytest.raises(SourceError, match="several articles"):
        read_source(tmp_path)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("gap", ["\n\n", " "])
def test_five_megabytes_are_read_where_the_limit_allows(tmp_path: Path, name: str, gap: str) -> None:
    """Also on one line; without a higher limit the source is left out with a sentence."""
    source = write(tmp_path, name, (BODY + gap) * 52_000)
    assert only_article(read_sources([source], ReadOptions(max_bytes=20_000_000))).text.startswith(BODY)
    articles, (problem,) = read_sources([source], OPTIONS)
    assert articles == []
    assert (problem.code, problem.skipped) == ("CC109", True)
    assert "--max-bytes" in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "Der Cafe\u0301-Streit: the council of Wexcombe closed the cafe\u0301.",
        "The council said: \u202bשלום לכולם\u202c and closed the bridge.",
        "The council\x0bclosed\x1cthe\x85bridge\u2028and left.",
        "a" * 200_000,
        "The bridge 🌉 was closed 👩‍👩‍👧 by the council.",
    ],
)
def test_odd_text_is_read_as_it_is(tmp_path: Path, text: str) -> None:
    """Nothing is normalised, so offsets hold."""
    article = only_article(read_sources([write(tmp_path, "a.txt", text)], OPTIONS))
    assert article.text == text


DATA = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")),
    st.text(max_size=100).map(lambda t: t.encode("utf-16", "surrogatepass")),
    st.text(alphabet=st.sampled_from('ab. \n\r-#*|>`[]()!<&:—“"1\t'), max_size=200).map(str.encode),
    st.text(alphabet=st.sampled_from("ab: \n-[]{}'\"#&*?|>"), max_size=80).map(
        lambda t: f"---\nurl: {t}\n---\nA b.".encode()
    ),
)


@settings(max_examples=300, deadline=None)
@given(DATA, st.sampled_from([".txt", ".md"]))
def test_no_bytes_raise(data: bytes, ending: str) -> None:
    """Offsets always cut out their text, and everything can be printed."""
    with tempfile.TemporaryDirectory() as folder:
        source = write(Path(folder), f"a{ending}", data)
        articles, problems = read_sources([source], OPTIONS)
        assert articles or any(p.skipped for p in problems)
        for article in articles:
            assert sound(article)
            article.model_dump_json()
        for problem in problems:
            problem.model_dump_json()
