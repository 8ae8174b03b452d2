"""The contradiction models: one suite over both backends, on the same small weights."""

import json
import shutil
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import ModelError
from checker.models import ContradictionModel, load_contradiction_model, symmetric
from checker.models.bundled.contradiction import BundledContradictionModel, load
from checker.models.calibration import LABELS
from tests.models.tiny import bert_folder, calibrate, onnx_folder

PAIRS = [
    ("The ferry left Oban an hour late.", "The ferry left Oban."),
    ("12 people were killed on Thursday, the council said.", "15 people were killed."),
    ("No rain.", "Rain on Thursday."),
    ("The council voted 7-2.", "No."),
    ("", "The ferry left Oban an hour late, and the council voted 7-2 on Thursday: no rain, no ferry."),
]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The small weights in the form of each backend, at one temperature."""
    parent = tmp_path_factory.mktemp("tiny")
    bert = bert_folder(parent / "bert")
    bundled = onnx_folder(bert, parent / "onnx")
    calibrate(bert, 2.0)
    return {"bundled": bundled, "cross-encoder": bert}


@pytest.fixture(scope="module", params=["bundled", "cross-encoder"])
def model(request: pytest.FixtureRequest, folders: dict[str, Path]) -> ContradictionModel:
    """Each backend in turn."""
    if request.param == "bundled":
        return load(folder=folders["bundled"])
    return load_contradiction_model(str(folders["cross-encoder"]))


@pytest.fixture(scope="module")
def bundled(folders: dict[str, Path]) -> BundledContradictionModel:
    """The backend of the bundled model."""
    return load(folder=folders["bundled"])


def test_rows_are_float32_probabilities(model: ContradictionModel) -> None:
    """One row of three for each pair, with the sum one."""
    rows = model.predict(PAIRS)
    assert rows.shape == (len(PAIRS), 3)
    assert rows.dtype == np.float32
    assert np.allclose(rows.sum(axis=1), 1, atol=1e-6)
    assert (rows >= 0).all()


def test_no_pairs_give_no_rows_of_the_same_width(model: ContradictionModel) -> None:
    """Nothing asked is answered with nothing, of three columns."""
    assert model.predict([]).shape == (0, 3)
    assert symmetric(model, []).shape == (0,)


def test_order_changes_nothing(model: ContradictionModel) -> None:
    """A pair has the same row, bit for bit, in any order of the same pairs."""
    assert np.array_equal(model.predict(PAIRS), model.predict(PAIRS[::-1])[::-1])


def test_a_row_does_not_depend_on_its_neighbours(model: ContradictionModel) -> None:
    """Alone or among others."""
    alone = np.vstack([model.predict([pair]) for pair in PAIRS])
    assert np.allclose(model.predict(PAIRS), alone, atol=1e-3)


def test_repeated_pairs_have_equal_rows(model: ContradictionModel) -> None:
    """A pair that stands twice has one row twice."""
    rows = model.predict([PAIRS[0], PAIRS[1], PAIRS[0]])
    assert np.array_equal(rows[0], rows[2])


@pytest.mark.parametrize("text", ["", "  \n", "ferry " * 5000, "🛳️", "é" * 300])
def test_odd_texts_are_answered_too(model: ContradictionModel, text: str) -> None:
    """Empty, very long and wordless texts on either side."""
    rows = model.predict([(text, "The ferry left."), ("The ferry left.", text), (text, text)])
    assert np.allclose(rows.sum(axis=1), 1, atol=1e-6)


def test_which_comes_first_matters(model: ContradictionModel) -> None:
    """The two sides are told apart by more than their place."""
    there, back = model.predict([PAIRS[0], (PAIRS[0][1], PAIRS[0][0])])
    assert not np.allclose(there, back, atol=1e-3)


def test_the_symmetric_score_does_not_know_which_comes_first(model: ContradictionModel) -> None:
    """Turned round, each pair keeps its score, which is the mean of both directions."""
    turned = [(second, first) for first, second in PAIRS]
    scores = symmetric(model, PAIRS)
    assert scores.shape == (len(PAIRS),)
    assert scores.dtype == np.float32
    assert np.array_equal(scores, symmetric(model, turned))
    mean = (model.predict(PAIRS)[:, 2] + model.predict(turned)[:, 2]) / 2
    assert np.allclose(scores, mean, atol=1e-3)


def test_the_backends_agree_on_the_same_weights(folders: dict[str, Path]) -> None:
    """Eight bits of the weights are enough for nearly the same probabilities."""
    quantised = load(folder=folders["bundled"]).predict(PAIRS)
    assert np.abs(quantised - load_contradiction_model(str(folders["cross-encoder"])).predict(PAIRS)).max() < 0.1


def test_the_bundled_row_of_a_pair_is_bit_for_bit_its_own(bundled: BundledContradictionModel) -> None:
    """Its activations are scaled alone."""
    alone = np.vstack([bundled.predict([pair]) for pair in PAIRS])
    assert np.array_equal(bundled.predict(PAIRS), alone)


@settings(max_examples=20, deadline=None)
@given(pairs=st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), min_size=1, max_size=4))
def test_any_pairs_in_any_order_keep_their_rows(
    bundled: BundledContradictionModel, pairs: list[tuple[str, str]]
) -> None:
    """Turning the list round turns the rows round and nothing else."""
    assert np.array_equal(bundled.predict(pairs)[::-1], bundled.predict(pairs[::-1]))


def test_the_temperature_beside_the_model_is_used(folders: dict[str, Path], tmp_path: Path) -> None:
    """Hotter, it is less sure and keeps its choice; a folder of one's own without a calibration is taken at 1."""
    for name, load_folder in (("bundled", _bundled), ("cross-encoder", _named)):
        folder = Path(shutil.copytree(folders[name], tmp_path / name))
        calm = load_folder(folder).predict(PAIRS)
        calibrate(folder, 8.0, origin="a test")
        hot = load_folder(Path(shutil.copytree(folder, tmp_path / f"{name}-hot"))).predict(PAIRS)
        assert (hot.max(axis=1) < calm.max(axis=1)).all()
        assert np.array_equal(hot.argmax(axis=1), calm.argmax(axis=1))
    bare = Path(shutil.copytree(folders["cross-encoder"], tmp_path / "bare"))
    (bare / "calibration.json").unlink()
    assert (_named(bare).predict(PAIRS).max(axis=1) > calm.max(axis=1)).all()


