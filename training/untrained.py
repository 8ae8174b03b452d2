"""The base model with a fresh head, for comparison: `python -m training.untrained [--base build/training/base]`."""

import argparse
from pathlib import Path

from sentence_transformers import CrossEncoder
from transformers import set_seed

from training.train import LABELS, MAX_TOKENS


def main() -> None:
    """Save a cross-encoder whose head has seen nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, default=Path("build/training/base"))
    parser.add_argument("--out", type=Path, default=Path("build/training/untrained"))
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    set_seed(options.seed)
    labels = {"id2label": dict(enumerate(LABELS)), "label2id": {label: i for i, label in enumerate(LABELS)}}
    model = CrossEncoder(
        str(options.base),
        num_labels=len(LABELS),
        max_length=MAX_TOKENS,
        local_files_only=True,
        config_kwargs=labels,
    )
    model.save_pretrained(str(options.out))


if __name__ == "__main__":
    main()
