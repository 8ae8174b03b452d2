"""How sure the words around a verb leave it that its act is so."""

import pytest

from checker.language.certainty import certainty_of, is_careful
from checker.records import Certainty
from tests.facets.told import annotated


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The yard closed.", "close", Certainty.FACT),
        ("The yard will close.", "close", Certainty.PLANNED),
        ("The yard is to close.", "close", Certainty.PLANNED),
        ("The owners plan to close the yard.", "close", Certainty.PLANNED),
        ("The owners are considering closing the yard.", "close", Certainty.CONSIDERED),
        ("The union wants the yard to close.", "close", Certainty.CONSIDERED),
        ("The yard may close.", "close", Certainty.POSSIBLE),
        ("The yard is believed to have closed.", "close", Certainty.LIKELY),
        ("Lund allegedly closed the yard.", "close", Certainty.ALLEGED),
        ("Lund is accused of closing the yard.", "close", Certainty.ALLEGED),
        ("If the yard closes, the town will suffer.", "close", Certainty.CONDITIONAL),
        ("Nobody knows whether the yard closed.", "close", Certainty.ASKED),
        ("The owners managed to close the yard.", "close", Certainty.FACT),
        ("The owners refused to close the yard.", "close", Certainty.FACT),
        ("The owners had reason to close the yard.", "close", Certainty.CONSIDERED),
        ("The owners decided that the yard closed too early.", "close", Certainty.FACT),
        ("The owners said that the yard would close in May.", "close", Certainty.PLANNED),
        ("The owners had told the union that the yard would have to close.", "close", Certainty.PLANNED),
        ("The owners said that the yard would close if prices fell.", "close", Certainty.CONDITIONAL),
        ("The owners said that the yard would have closed by now.", "close", Certainty.CONDITIONAL),
        ("The owners say that the yard would close.", "close", Certainty.CONDITIONAL),
        ("The yard is yet to be closed.", "close", Certainty.FACT),
        ("The owners were unable to close the yard.", "close", Certainty.FACT),
        ("The owners look to close the yard.", "close", Certainty.CONSIDERED),
        ("The yard looks to have closed.", "close", Certainty.LIKELY),
        ("The letters suggest that the yard closed.", "close", Certainty.LIKELY),
        ("The owners hinted that the yard closed.", "close", Certainty.LIKELY),
        ("The owners implied that the yard closed.", "close", Certainty.ALLEGED),
        ("The owners pretended to close the yard.", "close", Certainty.ALLEGED),
        ("The plan approved in May is dear.", "approve", Certainty.FACT),
        ("The suspect arrested in May is a sailor.", "arrest", Certainty.FACT),
        ("Berg closed the yard – they appeared together in the hall – and the town was glad.", "close", Certainty.FACT),
        ("Halden Foods closed the yard; a strike could be likely.", "close", Certainty.FACT),
        ("It appears that the yard closed.", "close", Certainty.LIKELY),
        ("Officers believed they knew that Pryce was hiding.", "hide", Certainty.FACT),
        ("Pryce is to be sentenced May 3.", "sentence", Certainty.PLANNED),
        ("Last May, a bullet killed two sailors.", "kill", Certainty.FACT),
        ("Lund repeated rumours that the yard closed.", "close", Certainty.ALLEGED),
        ("The notion that the yard closed is odd.", "close", Certainty.ALLEGED),
        ("Lund denied suggestions that the yard closed.", "close", Certainty.FACT),
        ("There is no evidence that Lund closed the yard.", "close", Certainty.ASKED),
        ("The police found evidence that Lund closed the yard.", "close", Certainty.FACT),
        ("Flames could be seen from the road.", "see", Certainty.FACT),
        ("Lund could have seen the flames.", "see", Certainty.POSSIBLE),
        ("Closing the yard presents a tricky task.", "close", Certainty.CONDITIONAL),
        ("Closing the yard took two weeks.", "close", Certainty.FACT),
        ("The preference of the owners would be to close the yard.", "close", Certainty.CONDITIONAL),
        ("The council has not decided to close the yard.", "close", Certainty.CONSIDERED),
        ("Lund refused to pledge to close the yard.", "close", Certainty.CONSIDERED),
        ("Look at how late they play on Sundays.", "play", Certainty.FACT),
        ("Novak was revealed to be a spy.", "be", Certainty.FACT),
    ],
)
def test_the_words_around_decide(text: str, verb: str, expected: Certainty) -> None:
    """Modals, adverbs, conjunctions and governing verbs each leave their class."""
    document = annotated(text)
    token = next(t for t in document.tokens if t.lemma == verb)
    assert certainty_of(document, token)[0] is expected


def test_a_month_is_no_doubt() -> None:
    """'in May' holds nothing back, 'may' does."""
    for text, careful in (("The yard closed in May.", False), ("The yard may close.", True)):
        document = annotated(text)
        assert is_careful(document, document.sentences[0]) is careful
