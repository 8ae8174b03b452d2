"""What speaks for and against two differing numbers being answers to one question."""

import math
from collections.abc import Callable

from checker.facets.figures import gap, result, swapped
from checker.facets.kinship import befallen, general, named_alike, otherwise_named
from checker.judge.casefile import CaseFile
from checker.judge.figures import BARE, SOMEBODY, Figures, figures_of
from checker.records import Answer, Comparison, Modifier, QuantityValue, Witness

__all__ = ["FIGURES", "figure_witnesses"]

NEAR = 0.25
FAR = 0.6
ALIKE = 0.65  # cosine of the words around two numbers, the numbers left out
FEW = 2
BOTH = 2
EXTENT = frozenset({"duration", "length"})
# a vote or a match has one result
DECIDING = frozenset(
    {"pass", "approve", "adopt", "reject", "confirm", "vote", "clear", "win", "lose", "beat", "defeat", "end", "finish"}
)
TWO_DIGITS = 10


def _befallen(pair: Figures) -> str:
    """Both count people whom the same befell."""
    state = befallen(pair.left) if pair.one.dimension == "count" else ""  # '30-7' is no lot, whoever was hurt
    return f"Both count the same lot: {state}." if state and state == befallen(pair.right) else ""


def _named(pair: Figures) -> str:
    """Both name what they number, and it is no mere 'people'."""
    one, other = pair.one, pair.other
    told = one.counted and other.counted and not (general(one.counted) or general(other.counted))
    return f"Both number {one.counted} ({other.counted})." if told and named_alike(pair.left, pair.right) else ""


def _unnamed(pair: Figures) -> str:
    """One side does not say what it counts."""
    one, other = pair.one, pair.other
    if (
        one.dimension not in BARE
        or one.dimension in EXTENT
        or (one.counted and other.counted)
        or (befallen(pair.left) and befallen(pair.right))
    ):
        return ""
    return "One side does not say what it counts."


def _otherwise(pair: Figures) -> str:
    """Each side has its own word for what it numbers."""
    words = f"One numbers {pair.one.counted}, one {pair.other.counted}."
    return words if otherwise_named(pair.left, pair.right) else ""


def _share(pair: Figures) -> str:
    """Of shares an article gives many, and what each is a share of is seldom said beside it."""
    return "They are shares, of which there are many." if pair.one.dimension == "percent" else ""


def _parent(pair: Figures) -> str:
    """A person has one number of children."""
    return f"Both number the children of {pair.parent}." if pair.parent and pair.parent != SOMEBODY else ""


def _some_parent(pair: Figures) -> str:
    """The same, where one side does not name the parent."""
    return "Both number the children of one of whom they tell." if pair.parent == SOMEBODY else ""


def _rough(pair: Figures) -> str:
    """'Several' and 'hundreds' are hardly meant as counts."""
    return "One is a mere word for many." if Modifier.RANGE in (pair.one.modifier, pair.other.modifier) else ""


def _likest(pair: Figures) -> str:
    """Of all figures of the other article that could answer, this one stands in the likest words."""
    return "Neither stands in likelier words beside another figure." if pair.likest == BOTH else ""


def _likest_once(pair: Figures) -> str:
    """The same, seen from one of the two sides."""
    return "One of them stands in likelier words beside another figure." if pair.likest == 1 else ""


def _context(pair: Figures) -> str:
    """The words around the one fit the other, whatever else the sentences tell; around shares they mostly do."""
    alike = pair.context > ALIKE and pair.one.dimension != "percent"
    return "The words around them are much alike." if alike else ""


def _described(pair: Figures) -> str:
    """Both number one part or side of a thing of the same name: '48-page report', 'closed session'.

    'Likely women voters' and 'likely rural voters' are two parts.
    """
    one, other = pair.phrases
    ours, theirs = set(one[:-1]), set(other[:-1])
    if ours & theirs and one[-1] == other[-1] and (ours <= theirs or theirs <= ours):
        return f"Both are of {' '.join(one)}."
    return ""


def _qualified(pair: Figures) -> str:
    """Things of one name, told apart by the words around it: 'rushing yards', 'receiving yards'."""
    one, other = pair.phrases
    if len(one) > 1 and len(other) > 1 and one[-1] == other[-1] and not set(one[:-1]) & set(other[:-1]):
        return f"One numbers {' '.join(one)}, one {' '.join(other)}."
    of, others = pair.complements
    if of and others and not of & others:
        return f"One is of {' '.join(sorted(of))}, one of {' '.join(sorted(others))}."
    return ""


def _speaker(pair: Figures) -> str:
    """Both put the number into one person's mouth."""
    return f"Both report {pair.speaker}." if pair.speaker else ""


