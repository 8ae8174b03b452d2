"""What a name stands for: word lists and grammar first, spaCy's label after them, one answer for one wording."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.language.document import Document, Token
from checker.language.entity_lists import (
    capital_of,
    country_of,
    demonym_of,
    first_name_gender,
    kin_nouns,
    party_of,
    person_nouns,
    state_of,
    terms,
)
from checker.language.speech import uses_of
from checker.records import EntityType

__all__ = ["GENERATIONS", "LABELS", "SURE", "Name", "consistent", "type_votes", "without_generation"]

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
GENERATIONS = frozenset({"Jr", "Sr", "II", "III", "IV"})  # behind the names of father and son
SURE = 6.0  # outweighs what labels and grammar say together
SEVERAL = 1.2  # votes by which a lone surname is believed to be a person's
PEOPLE_ENDINGS = ("an", "ish", "ese", "ist", "s", "im", "i", "ic", "ew", "ite")
WHERE = {
    "in": 2.0,
    "into": 2.0,
    "near": 2.0,
    "outside": 2.0,
    "above": 1.5,
    "at": 1.2,
    "from": 1.2,
    "around": 1.2,
    "across": 1.2,
}
GOVERNED = frozenset(
    "mayor town city village port island king queen people residents coast north south east west".split()
)
QUOTES = frozenset({'"', "”", "’", "''", "“"})
PERSONAL = frozenset(
    "lawyer attorney aide spokesman spokeswoman deputy successor predecessor supporter opponent".split()
)
# what bodies, countries and teams are called as well as people: "rival Castrel", "deputy White House counsel"
ALSO_OF_BODIES = frozenset(
    "ally backer champion competitor contender deputy leader maker member opponent owner partner provider rival seller "
    "sponsor supplier vendor victim winner".split()
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
    votes: tuple[tuple[EntityType, float], ...]  # what speaks for which type

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name."""
        return tuple(self.text.split())


def type_votes(
    document: Document, first: int, last: int, before: tuple[str, ...], *, shouted: bool
) -> list[tuple[EntityType, float]]:
    """What speaks for which type of the name at these tokens."""
    tokens = document.tokens[first:last]
    text = document.article.text[tokens[0].start : tokens[-1].end]
    if sure := _sure_type(tokens, text, before, shouted=shouted):
        return [(sure, SURE)]
    return [*_label_votes(tokens), *_context_votes(document, first, last)]


# words that end the names of places and are surnames as well: "Peter West", "Carol Hill"
SURNAMES_TOO = frozenset(
    "West East North Hall Hill Hills Lake Park Parks Wood Woods Church Castle Ford Banks Rivers Field Fields Forest Marsh "
    "Glen Dale Brook Brooks Bridges Heath Moore Court Temple Abbey Gates Green House Mills Wells Ridge Grove Lane".split()
)


def _sure_type(tokens: Sequence[Token], text: str, before: tuple[str, ...], *, shouted: bool) -> EntityType | None:
    words = [t.text for t in tokens]
    if before:
        return EntityType.PERSON
    if (listed := _known_type(tokens, text)) is not None:
        return listed
    if tokens[-1].text.lower() in terms("organisation_nouns") and tokens[-1].text.islower():
        return EntityType.ORGANISATION
    if len(words) == 2 and words[1] in SURNAMES_TOO and first_name_gender(words[0]) is not None:  # noqa: PLR2004
        return EntityType.PERSON
    if len(words) > 1:
        return _listed_type(words) or (EntityType.PERSON if first_name_gender(words[0]) is not None else None)
    acronym = len(text) > 1 and text.replace(".", "").isupper() and len(text) < 6  # noqa: PLR2004 - longer is shouting
    return EntityType.ORGANISATION if acronym and not shouted else None


def _known_type(tokens: Sequence[Token], text: str) -> EntityType | None:
    """Countries, states, capitals, peoples and parties."""
    if country_of(text) or state_of(text) or capital_of(text):
        return EntityType.PLACE
    if demonym_of(text):
        return EntityType.GROUP if text.endswith("s") and tokens[-1].tag != "JJ" else EntityType.PLACE
    if party_of(text) or text.lower() in terms("faiths") or text.lower().removesuffix("s") in terms("faiths"):
        return EntityType.GROUP
    return None


