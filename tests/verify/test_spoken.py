"""Who said what, beside a source."""

from checker.records import FacetType, Standing
from checker.verify.stated import Stated
from tests.verify.saying import points

SOURCE = (
    "Mayor Lena Holt rejected claims from the fire chief that the mill is unsafe. "
    '"Nobody was inside the mill," Peter Dahl told reporters.'
)


def spoken(claim: str, source: str = SOURCE) -> list[Stated]:
    """What concerns words and speakers."""
    facets = {FacetType.QUOTE, FacetType.ATTRIBUTION, FacetType.POLARITY}
    found = [point for point in points(claim, source) if point.facet in facets]
    return sorted(found, key=lambda p: p.facet is not FacetType.QUOTE)


def test_quoted_words_are_found_with_their_place() -> None:
    """The sentence of the source, the words marked."""
    words, speaker = spoken('"Nobody was inside the mill," said Peter Dahl.')
    assert (words.facet, words.standing) == (FacetType.QUOTE, Standing.SUPPORTED)
    (evidence,) = words.evidence
    start, end = evidence.highlights[0]
    assert SOURCE[start:end].strip(',"') == "Nobody was inside the mill"
    assert (speaker.facet, speaker.standing) == (FacetType.ATTRIBUTION, Standing.SUPPORTED)


def test_the_words_of_another_speaker_differ() -> None:
    """The words are supported, who said them is not."""
    words, speaker = spoken('"Nobody was inside the mill," said Lena Holt.')
    assert words.standing is Standing.SUPPORTED
    assert speaker.standing is Standing.CONTRADICTED
    assert speaker.claimed.startswith("Lena Holt")
    assert speaker.value.startswith("Peter Dahl")


def test_words_that_are_nowhere_are_silence() -> None:
    """No passage is brought up for them."""
    (words,) = spoken('"A taller mill will be built here," said Peter Dahl.')
    assert (words.standing, words.evidence) == (Standing.NOT_FOUND, ())


def test_what_one_denied_and_another_said() -> None:
    """Reported words are compared by content and speaker, said against denied."""
    source = "Lena Holt denied that the mill is unsafe. Peter Dahl said the bridge is closed."
    said = spoken("Lena Holt said the mill is unsafe", source)
    assert FacetType.POLARITY in {p.facet for p in said if p.standing is Standing.CONTRADICTED}
    other = [p for p in spoken("Lena Holt said the bridge is closed", source) if p.facet is FacetType.ATTRIBUTION]
    assert [p.standing for p in other] == [Standing.CONTRADICTED]
    assert other[0].value.startswith("Peter Dahl")
    same = spoken("Lena Holt denied that the mill is unsafe", source)
    assert {p.standing for p in same} == {Standing.SUPPORTED}
