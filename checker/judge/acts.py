"""Conflicts over one act: two articles give it another time or place, or know it to be under way and still to come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.guards import objections
from checker.judge.moments import OF_ONE_ACT, TELLING, moment_witnesses
from checker.judge.stretches import AGREEING
from checker.records import (
    Act,
    ActMatch,
    Answer,
    Claim,
    EntityType,
    FacetType,
    FacetValue,
    FindingKind,
    PlaceValue,
    Precision,
    Strength,
    TimeValue,
    Witness,
)

__all__ = ["act_conflicts"]

BIAS = -1.9
NOBODY, BARE = -1.0, -0.3  # neither a participant nor an argument is shared; one side has none
AWAITED = 1.3  # both articles await it, and nothing else of the kind
CLOCK = 2.0  # the same clock, read in two zones
PRINCIPALS = (0.0, 1.5, 2.2)  # by how many do it, or to whom it is done, in both
OTHERS = 0.5  # for each other whom both name beside it, two at most
NEAR = 0.3  # for each whom only the sentences name
THINGS = 0.6  # for each argument of one word, two at most
WORDS = 0.12  # for each other word of both sentences, six at most
MOST, MOST_WORDS = 2, 6
CONTENT = {True: 1.5, False: -2.0, None: 0.0}
ONCE, AGAIN = 0.7, -0.8
SINGLE, RIVAL = 0.9, -0.4  # no other time for such an act in either article; for each that there is
CLASH = -2.0
CLASH_OF_PEOPLE, UNSURE_CLASH = -3.0, -1.0  # of times: two people of a name; a side's may be a nickname of the other's
LEAD, LEADING = 0.8, 4  # both among so many claims at the head of their articles
SIMILARITY, USUAL = 2.0, 0.45
ASPECT = -1.2  # what has happened and what lies ahead
SECOND = -0.3  # the value may hang on another act
FAR = -1.5  # two accounts that far apart hardly speak of one event
NUMBERS = -1.0  # two acts of a kind differ in more than their time
SUMS, APART = -1.5, 2  # two sums of money, of which one is more than so many times the other
ELSEWHERE = -4.5  # two contests
CONTESTS = frozenset({"win", "lose", "vote", "elect"})  # of which each state and town has its own
FAR_APART = {  # days, by the coarser of the two
    Precision.MONTH: 200,
    Precision.SEASON: 400,
    Precision.QUARTER: 400,
    Precision.YEAR: 2000,
    Precision.DECADE: 8000,
}
NEAR_DAYS = 60
VENUES = frozenset({"court", "hospital", "occasion"})
ORIGINS = frozenset({"bear", "build", "found"})  # a thing has one, however far apart two sources put it
ASKED = {"date": "When", "place": "Where"}
ONE_DAY = 1.5  # two places of one day
UNKNOWN = 0.6  # neither article tells anything of the other's place
PLANNED = "begin"  # the phase of what is still to begin
COURSE = 2.2  # one investigation under way and one to come are hardly two
MARGIN = 0.5  # by which an act of another day may be likelier than that of the same day
SPEECHES = "speeches"
GUARDS = frozenset({"voice", "stance", "heading"})  # the others ask what the match of acts has answered

Place = tuple[str, str, str, tuple[int, int] | None]  # article, other article, facet, span


@dataclass(frozen=True, slots=True)
class _Meeting:
    """Two values that hang on what may be one act, with what speaks for that."""

    match: ActMatch
    answer: Answer
    claims: tuple[Claim, Claim]
    acts: tuple[Act, Act]
    witnesses: tuple[Witness, ...]

    @property
    def weight(self) -> float:
        return sum(w.weight for w in self.witnesses)

    def places(self) -> tuple[Place, Place]:
        """Either value with the article that it is held against."""
        one, other = (claim.article for claim in self.claims)
        facet = self.answer.facet
        return (one, other, facet, self.answer.left_span), (other, one, facet, self.answer.right_span)


def act_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of values on a conflicting rung that hang on what is likely one act.

    A value that has its equal in an act of the other article that is as likely the same one is in no conflict.
    """
    one_part = (
        match for match in case.matching.acts if match.phases
    )  # an inquiry begins on one day and ends on another
    meetings = [_meeting(case, match, answer) for match in one_part for answer in match.answers]
    equal: dict[Place, float] = {}
    for meeting in meetings:
        if meeting.answer.level.weight >= AGREEING:
            for place in meeting.places():
                equal[place] = max(equal.get(place, meeting.weight), meeting.weight)
    yield from _courses(case)
    for meeting in meetings:
        confirmed = any(equal[p] > meeting.weight - MARGIN for p in meeting.places() if p in equal)
        if meeting.answer.level.conflict and not confirmed and not _known(case, meeting):
            yield _draft(case, meeting)


