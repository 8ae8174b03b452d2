"""Quoted words of two articles, laid over each other."""

from pydantic import Field

from checker.records.base import Record
from checker.records.comparison import Answer


class QuoteComparison(Record):
    """One stretch of quoted words that two articles give."""

    left_article: str
    right_article: str
    left: str | None = Field(
        description="The quotation in which it begins: '<article>#q<number>', by place; None for marked words of no speech."
    )
    right: str | None = Field(description="The quotation of the other article.")
    left_span: tuple[int, int] = Field(description="Where the stretch stands in the left article.")
    right_span: tuple[int, int] = Field(description="Where it stands in the right article.")
    matched: int = Field(description="Words that are the same.")
    telling: int = Field(description="Words among them that are no words of grammar.")
    run: int = Field(description="The most of them in a row.")
    covered: float = Field(description="Their share of the longer side of the stretch, 0 to 1.")
    whole: bool = Field(description="Whether both articles begin and end the quotation, or a part of it, with it.")
    left_medium: str = Field(
        default="", description="In what the words came, by this part of the quotation or another."
    )
    right_medium: str = Field(default="", description="The same of the right article.")
    answers: tuple[Answer, ...] = Field(
        description="One for each difference, its span empty where words are missing; without any, one that agrees."
    )
