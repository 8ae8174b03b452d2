"""Judge models: real causal language models, made here and never trained."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checker.errors import ModelError
from checker.models import JudgeModel, load_judge_model
from checker.models.causal import load
from checker.models.question import ANSWERS, LETTERS, Told
from checker.records import FacetType
from tests.models.tiny import DIALOGUE, causal_folder

NINE = Told("The ferry left Oban at 12.", headline="Ferry late", published="2026-02-14")
TEN = Told("The ferry left Oban at 15.", before="No rain.")
COUNCIL = Told("The council voted 7-2 on Thursday.")
PAIRS = [(NINE, TEN), (TEN, COUNCIL), (NINE, TEN)]


@pytest.fixture(scope="module", params=[DIALOGUE, ""], ids=["dialogue", "plain"])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> JudgeModel:
    """A model with and one without a form of dialogue."""
    return load_judge_model(str(causal_folder(tmp_path_factory.mktemp("tiny") / "causal", dialogue=request.param)))


def test_rows_are_probabilities_of_the_answers(model: JudgeModel) -> None:
    """One row for each pair, with the sum one; no pairs, no rows."""
    rows = model.judge(PAIRS)
    assert rows.shape == (len(PAIRS), len(ANSWERS))
    assert rows.dtype == np.float32
    assert np.allclose(rows.sum(axis=1), 1, atol=1e-6)
    assert (rows > 0).all()
    assert model.judge([]).shape == (0, len(ANSWERS))


def test_a_row_is_its_own(model: JudgeModel) -> None:
    """Whatever stands beside it, and however often it is asked."""
    rows = model.judge(PAIRS)
    assert (rows[0] == rows[2]).all()
    assert not np.allclose(rows[0], rows[1])
    assert (model.judge(PAIRS[1:2])[0] == rows[1]).all()


def test_the_order_of_the_passages_changes_nothing(model: JudgeModel) -> None:
    """Both orders are asked."""
    assert np.allclose(model.judge(PAIRS), model.judge([(b, a) for a, b in PAIRS]), atol=1e-7)


@pytest.mark.parametrize("facet", [None, FacetType.DATE, FacetType.OTHER])
def test_the_likeliest_letter_is_its_answer(facet: FacetType | None, tmp_path: Path) -> None:
    """A model that says E everywhere sees a conflict over the time everywhere."""
    letter = LETTERS[ANSWERS.index(facet)]
    rows = load_judge_model(str(causal_folder(tmp_path / facet.__str__(), letter))).judge(PAIRS)
    assert [ANSWERS[i] for i in rows.argmax(axis=1)] == [facet] * len(PAIRS)


def test_what_is_no_language_model_is_refused(tmp_path: Path) -> None:
    """A folder that is missing or holds none, by a sentence that names it."""
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    for name in ("./no/such/model", str(tmp_path)):
        with pytest.raises(ModelError, match="cannot be loaded as a causal language model") as caught:
            load_judge_model(name)
        assert caught.value.code == "CC206"


def test_a_model_that_cannot_be_asked_is_refused(tmp_path: Path) -> None:
    """One that knows no letter M, and one that reads too little."""
    cases = {
        "letters": (causal_folder(tmp_path / "letters", words="ABCDEFGHIJKL"), "token"),
        "short": (causal_folder(tmp_path / "short", reads=512), "it reads 512 tokens at most"),
    }
    for folder, reason in cases.values():
        with pytest.raises(ModelError, match=reason) as caught:
            load_judge_model(str(folder))
        assert caught.value.code == "CC207"


def test_what_all_questions_begin_with_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And changes no answer."""
    model = load(str(causal_folder(tmp_path / "causal")))
    whole = load(str(tmp_path / "causal"))
    monkeypatch.setattr(whole, "_beginning", [])
    lengths: list[int] = []
    run = model._run  # noqa: SLF001 -- what the network is given is seen nowhere else

    def noted(tokens: list[int], **more: Any) -> Any:
        lengths.append(len(tokens))
        return run(tokens, **more)

    monkeypatch.setattr(model, "_run", noted)
    assert np.allclose(model.judge(PAIRS), whole.judge(PAIRS), atol=1e-2)
    beginning, *rest = lengths
    assert len(rest) == 4
    assert max(rest) < beginning
