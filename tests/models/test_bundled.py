"""The models that the package carries, as they lie there."""

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from checker.models import Substitution, load_contradiction_model, substitution, symmetric
from checker.models.bundled.contradiction import FOLDER as CONTRADICTION
from checker.models.calibration import Calibration
from checker.models.catalogue import ROLES

LIMIT = 40_000_000
FOLDERS: dict[str, Path] = {role: import_module(known.module).FOLDER for role, known in ROLES.items() if known.module}
every = pytest.mark.parametrize("role", list(FOLDERS))


@every
def test_every_model_is_small_and_every_file_checked(role: str) -> None:
    """What is run has a hash, and nothing else lies about."""
    folder = FOLDERS[role]
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert set(manifest["files"]) >= {"model.onnx", "tokenizer.json"}
    loose = {path.name for path in folder.iterdir()} - set(manifest["files"])
    assert loose <= {"manifest.json", "card.md", "calibration.json"}
    assert sum(path.stat().st_size for path in folder.iterdir()) < LIMIT


@every
def test_every_model_has_a_card(role: str) -> None:
    """With its base, its terms, the date, and the hash of what ships."""
    card = (FOLDERS[role] / "card.md").read_text(encoding="utf-8")
    manifest = json.loads((FOLDERS[role] / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["base"] in card
    assert manifest["licence"] in card
    assert manifest["files"]["model.onnx"] in card
    assert re.search(r"\b20\d\d-\d\d-\d\d\b", card)


@every
def test_every_model_needs_neither_torch_nor_transformers(role: str) -> None:
    """It is run by onnxruntime and tokenizers alone, and importing the package loads neither."""
    program = (
        "import sys; from checker.models.catalogue import ROLES, load; assert 'onnxruntime' not in sys.modules;"
        f"role = {role!r}; getattr(load(role, 'bundled'), ROLES[role].method)(ROLES[role].sample()[:1]);"
        "print({'torch', 'transformers', 'sentence_transformers'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_calibration_says_where_it_comes_from() -> None:
    """Origin, date, how many pairs, and that it is near enough."""
    text = (CONTRADICTION / "calibration.json").read_text(encoding="utf-8")
    calibration = Calibration.model_validate_json(text)
    assert calibration.origin
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", calibration.date)
    assert calibration.pairs is not None
    assert calibration.ece_after is not None
    assert calibration.ece_after <= 0.05


def test_plain_contradictions_score_higher_than_plain_agreements() -> None:
    """Another number, another polarity; against other words and a rounded value."""
    killed = "Twelve people were killed when a bridge collapsed in the port on Monday."
    conflicts = [
        (killed, "Nineteen people were killed when a bridge collapsed in the port on Monday."),
        ("The council approved the bypass.", "The council did not approve the bypass."),
    ]
    agreements = [
        (killed, "A bridge collapse in the port left twelve people dead on Monday."),
        ("The council approved the bypass on Thursday.", "The bypass was approved by the council."),
    ]
    scores = symmetric(load_contradiction_model(), conflicts + agreements)
    assert scores[:2].min() > scores[2:].max()


def test_values_of_one_slot_fill_it_better_than_values_of_two() -> None:
    """A number of dead and another number of dead, against a number of hurt."""
    left = "12 people were killed in the fire."
    right, other = "The fire killed 15 people.", "15 people were hurt in the fire."
    same, different = substitution(
        load_contradiction_model(),
        [
            Substitution(left=left, left_span=(0, 2), right=right, right_span=(16, 18)),
            Substitution(left=left, left_span=(0, 2), right=other, right_span=(0, 2)),
        ],
    )
    assert same > different


def test_a_pair_is_bit_for_bit_its_own() -> None:
    """Alone or among others."""
    model = load_contradiction_model()
    pairs = [
        ("The ferry left late.", "The ferry left on time."),
        ("No rain.", "Rain on Thursday was heavy, they said."),
    ]
    assert np.array_equal(model.predict(pairs), np.vstack([model.predict([pair]) for pair in pairs]))
