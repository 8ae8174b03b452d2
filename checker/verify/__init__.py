"""Given claims and drafts against sources, through the stages of `compare`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.records import Article, GivenClaim, Options, Problem, VerdictReport

__all__ = ["check_draft", "verify"]


def verify(
    claims: "Sequence[GivenClaim]",
    sources: "Sequence[Article]",
    options: "Options",
    problems: "Sequence[Problem]" = (),
) -> "VerdictReport":
    """A verdict on each claim, in the order given; no verdict depends on the claims beside it."""
    from checker.verify.run import verify as run

    return run(claims, sources, options, problems)


def check_draft(
    draft: "Article", sources: "Sequence[Article]", options: "Options", problems: "Sequence[Problem]" = ()
) -> "VerdictReport":
    """A verdict on the headline, each statement and each quotation of the draft, in order of the text."""
    from checker.verify.run import check_draft as run

    return run(draft, sources, options, problems)
