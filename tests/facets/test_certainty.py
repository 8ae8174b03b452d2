"""The facet of certainty: what it finds, and what it keeps silent about."""

import pytest

from checker.facets.certainty import FACET, LOOSELY
from tests.facets.told import conflicting


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Halden Foods will close its Tolland plant, it said on Monday.",
            "Halden Foods is weighing the closure of its Tolland plant.",
        ),
        ("Halden Foods will shut the plant.", "Halden Foods has not decided whether to shut the plant."),
        ("The Tolland plant will close in May.", "The Tolland plant could close in May."),
        ("Pryce set the fire.", "Pryce is suspected of setting the fire."),
        ("The flood was caused by a burst dam.", "The flood may have been caused by a burst dam."),
        ("Pryce gunned down two guards.", "Pryce, who allegedly shot a guard, was held."),
        ("Pryce fled at dawn.", "Pryce is accused of fleeing."),
    ],
)
def test_what_one_settles_and_the_other_leaves_open(left: str, right: str) -> None:
    """A weighed closure, a suspicion and a possibility beside a plain statement are worth a question."""
    assert conflicting(FACET, left, right) == {"settled and open"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Lund said that the plant will close.", "The plant may close."),
        ("The plant closed in May.", "The plant may close."),
        ("The council will meet on Friday.", "The council has called a meeting for Friday."),
        ("Lund clinches a place in the final.", "Lund could clinch a place in the final."),
        ("Lund scored twice to break the record.", "Lund broke the record."),
        ("Pryce gunned down two guards.", "Holm allegedly shot a guard."),
        ("Pryce, the suspected arsonist, set the fire.", "Pryce allegedly set the fire."),
        ("The gang is believed to have carried out 30 similar robberies.", "A man carried out a robbery."),
        ("The gang is believed to have carried out nine robberies.", "The gang carried out a robbery."),
        ("Novak will publish the letters.", "Novak was pressed to publish the letters."),
        ("Marlow bought Penfold.", "Marlow bought Penfold; a change of name could be likely."),
        ("Novak told the paper that she was a painter.", "Novak claims that she was a painter."),
        ("A stray bullet killed Holm.", "Pryce was accused of killing Holm."),
        ("Holm was murdered in June.", "Pryce was charged with murdering Holm."),
        ("The club ended the season of Novak.", "Apparently a bad knee will end the season of Novak."),
    ],
)
def test_words_of_others_later_stages_and_care_elsewhere_are_none(left: str, right: str) -> None:
    """The firm side must be the article's own flat statement about the same time."""
    assert not conflicting(FACET, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("One woman was detained at the port.", "One woman is thought to have been detained."),
        ("Lund approved a plan to raid the mill.", "The raid on the mill was allegedly approved."),
    ],
)
def test_what_may_be_the_same_is_doubted_loosely(left: str, right: str) -> None:
    """Where nothing says that it is another act, the passages decide."""
    assert conflicting(FACET, left, right) == {LOOSELY.name}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Lund painted the barn.", "Lund allegedly painted the yacht."),
        ("A bullet killed Holm.", "A youth was accused of killing a girl."),
        ("Lund will leave on Friday.", "Berg may leave."),
        ("Lund left on Friday.", "Berg allegedly left."),
    ],
    ids=["another thing", "who did it is in doubt", "ahead", "another person"],
)
def test_other_acts_and_doers_are_not_doubted_even_loosely(left: str, right: str) -> None:
    """A clash, or a charge against one whom the other article does not name as the doer."""
    assert not conflicting(FACET, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Carl Holm seized the yacht.", "Carl Holm claims that he seized the yacht."),
        ("Halden rarely issues a patch.", "Halden reportedly issued a patch."),
        ("The youth was killed by police.", "A policeman charged with killing the youth was jailed."),
        ("A woman was struck.", "The driver allegedly struck a woman."),
        ("The blaze hit the church.", "The church was apparently attacked."),
        ("Flames could be seen from the road.", "A guard saw flames."),
    ],
    ids=["of himself", "a habit", "a body and one of it", "who did it", "another sense", "perceived"],
)
def test_what_leaves_the_act_itself_in_no_doubt(left: str, right: str) -> None:
    """A doer's own word for it, a habit, a charge against a person, a word of two senses and what could be seen."""
    assert not conflicting(FACET, left, right)
