"""Guards: reasons why two differing values need not be a conflict. One function and one row each."""

import math
import re
from collections.abc import Callable

from checker.facets import load_facet
from checker.facets.base import Context
from checker.facets.kinship import befallen, is_person, kin
from checker.judge.casefile import CaseFile
from checker.judge.numbered import named_in
from checker.language.numerals import scan
from checker.records import (
    Answer,
    Certainty,
    Claim,
    FacetValue,
    Modifier,
    QuantityValue,
    Stance,
    Witness,
)

__all__ = ["GUARDS", "objections"]

Guard = Callable[[CaseFile, Claim, Claim, Answer], Witness | None]

SPOKEN = frozenset({Stance.QUOTED, Stance.ATTRIBUTED})
DENIAL = re.compile(r"(?:\b(?:not|never)|n['’]t(?: have)?)(?: (?:just|only))? (?:the |a )?$", re.IGNORECASE)
DEFINITE = re.compile(r"\b(?:the|these|those|its|his|her|their|our) (?:[a-z]+ )?$", re.IGNORECASE)
NOT_DONE = re.compile(r"(?:\b(?:not|never|nobody)|n['’]t)(?: \w+)? $", re.IGNORECASE)
CONDITION = re.compile(r"\b(?:if|unless|provided|should)\b[^,;:.“”]*$", re.IGNORECASE)
# what stands between such a word and its number is at most a few words of one part of the sentence
POSSIBLE = re.compile(
    r"\b(?:fac(?:e|es|ed|ing)|sought|seek(?:s|ing)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)"
    r"|target(?:s|ed)?(?: of)?|maximum(?: of)?|could|might)\b[^,;:.“”]{0,40}$",
    re.IGNORECASE,
)
POSSIBLE_WEIGHT = -1.0
ONE_MORE = re.compile(r"(?: [\w-]+){1,3},? and (?:an?|one) [a-z]")
ONE_BEFORE = re.compile(r"\b(?:an?|the|his|her) (?:[\w-]+ ){1,3}and $", re.IGNORECASE)
SHARE_TOLERANCE = 0.05
TWO_NAMED = -3.0
RETOLD = -2.0  # a figure that both articles tell in their own words may be the article's as well as the speaker's
OWNED_BY_PRONOUN = -0.4
UNDONE = frozenset({Certainty.CONSIDERED, Certainty.CONDITIONAL, Certainty.POSSIBLE})
OPEN = frozenset({Stance.HEDGED, Stance.PLANNED, Stance.ASKED})


