"""A small MPNet made here and never trained: three layers of 64, a few dozen words."""

import json
from pathlib import Path

from tests.models.tiny import LABELS, WORDS

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "[UNK]", *"abcdefghijklmnopqrstuvwxyz.,-", *WORDS, "##s", "##y", "<mask>"]
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>", "[UNK]", "<mask>")


def mpnet_folder(folder: Path) -> Path:
    """A classifier of sentence pairs with its tokenizer, as transformers saves them."""
    import torch
    from transformers import MPNetConfig, MPNetForSequenceClassification

    torch.manual_seed(0)
    folder.mkdir(parents=True)
    write_tokenizer(folder)
    config = MPNetConfig(
        vocab_size=len(PIECES),
        hidden_size=64,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=128,
        max_position_embeddings=130,
        initializer_range=0.2,  # so that the untrained logits differ
        id2label=dict(enumerate(LABELS)),
        label2id={label: number for number, label in enumerate(LABELS)},
    )
    MPNetForSequenceClassification(config).save_pretrained(folder)
    return folder


def write_tokenizer(folder: Path) -> None:
    """The pieces in the form of the published tokenizer."""
    vocabulary = {piece: number for number, piece in enumerate(dict.fromkeys(PIECES))}
    plain = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    content = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [{"id": vocabulary[piece], "content": piece, **plain} for piece in SPECIAL],
        "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "lowercase": True},
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "RobertaProcessing",
            "sep": ["</s>", 2],
            "cls": ["<s>", 0],
            "trim_offsets": True,
            "add_prefix_space": False,
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": vocabulary,
        },
    }
    (folder / "tokenizer.json").write_text(json.dumps(content), encoding="utf-8")
    settings = {"tokenizer_class": "MPNetTokenizer", "bos_token": "<s>", "eos_token": "</s>", "model_max_length": 128}
    settings |= {
        "sep_token": "</s>",
        "cls_token": "<s>",
        "unk_token": "[UNK]",
        "pad_token": "<pad>",
        "mask_token": "<mask>",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
    (folder / "special_tokens_map.json").write_text("{}", encoding="utf-8")
