"""The witnesses of a finding as a waterfall: each bar starts where the one before ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from checker.records import Finding, Witness

__all__ = ["Bar", "decisive", "waterfall"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One witness and where its bar lies, in per cent of the width."""

    witness: Witness
    left: float
    width: float
    zero: float  # where neither for nor against lies

    @property
    def weight(self) -> str:
        """The weight with its sign; a true minus keeps columns even."""
        return f"{self.witness.weight:+.1f}".replace("-", "−")

    @property
    def direction(self) -> str:
        """'for', 'against' or 'neutral'."""
        if self.witness.weight == 0:
            return "neutral"
        return "for" if self.witness.weight > 0 else "against"


def waterfall(why: Sequence[Witness]) -> tuple[Bar, ...]:
    """A bar for each witness, all on one scale."""
    sums = list(accumulate((witness.weight for witness in why), initial=0.0))
    low, high = min(sums), max(sums)
    scale = 100 / (high - low) if high > low else 0.0
    return tuple(
        Bar(
            witness,
            left=round((min(before, after) - low) * scale, 2),
            width=round(abs(after - before) * scale, 2),
            zero=round(-low * scale, 2),
        )
        for witness, before, after in zip(why, sums, sums[1:], strict=False)
    )


def decisive(finding: Finding) -> Witness | None:
    """The witness that best tells why: of the finding's own facet if it spoke for it, else the strongest."""
    facets = {finding.relation, finding.type.value}
    ranked = sorted(finding.why, key=lambda witness: (witness.witness in facets and witness.weight > 0, witness.weight))
    return ranked[-1] if ranked else None
