"""What speaks for and against two differing times being answers to one question."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from checker.facets.timesteps import next_to
from checker.judge.casefile import CaseFile
from checker.judge.parts import part_around
from checker.records import (
    Act,
    Answer,
    Claim,
    Comparison,
    Entity,
    EntityType,
    FacetValue,
    Precision,
    QuantityValue,
    TimeValue,
    Witness,
)

__all__ = ["MOMENTS", "OF_ONE_ACT", "TELLING", "moment_witnesses"]

NEAR_EQUAL = -0.3  # an equal time in words that much less alike still is as likely the one meant
OWNER = ("'s", "’s", "s'", "s’")  # "Friday's game" is told of on any day
DETERMINED = re.compile(r"\b(?:the|an?|his|her|its|their|our|this|that)\s$", re.IGNORECASE)  # "the March 3 storm"
ATTRIBUTIVE = re.compile(
    r"(?: (?:and|or) [\w.]+)?,? (?!(?:of|in|on|at|to|for|by|from|with|and|or|but|as|after|before|when|that|until)\b)[a-z]"
)
RANGE = "-–—"
BOUNDS = frozenset({"since", "until", "before", "after", "by"})
HABIT = re.compile(r"\b(?:each|every|typically|usually|often|normally|always|annual(?:ly)?)\b", re.IGNORECASE)
FINE = frozenset({Precision.DAY, Precision.PART_OF_DAY, Precision.MINUTE})
FAR_APART = {Precision.MONTH: 200, Precision.SEASON: 400, Precision.QUARTER: 400, Precision.YEAR: 2000}  # days
NEAR_DAYS = 60
AKIN = 0.3  # cosine from which two sentences may be about one thing
LITTLE = 0.1  # share of the names and rare words of a sentence
NAME = "@"  # before an anchor that is who is named
AMOUNTS = frozenset({"money", "percent"})
MOVES = frozenset("fall slide drop decline rise climb gain jump".split())  # what prices and rates do all day
SAYING = frozenset("say speak".split())  # what papers are full of
HEARD = frozenset("say report describe".split())
SPOKEN = frozenset(
    "say tell report describe state add note comment remark explain acknowledge".split()
)  # verbs of these
OF_ITSELF = re.compile(r"[^,.;]{0,30}? (?:he|she|it|they|we)\b")  # "said on Friday that it had sold the plant"
TELLING = SAYING | frozenset("announce report publish testify write interview".split())


@dataclass(frozen=True, slots=True)
class Moments:
    """Two differing times with the sentences that give them."""

    case: CaseFile
    comparison: Comparison
    answer: Answer
    claims: tuple[Claim, Claim]
    values: tuple[FacetValue, FacetValue]

    def acts(self) -> tuple[list[Act], list[Act]]:
        """The acts in the parts of the sentences that hold the times."""
        one, other = (
            _within(claim, part_around(claim, (value.start, value.end)))
            for claim, value in zip(self.claims, self.values, strict=True)
        )
        return one, other

    def own(self) -> list[Act | None]:
        """The act on which each time hangs."""
        return [
            next((act for act in claim.acts if act.start in value.acts[:1]), None)
            for claim, value in zip(self.claims, self.values, strict=True)
        ]

    def doers(self) -> list[list[Entity]]:
        """Who does each time's own act; only those with a name."""
        return [
            [entity for e in (act.agents if act else ()) if (entity := self.case.entities[e]).named]
            for act in self.own()
        ]

    def aspects(self) -> list[str]:
        """What each time's own act says of when it lies; '' where it hangs on none."""
        return [act.aspect if act else "" for act in self.own()]

    def days(self) -> int:
        """Days from the start of the one to that of the other; -1 where a side is on no calendar."""
        starts = [
            value.value.start for value in self.values if isinstance(value.value, TimeValue) and value.value.start
        ]
        if len(starts) < len(self.values):
            return -1
        one, other = (date.fromisoformat(start[:10]) for start in starts)
        return abs((one - other).days)

    def attributive(self) -> list[bool]:
        """Whether either time stands before a noun that it tells apart: "Friday's game", "the March 3 storm"."""
        return [
            after.startswith(OWNER)
            or bool(
                ATTRIBUTIVE.match(claim.text, value.end - claim.start)
                and DETERMINED.search(claim.text[: value.start - claim.start])
            )
            for claim, value, after in zip(self.claims, self.values, self.behind(), strict=True)
        ]

    def behind(self) -> list[str]:
        """The two letters that follow either time."""
        return [
            claim.text[value.end - claim.start : value.end - claim.start + 2]
            for claim, value in zip(self.claims, self.values, strict=True)
        ]


