"""The nouns of the design: what every stage takes and gives."""

from checker.records.act import Act, ActMatch
from checker.records.article import Article, Block, BlockKind
from checker.records.base import Record
from checker.records.claim import Claim, Stance
from checker.records.clause import Argument, Certainty, Clause, Tense
from checker.records.comparison import Answer, Collation, Comparison, Level
from checker.records.entity import Entity, EntityType, Mention, MentionKind, Office, OfficeStatus
from checker.records.extraction import Extraction
from checker.records.finding import Evidence, FacetType, Finding, FindingKind, Strength, Witness
from checker.records.frame import EventFrame, Participation
from checker.records.group import Group
from checker.records.matching import Matching, Related
from checker.records.options import JudgeOptions, LanguageOptions, MatchOptions, Options, ReadOptions
from checker.records.quotation import Found, Quotation, SpeechKind
from checker.records.quotes import QuoteComparison
from checker.records.report import Problem, Report, Timing
from checker.records.span import Passage, Span
from checker.records.values import (
    CauseValue,
    ClauseValue,
    EntityValue,
    FacetValue,
    Modifier,
    OfficeValue,
    PlaceValue,
    Precision,
    QuantityMention,
    QuantityValue,
    TimeMention,
    TimeValue,
    Value,
    WordsValue,
)
from checker.records.verdict import (
    Bearing,
    GivenClaim,
    Part,
    Point,
    Standing,
    Verdict,
    VerdictEvidence,
    VerdictKind,
    VerdictReport,
)

__all__ = [
    "Act",
    "ActMatch",
    "Answer",
    "Argument",
    "Article",
    "Bearing",
    "Block",
    "BlockKind",
    "CauseValue",
    "Certainty",
    "Claim",
    "Clause",
    "ClauseValue",
    "Collation",
    "Comparison",
    "Entity",
    "EntityType",
    "EntityValue",
    "EventFrame",
    "Evidence",
    "Extraction",
    "FacetType",
    "FacetValue",
    "Finding",
    "FindingKind",
    "Found",
    "GivenClaim",
    "Group",
    "JudgeOptions",
    "LanguageOptions",
    "Level",
    "MatchOptions",
    "Matching",
    "Mention",
    "MentionKind",
    "Modifier",
    "Office",
    "OfficeStatus",
    "OfficeValue",
    "Options",
    "Part",
    "Participation",
    "Passage",
    "PlaceValue",
    "Point",
    "Precision",
    "Problem",
    "QuantityMention",
    "QuantityValue",
    "Quotation",
    "QuoteComparison",
    "ReadOptions",
    "Record",
    "Related",
    "Report",
    "Span",
    "SpeechKind",
    "Stance",
    "Standing",
    "Strength",
    "Tense",
    "TimeMention",
    "TimeValue",
    "Timing",
    "Value",
    "Verdict",
    "VerdictEvidence",
    "VerdictKind",
    "VerdictReport",
    "Witness",
    "WordsValue",
]
