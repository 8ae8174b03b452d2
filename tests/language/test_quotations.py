"""Who said what to whom."""

import pytest

from checker.language.quotations import find_quotations
from checker.records import Found, Quotation, SpeechKind
from tests.language.quoted import document

PEOPLE = {
    "Adeyemi": "Adeyemi", "Brett": "Brett", "Cargill": "Cargill", "Fane": "Fane", "Illing": "Illing", "Lund": "Lund",
    "Matoso": "Matoso", "Osgood": "Osgood", "Qureshi": "Qureshi", "Tveit": "Tveit", "council": "the council",
    "mayor": "mayor", "champion": "champion", "she": "her-self", "She": "her-self", "he": "him-self", "He": "him-self",
    "him": "him-other", "her": "her-self",
}  # fmt: skip


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text about the people above."""
    return find_quotations(document(text, PEOPLE))


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("‘We don’t care,’ said Moira Cargill.", "We don’t care,", "Cargill"),
        ("“That is a floor,” Jonas Tveit, the head of the team, told the room.", "That is a floor,", "Tveit"),
        ("Tveit said: “We are done.”", "We are done.", "Tveit"),
        ("Moira Cargill: “We are done.”", "We are done.", "Cargill"),
        ("Moira Cargill said:\n\n“We are done.”", "We are done.", "Cargill"),
        ("“We are done.” — Moira Cargill", "We are done.", "Cargill"),
        ("“I told myself I could limp,” the champion laughed.", "I told myself I could limp,", "champion"),
        ("“We are done,” Tveit harrumphed.", "We are done,", "Tveit"),
        ("Matoso, who lost, was generous: “She was brave.”", "She was brave.", "Matoso"),
        ("“Really? Today?” asked Lund.", "Really? Today?", "Lund"),
        ("“The best days are gone,” Lund was quoted as saying.", "The best days are gone,", "Lund"),
    ],
)
def test_direct_speech_finds_its_speaker(text: str, words: str, speaker: str) -> None:
    """Before, after, inverted, with a colon, with a dash, with a verb that is in no lexicon."""
    (quotation,) = quotations(text)
    assert (quotation.kind, quotation.text, quotation.speaker) == (SpeechKind.DIRECT, words, speaker)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Tveit called the figure “a floor, not an opening bid”.", "a floor, not an opening bid", "Tveit"),
        ("He was described by Tveit as “a fool”.", "a fool", "Tveit"),
        ("According to Lady Brett, “the vote was not close”.", "the vote was not close", "Brett"),
        ("Tveit said that the plan was “dead in the water”.", "dead in the water", "Tveit"),
        ("Its head, Jonas Tveit, called Lund “a captain who never sleeps”.", "a captain who never sleeps", "Tveit"),
        ("Lund was called “a captain who never sleeps” by Tveit.", "a captain who never sleeps", "Tveit"),
    ],
)
def test_words_in_marks_within_a_sentence_are_mixed(text: str, words: str, speaker: str) -> None:
    """Some words in marks go to whom the writer's sentence gives them."""
    mixed = [q for q in quotations(text) if q.kind is SpeechKind.MIXED]
    assert [(q.text, q.speaker) for q in mixed] == [(words, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Lund was called “a captain who never sleeps”.",
        "Lund has been accused of “a lie that nobody could believe”.",
        "Lund was told to “stay away from the harbour”.",
        "“You lied to the harbour,” Lund was told.",
    ],
)
def test_who_is_spoken_to_or_of_is_no_speaker(text: str) -> None:
    """The subject of a passive is called something; by whom is not said."""
    assert {q.speaker for q in quotations(text)} == {None}


@pytest.mark.parametrize("text", ["He dined at “The Blue Bar” on Friday.", "The so-called “floor” was built in May."])
def test_titles_and_sneers_are_no_speech(text: str) -> None:
    """Marks around a name or one word, without a cue, are left out."""
    assert quotations(text) == ()


@pytest.mark.parametrize(
    ("text", "words", "speaker", "cue"),
    [
        ("Tveit said that the plan was dead.", "the plan was dead", "Tveit", "say"),
        ("The bridge will close in May, the council said.", "The bridge will close in May", "the council", "say"),
        ("According to Brett, the bridge will close.", "the bridge will close", "Brett", "accord to"),
        ("The bridge will close, according to Brett.", "The bridge will close", "Brett", "accord to"),
        ("The mayor accused Lund of lying.", "lying", "mayor", "accuse"),
        ("Tveit went on to argue that the plan was dead.", "the plan was dead", "Tveit", "argue"),
        ("Tveit pointed out that the plan was dead.", "the plan was dead", "Tveit", "point out"),
        ("Lund denied that he had lied.", "he had lied", "Lund", "deny"),
        ("The ferries promised by the mayor, she said, would be late.", "", "her-self", "say"),
    ],
)
def test_indirect_speech_is_the_reported_clause(text: str, words: str, speaker: str, cue: str) -> None:
    """The clause without its 'that', the speaker from the grammar."""
    (quotation,) = quotations(text)
    assert (quotation.kind, quotation.speaker, quotation.cue) == (SpeechKind.INDIRECT, speaker, cue)
    assert not words or quotation.text == words


