"""Pieces of the text report; nothing that an article contains can steer the terminal."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from checker.report.marks import Piece
from checker.report.sides import Quote, Side

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

__all__ = ["labelled", "marked", "passages", "plain", "section"]

_SIDE_BY_SIDE = 76  # room left of 80 columns after the indent
_LEAST_COLUMN = 30
GAP = "‸"  # where another article has words and this one has none
# escape sequences, other control characters, and marks that turn the direction of what follows
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(words: str, style: str = "") -> "Text":
    """Words as they stand: no markup is read, no control character gets through."""
    from rich.text import Text

    return Text(_CONTROL.sub("", words), style=style)


def labelled(label: str, body: "RenderableType") -> "Table":
    """A label, in the style of the text if it is one, with what it labels hanging beside it."""
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=0)
    table.add_column(width=max(4, len(label) + 1), no_wrap=True)
    table.add_column(overflow="fold")
    style = body.style if isinstance(body, Text) and isinstance(body.style, str) else ""
    table.add_row(plain(label, style), body)
    return table


def section(console: "Console", title: str, number: int) -> None:
    """A heading with a count."""
    line = f"{title}: {number}"
    console.print()
    console.print(plain(line.upper(), "bold"))
    console.print(plain("-" * len(line), "dim"))


def passages(sides: Sequence[Side], width: int) -> "RenderableType":
    """The sides of a finding in columns, or one below the other where there is no room."""
    from rich.console import Group
    from rich.padding import Padding

    if width >= _SIDE_BY_SIDE and width // max(len(sides), 1) >= _LEAST_COLUMN:
        return _columns(sides)
    return Group(*(Padding(_stack(side), (0, 0, 1, 0)) for side in sides))


def _columns(sides: Sequence[Side]) -> "Table":
    from rich.table import Table

    table = Table.grid(expand=True, padding=(0, 3, 0, 0))
    for _ in sides:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*(_stack(side) for side in sides))
    return table


def _stack(side: Side) -> "RenderableType":
    from rich.console import Group

    value = [marked(side.pieces, "bold red", "")] if side.value else []
    return Group(*value, *(part for quote in side.quotes for part in _quoted(quote)))


def _quoted(quote: Quote) -> "list[Text]":
    note = [plain(quote.evidence.note, "dim")] if quote.evidence.note else []
    return [plain(quote.source.label, "cyan"), marked(quote.pieces, "bold", "*"), *note]


def marked(pieces: Sequence[Piece], style: str, sign: str) -> "Text":
    """The passage on one line; value words stand between signs, so that they show without colour too."""
    text = plain("")
    for marked, group in groupby(pieces, key=lambda piece: piece.value or piece.gap or (piece.differs and not sign)):
        words = re.sub(r"\s+", " ", "".join(GAP if piece.gap else piece.text for piece in group))
        text.append_text(plain(f"{sign}{words}{sign}", style) if marked else plain(words))
    return text
