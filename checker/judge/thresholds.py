"""Guards of numbers: what there is, what is wanting to a mark, the mark itself, a record that was passed, what there is room for, how far apart two are."""

import re

from checker.judge.numbered import Side

__all__ = ["capacity", "difference", "gap", "record_passed", "two_offsets"]

HAVING, WANTING, MARK = "what there is", "what is wanting", "what is needed"
GAP = re.compile(
    r"(?:(?: (?!f[ae]lls?\b|fallen\b)[\w-]+){0,3} (?:short of|shy of|more than (?:\w+ ){0,3}(?:need|requir)\w+)|(?: [\w-]+)? away from)\b",
    re.IGNORECASE,
)
NEEDS = re.compile(
    r"\b(?:needs?|needed|needing|requires?|required) (?:(?:only|just|at least|another) )?$", re.IGNORECASE
)
NEEDED = re.compile(r"(?: [\w-]+){1,3} (?:needed|required|necessary)\b", re.IGNORECASE)
OF_RECORD = re.compile(
    r"\b(?:record|mark|milestone|high|low) (?:total )?of (?:(?:just|only|about|nearly) )?$", re.IGNORECASE
)
CAPACITY = re.compile(
    r"\b(?:(?:built|designed|made|meant|intended|licen[sc]ed|certified|approved|permitted|allowed) (?:for|to (?:carry|hold|seat|take|house))"
    r"|capacity (?:of|for)|room for|can (?:carry|hold|seat|take|house|accommodate)|seats|limit(?:ed)? (?:of|to)) (?:[a-z]+ )?$",
    re.IGNORECASE,
)
SOONER = re.compile(r" (?:before|earlier|ago|ahead|early|prior)\b", re.IGNORECASE)
LATER = re.compile(r" (?:after|afterwards?|later|late|behind|from now)\b", re.IGNORECASE)
LASTING = re.compile(r"\b(?:for|last(?:s|ed|ing)?|spen[dt]|takes?|took) $", re.IGNORECASE)
COMPARED = re.compile(
    r"(?:[ -](?!more\b|than\b)[\w-]+){0,2} (?:more|fewer|less|higher|lower|sooner|later|earlier|longer|shorter|older|younger|larger"
    r"|bigger|smaller|heavier|better|worse|faster|slower) than\b",
    re.IGNORECASE,
)
PASSING = re.compile(
    r"\b(?:br[eo]k\w*|pass\w*|surpass\w*|eclips\w+|topp?\w*|exceed\w*|overt[ao]\w+|beat\w*)\b", re.IGNORECASE
)


def gap(one: Side, other: Side) -> str:
    """'44 delegates short of', 'the 2,383 needed': what is wanting, or what is needed in all, is not what there is."""
    if not one.quantity.dimension == other.quantity.dimension == "count":
        return ""
    kinds = [_kinds(side) for side in (one, other)]
    if kinds[0] & kinds[1]:
        return ""
    named = min((kinds[0] | kinds[1]) - {HAVING})
    return f"One is {named}."


def _kinds(side: Side) -> set[str]:
    """What the number may be; 'needs 67' is as well the rest as the whole."""
    if GAP.match(side.after):
        return {WANTING}
    if NEEDS.search(side.before):
        return {WANTING, MARK}
    return {MARK} if NEEDED.match(side.after) else {HAVING}


def record_passed(one: Side, other: Side) -> str:
    """'broke the record of 1,309 points' gives what was reached before, not what was reached."""
    passed = [bool(OF_RECORD.search(s.before) and PASSING.search(s.before)) for s in (one, other)]
    return "One is a record that was passed." if passed[0] != passed[1] else ""


def difference(one: Side, other: Side) -> str:
    """'five rounds sooner than' and 'went 11 rounds': how far apart two are is not how much either is."""
    compared = [bool(COMPARED.match(side.after)) for side in (one, other)]
    return "One is how far apart two are." if compared[0] != compared[1] else ""


def capacity(one: Side, other: Side) -> str:
    """'built for 120 people' and 'carried 140': what there is room for is not what there was."""
    held = [bool(CAPACITY.search(side.before)) for side in (one, other)]
    return "One is what there is room for." if held[0] != held[1] else ""


def two_offsets(one: Side, other: Side) -> str:
    """'three hours before' and 'two hours later'."""
    if not one.quantity.dimension == other.quantity.dimension == "duration":
        return ""
    if any(LASTING.search(side.before) for side in (one, other)):
        return ""  # 'was out for nine minutes before she came back'
    sooner, later = ([bool(way.match(side.after)) for side in (one, other)] for way in (SOONER, LATER))
    apart = (sooner[0] and later[1]) or (later[0] and sooner[1])
    return "One lies before, one after." if apart else ""
