"""Names in a parsed article: spaCy's labels repaired by titles, word lists and the article's own usage."""

from collections.abc import Iterator

from checker.language.document import Document, Sentence, Token
from checker.language.entity_lists import (
    country_of,
    demonym_of,
    first_name_gender,
    party_of,
    person_nouns,
    terms,
    titles,
)
from checker.language.name_types import LABELS, SURE, Name, consistent, type_votes
from checker.records import EntityType

__all__ = ["Name", "find_names"]

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. "
    "sep sep. oct oct. nov nov. dec dec. christmas easter thanksgiving est gmt bst cet p.m. a.m. o’clock o'clock "
    "ms mr mrs dr".split()
)
LINKS = frozenset("of the and for de van von der den del della di da du la le bin al el y 's ’s - – & in on".split())
SHORT = 3  # letters of words that stay small in headlines
PARTICLES = frozenset("de van von der den del della di da du la le bin al el".split())
LEADING_OFFICES = frozenset(
    "prime vice chief deputy assistant foreign finance interior defence defense health justice house senate majority "
    "minority press state attorney district former acting".split()
)


def find_names(document: Document) -> list[Name]:
    """Every name, in order of the text; none overlap."""
    known = _body_words(document)
    names: list[Name] = []
    for sentence in document.sentences:
        shouted = sentence.heading and _title_case(document, sentence)
        for first, last in _runs(document, sentence, known):
            names.extend(_read(document, first, last, known, shouted=shouted))
    return consistent(names)


def _body_words(document: Document) -> frozenset[str]:
    """Capitalised words that are names inside sentences, wherever capitals tell something."""
    starts = {s.first for s in document.sentences}
    return frozenset(
        t.text
        for t in document.tokens
        if (t.tag in ("NNP", "NNPS") and t.index not in starts and not document.sentences[t.sentence].heading)
        or (t.entity == "PERSON" and t.text[:1].isupper() and not _common(t.text))
    )


def _title_case(document: Document, sentence: Sentence) -> bool:
    words = [t.text for t in document.sentence_tokens(sentence) if t.text.isalpha() and len(t.text) > SHORT]
    return len(words) > 1 and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def _namey(token: Token, known: frozenset[str], *, initial: bool) -> bool:
    word = token.text
    if initial and word.isupper() and len(word) > 3 and token.pos in ("NOUN", "PROPN", "ADJ", "VERB"):  # noqa: PLR2004
        return True
    if not word[:1].isupper() or (token.text.lower() in CALENDAR and token.entity != "PERSON"):
        return word[:1].isupper() and word.lower() in titles() and word.lower() in CALENDAR
    if token.entity in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY", "LANGUAGE"):
        return token.tag in ("NNP", "NNPS") and word in known and not any(c.isdigit() for c in word)
    if token.tag in ("NNP", "NNPS"):
        return not (initial and word not in known and (_common(word) or token.entity == "NORP"))
    if token.tag in ("PRP", "PRP$", "DT", "WP", "WRB", "IN", "MD", "CC", "TO", "EX"):
        return False
    return (
        bool(token.entity in LABELS)
        or demonym_of(word) is not None
        or (word in known and token.pos in ("NOUN", "PROPN", "ADJ", "VERB"))
    )


def _common(word: str) -> bool:
    lower = word.lower()
    return lower in person_nouns() or lower.rstrip("s") in person_nouns() or lower in terms("organisation_nouns")


