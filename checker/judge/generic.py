"""Guards of numbers: what holds of every thing of a kind, beside what was so once."""

import re

from checker.judge.numbered import Side

__all__ = ["one_general"]

KIND = re.compile(r"[\"“]?(?:An?|Any|Every) (?!few\b|number\b|total\b|dozen\b|group\b|pair\b|couple\b|majority\b)[a-z]")
PAST = re.compile(r"\b(?:was|were|had|did|has|have|will|would)\b|\b[a-z]+ed\b")


def one_general(one: Side, other: Side) -> str:
    """'A country's waters extend to 12 miles' and 'the ship lay 13 miles off'."""
    kinds = [_is_general(side) for side in (one, other)]
    return "One says what holds in general." if kinds[0] != kinds[1] else ""


def _is_general(side: Side) -> bool:
    """Whether the sentence begins with any one of a kind, names nobody, and tells of no time."""
    text = side.claim.text
    dated = any(v.facet == "date" for v in side.claim.facets)
    return bool(
        KIND.match(text) and not PAST.search(text) and not dated and not side.named() and not side.claim.heading
    )
