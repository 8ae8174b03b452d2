"""Plain text keeps the file's offsets."""

from checker.read.text import read


def test_offsets_are_those_of_the_file() -> None:
    """Front matter counts, CRLF counts as one."""
    data = "\ufeff---\r\noutlet: Gazette\r\n---\r\nBridge closed\r\n\r\nThe council of Wexcombe voted.\r\n"
    parsed = read(data.encode(), "a.txt")
    assert parsed.text == data[1:].replace("\r\n", "\n")
    title, paragraph = parsed.blocks
    assert parsed.text[title.start : title.end] == "Bridge closed"
    assert parsed.text.index("Bridge") == title.start
    assert parsed.text[paragraph.start : paragraph.end] == "The council of Wexcombe voted."
    assert parsed.stated.outlet == "Gazette"
    assert parsed.found.title == "Bridge closed"
