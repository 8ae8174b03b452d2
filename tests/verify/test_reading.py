"""What one source makes of a claim."""

from checker.verify.reading import Bent
from tests.verify.saying import reading

SOURCE = "A fire at the Marlow paper mill killed 12 people and injured 30 on Monday."


def test_the_four_ways_to_lean() -> None:
    """For, against, partly, not at all."""
    assert reading("The fire at the Marlow paper mill killed 12 people", SOURCE).bent is Bent.SUPPORTS
    assert reading("The fire at the Marlow paper mill killed 15 people", SOURCE).bent is Bent.CONTRADICTS
    assert reading("The fire at the Marlow paper mill killed 15 and injured 30", SOURCE).bent is Bent.PARTLY
    assert reading("The ferry to Hirtshals was cancelled", SOURCE).bent is Bent.SILENT


def test_a_clash_far_from_the_claim_is_none() -> None:
    """Another number in another story contradicts nothing."""
    assert reading("The ferry carried 12 people to Hirtshals", SOURCE).bent is Bent.SILENT
