"""What a score is: the result, how a game stood at some moment, or the wins and losses of a season."""

import re

__all__ = ["RECORD", "STANDING", "kind_of"]

STANDING, RECORD = "standing", "record"
_STOOD_BEFORE = re.compile(  # 'made it 58-49', 'led the visitors 6-0', 'put Harbour up 6-0'
    r"\b(?:ma[dk](?:e|es|ing) (?:it|the score)|(?:lead|led|trail)\w*|deficit|advantage|ahead|behind|level|tied|(?<!went )(?<!go )(?<!going )down"
    r"|(?:puts?|putting|sends?|sent|go|goes|going|went|be|is|are|was|were|been) (?:[\w'’-]+ ){0,4}up)"
    r"(?: (?:(?:[\w-]+ )?to|of|at|by|[A-Z][\w'’-]*|the [\w'’-]+))? $"
)
_STOOD_AFTER = re.compile(
    r"(?: [\w-]+){0,2} (?:lead|advantage|deficit|cushion|run|spurt|half-?time)\b| (?:down|up|ahead|behind)\b(?=[,.;)]|$| (?:at|with|in|after|to|early|late|midway)\b)"
    r"| (?:at|by|after|before|midway through|going into|heading into) (?:the )?(?:(?:opening|first|second|third|fourth|one|two|three) )?(?:half|half-?time|interval|intermission|break|quarter|period|inning|set)s?\b"
)
_TO_PLAY = re.compile(
    r"[^.;!?]{0,60}?\bwith (?:[a-z]+ ){0,3}?(\d{1,2}: ?\d\d|[\w-]+ (?:minutes?|seconds?)(?: (?:and )?[\w-]+ seconds?)?) (?:left|remaining|to go|to play)\b"
)
_PART = re.compile(
    r"[^.;,!?]{0,24}?\b((?:first|second|third|fourth|\d(?:st|nd|rd|th)) (?:half|quarter|period|inning|set)|half-?time|(?<=the )(?:half|interval|intermission|break))\b"
)
_SERIES = re.compile(r"[^.;!?]{0,40}\bseries\b")
_INTERVAL = re.compile(r"(?:half-?time|half|interval|intermission|break)\Z")
_BRACKETED = re.compile(r"[A-Z][\w.'’-]* \((?:\d+-\d+, )?$")
_RECORD_BEFORE = re.compile(
    r"\b(?:improv\w+ (?:[\w'’-]+ ){0,4}to|(?:record|mark)(?: [\w'’-]+){0,4} (?:of|to|is|was|at)|(?:moved|dropped|slipped|f[ae]ll(?:s|en)?) to|(?:is|are|was|were) now|[A-Z][\w'’-]* (?:now )?(?:stands?|stood|sits?) at) (?:an? )?$"
)
_RECORD_AFTER = re.compile(
    r"(?: [\w-]+)? (?:record|mark)\b| (?:on|for) the (?:season|year)\b| this season\b| overall\b|(?:,| with)? ?\(?\d+ (?:KO|knockout)"
)
_OF_SOME_GAMES = re.compile(
    r"\)?,? (?:(?:in|against) (?:[\w-]+ ){1,3}(?:games|opponents)|at home|away|home|on the road|in (?:the )?(?:conference|division|league))\b"
)
_AROUND = 48  # code points in which the words that tell what a score is are looked for


def kind_of(text: str, start: int, end: int) -> tuple[str, str]:
    """What a score is where it is no result, and of which moment: ('standing', 'halftime'), ('record', 'record')."""
    before = text[max(0, start - _AROUND) : start].rsplit("\n", 1)[-1]
    after = text[end : end + 2 * _AROUND].split("\n", 1)[0]
    bracketed = after[:1] in {")", ","} and _BRACKETED.search(before)
    if bracketed or _RECORD_BEFORE.search(before) or _RECORD_AFTER.match(after):
        some = _OF_SOME_GAMES.match(after)
        return RECORD, f"{RECORD}{some[0]}" if some else RECORD
    if _TO_PLAY.match(after) or _STOOD_AFTER.match(after) or _STOOD_BEFORE.search(before):
        return STANDING, _moment(after)
    return "", ""


def _moment(after: str) -> str:
    """When a game stood so, in words that another report would share: '6:40', 'halftime', 'third quarter', 'series'."""
    named = _TO_PLAY.match(after) or _PART.match(after)
    if named is None:
        return "series" if _SERIES.match(after) else ""
    words = named[1].lower().replace(": ", ":")
    return "halftime" if _INTERVAL.match(words) else words
