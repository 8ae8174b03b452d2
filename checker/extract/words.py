"""The words that carry what a sentence is about."""

from collections.abc import Iterable

from checker.language.document import Document, Token

__all__ = ["content_lemmas", "content_words"]

CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "ADV"})
EMPTY = frozenset(
    "be have do say make get go take come tell ask see know think add also just then now very more most much other such same own last next year day week month time people mr mrs ms dr not so as too here there when while monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow".split()
)


def content_lemmas(document: Document, sentences: Iterable[int]) -> tuple[str, ...]:
    """Lemmas of nouns, verbs and adjectives of these sentences, without names and numbers, sorted."""
    tokens = (t for index in sentences for t in document.sentence_tokens(document.sentences[index]))
    return content_words(document, tokens)


def content_words(document: Document, tokens: Iterable[Token]) -> tuple[str, ...]:
    """Lemmas of the nouns, verbs and adjectives among these tokens, without names, numbers and times, sorted."""
    lemmas = {
        token.lemma
        for token in tokens
        if token.pos in CONTENT
        and token.lemma not in EMPTY
        and token.text[0].isalpha()
        and token.index not in document.token_entities
        and token.index not in document.token_times
    }
    return tuple(sorted(lemmas))
