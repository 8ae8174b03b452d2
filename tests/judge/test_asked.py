"""Conflicts that a judge model reads."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.judge import judge
from checker.judge.asked import OVER, Asked
from checker.judge.calibration import AS_SUMMED
from checker.judge.finding import Draft, likely
from checker.judge.parallels import parallels
from checker.models.question import ANSWERS, Told
from checker.models.recorded import Questions
from checker.pipeline import compare
from checker.records import FacetType, Finding, FindingKind, JudgeOptions, Options, Strength
from tests.making import article, case_file, extractions, matching

ONE = "Rain fell all day. The old bridge over the Aller gave way when a timber lorry crossed it. Nobody lives near the mill."
OTHER = "The bridge across the Aller fell because its piers had been washed out. Children picked plums."
BRIDGE = ONE.split(". ")[1] + "."


@dataclass
class Sees:
    """A judge model that sees one kind of conflict wherever a passage has a word, and none elsewhere."""

    over: FacetType
    word: str
    probability: float = 0.9
    asked: list[tuple[Told, Told]] = field(default_factory=list)

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> NDArray[np.float32]:
        """Rows of the answers."""
        self.asked += pairs
        rows = np.zeros((len(pairs), len(ANSWERS)), dtype=np.float32)
        for row, pair in zip(rows, pairs, strict=True):
            likely = self.probability if any(self.word in told.passage for told in pair) else 0.0
            row[ANSWERS.index(self.over)], row[0] = likely, 1 - likely
        return rows


def drafts(model: Sees, *texts: str, conflicts: Sequence[Draft] = ()) -> list[Draft]:
    """What the model makes of the passages that stand side by side."""
    case = case_file(*texts)
    beside = list(parallels(case, [], 20))
    return list(Asked(case, model, beside).conflicts(beside, conflicts))


def findings(model: Sees | None, *texts: str, options: JudgeOptions | None = None) -> tuple[Finding, ...]:
    """What the judge stage makes of the texts."""
    return judge(extractions(*texts), matching(*texts), options or JudgeOptions(), model)


def of(kind: FindingKind, found: Sequence[Finding]) -> list[Finding]:
    """Those of a kind."""
    return [f for f in found if f.kind is kind]


def test_what_the_model_sees_is_a_conflict() -> None:
    """With its type, its probability as confidence, both passages, and the words in which they differ as values."""
    (found,) = of(FindingKind.CONFLICT, findings(Sees(FacetType.CAUSE, "piers"), ONE, OTHER))
    assert (found.type, found.strength, found.confidence) == (FacetType.CAUSE, Strength.DISCREPANCY, 0.9)
    assert [e.text for e in found.evidence] == [BRIDGE, OTHER.split(" Children", maxsplit=1)[0]]
    assert found.statement.startswith("Why: ")
    assert "timber lorry" in found.values["a"]
    assert "piers" in found.values["b"]
    (why,) = found.why
    assert (why.witness, why.level) == ("judge model", "cause")


def test_what_it_reads_as_a_conflict_stands_no_longer_side_by_side() -> None:
    """It has its verdict now; the others stay where they were."""
    model = Sees(FacetType.CAUSE, "piers")
    before = of(FindingKind.PARALLEL, findings(None, ONE, OTHER))
    after = of(FindingKind.PARALLEL, findings(model, ONE, OTHER))
    assert len(before) == len(after) + 1
    assert {f.fingerprint for f in after} < {f.fingerprint for f in before}


def test_an_agreement_on_such_passages_is_none() -> None:
    """Nor where it is only doubted; the report says less then."""
    texts = (
        "The council of Oban closed the bridge on Friday.",
        "The bridge was closed by the council of Oban on Friday.",
    )
    agreed = of(FindingKind.AGREEMENT, findings(None, *texts))
    assert agreed
    assert of(FindingKind.AGREEMENT, findings(Sees(FacetType.OTHER, "plums"), *texts)) == agreed
    sure, doubtful = (findings(Sees(FacetType.POLARITY, "closed", p), *texts) for p in (0.9, 0.3))
    assert [len(of(FindingKind.CONFLICT, found)) for found in (sure, doubtful)] == [1, 0]
    assert of(FindingKind.AGREEMENT, sure) == of(FindingKind.AGREEMENT, doubtful) == []


def test_the_model_is_shown_the_passage_in_its_report() -> None:
    """Two sentences before it, none of another article."""
    model = Sees(FacetType.CAUSE, "piers")
    drafts(model, ONE, OTHER)
    told = {told.passage: told for pair in model.asked for told in pair}
    assert told[BRIDGE].before == "Rain fell all day."
    assert told[BRIDGE].published == "2026-02-16"
    assert told[OTHER.split(" Children", maxsplit=1)[0]].before == ""


def test_headlines_are_shown_apart_and_are_no_sentence_before() -> None:
    """Nor is a heading; the two sentences before it are."""
    model = Sees(FacetType.CAUSE, "piers")
    texts = {
        "a": "Bridge falls\n\nRain fell all day. The river rose by a metre.\n\nOn the river\n\n" + BRIDGE + "\n",
        "b": OTHER,
    }
    articles = [article(text, name).model_copy(update={"title": f"Title of {name}"}) for name, text in texts.items()]
    compare(articles, Options(timing=False), judge_model=model)
    told = {told.passage: told for pair in model.asked for told in pair}
    assert told[BRIDGE].headline == "Title of a"
    assert told[BRIDGE].before == "Rain fell all day. The river rose by a metre."


def test_of_several_passages_the_likeliest_counts() -> None:
    """A conflict of three articles is one where two of them are seen to conflict."""
    case = case_file(*SANK, "The ferry went down off Oban on Sunday, a diver said.")
    draft = Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.DATE,
        statement="When",
        values={},
        evidence=[case.evidence(case.claims_of(name)[0]) for name in "abc"],
        witnesses=[],
    )
    model = Sees(FacetType.DATE, "owner", 0.99)
    weighed = Asked(case, model, [draft]).weighed(draft, AS_SUMMED)
    assert len(model.asked) == 3
    assert likely(weighed, AS_SUMMED) == pytest.approx(0.99)


def test_pairs_in_conflict_are_no_further_one() -> None:
    """They have their verdict; nor is anything asked about nothing."""
    first, *rest = drafts(Sees(FacetType.CAUSE, "piers"), ONE, OTHER)
    assert drafts(Sees(FacetType.CAUSE, "piers"), ONE, OTHER, conflicts=[first]) == rest
    idle = Sees(FacetType.CAUSE, "piers")
    assert drafts(idle, "Plums are ripe.", "The ferry to Oban sank.") == []
    assert idle.asked == []


def test_a_small_probability_is_no_conflict() -> None:
    """Below the least confidence nothing changes."""
    assert findings(Sees(FacetType.CAUSE, "piers", 0.1), ONE, OTHER) == findings(None, ONE, OTHER)


@pytest.mark.parametrize("texts", [(ONE, OTHER), (OTHER, ONE)])
def test_the_order_of_the_articles_changes_nothing(texts: tuple[str, str]) -> None:
    """The same pairs are asked about."""
    model = Sees(FacetType.CAUSE, "piers")
    drafts(model, *texts)
    assert {frozenset(told.passage for told in pair) for pair in model.asked} == {
        frozenset(told.passage for told in pair) for pair in ASKED
    }


ASKED = [(Told(BRIDGE), Told(OTHER.split(" Children", maxsplit=1)[0]))]


SANK = (
    "The ferry sank off Oban on Friday with 40 people aboard.",
    "The ferry went down off Oban on Saturday, the owner said.",
)


def test_the_model_has_half_the_say_of_what_facets_suspect() -> None:
    """In log odds: what both see is surer, what it denies is less sure, and the reason says which."""
    (alone,) = of(FindingKind.CONFLICT, findings(None, *SANK))
    (seen,) = of(FindingKind.CONFLICT, findings(Sees(FacetType.DATE, "ferry", 0.99), *SANK))
    (denied,) = of(
        FindingKind.CONFLICT, findings(Sees(FacetType.DATE, "plums"), *SANK, options=JudgeOptions(min_confidence=0))
    )
    (doubted,) = of(FindingKind.CONFLICT, findings(Sees(FacetType.DATE, "ferry", 0.3), *SANK))
    assert denied.confidence < doubted.confidence < alone.confidence < seen.confidence
    assert (seen.fingerprint, seen.statement) == (alone.fingerprint, alone.statement)
    assert seen.why[: len(alone.why)] == alone.why
    assert [f.why[-1].level for f in (seen, denied)] == ["conflict", "none"]
    odds = [math.log(p / (1 - p)) for p in (alone.confidence, 0.3, doubted.confidence)]
    assert odds[2] == pytest.approx((odds[0] + odds[1]) / 2, abs=0.02)


def test_a_suspicion_speaks_for_a_conflict() -> None:
    """With it none is less sure than the model alone has it."""
    for p in (0.5, 0.97, 0.999):
        (found,) = of(FindingKind.CONFLICT, findings(Sees(FacetType.DATE, "ferry", p), *SANK))
        assert found.confidence >= p - 0.001


def test_what_it_denies_is_not_reported() -> None:
    """Neither as a conflict nor because it is asked about the same passages again."""
    model = Sees(FacetType.DATE, "plums")
    assert of(FindingKind.CONFLICT, findings(model, *SANK)) == []
    assert len(model.asked) == len(set(model.asked))


THIRD = "The bridge over the Aller collapsed under a bus. 40 people were aboard the ferry that sank off Oban on Sunday."


def test_copies_are_one_question_and_one_conflict() -> None:
    """With the passages of all articles that print them; two copies are no question at all."""
    model = Sees(FacetType.CAUSE, "piers")
    articles = [article(text, name) for text, name in ((ONE, "a"), (OTHER, "b"), (OTHER, "c"))]
    (found,) = of(FindingKind.CONFLICT, compare(articles, Options(timing=False), judge_model=model).findings)
    assert set(found.values) == {"a", "b", "c"}
    assert all(left.passage != right.passage for left, right in model.asked)
    passages = [frozenset(told.passage for told in pair) for pair in model.asked]
    assert len(passages) == len(set(passages))


@pytest.mark.parametrize("over", [FacetType.NUMBER, FacetType.DATE, FacetType.CAUSE])
def test_names_of_articles_change_nothing(over: FacetType) -> None:
    """Whichever comes first, where all is equally likely."""
    told = []
    for texts in permutations((ONE, OTHER, THIRD, SANK[0])):
        found = of(FindingKind.CONFLICT, findings(Sees(over, "a"), *texts))
        told.append(sorted((f.type, f.confidence, *sorted(e.text for e in f.evidence)) for f in found))
    assert told[0]
    assert all(one == told[0] for one in told)


def test_a_suspicion_below_the_bar_is_asked_about_and_may_reach_it() -> None:
    """With its own reasons; one that is not answered stays below."""
    options = JudgeOptions(min_confidence=0.97)
    texts = SANK
    assert of(FindingKind.CONFLICT, findings(None, *texts, options=options)) == []
    assert of(FindingKind.CONFLICT, judge(extractions(*texts), matching(*texts), options, Questions())) == []
    (found,) = of(FindingKind.CONFLICT, findings(Sees(FacetType.CAUSE, "ferry", 0.99), *texts, options=options))
    assert found.type is FacetType.DATE
    assert {w.witness for w in found.why} > {"judge model"}


def test_where_there_is_no_answer_nothing_changes() -> None:
    """What is asked is kept for somebody else to answer."""
    asked = Questions()
    for texts in ((ONE, OTHER), SANK, (ONE, OTHER, THIRD), (*SANK, THIRD)):
        assert judge(extractions(*texts), matching(*texts), JudgeOptions(), asked) == findings(None, *texts)
    assert BRIDGE in asked.lines()


def test_accounts_pieced_together_stay_as_they_are(seeds: tuple[str, ...]) -> None:
    """No two passages show them: the model is not asked."""
    model = Sees(FacetType.OTHER, "no such word")
    pieced = [f for f in findings(None, *seeds) if f.relation == "counterpart"]
    assert any(e.note for f in pieced for e in f.evidence)
    assert [f for f in findings(model, *seeds) if f.relation == "counterpart"] == pieced


@pytest.fixture(scope="module")
def seeds() -> tuple[str, ...]:
    """The two seed articles."""
    folder = Path(__file__).parents[2] / "seeds"
    return tuple(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))


def test_every_facet_has_its_question() -> None:
    """Of whatever type the conflict is."""
    assert {*OVER} == {*FacetType}
