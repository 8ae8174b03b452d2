"""Any causal language model of transformers as a judge model, by hub name or folder.

The model writes nothing: it is asked a multiple-choice question, and the probabilities of the letters as its next token are read
off (as Hendrycks and others 2021 score their questions), so no answer can be misread.
"""

import copy
import inspect
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from checker.errors import ModelError
from checker.models.batching import each_once
from checker.models.hub import is_folder
from checker.models.question import FIRST, LETTERS, Told, question

if TYPE_CHECKING:
    import numpy as np
    import torch
    from numpy.typing import NDArray

__all__ = ["CausalJudge", "load"]

DECIMALS = 2  # of logits in half precision
LEAST = 2048  # tokens that a question may have: a model that reads fewer is refused
CUE = "\n\nAnswer:"  # of a model without a form of dialogue


class CausalJudge:
    """A causal language model that answers by one letter; it runs on the GPU where there is one."""

    def __init__(self, model: Any, tokenizer: Any) -> None:  # noqa: ANN401 -- of whatever class transformers picks
        """Keep a loaded model and its tokenizer. ValueError where it cannot be asked."""
        longest = getattr(model.config, "max_position_embeddings", None) or LEAST
        if longest < LEAST:
            raise ValueError(f"it reads {longest} tokens at most, and a question may have {LEAST}")
        self._model = model
        self._tokenizer = tokenizer
        self._letters = [self._token(letter) for letter in LETTERS]
        takes = inspect.signature(model.forward).parameters
        self._more = {"logits_to_keep": 1} if "logits_to_keep" in takes else {}
        self._beginning = self._shared() if "past_key_values" in takes else []
        self._read: Any = None  # what the model keeps of the beginning that all questions share

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> "NDArray[np.float32]":
        """Probabilities of the answers for each pair, the mean over both orders of its passages."""
        asked = [question(*pair) for pair in pairs] + [question(second, first) for first, second in pairs]
        rows = each_once(asked, "", self._rows)
        mean: NDArray[np.float32] = rows.reshape(2, len(pairs), len(LETTERS)).mean(axis=0)
        return mean

    def _rows(self, asked: list[str]) -> "NDArray[np.float32]":
        import numpy as np
        import torch

        rows = np.zeros((len(asked), len(LETTERS)), dtype=np.float64)
        with torch.inference_mode():
            for row, text in zip(rows, asked, strict=True):  # one at a time: padding would change the last bits
                logits = self._next(self._tokens(self._posed(text)))[self._letters]
                row[:] = np.round(logits.double().cpu().numpy(), DECIMALS)
        odds = np.exp(rows - rows.max(axis=1, keepdims=True))
        shares: NDArray[np.float32] = (odds / odds.sum(axis=1, keepdims=True)).astype(np.float32)
        return shares

    def _next(self, tokens: list[int]) -> "torch.Tensor":
        """The logits of the token after these; what all questions begin with is read once."""
        shared = len(self._beginning)
        if not shared or tokens[:shared] != self._beginning:
            return self._last(tokens)
        if self._read is None:
            self._read = self._run(self._beginning, use_cache=True).past_key_values
        return self._last(tokens[shared:], past_key_values=copy.deepcopy(self._read))

    def _last(self, tokens: list[int], **more: Any) -> "torch.Tensor":  # noqa: ANN401 -- what the model keeps
        logits: torch.Tensor = self._run(tokens, **more).logits
        return logits[0, -1]

    def _run(self, tokens: list[int], **more: Any) -> Any:  # noqa: ANN401 -- of whatever class the model returns
        import torch

        return self._model(input_ids=torch.tensor([tokens], device=self._model.device), **self._more, **more)

    def _shared(self) -> list[int]:
        """The tokens that every question begins with, without the last, which may grow together with what follows."""
        posed = self._posed(question(Told(""), Told("")))
        return self._tokens(posed[: posed.index(FIRST)])[:-1]

    def _posed(self, text: str) -> str:
        """The question as the model is used to be asked, up to where its answer begins."""
        if not self._tokenizer.chat_template:
            return text + CUE
        posed: str = self._tokenizer.apply_chat_template(
            [{"role": "user", "content": text}], tokenize=False, add_generation_prompt=True, enable_thinking=False
        )
        return posed

    def _tokens(self, text: str) -> list[int]:
        """The tokens of a posed question; a form of dialogue brings its own first token."""
        ids: list[int] = self._tokenizer(text, add_special_tokens=not self._tokenizer.chat_template)["input_ids"]
        return ids

    def _token(self, letter: str) -> int:
        """The token that the letter is as an answer. ValueError where it is none."""
        posed = self._posed("")
        answer = letter if self._tokenizer.chat_template else f" {letter}"
        before = self._tokenizer(posed, add_special_tokens=False)["input_ids"]
        behind = self._tokenizer(posed + answer, add_special_tokens=False)["input_ids"]
        own = behind[: len(before)] == before and len(behind) == len(before) + 1
        if not own or self._tokenizer.decode(behind[-1:]).strip() != letter:
            raise ValueError(f"the answer '{letter}' is no token of its own")
        return int(behind[-1])


def load(name: str) -> CausalJudge:
    """Load the model; ModelError where it cannot be loaded, or cannot be asked."""
    try:
        from transformers import AutoModelForCausalLM, AutoTokenizer
        from transformers.utils.logging import disable_progress_bar

        disable_progress_bar()  # type: ignore[no-untyped-call]  # of weights read from the disk; that of a download stays
        tokenizer = AutoTokenizer.from_pretrained(name, local_files_only=is_folder(name))
        model = AutoModelForCausalLM.from_pretrained(name, dtype="auto", local_files_only=is_folder(name))
    except Exception as error:  # the library's loaders raise whatever their parts raise
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ModelError(
            f"The model '{name}' cannot be loaded as a causal language model of transformers: {reason[:200]}",
            code="CC206",
            hint="Name a hub model or a folder that AutoModelForCausalLM can load, or leave --judge-model out.",
        ) from error
    try:
        return CausalJudge(_placed(model), tokenizer)
    except ValueError as error:
        raise ModelError(
            f"The model '{name}' cannot be asked: {error}.",
            code="CC207",
            hint="Name an instruction-tuned model, or leave --judge-model out.",
        ) from error


def _placed(model: Any) -> Any:  # noqa: ANN401 -- of whatever class transformers picks
    import torch

    placed = model.to("cuda") if torch.cuda.is_available() else model
    return placed.train(mode=False)
