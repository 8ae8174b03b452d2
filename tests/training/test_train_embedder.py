"""How the embedder is tuned: which stories, which sentences together, and that training does draw them together."""

from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from bench.marked import Mark, Marked
from tests.training.tiny_mpnet import PIECES, write_tokenizer
from training.train_embedder import answers, batches, contrast, encoded, train, used

AGREE, TRAP = Mark("a", ""), Mark("t", "number")
STORY = Marked("ferry", (["the ferry is late", "rain is due"], ["no ferry", "sun and rain", "a vote"]), {(0, 0): AGREE})
OTHER = Marked("vote", (["a bill"], ["the law", "the road"]), {(0, 1): Mark("c", "date"), (0, 0): TRAP})


def tiny_encoder(folder: Path) -> tuple[BertModel, Tokenizer]:
    """Two small layers that know single letters, and their tokenizer."""
    torch.manual_seed(0)
    write_tokenizer(folder)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_padding()
    config = BertConfig(
        vocab_size=len(PIECES),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
    )
    return BertModel(config), tokenizer


def test_every_third_story_and_those_without_a_point_are_left_out() -> None:
    """The third is kept for checking; a trap alone teaches nothing."""
    bare = STORY._replace(name="bare", marks={(1, 1): TRAP})
    assert [s.name for s in used(iter([STORY, bare, OTHER, OTHER]))] == ["ferry", "vote"]


def test_the_answers_of_each_story_stand_in_its_own_block() -> None:
    """Agreements and conflicts are answers, traps are none, and so are sentences of two stories."""
    right = answers([STORY, OTHER])
    assert right.shape == (3, 5)
    assert right.nonzero().tolist() == [[0, 0], [2, 4]]


def test_batches_begin_again_at_the_first_story() -> None:
    """So that more steps than stories can be taken."""
    assert [[s.name for s in batch] for batch in batches([STORY, OTHER], 1, 3)] == [["ferry"], ["vote"], ["ferry"]]


def test_the_loss_is_least_where_the_answers_are_nearest() -> None:
    """Nought but for the temperature where each has its own direction, and large where it has another's."""
    own, swapped = torch.eye(2), torch.eye(2).flip(0)
    right = torch.eye(2).bool()
    assert contrast(own, own, right).item() < 1e-6
    assert contrast(own, swapped, right).item() > 10


def test_vectors_come_in_the_order_given(tmp_path: Path) -> None:
    """Whatever their length."""
    model, tokenizer = tiny_encoder(tmp_path)
    sentences = ["the ferry is late", "no", "sun and rain"]
    together = encoded(model, tokenizer, sentences)
    alone = torch.cat([encoded(model, tokenizer, [sentence]) for sentence in sentences])
    assert torch.allclose(together, alone, atol=1e-5)


def test_training_draws_the_sentences_on_one_point_together(tmp_path: Path) -> None:
    """After some steps on two stories their loss is lower."""
    model, tokenizer = tiny_encoder(tmp_path)

    def loss() -> float:
        with torch.no_grad():
            first = encoded(model, tokenizer, [*STORY.reports[0], *OTHER.reports[0]])
            second = encoded(model, tokenizer, [*STORY.reports[1], *OTHER.reports[1]])
        return contrast(first, second, answers([STORY, OTHER])).item()

    before = loss()
    train(model, tokenizer, [[STORY, OTHER]] * 40, rate=1e-3)
    assert loss() < before / 2
