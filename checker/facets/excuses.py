"""Differences between two quotations that are none: those an article owns up to, and those of writing only."""

from collections.abc import Sequence

from checker.facets.quoted_words import Word, is_filler
from checker.language.timezones import ZONES

__all__ = ["excused"]

CLIPPED = {"'s": {"is", "has", "us"}, "'d": {"had", "would", "did"}}

Place = tuple[int, int]  # first word and the word behind the last, as indexes; equal where no word stands


def excused(left: Sequence[Word], right: Sequence[Word], ours: Place, theirs: Place) -> bool:
    """Whether an article owns up to the difference, or it is one of writing and not of words."""
    one, other = left[slice(*ours)], right[slice(*theirs)]
    # brackets and an ellipsis give notice of what their own side lacks or changes, not of what the other leaves out
    if (other and _broken(left, *ours)) or (one and _broken(right, *theirs)):
        return True
    if not (one and other) and (_split(left, *ours) or _split(right, *theirs)):
        return True
    if all(w.form.upper() in ZONES for w in (*one, *other)) and not (one and other):
        return True  # one paper tells its readers the zone of '6:41 p.m.'
    if all(is_filler(w) for w in (*one, *other)) or _stuttered(left, *ours, other) or _stuttered(right, *theirs, one):
        return True
    forms = [w.form for w in one], [w.form for w in other]
    return _one_word(*forms) or _clipped(*forms) or _clipped(*reversed(forms)) or _masked(*forms)


def _broken(words: Sequence[Word], start: int, end: int) -> bool:
    return any(w.after_break for w in words[start : end + 1])


def _split(words: Sequence[Word], start: int, end: int) -> bool:
    return any(w.after_split for w in words[start : end + 1])


def _stuttered(words: Sequence[Word], start: int, end: int, others: Sequence[Word]) -> bool:
    """Whether the one side only says its own words twice: 'I, I think'."""
    size = end - start
    said = [w.form for w in words[start:end]]
    twice = said in ([w.form for w in words[start - size : start]], [w.form for w in words[end : end + size]])
    return not others and size > 0 and twice


def _one_word(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """'into' and 'in to', 'any more' and 'anymore'."""
    return bool(ours) and "".join(ours) == "".join(theirs)


def _clipped(short: Sequence[str], full: Sequence[str]) -> bool:
    """A contraction and its two words: it's and it is, he'd and he had."""
    if len(short) != 1 or len(full) != 2 or "'" not in short[0]:  # noqa: PLR2004 -- one word and its two parts
        return False
    stem, ending = short[0][: short[0].index("'")], short[0][short[0].index("'") :]
    return stem == full[0] and full[1] in CLIPPED.get(ending, ())


def _masked(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """'f---ing' for the whole word, or 'bleep': letters hidden are no word changed."""
    return len(ours) == len(theirs) and all(
        _hides(one, other) or _hides(other, one) for one, other in zip(ours, theirs, strict=True)
    )


def _hides(masked: str, word: str) -> bool:
    shown = masked.translate(str.maketrans("*_–—", "----"))
    return "-" in shown and shown[:1] in {"-", word[:1]}