def _courses(case: CaseFile) -> Iterator[Draft]:
    """An inquiry that is going on in one article and is still to begin in the other."""
    for match in case.matching.acts:
        claims = case.claims[match.left], case.claims[match.right]
        acts = _act(claims[0], match.left_act), _act(claims[1], match.right_act)
        for going, coming in ((0, 1), (1, 0)):
            if acts[going].phase == "on" and acts[coming].phase == PLANNED and acts[coming].aspect == "ahead":
                value = next(
                    (v for v in claims[coming].facets if v.facet == "date" and v.acts[:1] == (acts[coming].start,)),
                    None,
                )
                published = case.articles[claims[going].article].published
                if (
                    value
                    and isinstance(value.value, TimeValue)
                    and published
                    and published[:10] < (value.value.start or "")
                ):
                    yield _course(case, match, acts, (claims[going], claims[coming]), value)


def _course(
    case: CaseFile, match: ActMatch, acts: tuple[Act, Act], claims: tuple[Claim, Claim], value: FacetValue
) -> Draft:
    going, coming = claims
    said = f"It is going on in {going.article} and still to begin in {coming.article}."
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.DATE,
        strength=Strength.DISCREPANCY,
        statement=f"When ({acts[0].text})",
        values={going.article: "under way", coming.article: value.text},
        evidence=[case.evidence(going), case.evidence(coming, [(value.start, value.end)])],
        witnesses=[
            Witness(witness="date", level="course", says=said, weight=COURSE),
            *_people(case, match, acts, "date"),
            *_words(match, acts),
        ],
        bias=BIAS,
        subject=f"date:course:{coming.id}",
    )


def _meeting(case: CaseFile, match: ActMatch, answer: Answer) -> _Meeting:
    claims = case.claims[match.left], case.claims[match.right]
    acts = _act(claims[0], match.left_act), _act(claims[1], match.right_act)
    witnesses = (*_people(case, match, acts, answer.facet), *_words(match, acts), *_order(case, match, answer, acts))
    return _Meeting(match, answer, claims, acts, witnesses)


def _act(claim: Claim, start: int) -> Act:
    return next(act for act in claim.acts if act.start == start)


def _draft(case: CaseFile, meeting: _Meeting) -> Draft:
    answer, (left, right) = meeting.answer, meeting.claims
    against = [w for w in objections(case, left, right, answer) if w.witness in GUARDS]
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType(answer.facet),
        strength=Strength(answer.level.strength or "discrepancy"),
        statement=f"{ASKED[answer.facet]} ({meeting.acts[0].text})",
        values={left.article: answer.left, right.article: answer.right},
        evidence=[
            case.evidence(left, [answer.left_span] if answer.left_span else []),
            case.evidence(right, [answer.right_span] if answer.right_span else []),
        ],
        witnesses=[
            Witness(witness=answer.facet, level=answer.level.name, says=f"{answer.note or answer.level.label}."),
            *meeting.witnesses,
            *_beside(case, meeting),
            *_distance(case, meeting),
            *_places(case, meeting),
            *_apart(case, meeting),
            *(w for w in against if w.witness != "stance" or not (_awaited(case, meeting) or _is_done(meeting))),
        ],
        bias=BIAS,
        subject=f"{answer.facet}:{left.id}:{answer.left_span}",
    )


def _beside(case: CaseFile, meeting: _Meeting) -> Iterator[Witness]:
    """What the sentences of two times say beside their acts."""
    match, answer = meeting.match, meeting.answer
    if answer.facet != "date":
        return
    heads = all(case.order[claim.id] < LEADING < len(case.claims_of(claim.article)) for claim in meeting.claims)
    if heads and (match.content or TELLING.isdisjoint(match.kinds)):
        yield Witness(witness="lead", says="Both articles lead with it.", weight=LEAD)
    compared = case.compared(match.left, match.right)
    if compared:
        spans = answer.left_span, answer.right_span
        stood = (a for a in compared.answers if a.facet == "date" and (a.left_span, a.right_span) == spans)
        said = moment_witnesses(case, compared, next(stood, answer), OF_ONE_ACT)
        if match.content:  # one thing is announced
            said = [w for w in said if w.witness != SPEECHES]
        elif not TELLING.isdisjoint(match.kinds):  # people speak on many days, of one thing as well
            said = [w for w in said if w.weight < 0]
        yield from said