def _listed_type(words: list[str]) -> EntityType | None:
    """The type that the last word (or the word before 'of') tells."""
    heads = [words[-1]] + [words[i - 1] for i, w in enumerate(words) if w in ("of", "for") and i]
    if words[0] in ("River", "Lake", "Mount", "Port", "Cape", "Loch", "Gulf"):
        return EntityType.PLACE
    for word in reversed(heads):
        for words_of, kind in LISTS:
            if word in terms(words_of):
                return kind
    return None


LISTS = (
    ("event_words", EntityType.EVENT),
    ("organisation_words", EntityType.ORGANISATION),
    ("place_words", EntityType.PLACE),
)


def _label_votes(tokens: Sequence[Token]) -> list[tuple[EntityType, float]]:
    labels = Counter(t.entity for t in tokens if t.entity in LABELS)
    if not labels:
        return []
    label = labels.most_common(1)[0][0]
    if label == "NORP" and not tokens[-1].text.endswith(PEOPLE_ENDINGS):
        return [(EntityType.PLACE, 1.0)]
    guess = label == "PERSON" and first_name_gender(tokens[0].text) is None
    return [(LABELS[label], 0.5 if guess else 1.0)]


def _context_votes(document: Document, first: int, last: int) -> Iterator[tuple[EntityType, float]]:
    """What stands before and after the name."""
    tokens = document.tokens
    if first:
        yield from _votes_before(tokens, first)
    if last < len(tokens):
        yield from _votes_after(tokens, first, last)
    yield from _clause_votes(document, tokens[last - 1])


def _votes_before(tokens: Sequence[Token], first: int) -> Iterator[tuple[EntityType, float]]:
    """Prepositions of place, an article, a noun for organisations or persons, a verb of leading."""
    before = tokens[first - 1]
    earlier = tokens[first - 2].text.lower() if first > 1 else ""
    word = before.text.lower()
    if word in WHERE:
        yield EntityType.PLACE, WHERE[word]
    if word == "of" and earlier in GOVERNED:
        yield EntityType.PLACE, 2.0
    if word == "the":
        yield EntityType.PERSON, -1.5
        yield EntityType.OTHER, 0.2
    if before.text in terms("organisation_nouns"):
        yield EntityType.ORGANISATION, 2.0
    if before.lemma in ("coach", "manage", "chair") and before.pos == "VERB":
        yield EntityType.ORGANISATION, 1.5
    if before.tag == "VBD" and "statement" in uses_of(before.lemma) and first > 1 and tokens[first - 2].text in QUOTES:
        yield EntityType.PERSON, 1.2  # "… ,” said Rivera"
    if word == "," and earlier in person_nouns():
        yield EntityType.PERSON, 1.5
    if before.tag == "NN" and word in person_nouns() and word not in ALSO_OF_BODIES:
        yield EntityType.PERSON, 2.5 if word in kin_nouns() else 1.5  # "referee Teague", "his brother Leroy"


def _votes_after(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[EntityType, float]]:
    """Offices held in it, an apposition, 'who', a verb in the plural."""
    after = tokens[last]
    office = after.tag == "NN" and after.text in person_nouns() and after.text not in PERSONAL | kin_nouns()
    if office or (after.tag == "POS" and _office_of(tokens, last + 1)):
        yield EntityType.ORGANISATION, 1.5
        yield EntityType.PERSON, -1.0 if after.tag == "POS" else 0.0
    before = tokens[first - 1].text if first else ""
    if after.text in ("have", "are", "were") and before != "and" and before not in person_nouns():
        yield EntityType.ORGANISATION, 1.5  # "Castrel have gathered eight points"
        yield EntityType.PERSON, -1.0
    if after.text == ",":
        noun = _apposed_noun(tokens, last + 1)
        if noun in person_nouns() or (last + 2 < len(tokens) and _age(tokens, last + 1)):
            yield EntityType.PERSON, 2.5
        elif noun in terms("organisation_nouns"):
            yield EntityType.ORGANISATION, 2.5
    if "statement" in uses_of(after.lemma) and after.tag in ("VBD", "VBZ"):
        yield EntityType.PERSON, 0.8
    if after.text == "," and last + 1 < len(tokens) and tokens[last + 1].text in ("who", "whose"):
        yield EntityType.PERSON, 1.5
    if last - first > 1 and after.text == "who":
        yield EntityType.PERSON, 2.0


