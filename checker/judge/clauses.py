"""Conflicts between clauses on one act: did or did not, how certain, how it came out."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace

from checker.facets.base import Context
from checker.facets.clause_fit import Fit, Fitting, fitting, thing_of
from checker.facets.nouns import sense_word
from checker.facets.polarity import DENIED, EXCLUDING, LOOSELY, OPPOSITE, REFUSING
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft, confidence
from checker.judge.likeness import likeness
from checker.judge.wording import asked_of
from checker.records import (
    Answer,
    Certainty,
    Claim,
    Clause,
    Comparison,
    Evidence,
    FacetType,
    FindingKind,
    Strength,
    Tense,
    Witness,
)

__all__ = ["clause_conflicts"]

BIAS = {"polarity": -5.2, "certainty": -4.25, "other": -2.0, "outcome": -4.6}
# how near the sentences are tells most where a verb has many objects in a story: what was denied and what came out of what
SIMILARITY = {"polarity": 7.0, "certainty": 5.0, "other": 2.0, "outcome": 5.0}
OVERLAP = 1.0
FIT = {
    Fit.ONE: 1.0,
    Fit.ALIKE: 0.7,
    Fit.NEAR: 0.2,
    Fit.SILENT: 0.0,
    Fit.UNSURE: -0.5,
    Fit.UNLIKE: -0.6,
    Fit.CLASH: -2.0,
}
FITS = {
    Fit.ONE: "the same",
    Fit.ALIKE: "the same word",
    Fit.NEAR: "a word in common",
    Fit.SILENT: "one does not say",
    Fit.UNSURE: "perhaps not the same",
    Fit.UNLIKE: "two words",
    Fit.CLASH: "not the same",
}
OTHERS = 0.5
MOST_OTHERS = 2
NOTHING_SHARED = -0.7
TWO_WORDS = -1.0  # of two words one may mean another act
APART = {Fit.CLASH: -2.5, Fit.UNLIKE: -0.5}  # what stands behind one preposition: "went to Tolland", "went to Penfold"
APART_ALONE = -1.7  # of verbs without an object: "played in the first half", "did not play in the second half"
TWO_SPEAKERS = -1.0
TWO_QUOTED = -2.5  # of words in quotation marks more is opinion
BOTH = 2  # each sentence the nearest of the other
VERY_PASSAGE = 0.6  # cosine from which two sentences that are nearest to each other tell of one occasion
CONFIRMED = -1.0
MOST_SENTENCES = 2  # of one article
# what was so at first, or is not so yet, is no conflict with what is so later; "earlier this year" dates it and no more
PASSING = re.compile(
    r"\b(?:yet|immediately|initially|at first|previously|once|formerly|earlier(?! (?:this|in|on|today)\b))\b|\bfirst (?=\w+ed\b)",
    re.IGNORECASE,
)
FOR_A_TIME = re.compile(
    r"\b(?:at|during|in|for) (?:the|that) (?:time|period|point|stage|moment)\b"
    r"|\b(?:during|in|for) the first (?:\w+ )?(?:seconds|minutes|hours|days|weeks|months)\b"
    r"|\b(?:over|through|throughout|for) (?:the |many |several )*(?:weeks|months|years|decades)\b|\btime and again\b",
    re.IGNORECASE,
)
HOLDING = re.compile(r"\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?) un\w+|\b(?:so far|to date)\b", re.IGNORECASE)
ABLE = re.compile(r"\bcan(?:not|['’]t)?(?: \w+){0,2} $")
DISCLAIMED = re.compile(
    r"\b(?:despite|contrary to|in spite of|notwithstanding)\b[^,;]*"
    r"\b(?:reports?|rumou?rs?|claims?|speculation|suggestions?|assurances?|denials?|predictions?|promises?)\b[^,;]*$",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")

Guard = Callable[[CaseFile, Clause, Clause], Witness | None]


def clause_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each two values of two articles that clauses on one act give, on all sentences that give them."""
    alike: dict[Hashable, list[Draft]] = defaultdict(list)
    for draft in _drafts(case):
        alike[draft.type, tuple(sorted(draft.values.items()))].append(draft)
    for drafts in alike.values():
        drafts.sort(key=lambda d: (-confidence(d.witnesses, d.bias), d.subject))
        yield replace(drafts[0], evidence=_evidence(drafts))


