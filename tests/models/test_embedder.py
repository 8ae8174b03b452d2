"""The embedders: one suite over both backends."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import ModelError
from checker.models import Embedder, load_embedder
from checker.models.bundled import FOLDER, load

SENTENCES = [
    "The ferry left Oban an hour late.",
    "An hour behind time, the ferry sailed from Oban.",
    "The council voted 7-2 against the bypass.",
    "Rain is expected on Thursday across the whole of the northern coast, forecasters said.",
    "No.",
]


def tiny_model(folder: Path) -> str:
    """A sentence-transformers model of two small layers, made here and never trained."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizer

    torch.manual_seed(0)
    words = sorted({word.strip(".,").lower() for sentence in SENTENCES for word in sentence.split()})
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", ",", "-", "7", "2", *words]
    (folder / "bert").mkdir()
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    BertTokenizer(str(folder / "vocab.txt")).save_pretrained(folder / "bert")
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    BertModel(config).save_pretrained(folder / "bert")
    transformer = Transformer(str(folder / "bert"), max_seq_length=64)
    model = SentenceTransformer(modules=[transformer, Pooling(32)], device="cpu")
    model.save(str(folder / "model"))
    return str(folder / "model")


@pytest.fixture(scope="module", params=["bundled", "sentence-transformers"])
def embedder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Embedder:
    """Each backend in turn."""
    if request.param == "bundled":
        return load_embedder()
    return load_embedder(tiny_model(tmp_path_factory.mktemp("tiny")))


def test_rows_are_float32_of_unit_length(embedder: Embedder) -> None:
    """One row for each text, each of length one."""
    vectors = embedder.encode(SENTENCES)
    assert vectors.shape[0] == len(SENTENCES)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_rows_of_the_same_width(embedder: Embedder) -> None:
    """An empty list is answered with an empty array that can be multiplied with others."""
    empty = embedder.encode([])
    assert empty.shape == (0, embedder.encode(["No."]).shape[1])
    assert empty.dtype == np.float32


@pytest.mark.parametrize("text", ["", "   ", "\n", "ferry " * 5000, "🛳️", "é" * 300])
def test_odd_texts_have_vectors_too(embedder: Embedder, text: str) -> None:
    """Empty, very long and wordless texts are encoded like any other."""
    assert np.isclose(np.linalg.norm(embedder.encode([text])[0]), 1, atol=1e-5)


def test_order_and_neighbours_change_nothing(embedder: Embedder) -> None:
    """A text has the same vector, bit for bit, in any order of the same texts."""
    forward = embedder.encode(SENTENCES)
    backward = embedder.encode(SENTENCES[::-1])
    assert np.array_equal(forward, backward[::-1])


def test_repeated_texts_have_equal_rows(embedder: Embedder) -> None:
    """A text that stands twice has one vector twice."""
    vectors = embedder.encode([SENTENCES[0], SENTENCES[2], SENTENCES[0]])
    assert np.array_equal(vectors[0], vectors[2])


def test_the_bundled_vector_of_a_text_does_not_depend_on_its_batch() -> None:
    """Alone or among others, bit for bit the same."""
    bundled = load_embedder()
    together = bundled.encode(SENTENCES)
    alone = np.vstack([bundled.encode([sentence]) for sentence in SENTENCES])
    assert np.array_equal(together, alone)


def test_bundled_paraphrases_are_nearer_than_strangers() -> None:
    """Two sentences of one meaning are nearer than two of different ones."""
    first, paraphrase, stranger = load_embedder().encode(SENTENCES[:3])
    assert first @ paraphrase > 0.8
    assert first @ stranger < 0.3


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_any_texts_in_any_order_keep_their_vectors(texts: list[str]) -> None:
    """Turning the texts round turns the rows round and nothing else."""
    bundled = load_embedder()
    assert np.array_equal(bundled.encode(texts)[::-1], bundled.encode(texts[::-1]))


def copied(folder: Path) -> Path:
    """A copy of the bundled files that a test may damage."""
    return Path(shutil.copytree(FOLDER, folder / "model"))


def cut(folder: Path) -> None:
    """Lose the last byte of the graph."""
    path = folder / "model.onnx"
    path.write_bytes(path.read_bytes()[:-1])


def flip(folder: Path) -> None:
    """Change one byte of the tokenizer."""
    path = folder / "tokenizer.json"
    path.write_bytes(path.read_bytes().replace(b"[UNK]", b"[UNC]", 1))


DAMAGES: list[Callable[[Path], object]] = [
    cut,
    flip,
    lambda folder: (folder / "model.onnx").unlink(),
    lambda folder: (folder / "tokenizer.json").unlink(),
    lambda folder: (folder / "manifest.json").unlink(),
    lambda folder: (folder / "manifest.json").write_text("{}"),
    lambda folder: (folder / "manifest.json").write_text("not json"),
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_or_missing_files_are_named(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    """One sentence that names the file, a stable code, and a hint."""
    folder = copied(tmp_path)
    damage(folder)
    with pytest.raises(ModelError) as caught:
        load(folder=folder)
    assert caught.value.code == "CC202"
    assert str(folder) in caught.value.message
    assert caught.value.hint


def test_an_unknown_folder_is_refused_in_one_sentence(tmp_path: Path) -> None:
    """A folder that holds no model is a ModelError, not a traceback."""
    with pytest.raises(ModelError) as caught:
        load_embedder(str(tmp_path))
    assert caught.value.code == "CC203"
    assert str(tmp_path) in caught.value.message
    assert "\n" not in caught.value.message
