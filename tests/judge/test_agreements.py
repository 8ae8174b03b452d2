"""What several articles say alike."""

from checker.judge.agreements import agreements
from checker.judge.differing import Differing
from checker.judge.finding import Draft, confidence
from checker.records import FacetType, FindingKind
from tests.making import case_file


def drafts(*texts: str) -> list[Draft]:
    """The agreements between the articles."""
    case = case_file(*texts)
    return list(agreements(case, Differing(case)))


def of_type(kind: FacetType, *texts: str) -> list[Draft]:
    """Those of one type."""
    return [d for d in drafts(*texts) if d.type is kind]


def test_one_number_in_other_words_agrees() -> None:
    """45 minutes are three quarters of an hour."""
    (found,) = of_type(
        FacetType.NUMBER, "The meeting lasted 45 minutes.", "The meeting lasted three quarters of an hour."
    )
    assert found.kind is FindingKind.AGREEMENT
    assert set(found.values) == {"a", "b"}
    assert all(e.highlights for e in found.evidence)


def test_the_same_quoted_words_agree() -> None:
    """Both quote the same person."""
    texts = ('Tom Hale said: "We will never pay this fine."', '"We will never pay this fine," Tom Hale said in Oslo.')
    assert len(of_type(FacetType.QUOTE, *texts)) == 1


def test_who_took_part_agrees() -> None:
    """Two shared names and no value."""
    texts = ("Anna Berg met Tom Hale.", "Tom Hale and Anna Berg had a meeting.")
    assert of_type(FacetType.PARTICIPANT, *texts)


def test_an_office_in_other_words_agrees() -> None:
    """With the words that give it highlighted in each article."""
    texts = (
        "Norwegian fisheries minister Anna Berg spoke in Oslo.",
        "Anna Berg, the fisheries minister of Norway, spoke in Oslo.",
    )
    (found,) = (d for d in of_type(FacetType.ROLE, *texts) if d.statement.startswith("Anna Berg: "))
    assert [len(e.highlights) for e in found.evidence] == [1, 1]


def test_the_place_of_the_event_agrees() -> None:
    """Where both lead with it; not where one leads with another town."""
    assert len(of_type(FacetType.PLACE, "Anna Berg spoke in Oslo.", "The minister gave a talk in Oslo.")) == 1
    assert of_type(FacetType.PLACE, "Anna Berg spoke in Oslo.", "The minister gave a talk in Bergen.") == []


def test_where_the_parts_differ_the_value_alone_is_shown() -> None:
    """The office and the place agree, and not what else is told beside them."""
    (role,) = (
        d
        for d in of_type(
            FacetType.ROLE,
            "Tom Hale met Norwegian fisheries minister Anna Berg in Oslo.",
            "Karel Mohn met the Norwegian minister of fisheries Anna Berg in Oslo.",
        )
        if d.statement.startswith("Anna Berg: ")
    )
    assert {e.text for e in role.evidence} == {"Norwegian fisheries minister", "Norwegian minister of fisheries"}
    (place,) = of_type(FacetType.PLACE, "Anna Berg spoke in Oslo on Friday.", "The minister spoke in Oslo on Monday.")
    assert {e.text for e in place.evidence} == {"Oslo"}


def test_strangers_agree_on_nothing() -> None:
    """Two events have no point in common."""
    assert drafts("Anna Berg opened the harbour.", "Guests of a museum ate herring.") == []


def test_nearer_words_are_surer() -> None:
    """A paraphrase outscores looser words on the same day."""
    said = "Anna Berg opened the harbour of Oslo on Friday."
    (near,) = of_type(FacetType.DATE, said, "Anna Berg opened the Oslo harbour on Friday.")
    (loose,) = of_type(FacetType.DATE, said, "On Friday Anna Berg cut the ribbon at the port of Oslo.")
    assert confidence(near.witnesses, near.bias) > confidence(loose.witnesses, loose.bias)
