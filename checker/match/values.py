"""Two claims facet by facet: each value meets the value of the other claim that fits it best."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.facets import load_facet
from checker.facets.base import Context
from checker.facets.figures import swapped
from checker.match.contexts import COMPARED, Contexts
from checker.records import Answer, Claim, FacetValue, QuantityValue

__all__ = ["Published", "answers_of"]

Published = Mapping[str, str | None]  # article id to ISO date
Placed = tuple[str, FacetValue]  # a value behind the id of its article
Compare = Callable[[FacetValue, FacetValue, Context], Answer]

PART = "part of a whole"  # the rung on which a number meets one of which it may be a part
LAST_WORD = re.compile(r"[a-z]+\Z")


def _one_unit(left: FacetValue, right: FacetValue) -> bool:
    """Whether two measures are told in one unit: months and months, not months and days."""
    units = [LAST_WORD.search(value.text.lower().removesuffix("s")) for value in (left, right)]
    return bool(units[0] and units[1] and units[0][0] == units[1][0])


@dataclass(frozen=True, slots=True)
class _Meeting:
    answer: Answer
    left: FacetValue
    right: FacetValue

    def rank(self) -> tuple[float, bool, bool, float, bool, bool, float, int, int]:
        """Best fit first: what agrees, then what differs before a part and its whole.

        Of several that differ: digits swapped, the same word for the unit, the rung, one verb, both named, the context; then the
        order of the text.
        """
        one, other = self.left.value, self.right.value
        typo = one_unit = named = False
        if isinstance(one, QuantityValue) and isinstance(other, QuantityValue):
            typo, one_unit = swapped(one, other), _one_unit(self.left, self.right)
            named = bool(one.counted and other.counted)
        one_verb = bool(self.left.verb) and self.left.verb == self.right.verb
        weight = self.answer.level.weight
        partly = self.answer.level.name == PART
        return (
            1.0 if partly else min(-weight, 0.0),
            not typo,
            not one_unit,
            -weight,
            not one_verb,
            not named,
            -self.answer.context,
            self.left.start,
            self.right.start,
        )


def answers_of(
    left: Claim, right: Claim, contexts: Contexts, identities: Mapping[str, str], published: Published
) -> tuple[Answer, ...]:
    """The answers of all compared facets to a pair of claims, in order of facet and place."""
    context = Context(identities, published.get(left.article), published.get(right.article))
    answers: list[Answer] = []
    for facet in COMPARED:
        ones = [(left.article, value) for value in left.facets if value.facet == facet]
        others = [(right.article, value) for value in right.facets if value.facet == facet]
        if ones and others:
            answers.extend(_assigned(_meetings(ones, others, load_facet(facet).compare, contexts, context)))
    return tuple(answers)


def _meetings(
    left: Sequence[Placed], right: Sequence[Placed], compare: Compare, contexts: Contexts, context: Context
) -> Iterator[_Meeting]:
    """Any two values on which their facet has something to say."""
    for place, one in left:
        for other_place, other in right:
            answer = compare(one, other, context)
            if answer.level.weight:  # not silence
                update = {
                    "left_span": (one.start, one.end),
                    "right_span": (other.start, other.end),
                    "context": contexts.similarity((place, one), (other_place, other)),
                }
                yield _Meeting(answer.model_copy(update=update), one, other)


def _assigned(meetings: Iterable[_Meeting]) -> list[Answer]:
    """One partner for each value, best fits first."""
    taken_left: set[tuple[int, int]] = set()
    taken_right: set[tuple[int, int]] = set()
    answers: list[Answer] = []
    for meeting in sorted(meetings, key=_Meeting.rank):
        one, other = (meeting.left.start, meeting.left.end), (meeting.right.start, meeting.right.end)
        if one in taken_left or other in taken_right:
            continue
        taken_left.add(one)
        taken_right.add(other)
        answers.append(meeting.answer)
    return sorted(answers, key=lambda a: (a.left_span or (0, 0), a.right_span or (0, 0)))
