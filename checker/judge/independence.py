"""How many independent origins a finding rests on: copies, copied passages and one source passed on count once."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.facets.agencies import credited
from checker.judge.casefile import CaseFile
from checker.judge.parts import WORD
from checker.records import Evidence

__all__ = ["origins_behind"]

LEAST_WORDS = 12  # two reporters write so many words alike only from one text
SAME_WORDS = 0.9
MARKS = ("“", '"')


def origins_behind(case: CaseFile, evidence: Sequence[Evidence]) -> int:
    """The independent origins, at least 1: articles of one origin, one wording, or one credited report are one."""
    roots = {case.matching.origins[e.article]: case.matching.origins[e.article] for e in evidence}
    for left, right in _joined(case, evidence):
        one, other = sorted((roots[left], roots[right]))
        roots = {name: one if root == other else root for name, root in roots.items()}
    return len(set(roots.values()))


def _joined(case: CaseFile, evidence: Sequence[Evidence]) -> Iterator[tuple[str, str]]:
    sources = [_credits(case, e) for e in evidence]
    for (i, left), (j, right) in combinations(enumerate(evidence), 2):
        if left.article != right.article and (sources[i] & sources[j] or _copied(left.text, right.text)):
            yield case.matching.origins[left.article], case.matching.origins[right.article]


def _credits(case: CaseFile, evidence: Evidence) -> frozenset[str]:
    """Whose report the sentence of the evidence passes on."""
    claim = case.claim_at(evidence.article, evidence.start)
    return credited(claim.text if claim else evidence.text)


def _copied(left: str, right: str) -> bool:
    """Whether two passages are one wording; words in quotation marks are their speaker's, not copied."""
    if left.lstrip().startswith(MARKS) or right.lstrip().startswith(MARKS):
        return False
    one, other = ([m.group().lower() for m in WORD.finditer(text)] for text in (left, right))
    if min(len(one), len(other)) < LEAST_WORDS:
        return False
    runs = [set(zip(words, words[1:], words[2:], strict=False)) for words in (one, other)]
    return len(runs[0] & runs[1]) >= SAME_WORDS * min(map(len, runs))
