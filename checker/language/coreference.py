"""Pronouns and descriptions: who or what each refers to, by general preferences."""

from checker.language.descriptions import describe
from checker.language.document import Document, Token
from checker.language.office_phrases import is_person_noun
from checker.language.referents import Occurrence, Referent
from checker.language.salience import Scene, by_token
from checker.records import EntityType, MentionKind

__all__ = ["resolve_references"]

HE = dict.fromkeys(("he", "him", "his", "himself"), "male") | dict.fromkeys(("she", "her", "hers", "herself"), "female")
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
NEAR_ENOUGH = -0.5
BODIES = (EntityType.ORGANISATION, EntityType.PLACE)


def resolve_references(document: Document, referents: list[Referent]) -> None:
    """Add the mentions by pronoun and description to the referents; unnamed persons become referents."""
    scene = Scene(document, referents, dict(by_token(referents)))
    _vote(scene)
    inside = []
    for token in document.tokens:
        if token.index in scene.quoted:
            inside.append(token)
        else:
            _resolve(scene, token)
    for token in inside:
        _resolve(scene, token)
    for referent in referents:
        referent.occurrences.sort()


def _vote(scene: Scene) -> None:
    """'X said he …' tells the sex of X, where no title or first name does."""
    for token in scene.document.tokens:
        verb = scene.document.tokens[token.head]
        if token.text.lower() not in ("he", "she") or verb.dep != "ccomp" or token.index in scene.quoted:
            continue
        for child in scene.document.children[verb.head]:
            owner = scene.owners.get(child)
            if owner is not None and scene.document.tokens[child].dep == "nsubj" and owner.gender == "unknown":
                owner.votes[HE[token.text.lower()]] += 2


def _resolve(scene: Scene, token: Token) -> None:
    if token.index in scene.owners:
        return
    word = token.text.lower()
    if token.tag not in ("PRP", "PRP$"):
        describe(scene, token)
    elif word in HE:
        _refer(scene, token, _person(scene, token, HE[word]))
    elif word in IT:
        _refer(scene, token, _body(scene, token))
    elif word in THEY:
        _refer(scene, token, _group(scene, token))


def _refer(scene: Scene, token: Token, referent: Referent | None) -> None:
    if referent is None:
        return
    scene.add(referent, Occurrence(token.index, token.index + 1, token.index, MentionKind.PRONOUN))
    if token.text.lower() in HE and referent.gender == "unknown":
        referent.votes[HE[token.text.lower()]] += 1


def _person(scene: Scene, token: Token, gender: str) -> Referent | None:
    reflexive = token.text.lower().endswith("self")
    barred = set() if reflexive else scene.barred(token)
    if token.index in scene.quoted:
        barred |= scene.speakers(scene.quoted[token.index])
    fitting = [
        r
        for r in scene.referents
        if r.type is EntityType.PERSON and r.key not in barred and r.likely_gender in (gender, "unknown")
    ]
    scored = [
        (s - 0.7 * (r.likely_gender == "unknown") - 0.5 * (not r.named), -r.key, r)
        for r in fitting
        if (s := scene.discourse(token, r)) is not None
    ]
    if scored:
        return max(scored, key=lambda x: x[:2])[2]
    return _following(scene, token, fitting)


def _following(scene: Scene, token: Token, fitting: list[Referent]) -> Referent | None:
    """The first fitting person named within two sentences after an opening pronoun."""
    ahead = [
        (o.head, r)
        for r in fitting
        for o in r.occurrences
        if o.head > token.index and scene.document.tokens[o.head].sentence - token.sentence <= 2  # noqa: PLR2004
    ]
    return min(ahead, key=lambda x: x[0])[1] if ahead else None


def _body(scene: Scene, token: Token) -> Referent | None:
    """An organisation or country for 'it', unless some thing is the better antecedent."""
    barred = scene.barred(token)
    scored = [
        (s, -r.key, r)
        for r in scene.referents
        if r.type in BODIES and not r.plural and r.key not in barred and (s := scene.discourse(token, r)) is not None
    ]
    if not scored:
        return None
    score, _, best = max(scored, key=lambda x: x[:2])
    if token.dep == "poss" and is_person_noun(scene.document.tokens[token.head]):
        return best if score > NEAR_ENOUGH else None  # only bodies have leaders and spokesmen
    floor = 0.9 if best.type is EntityType.PLACE else 0.6
    return best if score > max(floor, _rival(scene, token) + 0.05) else None


def _rival(scene: Scene, token: Token) -> float:
    """How good the best thing without a name is: 'the meeting … it'."""
    best = -9.0
    for other in scene.document.tokens[max(0, token.index - 40) : token.index]:
        if (
            other.tag != "NN"
            or other.index in scene.owners
            or is_person_noun(other)
            or token.sentence - other.sentence > 1
        ):
            continue
        if other.dep in ("compound", "npadvmod", "nmod", "amod"):
            continue
        thing = Referent(
            key=-1, type=EntityType.OTHER, name="", occurrences=[Occurrence(other.index, other.index + 1, other.index)]
        )
        best = max(best, scene.discourse(token, thing) or -9.0)
    return best


def _group(scene: Scene, token: Token) -> Referent | None:
    """People in the plural for 'they', or a body that the writer treats as one."""
    barred = scene.barred(token)
    scored = [
        (s - (0 if r.plural else 1.2), -r.key, r)
        for r in scene.referents
        if (r.plural or r.type in (EntityType.ORGANISATION, EntityType.GROUP))
        and r.key not in barred
        and (s := scene.discourse(token, r)) is not None
    ]
    if not scored:
        return None
    score, _, best = max(scored, key=lambda x: x[:2])
    return best if score > max(0.0, _rival_people(scene, token)) else None


def _rival_people(scene: Scene, token: Token) -> float:
    """Plural nouns without a referent, and couples of names, that 'they' may mean."""
    best = -9.0
    for other in scene.document.tokens[max(0, token.index - 40) : token.index]:
        plural = other.tag == "NNS" and other.index not in scene.owners
        couple = any(scene.document.tokens[c].dep == "conj" for c in scene.document.children[other.index])
        if (
            token.sentence - other.sentence > 1
            or other.dep in ("compound", "npadvmod")
            or not (plural or (couple and other.pos == "PROPN"))
        ):
            continue
        thing = Referent(
            key=-1, type=EntityType.OTHER, name="", occurrences=[Occurrence(other.index, other.index + 1, other.index)]
        )
        best = max(best, scene.discourse(token, thing) or -9.0)
    return best