def _bundled(folder: Path) -> ContradictionModel:
    return load(folder=folder)


def _named(folder: Path) -> ContradictionModel:
    return load_contradiction_model(str(folder))


@pytest.mark.parametrize("order", list(permutations(LABELS)))
def test_the_order_of_labels_is_read_from_the_models_config(
    folders: dict[str, Path], tmp_path: Path, order: tuple[str, str, str]
) -> None:
    """The columns come out in our order, however the config orders and writes them."""
    folder = _renamed(folders["cross-encoder"], tmp_path, [label.upper() for label in order])
    given = _named(folders["cross-encoder"]).predict(PAIRS)
    assert np.array_equal(_named(folder).predict(PAIRS), given[:, [order.index(label) for label in LABELS]])


def test_labels_without_names_are_read_from_the_calibration(folders: dict[str, Path], tmp_path: Path) -> None:
    """LABEL_0 and so on say nothing; `labels` in calibration.json does."""
    folder = _renamed(folders["cross-encoder"], tmp_path, ["LABEL_0", "LABEL_1", "LABEL_2"])
    calibrate(folder, 2.0, labels=["contradiction", "entailment", "neutral"])
    given = _named(folders["cross-encoder"]).predict(PAIRS)
    assert np.array_equal(_named(folder).predict(PAIRS), given[:, [1, 2, 0]])


def _renamed(source: Path, parent: Path, labels: list[str]) -> Path:
    folder = Path(shutil.copytree(source, parent / "renamed"))
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["id2label"] = {str(number): label for number, label in enumerate(labels)}
    config["label2id"] = {label: number for number, label in enumerate(labels)}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "labels",
    [
        ("LABEL_0", "LABEL_1", "LABEL_2"),
        ("entailment", "not_entailment"),
        ("entailment", "contradiction"),
        ("entailment", "neutral", "neutral"),
        ("entailment", "neutral", "contradiction", "other"),
        ("LABEL_0",),
    ],
)
def test_models_of_another_kind_are_refused(tmp_path: Path, labels: tuple[str, ...]) -> None:
    """One sentence that names the model and its labels, before anything is computed."""
    folder = bert_folder(tmp_path / "other", labels)
    with pytest.raises(ModelError) as caught:
        load_contradiction_model(str(folder))
    assert caught.value.code == "CC204"
    assert str(folder) in caught.value.message
    assert labels[0] in caught.value.message
    assert "\n" not in caught.value.message


