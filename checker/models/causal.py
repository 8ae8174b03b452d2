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

LEAST = 2048  # tokens that a model has to read: questions in English have some 500
CUE = "\n\nAnswer:"  # of a model without a form of dialogue
MEANT = 0.1  # of its next token: a model that gives all letters together less does not answer by letter
LENGTHS = ("max_position_embeddings", "n_positions", "max_seq_len", "context_length")  # as configurations name them
PROBE = question(Told(""), Told(""))


class CausalJudge:
    """A causal language model that answers by one letter; it runs on the GPU where there is one."""

    def __init__(self, model: Any, tokenizer: Any) -> None:  # noqa: ANN401 -- of whatever class transformers picks
        """Keep a loaded model and its tokenizer. ValueError where it cannot be asked."""
        self._longest = _longest(model.config)
        if self._longest < LEAST:
            raise ValueError(f"it reads {self._longest} tokens at most, and a question may have {LEAST}")
        self._model = model
        self._tokenizer = tokenizer
        added = {str(token) for token in tokenizer.added_tokens_decoder.values()} | set(tokenizer.all_special_tokens)
        self._control = sorted(word for word in added if not word.isspace() and not word.isalnum())
        self._letters = [self._forms(letter) for letter in LETTERS]
        takes = inspect.signature(model.forward).parameters
        self._more = {"logits_to_keep": 1} if "logits_to_keep" in takes else {}
        self._beginning = self._shared() if "past_key_values" in takes else []
        self._read: Any = None  # what the model keeps of the beginning that all questions share

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> "NDArray[np.float32]":
        """Probabilities of the answers for each pair, the mean over both orders of its passages.

        NaN where a question is longer than the model reads, or where it would answer by something else than a letter. ModelError
        where the model fails.
        """
        import numpy as np

        if not pairs:  # a large model takes seconds to read a blank question
            return np.zeros((0, len(LETTERS)), dtype=np.float32)
        asked = [question(*pair) for pair in pairs] + [question(second, first) for first, second in pairs]
        rows = each_once(asked, PROBE, self._rows)
        mean: NDArray[np.float32] = rows.reshape(2, len(pairs), len(LETTERS)).mean(axis=0)
        return mean

    def _rows(self, asked: list[str]) -> "NDArray[np.float32]":
        import numpy as np
        import torch

        rows = np.full((len(asked), len(LETTERS)), np.nan, dtype=np.float32)
        with torch.inference_mode():
            for row, text in zip(rows, asked, strict=True):  # one at a time: padding would change the last bits
                tokens = self._tokens(self._posed(text))
                if len(tokens) <= self._longest:
                    row[:] = self._row(tokens)
        return rows

    def _row(self, tokens: list[int]) -> "NDArray[np.float32] | float":
        """The probabilities of the letters as the next token, scaled to the sum one; NaN where they are not what is meant."""
        import numpy as np

        logits = self._next(tokens)
        shares = logits.double().softmax(dim=-1).cpu().numpy()
        if not np.isfinite(shares).all():
            raise ModelError(
                "The judge model computes no numbers here.",
                code="CC207",
                hint="It may not stand the precision that it is stored in; name another.",
            )
        given = np.array([shares[forms].sum() for forms in self._letters])
        return (given / given.sum()).astype(np.float32) if given.sum() >= MEANT else np.nan

    def _next(self, tokens: list[int]) -> "torch.Tensor":
        """The logits of the token after these; what all questions begin with is read once."""
        shared = len(self._beginning)
        if not shared or tokens[:shared] != self._beginning:
            return self._last(tokens)
        if self._read is None:
            self._read = self._run(self._beginning, use_cache=True).past_key_values
        if self._read is None:  # the model keeps nothing
            self._beginning = []
            return self._last(tokens)
        return self._last(tokens[shared:], past_key_values=copy.deepcopy(self._read))

    def _last(self, tokens: list[int], **more: Any) -> "torch.Tensor":  # noqa: ANN401 -- what the model keeps
        logits: torch.Tensor = self._run(tokens, **more).logits
        return logits[0, -1]

    def _run(self, tokens: list[int], **more: Any) -> Any:  # noqa: ANN401 -- of whatever class the model returns
        import torch

        return self._model(input_ids=torch.tensor([tokens], device=self._model.device), **self._more, **more)

    def _shared(self) -> list[int]:
        """The tokens that every question begins with, without the last, which may grow together with what follows."""
        posed = self._posed(PROBE)
        return self._tokens(posed[: posed.index(FIRST)])[:-1] if FIRST in posed else []

    def _posed(self, text: str) -> str:
        """The question as the model is used to be asked, up to where its answer begins."""
        if not self._tokenizer.chat_template:
            return self._plain(text) + CUE
        posed: str = self._tokenizer.apply_chat_template(
            [{"role": "user", "content": self._plain(text)}],
            tokenize=False,
            add_generation_prompt=True,
            enable_thinking=False,  # known to the forms of some models that think before they answer
        )
        return posed

    def _plain(self, text: str) -> str:
        """The text with its control words spelled out, so that no article can end the question or answer it."""
        for word in self._control:
            text = text.replace(word, " ".join(word))
        return text

    def _tokens(self, text: str) -> list[int]:
        """The tokens of a posed question; a form of dialogue brings its own first token."""
        ids: list[int] = self._tokenizer(text, add_special_tokens=not self._tokenizer.chat_template)["input_ids"]
        return ids

    def _forms(self, letter: str) -> list[int]:
        """The tokens that the letter may be as an answer, with a space before it or without. ValueError where it is none."""
        posed = self._posed(PROBE)
        before = self._tokenizer(posed, add_special_tokens=False)["input_ids"]
        answered = [
            self._tokenizer(posed + form, add_special_tokens=False)["input_ids"] for form in (letter, f" {letter}")
        ]
        own = [ids[-1] for ids in answered if ids[:-1] == before and self._tokenizer.decode(ids[-1:]).strip() == letter]
        if not own:
            raise ValueError(f"the answer '{letter}' is no token of its own")
        return sorted(set(own))


