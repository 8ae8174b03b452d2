"""The facet of did or did not: one act, stated by one article and denied, or said to be its opposite, by another.

Two clauses speak of one act where their predicates are of one sense or opposed and their arguments fit (clause_fit). The
opposites are a table of our own; the negations are those of language/negation. Where less of the arguments fits, or the
denial names its object more narrowly, the answer counts only between passages that are each other's nearest (match/clauses).
"""

import re

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.clause_fit import ANYBODY, Fit, Fitting, fitting, thing_of, words_of
from checker.facets.clause_values import both_settled, clauses_in, spoken
from checker.facets.nouns import sense_word, senses_of
from checker.facets.predicates import Sense, is_one_word, sense, sense_of
from checker.language.document import Document
from checker.records import Answer, Certainty, Clause, FacetValue, Level

__all__ = ["DENIED", "EXCLUDING", "FACET", "LOOSELY", "OPPOSITE", "REFUSING"]

SAME = Level(name="same", label="both say so", weight=1.0)
DENIED = Level(name="denied", label="one denies it", weight=-1.5, conflict=True, strength="contradiction")
LOOSELY = Level(
    name="denied loosely", label="one denies much the same", weight=-1.0, conflict=True, strength="discrepancy"
)
OPPOSITE = Level(name="opposite", label="one says the opposite", weight=-1.5, conflict=True, strength="contradiction")
OPEN = Level(name="open", label="one does not state it as a fact", weight=0.0)
OTHER = Level(name="another act", label="not one act", weight=0.0)


REFUSING = frozenset({"refuse", "refuses", "refused", "decline", "declines", "declined", "refusing", "declining"})
EXCLUDING = frozenset({"rule", "rules", "ruled", "ruling"})
# "no commercial experience": what is denied is of that kind only
OF_KIND = frozenset({"no", "neither", "nothing", "none"})
SCANT = frozenset({"few", "little", "scarce", "insufficient"})  # "too few boats" and "no boats" differ by how many
# of one exchange there are two parties: what is sold is bought, unless one and the same does both
EXCHANGED = frozenset("buy purchase acquire sell lend borrow import export".split())
# each who does these does his own: one paper praises whom another blames, one party backs whom another opposes
STANCES = frozenset(
    "praise commend applaud hail laud criticise criticize condemn denounce slam blast attack endorse back support favour"
    " favor champion oppose vote_for vote_against welcome believe trust doubt distrust like love hate admire blame".split()
)
WEIGHING = frozenset({"consider", "weigh", "mull", "contemplate", "ponder", "explore"})
# "hardly spoke" and "did not speak", "did not open until May" and "opened in May", "not all left" and "some left" go together
HARDLY = re.compile(r"\b(?:barely|hardly|scarcely|rarely|seldom)\b", re.IGNORECASE)
IN_PART = re.compile(
    r"(?:\bnot|n['’]t)\s+(?:also|all|every|everyone|everybody|always|necessarily|entirely|fully|exactly)\b|\b(?:until|till)\b",
    re.IGNORECASE,
)


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every clause, in order of the text."""
    return clauses_in(document, "polarity")


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds between two clauses."""
    if left.value.kind != "clause" or right.value.kind != "clause":
        return Answer(facet="polarity", level=OTHER)
    one, other = left.value.clause, right.value.clause
    level = _level(one, other, fitting(one, other, context))
    return Answer(
        facet="polarity",
        level=level,
        left=spoken(one),
        right=spoken(other),
        note=f"'{spoken(one)}' against '{spoken(other)}'" if level.conflict else "",
    )


def _level(one: Clause, other: Clause, found: Fitting) -> Level:
    related = _related(one, other)
    exchanged = related is Sense.OPPOSED and {one.predicate, other.predicate} <= EXCHANGED
    if related is Sense.OTHER or (exchanged and found.agent < Fit.ALIKE):
        return OTHER
    denied = (related is Sense.OPPOSED) != (one.negated != other.negated)
    apart = denied and _are_two(one, other, related, found)
    if apart or not found.is_one():
        loosely = denied and not apart and _is_loose(one, other, found) and both_settled(one, other)
        return LOOSELY if loosely and not _is_unsure(one, other) else OTHER
    if not denied:
        return SAME
    if not (both_settled(one, other) or _refused(one, other) or _refused(other, one)) or _is_unsure(one, other):
        return OPEN
    if _is_narrower(one, other):
        return LOOSELY if _is_loose(one, other, found) and both_settled(one, other) else OPEN
    return OPPOSITE if related is Sense.OPPOSED else DENIED


def _are_two(one: Clause, other: Clause, related: Sense, found: Fitting) -> bool:
    """Whether both may be so: words of several senses, two people's stances, 'hid' and 'was revealed to be a spy'."""
    if related is Sense.LIKE and not is_one_word(one, other):
        return True
    if not STANCES.isdisjoint({one.predicate, other.predicate}) and found.agent < Fit.NEAR:
        return not (found.agent is Fit.SILENT and thing_of(one) is thing_of(other) is None)
    things = thing_of(one), thing_of(other)
    bare = things[0] is None or things[1] is None
    return related is Sense.OPPOSED and bare and bool(one.argument("complement") or other.argument("complement"))


def _related(one: Clause, other: Clause) -> Sense:
    """How the predicates stand to each other; of 'won the vote' and 'lost the vote' the verbs, where a noun says what is done."""
    found = sense_of(one, other)
    if found is Sense.OTHER and (one.verb or other.verb) and one.tense is other.tense:
        verbs = sense(one.verb or one.predicate, other.verb or other.predicate)
        return verbs if verbs is Sense.OPPOSED else found
    return found


