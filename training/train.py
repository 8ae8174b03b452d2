"""Fine-tune the contradiction model: `python -m training.train build/training/train.jsonl.gz [--out build/training/model]`.

A three-way cross-encoder (entailment, neutral, contradiction) on the published all-MiniLM-L6-v2 weights, trained with
sentence-transformers' CrossEncoderTrainer and cross entropy; one pass, reproducible by seed.
"""

import argparse
import random
from pathlib import Path

import torch
from datasets import Dataset
from sentence_transformers import CrossEncoder
from sentence_transformers.cross_encoder import CrossEncoderTrainer, CrossEncoderTrainingArguments
from sentence_transformers.cross_encoder.losses import CrossEntropyLoss

from training.corpora import Row, read_pairs
from training.export_embedder import PUBLISHED, digest, published_folder

LABELS = ("entailment", "neutral", "contradiction")
MAX_TOKENS = 112
BUCKET = 64  # batches are drawn from so many batches' worth of pairs sorted by length


def main() -> None:
    """Train and save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/training/model"))
    parser.add_argument("--base", type=Path, help="folder of the base model; the published MiniLM without it")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--skip", type=int, default=0, help="leave out so many pairs at the start, trained on before")
    parser.add_argument("--limit", type=int, help="train on so many pairs only")
    options = parser.parse_args()
    base = options.base or published_folder()
    if options.base is None and digest(base / "model.safetensors") != PUBLISHED:
        raise SystemExit(f"{base} does not hold the published weights")
    torch.set_num_threads(2)
    rows = by_length(read_pairs(options.pairs)[options.skip :][: options.limit], options.batch, options.seed)
    train(rows, str(base), options)


def by_length(rows: list[Row], batch: int, seed: int) -> list[Row]:
    """The rows in batches of like length, the batches in random order: padding costs little and nothing is sorted overall."""
    rng = random.Random(seed)  # noqa: S311 -- reproducible, not secret
    shuffled = rng.sample(rows, len(rows))
    batches: list[list[Row]] = []
    for start in range(0, len(shuffled), batch * BUCKET):
        bucket = sorted(
            shuffled[start : start + batch * BUCKET], key=lambda r: len(r["premise"]) + len(r["hypothesis"])
        )
        batches.extend(bucket[i : i + batch] for i in range(0, len(bucket), batch))
    whole = [b for b in batches if len(b) == batch]
    rng.shuffle(whole)
    return [row for group in whole for row in group]


def targets(rows: list[Row]) -> list[int] | list[list[float]]:
    """The labels' places, or probabilities over the labels where a teacher gave them to every row."""
    if all("soft" in row for row in rows):
        return [list(row["soft"]) for row in rows]
    return [LABELS.index(r["label"]) for r in rows]


def train(rows: list[Row], base: str, options: argparse.Namespace) -> None:
    """One pass over the rows in the order given."""
    model = CrossEncoder(
        base,
        num_labels=len(LABELS),
        max_length=MAX_TOKENS,
        device="cuda" if torch.cuda.is_available() else "cpu",
        local_files_only=True,
        config_kwargs={"id2label": dict(enumerate(LABELS)), "label2id": {label: i for i, label in enumerate(LABELS)}},
    )
    data = Dataset.from_dict(
        {
            "premise": [r["premise"] for r in rows],
            "hypothesis": [r["hypothesis"] for r in rows],
            "label": targets(rows),
        }
    )
    arguments = CrossEncoderTrainingArguments(
        output_dir=str(options.out) + "-work",
        num_train_epochs=1,
        per_device_train_batch_size=options.batch,
        learning_rate=options.rate,
        warmup_steps=0.06,
        weight_decay=0.01,
        lr_scheduler_type="linear",
        logging_steps=50,
        save_strategy="no",
        report_to="none",
        seed=options.seed,
        train_sampling_strategy="sequential",
    )
    trainer = CrossEncoderTrainer(model=model, args=arguments, train_dataset=data, loss=CrossEntropyLoss(model))
    trainer.train()
    model.save_pretrained(str(options.out))
    print(f"saved {options.out}")


if __name__ == "__main__":
    main()
