"""Whether two articles tell of one event at all.

Where hardly a statement of either has its like in the other, what differs is told of two events. Of 136 conflicts between
articles of like topics but on other events that readers judged, 2 were true.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.records import Article, FacetType, Problem, Related, Witness

__all__ = ["doubted", "strangers"]

ONE_EVENT = 0.14  # least share of statements with a like
DOUBT = -3.0
IN_WORDS = frozenset({FacetType.QUOTE, FacetType.ATTRIBUTION})  # the same words are the same whatever else is told


def doubted(case: CaseFile, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, those between articles that hardly tell of one event with a witness against them."""
    for draft in drafts:
        articles = sorted({evidence.article for evidence in draft.evidence})
        shares = [case.related[pair] for pair in combinations(articles, 2) if pair in case.related]
        if draft.type not in IN_WORDS and shares and max(shares) < ONE_EVENT:
            yield replace(draft, witnesses=[*draft.witnesses, _witness()])
        else:
            yield draft


def strangers(articles: Sequence[Article], related: Iterable[Related]) -> Iterator[Problem]:
    """A reservation for each article that hardly tells of one event with any other."""
    nearest = dict.fromkeys((article.id for article in articles), 0.0)
    for pair in related:
        for name in (pair.left, pair.right):
            nearest[name] = max(nearest[name], pair.share)
    for article in articles:
        if len(articles) > 1 and nearest[article.id] < ONE_EVENT:
            yield Problem(
                code="CC501",
                source=article.source,
                message=f"'{article.id}' has hardly a statement in common with any other source.",
                hint="Check that it is about the same event, and leave it out if it is not.",
                skipped=False,
            )


def _witness() -> Witness:
    return Witness(
        witness="event",
        level="another",
        says="Hardly a statement of either article has its like in the other: they may tell of two events.",
        weight=DOUBT,
    )
