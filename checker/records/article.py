"""One source as the tool read it: final text, its blocks, and what is known of its origin."""

from enum import StrEnum

from pydantic import Field

from checker.records.base import Record
from checker.records.span import Span


class BlockKind(StrEnum):
    """What a stretch of an article's text is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    CAPTION = "caption"


class Block(Span):
    """A stretch of the text that sentences do not cross."""

    kind: BlockKind = Field(description="What the block is.")
    repeats: int | None = Field(
        default=None,
        description="Index of the earlier block whose words this one repeats; it is not read again.",
    )


class Article(Record):
    """One article; every offset in the tool counts code points of `text`."""

    id: str = Field(description="The file's name without its ending, made unique within a run.")
    text: str = Field(description="The final text, CRLF read as LF.")
    blocks: tuple[Block, ...] = Field(description="The blocks in reading order.")
    title: str | None = Field(default=None, description="The headline.")
    outlet: str | None = Field(default=None, description="Who published it.")
    byline: str | None = Field(default=None, description="Who wrote it.")
    published: str | None = Field(default=None, description="ISO 8601 date (or date and time) of publication.")
    url: str | None = Field(default=None, description="Where it was published.")
    language: str = Field(default="en", description="ISO 639-1 code of its language.")
    copy_of: str | None = Field(
        default=None, description="Outlet, agency or article id that this text is said to be copied from."
    )
    sha256: str = Field(description="Hash of the text (UTF-8), hexadecimal.")
    twin: int = Field(default=0, description="Number among the articles of this run with the very same text.")
    source: str = Field(description="What the user named: a path, a URL, or '-'.")
