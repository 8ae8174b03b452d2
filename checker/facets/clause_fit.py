"""Whether two clauses speak of one act: how well those who do it, and those to whom it is done, fit."""

from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum

from checker.facets.base import Context
from checker.facets.kinship import is_person
from checker.facets.nouns import sense_word, senses_of
from checker.records import Argument, Clause

__all__ = ["ANYBODY", "Fit", "Fitting", "fit", "fitting", "thing_of", "words_of"]

# heads that say too little to be the same thing because they are the same word
EMPTY = frozenset(
    "it they he she who that this these those what which one people person man woman thing time year day way part"
    " other some many all both number case lot i you we us him her them".split()
)
PRONOUNS = frozenset("he she it they we i you him her them who".split())
SEVERAL = frozenset({"they", "them", "we", "us"})
ANYBODY = frozenset({"person", "people", "man", "woman"})
CORE = frozenset({"agent", "patient"})
NOT_FITTED = CORE | {"complement", "attribute"}
SAID = frozenset({"attribute", "as"})  # what somebody is named, made or called
# what these stand before is not the one thing of the other side: "a robbery" and "similar robberies"
FURTHER = frozenset("similar comparable other another different previous earlier past subsequent separate".split())
COUNTING = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen hundred thousand several many numerous".split()
)
ENOUGH = 2  # words in common by which two phrases with another head are alike: "longest in modern times"


class Fit(IntEnum):
    """How two arguments fit, from the worst."""

    CLASH = -3  # two names, or anybody and a thing
    UNLIKE = -2  # two words
    UNSURE = -1  # two that may be one person: a name and a pronoun of another, or a name and a description
    SILENT = 0  # one side names nothing
    NEAR = 1  # a word in common
    ALIKE = 2  # the same thing by its word
    ONE = 3  # one entity


@dataclass(frozen=True, slots=True)
class Fitting:
    """How two clauses fit: by who does it, by to whom it is done, and by what else they name."""

    agent: Fit
    patient: Fit
    others: int  # further arguments in the same role that fit
    apart: Fit = Fit.SILENT  # how the worst of what stands behind the same preposition fits

    def is_one(self) -> bool:
        """Whether both speak of one act: the thing acted upon fits, or else the one who acts and something beside."""
        if Fit.CLASH in (self.agent, self.patient):
            return False
        if self.patient >= Fit.ALIKE:
            sure = self.agent is not Fit.UNSURE
            return self.agent >= Fit.SILENT or (self.patient is Fit.ONE and sure) or self.others > 0
        if self.agent >= Fit.ALIKE:
            return self.patient is Fit.NEAR or (self.patient is Fit.SILENT and self.others > 0)
        return False

    def weight(self) -> int:
        """How much speaks for one act."""
        return max(self.agent, 0) + max(self.patient, 0) + min(self.others, 2)


def fitting(left: Clause, right: Clause, context: Context) -> Fitting:
    """How the arguments of two clauses fit; what suffers an act without a doer may stand as its subject elsewhere."""
    agents, patients = _core(left, right)
    beside = _beside(left, right, context)
    others = [found for fits in beside.values() for found in fits]
    patient = _patient_fit(*patients, context)
    if _said_otherwise(left, right, context):
        patient = min(patient, Fit.UNLIKE)
    apart = min((max(fits) for fits in beside.values()), default=Fit.SILENT)
    return Fitting(fit(*agents, context), patient, sum(f >= Fit.ALIKE for f in others), apart)


def _beside(left: Clause, right: Clause, context: Context) -> dict[str, list[Fit]]:
    """How what stands behind the same preposition fits, by preposition."""
    found: dict[str, list[Fit]] = defaultdict(list)
    for one in left.arguments:
        for other in right.arguments:
            if one.role == other.role and one.role not in NOT_FITTED:
                found[one.role].append(fit(one, other, context))
    return found


def _patient_fit(one: Argument | None, other: Argument | None, context: Context) -> Fit:
    """As two arguments fit; a thing and a clause ('saw a man', 'saw him fall') say nothing of each other."""
    found = fit(one, other, context)
    clause = one is not None and other is not None and (one.role == "complement") != (other.role == "complement")
    return max(found, Fit.SILENT) if clause else found


def _said_otherwise(left: Clause, right: Clause, context: Context) -> bool:
    """'was named host' and 'was named captain': what one is made by two acts."""
    if left.state or right.state:
        return False
    said = [[a for a in clause.arguments if a.role in SAID] for clause in (left, right)]
    return all(said) and max(fit(one, other, context) for one in said[0] for other in said[1]) < Fit.SILENT


Pair = tuple[Argument | None, Argument | None]


