"""An article with what language processing found in it; offsets are code points of the article's text."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.records import Article, Entity, QuantityMention, Quotation, Span, TimeMention


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `head` and `index` count tokens of the whole article."""

    index: int
    text: str
    lemma: str
    pos: str  # universal part of speech
    tag: str  # Penn tag
    dep: str  # spaCy's dependency label
    head: int  # index of the syntactic head; its own index for a root
    start: int
    end: int
    entity: str  # spaCy's entity label, "" outside names
    morph: str  # "Number=Sing|Tense=Past"
    sentence: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `first` and `last` are half-open token indexes."""

    index: int
    start: int
    end: int
    block: int
    first: int
    last: int
    heading: bool
    dateline: bool = False  # the place (and day) that a report is sent from


@dataclass(frozen=True, slots=True)
class Document:
    """The annotated article."""

    article: Article
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    times: tuple[TimeMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    children: tuple[tuple[int, ...], ...] = field(default=(), repr=False)
    token_entities: dict[int, str] = field(default_factory=dict, repr=False)  # token index -> entity id
    known_names: frozenset[str] = field(default=frozenset(), repr=False)  # words of names known from elsewhere
    entity_index: dict[str, Entity] = field(init=False, repr=False, compare=False)
    token_times: frozenset[int] = field(init=False, repr=False, compare=False)  # indexes of the words of times

    def __post_init__(self) -> None:
        """Index the entities by id and the words of times."""
        object.__setattr__(self, "entity_index", {entity.id: entity for entity in self.entities})
        timed = (token.index for time in self.times for token in self.tokens_in(time.start, time.end))
        object.__setattr__(self, "token_times", frozenset(timed))

    def text(self, span: Span | Sentence | Token) -> str:
        """The words of a span, sentence or token."""
        return self.article.text[span.start : span.end]

    def sentence_tokens(self, sentence: Sentence) -> tuple[Token, ...]:
        """The tokens of one sentence."""
        return self.tokens[sentence.first : sentence.last]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the code point `offset`, if any."""
        i = bisect_right(self.sentences, offset, key=lambda s: s.start) - 1
        return self.sentences[i] if i >= 0 and offset < self.sentences[i].end else None

    def tokens_in(self, start: int, end: int) -> tuple[Token, ...]:
        """Tokens that lie wholly inside `[start, end)`."""
        i = bisect_right(self.tokens, start - 1, key=lambda t: t.start)
        j = i
        while j < len(self.tokens) and self.tokens[j].end <= end:
            j += 1
        return self.tokens[i:j]

    def subtree(self, index: int) -> Iterator[Token]:
        """The token and all that hangs on it, in no fixed order."""
        stack = [index]
        while stack:
            i = stack.pop()
            yield self.tokens[i]
            stack.extend(self.children[i])

    def entity(self, entity_id: str) -> Entity:
        """The entity with this id; KeyError where there is none."""
        return self.entity_index[entity_id]
