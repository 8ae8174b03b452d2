"""Plain words for findings."""

__all__ = ["listed", "shortened"]

LONG = 90


def listed(*values: tuple[str, str]) -> str:
    """As in "71 minutes (a) or 77 minutes (b)"."""
    return " or ".join(f"{value} ({article})" for value, article in sorted(values, key=lambda v: v[1]))


def shortened(text: str) -> str:
    """One line of at most 90 characters, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= LONG:
        return line
    return line[: LONG - 1].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"
