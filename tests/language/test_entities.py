"""People, organisations and places of an article, with all that refers to them."""

import hashlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.document import Document
from checker.language.entities import find_entities
from checker.language.pipeline import parse
from checker.records import Article, Block, BlockKind, Entity, EntityType, LanguageOptions, MentionKind, OfficeStatus


def read(text: str) -> tuple[Document, tuple[Entity, ...], dict[int, str]]:
    """Parse a text, its paragraphs parted by newlines, and find its entities."""
    blocks = tuple(Block(start=m.start(), end=m.end(), kind=BlockKind.PARAGRAPH) for m in re.finditer(r"[^\n]+", text))
    sha = hashlib.sha256(text.encode()).hexdigest()
    [document] = parse([Article(id="a", text=text, blocks=blocks, sha256=sha, source="-")], LanguageOptions())
    entities, tokens = find_entities(document)
    return document, entities, tokens


def meant(text: str, word: str, nth: int = 0) -> str | None:
    """The name of what the nth token with these letters refers to."""
    document, entities, tokens = read(text)
    found = [t for t in document.tokens if t.text == word][nth]
    names = {e.id: e.name for e in entities}
    return names.get(tokens.get(found.index, ""))


def person(text: str, name: str) -> Entity:
    """The entity of that name."""
    return next(e for e in read(text)[1] if e.name == name)


def test_short_names_follow_full_ones() -> None:
    """A surname, a title with a surname and an acronym stand for what the full name stands for."""
    text = "Catriona Beaton of Skerry Line signed. Ms Beaton smiled. Skerry owns nine ships. Beaton left."
    entities = {e.name: e for e in read(text)[1]}
    assert [m.text for m in entities["Catriona Beaton"].mentions if m.kind is MentionKind.NAME] == [
        "Catriona Beaton",
        "Beaton",
        "Beaton",
    ]
    assert entities["Skerry Line"].aliases == ("Skerry",)
    assert entities["Skerry Line"].type is EntityType.ORGANISATION


def test_countries_and_their_people_are_one() -> None:
    """'U.S.', 'American' and 'United States' are one country; its people in the plural are a group."""
    text = "The United States signed. U.S. and American officials met. Many Finns came to Denmark."
    entities = {e.name: e for e in read(text)[1]}
    assert set(entities["United States"].aliases) == {"U.S.", "American"}
    assert entities["Finns"].type is EntityType.GROUP


def test_married_couple_is_kept_apart() -> None:
    """Two persons of one surname are told apart by their titles."""
    text = "John Marsh and Helen Marsh run the farm. Mrs Marsh milks the cows. Mr Marsh sows."
    entities = {e.name: [m.text for m in e.mentions if m.kind is MentionKind.NAME] for e in read(text)[1]}
    assert entities["Helen Marsh"] == ["Helen Marsh", "Marsh"]
    assert entities["John Marsh"] == ["John Marsh", "Marsh"]


@pytest.mark.parametrize(
    ("text", "name", "title", "organisation", "status"),
    [
        ("European Union foreign policy chief Kaja Kallas spoke.", "Kaja Kallas", "foreign policy chief", "European Union", "current"),
        ("US Secretary of State Marco Rubio spoke.", "Marco Rubio", "secretary of state", "United States", "current"),
        ("Jonas Tveit, the head of the Norwegian team, left.", "Jonas Tveit", "head", "Norway", "current"),
        ("Former police chief Anna Berg was there.", "Anna Berg", "police chief", None, "former"),
        ("Anna Berg has been named director of Cairn Lough Observatory.", "Anna Berg", "director", "Cairn Lough Observatory", "elect"),
        ("Gwen Prosser, who leads Thornsea council, was absent.", "Gwen Prosser", "leader", "Thornsea council", "current"),
        ("Moira Cargill, who works as a nurse, agreed.", "Moira Cargill", "nurse", None, "current"),
    ],
)  # fmt: skip
def test_offices(text: str, name: str, title: str, organisation: str | None, status: str) -> None:
    """Offices stand before a name, in apposition, in a relative clause or a predicate."""
    [office] = person(text, name).offices
    assert (office.title, office.organisation, office.status) == (title, organisation, OfficeStatus(status))


