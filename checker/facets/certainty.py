"""The facet of how certain: one act, stated flat by one article and only alleged, weighed or thought likely by another.

The classes are those of language/certainty: what a modal, an adverb or a governing verb leaves of a statement. Attribution
alone ("she said that …") is no class: newspapers attribute what they hold to be true. Where less of the arguments fits, the
answer counts only between passages that are each other's nearest (match/clauses).
"""

import re

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.clause_fit import Fit, Fitting, fitting, thing_of
from checker.facets.clause_values import clauses_in, spoken
from checker.facets.nouns import sense_word
from checker.facets.predicates import Sense, is_one_word, sense, sense_of
from checker.language.actwords import once
from checker.language.document import Document
from checker.records import Answer, Certainty, Clause, FacetValue, Level, Tense

__all__ = ["FACET", "LOOSELY"]

SAME = Level(name="same", label="equally certain", weight=1.0)
FIRM = Level(
    name="settled and open",
    label="stated as settled by one, left open by the other",
    weight=-1.0,
    conflict=True,
    strength="discrepancy",
)
LOOSELY = Level(
    name="settled and open loosely",
    label="much the same stated as settled by one, left open by the other",
    weight=-1.0,
    conflict=True,
    strength="discrepancy",
)
NEAR = Level(name="nearly", label="about as certain", weight=0.3)
OPPOSED = Level(name="denied", label="one denies it", weight=0.0)
OTHER = Level(name="another act", label="not one act", weight=0.0)

# what one side settles and the other leaves open, at one time
CLASHING = frozenset(
    {
        (Certainty.FACT, Certainty.ALLEGED),
        (Certainty.FACT, Certainty.LIKELY),
        (Certainty.FACT, Certainty.POSSIBLE),
        (Certainty.FACT, Certainty.CONSIDERED),
        (Certainty.PLANNED, Certainty.CONSIDERED),
        (Certainty.PLANNED, Certainty.POSSIBLE),
        (Certainty.PLANNED, Certainty.ASKED),
    }
)
PURPOSE = "to"  # "scored to break the record", "his decision to leave": what for, and no word on whether it was done
# what somebody is asked to do is as open or settled as before
ASKING = frozenset("advise advocate ask beg call demand implore lobby press push recommend request urge".split())
# these leave open who did it, and not that it was done
CHARGING = frozenset("accuse charge indict suspect arraign prosecute try blame".split())
ALLEGING = frozenset({"allegedly", "alleged"})  # and so do these where the other tells of no doer: "she was struck"
# of his own doings: "the navy claims that it captured them" only reports
SAYING = frozenset({"claim", "believe", "think"})
# what is done as a rule is no occasion of it
HABITS = re.compile(
    r"\b(?:rarely|seldom|usually|often|always|regularly|typically|generally|normally|frequently|sometimes)\b",
    re.IGNORECASE,
)
DOUBTS = frozenset({Certainty.ALLEGED, Certainty.LIKELY, Certainty.POSSIBLE})
AHEAD = frozenset({Certainty.PLANNED, Certainty.CONSIDERED, Certainty.POSSIBLE})


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every clause, in order of the text."""
    return clauses_in(document, "certainty")


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds between two clauses."""
    if left.value.kind != "clause" or right.value.kind != "clause":
        return Answer(facet="certainty", level=OTHER)
    one, other = left.value.clause, right.value.clause
    found = fitting(one, other, context)
    if sense_of(one, other) not in {Sense.SAME, Sense.LIKE}:
        return Answer(facet="certainty", level=OTHER)
    level = _level(one, other, found)
    charge = _is_charge(one, other, found)
    if not (found.is_one() or charge):
        level = LOOSELY if level is FIRM and _is_loose(one, other, found) else OTHER
    if level.conflict and not (charge or is_one_word(one, other)):
        level = OTHER
    return Answer(
        facet="certainty",
        level=level,
        left=_worded(one),
        right=_worded(other),
        note=f"'{_worded(one)}' against '{_worded(other)}'" if level.conflict else "",
    )


def _is_loose(one: Clause, other: Clause, found: Fitting) -> bool:
    """Whether one doubts what the other tells as done, and nothing says that it is another act."""
    doubted = Certainty.FACT in {one.certainty, other.certainty} and not DOUBTS.isdisjoint(
        {one.certainty, other.certainty}
    )
    alike = sense(sense_word(one.predicate), sense_word(other.predicate)) in {Sense.SAME, Sense.LIKE}
    return doubted and alike and min(found.agent, found.patient) >= Fit.UNSURE


