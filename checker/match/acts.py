"""Acts of two articles that may be one, and how what hangs on them compares: when and where it was."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.facets import load_facet
from checker.facets.base import Context
from checker.match.reach import Reach, Vectors
from checker.match.values import Published
from checker.records import Act, ActMatch, Answer, Claim, Extraction, FacetValue

__all__ = ["act_matches"]

COMPARED = ("date", "place")

HELD = frozenset({"serve"})
DEFEATING = frozenset({"win", "lose", "reject"})
BOUNDS = frozenset({"since", "until", "before", "after", "by"})

Key = tuple[str, str]  # kind, and a participant's identity or an argument's word
Stretch = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Told:
    """An act where an article tells it."""

    act: Act
    claim: Claim
    row: int  # of the claim among its article's vectors
    agents: frozenset[str]  # identities
    objects: frozenset[str]
    who: frozenset[str]  # all who are named beside it
    near: frozenset[str]  # all who are named in its sentence
    values: tuple[FacetValue, ...]

    def indexed(self) -> list[Key]:
        """Under which it is looked up: two acts that share no key are never laid side by side."""
        words = sorted(self.near | set(self.act.things))
        alone = [""] if self.act.once and (self.values or self.act.phase) else []
        return [(kind, word) for kind in self.act.kinds for word in (*words, *alone)]


def act_matches(
    extractions: Sequence[Extraction],
    vectors: Sequence[Vectors],
    identities: Mapping[str, str],
    published: Published,
    reach: Reach,
) -> tuple[ActMatch, ...]:
    """Pairs of acts of one kind that share a participant or an argument; those told again and again only with values."""
    told = [_told(e, identities) for e in extractions]
    rivals = [_rivals(acts) for acts in told]
    pairs: list[ActMatch] = []
    for i, j in combinations(range(len(extractions)), 2):
        days = (published.get(extractions[k].article.id) for k in (i, j))
        context = Context(identities, *days)
        for left, right in _candidates(told[i], told[j]):
            similarity = round(float(vectors[i][left.row] @ vectors[j][right.row]), 4)
            if not reach.holds(similarity, (i, left.row), (j, right.row)):
                continue
            match = _match(left, right, context).model_copy(
                update={
                    "similarity": similarity,
                    "rivals": max(rivals[i][k] + rivals[j][k] for k in set(left.act.kinds) & set(right.act.kinds)),
                }
            )
            pairs.append(match)
    return tuple(sorted(pairs, key=lambda m: (m.left, m.left_act, m.right, m.right_act)))


def _told(extraction: Extraction, identities: Mapping[str, str]) -> list[_Told]:
    def who(ids: Sequence[str]) -> frozenset[str]:
        return frozenset(identities.get(i, i) for i in ids)

    return [
        _Told(
            act=act,
            claim=claim,
            row=row,
            agents=who(act.agents),
            objects=who(act.objects),
            who=who((*act.agents, *act.objects, *act.others)),
            near=who(claim.entities),
            values=tuple(_values(claim, act)),
        )
        for row, claim in enumerate(extraction.claims)
        for act in claim.acts
    ]


def _values(claim: Claim, act: Act) -> Iterator[FacetValue]:
    """What hangs on the act; what was told on a day as done was done by then: "he said in 2017 that he repaid it"."""
    for value in claim.facets:
        if act.start in value.acts and value.facet in COMPARED:
            if not HELD.isdisjoint(act.kinds):
                yield _begun(value)
            else:
                yield _then(value) if _is_counted_from(act, value) else value
    for teller in claim.acts:
        if act.start in teller.tells and not teller.once and teller.aspect == act.aspect == "happened":
            yield from (_bound(v) for v in claim.facets if v.acts[:1] == (teller.start,) and _is_plain(v))


def _is_counted_from(act: Act, value: FacetValue) -> bool:
    """Whether a bound is counted from the act: "before Monday's vote"."""
    return (
        value.value.kind == "time"
        and bool(value.value.modifier)
        and act.start != value.acts[0]
        and act.start >= value.end
    )


def _then(value: FacetValue) -> FacetValue:
    """The day of what a bound is counted from."""
    return value.model_copy(update={"value": value.value.model_copy(update={"modifier": ""})})


def _begun(value: FacetValue) -> FacetValue:
    """The day on which what has been so since then began: "has been mayor since 2010"."""
    return _then(value) if value.value.kind == "time" and value.value.modifier == "since" else value


def _is_plain(value: FacetValue) -> bool:
    return value.value.kind == "time" and bool(value.value.start) and not value.value.modifier


def _bound(value: FacetValue) -> FacetValue:
    latest = value.value.model_copy(update={"modifier": "by"})
    return value.model_copy(update={"value": latest, "text": f"{value.text} at the latest"})


def _rivals(told: Sequence[_Told]) -> dict[str, int]:
    """For each kind of act, how many more times than one an article gives it that do not meet."""
    stretches: dict[str, set[Stretch]] = defaultdict(set)
    for one in told:
        for value in one.values:
            if (
                value.value.kind == "time"
                and value.value.start
                and value.value.end
                and value.value.modifier not in BOUNDS
            ):
                for kind in one.act.kinds:
                    stretches[kind].add((value.value.start, value.value.end))
    return defaultdict(int, {kind: _apart_count(found) - 1 for kind, found in stretches.items()})


def _apart_count(stretches: set[Stretch]) -> int:
    kept: list[Stretch] = []
    for start, end in sorted(stretches, key=lambda s: (s[1], s[0])):
        if all(end <= other_start or other_end <= start for other_start, other_end in kept):
            kept.append((start, end))
    return len(kept)


def _candidates(left: Sequence[_Told], right: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    index: dict[Key, list[int]] = defaultdict(list)
    for number, told in enumerate(right):
        for key in told.indexed():
            index[key].append(number)
    for told in left:
        for number in sorted({n for key in told.indexed() for n in index.get(key, ())}):
            other = right[number]
            worth = (told.act.once and other.act.once) or (told.values and other.values)
            if worth and told.act.negated == other.act.negated and not _is_another(told.act, other.act):
                yield told, other


def _is_another(left: Act, right: Act) -> bool:
    """Whether one article tells its act of another thing of the kind than the other's: "from a different crane"."""
    said = set(left.another) ^ set(right.another)
    own = (left.text.lower() in left.another) != (right.text.lower() in right.another)
    return own or not said.isdisjoint(set(left.things) & set(right.things))


