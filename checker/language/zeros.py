"""Nought in words: 'nobody was hurt', 'no survivors'."""

import re
from collections.abc import Iterator

from checker.language.document import Document
from checker.language.units import words
from checker.records import QuantityMention, QuantityValue

__all__ = ["find_zeros"]

_NOBODY = re.compile(r"\b(?:no one|no-one|nobody|none)\b", re.IGNORECASE)
# words that narrow what there is none of ('serious', 'new', 'other') say nothing of the whole; these do not narrow it
_NO_NOUN = re.compile(r"\bno (?:(?:reported|recorded|registered|known|confirmed) )?(\w+)\b", re.IGNORECASE)


def find_zeros(document: Document, begin: int, end: int) -> Iterator[QuantityMention]:
    """Words that count nought of something, where it is clear what."""
    text = document.article.text
    for match in _NOBODY.finditer(text, begin, end):
        following = re.findall(r"\w+|[.,;]", text[match.end() : min(end, match.end() + 40)])[:5]
        if any(w.lower() in words("states") for w in _until_stop(following)):
            yield _zero(match.start(), match.end(), text, "person", "person")
    for match in _NO_NOUN.finditer(text, begin, end):
        noun = match[1].lower()
        if noun in words("zero_nouns"):
            token = document.tokens_in(match.start(1), match.end(1))
            yield _zero(match.start(), match.end(1), text, token[0].lemma if token else noun, noun)


def _until_stop(tokens: list[str]) -> list[str]:
    stop = next((i for i, w in enumerate(tokens) if w in {".", ",", ";"}), len(tokens))
    return tokens[:stop]


def _zero(start: int, end: int, text: str, lemma: str, phrase: str) -> QuantityMention:
    value = QuantityValue(low=0, high=0, stated=0, dimension="count", counted=lemma, counted_phrase=phrase)
    return QuantityMention(start=start, end=end, text=text[start:end], value=value)
