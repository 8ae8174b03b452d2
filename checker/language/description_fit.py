"""Whom a description fits: office, nationality, age and sex, and how lately each was spoken of."""

from checker.language.description_phrases import Phrase
from checker.language.entity_lists import country_of, kin_nouns, person_nouns, state_of, synonyms, terms
from checker.language.office_phrases import title_head
from checker.language.referents import Referent
from checker.language.salience import Scene
from checker.records import EntityType, Office, OfficeStatus

__all__ = ["best_fit", "nearness"]

RANKS = frozenset("deputy vice assistant junior shadow".split())
LEAVING = frozenset("outgoing departing retiring former previous current present".split())
COMING = frozenset("new incoming next".split())
FACING = frozenset("opponent rival counterpart challenger adversary".split())
OFFICES = frozenset(
    "mayor chairman chairwoman chair president governor senator minister director executive leader secretary premier "
    "undersecretary ambassador commissioner chancellor speaker coach manager editor principal congressman congresswoman".split()
)
MEMBERS = frozenset(
    "member employee worker official resident supporter player".split()
)  # of what, the words beside tell
AGED = frozenset("year old - –".split())
CALLED = 1.5  # least match of one whom the article calls so, or of whom it tells that age or country
JUST_NAMED = -0.75  # prominence of an object or possessor in the sentence before


def best_fit(scene: Scene, phrase: Phrase) -> Referent | None:
    """The person whom the description fits best, if any fits."""
    barred = scene.barred(phrase.head)
    if phrase.possessor is not None:
        barred = barred | {phrase.possessor.key}
    scored = []
    for referent in scene.referents:
        if referent.type is not EntityType.PERSON or referent.key in barred or referent.plural:
            continue
        match = _match(phrase, referent)
        if match is None:
            continue
        if phrase.noun in FACING and phrase.possessor is not None:
            match += _faced(scene, phrase, referent)
        near = nearness(scene, phrase, referent)
        if near is not None and (match >= CALLED or near > -2.5):  # noqa: PLR2004 - an office is remembered, a man is not
            scored.append(((match + 0.5 * near, -referent.key), match, referent))
    if scored:
        return None if _anybody(phrase, scored) else max(scored, key=lambda x: x[0])[-1]
    return _only_one(scene, phrase, barred)


def _anybody(phrase: Phrase, scored: list[tuple[tuple[float, int], float, Referent]]) -> bool:
    """Whether 'the 29-year-old smuggler' may be any of several, none of whom is called so or of that age elsewhere."""
    own_noun = phrase.age is not None and phrase.noun != "old" and phrase.noun not in terms("generic_persons")
    return own_noun and len(scored) > 1 and max(match for _, match, _ in scored) < CALLED