def _core(left: Clause, right: Clause) -> tuple[Pair, Pair]:
    agents = left.argument("agent"), right.argument("agent")
    if (
        left.state == right.state == "most"
    ):  # what is the deadliest of all is told by of all what; its subject is often 'it'
        agents = None, None
    patients = thing_of(left), thing_of(right)
    if patients == (None, None):
        return (None, None), agents
    if patients[0] is None and agents[1] is None:
        return (None, None), (agents[0], patients[1])
    if patients[1] is None and agents[0] is None:
        return (None, None), (patients[0], agents[1])
    return agents, patients


def thing_of(clause: Clause) -> Argument | None:
    """To whom or what it is done; else what is said, wanted or refused; of a superlative, among what it is the most."""
    if clause.state:
        return clause.argument("attribute") if clause.state != "is" else None
    return clause.argument("patient") or clause.argument("complement")


def fit(one: Argument | None, other: Argument | None, context: Context) -> Fit:
    """How two arguments fit; SILENT where one is missing or says nothing ('it', 'they')."""
    if one is None or other is None:
        return Fit.SILENT
    if one.entity and other.entity and context.same_entity(one.entity, other.entity):
        return Fit.ONE
    if one.named and other.named:
        return _two_names(one, other)
    return _by_words(one, other, context)


def _two_names(one: Argument, other: Argument) -> Fit:
    """Two names; a pronoun may have been given to the wrong one, and a shorter name may be the longer one's."""
    if PRONOUNS & {one.head, other.head}:
        return Fit.CLASH if _are_several(one, other) or _are_several(other, one) else Fit.UNSURE
    words = set(one.words), set(other.words)
    return Fit.NEAR if all(words) and (words[0] <= words[1] or words[1] <= words[0]) else Fit.CLASH


def _by_words(one: Argument, other: Argument, context: Context) -> Fit:
    if _are_several(one, other) or _are_several(other, one):
        return Fit.UNLIKE
    if one.head in EMPTY or other.head in EMPTY:
        return Fit.CLASH if _is_thing_beside(one, other) or _is_thing_beside(other, one) else Fit.SILENT
    if sense_word(one.head) == sense_word(other.head):
        return _one_noun(one, other, context)
    shared = words_of(one) & words_of(other)
    if not one.named and not other.named:  # "the path for Lund", "the lead over Lund": whom it concerns, not what it is
        shared -= senses_of((*one.persons, *other.persons))
    if one.role == other.role == "attribute" and len(shared) >= ENOUGH:
        return Fit.ALIKE
    if not shared and (_may_be_called(one, other) or _may_be_called(other, one)):
        return Fit.UNSURE
    return Fit.NEAR if shared else Fit.UNLIKE


def _are_several(one: Argument, other: Argument) -> bool:
    """Whether the first is 'they' and the second one person."""
    return one.head in SEVERAL and other.person and not other.several and other.head not in EMPTY | SEVERAL


def _may_be_called(one: Argument, other: Argument) -> bool:
    """Whether the first names a person and the second describes one: 'Novak', 'the driver'."""
    return one.named and one.person and not other.named and not other.several and _is_person(other)


def _is_person(argument: Argument) -> bool:
    return bool(argument.entity and argument.person) or is_person(argument.head)


def _is_thing_beside(one: Argument, other: Argument) -> bool:
    """Whether the first is a word for anybody and the second no person: 'hit a woman', 'hit two cars'."""
    person = other.person or other.entity or is_person(other.head)
    return one.head in ANYBODY and other.head not in EMPTY and not person


def _one_noun(one: Argument, other: Argument, context: Context) -> Fit:
    """The same noun; whose it is, or what stands before it, decides whether it is the same thing."""
    if _is_more(one, other) or _is_more(other, one):
        return Fit.UNLIKE
    if one.inside and other.inside:
        shared = any(context.same_entity(a, b) for a in one.inside for b in other.inside)
        return Fit.ONE if shared else Fit.UNLIKE
    modifiers = words_of(one) - {sense_word(one.head)}, words_of(other) - {sense_word(other.head)}
    return Fit.NEAR if all(modifiers) and not modifiers[0] & modifiers[1] else Fit.ALIKE


def _is_more(one: Argument, other: Argument) -> bool:
    """Whether the first are further things of the kind, or several counted ones beside a single one."""
    words = set(one.words) - set(other.words)
    counted = one.several and not other.several and any(w.isdigit() or w in COUNTING for w in words)
    return counted or not words.isdisjoint(FURTHER)


def words_of(argument: Argument) -> frozenset[str]:
    """Its content words, one word for each sense."""
    return senses_of(argument.words)