def _people(case: CaseFile, match: ActMatch, acts: tuple[Act, Act], facet: str) -> Iterator[Witness]:
    if match.principals:
        weight = PRINCIPALS[min(len(match.principals), MOST)]
        yield Witness(witness="participants", says=f"In both it is {', '.join(match.principals)}.", weight=weight)
    others = [w for w in match.who if w not in match.principals]
    weight = OTHERS * min(len(others), MOST) + NEAR * min(len(match.near), MOST)
    if weight:
        named = ", ".join((*others, *match.near))
        yield Witness(witness="names", says=f"Both name {named}.", weight=round(weight, 3))
    if not match.who and not match.things:
        bare = _is_venue(match) or any(not (a.agents or a.objects or a.others or a.things) for a in acts)
        says = "One names nobody who takes part." if bare else "Nobody takes part in both by name."
        yield Witness(witness="participants", level="none", says=says, weight=BARE if bare else NOBODY)
    if match.clash:
        timed = CLASH_OF_PEOPLE if _are_people(case, acts) else UNSURE_CLASH
        weight = timed if facet == "date" else CLASH
        yield Witness(witness="participants", level="different", says="Other people take part.", weight=weight)


def _are_people(case: CaseFile, acts: tuple[Act, Act]) -> bool:
    """Whether people with a first and a last name take part on both sides."""
    sides = ([case.entities[e] for e in (*act.agents, *act.objects)] for act in acts)
    return all(any(e.type is EntityType.PERSON and e.named and " " in e.name for e in side) for side in sides)


def _is_venue(match: ActMatch) -> bool:
    """Whether it is what people came to, and they are named beside the verb: "was asked about it at a rally in Lund"."""
    return VENUES.issuperset(match.kinds) and bool(match.near)


def _words(match: ActMatch, acts: tuple[Act, Act]) -> Iterator[Witness]:
    single = all(act.once for act in acts) or bool(match.content)
    said = f"'{acts[0].text}' and '{acts[1].text}'"
    yield Witness(
        witness="act",
        level=match.kinds[0],
        says=f"{said} name what happens once." if single else f"{said} may name two acts.",
        weight=ONCE if single else AGAIN,
    )
    weight = THINGS * min(len(match.things), MOST) + WORDS * min(len(match.words), MOST_WORDS)
    if weight:
        shared = ", ".join((*match.things, *match.words))
        yield Witness(witness="words", says=f"Both speak of {shared}.", weight=round(weight, 3))
    if match.content is not None:
        says = "What is announced is one thing." if match.content else "What is announced is not one thing."
        yield Witness(witness="content", says=says, weight=CONTENT[match.content])
    yield Witness(
        witness="meaning",
        says=f"The sentences are {match.similarity:.2f} alike.",
        weight=round(SIMILARITY * (match.similarity - USUAL), 3),
    )


def _order(case: CaseFile, match: ActMatch, answer: Answer, acts: tuple[Act, Act]) -> Iterator[Witness]:
    if match.rivals:
        says = f"The articles give {match.rivals} more times for such acts."
        yield Witness(witness="other times", says=says, weight=round(RIVAL * match.rivals, 3))
    else:
        yield Witness(witness="other times", says="Neither gives another time for such an act.", weight=SINGLE)
    if {acts[0].aspect, acts[1].aspect} == {"happened", "ahead"}:
        yield Witness(witness="tense", says="One has happened, one lies ahead.", weight=ASPECT)
    sides = ((match.left, answer.left_span, acts[0]), (match.right, answer.right_span, acts[1]))
    values = [(case.value(claim, span, answer.facet), act) for claim, span, act in sides]
    if not _is_venue(match) and any(value and value.acts[0] != act.start for value, act in values):
        yield Witness(witness="grammar", says="A time may belong to another word.", weight=SECOND)


def _is_done(meeting: _Meeting) -> bool:
    """Whether both acts are told as done, whatever plans their sentences name: "voted to approve it"."""
    return meeting.acts[0].aspect == meeting.acts[1].aspect == "happened"


def _awaited(case: CaseFile, meeting: _Meeting) -> bool:
    """Whether both times lie after the day of their article, or both acts are told as still to come."""
    if meeting.acts[0].aspect == meeting.acts[1].aspect == "ahead":
        return True
    days = []
    for claim, span in zip(meeting.claims, (meeting.answer.left_span, meeting.answer.right_span), strict=True):
        value, published = case.value(claim.id, span, meeting.answer.facet), case.articles[claim.article].published
        start = value.value.start if value and isinstance(value.value, TimeValue) else None
        days.append(bool(start and published and start[:10] > published[:10]))
    return all(days)


