"""Everything that language processing adds to an article, in the order in which it is added."""

from collections.abc import Sequence
from dataclasses import replace

from checker.language.document import Document
from checker.language.entities import find_entities
from checker.language.pipeline import parse
from checker.language.quantities import find_quantities
from checker.language.quotations import find_quotations
from checker.language.times import find_times
from checker.records import Article, LanguageOptions

__all__ = ["annotate"]


def annotate(articles: Sequence[Article], options: LanguageOptions) -> list[Document]:
    """Parse the articles and find entities, times, quantities and quotations, in the order given."""
    known = frozenset(options.names)
    return [_annotated(replace(document, known_names=known)) for document in parse(articles, options)]


def _annotated(document: Document) -> Document:
    entities, token_entities = find_entities(document)
    document = replace(document, entities=entities, token_entities=token_entities)
    document = replace(document, times=find_times(document))
    document = replace(document, quantities=find_quantities(document))
    return replace(document, quotations=find_quotations(document))
