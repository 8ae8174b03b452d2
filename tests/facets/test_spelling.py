"""One word in two English spellings."""

import pytest

from checker.facets.spelling import spellings


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("dykes", "dikes"),
        ("neighbourhoods", "neighborhoods"),
        ("theatres", "theaters"),
        ("mobilisation", "mobilization"),
        ("medallists", "medalists"),
        ("fulfilment", "fulfillment"),
        ("learnt", "learned"),
        ("haemorrhage", "hemorrhage"),
        ("manoeuvring", "maneuvering"),
        ("cosy", "cozy"),
    ],
)
def test_families_of_words_stand_for_one_word(british: str, american: str) -> None:
    """Each word of a family has its American form, which is that of no other spelling."""
    assert spellings()[british] == (american,)
    assert american not in spellings()
