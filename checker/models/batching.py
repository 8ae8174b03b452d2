"""Each item computed once, in an order that does not depend on the caller's."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["each_once"]

Item = TypeVar("Item", str, tuple[str, str])


def each_once(
    items: Sequence[Item], blank: Item, compute: "Callable[[list[Item]], NDArray[np.float32]]"
) -> "NDArray[np.float32]":
    """The row of each item, in the order given; `compute` gets every item once, longest first.

    Where there are no items it gets `blank`, so that the answer to nothing is of the right width.
    """
    import numpy as np

    unique = sorted(set(items) or {blank}, key=lambda item: (-len("".join(item)), item))
    rows = compute(unique)
    places = {item: i for i, item in enumerate(unique)}
    return rows[np.array([places[item] for item in items], dtype=np.intp)]