def _within(claim: Claim, part: tuple[int, int]) -> list[Act]:
    return [act for act in claim.acts if part[0] <= act.start < part[1]]


def _kind(pair: Moments) -> str:
    """Both parts name an act of one kind; that something is said in both counts only where they name somebody alike."""
    one, other = ({kind for act in acts for kind in act.kinds} for acts in pair.acts())
    named = any(term.startswith(NAME) for term in pair.comparison.shared)
    shared = sorted((one & other) - (frozenset() if named else SAYING))
    return f"Both tell of one kind of act: {', '.join(shared)}." if shared else ""


def _strange(pair: Moments) -> str:
    """The sentences share next to nothing that is rare."""
    return "The sentences share next to no name or rare word." if pair.comparison.overlap < LITTLE else ""


def _two_deeds(pair: Moments) -> str:
    """Each dates what befalls people once, and these are two things: a sinking and a flight."""
    one, other = (set(act.kinds) if act and act.once else set() for act in pair.own())
    apart = one and other and one.isdisjoint(other)
    return f"One dates {min(one)}, one {min(other)}." if apart else ""


def _others_act(pair: Moments) -> str:
    """Two people with a first and a last name do what the two times date."""
    return "They date what two others do." if _apart(pair) and _are_people(pair) else ""


def _others_perhaps(pair: Moments) -> str:
    """Two names for who does it, of which one may be a nickname of the other, or a body that he speaks for."""
    return "They date what is done under two names." if _apart(pair) and not _are_people(pair) else ""


def _apart(pair: Moments) -> bool:
    one, other = ({pair.case.identity(e.id) for e in doers} for doers in pair.doers())
    return bool(one and other) and one.isdisjoint(other)


def _are_people(pair: Moments) -> bool:
    return all(any(e.type is EntityType.PERSON and " " in e.name for e in doers) for doers in pair.doers())


def _told(pair: Moments) -> str:
    """One is when something was told, the other when something was done."""
    told = [not TELLING.isdisjoint(act.kinds) for act in pair.own() if act]
    return "One is when something was told." if len(told) > 1 and told[0] != told[1] else ""


def _speeches(pair: Moments) -> str:
    """Each is when something was said: people speak on many days."""
    told = [act is not None and not TELLING.isdisjoint(act.kinds) for act in pair.own()]
    return "Each is when something was said." if all(told) else ""


def _agreeing(pair: Moments) -> str:
    """The sentences agree on another value."""
    agreeing = [a.left for a in pair.comparison.answers if a.facet != "date" and a.level.weight >= 1]
    return f"They agree on {', '.join(agreeing)}." if agreeing else ""


def _one_passage(pair: Moments) -> str:
    """For one of the sentences the other is the likest of its article."""
    return "One is the nearest passage to the other." if pair.comparison.nearest == 1 else ""


def _both_passages(pair: Moments) -> str:
    """Each sentence is the likest of its article to the other."""
    return "Each is the nearest passage to the other." if pair.comparison.nearest > 1 else ""


def _tense(pair: Moments) -> str:
    """Both lie behind the articles, or both ahead."""
    one, other = pair.aspects()
    return "Both are told in one tense." if one == other else ""


