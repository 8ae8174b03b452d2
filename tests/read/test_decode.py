"""Bytes to text."""

import codecs

import pytest

from checker.errors import SourceError
from checker.read.decode import decode

TEXT = "The “bridge” was closed on Tuesday – the café beside it as well.\n"
RUSSIAN = "Министр заявил во вторник, что мост будет закрыт на двенадцать недель.\n" * 5


def test_line_ends_become_line_feeds() -> None:
    """CRLF and lone CR alike."""
    assert decode(b"a\r\nb\rc\n", "x") == ("a\nb\nc\n", ())


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_dropped(mark: bytes, encoding: str) -> None:
    """Nothing is assumed, so nothing is noted."""
    assert decode(mark + TEXT.encode(encoding), "x") == (TEXT, ())


@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1252", "Windows-1252"), ("utf-16-le", "UTF-16-LE"), ("utf-16-be", "UTF-16-BE")]
)
def test_other_encodings_are_read_with_a_note(encoding: str, name: str) -> None:
    """The note names what was assumed."""
    text, problems = decode(TEXT.encode(encoding), "x.txt")
    assert text == TEXT
    assert [(p.code, p.skipped) for p in problems] == [("CC107", False)]
    assert name in problems[0].message


def test_cyrillic_is_recognised_by_statistics() -> None:
    """KOI8-R is not Windows-1252."""
    assert decode(RUSSIAN.encode("koi8-r"), "x")[0] == RUSSIAN


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    """UTF-8 with one stray byte stays UTF-8."""
    text, problems = decode(TEXT.encode() * 3 + b"\xe9 end", "x")
    assert text == TEXT * 3 + "\ufffd end"
    assert "UTF-8 with 1 broken character." in problems[0].message


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n\x00", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"\x1f\x8b\x08\x00", "a compressed archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Microsoft Office document"),
        (b"{\\rtf1\\ansi", "an RTF document"),
        (b"\x7fELF\x02", "a program"),
        (b"\n<!DOCTYPE html>\n<html>", "a web page (HTML)"),
        (b"The text\x00 holds a zero byte.", "a binary file"),
        (bytes(range(1, 32)) * 20, "a binary file"),
    ],
)
def test_binary_files_are_named_for_what_they_are(data: bytes, what: str) -> None:
    """Whatever their ending says."""
    with pytest.raises(SourceError, match=" is ") as caught:
        decode(data, "x.txt")
    assert caught.value.code == "CC106"
    assert what in caught.value.message


@pytest.mark.parametrize("data", [bytes(range(128, 256)) * 30, codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", b"\x81\x8d\x8f"])
def test_garbage_is_refused(data: bytes) -> None:
    """Rather than read as something."""
    with pytest.raises(SourceError) as caught:
        decode(data, "x.txt")
    assert caught.value.code == "CC108"


def test_stray_control_characters_are_kept() -> None:
    """They are text, if odd text."""
    assert decode(b"The bridge\x07 was closed on Tuesday.", "x")[0] == "The bridge\x07 was closed on Tuesday."