def _is_loose(one: Clause, other: Clause, found: Fitting) -> bool:
    """Whether a thing is done and denied of which nothing says that it is another: 'fled the scene', 'did not flee'."""
    acts = not (one.state or other.state) and one.negated != other.negated
    acts = acts and bool(one.negation or other.negation)  # "unarmed" is a state as well
    if not {one.negation, other.negation}.isdisjoint(OF_KIND):  # "heard no shot" beside "heard a noise" says nothing
        acts = acts and (found.patient >= Fit.ALIKE or _are_anybody(one, other)) and not _is_of_kind(one, other)
    # of two of one class of act ('concede', 'make a concession') too little would be left that is one
    acts = acts and sense(sense_word(one.predicate), sense_word(other.predicate)) in {Sense.SAME, Sense.LIKE}
    return acts and found.agent > Fit.CLASH and found.patient >= Fit.UNSURE and not _is_scant(one, other)


def _is_unsure(one: Clause, other: Clause) -> bool:
    """Whether both may be so: what is hardly done is nearly denied, and what is not done until May is done then."""
    denied, affirmed = (one, other) if one.negated else (other, one)
    if one.negated == other.negated:
        return False
    return bool(HARDLY.search(affirmed.text) or IN_PART.search(denied.text))


def _refused(one: Clause, other: Clause) -> bool:
    """Whether one refuses or rules out what the other is going to do or weighs: both are about what lies ahead."""
    return (
        (one.negation in REFUSING and one.certainty is Certainty.FACT)
        or (one.negation in EXCLUDING and one.certainty in {Certainty.FACT, Certainty.PLANNED})
    ) and (other.certainty is Certainty.PLANNED or other.hedge in WEIGHING)


def _is_narrower(one: Clause, other: Clause) -> bool:
    """Whether what is denied is only a part of what is affirmed, or hardly affirmed: "no federal experience", "few boats"."""
    if one.negated == other.negated:
        return False
    denied, affirmed = (one, other) if one.negated else (other, one)
    if _is_scant(one, other):
        return True
    if denied.state == "is" and _is_qualified(denied, affirmed):
        return True
    narrow, wide = thing_of(denied), thing_of(affirmed)
    # "no weapon in the house" beside "a weapon was found in the house": what narrows it is told of both
    told = {word for a in affirmed.arguments if a is wide or a.role != "agent" for word in words_of(a)}
    return bool(narrow and wide and words_of(narrow) - told and not narrow.entity)


def _are_anybody(one: Clause, other: Clause) -> bool:
    """Whether it is done to people, whoever they are: 'arrested no man', 'arrested a man'."""
    things = thing_of(one), thing_of(other)
    return all(thing is not None and thing.head in ANYBODY for thing in things)


def _is_of_kind(one: Clause, other: Clause) -> bool:
    """Whether what stands before the thing denied makes a kind of it that is not told of in the other: 'no federal aid'."""
    denied, affirmed = (one, other) if one.negated else (other, one)
    thing = thing_of(denied)
    if thing is None or thing.head not in thing.words:
        return True
    before = senses_of(thing.words[: thing.words.index(thing.head)])
    return bool(before - {word for a in affirmed.arguments for word in words_of(a)})


def _is_scant(one: Clause, other: Clause) -> bool:
    return any(not SCANT.isdisjoint(a.words) for c in (one, other) if not c.negated for a in c.arguments)


def _is_qualified(denied: Clause, affirmed: Clause) -> bool:
    """Whether it is denied of a kind only: "it was no decisive win"."""
    said = denied.argument("attribute")
    told = {word for a in affirmed.arguments for word in words_of(a)}
    return said is not None and bool(words_of(said) - senses_of((said.head,)) - told)


FACET = Facet(
    name="polarity",
    title="Did or did not",
    what=(
        "Whether a thing was done or not: one act with the same people or things in it, denied by one article ('did not',"
        " 'never', 'failed to', 'refused to', 'without') or said to be its opposite ('accepted' and 'turned down')."
    ),
    why="One source says it happened and another that it did not: there is no harder contradiction.",
    guards=(
        "Silent unless what is done and to whom it is done are one, on plans, wishes and possibilities beside facts, where two"
        " people are quoted on two sides, and where the other article says the same elsewhere."
    ),
    ladder=(SAME, DENIED, OPPOSITE, LOOSELY, OPEN, OTHER, ABSENT),
    examples=(
        Example(
            "The board accepted the resignation of Jana Novak.", "Jana Novak's resignation was turned down.", "opposite"
        ),
        Example("The pilot sent a distress call.", "The pilot did not send a distress call.", "denied"),
        Example("The crew failed to close the valve.", "The crew closed the valve.", "denied"),
        Example("The council approved the stadium plan.", "The council backed the stadium plan.", "same"),
        Example("The council approved the stadium plan.", "The council did not reject the stadium plan.", "same"),
        Example("The council approved the stadium plan.", "The council may reject the stadium plan.", "open"),
        Example("The pilot sent a distress call.", "There was no distress call.", "denied"),
        Example("Novak has experience at sea.", "Novak has no commercial experience.", "open"),
        Example("The council approved the stadium plan.", "The council rejected the school budget.", "another act"),
    ),
    find=find,
    compare=compare,
    on_claims=False,
)
