"""Verdicts in plain sentences."""

from collections.abc import Iterable, Mapping, Sequence

from checker.records import FacetType, Point, Standing, VerdictKind
from checker.verify.combining import Combined

__all__ = ["listing", "statement_of"]

# what the values of a facet answer, where they do not say so themselves
ASKED = {
    FacetType.ATTRIBUTION: "who said it: ",
    FacetType.QUOTE: "the words: ",
    FacetType.ROLE: "the role: ",
    FacetType.PARTICIPANT: "who: ",
    FacetType.POLARITY: "whether it was so: ",
    FacetType.CERTAINTY: "how certain it is: ",
    FacetType.CAUSE: "why: ",
    FacetType.OUTCOME: "what came of it: ",
    FacetType.PLACE: "where: ",
}


OPENERS = ("sources: ", "supported: ", *ASKED.values())


def statement_of(found: Combined, points: Sequence[Point], values: Mapping[str, str], nearest: str) -> str:
    """One sentence: what the sources make of the claim and what exactly differs."""
    supporters = listing(r.source for r in found.supporting)
    match found.verdict:
        case VerdictKind.SUPPORTED:
            return f"{supporters} {_say(found.supporting, 'say')} so."
        case VerdictKind.CONTRADICTED:
            return f"{_opened(_difference(found, points, values))}."
        case VerdictKind.DISPUTED:
            return f"{supporters} {_say(found.supporting, 'say')} so; {_difference(found, points, values)}."
        case VerdictKind.PARTLY:
            return _parts(found, points, values)
        case _:
            return f"No source speaks of it; {nearest} comes nearest." if nearest else "No source speaks of it."


def listing(names: Iterable[str]) -> str:
    """Names in a row: 'a', 'a and b', 'a, b and c'."""
    *most, last = sorted(set(names)) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _say(sources: Sequence[object], verb: str) -> str:
    return f"{verb}s" if len(sources) == 1 else verb


def _difference(found: Combined, points: Sequence[Point], values: Mapping[str, str]) -> str:
    """As in "sources: 15 dead (a, c); claim: 12"."""
    clashing = [p for p in points if p.standing is Standing.CONTRADICTED]
    if clashing:
        return "; ".join(
            f"{ASKED.get(p.facet, '')}sources: {_by_value(p.values)}; claim: {p.claimed}" for p in clashing
        )
    passages = {r.source: values.get(r.source, "") for r in found.opposing}
    return f"{listing(passages)} {_say(found.opposing, 'say')} otherwise: {_by_value(passages)}"


def _by_value(values: Mapping[str, str]) -> str:
    sources: dict[str, list[str]] = {}
    for article, value in sorted(values.items()):
        sources.setdefault(value, []).append(article)
    return " or ".join(f"{value} ({', '.join(articles)})" for value, articles in sources.items())


def _parts(found: Combined, points: Sequence[Point], values: Mapping[str, str]) -> str:
    supported = [p.claimed for p in points if p.standing is Standing.SUPPORTED]
    missing = [p.claimed for p in points if p.standing is Standing.NOT_FOUND]
    said = (
        [f"supported: {', '.join(supported)}"]
        if supported
        else [f"{listing(r.source for r in found.supporting)} {_say(found.supporting, 'tell')} of it"]
    )
    if any(p.standing is Standing.CONTRADICTED for p in points) or not missing:
        said.append(_difference(found, points, values))
    if missing:
        said.append(f"not in the sources: {', '.join(missing)}")
    return f"{_opened('; '.join(said))}."


def _opened(text: str) -> str:
    """With a capital, unless it begins with a source's name, which is as its file has it."""
    return f"{text[:1].upper()}{text[1:]}" if text.startswith(OPENERS) else text
