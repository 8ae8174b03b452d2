"""Where two parts that are laid side by side say different things: no point on which both agree runs across such a place.

The words of the two parts are aligned: what stands in one slot of both (the same act, the same words beside it, the same name)
answers one question, and where the answers differ neither part says what the other says.
"""

from checker.judge.casefile import CaseFile
from checker.judge.differing.clauses import Clauses
from checker.judge.differing.names import Names
from checker.judge.differing.offices import Offices
from checker.judge.differing.parts import Finder, Part
from checker.judge.differing.values import Values
from checker.judge.differing.words import Words

__all__ = ["Differing", "Part"]

FINDERS: tuple[type[Finder], ...] = (Clauses, Words, Values, Names, Offices)


class Differing:
    """Finds where parts of two claims differ."""

    def __init__(self, case: CaseFile) -> None:
        """Make the finders of the case."""
        self._finders = [finder(case) for finder in FINDERS]

    def between(self, left: Part, right: Part) -> tuple[frozenset[int], frozenset[int]]:
        """Where in the left article, and where in the right one, stands what the other part gives otherwise."""
        if left.claim.text == right.claim.text:
            return frozenset(), frozenset()
        pairs = [pair for finder in self._finders for pair in finder.differing(left, right)]
        return frozenset(one for one, _ in pairs), frozenset(other for _, other in pairs)
