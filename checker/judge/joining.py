"""One finding for one question: drafts on one point are joined, weaker doubles are dropped."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.judge.finding import Draft, confidence
from checker.records import Evidence, FacetType, FindingKind

__all__ = ["distinct", "joined", "undisputed"]

HALF = 0.5
SURELY = 0.75  # confidence of an agreement on a quotation that two articles hold with a third
VALUED = frozenset({FacetType.NUMBER, FacetType.DATE})  # of which one sentence may carry several


def joined(drafts: Sequence[Draft], stands: Callable[[Draft], bool] = lambda _: True) -> list[Draft]:
    """Drafts without doubles: the surest stands; those that meet it on the same passages add their articles.

    One that stands and gives the same answers elsewhere adds its passages.

    A draft that does not stand by itself may still add its article to one that does; a fallback comes behind all that stand.
    """
    kept: list[Draft] = []
    for draft in sorted(
        drafts,
        key=lambda d: (not stands(d), d.fallback, -confidence(d.witnesses, d.bias), d.statement, d.subject),
    ):
        double = next((i for i, k in enumerate(kept) if _double(k, draft)), None)
        if double is None:
            kept.append(draft)
        elif set(draft.values) - set(kept[double].values):
            kept[double] = _widened(kept[double], draft)
        elif stands(draft) and _answers(draft) == _answers(kept[double]):
            kept[double] = _with_passages(kept[double], draft)
    return _told_once([draft for draft in kept if stands(draft)])


def _told_once(drafts: Sequence[Draft]) -> list[Draft]:
    """Without conflicts that another tells as well: what they have and it lacks goes over to that one.

    Two that grew by further articles may have come to share a number.
    """
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: -len(d.values)):  # stable: of equals the surest comes first
        double = next((i for i, k in enumerate(kept) if _tells(k, draft) or _share_a_number(k, draft)), None)
        if double is None:
            kept.append(draft)
        elif _tells(kept[double], draft):
            kept[double] = _with_passages(kept[double], draft)
        else:
            kept[double] = _widened(kept[double], draft)
    return sorted(kept, key=lambda d: (-confidence(d.witnesses, d.bias), d.statement, d.subject))


def _tells(kept: Draft, draft: Draft) -> bool:
    """Whether the draft is a conflict that asks what the kept one asks, and each of its answers stands there."""
    one = kept.kind is draft.kind is FindingKind.CONFLICT and kept.type is draft.type
    return one and kept.statement == draft.statement and _answers(draft) <= _answers(kept)


def _share_a_number(kept: Draft, draft: Draft) -> bool:
    """Whether both are conflicts about one number of an article."""
    one = kept.kind is draft.kind is FindingKind.CONFLICT and kept.type is draft.type is FacetType.NUMBER
    return one and bool(_values(kept) & _values(draft))


def _answers(draft: Draft) -> set[tuple[str, str]]:
    return {(article, value.casefold()) for article, value in draft.values.items()}


def _double(kept: Draft, draft: Draft) -> bool:
    """Whether both are of one type and of one subject or value, or stand on overlapping passages in two articles."""
    if kept.kind is not draft.kind or kept.type is not draft.type:
        return False
    if kept.subject and kept.subject == draft.subject:
        return True
    if kept.type in VALUED and kept.kind is FindingKind.CONFLICT:
        held, told = _values(kept), _values(draft)
        if held & told and kept.type is FacetType.NUMBER:
            return True
        if held and told and held.isdisjoint(told) and kept.statement != draft.statement:
            return False  # 'killed 12 and injured 31', 'killed 15 and injured 40' are two questions
    met = _meeting(kept, draft)
    return len(met) >= min(2, len(set(draft.values)), len(set(kept.values)))


def _values(draft: Draft) -> set[tuple[str, tuple[int, int]]]:
    """The places of the values that the draft sets against each other."""
    return {(e.article, span) for e in draft.evidence for span in e.highlights}


def _with_passages(kept: Draft, draft: Draft) -> Draft:
    """The kept draft with the further passages that give its answers."""
    held = {(e.article, e.start, e.end) for e in kept.evidence}
    new = [e for e in draft.evidence if (e.article, e.start, e.end) not in held]
    return replace(kept, evidence=[*kept.evidence, *new]) if new else kept


def _widened(kept: Draft, draft: Draft) -> Draft:
    """The kept draft with the evidence of articles that it did not have."""
    new = [e for e in draft.evidence if e.article not in kept.values]
    values = {**draft.values, **kept.values}
    return replace(kept, evidence=[*kept.evidence, *new], values=values, quoted={**draft.quoted, **kept.quoted})


def _meeting(one: Draft, other: Draft) -> set[str]:
    """The articles of which both stand on one passage."""
    beside: dict[str, list[Evidence]] = defaultdict(list)
    for evidence in other.evidence:
        beside[evidence.article].append(evidence)
    return {a.article for a in one.evidence if any(_overlap(a, b) for b in beside.get(a.article, ()))}


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.article == other.article and _shared((one.start, one.end), (other.start, other.end))


def _shared(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether half of the shorter of two spans lies in the other."""
    return min(one[1], other[1]) - max(one[0], other[0]) >= HALF * min(one[1] - one[0], other[1] - other[0])


