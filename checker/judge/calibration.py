"""Confidence that means what it says: the summed weights of a conflict's witnesses mapped to how often such findings were right.

The weights of the finders are set one type at a time; what they add up to ranks findings of a type but is no frequency. One slope for all
types and one shift for each (Platt 1999, the shifts held near zero by a ridge) are fitted on annotated stories, each story judged
by a map that was fitted without it: `make calibrate`. The file says on what, when, and how far the expected calibration error fell.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from checker.records import FacetType

__all__ = ["AS_SUMMED", "Calibration", "bundled_calibration", "logit"]

LEAST = 0.001  # a probability nearer to 0 or 1 than this is taken for it


def logit(probability: float) -> float:
    """Log odds; finite for 0 and 1."""
    bounded = min(max(probability, LEAST), 1 - LEAST)
    return math.log(bounded / (1 - bounded))


@dataclass(frozen=True, slots=True)
class Calibration:
    """A map of confidence: rising, so that it never changes the order of findings of one type."""

    slope: float = 1.0
    shift: float = 0.0
    types: Mapping[str, float] = field(default_factory=dict)  # further shift by facet type

    def of(self, facet: FacetType, summed: float) -> float:
        """The calibrated probability of a conflict of this type, to three digits."""
        odds = self.slope * logit(summed) + self.shift + self.types.get(facet.value, 0.0)
        return round(1 / (1 + math.exp(-odds)), 3)


AS_SUMMED = Calibration()


@cache
def bundled_calibration() -> Calibration:
    """The calibration that ships with the package."""
    read = json.loads(files("checker.judge").joinpath("data/calibration.json").read_text("utf-8"))
    return Calibration(read["slope"], read["shift"], read["types"])
