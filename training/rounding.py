"""Weights rounded to blocks of few bits, as onnxruntime's MatMulNBits keeps them, in every forward pass of a training.

Each block of a row has one scale; the weight that is largest in size falls on the lowest step. The gradient passes as if nothing
were rounded (straight through: Bengio and others 2013; the way of Jacob and others 2018).
"""

import torch
from torch import nn
from torch.nn.utils import parametrize

__all__ = ["BITS", "BLOCK", "exact", "linear", "rounded", "steps"]

BITS = 4
BLOCK = 64  # weights that share a scale
SMALLEST = 1e-30  # scale; below it a block is nought


def steps(weight: torch.Tensor, bits: int = BITS, block: int = BLOCK) -> torch.Tensor:
    """The weights as they are after rounding; the last axis in blocks, which it must fill."""
    blocks = weight.reshape(-1, block)
    low = 2 ** (bits - 1)
    largest = blocks.gather(1, blocks.abs().argmax(dim=1, keepdim=True))
    scale = largest / -low
    inverse = torch.where(scale.abs() < SMALLEST, 0, 1 / scale)
    result: torch.Tensor = ((blocks * inverse).round().clamp(-low, low - 1) * scale).reshape(weight.shape)
    return result


class Rounding(nn.Module):
    """What `parametrize` puts between a weight and its use."""

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        """The rounded weight, with the gradient of the exact one."""
        with torch.no_grad():
            change = steps(weight) - weight
        return weight + change


def rounded(model: nn.Module) -> None:
    """Round every linear map but the last from now on."""
    for module in linear(model):
        parametrize.register_parametrization(module, "weight", Rounding())


def exact(model: nn.Module) -> None:
    """Take the rounding out again; the weights are those that were trained."""
    for module in linear(model):
        parametrize.remove_parametrizations(module, "weight", leave_parametrized=False)


def linear(model: nn.Module) -> list[nn.Linear]:
    """The linear maps that are kept in few bits: all but the last, whose rows are the labels."""
    return [m for name, m in model.named_modules() if isinstance(m, nn.Linear) and not name.endswith("out_proj")]
