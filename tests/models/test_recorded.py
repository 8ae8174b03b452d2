"""Questions written down, and the answers to them."""

import json
from pathlib import Path

import numpy as np
import pytest

from checker.errors import ModelError
from checker.models import load_judge_model
from checker.models.question import ANSWERS, Told, identified, question
from checker.models.recorded import SEEN, UNSEEN, Questions
from checker.records import FacetType

NINE = Told("The ferry left Oban at nine.", headline="Ferry late", published="2026-02-14")
TEN = Told("The ferry left Oban at ten.", before="No rain fell.")
COUNCIL = Told("The council voted.")


def answers(folder: Path, *rows: object) -> str:
    """A file of answers."""
    path = folder / "answers.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    return str(path)


def test_each_question_is_written_once_with_its_id() -> None:
    """In whichever order its passages are given, and answered by nothing."""
    model = Questions()
    rows = model.judge([(NINE, TEN), (TEN, COUNCIL), (TEN, NINE)])
    assert rows.shape == (3, len(ANSWERS))
    assert np.isnan(rows).all()
    written = [json.loads(line) for line in model.lines().splitlines()]
    assert [row["id"] for row in written] == [identified(NINE, TEN)[0], identified(COUNCIL, TEN)[0]]
    assert written[0]["question"] in {question(NINE, TEN), question(TEN, NINE)}


def test_answers_are_found_by_the_id(tmp_path: Path) -> None:
    """With the probability that is given, or a usual one; no answer, no numbers."""
    first, second, third = (identified(*pair)[0] for pair in ((NINE, TEN), (TEN, COUNCIL), (NINE, COUNCIL)))
    name = answers(
        tmp_path,
        {"id": first, "answer": "E", "conflict": 0.7, "reason": "nine, ten"},
        {"id": second, "answer": "A"},
        {"id": third, "answer": "M"},
        {"id": third, "answer": " b "},
    )
    model = load_judge_model(name)
    rows = model.judge([(TEN, NINE), (COUNCIL, TEN), (NINE, COUNCIL), (NINE, NINE)])
    assert rows[0][ANSWERS.index(FacetType.DATE)] == pytest.approx(0.7)
    assert rows[:3, 0] == pytest.approx([0.3, 1 - UNSEEN, 1 - SEEN])
    assert rows[2][ANSWERS.index(FacetType.PARTICIPANT)] == pytest.approx(SEEN)
    assert np.allclose(rows[:3].sum(axis=1), 1)
    assert np.isnan(rows[3]).all()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"id": "x"}, "line 1 is no answer (answer: Field required)"),
        ({"id": "x", "answer": "Z"}, "line 1 is no answer (answer: String should match"),
        ({"id": "x", "answer": "B", "conflict": 7}, "line 1 is no answer (conflict: Input should be less"),
        ("no object", "line 1 is no answer (it: "),
    ],
)
def test_a_line_that_is_no_answer_is_named(row: object, said: str, tmp_path: Path) -> None:
    """By its number and what is wrong with it."""
    with pytest.raises(ModelError) as caught:
        load_judge_model(answers(tmp_path, row))
    assert said in caught.value.message
    assert caught.value.code == "CC208"


def test_marks_and_line_ends_inside_a_text_do_no_harm(tmp_path: Path) -> None:
    """A byte order mark as some editors write it, and line separators that JSON lets stand in a string."""
    name = identified(NINE, TEN)[0]
    path = tmp_path / "answers.jsonl"
    line = json.dumps({"id": name, "answer": "A", "reason": "one\u2028two\u0085"}, ensure_ascii=False)
    path.write_text(f"\ufeff{line}\r\n", encoding="utf-8", newline="")
    assert load_judge_model(str(path)).judge([(NINE, TEN)])[0, 0] == pytest.approx(1 - UNSEEN)


def test_a_rewritten_file_is_read_again(tmp_path: Path) -> None:
    """It is no model that is loaded once."""
    name = identified(NINE, TEN)[0]
    for letter in "AB":
        rows = load_judge_model(answers(tmp_path, {"id": name, "answer": letter})).judge([(NINE, TEN)])
        assert rows[0].argmax() == "AB".index(letter)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is missing, no text, too large, or holds no answer."""
    binary = tmp_path / "binary.jsonl"
    binary.write_bytes(b"\xff\xfe\x00")
    empty = tmp_path / "empty.jsonl"
    empty.write_text("\n \n", encoding="utf-8")
    large = tmp_path / "large.jsonl"
    large.write_text(" " * 101, encoding="utf-8")
    monkeypatch.setattr("checker.models.recorded.MOST", 100)
    missing = tmp_path / "none.jsonl"
    reasons = {
        missing: "No such file",
        binary: "no text in UTF-8",
        empty: "it holds none",
        large: "larger than 100 bytes",
    }
    for path, reason in reasons.items():
        with pytest.raises(ModelError, match=reason):
            load_judge_model(str(path))
