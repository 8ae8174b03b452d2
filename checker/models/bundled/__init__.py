"""The embedder that the package carries: an int8 ONNX file run by onnxruntime and tokenizers alone."""

import hashlib
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ValidationError

from checker.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession
    from tokenizers import Encoding, Tokenizer

__all__ = ["BundledEmbedder", "load"]

FOLDER = Path(__file__).parent / "minilm-l6-v2"
WORKERS = min(4, os.cpu_count() or 1)
HINT = "Install the package again, or name another model with --embedder."


class _Manifest(BaseModel):
    dimension: int
    files: dict[str, str]  # name -> SHA-256, hexadecimal


class BundledEmbedder:
    """Mean-pooled MiniLM sentence vectors."""

    def __init__(self, session: "InferenceSession", tokenizer: "Tokenizer", dimension: int) -> None:
        """Keep a loaded session and tokenizer."""
        self._session = session
        self._tokenizer = tokenizer
        self._dimension = dimension

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row of unit length for each text, in the order given."""
        import numpy as np

        if not texts:
            return np.zeros((0, self._dimension), dtype=np.float32)
        unique = sorted(set(texts))
        encodings = self._tokenizer.encode_batch(unique)
        # int8 activations are scaled over the whole batch, so a text's vector would depend on its neighbours:
        # each text is run alone, several at a time (which is also faster than padding them to one length)
        with ThreadPoolExecutor(WORKERS) as pool:
            rows = dict(zip(unique, pool.map(self._row, encodings), strict=True))
        return np.stack([rows[text] for text in texts])

    def _row(self, encoding: "Encoding") -> "NDArray[np.float32]":
        import numpy as np

        inputs = {
            "input_ids": np.array([encoding.ids], dtype=np.int64),
            "attention_mask": np.array([encoding.attention_mask], dtype=np.int64),
        }
        row: NDArray[np.float32] = self._session.run(None, inputs)[0][0]
        return row


def load(_name: str = "bundled", folder: Path = FOLDER) -> BundledEmbedder:
    """Load the files of `folder` after checking them against its manifest; ModelError where they differ."""
    dimension, files = _checked(folder)
    from onnxruntime import InferenceSession, SessionOptions
    from tokenizers import Tokenizer

    options = SessionOptions()
    options.intra_op_num_threads = 1  # texts run side by side instead
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = InferenceSession(files["model.onnx"], options, providers=["CPUExecutionProvider"])
    return BundledEmbedder(session, Tokenizer.from_str(files["tokenizer.json"].decode("utf-8")), dimension)


def _checked(folder: Path) -> tuple[int, dict[str, bytes]]:
    manifest = _manifest(folder)
    files = {name: _read(folder / name) for name in manifest.files}
    for name, content in files.items():
        if hashlib.sha256(content).hexdigest() != manifest.files[name]:
            raise ModelError(
                f"The bundled model's file {folder / name} is damaged: it is not the one in the manifest.",
                code="CC202",
                hint=HINT,
            )
    return manifest.dimension, files


def _manifest(folder: Path) -> _Manifest:
    path = folder / "manifest.json"
    try:
        return _Manifest.model_validate_json(_read(path))
    except ValidationError as error:
        raise ModelError(f"The bundled model's manifest {path} is damaged.", code="CC202", hint=HINT) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"The bundled model's file {path} cannot be read.", code="CC202", hint=HINT) from error
