"""Numbers and days in one slot."""

from checker.judge.differing.values import Values
from tests.judge.differing.laid import apart


def test_two_numbers_of_one_thing_differ() -> None:
    """In figures or in words."""
    assert apart(Values, "The fire killed 12 sheep.", "Fifteen sheep died in the fire.") == {("12", "Fifteen")}
    assert apart(Values, "The fire killed 12 sheep.", "Twelve sheep died in the fire.") == set()


def test_numbers_of_two_things_do_not() -> None:
    """Nor measures in one unit beside other words."""
    assert apart(Values, "The fire killed 12 sheep.", "The fire killed 15 goats.") == set()
    assert apart(Values, "He waited two days.", "The harbour froze over within three days.") == set()


def test_measures_between_the_same_words_differ() -> None:
    """The unit alone would not tell."""
    assert apart(Values, "The strike lasted two days.", "The strike lasted three days.") == {("two", "three")}


def test_a_number_that_the_other_sentence_has_elsewhere_agrees() -> None:
    """It is laid beside its equal."""
    assert apart(Values, "Of 15 sheep 12 died.", "Twelve sheep of 15 died.") == set()


def test_a_rounded_number_is_no_other() -> None:
    """The ladder of numbers has the last word."""
    assert apart(Values, "Some 1,400 people marched in Oslo.", "In Oslo 1,387 people marched.") == set()


def test_parts_without_a_common_month_or_year_differ() -> None:
    """A verb is no month."""
    assert apart(Values, "The mill burned in June.", "The July fire destroyed the mill.") == {("June", "July")}
    assert apart(Values, "The mill burned in 1998.", "In 2003 the mill burned.") == {("1998", "2003")}
    assert apart(Values, "The mill may burn.", "The mill may burn in June.") == set()


def test_parts_without_a_common_day_differ() -> None:
    """Wherever the day stands."""
    assert apart(Values, "The mill burned on Friday.", "The Thursday fire destroyed the mill.") == {
        ("Friday", "Thursday")
    }
    assert apart(Values, "The mill burned on Friday.", "From Friday to Monday the mill burned.") == set()
