"""The facet of how it came out: two ends of one proceeding, process or accident that exclude each other.

The ends are a table of our own, by kind of proceeding; an end is the predicate of a clause, or what somebody wins, gets or
is given ("was awarded compensation").
"""

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.clause_fit import Fit, fit
from checker.facets.clause_values import both_settled, clauses_in
from checker.facets.predicates import Sense, ends_of, is_end, same_end, sense_of
from checker.language.document import Document
from checker.records import Answer, Argument, Clause, FacetValue, Level

__all__ = ["FACET", "ends_named"]

SAME = Level(name="same", label="the same end", weight=1.0)
DIFFERENT = Level(
    name="another end", label="it came out otherwise", weight=-1.0, conflict=True, strength="contradiction"
)
OPEN = Level(name="open", label="one does not state it as a fact", weight=0.0)
OTHER = Level(name="another matter", label="not one proceeding", weight=0.0)

GIVING = frozenset(
    "win get give grant award receive order obtain secure earn face accept have reach agree pay get_back win_back give_back"
    " take_back".split()
)
CARE = frozenset("hospital clinic care ward surgery treatment ambulance unit".split())
GIVEN_TO = frozenset({"agent", "patient", "recipient", "to", "for"})
GIVEN = frozenset({"patient", "complement", "attribute", "in", "with", "to"})


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every clause, in order of the text."""
    return clauses_in(document, "outcome")


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds between two clauses."""
    if left.value.kind != "clause" or right.value.kind != "clause":
        return Answer(facet="outcome", level=OTHER)
    one, other = left.value.clause, right.value.clause
    shared = _shared(one, other, context)
    if sense_of(one, other) is Sense.OPPOSED or not shared:
        return Answer(facet="outcome", level=OTHER)
    pairs = [(a, b) for a in _ends(one) for b in _ends(other)]
    ends = next(((a, b) for a, b in pairs if ends_of(a, b, _said_of(one, a), _said_of(other, b)) & shared), None)
    if ends is None:
        same = any(same_end(a, b) for a, b in pairs)
        return Answer(facet="outcome", level=SAME if same and one.negated == other.negated else OTHER)
    level = DIFFERENT if both_settled(one, other) and not (one.negated or other.negated) else OPEN
    words = [end.replace("_", " ") for end in ends]
    return Answer(
        facet="outcome",
        level=level,
        left=words[0],
        right=words[1],
        note=f"'{words[0]}' against '{words[1]}'" if level.conflict else "",
    )


def ends_named(clause: Clause) -> list[str]:
    """The predicate, what is won, got or given, and of which kind: of 'a suspended sentence' both."""
    found = [clause.predicate]
    if clause.predicate in GIVING:
        found += [a.head for a in clause.arguments if a.role in GIVEN]
    named = (word for a in clause.arguments if a.head == clause.predicate for word in a.words)
    found += [word for word in named if is_end(word, clause.kinds)]
    return found


def _ends(clause: Clause) -> list[str]:
    """The ends that it names; who is released from a hospital was in nobody's custody."""
    left = clause.argument("from")
    in_care = left is not None and left.head in CARE
    return [end for end in ends_named(clause) if not (in_care and end == clause.predicate)]


def _said_of(clause: Clause, end: str) -> frozenset[str]:
    """What its predicate befalls; nothing for an end that stands in its arguments."""
    return frozenset(a.head for a in _sufferers(clause) if end == clause.predicate)


def _shared(one: Clause, other: Clause, context: Context) -> set[str]:
    """Who or what comes out of both: its noun, and 'person' for anybody with a name."""
    shared: set[str] = set()
    for a in _concerned(one):
        for b in _concerned(other):
            entities = [(e, f) for e in _meant(a) for f in _meant(b)]
            if any(context.same_entity(e, f) for e, f in entities):
                shared |= {a.head, b.head} | ({"person"} if a.person and b.person else set())
    for a in _sufferers(one):
        for b in _sufferers(other):
            if fit(a, b, context) >= Fit.ALIKE:
                shared |= {a.head, b.head}
    return shared


def _meant(argument: Argument) -> tuple[str, ...]:
    """Whom the phrase stands for; only where that is no one, who is named in it: 'the search for Novak'."""
    return (argument.entity,) if argument.entity else argument.inside


def _concerned(clause: Clause) -> list[Argument]:
    """To whom it happens or to whom it is given."""
    given = clause.argument("patient")
    if clause.predicate in GIVING or (
        given and given.head == clause.predicate
    ):  # "won compensation" is named by its noun
        return [a for a in clause.arguments if a.role in GIVEN_TO]
    return _sufferers(clause)


def _sufferers(clause: Clause) -> list[Argument]:
    """To whom it happens: the patient, or the subject of a verb without one."""
    patients = [a for a in clause.arguments if a.role == "patient"]
    return patients or [a for a in clause.arguments if a.role == "agent"]


FACET = Facet(
    name="outcome",
    title="How it came out",
    what=(
        "The end of one proceeding, process or accident: verdicts, rulings, votes, deals, searches, what became of a person, a"
        " ship or a job. Two ends of one kind exclude each other ('reinstated' and 'compensated')."
    ),
    why="Readers remember how it ended; two sources with two endings cannot both be copied.",
    guards=(
        "Silent where the two ends are not those of one person or thing, on plans and possibilities beside facts, on ends that are"
        " denied, and where the other article tells the same end elsewhere."
    ),
    ladder=(SAME, DIFFERENT, OPEN, OTHER, ABSENT),
    examples=(
        Example("The tribunal reinstated Jana Novak.", "The tribunal awarded Jana Novak compensation.", "another end"),
        Example("Owen Pryce was jailed.", "Owen Pryce was fined.", "another end"),
        Example(
            "Owen Pryce was convicted of fraud and fined 800 euros.",
            "Owen Pryce received a suspended sentence.",
            "another end",
        ),
        Example("The search was called off.", "The search was suspended.", "same"),
        Example("The yacht was towed to port.", "The yacht sank.", "another end"),
        Example("Owen Pryce was jailed.", "Owen Pryce was jailed on Monday.", "same"),
        Example("Owen Pryce was jailed.", "Owen Pryce may be fined.", "open"),
        Example("Owen Pryce was jailed.", "Jana Novak was fined.", "another matter"),
    ),
    find=find,
    compare=compare,
    on_claims=False,
)
