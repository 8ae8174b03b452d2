"""Lines that stand around an article: who wrote it, when, captions, invitations to read on."""

import re
from functools import cache
from importlib.resources import files

from checker.read.dates import iso_date

__all__ = ["caption", "furniture", "gallery_mark", "link_list", "published_line", "signed_line"]

_LONGEST_CAPTION, _LONGEST_BYLINE, _LONGEST_DATE, _LONGEST_LINK = 600, 120, 70, 250
_NAME = r"[^\W\d_a-z][\w.'’-]*"
_SIGNED = re.compile(
    rf"(?:[Bb]y|BY):?\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
    rf"({_NAME}(?:\s+(?:(?:de|da|di|van|von|der|den|la|le|bin|al)\s+)*{_NAME}){{1,4}}"
    r"(?:\s*(?:,|and|AND|&|in|IN|for|\||·|—|–|-)\s*[^.!?]{0,60})?)\.?"
)
_PUBLISHED = re.compile(r"(?:(?:first\s+)?(?:published|posted|date)(?:\s+on)?:?\s+)?(?P<date>\S.{5,40})", re.IGNORECASE)
_CAPTION_START = re.compile(
    r"(?:file\s*(?:photo)?\s*[-–—:]|image (?:caption|copyright|credit|source)|photo(?:graph)?s?:|caption:|pictured:"
    r"|enlarge this image|(?:this|in this) (?:\S+ ){0,6}(?:file |undated )?(?:photo|photograph|image|picture)\b)",
    re.IGNORECASE,
)
_CAPTION_END = re.compile(
    r"(?:REUTERS/.{2,40}|(?:AP|AFP|EPA|PA|Getty)(?: Photo| Images)?/[^)]{2,60}\)?|\([^()]{2,60}/(?:AP|AFP|EPA|PA|Reuters"
    r"|Getty(?: Images)?)\)|(?:Getty|AP|AFP|EPA) Images?\)?|\((?:AP|PA|AFP|EPA|Reuters)\)|Photographer:? .{3,80}"
    r"|\(?(?:Photo(?:graph)?|Picture|Image)(?: courtesy)?(?: by| of|:| credit:?) .{2,80}|\(Courtesy of .{2,80}\)"
    r"|Credit:? ?[^.]{2,60})\.?$"
)
# the button and counter of a picture gallery
_GALLERY = re.compile(r"\s*\b(?:hide|show|toggle) caption(?: \d+ ?(?:of|/) ?\d+)?\.?$", re.IGNORECASE)
_COUNTER = re.compile(r"(?:(?:photo|image|picture|slide) )?\d+ ?(?:of|/) ?\d+", re.IGNORECASE)
_LINK = re.compile(
    r"(?:read more|more|also read|read also|see also|see more|related|related (?:story|article|coverage)|watch|video"
    r"|don['’]t miss|in pictures)\s*:\s+\S",
    re.IGNORECASE,
)
_LINK_LIST = re.compile(
    r"(?:read|see|more on|more from|related|recommended|you may|you might|most (?:read|popular)|top stories|trending)\b"
    r"(?: (?:more|next|also|like|this|story|stories|articles|content|coverage|topic))*:?",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"read or share this story|(?:follow|like) (?:us|\S+ \S+) on (?:twitter|facebook)|sign up (?:for|to) (?:our|the)\b"
    r"|we pay for your stories|click here to ",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!?]['\"’”)\]]*$")


def signed_line(words: str) -> str | None:
    """Who signs, where the whole line is a byline: 'By Ann Smith in Paris'."""
    signed = _SIGNED.fullmatch(words) if len(words) <= _LONGEST_BYLINE else None
    return " ".join(signed[1].split()) if signed else None


def published_line(words: str) -> str | None:
    """The date in ISO form, where the whole line is a date of publication."""
    dated = _PUBLISHED.fullmatch(words) if len(words) <= _LONGEST_DATE else None
    return iso_date(dated["date"].rstrip(".")) if dated else None


def caption(words: str) -> bool:
    """Whether the line describes or credits a picture."""
    if len(words) > _LONGEST_CAPTION:
        return False
    if gallery_mark(words):
        return True
    if _CAPTION_START.match(words):
        return not words.lower().startswith(("this ", "in this ")) or bool(_CAPTION_END.search(words))
    return bool(_CAPTION_END.search(words))


def gallery_mark(words: str) -> str:
    """The button and counter behind a caption: 'Hide Caption 5 of 30', '' where there are none."""
    found = _GALLERY.search(words)
    return found[0] if found else ""


def furniture(words: str) -> bool:
    """Whether the line is an invitation, an advertisement or a link to another story."""
    if len(words) > _LONGEST_LINK:
        return False
    if gallery_mark(words) == words or _COUNTER.fullmatch(words):
        return True
    if " ".join(words.split()).casefold().rstrip(":. ") in _phrases():
        return True
    if (words[0] == "[" and words[-1] == "]") or _LINK.match(words):  # a link set between paragraphs
        return not _STOPPED.search(words)
    return bool(_SHARE.match(words))


def link_list(words: str) -> bool:
    """Whether the line announces links to other stories: 'Read more:'."""
    return len(words) <= _LONGEST_DATE and _LINK_LIST.fullmatch(words) is not None


@cache
def _phrases() -> frozenset[str]:
    lines = files("checker.read").joinpath("data", "furniture.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