def _step_apart(pair: Moments) -> str:
    """They differ by little, as two accounts of one thing do."""
    one, other = (value.value for value in pair.values)
    near = isinstance(one, TimeValue) and isinstance(other, TimeValue) and next_to(one, other)
    return "They lie next to each other on the calendar." if near else ""


def _far(pair: Moments) -> str:
    """So far apart that one event is hardly meant."""
    fineness = [value.value.precision for value in pair.values if isinstance(value.value, TimeValue)]
    return (
        f"They lie {pair.days()} days apart."
        if pair.days() > max(FAR_APART.get(p, NEAR_DAYS) for p in fineness)
        else ""
    )


def _counts_differ(pair: Moments) -> str:
    """The sentences give two numbers as well: two moments of something that changes."""
    differing = any(a.facet == "number" and a.level.conflict for a in pair.comparison.answers)
    return "The sentences differ in a number as well." if differing else ""


def _moving(pair: Moments) -> str:
    """Each tells how far a price or rate has gone up or down by then, and these are two amounts."""
    moving = all(act and not MOVES.isdisjoint(act.kinds) for act in pair.own())
    return "Each tells of a price or rate as it moves." if moving and _amounts_differ(pair) else ""


def _amounts_differ(pair: Moments) -> bool:
    """Whether two amounts of money or two shares differ that hang on the verbs of the times."""
    for answer in pair.comparison.answers:
        spans = answer.left_span, answer.right_span
        found = [pair.case.value(c.id, span, "number") for c, span in zip(pair.claims, spans, strict=True)]
        amounts = [v for v in found if v and isinstance(v.value, QuantityValue) and v.value.dimension in AMOUNTS]
        if answer.level.conflict and [v.verb for v in amounts] == [v.verb for v in pair.values]:
            return True
    return False


def _habitual(pair: Moments) -> str:
    """One tells what happens again and again."""
    return "One tells what happens again and again." if any(HABIT.search(claim.text) for claim in pair.claims) else ""


def _one_nearest(pair: Moments) -> str:
    """For one of them the other is the likeliest of its article."""
    return "No other time stands in words more alike, for one of the two." if _nearest(pair) == 1 else ""


def _both_nearest(pair: Moments) -> str:
    """Each is the likeliest of its article for the other."""
    return "No other time stands in words more alike, for either." if _nearest(pair) > 1 else ""


def _nearest(pair: Moments) -> int:
    """For how many of the two the other is the likeliest; none between sentences on other things: a lone time always is."""
    akin = pair.comparison.overlap >= LITTLE or pair.comparison.similarity >= AKIN
    return pair.answer.closest if akin else 0


def _equalled(pair: Moments) -> str:
    """The other article gives an equal time, in words about as much alike."""
    equal = pair.answer.equal
    return "One gives the other's time elsewhere." if equal is not None and equal > NEAR_EQUAL else ""


def _owning(pair: Moments) -> str:
    """One only names the thing by its day."""
    if _of_one_kind(pair):
        return ""  # "Tuesday's vote", "Monday's vote"
    one, other = pair.attributive()
    return "One only tells by its day which one is meant." if one != other else ""


def _of_one_kind(pair: Moments) -> bool:
    """Whether the two times hang on acts of one kind."""
    one, other = (set(act.kinds) if act else set() for act in pair.own())
    return not one.isdisjoint(other)


def _bounded(pair: Moments) -> str:
    """One says only since when or until when."""
    one, other = (isinstance(v.value, TimeValue) and v.value.modifier in BOUNDS for v in pair.values)
    return "One is a bound, one a moment." if one != other else ""


def _recalled(pair: Moments) -> str:
    """One gives the day with its year, the other a weekday as of the week of the news: the first is looked back on."""
    values = [v.value for v in pair.values if isinstance(v.value, TimeValue)]
    with_year = [v.start is not None and not v.relative and v.precision in FINE for v in values]
    of_the_week = [v.start is None and v.weekday is not None and v.month is None for v in values]
    back = (with_year[0] and of_the_week[1]) or (with_year[1] and of_the_week[0])
    return "One gives the year, the other only the day of the week." if back else ""


