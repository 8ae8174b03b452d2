"""Bytes → text: binary files named for what they are, other encodings than UTF-8 recognised and said."""

import codecs
import re

from checker.read.problems import Code, failure, problem
from checker.records import Problem

__all__ = ["decode"]

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (re.compile(rb".{0,64}?%PDF-\d", re.DOTALL), "a PDF document"),
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), "a ZIP archive (or a Word or OpenDocument file)"),
    (re.compile(rb"\x89PNG|GIF8[79]a|\xff\xd8\xff|RIFF....WEBP|II\*\x00|MM\x00\*", re.DOTALL), "a picture"),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "an old Microsoft Office document"),
    (re.compile(rb"\{\\rtf"), "an RTF document"),
    (re.compile(rb"\x1f\x8b|BZh\d1AY|7z\xbc\xaf|Rar!\x1a|\xfd7zXZ"), "a compressed archive"),
    (re.compile(rb"ID3[\x02-\x04]|OggS\x00|RIFF....WAVE|....ftyp|fLaC\x00", re.DOTALL), "a sound or video file"),
    (re.compile(rb"\x7fELF|\xca\xfe\xba\xbe|MZ\x90\x00"), "a program"),
    (re.compile(rb"SQLite format 3\x00"), "a database"),
    (
        re.compile(
            rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
        ),
        "a web page (HTML)",
    ),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b") | {127})
_SAMPLE = 65_536
_TEXT_SHARE = 0.95  # of a text's bytes, at most the rest are control characters
_ZEROS, _FEW_ZEROS = 0.7, 0.05  # shares of zero bytes in the two halves of UTF-16
_FEWEST_PAIRS = 4
_FEWEST_BYTES, _MOST_CHAOS, _LETTER_SHARE = 32, 0.1, 0.7  # before a statistical guess is believed


def decode(data: bytes, source: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a plain file with LF line ends and no BOM; SourceError where it is none."""
    for pattern, what in _MAGIC:
        if pattern.match(data):
            raise failure(Code.BINARY, source, what=what)
    text, assumed = _decoded(data, source)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, (problem(Code.ENCODING_ASSUMED, source, encoding=assumed),) if assumed else ()


def _decoded(data: bytes, source: str) -> tuple[str, str]:
    """The text, and the name of the encoding where it had to be guessed."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, source), ""
    if (wide := _wide(data)) is not None:
        return _strict(data, wide, source), wide.upper()
    if b"\x00" in data or len(data.translate(None, _CONTROLS)) < _TEXT_SHARE * len(data):
        raise failure(Code.BINARY, source, what="a binary file")
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _guessed(data, source)


def _strict(data: bytes, encoding: str, source: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise failure(Code.ENCODING_UNKNOWN, source) from error
    if "\x00" in text:
        raise failure(Code.BINARY, source, what="a binary file")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a BOM: every other byte of Western text is zero."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half < _FEWEST_PAIRS or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > _ZEROS and even < _FEW_ZEROS:
        return "utf-16-le"
    return "utf-16-be" if even > _ZEROS and odd < _FEW_ZEROS else None


def _guessed(data: bytes, source: str) -> tuple[str, str]:
    """UTF-8 with a few broken bytes, Windows-1252 where the text is Western, else what a statistic says."""
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    foreign = sum(1 for c in mended if c > "\x7f") - broken
    if foreign > broken and broken * 20 < len(mended):
        return mended, f"UTF-8 with {broken} broken character{'s' if broken > 1 else ''}"
    if _western(data):
        return data.decode("cp1252"), "Windows-1252"
    return _statistical(data, source)


def _western(data: bytes) -> bool:
    """Whether the bytes above ASCII are rare and are the letters and marks of Windows-1252."""
    high = data.translate(None, bytes(range(128)))
    if len(high) * 4 > len(data):
        return False
    try:
        text = high.decode("cp1252")
    except UnicodeDecodeError:
        return False
    usual = sum(1 for c in text if c.isalpha() or c in "€‘’“”–—…•«»°£§©®·½\xa0")
    return usual * 10 >= len(text) * 9


def _statistical(data: bytes, source: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], enable_fallback=False).best()
    if best is None or len(data) < _FEWEST_BYTES or best.chaos > _MOST_CHAOS:
        raise failure(Code.ENCODING_UNKNOWN, source)
    text = _strict(data, best.encoding, source)
    if sum(1 for c in text if c.isalpha() or c.isspace()) < _LETTER_SHARE * len(text):
        raise failure(Code.ENCODING_UNKNOWN, source)
    return text, best.encoding.upper().replace("_", "-")
