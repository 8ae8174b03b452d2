"""Time that may have passed between two articles of which none is dated: a verdict comes long after the deed."""

import re

from checker.judge.casefile import CaseFile

__all__ = ["LONGEST", "long_after"]

LONGEST = 5  # years from a deed to the verdict, in all but a few cases
VERDICTS = frozenset({"convict", "acquit", "sentence"})
IF = re.compile(r"\bif(?:\W+\w+)?\W+$", re.IGNORECASE)


def long_after(case: CaseFile, earlier: str, later: str) -> bool:
    """Whether one article tells of a verdict and the other of none, and no dates say how far they are apart."""
    dated = all(case.articles[article].published for article in (earlier, later))
    return not dated and _tells_verdict(case, later) and not _tells_verdict(case, earlier)


def _tells_verdict(case: CaseFile, article: str) -> bool:
    """Whether somebody has been tried; what he faces 'if convicted' is told before."""
    return any(
        act.aspect == "happened"
        and not act.negated
        and not VERDICTS.isdisjoint(act.kinds)
        and not IF.search(claim.text[: act.start - claim.start])
        for claim in case.claims_of(article)
        for act in claim.acts
    )
