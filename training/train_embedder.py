"""Tune the embedder on marked reports: `python -m training.train_embedder CORPORA [--out build/training/embedder]`.

Sentences of two reports that state one point, in agreement or in conflict, are drawn together, and each is set apart from
all other sentences of the other reports in its batch: cross entropy over cosines (InfoNCE) with several right answers, as in
Khosla and others, *Supervised contrastive learning* (2020). The reports are those of `bench/reports`: invented ones, and the
marked documents of ECB+ and PolNeAR in CORPORA. Every third of either is left out for checking: `bench/marked.py --every 3
--from 2`. Reproducible by seed.
"""

import argparse
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import BertModel

from bench.marked import Marked, invented, real
from training.export_embedder import checked, published_folder

MAX_TOKENS = 96
TEMPERATURE = 0.05
WARM_UP = 20  # steps
LEAST_RATE = 0.05  # of the highest
ONE_POINT = frozenset("ac")  # marks: agreement, conflict
TOGETHER = 64  # sentences encoded at once
KEPT = 2  # the index, of every three reports, of those left out


def main() -> None:
    """Train and save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/training/embedder"))
    parser.add_argument("--base", type=Path, help="folder of the published model")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--steps", type=int, default=180)
    parser.add_argument("--stories", type=int, default=3, help="pairs of reports in a batch")
    options = parser.parse_args()
    base = checked(options.base or published_folder())
    stories = [*used(real(options.corpora)), *used(invented())]
    random.Random(options.seed).shuffle(stories)  # noqa: S311 -- reproducible, not secret
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    tokenizer.enable_padding()
    torch.manual_seed(options.seed)
    model = BertModel.from_pretrained(base, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)
    model.embeddings.requires_grad_(requires_grad=False)
    train(model, tokenizer, list(batches(stories, options.stories, options.steps)), options.rate)
    shutil.copytree(base, options.out, dirs_exist_ok=True)  # pooling and tokenizer stay as they were
    model.save_pretrained(options.out)


def used(stories: Iterator[Marked]) -> Iterator[Marked]:
    """Those that are not kept for checking and say of any two sentences that they state one point."""
    for number, story in enumerate(stories):
        if number % 3 != KEPT and any(mark.kind in ONE_POINT for mark in story.marks.values()):
            yield story


def batches(stories: Sequence[Marked], size: int, steps: int) -> Iterator[list[Marked]]:
    """So many stories at a time, from the first again where there are no more."""
    for step in range(steps):
        yield [stories[(step * size + n) % len(stories)] for n in range(size)]


def train(model: BertModel, tokenizer: Tokenizer, planned: Sequence[Sequence[Marked]], rate: float) -> None:
    """One step for each batch."""
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=rate, weight_decay=0.01)
    model.train()
    for step, stories in enumerate(planned):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / WARM_UP) * max(LEAST_RATE, 1 - step / len(planned))
        loss = contrast(*sides(model, tokenizer, stories), answers(stories))
        optimiser.zero_grad()
        torch.autograd.backward([loss])
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        print(f"{step + 1}/{len(planned)} {loss.item():.3f}", flush=True)


def sides(model: BertModel, tokenizer: Tokenizer, stories: Sequence[Marked]) -> tuple[torch.Tensor, torch.Tensor]:
    """Unit vectors of all first reports' sentences, and of all second ones': [n, d] and [m, d]."""
    first = [sentence for story in stories for sentence in story.reports[0]]
    second = [sentence for story in stories for sentence in story.reports[1]]
    vectors = encoded(model, tokenizer, [*first, *second])
    return vectors[: len(first)], vectors[len(first) :]


def encoded(model: BertModel, tokenizer: Tokenizer, sentences: Sequence[str]) -> torch.Tensor:
    """Mean-pooled unit vectors [n, d], in the order given."""
    order = sorted(range(len(sentences)), key=lambda n: len(sentences[n]))  # like lengths together: less padding
    parts = [order[start : start + TOGETHER] for start in range(0, len(order), TOGETHER)]
    pooled = torch.cat([_pooled(model, tokenizer, [sentences[n] for n in part]) for part in parts])
    places = torch.tensor(order).argsort()
    return torch.nn.functional.normalize(pooled[places], dim=1)


def _pooled(model: BertModel, tokenizer: Tokenizer, sentences: Sequence[str]) -> torch.Tensor:
    rows = tokenizer.encode_batch(sentences)
    ids = torch.tensor([row.ids for row in rows])
    mask = torch.tensor([row.attention_mask for row in rows])
    hidden: torch.Tensor = model(input_ids=ids, attention_mask=mask).last_hidden_state
    return (hidden * mask[..., None]).sum(dim=1) / mask.sum(dim=1, keepdim=True)


def answers(stories: Sequence[Marked]) -> torch.Tensor:
    """Which sentences of the first reports state one point with which of the second: bool [n, m]."""
    rows, columns = (sum(len(story.reports[side]) for story in stories) for side in (0, 1))
    right = torch.zeros(rows, columns, dtype=torch.bool)
    top = left = 0
    for story in stories:
        high, wide = map(len, story.reports)
        for (row, column), mark in story.marks.items():
            if mark.kind in ONE_POINT and row < high and column < wide:
                right[top + row, left + column] = True
        top, left = top + high, left + wide
    return right


def contrast(first: torch.Tensor, second: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Mean over the sentences with an answer, of either side, of minus the log share that falls to the right answers."""
    cosines = first @ second.T / TEMPERATURE
    losses = [
        _shares(scores[kept.any(dim=1)], kept[kept.any(dim=1)])
        for scores, kept in ((cosines, right), (cosines.T, right.T))
    ]
    return torch.cat(losses).mean()


def _shares(scores: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    return scores.logsumexp(dim=1) - scores.masked_fill(~right, float("-inf")).logsumexp(dim=1)


if __name__ == "__main__":
    main()