def _hearsay(pair: Moments) -> str:
    """One is when somebody spoke of what others had done, and the other is when something was done."""
    heard = [
        act is not None
        and value.verb in SPOKEN
        and not (act.once or HEARD.isdisjoint(act.kinds) or _of_own_deed(claim, act))
        for claim, value, act in zip(pair.claims, pair.values, pair.own(), strict=True)
    ]
    done = [act is not None and TELLING.isdisjoint(act.kinds) for act in pair.own()]
    return "One is when it was spoken of." if (heard[0] and done[1]) or (heard[1] and done[0]) else ""


def _of_own_deed(claim: Claim, telling: Act) -> bool:
    """Whether who speaks tells what he does himself: "the board said on Friday that it had approved the plan"."""
    told = (act for act in claim.acts if act.start in telling.tells)
    named = any(not set(telling.agents).isdisjoint(act.agents) for act in told)
    return named or bool(OF_ITSELF.match(claim.text, telling.end - claim.start))


def _ranging(pair: Moments) -> str:
    """One is an end of a stretch."""
    return "One is an end of a stretch." if any(b[:1] and b[0] in RANGE for b in pair.behind()) else ""


def _stamped(pair: Moments) -> str:
    """One sentence tells of no act: it is a stamp or a caption."""
    return "One sentence tells nothing that happens." if any(not claim.acts for claim in pair.claims) else ""


# fitted by logistic regression on annotated stories, each with the words for a person
MOMENTS: dict[str, tuple[Callable[[Moments], str], float]] = {
    "kind of act": (_kind, 0.6),
    "tense": (_tense, 0.3),
    "step apart": (_step_apart, 1.2),
    "nearest time": (_one_nearest, 0.6),
    "nearest times": (_both_nearest, 1.5),
    "equal": (_equalled, -1.0),
    "owner": (_owning, -2.2),
    "bound": (_bounded, -1.5),
    "hearsay": (_hearsay, -1.5),
    "year": (_recalled, -1.2),
    "stretch": (_ranging, -0.45),
    "no act": (_stamped, -2.0),
    "far apart": (_far, -1.3),
    "numbers": (_counts_differ, -1.2),
    "moving": (_moving, -1.5),
    "habit": (_habitual, -1.3),
    "little shared": (_strange, -0.55),
    "deeds": (_two_deeds, -0.5),
    "doers": (_others_act, -1.0),
    "names of doers": (_others_perhaps, -0.4),
    "telling": (_told, -0.25),
    "speeches": (_speeches, -0.5),
    "other values": (_agreeing, 0.6),
    "nearest passage": (_one_passage, 0.3),
    "nearest passages": (_both_passages, 0.7),
}
# what those of them weigh that say more of two times than the match of their acts does
OF_ONE_ACT = {
    "step apart": 0.7,
    "nearest times": 0.7,
    "nearest passages": 0.6,
    "equal": -1.0,
    "year": -1.2,
    "speeches": -0.7,
    "other values": 0.6,
}
ALONE = {name: weight for name, (_, weight) in MOMENTS.items()}


def moment_witnesses(
    case: CaseFile, comparison: Comparison, answer: Answer, weights: Mapping[str, float] = ALONE
) -> list[Witness]:
    """One witness for each weighed sign that holds."""
    claims = case.claims[comparison.left], case.claims[comparison.right]
    spans = answer.left_span, answer.right_span
    found = [case.value(claim.id, span, answer.facet) for claim, span in zip(claims, spans, strict=True)]
    one, other = found
    if one is None or other is None:
        return []
    pair = Moments(case, comparison, answer, claims, (one, other))
    said = ((name, MOMENTS[name][0](pair), weight) for name, weight in weights.items())
    return [Witness(witness=name, says=says, weight=weight) for name, says, weight in said if says]
