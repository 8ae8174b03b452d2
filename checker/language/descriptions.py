"""Descriptions: 'the minister', 'her deputy', 'the 47-year-old', 'the company', and whom they mean."""

from checker.language.description_fit import best_fit, nearness
from checker.language.description_links import identified, is_cleft
from checker.language.description_phrases import Phrase, read_description
from checker.language.document import Token
from checker.language.entity_lists import country_of, person_nouns, terms
from checker.language.office_phrases import title_head
from checker.language.referents import Occurrence, Referent
from checker.language.salience import Scene
from checker.records import EntityType, MentionKind

__all__ = ["describe"]

OPEN = frozenset("winner victor loser successor survivor".split())
UNCLEAR = frozenset(
    "counsel chair head seed chief guard model keeper guide holder major captain boss partner native witness supporter".split()
)
FIRMS = frozenset("company firm business group organisation organization agency body operator".split())


def describe(scene: Scene, token: Token) -> None:
    """Resolve the token if it heads a description; a person who fits nobody becomes a referent."""
    phrase = read_description(scene, token)
    if phrase is None:
        return
    holder = _holder(scene, phrase)
    if holder is not None:
        _mention(scene, holder, phrase)
        return
    if token.tag == "NNS":
        _people(scene, phrase)
    elif phrase.noun in terms("organisation_nouns") and phrase.noun not in person_nouns():
        _body(scene, phrase)
    else:
        _person(scene, phrase)


def _holder(scene: Scene, phrase: Phrase) -> Referent | None:
    """Whom the phrase stands beside in apposition, as its office was read."""
    for referent in scene.referents:
        for office in referent.offices:
            inside = office.start <= phrase.head.start < office.end
            if inside and phrase.noun in title_head(office.title).split()[-1:]:
                return referent
    return None


def _person(scene: Scene, phrase: Phrase) -> None:
    cleft = is_cleft(scene, phrase.head)
    if (phrase.head.dep in ("appos", "attr") and not cleft) or _hypothetical(scene, phrase) or _named(scene, phrase):
        return
    sure = identified(scene, phrase)
    if sure is not None:
        _mention(scene, sure, phrase)
        return
    bare = not phrase.definite and not phrase.indefinite
    heading = scene.document.sentences[phrase.head.sentence].heading
    if not phrase.indefinite and (phrase.definite or heading or phrase.words):
        found = best_fit(scene, phrase)
        if found is not None:
            _mention(scene, found, phrase)
            return
    if (
        bare
        or phrase.noun in UNCLEAR
        or (phrase.noun == "old" and phrase.indefinite)
        or phrase.head.dep in ("ROOT", "dep")
    ):
        return
    if cleft or scene.role(phrase.head) in ("nsubj", "nsubjpass", "agent", "dobj", "pobj"):
        _create(scene, phrase, EntityType.PERSON)


def _hypothetical(scene: Scene, phrase: Phrase) -> bool:
    """'The winner will …' before anyone has won; 'no woman', 'neither man'."""
    if scene.document.tokens[phrase.first].text.lower() in ("no", "neither", "any", "every", "each"):
        return True
    verb = scene.clause(phrase.head)
    future = any(
        scene.document.tokens[c].text.lower() in ("will", "would", "to") for c in scene.document.children[verb.index]
    )
    return phrase.noun in OPEN and future


def _named(scene: Scene, phrase: Phrase) -> bool:
    """'The 36-year-old champion Falk …': whoever the name behind is, it is nobody else."""
    following = scene.document.tokens[min(phrase.head.index + 1, len(scene.document.tokens) - 1)]
    return following.dep == "appos" and following.head == phrase.head.index and following.index in scene.owners


def _mention(scene: Scene, referent: Referent, phrase: Phrase) -> None:
    scene.add(referent, Occurrence(phrase.first, phrase.head.index + 1, phrase.head.index, MentionKind.DESCRIPTION))
    if referent.age is None and not phrase.indefinite:
        referent.age = phrase.age
    gender = person_nouns().get(phrase.noun, "unknown")
    if referent.gender == "unknown" and gender != "unknown":
        referent.gender = gender


def _create(scene: Scene, phrase: Phrase, kind: EntityType) -> Referent:
    tokens = scene.document.tokens
    text = scene.document.article.text[tokens[phrase.first].start : phrase.head.end]
    referent = Referent(key=max((r.key for r in scene.referents), default=-1) + 1, type=kind, name=text, named=False)
    referent.age = phrase.age
    for name in sorted(phrase.countries) + sorted(phrase.bodies):
        referent.affiliate(country_of(name) or name)
    scene.referents.append(referent)
    _mention(scene, referent, phrase)
    return referent


def _people(scene: Scene, phrase: Phrase) -> None:
    """'The farmers': the group of that name before, or a new one where it does something."""
    if phrase.noun not in person_nouns() or scene.role(phrase.head) not in ("nsubj", "nsubjpass", "agent"):
        return
    same = [
        r
        for r in scene.referents
        if r.plural
        and not r.named
        and r.name.lower().split()[-1] == phrase.head.text.lower()
        and set(r.affiliations) >= phrase.countries
    ]
    if same and not phrase.indefinite:
        _mention(scene, same[-1], phrase)
        return
    _create(scene, phrase, EntityType.GROUP).plural = True


def _body(scene: Scene, phrase: Phrase) -> None:
    """'The company', 'the trust': an organisation whose name or kind has that noun."""
    if phrase.indefinite or phrase.head.dep in ("attr", "appos"):
        return
    # "the Lausanne company": where it sits, not what it is called
    seats = {r.name for r in scene.referents if r.type in (EntityType.PLACE, EntityType.OTHER)}
    scored = []
    for referent in scene.referents:
        if referent.type is not EntityType.ORGANISATION or (near := nearness(scene, phrase, referent)) is None:
            continue
        last = referent.name.lower().split()[-1]
        named = last == phrase.noun
        other = bool(phrase.bodies - seats) and referent.name not in phrase.bodies
        generic = phrase.noun in FIRMS and near > -1.5 and not other and last not in terms("organisation_nouns")  # noqa: PLR2004
        if (named or generic) and phrase.definite and (named or not other):
            scored.append((2.0 * named + near, -referent.key, referent))
    if scored:
        _mention(scene, max(scored, key=lambda x: x[:2])[2], phrase)
    elif (
        len(phrase.words) > 0
        and phrase.definite
        and scene.role(phrase.head) in ("nsubj", "nsubjpass", "agent", "pobj", "dobj")
    ):
        _create(scene, phrase, EntityType.ORGANISATION)
