"""The facet of why: one thing that happened, with two different causes.

Links are those of language/causes: stated outright, with no word of doubt in the sentence. Two links are of one effect where
they name an act of one class and a word of its arguments in common; the causes differ where they share no word.
"""

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.nouns import senses_of
from checker.language.causes import find_causes
from checker.language.document import Document
from checker.records import Answer, CauseValue, FacetValue, Level

__all__ = ["FACET"]

SAME = Level(name="same", label="the same cause", weight=1.0)
DIFFERENT = Level(
    name="another cause", label="two causes for one thing", weight=-1.0, conflict=True, strength="discrepancy"
)
OTHER = Level(name="another effect", label="not of one thing", weight=0.0)


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every cause that is stated, in order of the text."""
    return tuple(
        FacetValue(
            start=start,
            end=end,
            facet="cause",
            slot=" ".join((value.head, *value.effect)),
            text=document.article.text[start:end],
            value=value,
        )
        for start, end, value in find_causes(document)
    )


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:  # noqa: ARG001  every facet has one form
    """The first rung that holds between two causes."""
    one, other = left.value, right.value
    if one.kind != "cause" or other.kind != "cause" or not _is_one(one, other):
        return Answer(facet="cause", level=OTHER)
    level = SAME if senses_of(one.words) & senses_of(other.words) else DIFFERENT
    note = f"'{left.text}' against '{right.text}'" if level.conflict else ""
    return Answer(facet="cause", level=level, left=left.text, right=right.text, note=note)


def _is_one(one: CauseValue, other: CauseValue) -> bool:
    """Whether both explain one thing: an act of one class, and a word of it in common beside."""
    shared = senses_of(one.effect) & senses_of(other.effect)
    return bool(set(one.kinds) & set(other.kinds) and shared)


FACET = Facet(
    name="cause",
    title="Why it happened",
    what=(
        "The cause that is given for one thing that happened: 'caused', 'because of', 'due to', 'was blamed on', 'led to',"
        " 'that is why'."
    ),
    why="Two sources with two causes for one accident or one decision cannot both be passed on without a question.",
    guards=(
        "Silent on causes that are only suspected or denied, where what happened is not an act of one class with a word in"
        " common, and where the two causes share any word: one may only say more."
    ),
    ladder=(SAME, DIFFERENT, OTHER, ABSENT),
    examples=(
        Example(
            "A faulty valve caused the explosion at the mill.",
            "The explosion at the mill was caused by a gas leak.",
            "another cause",
        ),
        Example(
            "The train derailed because of a broken rail.",
            "A landslide caused the derailment of the train.",
            "another cause",
        ),
        Example(
            "A bearing ran hot and broke. That is why the train derailed.",
            "The train derailed because of a buckled rail.",
            "another cause",
        ),
        Example(
            "The train derailed because of a broken rail.",
            "A rail that was broken caused the derailment of the train.",
            "same",
        ),
        Example(
            "An electrical fault started the fire at the depot.",
            "The fire at the depot was caused by a gas stove.",
            "another cause",
        ),
        Example("The train derailed because of a broken rail.", "The strike was caused by low pay.", "another effect"),
    ),
    find=find,
    compare=compare,
)
