"""Two names for one post: an office that a body has once, held by one person in one article and by another in the other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.facets.names import Likeness, body_words, person_likeness, person_words
from checker.facets.offices import Title, is_kin, is_sole, read_title
from checker.facets.seats import HELD
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.language.entity_lists import terms
from checker.records import (
    Claim,
    Entity,
    EntityType,
    FacetType,
    FindingKind,
    MentionKind,
    Office,
    Strength,
    Witness,
)

__all__ = ["holder_conflicts"]

BIAS = -0.2
FIELDED = frozenset({"minister", "secretary", "commissioner"})  # of whom there is one for each field
NAME = re.compile(r"[A-Z]\w+")
CUT = re.compile(r"\b[A-Z]\.$")  # 'James B.', but not 'James Holm Jr.'
STATE = "state"  # 'the state House speaker' is none of the country's
POST = 1.0
FULL = 0.4  # both by first name and surname


@dataclass(frozen=True, slots=True)
class _Holder:
    """A named person with an office that the body has once."""

    person: Entity
    office: Office
    title: Title
    body: frozenset[str]  # the words that name it


def holder_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each post that two articles give to two people of whom neither article knows the other's."""
    holders: dict[str, list[_Holder]] = defaultdict(list)
    for entity in sorted(case.entities.values(), key=lambda e: e.id):
        holders[entity.article].extend(_holders(entity))
    for one, other in combinations(sorted(holders), 2):
        for left in holders[one]:
            for right in holders[other]:
                if _one_post(left, right) and _strangers(case, left.person, right.person):
                    yield from _draft(case, left, right)


def _holders(entity: Entity) -> Iterator[_Holder]:
    if entity.type is not EntityType.PERSON or not entity.named:
        return
    for office in entity.offices:
        title = read_title(office.title, office.organisation)
        if office.status not in HELD or title.lower or is_kin(title) or not is_sole(title):
            continue
        body = frozenset(body_words(office.organisation or "")) | title.field
        if _tells(office, title, body) and not CUT.search(entity.name):
            yield _Holder(entity, office, title, body)


def _tells(office: Office, title: Title, body: frozenset[str]) -> bool:
    """Whether it is said of what: every campaign has 'a campaign chairman', and every firm a head of communications."""
    names = {word.lower() for word in NAME.findall(office.text)}
    named = bool(office.organisation) or not title.field.isdisjoint(names)  # 'Lund mayor'
    return bool(body - terms("organisation_nouns")) and (named or title.head in FIELDED)


def _one_post(left: _Holder, right: _Holder) -> bool:
    """Whether both hold the same office of the same body: 'the Orioles' manager', 'Orioles manager'."""
    of_states = [STATE in holder.office.text.lower().split() for holder in (left, right)]
    within = left.body <= right.body or right.body <= left.body
    return left.title.head == right.title.head and within and of_states[0] == of_states[1]


def _strangers(case: CaseFile, left: Entity, right: Entity) -> bool:
    """Whether they are two people, and neither article names the one of the other: else one may have followed the other."""
    one, other = case.identity(left.id), case.identity(right.id)
    apart = one != other and person_likeness(left.name, right.name) is Likeness.NONE
    return apart and right.article not in case.named_in[one] and left.article not in case.named_in[other]


def _draft(case: CaseFile, left: _Holder, right: _Holder) -> Iterator[Draft]:
    claims = [case.claim_at(h.person.article, h.office.start) for h in (left, right)]
    if claims[0] is None or claims[1] is None:
        return
    names = f"{left.person.name} and {right.person.name}"
    says = f"{names} hold one post, and neither article names the other's."
    yield Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.PARTICIPANT,
        relation="holder",
        strength=Strength.CONTRADICTION,
        statement=f"Who is {_post(left, right)}",
        values={left.person.article: left.person.name, right.person.article: right.person.name},
        evidence=[
            case.evidence(claim, _named(holder, claim))
            for claim, holder in zip(claims, (left, right), strict=True)
            if claim is not None
        ],
        witnesses=[
            Witness(witness="participant", level="one post", says=says, weight=POST),
            *_full(left.person, right.person),
        ],
        bias=BIAS,
        subject="holder:" + ":".join(sorted((case.identity(left.person.id), case.identity(right.person.id)))),
    )


def _post(left: _Holder, right: _Holder) -> str:
    """The post in the fuller of the two wordings."""
    wordings = [
        f"{h.office.title} of {h.office.organisation}" if h.office.organisation else h.office.title
        for h in (left, right)
    ]
    return min(wordings, key=lambda words: (-len(words), words))


def _named(holder: _Holder, claim: Claim) -> list[tuple[int, int]]:
    """Where the claim names the person."""
    return [
        (m.start, m.end)
        for m in holder.person.mentions
        if m.kind is MentionKind.NAME and claim.start <= m.start and m.end <= claim.end
    ]


def _full(left: Entity, right: Entity) -> Iterator[Witness]:
    if min(len(person_words(left.name)), len(person_words(right.name))) > 1:
        yield Witness(witness="names", level="full", says="Both are given a first name and a surname.", weight=FULL)
