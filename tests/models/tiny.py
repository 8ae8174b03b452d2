"""Small models made here and never trained: two layers, a few dozen words."""

import hashlib
import json
import string
from pathlib import Path
from typing import Any

from checker.models.question import LETTERS

LABELS = ("entailment", "neutral", "contradiction")
WORDS = "the ferry left oban an hour late council voted 7 2 12 15 people were killed died hurt no rain thursday".split()
MAX_TOKENS = 64


def bert_folder(folder: Path, labels: tuple[str, ...] = LABELS) -> Path:
    """A classifier of sentence pairs as transformers saves it."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

    torch.manual_seed(0)
    folder.mkdir(parents=True)
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", ",", "-", *WORDS]
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    BertTokenizer(str(folder / "vocab.txt"), model_max_length=MAX_TOKENS).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=MAX_TOKENS,
        initializer_range=0.5,  # so that the untrained logits differ
        id2label=dict(enumerate(labels)),
        label2id={label: number for number, label in enumerate(labels)},
    )
    BertForSequenceClassification(config).save_pretrained(folder)
    return folder


UNKNOWN = "<unk>"
CONTROL = ("<begin>", "<user>", "<end>", "<answer>", "<think>")
DIALOGUE = (
    "{% for m in messages %}<user> {{ m.content }} <end>{% endfor %}<answer>"
    "{% if enable_thinking is not defined or enable_thinking %} <think>{% endif %}"
)


def causal_folder(
    folder: Path, answer: str = "", *, dialogue: str = DIALOGUE, words: str = "", reads: int = 2048
) -> Path:
    """A causal language model as transformers saves it; it leans to one answer where one is given, to all letters otherwise."""
    import torch
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from tokenizers.processors import TemplateProcessing
    from transformers import PhiConfig, PhiForCausalLM, PreTrainedTokenizerFast

    torch.manual_seed(0)
    vocabulary = [UNKNOWN, *CONTROL, *(words or string.ascii_uppercase), *WORDS]
    tokenizer = Tokenizer(WordLevel({word: i for i, word in enumerate(vocabulary)}, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.add_special_tokens([*CONTROL])
    tokenizer.post_processor = TemplateProcessing(single="<begin> $A", special_tokens=[("<begin>", 1)])
    make: Any = PreTrainedTokenizerFast
    made = make(tokenizer_object=tokenizer, unk_token=UNKNOWN, chat_template=dialogue or None)
    made.save_pretrained(folder)
    config = PhiConfig(
        vocab_size=len(vocabulary),
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=reads,
        initializer_range=0.5,  # so that the untrained logits differ
        resid_pdrop=0.5,  # which a model that was left in training mode applies
        embd_pdrop=0.5,
    )
    model: Any = PhiForCausalLM(config)
    leans = [answer] if answer else [*(words or LETTERS)]
    model.lm_head.bias.data[[vocabulary.index(word) for word in leans]] = 50 if answer else 20
    model.save_pretrained(folder)
    return folder


def onnx_folder(bert: Path, folder: Path) -> Path:
    """The same weights in the form that the package carries: int8 graph, tokenizer, manifest, calibration."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from tokenizers import Tokenizer

    folder.mkdir(parents=True)
    export(bert, folder / "float.onnx")
    quantize_dynamic(folder / "float.onnx", folder / "model.onnx", weight_type=QuantType.QInt8)
    (folder / "float.onnx").unlink()
    tokenizer = Tokenizer.from_file(str(bert / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    tokenizer.save(str(folder / "tokenizer.json"))
    files = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("model.onnx", "tokenizer.json")
    }
    manifest = {"name": "tiny", "licence": "Apache-2.0", "base": "nothing", "labels": LABELS, "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    calibrate(folder, 2.0)
    (folder / "card.md").write_text("# tiny\n", encoding="utf-8")
    return folder


def calibrate(folder: Path, temperature: float, **more: object) -> None:
    """Put a calibration beside a model."""
    (folder / "calibration.json").write_text(json.dumps({"temperature": temperature, **more}), encoding="utf-8")


def export(bert: Path, path: Path) -> None:
    """The float weights as a graph with free batch and length."""
    import torch
    from transformers import BertForSequenceClassification

    model: Any = BertForSequenceClassification.from_pretrained(bert, attn_implementation="eager")
    model.train(mode=False)

    class Traced(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.weights = model

        def forward(self, ids: torch.Tensor, mask: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
            # transformers' own mask code cannot be traced for every length
            bias = (1.0 - mask[:, None, None, :].to(torch.float32)) * -1e9
            hidden = model.bert.embeddings(input_ids=ids, token_type_ids=types)
            for layer in model.bert.encoder.layer:
                hidden = layer(hidden, bias)
            logits: torch.Tensor = model.classifier(model.bert.pooler(hidden))
            return logits

    names = ["input_ids", "attention_mask", "token_type_ids"]
    ids = torch.arange(18).reshape(2, 9)
    torch.onnx.export(
        Traced(),
        (ids, torch.ones_like(ids), torch.zeros_like(ids)),
        str(path),
        dynamo=False,
        opset_version=17,
        input_names=names,
        output_names=["logits"],
        dynamic_axes={**{name: {0: "batch", 1: "tokens"} for name in names}, "logits": {0: "batch"}},
    )
