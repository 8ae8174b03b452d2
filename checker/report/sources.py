"""How articles are named to people."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from checker.records import Article, Report

__all__ = ["Source", "name_sources", "named"]


@dataclass(frozen=True, slots=True)
class Source:
    """An article with its place in the report and the name people know it by."""

    number: int
    article: Article
    name: str

    @property
    def id(self) -> str:
        """The article's id."""
        return self.article.id

    @property
    def anchor(self) -> str:
        """The id of the article's text in a page."""
        return f"source-{self.number}"

    @property
    def label(self) -> str:
        """Name and id: 'Harbour Post (a)'."""
        return self.id if self.name == self.id else f"{self.name} ({self.id})"

    @property
    def words(self) -> int:
        """Length of the text in words."""
        return len(self.article.text.split())

    @property
    def link(self) -> str | None:
        """The article's address where it is one that a browser may safely follow."""
        return self.article.url if self.article.url and _is_web(self.article.url) else None


def name_sources(report: Report) -> dict[str, Source]:
    """Every article of the report by id, named by its outlet where that is known."""
    return named(report.articles)


def named(articles: Sequence[Article]) -> dict[str, Source]:
    """Articles by id, named by their outlet where that is known."""
    return {
        article.id: Source(number, article, article.outlet or article.id) for number, article in enumerate(articles, 1)
    }


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
