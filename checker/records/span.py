"""Places in an article's text, as half-open code-point offsets."""

from pydantic import Field, model_validator

from checker.records.base import Record


class Span(Record):
    """A half-open range `[start, end)` of code points in one `Article.text`."""

    start: int = Field(ge=0, description="First code point of the span.")
    end: int = Field(ge=0, description="Code point after the last one of the span.")

    @model_validator(mode="after")
    def _ordered(self) -> "Span":
        if self.end < self.start:
            raise ValueError(f"the span ends at {self.end}, before it starts at {self.start}")
        return self

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


class Passage(Span):
    """A span with the article that it lies in and the words that stand there."""

    article: str = Field(description="Id of the article.")
    text: str = Field(description="The words, verbatim: `Article.text[start:end]`.")
