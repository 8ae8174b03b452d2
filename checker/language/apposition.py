"""Whether a name after a comma is in apposition to the words before it, or begins a clause of its own."""

from checker.language.document import Document, Token

__all__ = ["begins_clause"]

OPENERS = frozenset("thanks owing due according".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def begins_clause(document: Document, first: int, last: int) -> bool:
    """'Thanks to the clerk, Ann Weil, treasurer until May, stood trial': after an opening phrase she is the subject.

    In 'read out by a clerk, Ann's mother said' she owns what follows.
    """
    tokens = document.tokens
    sentence = document.sentences[tokens[first].sentence]
    if last < sentence.last and tokens[last].tag == "POS" and tokens[first - 1].text == ",":
        return True
    opening = tokens[sentence.first : first - 1]
    if not opening or tokens[first - 1].text != "," or not _prepositional(opening):
        return False
    return _verb_follows(tokens[last : sentence.last])


def _prepositional(opening: tuple[Token, ...]) -> bool:
    """Whether the words are one phrase under a preposition, without a verb or another comma."""
    led = opening[0].tag == "IN" or opening[0].text.lower() in OPENERS
    return led and not any(t.text == "," or t.pos == "AUX" or t.tag in FINITE for t in opening)


def _verb_follows(after: tuple[Token, ...]) -> bool:
    """Whether a finite verb comes straight after the name, or after what commas set apart behind it."""
    while after and after[0].text == ",":
        ends = {","} if after[1:2] and after[1].tag in ("WP", "WP$", "WDT") else {",", *FINITE}
        close = next((i for i, t in enumerate(after) if i and not ends.isdisjoint((t.text, t.tag))), len(after))
        if close + 1 < len(after) and after[close].text == "," and after[close + 1].tag in FINITE:
            return True
        if close == len(after) or after[close].text != ",":
            return False
        after = after[close:]
    return bool(after) and after[0].tag in FINITE
