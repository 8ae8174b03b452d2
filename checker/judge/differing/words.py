"""Two words for opposite things, or for two things of one kind, in one slot: 'before' and 'after', 'first' and 'last'."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from checker.facets.other import kinds_apart
from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Differences, Part, slots, tokens
from checker.judge.parts import words_listed

__all__ = ["Words"]


class Words:
    """Finds words that the other part has an opposite for, neither sentence both of them."""

    def __init__(self, _case: CaseFile) -> None:
        """The words are all that is needed."""

    def differing(self, left: Part, right: Part) -> Differences:
        """Where two words of one slot stand."""
        ones, others = tokens(left.claim), tokens(right.claim)
        said = {word.form for word in ones}, {word.form for word in others}
        for i, one in enumerate(ones):
            if not left.holds(one.start) or one.form in said[1]:
                continue
            for j, other in enumerate(others):
                if (
                    right.holds(other.start)
                    and other.form not in said[0]
                    and (other.form in _opposites().get(one.form, ()) or kinds_apart(one.form, other.form))
                    and slots(ones, i, i + 1).near(slots(others, j, j + 1))
                ):
                    yield one.start, other.start


@cache
def _opposites() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in words_listed("opposite_words.txt"):
        ones, _, others = line.partition("|")
        for one in ones.split():
            for other in others.split():
                found[one].add(other)
                found[other].add(one)
    return {word: frozenset(words) for word, words in found.items()}