def _voice(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """Two people may say opposite things."""
    if not {left.stance, right.stance} <= SPOKEN or not left.speaker or not right.speaker:
        return None
    if case.identity(left.speaker) == case.identity(right.speaker):
        return None
    speakers = case.entities[left.speaker], case.entities[right.speaker]
    names = " and ".join(s.name for s in speakers)
    # 'officials' of two articles may well be the same ones
    weight = TWO_NAMED if all(s.named for s in speakers) else -0.7 if answer.facet == "number" else -1.0
    if answer.facet == "number" and Stance.QUOTED not in {left.stance, right.stance}:
        weight = max(weight, RETOLD)
    return Witness(witness="voice", level="two speakers", says=f"{names} speak, not the articles.", weight=weight)


def _scope(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """A plan or possibility and a fact are not one thing."""
    if answer.facet == "number" and (left.stance is Stance.ASKED) != (right.stance is Stance.ASKED):
        return Witness(witness="stance", level="question", says="One stands in a question.", weight=-2.0)
    if answer.facet == "number" and _is_supposed(case, left, answer.left_span) != _is_supposed(
        case, right, answer.right_span
    ):
        return Witness(witness="stance", level="condition", says="One stands in a condition.", weight=-2.0)
    open_ = (left.stance in OPEN) != (right.stance in OPEN)
    if open_ or (
        answer.facet == "number" and _is_open(case, left, answer.left_span) != _is_open(case, right, answer.right_span)
    ):
        return Witness(
            witness="stance",
            level="plan and fact",
            says="One is stated as a fact, the other is not.",
            weight=-0.8 if answer.facet == "number" else -1.0,
        )
    return None


def _is_open(case: CaseFile, claim: Claim, span: tuple[int, int] | None) -> bool:
    """Whether what governs the number is only planned, weighed or possible: 'working to raise $60 million'."""
    number = case.value(claim.id, span, "number")
    return number is not None and any(
        c.predicate == number.verb and c.certainty in UNDONE for c in case.clauses_in(claim)
    )


def _is_supposed(case: CaseFile, claim: Claim, span: tuple[int, int] | None) -> bool:
    """Whether the number stands in a condition: 'if she wins by 10 points'."""
    number = case.value(claim.id, span, "number")
    if number is None or not CONDITION.search(claim.text[: number.start - claim.start]):
        return False
    return any(c.predicate == number.verb and c.certainty is Certainty.CONDITIONAL for c in case.clauses_in(claim))


def _actors(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """Claims that name people or bodies, but none in common, speak of different things."""
    ones = {case.identity(e) for e in left.entities if case.entities[e].named}
    others = {case.identity(e) for e in right.entities if case.entities[e].named}
    if ones and others and not ones & others:
        return Witness(
            witness="names",
            level="none shared",
            says="The sentences name no one in common.",
            weight=-0.3 if answer.facet == "number" else -0.8,
        )
    return None


def _heading(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """A headline is short of words: what its number counts is easily mistaken, unless it says who was killed or hurt."""
    if left.heading or right.heading:
        one, other = (
            case.value(left.id, answer.left_span, answer.facet),
            case.value(right.id, answer.right_span, answer.facet),
        )
        told = answer.facet == "number" and one and other and befallen(one) and befallen(other)
        return Witness(
            witness="heading",
            says="One of the two is a headline.",
            weight=-0.6 if told else -2.0 if answer.facet == "number" else -1.0,
        )
    return None


def _holder(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """Values of two owners do not compete, unless both sentences tell of one of them."""
    one, other = (
        case.value(left.id, answer.left_span, answer.facet),
        case.value(right.id, answer.right_span, answer.facet),
    )
    if not one or not other or not one.holder or not other.holder:
        return None
    if _names(case, right, one.holder) or _names(case, left, other.holder):
        return None
    owners = case.entities[one.holder], case.entities[other.holder]
    if case.identity(one.holder) != case.identity(other.holder) and all(o.named for o in owners):
        told = all(named_in(c, owner) for c, owner in zip((left, right), owners, strict=True))
        return Witness(
            witness="owner",
            level="different",
            says=f"One belongs to {owners[0].name}, one to {owners[1].name}.",
            weight=-1.6 if answer.facet != "number" else -1.0 if told else OWNED_BY_PRONOUN,
        )
    return None


def _names(case: CaseFile, claim: Claim, entity: str) -> bool:
    return case.identity(entity) in {case.identity(e) for e in claim.entities}


def _times(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """What was so on one day need not be so on another."""
    ones, others = ([v for v in claim.facets if v.facet == "date"] for claim in (left, right))
    if answer.facet != "number" or not ones or not others:
        return None
    context = Context(
        case.matching.identities, case.articles[left.article].published, case.articles[right.article].published
    )
    meetings = [load_facet("date").compare(one, other, context) for one in ones for other in others]
    if all(m.level.conflict for m in meetings):
        says = f"One speaks of {meetings[0].left}, one of {meetings[0].right}."
        return Witness(witness="times", level="different", says=says, weight=-1.2)
    return None


def _possible(_case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """What somebody faced, asked for or was offered is not what he got."""
    if answer.facet != "number" or not answer.left_span or not answer.right_span:
        return None
    open_, other = (
        bool(POSSIBLE.search(claim.text[: span[0] - claim.start]))
        for claim, span in ((left, answer.left_span), (right, answer.right_span))
    )
    if open_ != other:
        return Witness(witness="possible", says="One is what was possible or asked for.", weight=POSSIBLE_WEIGHT)
    return None


def _denied(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """'No, not 2.5 million', 'we would not have 355 shops' and 'nobody is admitting 250,000 people' state no number."""
    if answer.facet != "number" or not answer.left_span or not answer.right_span:
        return None
    denied = [
        bool(DENIAL.search(claim.text[: span[0] - claim.start])) or _is_undone(case, claim, span)
        for claim, span in ((left, answer.left_span), (right, answer.right_span))
    ]
    if any(denied):
        return Witness(witness="denied", says="One of the two numbers is denied.", weight=-2.0)
    return None


def _is_undone(case: CaseFile, claim: Claim, span: tuple[int, int]) -> bool:
    """Whether what the number is governed by is said not to be done."""
    number = case.value(claim.id, span, "number")
    if number is None or not number.verb or (number.value.kind == "quantity" and not number.value.stated):
        return False  # 'no one was hurt' is the number nought
    if DEFINITE.search(claim.text[: span[0] - claim.start]):
        return False  # 'did not back any of the five candidates': there are five
    return any(
        c.negated and c.predicate == number.verb and NOT_DONE.search(claim.text[: c.at.start - claim.start])
        for c in case.clauses_in(claim)
    )


def _crossed(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """'Ten guests and two guides' and 'two locals, ten foreigners': each number has its equal beside the other."""
    one, other = (
        case.value(left.id, answer.left_span, answer.facet),
        case.value(right.id, answer.right_span, answer.facet),
    )
    if answer.facet != "number" or not one or not other or _stated(one) == _stated(other):
        return None  # 'over 100' and 'nearly 100' are one number, and each sentence has its own
    if _gives(right, one) and _gives(left, other):
        return Witness(witness="crossed", says="Both sentences give both numbers.", weight=-2.5)
    return None


def _stated(number: FacetValue) -> tuple[float, str, str] | None:
    value = number.value
    return (value.stated, value.dimension, value.unit) if value.kind == "quantity" else None


def _gives(claim: Claim, number: FacetValue) -> bool:
    return any(_stated(v) == _stated(number) is not None for v in claim.facets)


def _sum(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> Witness | None:
    """Fourteen witnesses and four are eighteen: a total and its part are no conflict."""
    one, other = (
        case.value(left.id, answer.left_span, answer.facet),
        case.value(right.id, answer.right_span, answer.facet),
    )
    if one and other and (_adds_up(left, one, other) or _adds_up(right, other, one)):
        return Witness(
            witness="sum", level="adds up", says="One is the sum of figures that stand together.", weight=-2.6
        )
    return None


def _adds_up(claim: Claim, part: FacetValue, total: FacetValue) -> bool:
    """Whether the part and another figure of its claim make the total, or it is the sum of both.

    'Seven men and a woman' are eight, and half of 80,000 are 40,000.
    """
    if part.value.kind != "quantity" or total.value.kind != "quantity":
        return False
    gap = abs(total.value.stated - part.value.stated)
    if part.value.dimension == "count" and total.value.stated - part.value.stated == 1 and _with_one(claim, part):
        return True
    if any(
        value.value.kind == "quantity"
        and value.value.dimension == "percent"
        and math.isclose(part.value.stated * value.value.stated / 100, total.value.stated, rel_tol=SHARE_TOLERANCE)
        for value in claim.facets
    ):
        return True
    return any(
        value.value.kind == "quantity"
        and value != part
        and not (total.value.stated > part.value.stated and _is_among(value.value, part.value))
        and _adds_to(value.value, part.value)
        and value.value.stated in {gap, total.value.stated + part.value.stated}
        for value in claim.facets
    )


def _is_among(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether those counted first are some of the others: 'one of her 12 children' makes no 13."""
    whole = next(scan(one.of_whole, 0, len(one.of_whole)), None)
    return whole is not None and whole.value == other.stated


def _adds_to(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether the two may be counted together: money and money, men and women, but not 'hundreds of shops' and people."""
    alike = one.dimension != "count" or kin(one, other) or (is_person(one.counted) and is_person(other.counted))
    return one.unit == other.unit and one.modifier is not Modifier.RANGE and alike


def _with_one(claim: Claim, number: FacetValue) -> bool:
    """Whether one more stands beside those counted: 'and a woman', 'the seller and three relatives'."""
    before, after = claim.text[: number.start - claim.start], claim.text[number.end - claim.start :]
    return bool(ONE_MORE.match(after) or ONE_BEFORE.search(before))


GUARDS: dict[str, Guard] = {
    "voice": _voice,
    "stance": _scope,
    "names": _actors,
    "heading": _heading,
    "owner": _holder,
    "times": _times,
    "possible": _possible,
    "denied": _denied,
    "crossed": _crossed,
    "sum": _sum,
}


def objections(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> list[Witness]:
    """What the guards say against a conflict of two values, in the order of the table."""
    return [witness for guard in GUARDS.values() if (witness := guard(case, left, right, answer))]