def _match(left: _Told, right: _Told, context: Context) -> ActMatch:
    shared = left.who & right.who
    things = set(left.act.things) & set(right.act.things)
    kinds = tuple(sorted(set(left.act.kinds) & set(right.act.kinds)))
    both = (left.agents | left.objects) & (right.agents | right.objects)
    beside, opposite = shared, both
    if not DEFEATING.isdisjoint(kinds):  # who beat another and was then beaten took part in two matches
        both, beside, opposite = (left.agents & right.agents) | (left.objects & right.objects), frozenset(), frozenset()
    return ActMatch(
        left=left.claim.id,
        right=right.claim.id,
        left_act=left.act.start,
        right_act=right.act.start,
        kinds=kinds,
        principals=tuple(sorted(both)),
        who=tuple(sorted(shared)),
        near=tuple(sorted((left.near & right.near) - shared)),
        things=tuple(sorted(things)),
        words=tuple(sorted((set(left.claim.lemmas) & set(right.claim.lemmas)) - things)),
        content=_content(left.act, right.act),
        phases=(left.act.phase or "begin") == (right.act.phase or "begin"),
        clash=_apart(left.agents, right.agents, beside) or _apart(left.objects, right.objects, opposite),
        answers=tuple(_answers(left, right, context)),
    )


def _content(left: Act, right: Act) -> bool | None:
    if not left.content or not right.content:
        return None
    return not set(left.content).isdisjoint(right.content)


def _apart(left: frozenset[str], right: frozenset[str], shared: frozenset[str]) -> bool:
    """Whether the two have nobody in common, and none of them stands in another part: 'X met Y', 'Y met X'."""
    return bool(left and right) and left.isdisjoint(right) and shared.isdisjoint(left | right)


def _answers(left: _Told, right: _Told, context: Context) -> Iterator[Answer]:
    for one in left.values:
        for other in right.values:
            if one.facet == other.facet:
                answer = load_facet(one.facet).compare(one, other, context)
                spans = {"left_span": (one.start, one.end), "right_span": (other.start, other.end)}
                if answer.level.weight:
                    yield answer.model_copy(update=spans)
