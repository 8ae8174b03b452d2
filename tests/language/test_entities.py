"""People, organisations and places of an article, with all that refers to them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.records import EntityType, MentionKind
from tests.language.reading import read


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
