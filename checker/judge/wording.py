"""Plain words for findings."""

from collections.abc import Mapping

__all__ = ["listed", "shortened"]

LONG = 90


def listed(values: Mapping[str, str]) -> str:
    """The values with the articles that give them: "71 minutes (a, c) or 77 minutes (b)"."""
    sources: dict[str, list[str]] = {}
    for article, value in sorted(values.items()):
        sources.setdefault(value, []).append(article)
    return " or ".join(f"{value} ({', '.join(articles)})" for value, articles in sources.items())


def shortened(text: str) -> str:
    """One line of at most 90 characters, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= LONG:
        return line
    return line[: LONG - 1].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"
