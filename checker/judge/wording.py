"""Plain words for findings."""

from collections.abc import Mapping

__all__ = ["STATED", "asked_of", "excerpted", "listed", "shortened"]

LONG = 90  # characters of a value or a question
STATED = 200  # of what a finding states: it is cut late
LOOSE = ",;:) "  # at the start of a part: it belongs to what stands before
MARKS = {"“": "”", "‘": "’", "(": ")"}


def listed(values: Mapping[str, str], *, folded: bool = True) -> str:
    """The values with the articles that give them: "71 minutes (a, c) or 77 minutes (b)".

    Values that differ in capitals alone are one, in the wording with the fewest; not so where spellings are compared.
    """
    sources: dict[str, list[str]] = {}
    told: dict[str, str] = {}
    for article, value in sorted(values.items()):
        key = value.casefold() if folded else value
        sources.setdefault(key, []).append(article)
        told[key] = min(told.get(key, value), value, key=lambda v: (sum(map(str.isupper, v)), v))
    return " or ".join(f"{told[key]} ({', '.join(articles)})" for key, articles in sources.items())


def excerpted(words: str, sentence: str, *, most: int = LONG) -> str:
    """A part of a sentence as one line that shows where it was cut, without a mark or bracket that lost its partner."""
    words, sentence = words.strip(), sentence.strip()
    line = _paired(shortened(words, most=most).lstrip(LOOSE)).lstrip(LOOSE)
    cut_off = not sentence.endswith(words) and not line.endswith((".", "!", "?", "…", "”", '"'))
    begun = line[:1].islower() and not sentence.startswith(words)
    return ("… " if begun else "") + line + (" …" if cut_off else "")


def _paired(line: str) -> str:
    """Without an opening mark that nothing closes, or a closing one that nothing opened; apostrophes stay."""
    for opening, closing in MARKS.items():
        if line.startswith(opening) and closing not in line and not line.endswith("…"):
            line = line[1:]
        if line.endswith(closing) and opening not in line and (closing != "’" or not line[-2:-1].isalpha()):
            line = line[:-1]
    if line.count('"') == 1:
        line = line.removeprefix('"').removesuffix('"')
    return line.strip()


def shortened(text: str, *, most: int = LONG) -> str:
    """One line of at most so many characters, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"


def asked_of(text: str) -> str:
    """The part of a sentence that a question is about, as one line without the point behind it."""
    return shortened(text.strip().removesuffix("."))
