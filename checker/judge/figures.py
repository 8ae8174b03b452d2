"""Two differing numbers with all that may tell whether they answer one question."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from checker.facets.kinship import comparable, named_alike
from checker.judge.casefile import CaseFile
from checker.records import Answer, Claim, Comparison, FacetValue, Modifier, QuantityValue, Stance

__all__ = ["BARE", "SOMEBODY", "Figures", "figures_of"]

BARE = frozenset({"count", "duration", "length", "ordinal"})  # of these, a figure without a noun says little
EARLY = 5  # claims with which an article begins
REPORTED = frozenset({Stance.QUOTED, Stance.ATTRIBUTED})
SOMEBODY = "somebody"
PARENT = re.compile(r"\b(?:mother|father|parent|mom|mum|dad) of (?:the )?$", re.IGNORECASE)
BEYOND = frozenset(
    {"in", "on", "at", "from", "for", "by", "with", "to", "that", "which", "who"}
)  # behind what it is of
SKIPPED = frozenset({"the", "a", "an", "its", "their", "his", "her", "of"})


@dataclass(frozen=True, slots=True)
class Figures:
    """Two numbers, the claims that give them, and how many other figures of their kind the articles give."""

    left: FacetValue
    right: FacetValue
    claims: tuple[Claim, Claim]
    rivals: int
    first: bool  # whether each is the first figure of its kind in its article
    early: bool  # whether both stand among the first claims of their articles
    likest: int  # of how many of the two (0 to 2) the other is the one that stands in the likest words
    context: float  # cosine of the words around the two
    parent: (
        str  # whose children both number: a name, 'somebody' where one side gives none, '' where neither tells of any
    )
    speaker: str  # name of the person in whose mouth both put the number, '' where there is none

    @property
    def one(self) -> QuantityValue:
        """The left number."""
        return _quantity(self.left)

    @property
    def other(self) -> QuantityValue:
        """The right number."""
        return _quantity(self.right)

    @property
    def phrases(self) -> tuple[list[str], list[str]]:
        """The words of what each side numbers, the noun last: ['rushing', 'yards']."""
        one, other = (v.counted_phrase.replace(".", "").split() for v in (self.one, self.other))
        return one, other

    @property
    def complements(self) -> tuple[set[str], set[str]]:
        """The words of what the numbered noun is of: {'fishing', 'rights'} in 'a three-year renewal of the fishing rights'."""
        one, other = (
            _complement(claim.text, value.end - claim.start, quantity.counted_phrase)
            for claim, value, quantity in zip(self.claims, (self.left, self.right), (self.one, self.other), strict=True)
        )
        return one, other


def figures_of(case: CaseFile, comparison: Comparison, answer: Answer) -> Figures | None:
    """The two numbers of an answer; None for another facet."""
    left, right = (
        case.value(comparison.left, answer.left_span, answer.facet),
        case.value(comparison.right, answer.right_span, answer.facet),
    )
    if answer.facet != "number" or left is None or right is None:
        return None
    claims = case.claims[comparison.left], case.claims[comparison.right]
    values = left, right
    others = [_of_one_kind(case, claims[0].article, right), _of_one_kind(case, claims[1].article, left)]
    first = all(own.start <= value.start for own, found in zip(values, others, strict=True) for value in found)
    rivals, likest = len(_rivals(values, others)), _likest(case, comparison, answer)
    early = all(case.order[claim.id] < EARLY for claim in claims)
    parent = _parent(case, claims, values)
    return Figures(left, right, claims, rivals, first, early, likest, answer.context, parent, _speaker(case, *claims))


def _likest(case: CaseFile, comparison: Comparison, answer: Answer) -> int:
    """Of how many of the two no other figure of the other's article stands in likelier words."""
    own = case.likeness(comparison, answer)
    return sum(case.likest_figures[place] == own for place in case.places(comparison, answer))


def _of_one_kind(case: CaseFile, article: str, met: FacetValue) -> list[FacetValue]:
    """The numbers of an article that could meet this one of the other."""
    return [value for value in case.numbers[article] if _one_kind(value, met)]


def _rivals(values: tuple[FacetValue, FacetValue], found: Sequence[Sequence[FacetValue]]) -> set[float]:
    """Other numbers of the two articles that could be the answer instead."""
    ones, others = (
        {_quantity(value).stated for value in alike} - {_quantity(own).stated}
        for own, alike in zip(values, found, strict=True)
    )
    return ones ^ others  # what both articles give has its partner


def _one_kind(value: FacetValue, met: FacetValue) -> bool:
    """Whether a number could meet another; a mere 'dozens' answers nothing."""
    if _quantity(value).modifier is Modifier.RANGE or not comparable(value, met):
        return False
    return named_alike(value, met) or (_quantity(met).dimension not in BARE and not _quantity(met).counted)


def _parent(case: CaseFile, claims: tuple[Claim, Claim], values: tuple[FacetValue, FacetValue]) -> str:
    """Whose children both number: 'a mother of four', 'the mother of six children'; '' where two parents are named."""
    told = [PARENT.search(c.text[: v.start - c.start]) for c, v in zip(claims, values, strict=True)]
    if not all(told):
        return ""
    owners = [case.entities.get(v.holder or "") for v in values]
    named = [o for o in owners if o is not None and o.named]
    if len(named) == len(owners) and case.identity(named[0].id) != case.identity(named[1].id):
        return ""
    return named[0].name if len(named) == len(owners) else SOMEBODY


def _speaker(case: CaseFile, left: Claim, right: Claim) -> str:
    """One speaks in the one article, and in the other speaks as well or is named in what it reports."""
    for claim, other in ((left, right), (right, left)):
        if claim.speaker and case.identity(claim.speaker) in set(_heard(case, other)):
            return case.entities[claim.speaker].name
    return ""


def _heard(case: CaseFile, claim: Claim) -> Iterator[str]:
    if claim.speaker:
        yield case.identity(claim.speaker)
    elif claim.stance in REPORTED:
        yield from (case.identity(entity) for entity in claim.entities if case.entities[entity].named)


def _complement(text: str, end: int, phrase: str) -> set[str]:
    """The words behind 'of' where the numbered noun follows the number."""
    noun = phrase.rsplit(maxsplit=1)[-1] if phrase else ""
    match = re.match(rf"[\w\s%-]*?\b{re.escape(noun)}\w* of ((?:[\w'’-]+ ?){{1,3}})", text[end:]) if noun else None
    told = takewhile(lambda word: word not in BEYOND, match[1].lower().split()) if match else ()
    return {word for word in told if word not in SKIPPED}


def _quantity(value: FacetValue) -> QuantityValue:
    if not isinstance(value.value, QuantityValue):
        raise TypeError(f"a number facet holds a quantity, not {value.value.kind}")
    return value.value
