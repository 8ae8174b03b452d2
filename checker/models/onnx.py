"""A checked ONNX file and its tokenizer, run by onnxruntime and tokenizers alone."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from checker.models.files import checked_files, damaged

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession
    from tokenizers import Encoding, Tokenizer

__all__ = ["OnnxModel", "load_onnx"]

WORKERS = min(4, os.cpu_count() or 1)
GRAPH, TOKENIZER = "model.onnx", "tokenizer.json"
# what a graph may ask for, and the encoding's attribute that answers
INPUTS = {"input_ids": "ids", "attention_mask": "attention_mask", "token_type_ids": "type_ids"}


class OnnxModel:
    """Texts or pairs of texts to the rows that the graph puts out."""

    def __init__(self, session: "InferenceSession", tokenizer: "Tokenizer") -> None:
        """Keep a loaded session and tokenizer."""
        self._session = session
        self._tokenizer = tokenizer
        self._inputs = {node.name: INPUTS[node.name] for node in session.get_inputs()}

    def run(self, items: Sequence[str] | Sequence[tuple[str, str]]) -> "NDArray[np.float32]":
        """One row for each item; give long ones first."""
        import numpy as np

        encodings = self._tokenizer.encode_batch(items)
        # int8 activations are scaled over the whole batch, so an item's row would depend on its neighbours:
        # each is run alone, several at a time (which is also faster than padding them to one length)
        with ThreadPoolExecutor(WORKERS) as pool:
            return np.stack(list(pool.map(self._row, encodings)))

    def _row(self, encoding: "Encoding") -> "NDArray[np.float32]":
        import numpy as np

        inputs = {
            name: np.array([getattr(encoding, attribute)], dtype=np.int64) for name, attribute in self._inputs.items()
        }
        row: NDArray[np.float32] = self._session.run(None, inputs)[0][0]
        return row


def load_onnx(folder: Path, hashes: "Mapping[str, str]", option: str) -> OnnxModel:
    """Load the graph and the tokenizer of the folder after checking every file that has a hash."""
    files = checked_files(folder, hashes, option)
    try:
        return OnnxModel(_session(files[GRAPH]), _tokenizer(files[TOKENIZER]))
    except KeyError as error:
        raise damaged(f"The bundled model's manifest in {folder} does not name {error}.", option) from error
    except Exception as error:  # the files are those that were made, so it is the libraries that do not take them
        reason = " ".join(str(error).split())[:200]
        raise damaged(f"The bundled model in {folder} cannot be run by this onnxruntime: {reason}", option) from error


def _session(graph: bytes) -> "InferenceSession":
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = 1  # items run side by side instead
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def _tokenizer(content: bytes) -> "Tokenizer":
    from tokenizers import Tokenizer

    tokenizer: Tokenizer = Tokenizer.from_str(content.decode("utf-8"))
    tokenizer.no_padding()  # every item is run alone
    return tokenizer
