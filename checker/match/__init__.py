"""Extractions to comparisons and groups: is one thing said twice?"""

from collections.abc import Sequence

from checker.match.acts import act_matches
from checker.match.anchors import anchors_of
from checker.match.candidates import candidates
from checker.match.causes import cause_comparisons
from checker.match.claims import claim_comparisons
from checker.match.clauses import clause_comparisons
from checker.match.collation import collations
from checker.match.contexts import contexts_of
from checker.match.entities import entity_comparisons
from checker.match.frames import frame_comparisons
from checker.match.groups import groups_of
from checker.match.identity import identities
from checker.match.origins import origins_of
from checker.match.quotes import quote_comparisons
from checker.match.reach import Reach
from checker.match.relatedness import relatedness
from checker.match.standing import standing
from checker.match.within import within_comparisons
from checker.models import Embedder
from checker.records import Extraction, Matching, MatchOptions

__all__ = ["match"]


def match(extractions: Sequence[Extraction], embedder: Embedder, options: MatchOptions) -> Matching:
    """Compare the articles pairwise; the order of `extractions` decides only which side is left."""
    known = identities(extractions)
    published = {e.article.id: e.article.published or e.event_date for e in extractions}
    anchors = anchors_of(extractions, known)
    texts = sorted({claim.text for e in extractions for claim in e.claims})
    rows = {text: row for row, text in enumerate(texts)}
    vectors = embedder.encode(texts)
    by_article = [vectors[[rows[c.text] for c in e.claims]] for e in extractions]
    reach = Reach(by_article, options.reach)
    pairs = candidates(extractions, by_article, anchors, reach, options)
    contexts = contexts_of(extractions, embedder)
    compared = claim_comparisons(pairs, anchors, contexts, known, published)
    claims = standing(compared, extractions, contexts, known, published)
    origins = origins_of([e.article for e in extractions])
    by_id = {claim.id: claim for e in extractions for claim in e.claims}
    return Matching(
        identities=known,
        origins=origins,
        claims=claims,
        within=within_comparisons(extractions, by_article, anchors, contexts, known, published, options)
        if options.within
        else (),
        frames=frame_comparisons(extractions, known, published, embedder),
        entities=entity_comparisons(extractions, known, published),
        causes=cause_comparisons(extractions, by_article, anchors, known),
        clauses=clause_comparisons(extractions, by_article, anchors, known, published, reach),
        quotes=quote_comparisons(extractions),
        acts=act_matches(extractions, by_article, known, published, reach),
        collations=collations(claims, extractions, known, published),
        groups=groups_of(claims, by_id, origins, options),
        related=relatedness(extractions, claims, options.same_point),
    )