def test_labels_of_a_calibration_must_fit_the_model(tmp_path: Path) -> None:
    """Three names do not make a model of two labels one of three."""
    folder = bert_folder(tmp_path / "two", ("entailment", "not_entailment"))
    calibrate(folder, 1.0, labels=list(LABELS))
    with pytest.raises(ModelError, match="tells entailment, not_entailment apart"):
        load_contradiction_model(str(folder))


@pytest.mark.parametrize(
    "text", ["not json", "{}", '{"temperature": 0}', '{"temperature": -1}', '{"temperature": NaN}']
)
def test_a_damaged_calibration_is_named(folders: dict[str, Path], tmp_path: Path, text: str) -> None:
    """Beside either kind of model."""
    for name, load_folder, code in (("bundled", _bundled, "CC202"), ("cross-encoder", _named, "CC205")):
        folder = Path(shutil.copytree(folders[name], tmp_path / name))
        (folder / "calibration.json").write_text(text, encoding="utf-8")
        with pytest.raises(ModelError) as caught:
            load_folder(folder)
        assert caught.value.code == code
        assert "calibration.json" in caught.value.message


def test_an_unknown_folder_is_refused_in_one_sentence(tmp_path: Path) -> None:
    """A folder that holds no model is a ModelError, not a traceback."""
    with pytest.raises(ModelError) as caught:
        load_contradiction_model(str(tmp_path))
    assert caught.value.code == "CC203"
    assert str(tmp_path) in caught.value.message
    assert "--contradiction-model" in caught.value.hint


def _changed(name: str, **fields: object) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        content = json.loads((folder / name).read_text(encoding="utf-8"))
        (folder / name).write_text(json.dumps(content | fields), encoding="utf-8")

    return change


def _cut(folder: Path) -> None:
    path = folder / "model.onnx"
    path.write_bytes(path.read_bytes()[:-1])


DAMAGES: list[Callable[[Path], object]] = [
    _cut,
    lambda folder: (folder / "model.onnx").unlink(),
    lambda folder: (folder / "tokenizer.json").unlink(),
    lambda folder: (folder / "manifest.json").unlink(),
    lambda folder: (folder / "calibration.json").unlink(),
    lambda folder: (folder / "manifest.json").write_text("[]"),
    _changed("manifest.json", labels=["yes", "no"]),
    _changed("manifest.json", files={}),
    shutil.rmtree,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_or_missing_files_are_named(
    folders: dict[str, Path], tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    """One sentence that names the file, a stable code, and a hint."""
    folder = Path(shutil.copytree(folders["bundled"], tmp_path / "model"))
    damage(folder)
    with pytest.raises(ModelError) as caught:
        load(folder=folder)
    assert caught.value.code == "CC202"
    assert str(folder) in caught.value.message
    assert "\n" not in caught.value.message
    assert "--contradiction-model" in caught.value.hint


def test_a_graph_that_onnxruntime_does_not_take_is_a_sentence(folders: dict[str, Path], tmp_path: Path) -> None:
    """Its hash is right, so it is what was made; it cannot be run here."""
    import hashlib

    folder = Path(shutil.copytree(folders["bundled"], tmp_path / "model"))
    (folder / "model.onnx").write_bytes(b"no graph")
    hashes = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    _changed("manifest.json", files=hashes | {"model.onnx": hashlib.sha256(b"no graph").hexdigest()})(folder)
    with pytest.raises(ModelError, match="cannot be run by this onnxruntime") as caught:
        load(folder=folder)
    assert caught.value.code == "CC202"


def test_a_model_is_loaded_once(folders: dict[str, Path]) -> None:
    """Asked for again, it is the same."""
    name = str(folders["cross-encoder"])
    assert load_contradiction_model(name) is load_contradiction_model(name)
