"""The facets, one module each; loaded when asked for."""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.facets.base import Facet

__all__ = ["FACETS", "load_facet"]

FACETS = {
    "attribution": "checker.facets.attribution:FACET",
    "cause": "checker.facets.cause:FACET",
    "certainty": "checker.facets.certainty:FACET",
    "date": "checker.facets.date:FACET",
    "number": "checker.facets.number:FACET",
    "other": "checker.facets.other:FACET",
    "outcome": "checker.facets.outcome:FACET",
    "participant": "checker.facets.participant:FACET",
    "place": "checker.facets.place:FACET",
    "polarity": "checker.facets.polarity:FACET",
    "quote": "checker.facets.quote:FACET",
    "role": "checker.facets.role:FACET",
}


@cache
def load_facet(name: str) -> "Facet":
    """The facet of this name; KeyError where there is none."""
    module, attribute = FACETS[name].split(":")
    facet: Facet = getattr(import_module(module), attribute)
    return facet
