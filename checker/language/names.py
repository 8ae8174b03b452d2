"""Names in a parsed article: spaCy's labels repaired by titles, word lists and the article's own usage."""

from collections.abc import Iterator

from checker.language.document import Document, Sentence, Token
from checker.language.entity_lists import country_of, demonym_of, party_of, person_nouns, terms, titles
from checker.language.headings import Usage, is_title_case, usage_of
from checker.language.name_offices import after_office, is_office, is_portfolio, name_before, nation_cuts
from checker.language.name_runs import CALENDAR, common, initial, name_runs
from checker.language.name_types import SURE, Name, consistent, type_votes
from checker.records import EntityType

__all__ = ["Name", "find_names"]

DESCRIBING = frozenset({"company", "firm", "business", "startup", "outlet"})  # "the Lausanne company" is no name
SENT_FROM = 8.0  # more than a list says


def find_names(document: Document) -> list[Name]:
    """Every name, in order of the text; none overlap."""
    usage = usage_of(document)
    shouted = frozenset(s.index for s in document.sentences if is_title_case(document, s))
    known = _body_words(document, shouted) | document.known_names
    names: list[Name] = []
    for sentence in document.sentences:
        loud = sentence.index in shouted
        for first, last in name_runs(document, sentence, known, _only(document, sentence, usage, loud=loud)):
            names.extend(_read(document, first, last, known, shouted=loud))
    return consistent(names)


def _only(document: Document, sentence: Sentence, usage: Usage | None, *, loud: bool) -> frozenset[int] | None:
    """The tokens that may be names where capitals tell nothing; None where they do."""
    if sentence.dateline:
        words = document.sentence_tokens(sentence)
        return frozenset(t.index for t in words if t.text[:1].isupper() and t.text.lower() not in CALENDAR)
    return usage.heading_names(document, sentence) if loud and usage else None


def _body_words(document: Document, shouted: frozenset[int]) -> frozenset[str]:
    """Capitalised words that are names inside sentences, wherever capitals tell something."""
    starts = {s.first for s in document.sentences}
    return frozenset(
        t.text
        for t in document.tokens
        if (t.tag in ("NNP", "NNPS") and t.index not in starts and not document.sentences[t.sentence].heading)
        or (t.entity == "PERSON" and t.text[:1].isupper() and not common(t.text) and t.sentence not in shouted)
    )


def _read(document: Document, first: int, last: int, known: frozenset[str], *, shouted: bool) -> Iterator[Name]:
    """The names in one run: offices and nationalities before a person's name are cut off."""
    tokens = document.tokens
    for cut in nation_cuts(tokens, first, last):
        yield _name(document, first, cut, first, known, shouted=shouted)
        first = cut
    core = after_office(tokens, first, last)
    if core > first and (end := name_before(tokens, first, core)) > first:
        yield _name(document, first, end, first, known, shouted=shouted)
        first = min(end, core)
    if core < last:
        last = _with_noun(tokens, core, last) if core == first else last
        if is_portfolio(tokens, core, last) or tokens[core].text.split("-")[0] in ("R", "D", "I"):
            return
        name = _name(document, core, last, first, known, shouted=shouted)
        sentence = document.sentences[name.sentence]
        if name.votes and max(w for _, w in name.votes) < SURE and is_office(tokens[core:last]):
            if (end := name_before(tokens, core, last - 1)) > core:
                yield _name(document, core, end, core, known, shouted=shouted)
            return
        if shouted or name.votes or tokens[core].text in known or not initial(tokens, sentence, core):
            yield name


def _with_noun(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """End of a name whose last word is a common noun: 'Marlow Vale hospitals trust'."""
    word = tokens[first].text
    before = first
    while before > 0 and tokens[before - 1].tag in ("JJ", "JJR", "JJS", "RB", "VBN", "VBG"):  # "a tired Heron side"
        before -= 1
    indefinite = before > 0 and tokens[before - 1].text.lower() in ("a", "an", "another", "no", "any", "one")
    if indefinite or demonym_of(word) or party_of(word) or tokens[last - 1].text in terms("organisation_words"):
        return last
    i = last
    while i < min(last + 3, len(tokens)) and tokens[i].tag in ("NN", "NNS", "JJ") and tokens[i].text.islower():
        i += 1
        noun = tokens[i - 1].text
        ahead = tokens[i].tag if i < len(tokens) else ""
        held = i < len(tokens) and tokens[i].text in person_nouns()  # "Thornsea council leader"
        if (
            noun in terms("organisation_nouns")
            and noun not in DESCRIBING
            and (held or ahead not in ("NN", "NNS", "NNP", "HYPH"))
        ):
            return i if tokens[last].sentence == tokens[i - 1].sentence else last
    return last


def _name(  # noqa: PLR0913 - one stretch and what is known around it
    document: Document, first: int, last: int, start: int, known: frozenset[str], *, shouted: bool
) -> Name:
    tokens = document.tokens[first:last]
    before = _titles_before(document, start, first)
    sentence = document.sentences[tokens[0].sentence]
    votes = type_votes(document, first, last, before, shouted=shouted)
    text = document.article.text[tokens[0].start : tokens[-1].end]
    if _shouting(document, sentence) and text.isupper() and not _is_acronym(text, known):
        text = text.title()
    if sentence.dateline and document.article.text[tokens[0].start - 1] != "(":
        votes = [(EntityType.PLACE, SENT_FROM)]
    return Name(first, last, start, text, None, before, sentence.index, sentence.heading, tuple(votes))


def _shouting(document: Document, sentence: Sentence) -> bool:
    """Whether capitals are the writer's way here: a dateline, a heading without small letters."""
    words = document.sentence_tokens(sentence)
    return sentence.dateline or (
        sentence.heading and not any(t.text.islower() for t in words) and words[0].text.isupper()
    )


def _is_acronym(text: str, known: frozenset[str]) -> bool:
    """Whether capitals are the way to write the name: 'U.S.', 'NATO'."""
    return country_of(text) is not None or (" " not in text and text in known and text.title() not in known)


def _titles_before(document: Document, start: int, first: int) -> tuple[str, ...]:
    words = [t.text.lower() for t in document.tokens[start:first]]
    return tuple(w for w in words if w in titles() or w in person_nouns())
