"""The contradiction model from transformers' form to the one that ships."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checker.models import load_contradiction_model
from checker.models.bundled.contradiction import load
from tests.models.tiny import calibrate
from tests.training.tiny_mpnet import mpnet_folder
from training.export_contradiction import Classifier, export_float, quantise, write_manifest
from training.export_embedder import write_tokenizer
from training.rounding import linear, steps
from training.train import MAX_TOKENS

PAIRS = [
    ("The ferry left Oban an hour late.", "The ferry left Oban."),
    ("12 people were killed on Thursday, the council said.", "15 people were killed."),
    ("No rain.", ""),
    ("The council voted. " * 40, "No."),
]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A small MPNet whose weights lie on the steps that ship, and what is made of it."""
    import torch
    from transformers import MPNetForSequenceClassification

    parent = tmp_path_factory.mktemp("tiny")
    trained, target = mpnet_folder(parent / "mpnet"), parent / "bundled"
    target.mkdir()
    model = MPNetForSequenceClassification.from_pretrained(trained)
    model.train(mode=False)
    with torch.no_grad():
        modules: list[Any] = [*linear(model), model.get_input_embeddings()]
        for module in modules:
            module.weight.copy_(steps(module.weight))
    model.save_pretrained(trained)
    export_float(Classifier(model), parent / "float.onnx")
    quantise(parent / "float.onnx", target / "model.onnx")
    write_tokenizer(trained, target / "tokenizer.json", MAX_TOKENS)
    write_manifest(target)
    calibrate(target, 1.0)
    return trained, target


def test_what_ships_is_what_was_trained(folders: tuple[Path, Path]) -> None:
    """Up to the rounding of what passes between the layers; a pair beyond the limit is cut."""
    trained, target = folders
    ours, exact = load(folder=target).predict(PAIRS[:3]), load_contradiction_model(str(trained)).predict(PAIRS[:3])
    assert np.abs(ours - exact).max() < 0.05
    assert load(folder=target).predict(PAIRS).shape == (4, 3)


def test_before_rounding_the_graph_is_the_model(folders: tuple[Path, Path]) -> None:
    """The tables made beforehand and the traced length change nothing."""
    import torch
    from onnxruntime import InferenceSession
    from transformers import MPNetForSequenceClassification

    model = MPNetForSequenceClassification.from_pretrained(folders[0])
    model.train(mode=False)
    session = InferenceSession(str(folders[0].parent / "float.onnx"), providers=["CPUExecutionProvider"])
    for length in (3, 9, 40, MAX_TOKENS):
        ids = (np.arange(length) % 30 + 4)[None].astype(np.int64)
        with torch.no_grad():
            expected = model(torch.from_numpy(ids)).logits.numpy()
        assert np.allclose(session.run(None, {"input_ids": ids})[0], expected, atol=1e-4)


def test_a_pair_is_bit_for_bit_its_own(folders: tuple[Path, Path]) -> None:
    """Alone or among others, now and after loading again."""
    model = load(folder=folders[1])
    rows = model.predict(PAIRS)
    assert np.array_equal(rows, np.vstack([model.predict([pair]) for pair in PAIRS]))
    assert np.array_equal(rows, load(folder=folders[1]).predict(PAIRS))


def test_layers_and_words_have_four_bits_and_the_last_map_its_own(folders: tuple[Path, Path]) -> None:
    """Every map of the layers, the head's first and the words are rounded; the labels' rows are not."""
    import onnx

    kinds = [node.op_type for node in onnx.load(folders[1] / "model.onnx").graph.node]
    assert kinds.count("MatMulNBits") == 3 * 6 + 1
    assert kinds.count("GatherBlockQuantized") == 1
    manifest = json.loads((folders[1] / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["labels"] == ["entailment", "neutral", "contradiction"]
    assert set(manifest["files"]) == {"model.onnx", "tokenizer.json"}
