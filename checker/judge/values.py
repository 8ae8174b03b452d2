"""Conflicts of number and date between claims on one point, and of office or spelling between accounts of one person."""

from collections.abc import Iterator

from checker.facets.kinship import befallen
from checker.facets.predicates import Sense, sense
from checker.judge.casefile import CaseFile
from checker.judge.finding import SPELLING, Draft
from checker.judge.guards import objections
from checker.judge.likeness import likeness
from checker.judge.moments import moment_witnesses
from checker.judge.numbers import figure_witnesses
from checker.judge.occasions import occasions
from checker.judge.parts import part_around
from checker.judge.verdicts import LONGEST, long_after
from checker.judge.wording import asked_of
from checker.records import (
    Answer,
    Claim,
    Comparison,
    Entity,
    Evidence,
    FacetType,
    FacetValue,
    FindingKind,
    MentionKind,
    OfficeValue,
    QuantityValue,
    Strength,
    Witness,
)

__all__ = ["entity_conflicts", "question", "value_conflicts"]

# a pair of differing values starts from here: most pairs that look alike speak of two things
BIAS = {"number": -3.3, "date": -3.2}
SIMILARITY = 1.1
OVERLAP = 1.2
NEAREST = 0.8
AGREEING = 0.9  # for each other value on which the two sentences agree, two at most
MOST_AGREEING = 2
SAME_VERB = 0.5
OPPOSED_VERB = -1.5
ENTITY_BIAS = 0.2
MOST_PLACES = 3  # of one spelling that are shown
SIMILARITY_OF_TIMES, OVERLAP_OF_TIMES = 0.6, 2.2
GUARDS_OF_TIMES = frozenset({"voice", "heading"})  # the standing of the times answers what the others ask
STRENGTH = {"contradiction": 0.2, "discrepancy": 0.0, "update": 0.5}