def _is_charge(one: Clause, other: Clause, found: Fitting) -> bool:
    """Whether one alleges an act of a class that is done once, and whoever does it or suffers it is one in both.

    A crime is named in as many ways as it is told, so of what is only alleged less needs to be in common.
    """
    alleged = {one.certainty, other.certainty} == {Certainty.ALLEGED, Certainty.FACT}
    acts = set(one.kinds) & set(other.kinds)
    apart = found.agent < Fit.SILENT or found.patient is Fit.CLASH
    return alleged and once(tuple(sorted(acts))) and not apart and max(found.agent, found.patient) >= Fit.ALIKE


def _level(one: Clause, other: Clause, found: Fitting) -> Level:
    if one.negated != other.negated:
        return OPPOSED
    if one.certainty is other.certainty:
        return SAME
    return FIRM if _clash(one, other, found) or _clash(other, one, found) else NEAR


def _clash(firm: Clause, loose: Clause, found: Fitting) -> bool:
    """Whether the first is settled, in the article's own voice, and the second open."""
    if (firm.certainty, loose.certainty) not in CLASHING or firm.careful or not _own_voice(firm):
        return False
    if PURPOSE in {firm.hedge, loose.hedge} or loose.hedge in ASKING or HABITS.search(firm.text):
        return False
    if loose.hedge in SAYING and _speaks_of_himself(loose):
        return False
    # of acts without an object the one who does it is fitted as the thing
    doer = found.patient if thing_of(firm) is thing_of(loose) is None else found.agent
    charged = loose.hedge in CHARGING and not _is_doer(firm, loose, doer)
    charged = charged or (loose.hedge in ALLEGING and firm.argument("agent") is None)
    if loose.argument("agent") and charged:
        return False  # that he was murdered, killed by a bullet or by police is no doubt, only who did it
    # what was done, or is told of in a headline's present, and what may yet be done are two stages of one story
    later = loose.tense is Tense.FUTURE or (
        loose.certainty in AHEAD and loose.tense is not Tense.PAST  # "may have been" looks back
    )
    return not (firm.certainty is Certainty.FACT and later and not (firm.state and firm.tense is Tense.PRESENT))


def _is_doer(firm: Clause, loose: Clause, doer: Fit) -> bool:
    """Whether the firm one names the same doer: not 'police' beside 'a policeman accused of it'."""
    agents = firm.argument("agent"), loose.argument("agent")
    return doer is Fit.ONE or (doer is Fit.ALIKE and all(agents) and len({a.head for a in agents if a}) == 1)


def _own_voice(clause: Clause) -> bool:
    """Whether the article says it itself, or the one who will do it: a firm that says that it will close a yard.

    What somebody says that he did, or is, he may only claim.
    """
    return not clause.reported or (_speaks_of_himself(clause) and clause.certainty is Certainty.PLANNED)


def _speaks_of_himself(clause: Clause) -> bool:
    agent = clause.argument("agent")
    return agent is not None and agent.entity is not None and agent.entity == clause.speaker


def _worded(clause: Clause) -> str:
    return spoken(clause) if clause.certainty is not Certainty.FACT else f"{spoken(clause)}, as a fact"


FACET = Facet(
    name="certainty",
    title="How certain",
    what=(
        "How firmly one act is stated: as settled, as planned, as likely, as alleged, as possible or as only considered, by the"
        " modals, adverbs and verbs around it ('will', 'may', 'allegedly', 'is believed to', 'is considering')."
    ),
    why="What one source prints as a fact and another only as an allegation or an idea is not settled; a reporter must ask.",
    guards=(
        "Silent on attribution alone, where the firm statement is somebody else's words, on what was done beside what may yet be"
        " done, and where the firmer article is as careful elsewhere, or the more careful one as firm."
    ),
    ladder=(SAME, FIRM, LOOSELY, NEAR, OPPOSED, OTHER, ABSENT),
    examples=(
        Example(
            "Marlow Shipping will close the Penfold yard.",
            "Marlow Shipping is considering closing the Penfold yard.",
            "settled and open",
        ),
        Example("Novak stole the ring.", "Novak allegedly stole the ring.", "settled and open"),
        Example(
            "The storm is the worst in the country's memory.",
            "The storm is believed to be the worst in the country's memory.",
            "settled and open",
        ),
        Example(
            "Marlow Shipping will close the Penfold yard.", "Marlow Shipping plans to close the Penfold yard.", "same"
        ),
        Example("Novak stole the ring.", "Novak stole the ring, police said.", "same"),
        Example("Marlow Shipping closed the Penfold yard.", "Marlow Shipping may close the Penfold yard.", "nearly"),
        Example("A woman was held.", "A woman is thought to have been held.", "settled and open loosely"),
        Example(
            "Marlow Shipping will close the Penfold yard.", "Marlow Shipping may sell the Tolland yard.", "another act"
        ),
    ),
    find=find,
    compare=compare,
    on_claims=False,
)
