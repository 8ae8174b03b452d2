"""Ages of people whom not both articles name."""

import pytest

from checker.judge.aged import age_conflicts
from checker.judge.finding import Draft, confidence
from checker.pipeline import compare
from checker.records import FacetType, Options
from tests.making import article, case_file

STRUCK = "A tram struck a 59-year-old woman on the bridge on Friday."


def ages(*texts: str) -> list[Draft]:
    """Conflicts over the age of one who has a part in what happened."""
    return list(age_conflicts(case_file(*texts)))


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        (STRUCK, "A 47-year-old woman was struck by a tram on Friday.", "How old the victim is"),
        (STRUCK, "On the bridge, 47-year-old Anna Berg was struck by a tram.", "How old the victim is"),
        ("Police arrested a 23-year-old man.", "A 32-year-old man was arrested.", "How old the suspect is"),
        (
            "The stabbing of a 15-year-old boy led to riots.",
            "Riots followed the stabbing of an 18-year-old pupil.",
            "How old the victim is",
        ),
        ("Beside him sat an 11-year-old girl.", "A 14-year-old girl sat beside him.", "How old the girl is"),
    ],
)
def test_two_ages_of_one_part_are_a_conflict(one: str, other: str, asked: str) -> None:
    """Both hit, both held, or both called by one noun."""
    (found,) = ages(one, other)
    assert found.type is FacetType.ROLE
    assert found.statement == asked
    assert [e.text[slice(*(h - e.start for h in e.highlights[0]))][:2].isdigit() for e in found.evidence] == [True] * 2


def test_it_is_reported() -> None:
    """One victim in each article, of two ages."""
    (found,) = ages(STRUCK, "A 47-year-old woman was struck by a tram on the bridge on Friday.")
    assert confidence(found.witnesses, found.bias) > 0.5


@pytest.mark.parametrize(
    "other",
    [
        "A 60-year-old woman was struck by a tram.",
        "A 47-year-old man was struck by a tram.",
        "A 47-year-old woman was arrested on the bridge.",
        "A 47-year-old woman was struck by a tram. Her mother is 59 years old.",
        "A 47-year-old woman was struck by a tram at 59 miles an hour. The other tram carried 59 people.",
    ],
    ids=["a birthday apart", "a man", "another part", "the age of another", "the number of something"],
)
def test_what_may_be_another_person_is_none(other: str) -> None:
    """Nor an age that the other article has."""
    assert ages(STRUCK, other) == []


def test_two_names_are_two_people() -> None:
    """Whoever is named in both is compared by name."""
    assert ages("A tram struck Anna Berg, 59.", "A tram struck Carla Holm, 47.") == []


def test_another_of_the_part_makes_it_less_likely() -> None:
    """Two of the one article's victims may be the other's."""
    (alone,) = ages("A tram struck a 59-year-old woman.", "A tram struck a 47-year-old woman.")
    several = ages("A tram struck a 59-year-old woman.", "A tram struck a 47-year-old woman and a 33-year-old woman.")
    assert len(several) > 1
    assert all(w.weight < 0 for d in several for w in d.witnesses if w.witness == "rivals")
    assert max(sum(w.weight for w in d.witnesses) for d in several) < sum(w.weight for w in alone.witnesses)


@pytest.mark.parametrize(("age", "count"), [(50, 0), (51, 0), (56, 1)])
def test_people_grow_older_from_one_article_to_the_other(age: int, count: int) -> None:
    """Three years and a birthday lie between the two."""
    told = [
        article("A tram struck a 47-year-old woman on the bridge.", "a", "2023-03-01"),
        article(f"A tram struck a {age}-year-old woman on the bridge.", "b", "2026-03-01"),
    ]
    found = compare(told, Options(timing=False)).findings
    assert sum(f.statement.startswith("How old the victim is") for f in found) == count


@pytest.mark.parametrize(
    ("sought", "tried", "published", "found"),
    [(27, 29, None, False), (29, 27, None, True), (27, 45, None, True), (27, 29, "2026-03-01", True)],
    ids=["older when tried", "younger when tried", "a generation older", "of one day"],
)
def test_a_verdict_may_come_years_after(sought: int, tried: int, published: str | None, found: bool) -> None:  # noqa: FBT001
    """Where no dates say how far the articles are apart, and the elder is of the one that tells of it."""
    told = [
        article(f"Police in Lund arrested a {sought}-year-old man over the robbery.", "a", published),
        article(f"The court in Lund convicted a {tried}-year-old man of the robbery.", "b", published),
    ]
    findings = compare(told, Options(timing=False)).findings
    assert any(f.statement.startswith("How old") for f in findings if f.kind == "conflict") is found