def test_ages_and_party_tags() -> None:
    """Ages stand before and after a name; a party tag tells party and state."""
    text = "Pamela Dunstan, 54, met 12-year-old Kacper Wilk. Sen. Joan Ernst (R-Iowa) was there."
    assert person(text, "Pamela Dunstan").age == 54
    assert person(text, "Kacper Wilk").age == 12
    assert person(text, "Joan Ernst").affiliations == ("Republican Party", "Iowa")


def test_nationality_is_the_side() -> None:
    """A country before or after the name is the side that a person speaks for."""
    text = "Lucía Berrocal of Spain played Portugal's Inês Matoso."
    assert person(text, "Lucía Berrocal").side == "Spain"
    assert person(text, "Inês Matoso").side == "Portugal"


@pytest.mark.parametrize(
    ("text", "word", "nth", "name"),
    [
        ("Jonas Tveit came back late. Anneke Dorsman was waiting for him in an office.", "him", 0, "Jonas Tveit"),
        ("Anna Berg met Ruth Adeyemi at noon. Berg let her settle.", "her", 0, "Ruth Adeyemi"),
        ("Edmund Moir, the director whose place she takes, met Priya Raghunathan.", "she", 0, "Priya Raghunathan"),
        ("Helen Osgood told Rashid Qureshi that he was wrong. He replied at once.", "He", 0, "Rashid Qureshi"),
        ("Inês Matoso played Maja Thorsager. Matoso was generous: “She was brave, and I was tired.”", "She", 0, "Maja Thorsager"),
        ("Henrik Borch won. His coach, Arne Lund, wept.", "His", 0, "Henrik Borch"),
        ("Skerry Line put its name to the contract.", "its", 0, "Skerry Line"),
    ],
)  # fmt: skip
def test_pronouns(text: str, word: str, nth: int, name: str) -> None:
    """Pronouns go to the likeliest person: not a fellow argument, not the speaker of the words."""
    assert meant(text, word, nth) == name


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Kadri Lepik, the undersecretary, met Andris Zeltins. The undersecretary smiled.", "undersecretary", "Kadri Lepik"),
        ("Piers Langdale sat on the left and Helen Osgood on the right. Osgood shouted at the man across the table.", "man", "Piers Langdale"),
        ("The woman was Pamela Dunstan. She left.", "woman", "Pamela Dunstan"),
        ("Kasper Lund of Denmark met Tan Wei Jie of Malaysia. The Danish champion won.", "champion", "Kasper Lund"),
        ("Grovepoint Homes lost the case. The company will pay.", "company", "Grovepoint Homes"),
        ("It was her deputy who signed.", "deputy", "her deputy"),
    ],
)  # fmt: skip
def test_descriptions(text: str, word: str, name: str) -> None:
    """Descriptions go by office, nationality, sex and kind; whom they fit not, they stand for themselves."""
    assert meant(text, word, -1) == name


def test_unnamed_persons_have_their_description_for_a_name() -> None:
    """A person who is only described is an entity without a name."""
    official = person("A British official said the talks went on.", "A British official")
    assert not official.named
    assert official.side == "United Kingdom"


def test_predecessor_holds_the_office_until_then() -> None:
    """'The outgoing director' is the predecessor, 'the new director' the successor."""
    text = "Priya Rao has been named director of Cairn Lough Observatory in succession to Walter Stenhouse. "
    assert meant(text + "The outgoing director will stay for a year.", "director", -1) == "Walter Stenhouse"
    assert meant(text + "The new director was pleased.", "director", -1) == "Priya Rao"


WORDS = st.sampled_from(
    "Anna Berg she he the minister said met London EU , . “ ” who ’s Dr it they 47 \n Lund".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=30))
def test_every_mention_is_verbatim_and_every_token_has_one_entity(words: list[str]) -> None:
    """Whatever the text: mentions are its words, ids are numbered by first mention, the map knows only them."""
    document, entities, tokens = read(" ".join(words) + ".")
    assert [e.id for e in entities] == [f"a#e{n}" for n in range(1, len(entities) + 1)]
    assert set(tokens.values()) <= {e.id for e in entities}
    starts = [e.mentions[0].start for e in entities]
    assert starts == sorted(starts)
    for entity in entities:
        for mention in entity.mentions:
            assert document.article.text[mention.start : mention.end] == mention.text
