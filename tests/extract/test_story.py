"""The frame of the whole story."""

from checker.extract.story import story_frame
from checker.records import EventFrame
from tests.making import document

STORY = """Fishing row flares up at Oslo forum

Anna Berg clashed with Tom Hale at the Oslo Fisheries Conference on Friday.

Berg said the fleet would stay in port. Hale left on Saturday.
"""


def frame(text: str) -> EventFrame:
    """The story's own frame."""
    return story_frame(document(text))


def test_the_lead_says_where_and_when() -> None:
    """A named event is where it happened; the day is the first that the lead states, each with its sentence."""
    story = frame(STORY)
    assert story.place == "Oslo Fisheries Conference"
    assert story.date is not None
    assert story.date.start == "2026-02-13"
    assert story.date_passage is not None
    assert "on Friday" in story.date_passage.text
    assert story.place_passage == story.date_passage


def test_those_named_most_act() -> None:
    """Ordered by how often they are mentioned, then by who comes first; places do not act."""
    assert [p.name for p in frame(STORY).participants] == ["Anna Berg", "Tom Hale"]
    more = STORY + "\nHale is British. Hale is tall. Hale is new to the job.\n"
    assert frame(more).participants[0].name == "Tom Hale"


def test_at_most_six_act() -> None:
    """A long list of guests does not drown the story."""
    guests = "Anna Berg, Tom Hale, Joan Peck, Carl Dorn, Ruth Stein, Maria Lund, Peter West and Claire Dumas came."
    assert len(frame(guests).participants) == 6


def test_a_place_elsewhere_in_the_text_is_not_the_storys() -> None:
    """Only what the lead says something happened at or in; a possessor is no place."""
    assert frame("Norway's fleet stayed in port.\n\nThe crews slept.").place is None
    late = "The crews slept.\n\n" * 8 + "Anna Berg spoke in Bergen on Friday."
    assert frame(late).place is None
    assert frame(late).date is None


def test_an_empty_article_has_a_story_without_anything() -> None:
    """Nothing said, nothing found."""
    story = frame("")
    assert (story.place, story.date, story.participants, story.topic) == (None, None, (), ())
