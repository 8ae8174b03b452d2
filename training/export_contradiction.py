"""Export the trained contradiction model: `python -m training.export_contradiction build/training/model`.

Writes an int8 ONNX file, the tokenizer and the manifest into the package. The logits of both are compared on the pairs given with
`--check`, so that what ships is known to be what was trained.
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import BertForSequenceClassification

from training.corpora import read_pairs
from training.export_embedder import PUBLISHED, digest, quantise, write_tokenizer
from training.train import LABELS, MAX_TOKENS

TARGET = Path(__file__).parent.parent / "checker" / "models" / "bundled" / "contradiction-minilm-l6"


class Classifier(torch.nn.Module):
    """The cross-encoder with its attention mask made in the graph."""

    def __init__(self, model: BertForSequenceClassification) -> None:
        """Wrap a trained model."""
        super().__init__()
        self.model = model

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        """Token ids [n, t] to logits [n, 3]."""
        # transformers' own mask code cannot be traced for every length
        bias = (1.0 - attention_mask[:, None, None, :].to(torch.float32)) * -1e9
        hidden = self.model.bert.embeddings(input_ids=input_ids, token_type_ids=token_type_ids)
        for layer in self.model.bert.encoder.layer:
            output = layer(hidden, bias)
            hidden = output[0] if isinstance(output, tuple) else output
        pooler = self.model.bert.pooler
        if pooler is None:
            raise TypeError("the model was trained without a pooler")
        logits: torch.Tensor = self.model.classifier(pooler(hidden))
        return logits


def export_float(model: BertForSequenceClassification, path: Path) -> None:
    """Trace the float model to ONNX with free batch and length."""
    classifier = Classifier(model)
    classifier.eval()
    ids = torch.randint(1000, 2000, (2, 9), generator=torch.Generator().manual_seed(0))
    axes = {0: "batch", 1: "tokens"}
    names = ["input_ids", "attention_mask", "token_type_ids"]
    torch.onnx.export(
        classifier,
        (ids, torch.ones_like(ids), torch.zeros_like(ids)),
        str(path),
        dynamo=False,
        opset_version=17,
        input_names=names,
        output_names=["logits"],
        dynamic_axes={**dict.fromkeys(names, axes), "logits": {0: "batch"}},
    )


def write_manifest(target: Path) -> None:
    """What is in the folder, with the hashes that are checked at every load."""
    manifest = {
        "name": "contradiction-minilm-l6",
        "licence": "Apache-2.0",
        "base": "all-MiniLM-L6-v2",
        "base_sha256": PUBLISHED,
        "labels": list(LABELS),
        "max_tokens": MAX_TOKENS,
        "files": {name: digest(target / name) for name in ("model.onnx", "tokenizer.json")},
    }
    (target / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def agreement(model: BertForSequenceClassification, target: Path, pairs: Path) -> float:
    """Share of pairs on which the float and the int8 model choose the same label."""
    from onnxruntime import InferenceSession

    session = InferenceSession(str(target / "model.onnx"), providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(target / "tokenizer.json"))
    same = 0
    rows = read_pairs(pairs)[:500]
    classifier = Classifier(model)
    for row in rows:
        encoding = tokenizer.encode(row["premise"], row["hypothesis"])
        inputs = {
            "input_ids": np.array([encoding.ids], dtype=np.int64),
            "attention_mask": np.array([encoding.attention_mask], dtype=np.int64),
            "token_type_ids": np.array([encoding.type_ids], dtype=np.int64),
        }
        with torch.no_grad():
            exact = classifier(*(torch.from_numpy(v) for v in inputs.values())).numpy()
        same += int(exact.argmax() == np.asarray(session.run(None, inputs)[0]).argmax())
    return same / len(rows)


def main() -> None:
    """Export, quantise, write tokenizer and manifest, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("--target", type=Path, default=TARGET)
    parser.add_argument("--check", type=Path, help="pairs on which float and int8 are compared")
    options = parser.parse_args()
    model = BertForSequenceClassification.from_pretrained(options.trained, attn_implementation="eager")
    model.train(mode=False)
    options.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        export_float(model, Path(folder) / "float.onnx")
        quantise(Path(folder) / "float.onnx", Path(folder) / "int8.onnx")
        shutil.copyfile(Path(folder) / "int8.onnx", options.target / "model.onnx")
    write_tokenizer(options.trained, options.target / "tokenizer.json", MAX_TOKENS)
    write_manifest(options.target)
    print(f"{options.target}: {(options.target / 'model.onnx').stat().st_size / 1e6:.1f} MB")
    if options.check:
        print(f"float and int8 choose one label on {agreement(model, options.target, options.check):.3f} of 500 pairs")


if __name__ == "__main__":
    main()
