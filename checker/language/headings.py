"""Headings In Title Case: which of their words are names, when capitals tell nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.language.document import Document, Sentence, Token
from checker.language.entity_lists import (
    capital_of,
    country_of,
    demonym_of,
    first_name_gender,
    party_of,
    state_of,
    terms,
    titles,
)
from checker.language.name_runs import CALENDAR, SMALL_TAGS, common, type_words

__all__ = ["Usage", "is_title_case", "usage_of"]

SHORT = 3  # letters of words that stay small in headlines
MOST = 0.7  # of the longer words have a capital
ACRONYM = range(2, 6)  # letters
LISTED = (country_of, demonym_of, capital_of, state_of, party_of)
PLACED = frozenset({"in", "at", "from", "near", "to", "outside"})
LONGEST = 3  # words of a listed name


@dataclass(frozen=True, slots=True)
class Usage:
    """How the running text of an article writes its words."""

    names: frozenset[str]  # capitalised inside sentences
    pairs: frozenset[tuple[str, str]]  # capitalised neighbours
    small: frozenset[str]  # written without a capital

    def heading_names(self, document: Document, sentence: Sentence) -> frozenset[int]:
        """Tokens of a heading in title case that are (parts of) names: seen in the text as such, or listed."""
        tokens = document.sentence_tokens(sentence)
        words = _cased(tokens)
        able = [w[:1].isupper() and t.tag not in SMALL_TAGS for t, w in zip(tokens, words, strict=True)]
        found = _listed(words) | self._people(tokens, words)
        found |= {i for i, word in enumerate(words) if able[i] and self._is_name(word)}
        if words == [t.text for t in tokens]:  # not all in capitals
            found |= {i for i, w in enumerate(words) if w.isupper() and w.isalpha() and len(w) in ACRONYM}
        found |= {i for i, t in enumerate(tokens) if i and able[i] and self._is_place(tokens[i - 1], t)}
        for i, pair in enumerate(pairwise(words)):
            if able[i] and able[i + 1] and pair in self.pairs:
                found |= {i, i + 1}
            elif i in found and words[i + 1] in terms("organisation_words") and _labelled(tokens[i : i + 2], "ORG"):
                found.add(i + 1)
        found |= {i for i in range(len(words)) if i + 1 in found and words[i].lower() in titles()}
        return frozenset(tokens[i].index for i in found if words[i].lower() not in CALENDAR | {"the"})

    def _is_name(self, word: str) -> bool:
        """Whether the word alone is a name: 'Conference' in the name of a conference is none."""
        return word in self.names and word.lower() not in self.small and not common(word) and word not in type_words()

    def _is_place(self, before: Token, token: Token) -> bool:
        """Whether spaCy sees a town after a preposition of place."""
        return before.lemma in PLACED and token.entity == "GPE" and token.text.lower() not in self.small

    def _people(self, tokens: Sequence[Token], words: Sequence[str]) -> set[int]:
        """First and last names that only the heading gives."""
        return {
            j
            for i, (first, last) in enumerate(pairwise(words))
            if first_name_gender(first) and _labelled(tokens[i : i + 2], "PERSON")
            if not {first.lower(), last.lower()} & self.small and last not in type_words() and not common(last)
            for j in (i, i + 1)
        }


def usage_of(document: Document) -> Usage | None:
    """How the running text writes its words; None where an article is headings only."""
    running = [s for s in document.sentences if not s.heading and not s.dateline]
    if not running:
        return None
    inside = [t for s in running for t in document.tokens[s.first + 1 : s.last]]
    small = frozenset(t.text for t in inside if t.text.islower())
    proper = [t for t in inside if t.tag in ("NNP", "NNPS") and t.text[:1].isupper()]
    openers = [document.tokens[s.first] for s in running]
    people = {t.text for t in openers if t.entity == "PERSON" and t.text[:1].isupper() and not common(t.text)}
    capitals = {t.index: t.text for t in (*openers, *inside) if t.text[:1].isupper()}
    for t in openers:  # "Its Qualcomm offer": a capital by place only
        if t.text.lower() in small or t.tag in SMALL_TAGS:
            capitals.pop(t.index, None)
    pairs = {
        (capitals[i], capitals[i + 1])
        for i in sorted({k for t in proper for k in (t.index - 1, t.index)})
        if i in capitals and i + 1 in capitals
    }
    return Usage(names=frozenset({t.text for t in proper} | people), pairs=frozenset(pairs), small=small)


def is_title_case(document: Document, sentence: Sentence) -> bool:
    """Whether most words of a heading have a capital, so that it tells nothing."""
    words = [t.text for t in document.sentence_tokens(sentence) if t.text.isalpha() and len(t.text) > SHORT]
    return sentence.heading and len(words) > 1 and sum(w[0].isupper() for w in words) > MOST * len(words)


def _cased(tokens: Sequence[Token]) -> list[str]:
    """The words, in title case where the whole heading is in capitals."""
    shouting = not any(t.text.islower() for t in tokens)
    capitals = sum(t.text.isupper() and len(t.text) > SHORT for t in tokens)
    whole = shouting and capitals > 1
    return [t.text.title() if whole and t.text.isupper() and len(t.text) > 1 else t.text for t in tokens]


def _listed(words: Sequence[str]) -> set[int]:
    """Words of countries, peoples, capitals, states and parties."""
    found: set[int] = set()
    for size in range(1, LONGEST + 1):
        for i in range(len(words) - size + 1):
            text = " ".join(words[i : i + size])
            if text[:1].isupper() and any(known(text) for known in LISTED):
                found |= set(range(i, i + size))
    return found


def _labelled(tokens: Sequence[Token], label: str) -> bool:
    return all(t.entity == label for t in tokens)
