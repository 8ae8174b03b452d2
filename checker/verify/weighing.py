"""From signals to probabilities: two logistic models whose weights stand in data/weights.json, fitted by `bench/verify.py --fit`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from checker.records import Witness

__all__ = ["Weighed", "Weights", "load_weights", "weigh"]

SAID = {
    "about": {
        "meaning": "The nearest passage is {value:.2f} alike.",
        "sameness": "That it makes the same point is {value:.0%} likely by its words and values.",
        "rare words": "It shares {value:.0%} of the rarer names and words.",
        "entailed": "The passage entails the claim, says the model, weighed by likeness: {value:.2f}.",
        "opposed": "The passage speaks against the claim, says the model, weighed by likeness: {value:.2f}.",
        "names known": "{value:.0%} of the claim's names stand in the source.",
        "names near": "{value:.0%} of the claim's names stand near by.",
        "words known": "{value:.0%} of the claim's words stand in the source.",
        "words near": "{value:.0%} of the claim's words stand near by.",
        "values": "{value:.0%} of the claim's numbers and dates stand near by.",
        "agreement": "The two agree on a point, {value:.0%} sure.",
        "event": "That the source tells of the same event of two sides is {value:.0%} likely.",
        "quotation": "{value:.0%} of the quotations stand in the source.",
    },
    "against": {
        "clash": "A facet differs (weighed {value:.2f}).",
        "opposed": "The passage speaks against the claim, says the model, weighed by likeness: {value:.2f}.",
        "entailed": "The passage entails the claim, says the model, weighed by likeness: {value:.2f}.",
        "values": "{value:.0%} of the claim's numbers and dates agree.",
        "quotation": "{value:.0%} of the quotations stand in the source word for word.",
        "silent number": "{value:.0%} of the claim's numbers do not stand near by.",
        "silent date": "{value:.0%} of the claim's dates do not stand near by.",
        "silent quote": "{value:.0%} of the quotations do not stand in the source.",
        "strangers": "{value:.0%} of the claim's names do not stand in the source.",
    },
}
LEAST_SHOWN = 0.05  # weight below which a witness says nothing worth reading


@dataclass(frozen=True, slots=True)
class Weights:
    """Weight by signal of each of the two models, their biases, and the thresholds of the decision."""

    about: Mapping[str, float]
    against: Mapping[str, float]
    about_bias: float
    against_bias: float
    found: float  # least probability that the source speaks of the claim
    differs: float  # least probability that it differs from what it speaks of


@dataclass(frozen=True, slots=True)
class Weighed:
    """What one source makes of a claim, as probabilities with their witnesses."""

    found: float
    differs: float
    why_found: tuple[Witness, ...]
    why_differs: tuple[Witness, ...]


@cache
def load_weights() -> Weights:
    """The weights that ship with the tool."""
    data = json.loads(files("checker.verify").joinpath("data/weights.json").read_text("utf-8"))
    return Weights(**data)


def weigh(signals: Mapping[str, float], weights: Weights) -> Weighed:
    """Both probabilities; each witness is a signal times its weight."""
    found, why_found = _logistic("about", signals, weights.about, weights.about_bias)
    differs, why_differs = _logistic("against", signals, weights.against, weights.against_bias)
    return Weighed(found, differs, why_found, why_differs)


def _logistic(
    model: str, signals: Mapping[str, float], weights: Mapping[str, float], bias: float
) -> tuple[float, tuple[Witness, ...]]:
    witnesses = tuple(
        Witness(
            witness=name,
            says=SAID[model][name].format(value=signals[name]),
            weight=round(weight * signals[name], 3),
        )
        for name, weight in weights.items()
        if abs(weight * signals[name]) >= LEAST_SHOWN
    )
    total = bias + sum(weight * signals[name] for name, weight in weights.items())
    return round(1 / (1 + exp(-total)), 4), witnesses
