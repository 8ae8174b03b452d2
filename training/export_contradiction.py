"""Export the trained contradiction model: `python -m training.export_contradiction build/training/model`.

Writes an ONNX file whose weights have four bits, the tokenizer and the manifest into the package. The answers of both are compared
on the pairs given with `--check`, so that what ships is known to be what was trained.
"""

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnx
import torch
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer
from tokenizers import Tokenizer
from transformers import MPNetForSequenceClassification

from training.corpora import read_pairs
from training.export_embedder import digest, write_tokenizer
from training.rounding import BITS, BLOCK
from training.shrink import BASE_NAME, PUBLISHED
from training.train import LABELS, MAX_TOKENS

NAME = "contradiction-mpnet-l8"
TARGET = Path(__file__).parent.parent / "checker" / "models" / "bundled" / NAME
INT8_SUMS = 4  # MatMulNBits multiplies in int8, the activations scaled block by block


class Classifier(torch.nn.Module):
    """The cross-encoder for one pair, with the tables that depend on its length alone made beforehand."""

    places: torch.Tensor
    distances: torch.Tensor

    def __init__(self, model: MPNetForSequenceClassification) -> None:
        """Wrap a trained model."""
        super().__init__()
        self.layers = model.mpnet.encoder.layer
        self.head = model.classifier
        embeddings, encoder = model.mpnet.embeddings, cast("Any", model.mpnet.encoder)
        self.words, self.norm = embeddings.word_embeddings, embeddings.LayerNorm
        first = embeddings.padding_idx + 1
        blank = torch.zeros(1, MAX_TOKENS, 1)
        with torch.no_grad():
            self.register_buffer("places", embeddings.position_embeddings.weight[first : first + MAX_TOKENS].clone())
            self.register_buffer("distances", encoder.compute_position_bias(blank).clone())

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        """Token ids [1, t] to logits [1, 3]."""
        length = input_ids.shape[1]
        hidden = self.norm(self.words(input_ids) + self.places[:length])
        distances = self.distances[:, :, :length, :length]
        for layer in self.layers:
            hidden = layer(hidden, None, distances)[0]
        # the first token alone; its axis is kept, so that the head's map is kept in few bits like the others
        first = torch.tanh(self.head.dense(hidden[:, :1]))
        logits: torch.Tensor = self.head.out_proj(first)[:, 0]
        return logits


def export_float(classifier: Classifier, path: Path) -> None:
    """Trace the float model to ONNX with free length."""
    ids = torch.randint(4, 24, (1, 9), generator=torch.Generator().manual_seed(0))
    torch.onnx.export(
        classifier,
        (ids,),
        str(path),
        dynamo=False,
        opset_version=17,
        input_names=["input_ids"],
        output_names=["logits"],
        dynamic_axes={"input_ids": {1: "tokens"}},
    )


def quantise(source: Path, target: Path) -> None:
    """Weights and word embeddings in blocks of four bits; the last map, of three rows, stays as it is."""
    graph = onnx.load(source)
    rows = {tensor.name: tuple(tensor.dims) for tensor in graph.graph.initializer}
    last = [
        n.name for n in graph.graph.node if n.op_type == "MatMul" and rows.get(n.input[1], (0, 0))[1] == len(LABELS)
    ]
    config = DefaultWeightOnlyQuantConfig(
        block_size=BLOCK,
        is_symmetric=True,
        accuracy_level=INT8_SUMS,
        op_types_to_quantize=("MatMul", "Gather"),
        bits=BITS,
    )
    quantizer = MatMulNBitsQuantizer(graph, nodes_to_exclude=last, algo_config=config)
    quantizer.process()
    onnx.save(quantizer.model.model, target)


def write_manifest(target: Path) -> None:
    """What is in the folder, with the hashes that are checked at every load."""
    manifest = {
        "name": NAME,
        "licence": "Apache-2.0",
        "base": f"sentence-transformers/{BASE_NAME}",
        "base_sha256": PUBLISHED,
        "labels": list(LABELS),
        "max_tokens": MAX_TOKENS,
        "files": {name: digest(target / name) for name in ("model.onnx", "tokenizer.json")},
    }
    (target / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def agreement(classifier: Classifier, target: Path, pairs: Path) -> float:
    """Share of pairs on which the float and the rounded model choose the same label."""
    from onnxruntime import InferenceSession

    session = InferenceSession(str(target / "model.onnx"), providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(target / "tokenizer.json"))
    rows = read_pairs(pairs)[:500]
    same = 0
    for row in rows:
        ids = np.array([tokenizer.encode(row["premise"], row["hypothesis"]).ids], dtype=np.int64)
        with torch.no_grad():
            exact = classifier(torch.from_numpy(ids)).numpy()
        same += int(exact.argmax() == np.asarray(session.run(None, {"input_ids": ids})[0]).argmax())
    return same / len(rows)


def main() -> None:
    """Export, quantise, write tokenizer and manifest, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("--target", type=Path, default=TARGET)
    parser.add_argument("--check", type=Path, help="pairs on which the float and the rounded model are compared")
    options = parser.parse_args()
    model = MPNetForSequenceClassification.from_pretrained(options.trained)
    model.train(mode=False)
    classifier = Classifier(model)
    options.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        export_float(classifier, Path(folder) / "float.onnx")
        quantise(Path(folder) / "float.onnx", options.target / "model.onnx")
    write_tokenizer(options.trained, options.target / "tokenizer.json", MAX_TOKENS)
    write_manifest(options.target)
    print(f"{options.target}: {(options.target / 'model.onnx').stat().st_size / 1e6:.1f} MB")
    if options.check:
        print(
            f"float and rounded choose one label on {agreement(classifier, options.target, options.check):.3f} of 500 pairs"
        )


if __name__ == "__main__":
    main()
