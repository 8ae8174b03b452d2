"""Who said it, and in what medium: the speaker and the medium of a quotation or report."""

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.participant import FACET as PARTICIPANT
from checker.facets.participant import entity_value
from checker.language.document import Document
from checker.records import Answer, EntityValue, FacetValue, Level, Quotation, WordsValue

__all__ = ["FACET", "OTHER_MEDIUM", "OTHER_SPEAKER", "SAME", "VOICE", "attribution_of", "media_apart"]

SAME = Level(name="same", label="the same speaker", weight=1.0)
MEDIUM = Level(name="same medium", label="the same medium, a speaker is not named", weight=0.2)
VOICE = Level(name="speaks for", label="one belongs to or speaks for the other", weight=0.3)
UNCLEAR = Level(name="unclear", label="the speakers may be one", weight=0.0)
OTHER_MEDIUM = Level(
    name="other medium", label="the same speaker in two media", weight=-0.4, conflict=True, strength="discrepancy"
)
OTHER_SPEAKER = Level(name="other speaker", label="two speakers", weight=-1.0, conflict=True, strength="contradiction")

# what a paper may call one occasion: a post is a tweet, an interview is talk with reporters
OCCASIONS = (
    {"tweet", "social media post", "video", "message", "blog", "website"},
    {"statement", "email", "letter", "website", "message", "memo", "report", "text"},
    {"interview", "reporters", "news conference", "briefing", "broadcast", "podcast", "video", "speech"},
    {"speech", "rally", "debate", "hearing", "broadcast", "video", "briefing"},
    {"court filing", "affidavit", "trial", "hearing", "report", "statement"},
    {"book", "article", "manifesto", "report"},
    {"interview", "article"},  # what is made of it
)
PARTICIPANT_RUNGS = {
    "same": SAME, "alias": SAME, "spelling": SAME, "part of": VOICE, "different": OTHER_SPEAKER,
}  # fmt: skip


def find(document: Document) -> tuple[FacetValue, ...]:
    """The speaker of every quotation and report, its medium as slot; the span is the words themselves."""
    values = {entity.id: entity_value(entity) for entity in document.entities}
    return tuple(
        attribution_of(quotation, values.get(quotation.speaker or ""))
        for quotation in document.quotations
        if quotation.speaker or quotation.medium
    )


def attribution_of(quotation: Quotation, speaker: EntityValue | None) -> FacetValue:
    """Who said the words of a quotation, as a value; the medium alone where no speaker is known."""
    return FacetValue(
        facet="attribution",
        slot=quotation.medium or "",
        start=quotation.start,
        end=quotation.end,
        text=quotation.text,
        verb=quotation.cue or "",
        holder=quotation.speaker,
        value=speaker or WordsValue(words=quotation.medium or ""),
    )


def media_apart(left: str, right: str) -> bool:
    """Whether no paper would call one occasion by both names; a medium that is not given is apart from none."""
    return bool(left and right) and left != right and not any({left, right} <= occasion for occasion in OCCASIONS)


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds; it presumes that both give the same words."""
    level = _level(left, right, context)
    ours, theirs = _in_words(left), _in_words(right)
    note = f"{ours} against {theirs}" if level.conflict else ""
    return Answer(facet="attribution", level=level, left=ours, right=theirs, note=note)


def _level(left: FacetValue, right: FacetValue, context: Context) -> Level:
    apart = media_apart(left.slot, right.slot)
    if not (isinstance(left.value, EntityValue) and isinstance(right.value, EntityValue)):
        return MEDIUM if left.slot and left.slot == right.slot else ABSENT
    rung = PARTICIPANT.compare(left, right, context).level.name
    level = PARTICIPANT_RUNGS.get(rung, UNCLEAR)
    return OTHER_MEDIUM if apart and level is SAME else level


def _in_words(value: FacetValue) -> str:
    speaker = value.value.name if isinstance(value.value, EntityValue) else ""
    medium = f"in: {value.slot}" if value.slot else ""
    return f"{speaker} ({medium})" if speaker and medium else speaker or medium


FACET = Facet(
    name="attribution",
    title="Who said it",
    what="The speaker of a quotation or report, and the medium in which the words came: tweet, statement, interview.",
    why="The same words from two mouths: one article has put them into the wrong one, and the speaker may complain.",
    guards=(
        "Silent unless the same words are quoted at length and both articles name the speaker beside them; silent between a"
        " spokesman and whom he speaks for, a body and its member, and two names of one occasion (a post and a tweet)."
    ),
    ladder=(SAME, MEDIUM, VOICE, UNCLEAR, OTHER_MEDIUM, OTHER_SPEAKER, ABSENT),
    examples=(
        Example('"We ran out of road," said Anna Berg.', '"We ran out of road," Anna Berg said.', "same"),
        Example('"We ran out of road," said Anna Berg.', '"We ran out of road," said Oscar Lind.', "other speaker"),
        Example(
            '"We ran out of road," Anna Berg tweeted.',
            'In a statement Anna Berg said: "We ran out of road."',
            "other medium",
        ),
        Example('"We ran out of road," said Anna Berg.', '"We ran out of road," the driver said.', "unclear"),
    ),
    find=find,
    compare=compare,
)
