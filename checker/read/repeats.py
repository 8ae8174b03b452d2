"""Blocks that say again what an earlier block said: headlines in several versions, pull-outs."""

import re

__all__ = ["Repeats", "similar"]

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_EMPTY = frozenset(
    {
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "but",
        "by",
        "for",
        "from",
        "had",
        "has",
        "have",
        "in",
        "into",
        "is",
        "it",
        "its",
        "of",
        "off",
        "on",
        "or",
        "over",
        "says",
        "that",
        "the",
        "their",
        "to",
        "was",
        "were",
        "who",
        "will",
        "with",
    }
)
_FEWEST_WORDS, _SHARED, _ALIKE = 3, 0.6, 90  # content words, their share, token-set ratio
_STEM = 5  # 'diplomats' and 'diplomatic' share their first letters
_FEWEST = 4  # shorter repeats ("Read this", "He said no.") are no sign of anything
_CHANGE = frozenset(
    {"no", "not", "never", "without", "denies", "deny", "denied", "rejects", "rejected", "refuses", "fails"}
)


class Repeats:
    """The blocks seen so far."""

    def __init__(self) -> None:
        """Begin with none."""
        self._seen: dict[str, int] = {}
        self._headlines: list[tuple[int, str]] = []

    def of(self, words: str, index: int, *, headline: bool) -> int | None:
        """Index of the earlier block that block `index` repeats; a headline may repeat in other words."""
        key = " ".join(w.casefold() for w in _WORD.findall(words))
        if key.count(" ") + 1 >= _FEWEST and key in self._seen:
            return self._seen[key]
        if headline:
            for earlier, other in self._headlines:
                if similar(words, other):
                    return earlier
            self._headlines.append((index, words))
        self._seen.setdefault(key, index)
        return None


def similar(later: str, earlier: str) -> bool:
    """Whether one headline says no more than the other: same content words, no new figure, no new denial."""
    from rapidfuzz import fuzz

    ours, theirs = _words(later), _words(earlier)
    if any((w[0].isdigit() or w in _CHANGE) and w not in theirs for w in ours):
        return False
    ours, theirs = {_stem(w) for w in ours}, {_stem(w) for w in theirs}
    fewer = min(len(ours), len(theirs))
    if fewer < _FEWEST_WORDS:
        return ours == theirs and bool(ours)
    shared = len(ours & theirs) / fewer
    return shared >= _SHARED or fuzz.token_set_ratio(" ".join(sorted(ours)), " ".join(sorted(theirs))) >= _ALIKE


def _words(text: str) -> set[str]:
    return {w.casefold() for w in _WORD.findall(text)} - _EMPTY


def _stem(word: str) -> str:
    return word if word[0].isdigit() else word[:_STEM].removesuffix("'s")
