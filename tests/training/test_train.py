"""What the contradiction model is trained on, and in which order."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.tiny_mpnet import mpnet_folder
from training.train import by_length, counted, targets, thinned

SOURCES = ("lingnli", "fever", "fever-made-neutral", "slot-date", "slot-number")
rows = st.lists(
    st.fixed_dictionaries(
        {"premise": st.text(max_size=5), "source": st.sampled_from(SOURCES), "tokens": st.integers(3, 200)}
    ),
    max_size=300,
)


@given(rows=rows, batch=st.integers(1, 9), seed=st.integers(0, 3))
def test_batches_are_whole_and_no_pair_is_seen_twice(rows: list[dict[str, object]], batch: int, seed: int) -> None:
    """All but the pairs of the last broken batch of each bucket, in an order that the seed alone decides."""
    numbered = [{**row, "number": number} for number, row in enumerate(rows)]
    ordered = by_length(numbered, batch, seed)
    assert len(ordered) % batch == 0
    assert max(Counter(row["number"] for row in ordered).values(), default=1) == 1
    assert len(rows) - len(ordered) < batch
    assert ordered == by_length(numbered, batch, seed)


def test_the_pairs_of_a_batch_are_of_like_length() -> None:
    """Within one bucket a batch spans no more lengths than it has pairs."""
    ordered = by_length([{"tokens": n} for n in range(64)], 8, 1)
    for start in range(0, 64, 8):
        lengths = [row["tokens"] for row in ordered[start : start + 8]]
        assert max(lengths) - min(lengths) == 7


@given(rows=rows)
def test_thinning_takes_every_nth_row_of_a_kind(rows: list[dict[str, object]]) -> None:
    """A kind stands for all of its sources; those that are not named stay whole."""
    kept = thinned(rows, "fever=2,slot=3")
    assert [r for r in kept if r["source"] == "lingnli"] == [r for r in rows if r["source"] == "lingnli"]
    assert kept == [
        row
        for number, row in enumerate(rows)
        if number % {"lingnli": 1, "fever": 2, "slot": 3}[str(row["source"]).split("-")[0]] == 0
    ]
    assert thinned(rows, "") == rows


def test_tokens_are_those_of_the_pair(tmp_path: Path) -> None:
    """Both texts with the marks around them."""
    base = mpnet_folder(tmp_path / "mpnet")
    assert [row["tokens"] for row in counted([{"premise": "the ferry", "hypothesis": "rain"}], base)] == [7]


@pytest.mark.parametrize("soft", [True, False])
def test_a_teachers_probabilities_come_before_the_label(soft: bool) -> None:  # noqa: FBT001
    """Where every row has them."""
    chances = [0.2, 0.3, 0.5]
    row = {"label": "neutral"} | ({"soft": chances} if soft else {})
    assert targets([row]) == ([chances] if soft else [1])
    assert targets([row, {"label": "contradiction"}]) == [1, 2]


def test_a_leg_ends_where_it_is_told() -> None:
    """After the batch named, not before; a stop that was asked for otherwise stays."""
    from transformers import TrainerControl, TrainerState, TrainingArguments

    from training.train import Stop

    stop, arguments = Stop(3), TrainingArguments(output_dir="unused", use_cpu=True)
    ends = []
    for step in range(1, 5):
        control = TrainerControl()
        stop.on_step_end(arguments, TrainerState(global_step=step), control)
        ends.append(control.should_training_stop)
    assert ends == [False, False, True, True]