def _longest(config: Any) -> int:  # noqa: ANN401 -- of whatever class the model has
    """Tokens that the model reads at most, as far as its configuration tells."""
    text = config.get_text_config()
    told = [length for name in LENGTHS if isinstance(length := getattr(text, name, None), int)]
    return min(told, default=LEAST)


def load(name: str) -> CausalJudge:
    """Load the model; ModelError where it cannot be loaded, or cannot be asked."""
    try:
        from transformers import AutoModelForCausalLM, AutoTokenizer
        from transformers.utils.logging import disable_progress_bar

        disable_progress_bar()  # type: ignore[no-untyped-call]  # of weights read from the disk; that of a download stays
        there: dict[str, Any] = {"local_files_only": is_folder(name), "trust_remote_code": False}
        tokenizer = AutoTokenizer.from_pretrained(name, **there)
        placed = _placed(*AutoModelForCausalLM.from_pretrained(name, dtype="auto", output_loading_info=True, **there))  # type: ignore[misc]
    except Exception as error:  # the library's loaders raise whatever their parts raise
        raise ModelError(
            f"The model '{name}' cannot be loaded as a causal language model of transformers: {_reason(error)}",
            code="CC206",
            hint="Name a hub model or a folder that AutoModelForCausalLM can load, or leave --judge-model out.",
        ) from error
    try:
        return CausalJudge(placed, tokenizer)
    except Exception as error:  # a form of dialogue is a program of the model's own
        raise ModelError(
            f"The model '{name}' cannot be asked: {_reason(error)}",
            code="CC207",
            hint="Name an instruction-tuned model, or leave --judge-model out.",
        ) from error


def _reason(error: Exception) -> str:
    return (" ".join(str(error).split()) or type(error).__name__)[:200].rstrip(".") + "."


def _placed(model: Any, loaded: dict[str, Any]) -> Any:  # noqa: ANN401 -- of whatever class transformers picks
    """The model where it runs; ValueError where weights would be made up, such as the head of an embedder."""
    import torch

    if loaded["missing_keys"]:
        raise ValueError(f"it lacks weights, {min(loaded['missing_keys'])} among them")
    placed = model.to("cuda") if torch.cuda.is_available() else model
    return placed.train(mode=False)
