"""How a pair of differing times stands among all the times of two articles: nearest to each other, or each with its equal elsewhere."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.facets import load_facet
from checker.facets.base import Context
from checker.match.contexts import STANDING, Contexts
from checker.match.values import Published
from checker.records import Answer, Comparison, Extraction, FacetValue

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

__all__ = ["standing"]

EQUAL = 1.0  # least weight of a rung that makes two values one
CHOICE = 2  # times of an article from which on one of them can be the nearest


@dataclass(frozen=True, slots=True)
class _Meeting:
    """All times of two articles, laid side by side."""

    left: Sequence[FacetValue]
    right: Sequence[FacetValue]
    alike: "npt.NDArray[np.float64]"
    context: Context
    equals: dict[tuple[int, int], bool] = field(default_factory=dict)

    def judged(self, answer: Answer) -> Answer:
        """The answer with its standing."""
        row, column = _place(self.left, answer.left_span), _place(self.right, answer.right_span)
        own = self.alike[row, column]
        elsewhere = [self.alike[row, c] for c in range(len(self.right)) if self._equal(row, c)]
        elsewhere += [self.alike[r, column] for r in range(len(self.left)) if self._equal(r, column)]
        equal = round(float(max(elsewhere) - own), 3) if elsewhere else None
        return answer.model_copy(update={"closest": self._closest(row, column), "equal": equal})

    def _closest(self, row: int, column: int) -> int:
        """For how many of two the other is the nearest of several; of one time there is no choice."""
        own = self.alike[row, column]
        ahead = len(self.right) >= CHOICE and own >= self.alike[row].max()
        back = len(self.left) >= CHOICE and own >= self.alike[:, column].max()
        return int(ahead) + int(back)

    def _equal(self, row: int, column: int) -> bool:
        if (row, column) not in self.equals:
            answer = load_facet(STANDING).compare(self.left[row], self.right[column], self.context)
            self.equals[row, column] = answer.level.weight >= EQUAL
        return self.equals[row, column]


def _place(values: Sequence[FacetValue], span: tuple[int, int] | None) -> int:
    return next(i for i, value in enumerate(values) if (value.start, value.end) == span)


def standing(
    comparisons: Sequence[Comparison],
    extractions: Sequence[Extraction],
    contexts: Contexts,
    identities: Mapping[str, str],
    published: Published,
) -> tuple[Comparison, ...]:
    """The comparisons in their order, the differing times of each with their standing."""
    article = {claim.id: e.article.id for e in extractions for claim in e.claims}
    times = {e.article.id: [v for c in e.claims for v in c.facets if v.facet == STANDING] for e in extractions}
    meetings: dict[tuple[str, str], _Meeting] = {}
    wanted: dict[int, tuple[str, str]] = defaultdict()
    for number, comparison in enumerate(comparisons):
        if any(_differs(a) for a in comparison.answers):
            pair = article[comparison.left], article[comparison.right]
            wanted[number] = pair
            if pair not in meetings:
                alike = contexts.likenesses(*((one, times[one]) for one in pair))
                context = Context(identities, *(published.get(one) for one in pair))
                meetings[pair] = _Meeting(times[pair[0]], times[pair[1]], alike, context)
    return tuple(
        _stood(comparison, meetings[wanted[number]]) if number in wanted else comparison
        for number, comparison in enumerate(comparisons)
    )


def _differs(answer: Answer) -> bool:
    return answer.facet == STANDING and answer.level.conflict


def _stood(comparison: Comparison, meeting: _Meeting) -> Comparison:
    answers = tuple(meeting.judged(a) if _differs(a) else a for a in comparison.answers)
    return comparison.model_copy(update={"answers": answers})
