"""Conflicts that no other facet explains: one act done with, in or to two kinds of thing that exclude each other.

"Rammed a truck into the gate" and "rammed a car into the gate": the act, and somebody or something else in it, are one; the
thing is of two members of one kind. The kinds are a table of our own.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.clause_fit import Fit, fitting
from checker.facets.clause_values import both_settled, clauses_in
from checker.facets.predicates import Sense, sense_of
from checker.language.document import Document
from checker.records import Answer, Clause, FacetValue, Level

__all__ = ["FACET", "kinds_apart"]

SAME = Level(name="same", label="the same kind of thing", weight=1.0)
DIFFERENT = Level(
    name="another kind", label="another kind of thing", weight=-1.0, conflict=True, strength="contradiction"
)
OTHER = Level(name="nothing to compare", label="no kind in common", weight=0.0)

Member = tuple[int, int]  # row of the table, and which member of the kind


@cache
def _members() -> Mapping[str, tuple[Member, ...]]:
    text = (files("checker.facets") / "data" / "kinds.txt").read_text(encoding="utf-8")
    rows = [line.split(":")[1].split("|") for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[str, list[Member]] = {}
    for row, members in enumerate(rows):
        for number, words in enumerate(members):
            for word in re.findall(r"\S+", words):
                found.setdefault(word, []).append((row, number))
    return {word: tuple(places) for word, places in found.items()}


def kinds_apart(one: str, other: str) -> bool:
    """Whether two words name two members of one kind, and no kind in which they are one."""
    left, right = dict(_members().get(one, ())), dict(_members().get(other, ()))
    shared = left.keys() & right.keys()
    return bool(shared) and all(left[row] != right[row] for row in shared)


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every clause, in order of the text."""
    return clauses_in(document, "other")


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds between the things in two clauses on one act."""
    if left.value.kind != "clause" or right.value.kind != "clause":
        return Answer(facet="other", level=OTHER)
    one, other = left.value.clause, right.value.clause
    if not _is_one_act(one, other, context):
        return Answer(facet="other", level=OTHER)
    things, others = _things(one), _things(other)
    kinds = sorted(set(things) & set(others))
    if any(set(things[k]) & set(others[k]) for k in kinds):
        return Answer(facet="other", level=SAME)
    if not kinds:
        return Answer(facet="other", level=OTHER)
    (word, span), (their_word, their_span) = (min(t[kinds[0]].values()) for t in (things, others))
    return Answer(
        facet="other",
        level=DIFFERENT,
        left=word,
        right=their_word,
        left_span=span,
        right_span=their_span,
        note=f"'{word}' against '{their_word}'",
    )


def _is_one_act(one: Clause, other: Clause, context: Context) -> bool:
    """Whether the act, and who does it or what it is done to, are one, whatever the thing is."""
    if sense_of(one, other) not in {Sense.SAME, Sense.LIKE} or one.negated or other.negated or one.state or other.state:
        return False
    found = fitting(one, other, context)
    return both_settled(one, other) and found.agent >= Fit.SILENT and max(found.agent, found.patient) >= Fit.ALIKE


def _things(clause: Clause) -> dict[int, dict[int, tuple[str, tuple[int, int]]]]:
    """Row of each kind to its members that the clause names in its objects and places: by what word, in which phrase."""
    found: dict[int, dict[int, tuple[str, tuple[int, int]]]] = {}
    for argument in clause.arguments:
        if argument.role not in {"agent", "complement"}:
            for word in argument.words:
                for row, member in _members().get(word, ()):
                    found.setdefault(row, {})[member] = word, (argument.start, argument.end)
    return found


FACET = Facet(
    name="other",
    title="What kind of thing",
    what=(
        "The kind of thing in one act, where no other facet has it: a car or a truck, a leg or a foot, a rifle or a pistol, a"
        " church or a school. Only members of one kind that exclude each other are compared."
    ),
    why="A small thing that one of two sources has wrong; it shows which of them looked closely.",
    guards=(
        "Silent unless the act is one and so is whoever does it or suffers it, on what is denied, planned or possible, and where"
        " either article names the other's thing as well."
    ),
    ladder=(SAME, DIFFERENT, OTHER, ABSENT),
    examples=(
        Example(
            "The attacker rammed a truck into the gate.", "The attacker rammed a car into the gate.", "another kind"
        ),
        Example("Novak sustained a leg injury.", "Novak injured her foot.", "another kind"),
        Example("The attacker rammed a truck into the gate.", "The attacker rammed a lorry into the gate.", "same"),
        Example(
            "The attacker rammed a truck into the gate.", "The guard parked a car at the gate.", "nothing to compare"
        ),
    ),
    find=find,
    compare=compare,
    on_claims=False,
)