def distinct(drafts: Sequence[Draft]) -> list[Draft]:
    """Agreements of which no two stand on the same passages of two articles, whatever their types; the surest stand.

    Of quotations one article is enough: what a third one surely quotes of the same words is no further point.
    """
    kept: list[Draft] = []
    told: dict[str, set[int]] = defaultdict(set)  # article to the kept drafts that stand on it
    subjects: dict[str, int] = {}
    for draft in sorted(drafts, key=lambda d: (-confidence(d.witnesses, d.bias), d.statement, d.subject)):
        near = Counter(i for article in {e.article for e in draft.evidence} for i in told[article])
        likely = {i for i, met in near.items() if met >= _enough(kept[i], draft)}
        if draft.subject in subjects:
            likely.add(subjects[draft.subject])
        double = next((i for i in sorted(likely) if _one_point(kept[i], draft)), None)
        if double is None:
            subjects.setdefault(draft.subject, len(kept))
            for evidence in draft.evidence:
                told[evidence.article].add(len(kept))
            kept.append(draft)
        elif kept[double].type is draft.type and set(draft.values) - set(kept[double].values):
            kept[double] = _widened(kept[double], draft)
            for evidence in draft.evidence:
                told[evidence.article].add(double)
    return kept


def _one_point(kept: Draft, draft: Draft) -> bool:
    same = bool(kept.subject) and kept.subject == draft.subject
    return same or len(_meeting(kept, draft)) >= _enough(kept, draft)


def _enough(kept: Draft, draft: Draft) -> int:
    """In how many articles two agreements stand on one passage if they are one."""
    further = set(draft.values) - set(kept.values) and confidence(draft.witnesses, draft.bias) >= SURELY
    return 1 if further and _quote_alike(kept, draft) else 2


def _quote_alike(one: Draft, other: Draft) -> bool:
    """Whether both rest on the same quoted words of an article."""
    return any(_shared(one.quoted[a], other.quoted[a]) for a in one.quoted.keys() & other.quoted.keys())


def undisputed(agreements: Sequence[Draft], conflicts: Sequence[Draft]) -> list[Draft]:
    """Agreements in whose passages no value stands that a conflict is about.

    Values outside the passages leave the agreement as it is: two sentences may agree in one part and differ in another.
    """
    at_stake: dict[str, list[tuple[FacetType, Evidence]]] = defaultdict(list)
    for conflict in conflicts:
        for evidence in _at_stake(conflict):
            at_stake[evidence.article].append((conflict.type, evidence))
    return [a for a in agreements if not any(_disputed(a.type, e, at_stake[e.article]) for e in a.evidence)]


def _disputed(facet: FacetType, at: Evidence, conflicts: Sequence[tuple[FacetType, Evidence]]) -> bool:
    """Whether a conflict is about what stands in a passage; words that are the same stay so, whoever said them to whom."""
    return any(
        (facet is not FacetType.QUOTE or conflict is FacetType.QUOTE)
        and (any(at.start <= start < at.end for start, _ in on.highlights) if on.highlights else _overlap(at, on))
        for conflict, on in conflicts
    )


def _at_stake(conflict: Draft) -> list[Evidence]:
    """The passages that a conflict is about: beside one that carries an article's value the others are its context."""
    carried = {e.article for e in conflict.evidence if e.highlights}
    return [e for e in conflict.evidence if e.highlights or e.article not in carried]
