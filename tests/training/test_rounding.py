"""Weights rounded to four bits during training."""

from typing import Any

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st
from onnx import helper, numpy_helper
from onnxruntime import InferenceSession
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer
from torch import nn

from training.rounding import BITS, BLOCK, exact, rounded, steps

numbers = st.floats(-4, 4, width=32)
blocks = st.lists(numbers, min_size=BLOCK, max_size=BLOCK)


@given(block=blocks)
def test_a_block_has_sixteen_steps_and_keeps_its_largest(block: list[float]) -> None:
    """No more than the bits can tell apart; no weight moves further than one step."""
    weight = torch.tensor([block])
    result = steps(weight)
    assert len(set(result.flatten().tolist())) <= 2**BITS
    step = weight.abs().max() / 2 ** (BITS - 1)
    assert (result - weight).abs().max() <= step + 1e-6
    largest = int(weight.abs().argmax())
    assert torch.isclose(result[0, largest], weight[0, largest], atol=1e-6)


@given(block=blocks)
def test_what_is_rounded_stays(block: list[float]) -> None:
    """Rounding twice is rounding once."""
    once = steps(torch.tensor([block]))
    assert torch.allclose(steps(once), once, atol=1e-6)


def test_the_steps_are_those_of_the_exported_graph() -> None:
    """A graph quantised by onnxruntime multiplies by the same weights."""
    weight = torch.randn(64, 128, generator=torch.Generator().manual_seed(1))
    inputs = np.eye(128, dtype=np.float32)
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"], name="product")],
        "one",
        [helper.make_tensor_value_info("x", 1, [128, 128])],
        [helper.make_tensor_value_info("y", 1, [128, 64])],
        [numpy_helper.from_array(weight.T.numpy().copy(), "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    config = DefaultWeightOnlyQuantConfig(block_size=BLOCK, is_symmetric=True, bits=BITS)
    quantizer = MatMulNBitsQuantizer(model, algo_config=config)
    quantizer.process()
    session = InferenceSession(quantizer.model.model.SerializeToString(), providers=["CPUExecutionProvider"])
    shipped = session.run(None, {"x": inputs})[0]
    assert np.allclose(shipped, steps(weight).T.numpy(), atol=1e-5)


def test_training_moves_the_exact_weights() -> None:
    """The gradient passes, and the exact weights are there again afterwards; the last map is left alone."""
    model: Any = nn.Sequential()
    model.add_module("dense", nn.Linear(BLOCK, 3))
    model.add_module("out_proj", nn.Linear(3, 3))
    before = model.dense.weight.detach().clone()
    rounded(model)
    assert torch.equal(model.dense.weight, before + (steps(before) - before))
    assert not hasattr(model.out_proj, "parametrizations")
    model(torch.ones(2, BLOCK)).sum().backward()
    with torch.no_grad():
        original = model.dense.parametrizations["weight"].original
        assert original.grad.abs().sum() > 0
        original -= 0.001 * original.grad
        moved = original.clone()
    exact(model)
    assert torch.equal(model.dense.weight, moved)
    assert not torch.equal(moved, before)
