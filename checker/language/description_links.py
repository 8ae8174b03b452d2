"""Descriptions that their own sentence identifies: by apposition, by 'was', by the subject after a comma."""

from checker.language.apposition import begins_clause
from checker.language.description_phrases import Phrase
from checker.language.document import Token
from checker.language.referents import Referent
from checker.language.salience import Scene
from checker.records import EntityType

__all__ = ["identified", "is_cleft"]


def is_cleft(scene: Scene, head: Token) -> bool:
    """'It was her deputy who signed'."""
    tokens = scene.document.tokens
    children = scene.document.children
    verb = tokens[head.head]
    it = any(tokens[c].text.lower() == "it" and tokens[c].dep == "nsubj" for c in children[verb.index])
    who = head.index + 1 < len(tokens) and tokens[head.index + 1].text == "who"
    return head.dep == "attr" and verb.lemma == "be" and it and who


def identified(scene: Scene, phrase: Phrase) -> Referent | None:
    """'The woman was Pamela Dunstan': the subject is the one whom the predicate names."""
    if (apposed := _apposed(scene, phrase)) is not None:
        return apposed
    verb = scene.document.tokens[phrase.head.head]
    if phrase.head.dep != "nsubj":
        return None
    if verb.lemma != "be":
        return _dislocated(scene, phrase)
    named = (scene.owners.get(c) for c in scene.document.children[verb.index] if scene.document.tokens[c].dep == "attr")
    return next((r for r in named if r is not None and r.type is EntityType.PERSON), None)


def _apposed(scene: Scene, phrase: Phrase) -> Referent | None:
    """'The man in the cab, 44-year-old Jens Falkman, …'."""
    tokens = scene.document.tokens
    sentence = scene.document.sentences[phrase.head.sentence]
    after = tokens[phrase.head.index + 1 : sentence.last]
    comma = next((t.index for t in after[:6] if t.text == ","), None)
    if comma is None or any(t.pos in ("VERB", "AUX", "PROPN") for t in tokens[phrase.head.index + 1 : comma]):
        return None
    for token in tokens[comma + 1 : min(comma + 8, sentence.last)]:
        owner = scene.owners.get(token.index)
        if owner is not None and owner.type is EntityType.PERSON:
            closes = max((o.last for o in owner.occurrences if o.first <= token.index), default=token.index)
            if begins_clause(scene.document, comma + 1, closes):
                return None
            closed = closes < sentence.last and tokens[closes].text in (",", ".", "–", "—")
            return owner if closed and phrase.definite else None
        if token.tag not in ("CD", "HYPH", "NN", "JJ", "NNP"):
            return None
    return None


def _dislocated(scene: Scene, phrase: Phrase) -> Referent | None:
    """'A specialist in dead stars, Raghunathan grew up …': the subject after the comma."""
    sentence = scene.document.sentences[phrase.head.sentence]
    if not phrase.indefinite or phrase.first != sentence.first:
        return None
    for token in scene.document.tokens[phrase.head.index + 1 : sentence.last]:
        if token.dep == "nsubj" and scene.document.tokens[token.index - 1].text in (",", "–", "—"):
            return scene.owners.get(token.index)
    return None
