"""Answers of a model elsewhere, or of a person, to what a judge model would be asked: questions out, answers in, no network."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from checker.errors import ModelError
from checker.models.question import ANSWERS, LETTERS, Told, identified
from checker.records import FacetType

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Questions", "RecordedAnswers", "load"]

SEEN, UNSEEN = 0.9, 0.05  # probability of a conflict where an answer says none
MOST = 50_000_000  # bytes of a file


def _capital(letter: object) -> object:
    return letter.strip().upper() if isinstance(letter, str) else letter


class Answer(BaseModel):
    """One answer; further keys are not looked at."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = Field(description="Of the question.")
    answer: Annotated[str, BeforeValidator(_capital), Field(pattern=f"^[{LETTERS[0]}-{LETTERS[-1]}]$")] = Field(
        description="The letter."
    )
    conflict: Annotated[float, Field(ge=0, le=1)] | None = Field(
        default=None, description="How likely the passages conflict; .9 without it, and .05 where the letter is A."
    )


class RecordedAnswers:
    """Answers by the id of their question."""

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        """Keep them."""
        self._answers = answers

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> "NDArray[np.float32]":
        """The recorded answer to each pair, spread over the answers; NaN where there is none."""
        import numpy as np

        rows = np.full((len(pairs), len(ANSWERS)), np.nan, dtype=np.float32)
        for row, pair in zip(rows, pairs, strict=True):
            answer = self._answers.get(identified(*pair)[0])
            if answer is not None:
                over = ANSWERS[LETTERS.index(answer.answer)]
                usual = UNSEEN if over is None else SEEN
                probability = usual if answer.conflict is None else answer.conflict
                row[:] = 0
                row[ANSWERS.index(None)] = 1 - probability
                row[ANSWERS.index(over or FacetType.OTHER)] = probability
        return rows


class Questions:
    """A judge model that answers nothing and keeps what it was asked."""

    def __init__(self) -> None:
        """Nothing was asked yet."""
        self._asked: dict[str, str] = {}

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> "NDArray[np.float32]":
        """No answer to any pair."""
        import numpy as np

        self._asked.update(identified(*pair) for pair in pairs)
        return np.full((len(pairs), len(ANSWERS)), np.nan, dtype=np.float32)

    def lines(self) -> str:
        """One JSON object a line: `id` and `question`."""
        rows = ({"id": name, "question": text} for name, text in self._asked.items())
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def load(name: str) -> RecordedAnswers:
    """The answers in a file, one JSON object a line, of two to one question the later; ModelError where it is none."""
    return RecordedAnswers({answer.id: answer for answer in _answers(name)})


def _answers(name: str) -> list[Answer]:
    try:
        if Path(name).stat().st_size > MOST:
            raise _refused(name, f"it is larger than {MOST:,} bytes")
        lines = Path(name).read_text(encoding="utf-8-sig").split("\n")  # other line ends stand in strings as they are
    except (OSError, UnicodeDecodeError) as error:
        raise _refused(name, getattr(error, "strerror", None) or "it is no text in UTF-8") from error
    answers = [_answer(name, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not answers:
        raise _refused(name, "it holds none")
    return answers


def _answer(name: str, number: int, line: str) -> Answer:
    try:
        return Answer.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "it"
        raise _refused(name, f"line {number} is no answer ({where}: {first['msg']})") from error


def _refused(name: str, reason: str) -> ModelError:
    return ModelError(
        f"The answers in '{name}' cannot be used: {reason}.",
        code="CC208",
        hint='Write one object a line, {"id": "…", "answer": "A"}, with the ids and letters that --questions wrote.',
    )
