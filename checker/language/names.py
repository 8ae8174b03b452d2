"""Names in a parsed article: spaCy's labels repaired by titles, word lists and the article's own usage."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.language.document import Document, Sentence, Token
from checker.language.entity_lists import (
    capital_of,
    country_of,
    demonym_of,
    first_name_gender,
    party_of,
    person_nouns,
    state_of,
    terms,
    titles,
)
from checker.records import EntityType

__all__ = ["Name", "find_names"]

LABELS = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANISATION,
    "GPE": EntityType.PLACE,
    "LOC": EntityType.PLACE,
    "FAC": EntityType.PLACE,
    "NORP": EntityType.GROUP,
    "EVENT": EntityType.EVENT,
    "WORK_OF_ART": EntityType.WORK,
    "LAW": EntityType.WORK,
    "PRODUCT": EntityType.OTHER,
}
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. "
    "sep sep. oct oct. nov nov. dec dec. christmas easter thanksgiving est gmt bst cet p.m. a.m. o’clock o'clock "
    "ms mr mrs dr".split()
)
LINKS = frozenset("of the and for de van von der den del della di da du la le bin al el y 's ’s - – & in on".split())
PARTICLES = frozenset("de van von der den del della di da du la le bin al el".split())
LEADING_OFFICES = frozenset(
    "prime vice chief deputy assistant foreign finance interior defence defense health justice house senate majority "
    "minority press state attorney district former acting".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """One name in the text; `first` and `last` are half-open token indexes without titles."""

    first: int
    last: int
    start: int  # first token with its titles
    text: str
    type: EntityType | None
    titles: tuple[str, ...]
    sentence: int
    heading: bool
    sure: bool  # whether more than spaCy's label speaks for the type

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name."""
        return tuple(self.text.split())


def find_names(document: Document) -> list[Name]:
    """Every name, in order of the text; none overlap."""
    known = _body_words(document)
    names: list[Name] = []
    for sentence in document.sentences:
        shouted = sentence.heading and _title_case(document, sentence)
        for first, last in _runs(document, sentence, known):
            names.extend(_read(document, first, last, shouted=shouted))
    return _consistent(names)


def _body_words(document: Document) -> frozenset[str]:
    """Capitalised words that are names inside sentences, wherever capitals tell something."""
    starts = {s.first for s in document.sentences}
    return frozenset(
        t.text
        for t in document.tokens
        if t.tag in ("NNP", "NNPS") and t.index not in starts and not document.sentences[t.sentence].heading
        or (t.entity == "PERSON" and t.text[:1].isupper())
    )


def _title_case(document: Document, sentence: Sentence) -> bool:
    words = [t.text for t in document.sentence_tokens(sentence) if t.text.isalpha() and len(t.text) > 3]
    return len(words) > 2 and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def _namey(token: Token, known: frozenset[str], *, initial: bool) -> bool:
    word = token.text
    if not word[:1].isupper() or token.text.lower() in CALENDAR and token.entity != "PERSON":
        return word[:1].isupper() and word.lower() in titles() and word.lower() in CALENDAR
    if token.entity in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY", "LANGUAGE"):
        return token.tag in ("NNP", "NNPS") and word in known and not any(c.isdigit() for c in word)
    if token.tag in ("NNP", "NNPS"):
        return not (initial and word not in known and not token.entity and _common(word))
    if token.tag in ("PRP", "PRP$", "DT", "WP", "WRB", "IN", "MD", "CC", "TO", "EX"):
        return False
    return bool(token.entity in LABELS) or demonym_of(word) is not None or (word in known and token.pos in ("NOUN", "PROPN", "ADJ", "VERB"))


def _common(word: str) -> bool:
    lower = word.lower()
    return lower in person_nouns() or lower.rstrip("s") in person_nouns() or lower in terms("organisation_nouns")