def value_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of values on a conflicting rung that no guard objects to."""
    for comparison in case.matching.claims:
        left, right = case.claims[comparison.left], case.claims[comparison.right]
        for answer in comparison.answers:
            # an equal time elsewhere is weighed by its words, an equal number is the end of it
            if answer.level.conflict and (not answer.confirmed or answer.facet == "date"):
                yield _draft(case, comparison, answer, left, right)


def _draft(case: CaseFile, comparison: Comparison, answer: Answer, left: Claim, right: Claim) -> Draft:
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType(answer.facet),
        strength=Strength(answer.level.strength or "discrepancy"),
        statement=question(case, answer, left),
        values={left.article: answer.left, right.article: answer.right},
        evidence=[
            case.evidence(left, [answer.left_span] if answer.left_span else []),
            case.evidence(right, [answer.right_span] if answer.right_span else []),
        ],
        witnesses=[*_witnesses(case, comparison, answer), *_objections(case, left, right, answer)],
        bias=BIAS[answer.facet],
        subject=f"{answer.facet}:{left.id}:{answer.left_span}",
    )


ASKED = {
    "count": "How many",
    "money": "How much",
    "percent": "What share",
    "duration": "How long",
    "length": "How far or how long",
    "age": "How old",
    "score": "By what score or vote",
}


BEFALLEN = {
    "death": "killed",
    "injury": "wounded",
    "missing": "missing",
    "arrest": "arrested",
    "evacuate": "evacuated",
    "aboard": "aboard",
}
ANYONE = frozenset({"", "person", "people", "human", "individual", "other"})
TELLS_NOTHING = frozenset({"", "be", "have", "do", "is", "was", "are", "were"})  # as the verb of a question


def question(case: CaseFile, answer: Answer, claim: Claim) -> str:
    """What the two values are answers to: "How many boats", "How many killed", "How long (final)", "When (open)"."""
    value = case.value(claim.id, answer.left_span, answer.facet)
    if value is None or value.value.kind != "quantity":
        return f"When ({_about(value, claim)})"
    quantity = value.value
    if quantity.dimension == "count" and befallen(value):
        return f"How many {_lot(value, quantity)}"
    if quantity.dimension == "count" and quantity.counted_phrase:
        return f"How many {quantity.counted_phrase}"
    asked = ASKED.get(quantity.dimension, "Which figure")
    return f"{asked} ({quantity.counted_phrase or quantity.counted or _about(value, claim)})"


def _lot(value: FacetValue, quantity: QuantityValue) -> str:
    """Those whom something befell: 'killed', 'civilians killed'; 'deaths' where the noun says what befell them."""
    if quantity.counted_phrase and befallen(value.model_copy(update={"slot": ""})):
        return quantity.counted_phrase
    noun = "" if quantity.counted in ANYONE else quantity.counted_phrase
    return f"{noun} {BEFALLEN[befallen(value)]}".strip()


def _about(value: FacetValue | None, claim: Claim) -> str:
    """What a value belongs to: its verb, or the part of the sentence around it where the verb tells nothing."""
    if value and value.verb.lower() not in TELLS_NOTHING:
        return value.verb
    start, end = part_around(claim, (value.start, value.end)) if value else (claim.start, claim.end)
    return asked_of(claim.text[start - claim.start : end - claim.start])


def _objections(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> list[Witness]:
    found = [*objections(case, left, right, answer), *occasions(case, left, right, answer)]
    return [w for w in found if answer.facet != "date" or w.witness in GUARDS_OF_TIMES]


def _of_times(case: CaseFile, comparison: Comparison, answer: Answer) -> list[Witness]:
    return [
        Witness(witness="date", level=answer.level.name, says=f"{answer.note or answer.level.label}."),
        *(w for w in likeness(comparison, similarity=SIMILARITY_OF_TIMES, overlap=OVERLAP_OF_TIMES) if w.weight),
        *moment_witnesses(case, comparison, answer),
    ]


def _witnesses(case: CaseFile, comparison: Comparison, answer: Answer) -> list[Witness]:
    if answer.facet == "date":
        return _of_times(case, comparison, answer)
    strength = answer.level.strength or "discrepancy"
    found = [
        Witness(
            witness=answer.facet,
            level=answer.level.name,
            says=f"{answer.note or answer.level.label}.",
            weight=STRENGTH[strength],
        ),
        *likeness(comparison, similarity=SIMILARITY, overlap=OVERLAP),
    ]
    if comparison.nearest:
        sides = "each the nearest passage to the other" if comparison.nearest > 1 else "the nearest passage on one side"
        found.append(
            Witness(witness="nearest", says=f"They are {sides}.", weight=round(NEAREST * comparison.nearest, 3))
        )
    agreeing = [a for a in comparison.answers if a.level.weight >= 1]
    if agreeing:
        says = f"They agree on {', '.join(a.left for a in agreeing)}."
        found.append(
            Witness(witness="other values", says=says, weight=round(AGREEING * min(len(agreeing), MOST_AGREEING), 3))
        )
    left, right = (
        case.value(comparison.left, answer.left_span, answer.facet),
        case.value(comparison.right, answer.right_span, answer.facet),
    )
    if left and right and left.verb and right.verb:
        found.extend(_verbs(left.verb, right.verb, answer.facet))
    return [*found, *figure_witnesses(case, comparison, answer)]


def _verbs(one: str, other: str, facet: str) -> Iterator[Witness]:
    """One verb, or two that mean the same, for one question; opposed verbs against."""
    relation = sense(one, other)
    if one == other or (facet == "number" and relation is Sense.LIKE):
        words = f"'{one}'" if one == other else f"'{one}' and '{other}'"
        yield Witness(witness="verb", level="same", says=f"They stand with {words}.", weight=SAME_VERB)
    elif facet == "number" and relation is Sense.OPPOSED:
        says = f"One stands with '{one}', one with '{other}'."
        yield Witness(witness="verb", level="opposed", says=says, weight=OPPOSED_VERB)


DIE = "die"
OF_STATUS = frozenset({"status", "changed"})  # rungs
ROLE_ASKED = {  # by rung: what is asked, and of what it is one question
    "ages differ": ("How old {name} is", "age"),
    "a year older": ("How old {name} is", "age"),
    "two seats": ("Which state {name} is of", "seat"),
    "two homes": ("Which town {name} is of", "home"),
    "two branches": ("In which branch {name} served", "branch"),
    "two ties": ("Whose kin {name} is", "kin"),
    "by half": ("Whose kin {name} is", "kin"),
}


def entity_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each person to whom two articles give offices that exclude each other, or names spelled otherwise."""
    for comparison in case.matching.entities:
        entity, other = case.entities[comparison.left], case.entities[comparison.right]
        # the clearest clash first: it stands where several are joined
        for answer in sorted(comparison.answers, key=lambda a: (a.level.weight, a.left_span, a.right_span)):
            if not answer.level.conflict or answer.confirmed or not answer.left_span or not answer.right_span:
                continue
            left, right = (
                case.claim_at(entity.article, answer.left_span[0]),
                case.claim_at(other.article, answer.right_span[0]),
            )
            if left and right and not _time_passed(case, answer, (entity, other), (left, right)):
                yield _entity_draft(case, answer, (entity, other), (left, right))