def _evidence(drafts: Sequence[Draft]) -> list[Evidence]:
    """The sentences of the surest draft, and of the next ones up to a few an article."""
    kept: dict[str, dict[int, Evidence]] = defaultdict(dict)
    for draft in drafts:
        for evidence in draft.evidence:
            if len(kept[evidence.article]) < MOST_SENTENCES:
                kept[evidence.article].setdefault(evidence.start, evidence)
    return [e for places in kept.values() for e in places.values()]


def _drafts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of clauses on a conflicting rung that neither article unsays elsewhere."""
    context = Context(case.matching.identities)
    for comparison in case.matching.clauses:
        left, right = case.clauses[comparison.left], case.clauses[comparison.right]
        claims = case.claim_at(left.article, left.at.start), case.claim_at(right.article, right.at.start)
        for answer in comparison.answers:
            if answer.level.conflict and not _is_settled(comparison, answer) and claims[0] and claims[1]:
                witnesses = _witnesses(comparison, answer, (left, right), fitting(left, right, context))
                if answer.confirmed:
                    witnesses.append(_said_elsewhere())
                witnesses += [w for guard in GUARDS.values() if (w := guard(case, left, right))]
                yield _draft(case, answer, (left, right), (claims[0], claims[1]), witnesses)


def _is_settled(comparison: Comparison, answer: Answer) -> bool:
    """Whether the other article says the same elsewhere; what it denies in the very passage that tells of it stays denied."""
    opposed = comparison.nearest == BOTH and comparison.similarity >= VERY_PASSAGE and answer.level in {DENIED, LOOSELY}
    return answer.confirmed and not opposed


def _said_elsewhere() -> Witness:
    return Witness(
        witness="elsewhere", level="confirmed", says="The other article says the same elsewhere.", weight=CONFIRMED
    )


def _draft(
    case: CaseFile,
    answer: Answer,
    clauses: tuple[Clause, Clause],
    claims: tuple[Claim, Claim],
    witnesses: list[Witness],
) -> Draft:
    left, right = claims
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType(answer.facet),
        strength=Strength(answer.level.strength or "discrepancy"),
        statement=QUESTIONS[answer.facet].format(act=_act(min(clauses, key=_plainness))),
        values={left.article: answer.left, right.article: answer.right},
        evidence=[
            case.evidence(left, [answer.left_span] if answer.left_span else []),
            case.evidence(right, [answer.right_span] if answer.right_span else []),
        ],
        witnesses=witnesses,
        bias=BIAS[answer.facet],
        subject=f"{answer.facet}:{left.id}:{answer.left_span}",
    )


QUESTIONS = {
    "polarity": "Whether it is so ({act})",
    "other": "What kind of thing ({act})",
    "certainty": "How certain it is ({act})",
    "outcome": "How it came out ({act})",
}


def _plainness(clause: Clause) -> tuple[bool, bool, int, str]:
    return clause.negated, clause.certainty is not Certainty.FACT, len(clause.text), clause.text


def _act(clause: Clause) -> str:
    return asked_of(clause.text)


def _witnesses(comparison: Comparison, answer: Answer, clauses: tuple[Clause, Clause], found: Fitting) -> list[Witness]:
    return [
        Witness(
            witness=answer.facet,
            level=answer.level.name,
            says=f"{answer.note or answer.level.label}.",
            weight=abs(answer.level.weight),
        ),
        _fits("who", "Who does it", found.agent),
        _fits("what", "To whom or what", found.patient),
        *_beside(answer, clauses, found),
        *_words(answer, *clauses, found),
        *likeness(comparison, similarity=SIMILARITY[answer.facet], overlap=OVERLAP),
    ]


def _fits(witness: str, part: str, fit: Fit) -> Witness:
    return Witness(witness=witness, level=fit.name.lower(), says=f"{part}: {FITS[fit]}.", weight=FIT[fit])


def _beside(answer: Answer, clauses: tuple[Clause, Clause], found: Fitting) -> Iterator[Witness]:
    if found.others:
        words = "word of theirs agrees" if found.others == 1 else "words of theirs agree"
        says = f"{found.others} further {words}."
        yield Witness(witness="beside", says=says, weight=round(OTHERS * min(found.others, MOST_OTHERS), 3))
    if found.apart in APART:
        says = "What is said behind one preposition is not the same."
        bare = found.apart is Fit.UNLIKE and all(thing_of(clause) is None for clause in clauses)
        weight = APART_ALONE if bare else APART[found.apart]
        yield Witness(witness="beside", level="apart", says=says, weight=weight)
    if answer.level == LOOSELY and max(found.agent, found.patient) < Fit.NEAR and not found.others:
        yield Witness(witness="beside", level="none", says="No word of who or what agrees.", weight=NOTHING_SHARED)


def _words(answer: Answer, left: Clause, right: Clause, found: Fitting) -> Iterator[Witness]:
    opposed = answer.level == OPPOSITE and found.agent > Fit.UNLIKE
    if sense_word(left.predicate) != sense_word(right.predicate) and not opposed:
        yield Witness(witness="words", level="two", says="Each has another word for it.", weight=TWO_WORDS)


def _voice(case: CaseFile, left: Clause, right: Clause) -> Witness | None:
    """Two people may say opposite things, and one may be contradicted by the facts."""
    speakers = {case.identity(c.speaker) if c.speaker else "" for c in (left, right) if c.reported}
    if not speakers or (left.reported and right.reported and len(speakers) == 1 and "" not in speakers):
        return None
    if left.reported and right.reported:
        weight = TWO_QUOTED if left.quoted or right.quoted else TWO_SPEAKERS
        return Witness(witness="voice", level="two speakers", says="Two speak, not the articles.", weight=weight)
    if left.quoted or right.quoted:
        return Witness(witness="voice", level="quoted", says="One is somebody's words.", weight=-1.5)
    return None


def _time(_case: CaseFile, left: Clause, right: Clause) -> Witness | None:
    ahead, other = (left, right) if left.tense is Tense.FUTURE else (right, left)
    if (ahead.tense is Tense.FUTURE) != (other.tense is Tense.FUTURE) and other.negation not in REFUSING | EXCLUDING:
        return Witness(witness="tense", level="another time", says="One lies behind, one ahead.", weight=-2.0)
    return None


def _passing(_case: CaseFile, left: Clause, right: Clause) -> Witness | None:
    pairs = (left, right), (right, left)
    if any(FOR_A_TIME.search(c.text) for c in (left, right)):
        return Witness(witness="time", level="for a time", says="One is of a stretch of time only.", weight=-2.5)
    if any(HOLDING.search(one.text) and not HOLDING.search(other.text) for one, other in pairs):
        return Witness(witness="time", level="so far", says="One was so up to a time.", weight=-3.0)
    if any(PASSING.search(c.text) for c in (left, right)):
        return Witness(witness="time", level="passing", says="One holds for a time only.", weight=-1.5)
    return None


def _dates(case: CaseFile, left: Clause, right: Clause) -> Witness | None:
    """Two days, two acts."""
    one, other = case.claim_at(left.article, left.at.start), case.claim_at(right.article, right.at.start)
    found = case.compared(one.id, other.id) if one and other else None
    if found and any(a.facet == "date" and a.level.conflict for a in found.answers):
        return Witness(witness="date", level="another day", says="They give two days.", weight=-1.5)
    return None


def _able(_case: CaseFile, left: Clause, right: Clause) -> Witness | None:
    """'a verdict can only be returned by …' says what may be, beside one that was not returned."""
    if len({bool(ABLE.search(c.text[: c.at.start - c.start])) for c in (left, right)}) > 1:
        return Witness(witness="able", level="possible", says="One says only what can be.", weight=-2.0)
    return None


def _disclaimed(case: CaseFile, left: Clause, right: Clause) -> Witness | None:
    """'despite reports that it closed': the article does not hold with what it repeats."""
    for clause in (left, right):
        claim = case.claim_at(clause.article, clause.at.start)
        if claim and DISCLAIMED.search(claim.text[: max(clause.at.start - claim.start, 0)]):
            return Witness(witness="disclaimed", level="repeated", says="One only repeats it.", weight=-2.5)
    return None


def _years(case: CaseFile, left: Clause, right: Clause) -> Witness | None:
    """What was so in a year gone by, beside what is told of the days of the articles."""
    olds = [_years_gone_by(case, one, other) for one, other in ((left, right), (right, left))]
    if any(olds) and not olds[0] & olds[1]:
        year = min(olds[0] | olds[1])
        return Witness(witness="years", level="another year", says=f"One is of {year}.", weight=-2.0)
    return None


def _years_gone_by(case: CaseFile, clause: Clause, other: Clause) -> set[str]:
    """The years before that of the article that a clause gives; any year, beside what is told in the present."""
    published = (case.articles[clause.article].published or "")[:4]
    present = other.tense is Tense.PRESENT and not other.heading
    return {year for year in YEAR.findall(clause.text) if year < published or (present and not published)}


GUARDS: dict[str, Guard] = {
    "voice": _voice,
    "tense": _time,
    "passing": _passing,
    "dates": _dates,
    "able": _able,
    "disclaimed": _disclaimed,
    "years": _years,
}