def _swapped(pair: Figures) -> str:
    """The same digits in another order, as by a slip of the hand."""
    one, other = pair.one, pair.other
    return "The same digits stand in another order." if swapped(one, other) else ""


def _slip(pair: Figures) -> str:
    """48 and 47, 5.7 and 5.6: the last of at least two digits is one off."""
    one, other = pair.one, pair.other
    fine = one.step == other.step > 0 and min(one.stated, other.stated) / one.step >= TWO_DIGITS
    exact = one.modifier is other.modifier is Modifier.EXACT
    return "They differ by one in the last digit." if fine and exact and _apart_by(one, other, one.step) else ""


def _apart_by(one: QuantityValue, other: QuantityValue, step: float) -> bool:
    return math.isclose(abs(one.stated - other.stated), step, rel_tol=1e-6)


def _rank(pair: Figures) -> str:
    """The 79th awards and the 85th are two awards."""
    return "They are ranks, which mostly tell two things apart." if pair.one.dimension == "ordinal" else ""


def _half(pair: Figures) -> str:
    """17-15 and 17-16: of two reports of one result one side is oftener right than none."""
    if pair.one.dimension != "score":
        return ""
    one, other = result(pair.one), result(pair.other)
    return (
        "One side of the result is the same." if one and other and (one[0] == other[0]) != (one[1] == other[1]) else ""
    )


def _standing(pair: Figures) -> str:
    """A score stands at many things in the course of one match."""
    verbs = {pair.left.verb, pair.right.verb}
    told = len(verbs) == 1 or verbs <= DECIDING
    return "" if told or pair.one.dimension != "score" else "The score may have stood at both."


def _close(pair: Figures) -> str:
    """Figures of one thing seldom lie far apart."""
    return "They lie close together." if gap(pair.one, pair.other) <= NEAR else ""


def _apart(pair: Figures) -> str:
    """Figures that lie far apart are mostly of two things."""
    return "They lie far apart." if gap(pair.one, pair.other) >= FAR else ""


def _bare_extent(pair: Figures) -> bool:
    """Whether one side does not say what lasted or reached so far."""
    return pair.one.dimension in EXTENT and not (pair.one.counted and pair.other.counted)


def _only(pair: Figures) -> str:
    """Each article gives one figure of the kind: there is nothing else that they could be."""
    mere = (general(pair.one.counted) or general(pair.other.counted)) and not _befallen(pair)
    told = not (mere or _unnamed(pair) or _bare_extent(pair) or _otherwise(pair))
    return "Each article gives this one figure of its kind." if told and pair.rivals == 0 else ""


def _lead(pair: Figures) -> str:
    """What is counted first is counted of the event that the article is about."""
    first = pair.first and pair.rivals and _befallen(pair)
    return "Each is the first figure of its kind in its article." if first and not _apart(pair) else ""


def _early(pair: Figures) -> str:
    """An article begins with the event that it is about."""
    return "Both stand where their articles begin." if pair.early else ""


def _several(pair: Figures) -> str:
    """The articles give several figures of the kind: they may belong together in another way."""
    return "There are several figures of the kind." if pair.rivals > FEW and not _lead(pair) else ""


FIGURES: dict[str, tuple[float, Callable[[Figures], str]]] = {
    "befallen": (0.8, _befallen),
    "named": (0.1, _named),
    "otherwise": (-0.3, _otherwise),
    "unnamed": (-0.8, _unnamed),
    "share": (-1.7, _share),
    "parent": (1.5, _parent),
    "some parent": (1.0, _some_parent),
    "rough": (-0.6, _rough),
    "likest": (1.1, _likest),
    "likest once": (0.5, _likest_once),
    "context": (0.5, _context),
    "described": (0.8, _described),
    "qualified": (-1.0, _qualified),
    "digits": (1.5, _swapped),
    "slip": (0.8, _slip),
    "rank": (-2.2, _rank),
    "half": (1.0, _half),
    "standing": (-0.2, _standing),
    "close": (0.8, _close),
    "apart": (-0.8, _apart),
    "only": (0.7, _only),
    "lead": (0.7, _lead),
    "early": (0.3, _early),
    "several": (-0.5, _several),
    "speaker": (0.7, _speaker),
}


def figure_witnesses(case: CaseFile, comparison: Comparison, answer: Answer) -> list[Witness]:
    """The witnesses of a pair of numbers, in the order of the table."""
    pair = figures_of(case, comparison, answer)
    if pair is None:
        return []
    found = ((name, weight, says(pair)) for name, (weight, says) in FIGURES.items())
    return [Witness(witness=f"figures: {name}", says=says, weight=weight) for name, weight, says in found if says]
