"""Everything the judge may look up: claims, frames, entities and articles by id, and who is who."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from checker.judge.terms import Terms
from checker.records import (
    Answer,
    Article,
    Claim,
    Clause,
    Comparison,
    Entity,
    EventFrame,
    Evidence,
    Extraction,
    FacetValue,
    Matching,
    Passage,
    Quotation,
)

__all__ = ["CaseFile"]


class CaseFile:
    """Extractions and matching with indexes; changes nothing."""

    def __init__(self, extractions: Sequence[Extraction], matching: Matching) -> None:
        """Index the records by id."""
        self.extractions = tuple(extractions)
        self.matching = matching
        self.articles: dict[str, Article] = {e.article.id: e.article for e in extractions}
        self.claims: dict[str, Claim] = {c.id: c for e in extractions for c in e.claims}
        self.clauses: dict[str, Clause] = {c.id: c for e in extractions for c in e.clauses}
        self.frames: dict[str, EventFrame] = {f.id: f for e in extractions for f in e.frames}
        self.quotations: dict[str, Quotation] = {
            f"{e.article.id}#q{number}": q for e in extractions for number, q in enumerate(e.quotations)
        }
        self.entities: dict[str, Entity] = {n.id: n for e in extractions for n in e.entities}

    def identity(self, entity: str) -> str:
        """The id that stands for this entity in every article."""
        return self.matching.identities.get(entity, entity)

    @cached_property
    def terms(self) -> Terms:
        """The terms of claims."""
        return Terms(self.entities.values(), self.identity)

    @cached_property
    def related(self) -> dict[tuple[str, str], float]:
        """Two articles, in order, to the share of statements that have their like."""
        return {(pair.left, pair.right): pair.share for pair in self.matching.related}

    @cached_property
    def named_in(self) -> dict[str, set[str]]:
        """Identity to the articles that mention it."""
        articles: dict[str, set[str]] = defaultdict(set)
        for entity in self.entities.values():
            articles[self.identity(entity.id)].add(entity.article)
        return articles

    @cached_property
    def told_in(self) -> dict[str, set[str]]:
        """Identity to the articles that name it in a claim, and not as the place that they are sent from alone."""
        articles: dict[str, set[str]] = defaultdict(set)
        for claim in self.claims.values():
            for entity in claim.entities:
                articles[self.identity(entity)].add(claim.article)
        return articles

    @cached_property
    def sites_in(self) -> dict[str, set[str]]:
        """Article to the sorts of place at which it puts something."""
        sorts: dict[str, set[str]] = defaultdict(set)
        for claim in self.claims.values():
            sorts[claim.article] |= {v.value.site for v in claim.facets if v.value.kind == "place" and v.value.site}
        return sorts

    def clauses_in(self, claim: Claim) -> Sequence[Clause]:
        """The clauses of the sentence that a claim is."""
        return self._by_sentence.get((claim.article, claim.sentence), ())

    @cached_property
    def _by_sentence(self) -> dict[tuple[str, int], list[Clause]]:
        clauses: dict[tuple[str, int], list[Clause]] = defaultdict(list)
        for clause in self.clauses.values():
            clauses[clause.article, clause.sentence].append(clause)
        return clauses

    @cached_property
    def named_entities(self) -> dict[str, list[Entity]]:
        """Article to those whom it names."""
        named: dict[str, list[Entity]] = defaultdict(list)
        for entity in self.entities.values():
            if entity.named:
                named[entity.article].append(entity)
        return named

    def claim_at(self, article: str, offset: int) -> Claim | None:
        """The claim of an article that holds a code point."""
        return next((c for c in self._by_article[article] if c.start <= offset < c.end), None)

    def claims_of(self, article: str) -> Sequence[Claim]:
        """The claims of an article, in order of the text."""
        return self._by_article[article]

    @cached_property
    def _by_article(self) -> dict[str, list[Claim]]:
        claims: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims.values():
            claims[claim.article].append(claim)
        return claims

    @cached_property
    def order(self) -> dict[str, int]:
        """How many claims of its article stand before a claim."""
        return {claim.id: place for e in self.extractions for place, claim in enumerate(e.claims)}

    @cached_property
    def numbers(self) -> dict[str, tuple[FacetValue, ...]]:
        """Article to its numbers, in order of the text."""
        return {
            e.article.id: tuple(v for c in e.claims for v in c.facets if v.facet == "number") for e in self.extractions
        }

    @cached_property
    def likest_figures(self) -> dict[tuple[str, tuple[int, int] | None, str], float]:
        """How like the words are in which a number and the likest one of another article stand: claim, span, article."""
        best: dict[tuple[str, tuple[int, int] | None, str], float] = {}
        for comparison in self.matching.claims:
            for answer in comparison.answers:
                if answer.facet == "number":
                    like = self.likeness(comparison, answer)
                    for place in self.places(comparison, answer):
                        best[place] = max(best.get(place, like), like)
        return best

    def likeness(self, comparison: Comparison, answer: Answer) -> float:
        """How like the sentences of two values are, the words around them, and whom and what both name: 0 to 2.5."""
        return comparison.similarity + answer.context + comparison.overlap / 2

    def places(self, comparison: Comparison, answer: Answer) -> Iterator[tuple[str, tuple[int, int] | None, str]]:
        """Where the two values of an answer stand, each with the article of the other."""
        yield comparison.left, answer.left_span, self.claims[comparison.right].article
        yield comparison.right, answer.right_span, self.claims[comparison.left].article

    def compared(self, one: str, other: str) -> Comparison | None:
        """The comparison of two claims, in whichever order; None where they were not laid side by side."""
        return self._comparisons.get((one, other)) or self._comparisons.get((other, one))

    @cached_property
    def _comparisons(self) -> dict[tuple[str, str], Comparison]:
        return {(c.left, c.right): c for c in self.matching.claims}

    def value(self, claim: str, span: tuple[int, int] | None, facet: str) -> FacetValue | None:
        """The value of a claim that stands at a span; one stretch of words may carry values of several facets."""
        return next((v for v in self.claims[claim].facets if (v.start, v.end) == span and v.facet == facet), None)

    def is_age(self, claim: str, span: tuple[int, int] | None, facet: str) -> bool:
        """Whether the value of a claim that stands at a span is somebody's age."""
        value = self.value(claim, span, facet)
        return value is not None and value.value.kind == "quantity" and value.value.dimension == "age"

    def evidence(self, passage: Passage, highlights: Iterable[tuple[int, int]] = (), note: str = "") -> Evidence:
        """A passage as evidence, its words cut out of the article again."""
        text = self.articles[passage.article].text[passage.start : passage.end]
        inside = sorted({h for h in highlights if passage.start <= h[0] and h[1] <= passage.end})
        return Evidence(
            article=passage.article,
            start=passage.start,
            end=passage.end,
            text=text,
            highlights=tuple(inside),
            note=note,
        )

    def words(self, claim: str, start: int, end: int) -> str:
        """What stands at a span of a claim's article."""
        return self.articles[self.claims[claim].article].text[start:end]

    def stretch(self, claim: str, start: int, end: int, highlights: Iterable[tuple[int, int]] = ()) -> Evidence:
        """A part of a claim as evidence."""
        passage = Passage(article=self.claims[claim].article, start=start, end=end, text=self.words(claim, start, end))
        return self.evidence(passage, highlights)