@pytest.mark.parametrize(
    "text",
    [
        "Tveit did not say that he would leave.",
        "Tveit declined to say whether he would leave.",
        "Lund saw him leave.",
        "You would think that the bridge was safe.",
        "Lund knows what the bridge will cost.",
        "The bridge closed on Friday.",
    ],
)
def test_what_nobody_said_is_not_reported(text: str) -> None:
    """Negated saying, perception and plain statements give no quotation."""
    assert quotations(text) == ()


def test_a_speaker_goes_on_in_the_same_paragraph_and_keeps_the_addressee() -> None:
    """The second stretch is continued."""
    first, second = quotations("“You are a nuisance,” she said to Dr Fane. “The trust will answer.”")
    assert (first.addressee, first.addressee_found) == ("Fane", Found.EXPLICIT)
    assert (second.speaker, second.speaker_found) == ("her-self", Found.CONTINUED)
    assert (second.addressee, second.addressee_found) == ("Fane", Found.CONTINUED)


def test_a_quotation_over_several_paragraphs_keeps_its_speaker() -> None:
    """The mark is repeated at each paragraph and closed only at the end."""
    found = quotations("Tveit said: “We are here.\n\n“We will stay.\n\n“We will win.”\n\n“Go,” Cargill replied.")
    assert [q.speaker for q in found] == ["Tveit", "Tveit", "Tveit", "Cargill"]


def test_the_speaker_may_stand_in_the_sentence_before() -> None:
    """'Tveit took the floor. “…”'."""
    (quotation,) = quotations("Jonas Tveit, the minister, took the floor. “We will pay.”")
    assert (quotation.speaker, quotation.speaker_found) == ("Tveit", Found.PIECED)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("“It was late,” she told Qureshi.", "Qureshi"),
        ("“It was late,” she said to Dr Fane.", "Fane"),
        ("“Was it late?” Cargill asked him.", "him-other"),
        ("In a letter to Lund, Tveit wrote that the plan was dead.", "Lund"),
        ("Tveit assured Lund that the plan was dead.", "Lund"),
        ("“It was late,” she told reporters.", None),
        ("“It was late,” she told the BBC.", None),
    ],
)
def test_the_one_spoken_to_is_named(text: str, addressee: str | None) -> None:
    """The object of telling, or behind 'to'; an audience is no addressee."""
    (quotation,) = quotations(text)
    assert quotation.addressee == addressee


def test_the_one_spoken_to_is_pieced_together() -> None:
    """'You' in the words goes to the person faced just before."""
    text = "Illing let Adeyemi settle and took off her glasses.\n\n“You have treated us as a nuisance,” Illing said."
    (quotation,) = quotations(text)
    assert (quotation.speaker, quotation.addressee, quotation.addressee_found) == ("Illing", "Adeyemi", Found.PIECED)


def test_the_sentence_before_may_report_the_same_speaker() -> None:
    """'…, Lund said. “…”': whoever else it names, its speaker goes on."""
    found = quotations("The council may be slow while Tveit negotiates, Lund said. “It takes time.”")
    assert [(q.text, q.speaker) for q in found if q.kind is SpeechKind.DIRECT] == [("It takes time.", "Lund")]


def test_an_answer_is_given_by_the_one_addressed() -> None:
    """'…, came the answer. “…”' changes the speaker."""
    found = quotations("“It was late,” Osgood told Qureshi. That was not so, came the answer. “I will pay.”")
    assert [(q.speaker, q.speaker_found) for q in found if q.text == "I will pay."] == [("Qureshi", Found.PIECED)]


def test_the_writers_own_tail_is_no_part_of_the_report() -> None:
    """What follows ', which' or ', citing' is left out."""
    (quotation,) = quotations("Tveit said the bridge was safe, although it had closed twice.")
    assert quotation.text == "the bridge was safe"


def test_a_statement_speaks_for_whoever_issued_it() -> None:
    """'a spokesman for the council', 'Tveit issued a statement that said …'."""
    (quotation,) = quotations("A spokesman for the council said that the bridge was safe.")
    assert quotation.speaker == "the council"


def test_nobody_is_addressed_by_a_you_that_means_anybody() -> None:
    """'You know' and 'if you' speak to no one."""
    text = "Illing watched Adeyemi settle.\n\n“You know, it pays if you wait,” Illing said."
    (quotation,) = quotations(text)
    assert quotation.addressee is None


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("The bridge will close, the council said in a statement on Monday.", "statement"),
        ("Tveit told reporters at a news conference that the plan was dead.", "news conference"),
        ("Tveit told reporters that the plan was dead.", "reporters"),
        ("Tveit told the BBC that the plan was dead.", "interview"),
        ("Tveit tweeted that the plan was dead.", "tweet"),
        ("Tveit said that the plan was dead.", None),
    ],
)
def test_the_medium_is_kept(text: str, medium: str | None) -> None:
    """In what the words came, or before what audience."""
    (quotation,) = quotations(text)
    assert quotation.medium == medium


def test_the_sentence_holds_the_words_and_the_cue() -> None:
    """Three sentences inside the marks and the cue after them."""
    text = "It rained. “We came. We saw. We won,” said Tveit. It snowed."
    (quotation,) = quotations(text)
    assert text[quotation.sentence.start : quotation.sentence.end] == "“We came. We saw. We won,” said Tveit."
    assert text[quotation.start : quotation.end] == quotation.text == "We came. We saw. We won,"
