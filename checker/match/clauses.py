"""Clauses of two articles on one act: whether it was done, how certain it is, and how it came out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from checker.facets import load_facet
from checker.facets.base import Context
from checker.facets.certainty import LOOSELY as DOUBTED
from checker.facets.clause_values import clause_value
from checker.facets.outcome import ends_named
from checker.facets.polarity import LOOSELY
from checker.facets.predicates import keys
from checker.match.anchors import Anchors
from checker.match.reach import Reach, Vectors, nearest, similarities
from checker.match.values import Published
from checker.records import Answer, Claim, Clause, Comparison, Extraction, FacetValue

__all__ = ["clause_comparisons"]

ALIKE = 0.6  # cosine of two sentences below which what is denied loosely is another act
BOTH = 2  # each the nearest of the other
NEARER = 0.05  # so much less for each of the two to which the other is the nearest
COMPARED = ("certainty", "other", "outcome", "polarity")
# who said what is compared as quotation, and these say nothing of an act
UNCOMPARED = frozenset("say tell be have do make get go come add speak talk think know want call accord".split())
RAISING = frozenset(
    {"appear", "believe", "seem", "happen", "tend"}
)  # with a clause below them it is that clause that says what is so


def clause_comparisons(  # noqa: PLR0913, PLR0917 -- what the other matches take
    extractions: Sequence[Extraction],
    vectors: Sequence[Vectors],
    anchors: Anchors,
    identities: Mapping[str, str],
    published: Published,
    reach: Reach,
) -> tuple[Comparison, ...]:
    """A comparison for each pair of clauses of two articles on which a facet has something to say, by their ids."""
    told = [_Told(e) for e in extractions]
    found: list[Comparison] = []
    for i, j in combinations(range(len(extractions)), 2):
        left, right = told[i], told[j]
        context = Context(identities, published.get(left.article), published.get(right.article))
        standing = _Standing(vectors[i], vectors[j])
        for one, other in _candidates(left, right):
            place, opposite = left.place(one), right.place(other)
            if place is None or opposite is None:
                continue
            (row, claim), (column, other_claim) = place, opposite
            similarity = round(float(vectors[i][row] @ vectors[j][column]), 4)
            if not reach.holds(similarity, (i, row), (j, column)):
                continue
            answers = tuple(_answers(left, one, right, other, context))
            sides = standing.nearest(row, column) if answers else 0
            if similarity + NEARER * sides < ALIKE:
                answers = tuple(a for a in answers if a.level != LOOSELY)
            if sides < BOTH or similarity < ALIKE:
                answers = tuple(a for a in answers if a.level != DOUBTED)
            if not answers:
                continue
            found.append(
                Comparison(
                    left=one.id,
                    right=other.id,
                    similarity=similarity,
                    nearest=sides,
                    overlap=anchors.overlap(claim.id, other_claim.id),
                    shared=tuple(sorted(anchors.shared(claim.id, other_claim.id))),
                    answers=answers,
                )
            )
    return _confirmed(found)


class _Standing:
    """Which claims of two articles are the nearest to each other, reckoned when it is first asked."""

    def __init__(self, left: Vectors, right: Vectors) -> None:
        self._sides = left, right

    @cached_property
    def _alike(self) -> Vectors:
        return similarities(self._sides[0], self._sides[1])

    def nearest(self, row: int, column: int) -> int:
        """For how many of the two (0 to 2) the other is the nearest in the other's article."""
        return nearest(self._alike, row, column)


class _Told:
    """The clauses of one article by what they may meet, and the claims that they stand in."""

    def __init__(self, extraction: Extraction) -> None:
        self.article = extraction.article.id
        self.clauses = [c for c in extraction.clauses if _is_compared(c)]
        self.by_key: dict[str, list[int]] = defaultdict(list)
        for number, clause in enumerate(self.clauses):
            for key in _keys(clause):
                self.by_key[key].append(number)
        self._values: dict[tuple[str, str], FacetValue] = {}
        self._claims = {claim.sentence: (row, claim) for row, claim in enumerate(extraction.claims)}

    def place(self, clause: Clause) -> tuple[int, Claim] | None:
        """The claim that the clause stands in and its row, if the sentence is one."""
        return self._claims.get(clause.sentence)

    def value(self, clause: Clause, facet: str) -> FacetValue:
        """The clause as a value of the facet, made once."""
        key = clause.id, facet
        if key not in self._values:
            self._values[key] = clause_value(clause, facet)
        return self._values[key]


def _is_compared(clause: Clause) -> bool:
    """Whether the predicate says what is done: no mere verb of saying or seeming."""
    raising = clause.predicate in RAISING and clause.argument("complement") is not None
    return not raising and (clause.predicate not in UNCOMPARED or _is_noun(clause))


def _is_noun(clause: Clause) -> bool:
    """Whether the act is named by a noun: 'sent a call', 'there was no call', 'is legal'."""
    return bool(clause.state) or any(a.head == clause.predicate for a in clause.arguments)


def _keys(clause: Clause) -> list[str]:
    acts = (f"act {kind}" for kind in clause.kinds)
    opposed = keys(clause.verb)[1:] if clause.verb else ()  # "won the election", "lost the election"
    return sorted({key for word in ends_named(clause) for key in keys(word)}.union(acts, opposed))


def _candidates(left: _Told, right: _Told) -> Iterator[tuple[Clause, Clause]]:
    for clause in left.clauses:
        for number in sorted({n for key in _keys(clause) for n in right.by_key.get(key, ())}):
            yield clause, right.clauses[number]


def _answers(left: _Told, one: Clause, right: _Told, other: Clause, context: Context) -> Iterator[Answer]:
    for name in COMPARED:
        answer = load_facet(name).compare(left.value(one, name), right.value(other, name), context)
        if answer.level.weight:
            spans = {
                "left_span": answer.left_span or (one.at.start, one.at.end),
                "right_span": answer.right_span or (other.at.start, other.at.end),
            }
            yield answer.model_copy(update=spans)


def _confirmed(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """Conflicts are marked where the other article says the same somewhere as well."""
    agreeing = {
        (answer.facet, clause, _article(other))
        for c in comparisons
        for answer in c.answers
        if answer.level.weight > 0
        for clause, other in ((c.left, c.right), (c.right, c.left))
    }

    def marked(comparison: Comparison, answer: Answer) -> Answer:
        sides = (comparison.left, comparison.right), (comparison.right, comparison.left)
        confirmed = any((answer.facet, clause, _article(other)) in agreeing for clause, other in sides)
        return answer.model_copy(update={"confirmed": answer.level.conflict and confirmed})

    return tuple(
        sorted(
            (c.model_copy(update={"answers": tuple(marked(c, a) for a in c.answers)}) for c in comparisons),
            key=lambda c: (c.left, c.right),
        )
    )


def _article(clause: str) -> str:
    return clause.rpartition("#")[0]
