"""The facet of polarity: what it finds, and what it keeps silent about."""

import pytest

from checker.facets.polarity import FACET, LOOSELY
from tests.facets.told import conflicting


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The pilot sent a distress call shortly before the crash.", "The pilot never sent out a distress call."),
        ("The pilot sent a distress call.", "No call for help came from the pilot."),
        ("The pilot had sent a mayday call.", "Not a word came over the radio."),
        ("The mayor said that the board had refused her resignation.", "The board accepted the mayor's resignation."),
        ("The senate passed the bill.", "The bill was rejected by the senate."),
        ("Berg admitted taking the money.", "Berg denied taking the money."),
        ("Berg, the mayor, is thought to be weighing a run.", "Berg ruled out a bid."),
        ("Berg is considering a bid for the senate.", "Berg has ruled out a bid for the senate."),
        ("Berg signed the contract on Friday.", "Berg has yet to sign the contract."),
        ("The council approved the plan for a stadium.", "The council rejected the stadium."),
        ("Lund was named as host of the gala.", "Lund was not named as host."),
        ("The gang carried out the robbery.", "The gang did not commit the robbery."),
        ("The owners sold off the yard.", "The owners did not sell the yard."),
        ("A rifle was found in the cellar of the mill.", "Police found no rifle in the cellar of the mill."),
        ("Some passengers were hurt in the crash.", "None of the passengers were hurt in the crash."),
        ("Berg was convicted of fraud.", "Berg was found not guilty of fraud."),
        ("Berg won the vote.", "Berg lost the vote."),
        ("The court denied bail to Berg.", "Berg was granted bail."),
        ("The senate passed the bill.", "The senate voted against the bill."),
        ("The guard was armed.", "The guard was unarmed."),
        ("The firm apologised to the families.", "The firm stopped short of apologising to the families."),
        ("Berg signed the treaty.", "The refusal of Berg to sign the treaty angered many."),
    ],
)
def test_a_denial_is_seen_in_many_forms(left: str, right: str) -> None:
    """The passive, an embedded clause, another verb and an event that did not come are one as good as another."""
    assert conflicting(FACET, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nobody was arrested.", "Two men were charged."),
        ("The yacht was sold on Friday.", "Novak bought the yacht."),
        ("The council approved the stadium plan.", "Lund wants to reject the stadium plan."),
        ("Novak has experience at sea.", "Novak has no commercial experience."),
        ("There were too few life rafts on the ferry.", "There were no life rafts on the ferry."),
        ("Pryce lived in Lund.", "Pryce died in Lund."),
        ("The board accepted the resignation of Jana Novak.", "The board refused the resignation of Owen Pryce."),
        ("Berg had yet to wake on Friday.", "Berg had not woken on Friday."),
        ("The club does not usually pay such fees.", "The club is not accustomed to paying such fees."),
        ("Eva Lind narrowed the path for Jana Novak.", "Eva Lind has widened the lead over Jana Novak."),
        ("Jana Novak looked tired.", "Jana Novak was not even looking good."),
        ("Jana Novak is not locked up.", "Jana Novak is locked in talks."),
        ("Jana Novak was named host of the gala.", "Jana Novak has never been nominated for a medal."),
        ("Jana Novak was named host of the gala.", "Jana Novak was not named captain."),
        ("There are no exit polls.", "Halden conducted a poll."),
        ("Jana Novak improved to 40 wins.", "Jana Novak never recovered."),
        ("Berg implied that he applied to the college.", "Berg had not applied to the college."),
        ("Winning Lund helped Jana Novak.", "Lund was not a decisive win."),
        ("Berg got federal aid.", "Berg got no state aid."),
        ("Berg won the vote.", "Berg loses the vote wherever he goes."),
    ],
)
def test_other_acts_wishes_and_parts_are_no_denial(left: str, right: str) -> None:
    """What is not one act, not done, or denied of a part only, contradicts nothing."""
    assert not conflicting(FACET, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The driver fled the scene.", "The driver did not flee the accident scene."),
        ("Halden issued a patch for the browser.", "Halden did not issue an emergency patch for the browser."),
        ("The crew escaped at dawn.", "The crew did not escape the ship."),
        ("Jana Novak was charged on Monday.", "The driver was never charged."),
        ("Police found a pistol.", "Police found no pistol and three live shells."),
        ("Police arrested a man.", "Police arrested no man."),
    ],
    ids=[
        "a further word",
        "another word before it",
        "no object",
        "a name and a description",
        "more behind it",
        "anybody",
    ],
)
def test_what_may_be_the_same_is_denied_loosely(left: str, right: str) -> None:
    """Where nothing says that the thing denied is another one, the passages decide."""
    assert conflicting(FACET, left, right) == {LOOSELY.name}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The pilot heard a commotion.", "The pilot did not hear a shot."),
        ("The bridge opened to cars in May.", "The bridge did not open until May."),
        ("The sailors survived.", "Not all of the sailors survived."),
        ("Rahn barely landed a punch.", "Rahn did not land a punch."),
        ("The club has made an offer.", "The club has not made another offer."),
        ("Rahn won nothing but small fights.", "Rahn won fights."),
        ("Berg will not resign.", "Berg has no plans to resign."),
        ("The driver may flee.", "The driver did not flee the scene."),
    ],
    ids=["another thing", "until", "not all", "barely", "another", "nothing but", "no plans", "may"],
)
def test_another_thing_and_a_part_are_not_denied_even_loosely(left: str, right: str) -> None:
    """A second thing, a time until which it was not so, some of many and what is hardly done contradict nothing."""
    assert not conflicting(FACET, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Novak praised the mayor.", "The mayor was denounced by Lund."),
        ("Lund did not vote for the mayor.", "Novak endorsed the mayor."),
        ("Jana Novak hid in a shed.", "Jana Novak was revealed to be a spy."),
        ("The editor attacked the mayor.", "The mayor was not hit by the editor."),
        ("Jana Novak won a string of votes.", "Jana Novak defeated Owen Pryce."),
        ("The council rescinded the rule.", "The council did not also rescind the rule."),
        ("A cable was lifted.", "A different cable was cut."),
    ],
    ids=[
        "two stances",
        "two votes",
        "another sense",
        "a sense of two",
        "won and defeated",
        "not also",
        "a different one",
    ],
)
def test_two_stances_and_two_senses_are_no_contradiction(left: str, right: str) -> None:
    """One person may praise whom another denounces, and of a word of several senses another may be meant."""
    assert not conflicting(FACET, left, right)


def test_one_who_praised_and_denounced() -> None:
    """Of one and the same doer the stances clash."""
    assert conflicting(FACET, "Novak praised the mayor.", "Novak denounced the mayor.")
