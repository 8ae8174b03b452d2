"""Fine-tune the contradiction model: `python -m training.train build/training/train.jsonl.gz [--out build/training/model]`.

A three-way cross-encoder (entailment, neutral, contradiction) on a base model (see `training.shrink`), trained with
sentence-transformers' CrossEncoderTrainer and cross entropy; reproducible by seed. A last leg with `--round --base` and the
folder of the leg before it teaches the model to stand the rounding of its weights.
"""

import argparse
import random
from pathlib import Path
from typing import Any

import torch
from sentence_transformers import CrossEncoder
from sentence_transformers.cross_encoder import CrossEncoderTrainer, CrossEncoderTrainingArguments
from sentence_transformers.cross_encoder.losses import CrossEntropyLoss
from tokenizers import Tokenizer
from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from training.corpora import Row, read_pairs
from training.rounding import exact, rounded, steps

LABELS = ("entailment", "neutral", "contradiction")
MAX_TOKENS = 112
BUCKET = 64  # batches are drawn from so many batches' worth of pairs sorted by length


def main() -> None:
    """Train and save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/training/model"))
    parser.add_argument("--base", type=Path, default=Path("build/training/base"), help="folder of the base model")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument(
        "--start", type=int, default=0, help="batch to begin at, those before it were in an earlier leg"
    )
    parser.add_argument("--steps", type=int, help="plan for so many batches only")
    parser.add_argument("--stop", type=int, help="end after so many batches, before the plan does")
    parser.add_argument(
        "--every", default="", help="kinds of source of which only every n-th pair is taken: fever=3,slot=2"
    )
    parser.add_argument("--bf16", action="store_true", help="multiply in bfloat16: fast where the processor has AMX")
    parser.add_argument(
        "--freeze", action="store_true", help="leave the word embeddings as they are, rounded as they ship"
    )
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--round", action="store_true", help="round the weights as they ship in every forward pass")
    options = parser.parse_args()
    torch.set_num_threads(2)
    rows = read_pairs(options.pairs)
    rows = counted(thinned(rows, options.every), options.base)
    ordered = by_length(rows, options.batch, options.seed)[options.start * options.batch :]
    train(ordered[: options.steps and options.steps * options.batch], options)


def thinned(rows: list[Row], every: str) -> list[Row]:
    """With `fever=3,slot=2` every third row of a FEVER source and every second slot-date, slot-number and so on."""
    nth = {kind: int(step) for kind, _, step in (part.partition("=") for part in every.split(",") if part)}
    return [row for n, row in enumerate(rows) if n % nth.get(row["source"].split("-")[0], 1) == 0]


def counted(rows: list[Row], base: Path) -> list[Row]:
    """The rows with the number of their tokens: characters tell it too badly to save padding."""
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    encodings = tokenizer.encode_batch([(row["premise"], row["hypothesis"]) for row in rows])
    return [{**row, "tokens": len(encoding)} for row, encoding in zip(rows, encodings, strict=True)]


def by_length(rows: list[Row], batch: int, seed: int) -> list[Row]:
    """The rows in batches of like length, the batches in random order: padding costs little and nothing is sorted overall."""
    rng = random.Random(seed)  # noqa: S311 -- reproducible, not secret
    shuffled = rng.sample(rows, len(rows))
    batches: list[list[Row]] = []
    for start in range(0, len(shuffled), batch * BUCKET):
        bucket = sorted(shuffled[start : start + batch * BUCKET], key=lambda r: r["tokens"])
        batches.extend(bucket[i : i + batch] for i in range(0, len(bucket), batch))
    whole = [b for b in batches if len(b) == batch]
    rng.shuffle(whole)
    return [row for group in whole for row in group]


def targets(rows: list[Row]) -> list[int] | list[list[float]]:
    """The labels' places, or probabilities over the labels where a teacher gave them to every row."""
    if all("soft" in row for row in rows):
        return [list(row["soft"]) for row in rows]
    return [LABELS.index(r["label"]) for r in rows]


class Stop(TrainerCallback):
    """Ends a training before its plan does."""

    def __init__(self, step: int) -> None:
        """Keep the number of the last batch."""
        self.step = step

    def on_step_end(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        **_rest: Any,  # noqa: ANN401 -- the trainer's own signature
    ) -> None:
        """Asked for by the trainer after each batch."""
        del args
        control.should_training_stop = control.should_training_stop or state.global_step >= self.step


def train(rows: list[Row], options: argparse.Namespace) -> None:
    """One pass over the rows in the order given."""
    from datasets import Dataset  # of the extra 'training' only

    model = CrossEncoder(
        str(options.base),
        num_labels=len(LABELS),
        max_length=MAX_TOKENS,
        device="cuda" if torch.cuda.is_available() else "cpu",
        local_files_only=True,
        config_kwargs={
            "id2label": dict(enumerate(LABELS)),
            "label2id": {label: i for i, label in enumerate(LABELS)},
            "hidden_dropout_prob": options.dropout,
            "attention_probs_dropout_prob": options.dropout,
        },
    )
    if options.freeze:
        words = model.model.get_input_embeddings().weight
        words.requires_grad = False
        words.copy_(steps(words))
    if options.round:
        rounded(model.model)
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
        logging_steps=20,
        save_strategy="no" if options.round else "steps",
        save_steps=200,
        save_only_model=True,
        save_total_limit=2,
        optim="adamw_torch_fused",
        use_cpu=not torch.cuda.is_available(),
        bf16=options.bf16,
        report_to="none",
        seed=options.seed,
        train_sampling_strategy="sequential",
    )
    trainer = CrossEncoderTrainer(
        model=model,
        args=arguments,
        train_dataset=data,
        loss=CrossEntropyLoss(model),
        callbacks=[Stop(options.stop)] if options.stop else [],
    )
    trainer.train()
    if options.round:
        exact(model.model)
    model.save_pretrained(str(options.out))
    print(f"saved {options.out}")


if __name__ == "__main__":
    main()