def _only_one(scene: Scene, phrase: Phrase, barred: set[int]) -> Referent | None:
    """For an office that nobody is said to hold: the one person just named of whom no office is told."""
    if phrase.noun not in OFFICES or phrase.head.tag == "NNS" or phrase.possessor is not None:
        return None
    gender = person_nouns()[phrase.noun]
    fitting = [
        r
        for r in scene.referents
        if r.type is EntityType.PERSON
        and r.named
        and not any(_is_post(o) for o in r.offices)
        and r.key not in barred
        and (gender == "unknown" or r.likely_gender in (gender, "unknown"))
        and (scene.discourse(phrase.head, r) or -9.0) > JUST_NAMED
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_post(office: Office) -> bool:
    """Whether it is more than a tie: who is only called a rival or a cousin may well be the senator."""
    return title_head(office.title).split()[-1] not in FACING | terms("epithets") | kin_nouns()


def _faced(scene: Scene, phrase: Phrase, referent: Referent) -> float:
    """How well the referent stood against the possessor before, in a sentence on the same matter."""
    tokens, best = scene.document.tokens, 0.0
    matter = _matter(scene, phrase.head.sentence)
    for occurrence in referent.occurrences:
        if occurrence.head > phrase.head.index:
            break
        verb = scene.clause(tokens[occurrence.head])
        beside = {scene.owners.get(i) for i in scene.arguments(verb)}
        if phrase.possessor in beside and referent in beside:
            best = max(best, 1.5 + 0.3 * len(matter & _matter(scene, tokens[occurrence.head].sentence)))
    return best


def _matter(scene: Scene, sentence: int) -> set[str]:
    words = scene.document.sentence_tokens(scene.document.sentences[sentence])
    return {t.lemma for t in words if t.tag in ("NN", "NNS") and t.index not in scene.owners}


def nearness(scene: Scene, phrase: Phrase, referent: Referent) -> float | None:
    """Prominence before the phrase; for headlines, in the whole article."""
    near = scene.discourse(phrase.head, referent)
    if near is not None:
        return near
    if scene.document.sentences[phrase.head.sentence].heading:
        return -1.0 + 0.1 * len(referent.occurrences)
    return -3.0 if any(o.head < phrase.head.index for o in referent.occurrences) else None


def _match(phrase: Phrase, referent: Referent) -> float | None:
    """How well the words fit what is known of the referent; None where they contradict it."""
    nations = {a for a in referent.affiliations if country_of(a) == a}
    if _contradicts(phrase, referent, nations):
        return None
    score = 1.5 * bool(phrase.countries & nations) + 3.0 * (phrase.age is not None and phrase.age == referent.age)
    office = max((_office(phrase, o) for o in referent.offices), default=0.0)
    if office > 1.2:  # noqa: PLR2004 - less is the right title of the wrong body
        return score + office
    if not referent.named and referent.name.lower().split()[-1] == phrase.noun:
        return score + 2.0
    if phrase.noun in terms("generic_persons") or _stands_for_a_name(phrase):
        return score + 0.5  # 'the 47-year-old former lawyer' is one of whom the article has spoken
    return score + 0.3 if phrase.noun in terms("epithets") or phrase.noun in FACING else None


def _stands_for_a_name(phrase: Phrase) -> bool:
    """'The 47-year-old former lawyer has …': news puts it for the name of the one it speaks of."""
    return phrase.age is not None and phrase.definite and phrase.head.dep in {"nsubj", "nsubjpass"}


def _contradicts(phrase: Phrase, referent: Referent, nations: set[str]) -> bool:
    """Whether sex, age or nationality are another's."""
    gender = person_nouns().get(phrase.noun, "unknown")
    if gender != "unknown" and referent.likely_gender not in (gender, "unknown"):
        return True
    if phrase.age is not None and referent.age is not None and abs(phrase.age - referent.age) > 1:
        return True
    states, seats = ({s for name in names if (s := state_of(name))} for names in (phrase.bodies, referent.affiliations))
    if phrase.noun in OFFICES and states and seats and not states & seats:
        return True
    return bool(phrase.countries and nations and not phrase.countries & nations)


def _of_another(phrase: Phrase, office: Office) -> bool:
    """Whether 'the gang member' is hardly 'a member of the anti-gang squad'."""
    told = {word for word in phrase.words - AGED if not word.isdigit()}
    known = f"{office.title} {office.organisation or ''}".lower().replace(" - ", "-").split()
    return bool(told) and told.isdisjoint(known)


def _office(phrase: Phrase, office: Office) -> float:
    words = title_head(office.title).split()
    head, modifiers = words[-1], set(words[:-1])
    if head == phrase.noun:
        score = 3.0
    elif phrase.noun in synonyms().get(head, ()) or phrase.noun in synonyms().get(office.title, ()):
        score = 2.0
    else:
        return 0.0
    if RANKS & (modifiers ^ phrase.words) or (head in MEMBERS and _of_another(phrase, office)):
        return 0.0
    score += 0.5 * len(modifiers & phrase.words)
    elect = office.status in {OfficeStatus.ELECT, OfficeStatus.NAMED}
    if elect and phrase.words & LEAVING:
        return 0.0
    score -= 1.0 * (not elect and bool(phrase.words & COMING))
    if phrase.bodies | phrase.countries and office.organisation:
        score += 1.0 if office.organisation in phrase.bodies | phrase.countries else -2.0
    elif phrase.bodies | phrase.countries:
        score -= 1.0
    if phrase.possessor is not None and office.organisation and phrase.possessor.type is not EntityType.PERSON:
        score += 1.0 if office.organisation in (phrase.possessor.name, phrase.possessor.country) else -1.0
    return score
