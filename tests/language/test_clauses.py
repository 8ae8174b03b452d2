"""Clauses of an article: arguments whatever the voice, polarity and certainty."""

from hypothesis import given
from hypothesis import strategies as st

from checker.language.clauses import find_clauses
from checker.records import Certainty, Clause, Tense
from tests.facets.told import annotated


def clauses(text: str) -> dict[str, Clause]:
    """The clauses by their predicates."""
    return {c.predicate: c for c in find_clauses(annotated(text))}


def heads(clause: Clause) -> dict[str, str]:
    """Role to head word."""
    return {a.role: a.head for a in clause.arguments}


def test_active_and_passive_have_the_same_arguments() -> None:
    """Who does it and what it is done to are found in either voice."""
    active = clauses("The council turned down the plan.")["turn_down"]
    passive = clauses("The plan was turned down by the council.")["turn_down"]
    assert heads(active) == heads(passive) == {"agent": "council", "patient": "plan"}


def test_embedded_relative_and_shared_subjects() -> None:
    """A clause under 'said', one behind 'which' and one behind 'and' have their subjects."""
    found = clauses("Lund said that the yard, which builds ferries, had lost money and would close.")
    assert heads(found["build"])["agent"] == "yard"
    assert heads(found["close"])["agent"] == "yard"
    assert found["lose"].reported
    assert found["close"].certainty is Certainty.CONDITIONAL


def test_a_verb_that_says_nothing_hands_over_to_its_noun() -> None:
    """'sent a call' is named by the call, also where none came or was there."""
    assert not clauses("The pilot sent a distress call.")["call"].negated
    assert clauses("No call came from the pilot.")["call"].negated
    assert heads(clauses("No call came from the pilot.")["call"]) == {"patient": "call", "agent": "pilot"}
    assert clauses("There was no distress call.")["call"].negated


def test_what_is_weighed_as_a_noun_is_an_act() -> None:
    """'is weighing the closure of the plant' is the closing of the plant, weighed."""
    found = clauses("Halden Foods is weighing the closure of its plant.")["close"]
    assert found.certainty is Certainty.CONSIDERED
    assert found.tense is Tense.FUTURE
    assert heads(found)["patient"] == "plant"


def test_verbs_that_link_leave_it_to_what_stands_behind_them() -> None:
    """'looked tired' says that somebody was tired, as far as could be seen; 'felt sick' and 'turned violent' say it flat."""
    assert clauses("Novak looked tired.")["tired"].certainty is Certainty.LIKELY
    assert clauses("Novak felt sick.")["sick"].certainty is Certainty.FACT
    assert clauses("The march turned violent.")["violent"].state == "is"
    assert "look" in clauses("Novak looked at the ship.")


def test_a_particle_makes_another_verb_where_it_adds_something() -> None:
    """'lock up' is no locking and 'carry over' no carrying, but 'sell off' is selling."""
    assert clauses("The harbour master locked up the thief.")["lock_up"].kinds == ()
    assert clauses("The owners sold off the yard.")["sell"].kinds
    assert "reject" in clauses("Novak turned down the plan.")["turn_down"].kinds


def test_a_crime_is_named_by_its_noun() -> None:
    """'committed' and 'carried out a robbery' are the robbery, and no plan of one."""
    for text in ("Holm committed the robbery.", "Holm carried out the robbery."):
        (found,) = find_clauses(annotated(text))
        assert (found.predicate, found.certainty) == ("robbery", Certainty.FACT)


def test_arguments_know_their_number_and_the_persons_in_them() -> None:
    """Whether several are meant, and which words only say whom it concerns."""
    path = clauses("Eva Lind narrowed the path for Jana Novak.")["narrow"].argument("patient")
    assert path is not None
    assert (path.several, path.persons) == (False, ("jana", "novak"))
    assert clauses("They robbed banks.")["rob"].argument("patient").several  # type: ignore[union-attr]


def test_superlatives_say_what_is_the_most() -> None:
    """A superlative is the predicate, beside what it is among."""
    found = find_clauses(annotated("It is the deadliest storm in the country's history."))[0]
    assert found.state == "most"
    assert found.arguments[-1].role == "attribute"


@given(
    st.lists(st.sampled_from(["The crew left.", "“No,” said Lund.", "He was not asked to stay.", "Ice!"]), max_size=4)
)
def test_spans_cut_out_their_text(sentences: list[str]) -> None:
    """Clauses and their predicates lie where they say."""
    text = " ".join(["Jana Novak sailed.", *sentences])
    for clause in find_clauses(annotated(text)):
        assert text[clause.start : clause.end] == clause.text
        assert clause.start <= clause.at.start <= clause.at.end <= clause.end


def test_who_is_fined_pays() -> None:
    """Behind a passive, 'fined' with a sum keeps the subject as the one who suffers it."""
    fined = clauses("Carl Holm was convicted of fraud and fined 800 euros.")["fine"]
    assert {a.role: a.head for a in fined.arguments}["patient"] == "holm"
    assert fined.argument("agent") is None


def test_what_is_ruled_out_is_denied() -> None:
    """'ruled out' denies the act that its object names or its complement tells; 'is considering' weighs it."""
    assert clauses("Eva Lind ruled out a bid.")["run"].negated
    assert not clauses("Eva Lind is considering a bid.")["run"].negated
    assert clauses("Eva Lind ruled out selling the yard.")["sell"].negated


def test_what_is_given_and_to_whom_are_found_in_either_passive() -> None:
    """'bail was granted to him', 'he was granted bail'."""
    roles = {"agent": "court", "recipient": "novak", "patient": "bail"}
    assert heads(clauses("The court denied bail to Novak.")["deny"]) == roles
    assert heads(clauses("Novak was denied bail by the court.")["deny"]) == roles
    assert heads(clauses("Novak was fined 800 euros.")["fine"])["patient"] == "novak"


def test_a_share_of_a_group_is_of_the_group() -> None:
    """'none of the boats' are boats, and 'none' says nothing of them."""
    patient = clauses("None of the boats was damaged.")["damage"].argument("patient")
    assert patient is not None
    assert (patient.head, patient.words) == ("boat", ("boat",))


def test_whose_refusal_it_is_does_not_do_it() -> None:
    """A refusal settles that it was not done, by whom it is."""
    for text in ("The minister's refusal to sign the treaty.", "The refusal of the minister to sign the treaty."):
        found = clauses(text)["sign"]
        assert found.negated
        assert found.certainty is Certainty.FACT
        assert heads(found) == {"agent": "minister", "patient": "treaty"}


def test_amounts_and_what_is_followed_name_no_act() -> None:
    """'much of the town came' is a coming, 'followed the rules' a following; 'out of' makes another verb."""
    assert set(clauses("Much of the town has come around to the plan.")) == {"come"}
    assert clauses("The clerks failed to follow the rules.")["follow"].negated
    assert heads(clauses("Novak checked out of the Tolland clinic.")["check_out"]) == {
        "agent": "Novak".lower(),
        "patient": "clinic",
    }


def test_a_participle_before_its_noun_is_no_clause() -> None:
    """'the stolen car was found' tells of a find."""
    assert set(clauses("The stolen car was found.")) == {"find"}
