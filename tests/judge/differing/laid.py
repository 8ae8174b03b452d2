"""Two sentences laid side by side whole."""

import re

from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Finder, Part
from tests.making import case_file


def whole(case: CaseFile) -> tuple[Part, Part]:
    """The first claim of each of two articles."""
    claims = [case.claims_of(article)[0] for article in ("a", "b")]
    left, right = (Part(claim, claim.start, claim.end) for claim in claims)
    return left, right


def apart(finder: type[Finder], one: str, other: str) -> set[tuple[str, str]]:
    """The words at each two places in which the first sentences of two articles differ."""
    case = case_file(one, other)
    left, right = whole(case)
    texts = [case.articles[article].text for article in ("a", "b")]
    return {(_word(texts[0], i), _word(texts[1], j)) for i, j in finder(case).differing(left, right)}


def _word(text: str, start: int) -> str:
    return re.split(r"[ ,.-]", text[start:], maxsplit=1)[0]
