"""The facet of what a person is: offices, trades, kinship, age."""

from datetime import date

from checker.facets.base import Context, Example, Facet
from checker.facets.homes import HOME
from checker.facets.names import Likeness, body_likeness, body_words, clearly_other, person_likeness
from checker.facets.offices import (
    Relation,
    Title,
    by_half,
    is_kin,
    is_lasting,
    is_sole,
    read_title,
    relate,
    trades_apart,
)
from checker.facets.reckoned_ages import RECKONED
from checker.facets.role_values import find
from checker.facets.seats import BRANCH, SEAT
from checker.language.aliases import GENERATIONS
from checker.records import Answer, FacetValue, Level, OfficeStatus, OfficeValue

__all__ = ["FACET"]

OTHER_PERSON = Level(name="another person", label="two persons", weight=0.0)
SAME = Level(name="same", label="the same", weight=1.0)
ALIAS = Level(name="alias", label="the same office in other words", weight=0.9)
ROUNDED = Level(name="a year apart", label="a year apart, as before and after a birthday", weight=0.4)
YEAR = Level(name="a year older", label="two ages at one time", weight=-0.6, conflict=True, strength="discrepancy")
AGES = Level(name="ages differ", label="two ages", weight=-1.5, conflict=True, strength="contradiction")
LEFT_OFFICE = Level(
    name="changed",
    label="the later report has the person in or out of office",
    weight=-0.3,
    conflict=True,
    strength="update",
)
STATUS = Level(
    name="status", label="in office for one, not for the other", weight=-0.7, conflict=True, strength="discrepancy"
)
ELSEWHERE = Level(
    name="elsewhere", label="the same office of two bodies", weight=-0.7, conflict=True, strength="discrepancy"
)
SEATS = Level(
    name="two seats", label="two states of one politician", weight=-0.7, conflict=True, strength="discrepancy"
)
BRANCHES = Level(
    name="two branches", label="two branches of service", weight=-0.7, conflict=True, strength="discrepancy"
)
HOMES = Level(name="two homes", label="two towns of one person", weight=-0.7, conflict=True, strength="discrepancy")
PRECISE = Level(name="more precise", label="one says more than the other", weight=0.6)
EXCLUSIVE = Level(
    name="exclusive",
    label="two offices of one body that nobody holds at once",
    weight=-1.2,
    conflict=True,
    strength="contradiction",
)
TIES = Level(
    name="two ties", label="two ties between the same two people", weight=-1.2, conflict=True, strength="contradiction"
)
HALF = Level(name="by half", label="a full and a half sibling", weight=-0.6, conflict=True, strength="discrepancy")
DIFFERENT = Level(
    name="different", label="two offices that nobody holds at once", weight=-1.0, conflict=True, strength="discrepancy"
)
TRADES = Level(name="trades", label="two trades", weight=-0.6, conflict=True, strength="discrepancy")
COMPATIBLE = Level(name="compatible", label="both may hold", weight=0.0)
BIRTHDAY = 7  # days
YEAR_OF_DAYS = 365.25
COMMITTEE = "committee"
COUNTY = "County"
TIED = {SEAT: SEATS, BRANCH: BRANCHES, HOME: HOMES}  # slot of one tie -> the rung of two that differ
OUT_OF_POLITICS = "politician"  # who is a former one holds none of the offices
HELD = frozenset({OfficeStatus.CURRENT, OfficeStatus.ACTING, OfficeStatus.LEAVING})
LADDER = (
    OTHER_PERSON, SAME, ALIAS, ROUNDED, YEAR, AGES, LEFT_OFFICE, STATUS, ELSEWHERE, SEATS, BRANCHES, HOMES, PRECISE, EXCLUSIVE, HALF, TIES, DIFFERENT, TRADES, COMPATIBLE,
)  # fmt: skip


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds between two descriptions of a person."""
    one, other = left.value, right.value
    if not (isinstance(one, OfficeValue) and isinstance(other, OfficeValue)):
        return Answer(facet="role", level=COMPATIBLE)
    slots = {left.slot, right.slot}
    level = _ties(left, right, context) if slots & TIED.keys() else _level(one, other, context)
    if level is YEAR and RECKONED in slots:
        level = ROUNDED
    words = _in_words(one), _in_words(other)
    note = f"{one.name}: {words[0]} against {words[1]}" if level.conflict else ""
    return Answer(facet="role", level=level, left=words[0], right=words[1], note=note)


def _in_words(value: OfficeValue) -> str:
    status = "" if value.status == OfficeStatus.CURRENT or value.status in value.title else f"{value.status} "
    organisation = value.organisation
    inside = not organisation or organisation.lower() in value.title.lower()
    return f"{status}{value.title}" if inside else f"{status}{value.title} ({organisation})"


def _level(one: OfficeValue, other: OfficeValue, context: Context) -> Level:
    if not context.same_entity(one.entity, other.entity):
        return OTHER_PERSON
    if one.age is not None or other.age is not None:
        return _ages(one.age, other.age, context)
    left, right = read_title(one.title, one.organisation), read_title(other.title, other.organisation)
    if by_half(left, right):
        whose = one.organisation or other.organisation, other.organisation or one.organisation
        return HALF if whose == (None, None) or _one_relative(*whose) else COMPATIBLE
    relation = relate(left, right)
    if relation in {Relation.SAME, Relation.NARROWER}:
        return _one_office(one, other, (left, right), context)
    return _two_offices(one, other, (left, right))


def _ties(left: FacetValue, right: FacetValue, context: Context) -> Level:
    """Two states that one person sits for, two branches that one served in, or two towns that one is of."""
    one, other = left.value, right.value
    if not (isinstance(one, OfficeValue) and isinstance(other, OfficeValue)) or left.slot != right.slot:
        return COMPATIBLE
    if not context.same_entity(one.entity, other.entity):
        return OTHER_PERSON
    if one.organisation == other.organisation:
        return SAME
    if left.slot == HOME and _one_place(str(one.organisation), str(other.organisation)):
        return PRECISE
    return TIED[left.slot]


def _one_place(one: str, other: str) -> bool:
    """Whether one name says more than the other, or a county may hold the town: "Visby County's Lund" and "Lund"."""
    words = [set(name.split()) for name in (one, other)]
    return words[0] <= words[1] or words[1] <= words[0] or (COUNTY in words[0]) != (COUNTY in words[1])


def _ages(left: int | None, right: int | None, context: Context) -> Level:
    if left is None or right is None:
        return COMPATIBLE
    if abs(left - right) > 1:
        return AGES if abs(right - left - _years_between(context)) > 1 else COMPATIBLE
    return SAME if left == right else YEAR if _at_one_time(context) else ROUNDED


def _at_one_time(context: Context) -> bool:
    """Whether both articles are of one week, in which a birthday is a rare chance."""
    if not context.left_published or not context.right_published:
        return False
    left, right = (date.fromisoformat(day[:10]) for day in (context.left_published, context.right_published))
    return abs((left - right).days) <= BIRTHDAY


def _years_between(context: Context) -> float:
    """By how many years the right article is the later one; nought where that is not known."""
    if not context.left_published or not context.right_published:
        return 0.0
    left, right = (date.fromisoformat(day[:10]) for day in (context.left_published, context.right_published))
    return (right - left).days / YEAR_OF_DAYS


def _status(value: OfficeValue, title: Title) -> str:
    return value.status if value.status != OfficeStatus.CURRENT else title.status


def _turning(one: str, other: str) -> tuple[str, str]:
    """Who leaves an office in one article may have left it in the other, or hold it there; who is named may hold it."""
    if OfficeStatus.NAMED in {one, other}:
        begun = next((s for s in (one, other) if s in {OfficeStatus.ELECT, OfficeStatus.CURRENT}), OfficeStatus.CURRENT)
        one, other = (begun if status == OfficeStatus.NAMED else status for status in (one, other))
    known = {one, other} - {OfficeStatus.LEAVING}
    status = OfficeStatus.FORMER if known == {OfficeStatus.FORMER} else OfficeStatus.CURRENT
    return (
        status if one == OfficeStatus.LEAVING else one,
        status if other == OfficeStatus.LEAVING else other,
    )


def _one_office(one: OfficeValue, other: OfficeValue, titles: tuple[Title, Title], context: Context) -> Level:
    left, right = titles
    statuses = _turning(_status(one, left), _status(other, right))
    loose = not {OfficeStatus.ACTING, OfficeStatus.ONCE}.isdisjoint(statuses)
    if statuses[0] != statuses[1] and not loose:
        return _changed(statuses, titles, context)
    bodies = one.organisation, other.organisation
    if OfficeStatus.ONCE in statuses:
        bodies = None, None  # whoever was named president of one body may since be of another
    if bodies[0] and bodies[1] and is_sole(left) and is_sole(right) and _two_bodies(bodies[0], bodies[1]):
        return ELSEWHERE
    if relate(left, right) is Relation.NARROWER or statuses[0] != statuses[1]:
        return PRECISE
    return SAME if one.title.lower() == other.title.lower() else ALIAS


def _two_bodies(one: str, other: str) -> bool:
    """Two bodies of one kind; a committee also beside a name that leaves the word out: 'the Foreign Relations chairman'."""
    if clearly_other(one, other):
        return True
    named = [name for name in (one, other) if name.split()[-1].lower() != COMMITTEE]
    elliptic = len(named) == 1 and len(named[0].split()) > 1 and named[0].istitle()
    return elliptic and body_likeness(one, other) is Likeness.NONE and not _shares(one, other)


def _shares(one: str, other: str) -> bool:
    return not set(body_words(one)).isdisjoint(body_words(other))


def _changed(statuses: tuple[str, str], titles: tuple[Title, Title], context: Context) -> Level:
    """One has the person in office, the other not (yet, or any more)."""
    kept = any(is_lasting(title) or is_kin(title) for title in titles) and not any(title.serving for title in titles)
    one = titles[0].head == titles[1].head or OUT_OF_POLITICS in {title.office for title in titles}
    if (kept or not one) and OfficeStatus.FORMER in statuses:
        return COMPATIBLE
    dates = [date[:10] if date else None for date in (context.left_published, context.right_published)]
    if dates[0] == dates[1] or None in dates:
        return STATUS if OfficeStatus.FORMER in statuses or dates[0] else COMPATIBLE
    later = statuses[0] if str(dates[0]) > str(dates[1]) else statuses[1]
    earlier = statuses[1] if later == statuses[0] else statuses[0]
    order = (OfficeStatus.ELECT, OfficeStatus.CURRENT, OfficeStatus.FORMER)
    forward = (
        later in order and earlier in order and order.index(OfficeStatus(later)) > order.index(OfficeStatus(earlier))
    )
    if forward and OfficeStatus.ELECT in statuses:
        return COMPATIBLE
    return LEFT_OFFICE if forward else STATUS


def _two_offices(one: OfficeValue, other: OfficeValue, titles: tuple[Title, Title]) -> Level:
    left, right = titles
    if {_status(one, left), _status(other, right)} - HELD:
        return COMPATIBLE
    if trades_apart(left, right):
        return TRADES
    bodies = one.organisation, other.organisation
    if is_kin(left) and is_kin(right):
        return TIES if relate(left, right) is Relation.APART and _one_relative(*bodies) else COMPATIBLE
    known = bool(bodies[0] and bodies[1])
    alike = known and body_likeness(str(bodies[0]), str(bodies[1])) is not Likeness.NONE
    if relate(left, right) is not Relation.APART or (known and not alike):
        return COMPATIBLE
    return EXCLUSIVE if alike else DIFFERENT


def _one_relative(left: str | None, right: str | None) -> bool:
    if not (left and right) or person_likeness(left, right) is Likeness.NONE:
        return False
    return len({frozenset(GENERATIONS.intersection(name.replace(".", "").split())) for name in (left, right)}) == 1


FACET = Facet(
    name="role",
    title="What a person is",
    what="Offices, titles, trades, kinship and ages that two articles give one person.",
    why="A wrong office or age names another person, and is what people complain of first.",
    guards=(
        "It stays silent about two persons, about descriptions that go together (a pharmacist who is a candidate), about a "
        "fuller and a shorter title, about offices in two bodies, about one entered or held in an "
        "earlier year or lost in the dismissal that is told, and about titles that people keep for life."
    ),
    ladder=LADDER,
    examples=(
        Example("Finance minister Jana Novak resigned.", "Jana Novak, the minister of finance, resigned.", "alias"),
        Example("Chief executive Owen Pryce said no.", "Owen Pryce, the CEO, said no.", "alias"),
        Example("Energy minister Jana Novak resigned.", "Minister Jana Novak resigned.", "more precise"),
        Example("Deputy mayor Carla Ricci signed.", "Mayor Carla Ricci signed.", "different"),
        Example("Finance minister Jana Novak spoke.", "Jana Novak, the health minister, spoke.", "different"),
        Example("Ann Weil chairs the school's governors.", "Ann Weil is the deputy headteacher.", "different"),
        Example("Owen Pryce, an accountant, swam ashore.", "Owen Pryce, a plumber, swam ashore.", "trades"),
        Example("Ann Weil met Tom Hale, her uncle.", "Ann Weil and Tom Hale are not related.", "two ties"),
        Example("Ann Weil, Tom Hale's sister, spoke.", "Ann Weil, Tom Hale's half-sister, spoke.", "by half"),
        Example("Ann Weil, Tom Hale's mother, spoke.", "Tom Hale, Ann Weil's brother, spoke.", "two ties"),
        Example("Owen Pryce, 54, swam ashore.", "Owen Pryce, 45, swam ashore.", "ages differ"),
        Example("Owen Pryce, 54, swam ashore.", "Owen Pryce, 55, swam ashore.", "a year apart"),
        Example("Owen Pryce, 54, swam.", "Owen Pryce was 24 when he left home 14 years ago.", "ages differ"),
        Example("Owen Pryce, 39, swam.", "Owen Pryce was 24 when he left home 14 years ago.", "a year apart"),
        Example("Senator Ann Weil of Iowa spoke.", "Ann Weil (R-Ohio) spoke.", "two seats"),
        Example("Ann Weil, a Navy veteran, spoke.", "Ann Weil, who served in the Army, spoke.", "two branches"),
        Example("Ann Weil, 36, of Chicago, spoke.", "Ann Weil, of Milwaukee, spoke.", "two homes"),
        Example("Police chief Anna Weil spoke.", "Former police chief Anna Weil spoke.", "status"),
        Example("Owen Pryce, a retired pharmacist, spoke.", "Owen Pryce, a candidate, spoke.", "compatible"),
        Example("Comedian Ella Marsh spoke.", "Ella Marsh, a campaigner, spoke.", "compatible"),
    ),
    find=find,
    compare=compare,
)
