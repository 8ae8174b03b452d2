"""Words that bound a number in one place and are plain prepositions in another: 'over two days', 'about ten curves'."""

from checker.language.document import Document, Token

__all__ = ["is_preposition"]

_AMBIGUOUS = frozenset({"over", "about", "around", "up", "beyond", "above"})
_EXTENT = frozenset({"duration", "length"})
_MEASURING = frozenset(
    {"last", "take", "spend", "wait", "run", "be", "weigh", "measure", "cover", "drive", "walk", "serve", "cost"}
)
# with a number of things right behind them, these have no object but a topic
_INTRANSITIVE = frozenset({"argue", "complain", "speak", "talk", "worry"})
_EXTENDED = frozenset({"page", "other", "course"})


def is_preposition(document: Document, start: int, number: int, dimension: str) -> bool:
    """Whether the wording in `[start, number)` is a preposition of the sentence, not a bound of the number."""
    words = document.tokens_in(start, number)
    if not words or words[0].text.lower() not in _AMBIGUOUS:
        return False
    word = words[0]
    if word.text.lower() == "up":
        return word.dep == "prt"
    if word.dep != "prep":
        return word.text.lower() == "about" and _is_topic(document, word)
    head = document.tokens[word.head]
    if word.text.lower() in {"about", "around"}:
        return head.pos == "NOUN" or (
            head.pos == "VERB" and head.lemma not in _MEASURING and dimension == "count" and _talks(head)
        )
    return (dimension in _EXTENT and head.lemma not in _MEASURING) or _over_extent(document, word)


def _is_topic(document: Document, word: Token) -> bool:
    """'complained about six holes', 'a book about ten curves', where the parser took 'about' for an adverb."""
    noun = document.tokens[document.tokens[word.head].head]
    before = document.tokens[word.index - 1] if word.index else None
    if word.dep != "advmod" or before is None or noun.head != before.index:
        return False
    return (before.pos == "VERB" and before.lemma in _INTRANSITIVE) or (before.pos == "NOUN" and noun.dep == "appos")


def _talks(verb: Token) -> bool:
    return verb.lemma in {
        "warn",
        "complain",
        "write",
        "talk",
        "ask",
        "speak",
        "worry",
        "argue",
        "know",
        "tell",
        "hear",
        "learn",
    }


def _over_extent(document: Document, word: Token) -> bool:
    return any(document.tokens[child].lemma in _EXTENDED for child in document.children[word.index])
