"""What sets the two numbers of two short articles apart."""

from checker.judge.occasions import occasions
from tests.making import case_file, undated_case_file


def said_of(left: str, right: str, *, dated: bool = True) -> set[str]:
    """The names of the guards that set the likeliest differing pair of numbers apart."""
    case = case_file(left, right) if dated else undated_case_file(left, right)
    found = [
        (c.sameness, c, a) for c in case.matching.claims for a in c.answers if a.level.conflict and a.facet == "number"
    ]
    assert found
    _, comparison, answer = max(found, key=lambda f: f[0])
    sides = case.claims[comparison.left], case.claims[comparison.right]
    return {w.witness for w in occasions(case, *sides, answer) if w.weight < 0 and w.says}