def _runs(document: Document, sentence: Sentence, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Maximal runs of capitalised name words, with links inside what spaCy labels as one name."""
    tokens = document.tokens
    i = sentence.first
    while i < sentence.last:
        if not _namey(tokens[i], known, initial=i == sentence.first):
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


def _breaks(left: Token, right: Token) -> bool:
    """Whether two adjacent name words belong to two names."""
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
    tight = tokens[j].text in ("-", "–", "&") and tokens[j].start == tokens[j - 1].end and tokens[k].start == tokens[j].end
    if tight and k == j + 1:
        return k + 1 if tokens[j].text == "-" and _same_label(tokens, j - 1, k) else j
    if not _namey(tokens[k], known, initial=False):
        return j
    between = {t.text.lower() for t in tokens[j:k]}
    if between <= PARTICLES and tokens[j - 1].entity in ("PERSON", "") and tokens[k].entity in ("PERSON", ""):
        return k + 1
    if between & {"and", "in", "on", "'s", "’s", "-", "–"} or not between & {"of", "for", "&"}:
        whole = all(t.entity and t.entity == tokens[k].entity for t in tokens[j - 1 : k])
        last_word = next((t.text for t in tokens[k:last] if not _namey(t, known, initial=False)), "")
        del last_word
        return k + 1 if whole and tokens[k].entity not in ("PERSON", "NORP") and not between & {"-", "–"} else j
    labelled = all(t.entity and t.entity == tokens[k].entity for t in tokens[j - 1 : k])
    return k + 1 if labelled or tokens[j - 1].text in terms("organisation_words") else j


def _same_label(tokens: tuple[Token, ...], left: int, right: int) -> bool:
    return tokens[left].entity == tokens[right].entity or tokens[left].entity == "PERSON"


def _type_words() -> frozenset[str]:
    return terms("organisation_words") | terms("place_words") | terms("event_words")


def _read(document: Document, first: int, last: int, *, shouted: bool) -> Iterator[Name]:
    """The names in one run: offices and nationalities before a person's name are cut off."""
    tokens = document.tokens
    for cut in _nations(tokens, first, last):
        yield _name(document, cut, cut + 1, cut, shouted=shouted)
        first = cut + 1
    core = _after_office(tokens, first, last)
    if core > first and _names_before(tokens, first):
        yield _name(document, first, first + 1, first, shouted=shouted)
        first += 1
    if core < last:
        name = _name(document, core, last, first, shouted=shouted)
        if name.type is not None or not (shouted or core == document.sentences[name.sentence].first):
            yield name


def _names_before(tokens: tuple[Token, ...], first: int) -> bool:
    word = tokens[first].text
    return bool(country_of(word) or demonym_of(word) or party_of(word) or tokens[first].entity in ("GPE", "ORG", "NORP"))


def _nations(tokens: tuple[Token, ...], first: int, last: int) -> list[int]:
    """Indexes of nationalities and parties that lead a longer run but belong to no longer name."""
    cuts: list[int] = []
    while last - first > 1 and tokens[last - 1].text not in _type_words():
        word = tokens[first].text
        if not (demonym_of(word) or party_of(word) or country_of(word)) or tokens[first + 1].text.lower() in LINKS:
            break
        if tokens[first].entity == tokens[first + 1].entity != "" and tokens[first].entity not in ("PERSON", "NORP"):
            break
        cuts.append(first)
        first += 1
    return cuts


def _after_office(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Index where a name starts after titles and offices: 'Senate Majority Leader | Mitch McConnell'."""
    if tokens[last - 1].text in _type_words() and tokens[last - 1].entity != "PERSON":
        return first + (tokens[first].text.lower() in titles() and last - first == 1)
    for i in range(last - 2, first - 1, -1):
        word = tokens[i].text.lower()
        person = word in titles() or word in person_nouns()
        if person and not (first_name_gender(word) and word not in titles()) and tokens[i + 1].text.lower() not in LINKS:
            return i + 1
    if last - first == 1 and tokens[first].text.lower() in titles() | person_nouns().keys() and tokens[first].entity != "PERSON":
        return last
    labelled = next((i for i in range(first, last) if tokens[i].entity == "PERSON"), first)
    before = [t for t in tokens[first:labelled]]
    if before and all(t.entity == "" for t in before) and before[-1].text.lower() not in LINKS:
        if any(t.text.lower() in LEADING_OFFICES | person_nouns().keys() for t in before):
            return labelled
    return first


def _name(document: Document, first: int, last: int, start: int, *, shouted: bool) -> Name:
    tokens = document.tokens[first:last]
    text = document.article.text[tokens[0].start : tokens[-1].end]
    before = _titles_before(document, start, first)
    kind, sure = _type(tokens, text, before, shouted=shouted)
    sentence = tokens[0].sentence
    return Name(first, last, start, text, kind, before, sentence, document.sentences[sentence].heading, sure)


def _titles_before(document: Document, start: int, first: int) -> tuple[str, ...]:
    words = [t.text.lower() for t in document.tokens[start:first]]
    return tuple(w for w in words if w in titles() or w in person_nouns())


def _type(tokens: tuple[Token, ...], text: str, before: tuple[str, ...], *, shouted: bool) -> tuple[EntityType | None, bool]:
    """The type of a name, and whether more than spaCy's label speaks for it."""
    words = [t.text for t in tokens]
    if country_of(text) or state_of(text) or (capital_of(text) and not before):
        return EntityType.PLACE, True
    if demonym_of(text) or party_of(text):
        return EntityType.GROUP, True
    if before:
        return EntityType.PERSON, True
    if len(words) > 1 and (listed := _listed_type(words)):
        return listed, True
    if len(words) > 1 and first_name_gender(words[0]) is not None:
        return EntityType.PERSON, True
    if len(text) > 1 and text.replace(".", "").isupper() and not shouted:
        return EntityType.ORGANISATION, len(words) == 1
    labels = Counter(t.entity for t in tokens if t.entity in LABELS)
    if labels:
        return LABELS[labels.most_common(1)[0][0]], False
    return None, False


def _listed_type(words: list[str]) -> EntityType | None:
    """The type that the last word (or the word before 'of') tells."""
    heads = [words[-1]] + [words[i - 1] for i, w in enumerate(words) if w in ("of", "for") and i]
    if words[0] in ("River", "Lake", "Mount", "Port", "Cape", "Loch", "Gulf") and first_name_gender(words[0]) is None:
        return EntityType.PLACE
    for word in reversed(heads):
        if word in terms("event_words"):
            return EntityType.EVENT
        if word in terms("organisation_words"):
            return EntityType.ORGANISATION
        if word in terms("place_words"):
            return EntityType.PLACE
    return None


def _consistent(names: list[Name]) -> list[Name]:
    """One type for one wording: sure types first, else the majority; surnames follow full names."""
    votes: dict[str, Counter[EntityType]] = {}
    for name in names:
        if name.type is not None:
            votes.setdefault(name.text, Counter())[name.type] += 3 if name.sure else 1
    best = {text: max(counter, key=lambda t: (counter[t], t == EntityType.PERSON, t)) for text, counter in votes.items()}
    people = {n.text for n in names if best.get(n.text) is EntityType.PERSON}
    parts = {" ".join(p.split()[k:]) for p in people for k in range(1, len(p.split()))}
    parts |= {p.split()[0] for p in people if len(p.split()) > 1}
    result = []
    for name in names:
        kind = best.get(name.text)
        if name.text in parts and not (name.sure and name.type is not EntityType.PERSON):
            kind = EntityType.PERSON
        if kind is not None or not name.heading:
            result.append(replace(name, type=kind or EntityType.OTHER))
    return result