def _runs(document: Document, sentence: Sentence, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Maximal runs of capitalised name words, with links inside what spaCy labels as one name."""
    tokens = document.tokens
    i = sentence.first
    while i < sentence.last:
        initial = _initial(tokens, sentence, i) and not _title_of_next(tokens, i)
        if not _namey(tokens[i], known, initial=initial) or _currency(tokens, i):
            i += 1
            continue
        j = i + 1
        while j < sentence.last:
            if _namey(tokens[j], known, initial=False) and not _breaks(tokens[j - 1], tokens[j]):
                j += 1
            elif (step := _link(tokens, j, sentence.last, known)) > j:
                j = step
            else:
                break
        yield i, j
        i = j


def _initial(tokens: tuple[Token, ...], sentence: Sentence, i: int) -> bool:
    """Whether the word has its capital from its place: first, or after a dash, colon or bullet."""
    return i == sentence.first or tokens[i - 1].text in ("–", "—", ":", "-", "•", "“", '"', "*", "‘")


def _title_of_next(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a title opens the sentence before a name: 'President Trump went …'."""
    titled = tokens[i].text.lower() in titles() or tokens[i].text.lower() in person_nouns()
    return titled and i + 1 < len(tokens) and tokens[i + 1].tag == "NNP" and tokens[i + 1].text[:1].isupper()


def _currency(tokens: tuple[Token, ...], i: int) -> bool:
    return tokens[i].text.isupper() and i + 1 < len(tokens) and tokens[i + 1].text[:1].isdigit()


def _breaks(left: Token, right: Token) -> bool:
    """Whether two adjacent name words belong to two names."""
    if party_of(f"{left.text} {right.text}"):
        return False
    if left.entity == right.entity or not (left.entity in LABELS and right.entity in LABELS):
        return False
    if first_name_gender(left.text) is not None and right.entity == "PERSON":
        return False
    return "PERSON" in (left.entity, right.entity) or right.text not in _type_words()


def _link(tokens: tuple[Token, ...], j: int, last: int, known: frozenset[str]) -> int:
    """Where the run goes on after linking words at `j`; `j` where it does not."""
    k = j
    while k < last and tokens[k].text.lower() in LINKS and k - j < 3:  # noqa: PLR2004 - "of the"
        k += 1
    if k == j or k >= last or not (tokens[k].text[:1].isupper() or tokens[k - 1].text == "-"):
        return j
    tight = (
        tokens[j].text in ("-", "–", "&") and tokens[j].start == tokens[j - 1].end and tokens[k].start == tokens[j].end
    )
    if tight and k == j + 1:
        return k + 1 if tokens[j].text == "-" and _same_label(tokens, j - 1, k) else j
    if not _namey(tokens[k], known, initial=False):
        return j
    between = {t.text.lower() for t in tokens[j:k]}
    if between <= PARTICLES and tokens[j - 1].entity in ("PERSON", "") and tokens[k].entity in ("PERSON", ""):
        return k + 1
    labelled = all(t.entity and t.entity == tokens[k].entity for t in tokens[j - 1 : k])
    if between <= {"of", "the", "for", "&"}:
        left = tokens[j - 1].text
        address = left.lower() in titles() and not titles()[left.lower()].office  # "Lord of Lorne"
        return k + 1 if labelled or address or left in terms("organisation_words") else j
    return k + 1 if labelled and tokens[k].entity not in ("PERSON", "NORP") and not between & {"-", "–"} else j


def _same_label(tokens: tuple[Token, ...], left: int, right: int) -> bool:
    return tokens[left].entity == tokens[right].entity or tokens[left].entity == "PERSON"


def _type_words() -> frozenset[str]:
    return terms("organisation_words") | terms("place_words") | terms("event_words")


def _read(document: Document, first: int, last: int, known: frozenset[str], *, shouted: bool) -> Iterator[Name]:
    """The names in one run: offices and nationalities before a person's name are cut off."""
    tokens = document.tokens
    for cut in _nations(tokens, first, last):
        yield _name(document, first, cut, first, shouted=shouted)
        first = cut
    core = _after_office(tokens, first, last)
    if core > first and (end := _name_before(tokens, first, core)) > first:
        yield _name(document, first, end, first, shouted=shouted)
        first = min(end, core)
    if core < last:
        last = _with_noun(tokens, core, last) if core == first else last
        if _portfolio(tokens, core, last) or tokens[core].text.split("-")[0] in ("R", "D", "I"):
            return
        name = _name(document, core, last, first, shouted=shouted)
        sentence = document.sentences[name.sentence]
        if name.votes and max(w for _, w in name.votes) < SURE and _is_office(tokens[core:last]):
            if (end := _name_before(tokens, core, last - 1)) > core:
                yield _name(document, core, end, core, shouted=shouted)
            return
        if name.votes or tokens[core].text in known or not (shouted or _initial(tokens, sentence, core)):
            yield name


def _is_office(tokens: tuple[Token, ...]) -> bool:
    """Whether the words are an office, not a name: 'Secretary of State'."""
    return any(t.text.lower() in person_nouns() and first_name_gender(t.text) is None for t in tokens)


def _with_noun(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """End of a name whose last word is a common noun: 'Marlow Vale hospitals trust'."""
    word = tokens[first].text
    indefinite = first > 0 and tokens[first - 1].text.lower() in ("a", "an", "another", "no", "any", "one")
    if indefinite or demonym_of(word) or party_of(word) or tokens[last - 1].text in terms("organisation_words"):
        return last
    i = last
    while i < min(last + 3, len(tokens)) and tokens[i].tag in ("NN", "NNS", "JJ") and tokens[i].text.islower():
        i += 1
        noun = tokens[i - 1].text
        ahead = tokens[i].tag if i < len(tokens) else ""
        held = i < len(tokens) and tokens[i].text in person_nouns()  # "Thornsea council leader"
        if noun in terms("organisation_nouns") and (held or ahead not in ("NN", "NNS", "NNP", "HYPH")):
            return i if tokens[last].sentence == tokens[i - 1].sentence else last
    return last


def _name_before(tokens: tuple[Token, ...], first: int, core: int) -> int:
    """End of the country or organisation whose office follows: 'United States | Ambassador | Mike Waltz'."""
    for end in range(core, first, -1):
        text = " ".join(t.text for t in tokens[first:end])
        if country_of(text) or demonym_of(text) or party_of(text):
            return end
    end = first
    while (
        end < core and tokens[end].entity in ("GPE", "ORG", "NORP") and tokens[end].text.lower() not in person_nouns()
    ):
        end += 1
    return end


def _portfolio(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the words are a minister's field: 'Secretary of | State'."""
    if first < 2 or country_of(" ".join(t.text for t in tokens[first:last])):  # noqa: PLR2004
        return False
    return tokens[first - 1].text in ("of", "for") and tokens[first - 2].text.lower() in (
        "secretary",
        "minister",
        "undersecretary",
    )


def _nations(tokens: tuple[Token, ...], first: int, last: int) -> list[int]:
    """Ends of nationalities and parties that lead a longer run but belong to no longer name."""
    cuts: list[int] = []
    chamber = tokens[last - 1].text in ("Senate", "House", "Congress")
    while last - first > 1 and (chamber or tokens[last - 1].text not in _type_words()):
        if party_of(" ".join(t.text for t in tokens[first:last])):
            break
        size = 2 if last - first > 2 and party_of(f"{tokens[first].text} {tokens[first + 1].text}") else 1  # noqa: PLR2004
        word = tokens[first].text
        if size == 1 and not (demonym_of(word) or party_of(word) or country_of(word)):
            break
        after = tokens[first + size]
        if after.text in ("Senate", "House", "Congress"):
            cuts.append(first + size)
            break
        if after.text.lower() in LINKS or (
            tokens[first].entity == after.entity and after.entity in ("ORG", "GPE", "EVENT")
        ):
            break
        cuts.append(first + size)
        first += size
    return cuts


def _after_office(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Index where a name starts after titles and offices: 'Senate Majority Leader | Mitch McConnell'."""
    if tokens[last - 1].text in _type_words() and tokens[last - 1].entity != "PERSON":
        return first + (tokens[first].text.lower() in titles() and last - first == 1)
    for i in range(last - 2, first - 1, -1):
        word = tokens[i].text.lower()
        person = word in titles() or word in person_nouns()
        if tokens[i + 1].text.rstrip(".") in ("Jr", "Sr") or (i > first and first_name_gender(tokens[first].text)):
            break
        if (
            person
            and not (first_name_gender(word) and word not in titles())
            and tokens[i + 1].text.lower() not in LINKS
        ):
            return i + 1
    if (
        last - first == 1
        and tokens[first].text.lower() in titles() | person_nouns().keys()
        and tokens[first].entity != "PERSON"
    ):
        return last
    labelled = next((i for i in range(first, last) if tokens[i].entity == "PERSON"), first)
    before = list(tokens[first:labelled])
    office = any(t.text.lower() in LEADING_OFFICES | person_nouns().keys() for t in before)
    if office and all(t.entity == "" for t in before) and before[-1].text.lower() not in LINKS:
        return labelled
    return first


def _name(document: Document, first: int, last: int, start: int, *, shouted: bool) -> Name:
    tokens = document.tokens[first:last]
    before = _titles_before(document, start, first)
    sentence = document.sentences[tokens[0].sentence]
    votes = type_votes(document, first, last, before, shouted=shouted)
    text = document.article.text[tokens[0].start : tokens[-1].end]
    if _dateline(document, first, last):
        text, votes = (text.title() if text.isupper() else text), [(EntityType.PLACE, 8.0)]
    return Name(first, last, start, text, None, before, sentence.index, sentence.heading, tuple(votes))


def _dateline(document: Document, first: int, last: int) -> bool:
    """Whether the name opens a paragraph as the place it is sent from: 'TALLINN, Sept 3 —'."""
    sentence = document.sentences[document.tokens[first].sentence]
    if first != sentence.first or sentence.heading:
        return False
    dash = next((t for t in document.tokens[last : last + 9] if t.text in ("–", "—", "--", "-")), None)
    between = document.tokens[last : dash.index] if dash else ()
    return (
        dash is not None
        and all(t.pos in ("PUNCT", "PROPN", "NUM", "SYM", "X") for t in between)
        and (document.tokens[first].text.isupper() or not between)
        and document.article.text[dash.start - 1 : dash.start].isspace()
    )


def _titles_before(document: Document, start: int, first: int) -> tuple[str, ...]:
    words = [t.text.lower() for t in document.tokens[start:first]]
    return tuple(w for w in words if w in titles() or w in person_nouns())