def _clause_votes(document: Document, head: Token) -> Iterator[tuple[EntityType, float]]:
    """What the name's verb says: who is a vet, or keeps his title, is a person; what has shares is a company."""
    verb = document.tokens[head.head]
    if head.dep != "nsubj" or verb.pos not in ("VERB", "AUX"):
        if head.dep in ("compound", "poss") and verb.lemma in ("share", "stock", "shareholder", "subsidiary"):
            yield EntityType.ORGANISATION, 2.5
        return
    below = [document.tokens[i] for i in document.children[verb.index]]
    if verb.lemma == "be" and any(t.dep == "attr" and t.text.lower() in person_nouns() for t in below):
        yield EntityType.PERSON, 2.5
    objects = {t.index for t in below if t.dep in ("dobj", "prep", "advcl", "ccomp")}
    own = (t for i in sorted(objects) for t in document.subtree(i))
    if any(t.text.lower() in ("his", "her", "he", "she", "himself", "herself") for t in own):
        yield EntityType.PERSON, 1.5
    if verb.lemma in ("acquire", "employ", "manufacture") or any(t.text == "subsidiary" for t in below):
        yield EntityType.ORGANISATION, 1.5


def _office_of(tokens: Sequence[Token], i: int) -> bool:
    """Whether an office that only organisations and places give starts at `i`."""
    words = [t.text.lower() for t in tokens[i : i + 4]]
    nouns = [w for w in words if w in person_nouns()]
    return bool(nouns) and nouns[0] not in PERSONAL | kin_nouns()


def _apposed_noun(tokens: Sequence[Token], i: int) -> str:
    """The head noun of the phrase with an article that starts at `i`, '' where none does."""
    if i >= len(tokens) or tokens[i].tag not in ("DT", "PRP$"):
        return ""
    j = i + 1
    while j < len(tokens) and tokens[j].tag in ("JJ", "NN", "NNS", "NNP", "VBN", "VBG", "CD", "HYPH", "JJS", "POS"):
        j += 1
    closed = j >= len(tokens) or tokens[j].tag in (",", ".", "IN", "WP", "WDT", ":", "-RRB-")
    return tokens[j - 1].text.lower() if closed else ""


def without_generation(name: str) -> str:
    """'Carl Holm' of 'Carl Holm Sr.'."""
    words = name.split()
    return " ".join(w for w in words if w.rstrip(".") not in GENERATIONS) or name


def _age(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].text.isdigit() and len(tokens[i].text) < 4 and tokens[i + 1].text in (",", ".", ")")  # noqa: PLR2004


def consistent(names: list[Name]) -> list[Name]:
    """One type for one wording by all its votes; surnames follow persons, first words organisations."""
    best = _best(names)
    people = {text for text, kind in best.items() if kind is EntityType.PERSON}
    full = {without_generation(p) for p in people if len(p.split()) > 1}
    surnames = {" ".join(p.split()[k:]) for p in full for k in range(1, len(p.split()))} | {p.split()[0] for p in full}
    organisations = [t.split() for t, kind in best.items() if kind is EntityType.ORGANISATION and len(t.split()) > 1]
    starts = {" ".join(words[:k]) for words in organisations for k in range(1, len(words))}
    titled = {n.text for n in names if n.titles}
    result = []
    for name in names:
        kind, weight = best.get(name.text), dict(name.votes)
        certain = max(weight.values(), default=0.0) >= SURE
        if name.text in surnames and not (certain and kind is not EntityType.PERSON):
            kind = EntityType.PERSON
        elif name.text in starts and kind not in (EntityType.PLACE, EntityType.GROUP) and not name.titles:
            kind = EntityType.ORGANISATION
        elif kind is EntityType.PERSON and " " not in name.text and name.text not in titled:
            often = sum(dict(n.votes).get(EntityType.PERSON, 0.0) for n in names if n.text == name.text)
            kind = kind if first_name_gender(name.text) or often > SEVERAL else EntityType.OTHER
        if kind is not None or not name.heading:
            result.append(replace(name, type=kind or EntityType.OTHER))
    return result


def _best(names: list[Name]) -> dict[str, EntityType]:
    counts: dict[str, Counter[EntityType]] = {}
    for name in names:
        for kind, weight in name.votes:
            counts.setdefault(name.text, Counter())[kind] += weight  # type: ignore[assignment]
    for text in [
        t for t, votes in counts.items() if " " in t and max(votes.values()) < SURE
    ]:  # what is said of "Castrel" is said of "Atlético Castrel"
        for kind, weight in counts.get(text.split()[-1], {}).items():
            counts[text][kind] += weight
    return {
        text: max(counter, key=lambda t: (counter[t], t is EntityType.PERSON, t.value))
        for text, counter in counts.items()
        if max(counter.values()) > 0
    }