def _places(case: CaseFile, meeting: _Meeting) -> Iterator[Witness]:
    if not meeting.match.rivals and _awaited(case, meeting):
        yield Witness(witness="tense", says="Both await it.", weight=AWAITED)
    if meeting.answer.facet == "place" and _named(case, meeting):
        if _one_day(meeting):
            yield Witness(witness="day", says="Both put it on one day.", weight=ONE_DAY)
        yield Witness(witness="known", says="Neither article names the other's place.", weight=UNKNOWN)


def _apart(case: CaseFile, meeting: _Meeting) -> Iterator[Witness]:
    """Two times of two contests, each at its place, and of two acts that differ in a number as well."""
    if meeting.answer.facet != "date":
        return
    one, other = (
        {case.identity(e) for e in claim.entities if case.entities[e].type is EntityType.PLACE}
        for claim in meeting.claims
    )
    if not CONTESTS.isdisjoint(meeting.match.kinds) and one and other and one.isdisjoint(other):
        yield Witness(witness="places", level="different", says="Each is told of a place of its own.", weight=ELSEWHERE)
    compared = case.compared(*(claim.id for claim in meeting.claims))
    if compared and any(a.facet == "number" and a.level.conflict for a in compared.answers):
        yield Witness(witness="numbers", says="The sentences differ in a number as well.", weight=NUMBERS)
    if _sums_apart(*meeting.claims):
        yield Witness(witness="sums", says="Each is told with a sum of its own.", weight=SUMS)


def _sums_apart(one: Claim, other: Claim) -> bool:
    """Whether both name sums of money, and none of the one is anywhere near one of the other."""
    sums = [
        [v.value.stated for v in claim.facets if v.value.kind == "quantity" and v.value.dimension == "money"]
        for claim in (one, other)
    ]
    pairs = [(a, b) for a in sums[0] for b in sums[1]]
    return bool(pairs) and all(max(a, b) > APART * min(a, b) for a, b in pairs)


def _one_day(meeting: _Meeting) -> bool:
    """Whether the two sentences name one day, and no other."""
    one, other = (
        {
            v.value.start[:10]
            for v in claim.facets
            if isinstance(v.value, TimeValue) and v.value.start and _is_fine(v.value)
        }
        for claim in meeting.claims
    )
    return bool(one) and one == other


def _is_fine(time: TimeValue) -> bool:
    return time.precision not in FAR_APART


def _placed(case: CaseFile, meeting: _Meeting) -> list[PlaceValue]:
    spans = zip(meeting.claims, (meeting.answer.left_span, meeting.answer.right_span), strict=True)
    values = [value.value for claim, span in spans if (value := case.value(claim.id, span, meeting.answer.facet))]
    return [value for value in values if isinstance(value, PlaceValue)]


def _named(case: CaseFile, meeting: _Meeting) -> list[str]:
    """The ids of the places that the two values name."""
    return [value.entity for value in _placed(case, meeting) if value.entity]


def _known(case: CaseFile, meeting: _Meeting) -> bool:
    """Whether one article tells of both places: it will know them apart, or one as part of the other.

    Where a report is sent from is not told of.
    """
    articles = {claim.article for claim in meeting.claims}
    if any(articles <= case.told_in[case.identity(entity)] for entity in _named(case, meeting)):
        return True
    sorts = {value.site for value in _placed(case, meeting) if value.site}
    return len(sorts) > 1 and any(sorts <= case.sites_in[article] for article in articles)


def _distance(case: CaseFile, meeting: _Meeting) -> Iterator[Witness]:
    answer = meeting.answer
    spans = zip(meeting.claims, (answer.left_span, answer.right_span), strict=True)
    values = [value.value for claim, span in spans if (value := case.value(claim.id, span, answer.facet))]
    times = [value for value in values if isinstance(value, TimeValue)]
    days = 0 if ORIGINS.issuperset(meeting.match.kinds) else _days_apart(times)
    if days > max((FAR_APART.get(time.precision, NEAR_DAYS) for time in times), default=NEAR_DAYS):
        yield Witness(witness="distance", says=f"They lie {days} days apart.", weight=FAR)
    if len(times) > 1 and times[0].clock and times[0].clock == times[1].clock and times[0].offset != times[1].offset:
        yield Witness(witness="clock", says=f"Both say {times[0].clock}, in two zones.", weight=CLOCK)


def _days_apart(values: Sequence[TimeValue]) -> int:
    stretches = [(_day(v.start), _day(v.end)) for v in values if v.start and v.end]
    if len(stretches) != 2:  # noqa: PLR2004  a pair
        return 0
    (start, end), (other_start, other_end) = stretches
    return max((other_start - end).days, (start - other_end).days, 0)


def _day(moment: str) -> date:
    """The day of an ISO date or time."""
    return date.fromisoformat(moment[:10])
