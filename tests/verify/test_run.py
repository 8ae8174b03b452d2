"""Verdicts end to end."""

from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from checker.records import Part, VerdictKind
from checker.verify import verify
from tests.verify.saying import OPTIONS, drafted, given, sources, verdict

FIRE = "A fire at the Marlow paper mill killed 12 people on Monday, Mayor Lena Holt said."
FIRE_15 = "Fifteen people were killed in Monday's fire at the Marlow paper mill, Mayor Lena Holt said."
HOLT = "Lena Holt is the mayor of Marlow. She visited the paper mill on Monday."
CLAIMS = (
    "The fire at the Marlow paper mill killed 12 people",
    "The fire at the Marlow paper mill killed 15 people",
    "Lena Holt is the mayor of Marlow",
    "A ferry to Hirtshals was cancelled for three weeks",
)


def test_a_claim_that_a_source_states_is_supported() -> None:
    """With the passage, its value marked."""
    found = verdict(CLAIMS[0], FIRE)
    assert found.verdict is VerdictKind.SUPPORTED
    assert [(e.article, e.bearing) for e in found.evidence] == [("a", "supports")]
    assert found.origins == 1


def test_a_claim_with_another_number_is_contradicted() -> None:
    """What differs stands in the sentence and in the values."""
    found = verdict(CLAIMS[1], FIRE)
    assert found.verdict in {VerdictKind.CONTRADICTED, VerdictKind.PARTLY}
    assert "12" in found.statement
    assert "15" in found.statement
    assert "12" in found.values["a"]
    assert "15" in found.values["claim"]


def test_sources_that_disagree_make_it_disputed() -> None:
    """Evidence for and against, from both."""
    found = verdict(CLAIMS[0], FIRE, FIRE_15)
    assert found.verdict is VerdictKind.DISPUTED
    assert {e.article: e.bearing.value for e in found.evidence} == {"a": "supports", "b": "contradicts"}
    assert found.origins == 2


def test_copies_are_one_origin() -> None:
    """The same text twice is one witness."""
    found = verdict(CLAIMS[0], FIRE, FIRE)
    assert found.verdict is VerdictKind.SUPPORTED
    assert found.origins == 1


def test_what_no_source_says_is_not_found() -> None:
    """The nearest passage is shown, and stands for nothing."""
    found = verdict("Mayor Lena Holt sold her house by the sea", FIRE)
    assert found.verdict is VerdictKind.NOT_FOUND
    assert found.evidence == ()
    assert [e.article for e in found.nearest] == ["a"]
    assert verdict(CLAIMS[3], FIRE).verdict is VerdictKind.NOT_FOUND


def test_a_later_report_overtakes_a_count() -> None:
    """Right when it was made, and said so."""
    found = verdict(CLAIMS[0], FIRE, FIRE_15, dates=("2026-03-02", "2026-03-04"))
    assert found.verdict is VerdictKind.CONTRADICTED
    assert found.overtaken == "It was right by what a said on 2026-03-02; b overtook it on 2026-03-04."


def test_an_earlier_report_overtakes_nothing() -> None:
    """The claim goes with the later one."""
    found = verdict(CLAIMS[0], FIRE_15, FIRE, dates=("2026-03-02", "2026-03-04"))
    assert found.verdict is VerdictKind.DISPUTED
    assert found.overtaken is None


def test_a_lone_surname_is_known_from_the_source() -> None:
    """Nothing in the claim itself shows that it is a name."""
    assert verdict("Holt visited the paper mill", HOLT).verdict is VerdictKind.SUPPORTED


@settings(max_examples=8)
@examples(st.permutations(CLAIMS), st.permutations([FIRE, FIRE_15, HOLT]))
def test_neither_the_order_of_claims_nor_that_of_sources_matters(claims: list[str], texts: list[str]) -> None:
    """Each claim has the verdict and the fingerprint that it has alone."""
    together = verify([given(c) for c in claims], sources(*texts), OPTIONS).verdicts
    for claim, found in zip(claims, together, strict=True):
        alone = verdict(claim, FIRE, FIRE_15, HOLT)
        assert (found.verdict, found.confidence, found.fingerprint) == (
            alone.verdict,
            alone.confidence,
            alone.fingerprint,
        )


def test_a_source_may_bear_the_name_of_the_claim() -> None:
    """Its values do not hide the claim's."""
    source = sources(FIRE)[0].model_copy(update={"id": "claim"})
    (found,) = verify([given(CLAIMS[1])], [source], OPTIONS).verdicts
    assert set(found.values) == {"claim", "claim-2"}


def test_a_draft_is_cut_into_statements_and_quotations() -> None:
    """In order of the text, each numbered."""
    draft = 'Fire at the mill\n\nA fire at the Marlow paper mill killed 12 people.\n\n"We lost good friends tonight," said Lena Holt.'
    found = drafted(draft, FIRE)
    assert [v.part for v in found] == [Part.HEADLINE, Part.SENTENCE, Part.QUOTATION]
    assert [v.id for v in found] == ["1", "2", "3"]


def test_a_quotation_needs_its_words_and_its_speaker() -> None:
    """The words of another are contradicted, words that nobody gives are not found."""
    source = (
        '"We lost good friends tonight," said Mayor Lena Holt. Fire chief Peter Dahl said the mill would be searched.'
    )
    right, other, unheard = (
        drafted(f"{words} said {name}.", source)[0]
        for words, name in (
            ('"We lost good friends tonight,"', "Lena Holt"),
            ('"We lost good friends tonight,"', "Peter Dahl"),
            ('"We will build a taller mill,"', "Lena Holt"),
        )
    )
    assert right.verdict is VerdictKind.SUPPORTED
    assert other.verdict in {VerdictKind.CONTRADICTED, VerdictKind.PARTLY}
    assert "Lena Holt (a); claim: Peter Dahl" in other.statement
    assert unheard.verdict is VerdictKind.NOT_FOUND
