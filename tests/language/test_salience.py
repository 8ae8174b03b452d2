"""How good an antecedent a mention is."""

from checker.language.aliases import link_names
from checker.language.salience import Scene, by_token
from tests.language.reading import names, parsed, scene


def staged(text: str) -> Scene:
    """The scene with its names."""
    return scene(text, link_names(names(text)))


def test_nearer_and_subject_is_more_prominent() -> None:
    """The subject of the last sentence before one of the sentence before."""
    stage = staged("Anna Berg left. Ruth Adeyemi called. She smiled.")
    she = next(t for t in parsed("Anna Berg left. Ruth Adeyemi called. She smiled.").tokens if t.text == "She")
    scores = {r.name: stage.discourse(she, r) or -9.0 for r in stage.referents}
    assert scores["Ruth Adeyemi"] > scores["Anna Berg"]


def test_fellow_arguments_are_barred() -> None:
    """'Anna Berg saw her': not Anna Berg."""
    text = "Anna Berg saw her."
    stage = staged(text)
    her = next(t for t in stage.document.tokens if t.text == "her")
    assert stage.barred(her) == {stage.referents[0].key}


def test_every_token_of_a_name_has_its_referent() -> None:
    """First name and surname lead to the person."""
    referents = link_names(names("They met Anna Berg."))
    assert {r.name for r in by_token(referents).values()} == {"Anna Berg"}
    assert len(by_token(referents)) == 2
