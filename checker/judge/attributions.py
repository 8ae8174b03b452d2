"""The same quoted words from two mouths, or in two media."""

import re
from collections.abc import Iterator

from checker.facets.attribution import FACET as ATTRIBUTION
from checker.facets.attribution import OTHER_MEDIUM, VOICE, attribution_of
from checker.facets.base import Context
from checker.facets.names import Likeness, person_likeness
from checker.facets.participant import entity_value
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.quotes import SURE_WORDS, named_beside, one_quotation, places_of
from checker.records import Answer, FacetType, FacetValue, FindingKind, Quotation, QuoteComparison, Strength, Witness

__all__ = ["attribution_conflicts"]

BIAS = -3.2
LEAST_WORDS = 5
LEAST_TELLING = 2
LEAST_COVERED = 0.85  # of fewer words: two people may say much the same
NAMED = 1.0
MEDIUM_BIAS = -0.8
NAME = re.compile(r"(?<=[\w,] )[A-Z][\w-]+")


def attribution_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each quotation that articles give in the same words to two named speakers, or in two media."""
    for comparison in case.matching.quotes:
        if (
            comparison.left
            and comparison.right
            and _words_beside_names(case, comparison) >= LEAST_WORDS
            and comparison.telling >= LEAST_TELLING
            and (comparison.covered >= LEAST_COVERED or comparison.matched >= SURE_WORDS)
        ):
            answer = _answer(case, comparison)
            if answer.level.conflict and (answer.level == OTHER_MEDIUM or _both_named(case, comparison)):
                yield _draft(case, comparison, answer)


def _answer(case: CaseFile, comparison: QuoteComparison) -> Answer:
    left = _value(case, comparison.left, comparison.left_medium)
    right = _value(case, comparison.right, comparison.right_medium)
    if left.value.kind == right.value.kind == "entity" and _among(left.value.name, right.value.name):
        return Answer(facet="attribution", level=VOICE, left=left.value.name, right=right.value.name)
    return ATTRIBUTION.compare(left, right, Context(identities=case.matching.identities))


def _value(case: CaseFile, quotation: str | None, medium: str) -> FacetValue:
    quoted = case.quotations[quotation or ""]
    speaker = case.entities[quoted.speaker] if quoted.speaker else None
    told = medium if not medium or _told_before(case, quoted, medium) or not quoted.cue else ""
    return attribution_of(quoted, entity_value(speaker) if speaker else None).model_copy(update={"slot": told})


def _told_before(case: CaseFile, quoted: Quotation, medium: str) -> bool:
    """Whether its own cue or an earlier one names the medium: what is told of a later part may be another occasion."""
    every = (q for q in case.quotations.values() if q.article == quoted.article and q.start <= quoted.start)
    return any(q.medium == medium and q.speaker == quoted.speaker for q in every)


def _among(one: str, other: str) -> bool:
    """Whether one is among those whom the other name joins: 'Berg', 'Holm and Berg'."""
    for joined, single in ((one, other), (other, one)):
        members = joined.split(" and ")
        if len(members) > 1 and any(person_likeness(name, single) is not Likeness.NONE for name in members):
            return True
    return False


def _words_beside_names(case: CaseFile, comparison: QuoteComparison) -> int:
    """How many of the same words are no part of a name: a law or an office is called alike by whoever speaks of it."""
    spans = (comparison.left_article, comparison.left_span), (comparison.right_article, comparison.right_span)
    texts = [case.articles[article].text[slice(*span)] for article, span in spans]
    names = [{word.lower() for word in NAME.findall(text)} for text in texts]
    return comparison.matched - len(names[0] & names[1])


def _both_named(case: CaseFile, comparison: QuoteComparison) -> bool:
    return all(named_beside(case, case.quotations[q or ""]) for q in (comparison.left, comparison.right))


def _draft(case: CaseFile, comparison: QuoteComparison, answer: Answer) -> Draft:
    medium = answer.level == OTHER_MEDIUM
    places = places_of(case, comparison)
    left, right = places
    same_words = [w for w in one_quotation(case, comparison) if w.witness not in {"speaker", "medium"}]
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.ATTRIBUTION,
        strength=Strength(answer.level.strength or "discrepancy"),
        statement="In what medium these words came" if medium else "Who said these words",
        values={left.article: answer.left, right.article: answer.right},
        evidence=[
            case.evidence(places[0], [comparison.left_span]),
            case.evidence(places[1], [comparison.right_span]),
        ],
        witnesses=[
            Witness(
                witness="attribution",
                level=answer.level.name,
                says=f"{answer.note}: {answer.level.label}.",
                weight=MEDIUM_BIAS if medium else NAMED,
            ),
            *same_words,
        ],
        bias=BIAS,
        subject=f"attribution:{left.article}:{left.start}:{right.article}:{right.start}",
    )