def _time_passed(case: CaseFile, answer: Answer, people: tuple[Entity, Entity], claims: tuple[Claim, Claim]) -> bool:
    """Whether an age is that of the day of the verdict, or an office that of one who has died: former, or not yet so called."""
    if answer.level.name in OF_STATUS:
        return any(_has_died(case, person) for person in people)
    values = [case.value(c.id, s, "role") for c, s in zip(claims, (answer.left_span, answer.right_span), strict=True)]
    ages = [v.value.age for v in values if v and isinstance(v.value, OfficeValue) and v.value.age is not None]
    if len(ages) < len(values) or not 0 < abs(ages[0] - ages[1]) <= LONGEST:
        return False
    young, old = claims if ages[0] < ages[1] else claims[::-1]
    return long_after(case, young.article, old.article)


def _has_died(case: CaseFile, person: Entity) -> bool:
    acts = (act for claim in case.claims_of(person.article) for act in claim.acts)
    return any(DIE in a.kinds and person.id in a.agents and a.aspect == "happened" and not a.negated for a in acts)


def _entity_draft(case: CaseFile, answer: Answer, people: tuple[Entity, Entity], claims: tuple[Claim, Claim]) -> Draft:
    (left, right), entity = claims, people[0]
    asked, aspect = ROLE_ASKED.get(answer.level.name, ("What {name} is", "office"))
    what = asked.format(name=entity.name) if answer.facet == "role" else "How the name is spelled"
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType(answer.facet),
        relation=None if answer.facet == "role" else SPELLING,
        strength=Strength(answer.level.strength or "discrepancy"),
        statement=what,
        values={left.article: answer.left, right.article: answer.right},
        evidence=[
            case.evidence(left, [answer.left_span] if answer.left_span else []),
            case.evidence(right, [answer.right_span] if answer.right_span else []),
            *(_places(case, people) if answer.facet == "participant" else ()),
        ],
        witnesses=[
            Witness(
                witness=answer.facet,
                level=answer.level.name,
                says=f"{answer.note or answer.level.label}.",
                weight=abs(answer.level.weight),
            )
        ],
        bias=ENTITY_BIAS,
        subject=f"{answer.facet}:{case.identity(entity.id)}:{aspect}",
    )


def _places(case: CaseFile, people: tuple[Entity, Entity]) -> Iterator[Evidence]:
    """The first claims of each article with a word of the name that the other article does not write: there it is to be mended."""
    for entity, other in (people, people[::-1]):
        own = set(entity.name.split()) - set(other.name.split())
        found: dict[str, list[tuple[int, int]]] = {}
        for mention in entity.mentions:
            claim = case.claim_at(entity.article, mention.start)
            if claim and mention.kind is MentionKind.NAME and own & set(mention.text.split()):
                found.setdefault(claim.id, []).append((mention.start, mention.end))
        yield from (case.evidence(case.claims[claim], spans) for claim, spans in list(found.items())[:MOST_PLACES])
