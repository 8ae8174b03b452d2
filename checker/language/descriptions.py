"""Descriptions: 'the minister', 'her deputy', 'the 47-year-old', 'the company', and whom they mean."""

from dataclasses import dataclass

from checker.language.apposition import begins_clause
from checker.language.document import Token
from checker.language.entity_lists import country_of, demonym_of, person_nouns, synonyms, terms
from checker.language.office_phrases import title_head
from checker.language.referents import Occurrence, Referent
from checker.language.salience import Scene
from checker.records import EntityType, MentionKind, Office, OfficeStatus

__all__ = ["describe"]

RANKS = frozenset("deputy vice assistant junior shadow".split())
OPEN = frozenset("winner victor loser successor survivor".split())
JUST_NAMED = -0.75  # prominence of an object or possessor in the sentence before
OFFICES = frozenset(
    "mayor chairman chairwoman chair president governor senator minister director executive leader secretary premier "
    "undersecretary ambassador commissioner chancellor speaker coach manager editor principal congressman congresswoman".split()
)
DEFINITE = frozenset("the this that these those".split())
LEAVING = frozenset("outgoing departing retiring former previous current present".split())
COMING = frozenset("new incoming next".split())
LOSING = frozenset("beaten defeated losing vanquished".split())
FACING = frozenset("opponent rival counterpart challenger adversary".split())
UNCLEAR = frozenset(
    "counsel chair head seed chief guard model keeper guide holder major captain boss partner native witness supporter".split()
)
FIRMS = frozenset("company firm business group organisation organization agency body operator".split())
AGENTS = frozenset({"attr", "nsubj", "nsubjpass", "dobj", "pobj", "dative", "agent", "conj", "ROOT", "dep", "poss"})
NOUNISH = frozenset({"NN", "NNP", "NNS", "JJ", "JJS", "VBG", "VBN", "CD", "HYPH", "NNPS", "JJR"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase read as a description."""

    head: Token
    first: int
    noun: str
    words: frozenset[str]  # modifiers in lower case
    countries: frozenset[str]
    bodies: frozenset[str]  # organisations and places that modify it
    possessor: Referent | None
    definite: bool
    indefinite: bool
    age: int | None


def describe(scene: Scene, token: Token) -> None:
    """Resolve the token if it heads a description; a person who fits nobody becomes a referent."""
    phrase = _phrase(scene, token)
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


def _phrase(scene: Scene, token: Token) -> Phrase | None:
    tokens = scene.document.tokens
    old = token.text.lower() in ("old", "olds") and token.index > 3 and tokens[token.index - 2].text == "year"  # noqa: PLR2004
    noun = token.lemma if token.tag == "NNS" else token.text.lower()
    known = noun in person_nouns() or noun in terms("organisation_nouns") or noun in terms("generic_persons")
    if not (old or (token.tag in ("NN", "NNS", "NNP") and known)) or scene.role(token) not in AGENTS:
        return None
    following = tokens[token.index + 1] if token.index + 1 < len(tokens) else token
    if following.tag in ("NN", "NNS", "NNP", "HYPH") and not following.text[0].isdigit() and following.dep != "appos":
        return None
    first = _start(scene, token)
    determiner = tokens[first]
    return Phrase(
        head=token,
        first=first,
        noun="old" if old else noun,
        words=frozenset(t.text.lower() for t in tokens[first : token.index] if t.tag in NOUNISH),
        countries=frozenset(c for t in tokens[first : token.index] if (c := demonym_of(t.text) or country_of(t.text))),
        bodies=frozenset(
            r.name for i in range(first, token.index) if (r := scene.owners.get(i)) and r.type is not EntityType.PERSON
        ),
        possessor=_possessor(scene, token),
        definite=determiner.text.lower() in DEFINITE
        or determiner.tag == "PRP$"
        or any(t.tag == "POS" for t in tokens[first : token.index]),
        indefinite=determiner.text.lower()
        in ("a", "an", "another", "one", "no", "any", "every", "each", "some", "neither"),
        age=_age(tokens, first, token.index),
    )


def _start(scene: Scene, token: Token) -> int:
    tokens, i = scene.document.tokens, token.index
    limit = scene.document.sentences[token.sentence].first
    while i > limit and (tokens[i - 1].tag in NOUNISH or tokens[i - 1].tag in ("DT", "PRP$", "POS")):
        i -= 1
        if tokens[i].tag in ("DT", "PRP$") and not (i > limit and tokens[i - 1].tag == "POS"):
            break
    return i


def _possessor(scene: Scene, token: Token) -> Referent | None:
    return next(
        (
            scene.owners[c]
            for c in scene.document.children[token.index]
            if scene.document.tokens[c].dep == "poss" and c in scene.owners
        ),
        None,
    )


def _age(tokens: tuple[Token, ...], first: int, head: int) -> int | None:
    """The age in 'the 47-year-old' or 'a man of 84'."""
    for i in range(first, head + 1):
        if tokens[i].text.isdigit() and i + 2 < len(tokens) and tokens[i + 2].text == "year":
            return int(tokens[i].text)
    if head + 2 < len(tokens) and tokens[head + 1].text == "of" and tokens[head + 2].text.isdigit():
        return int(tokens[head + 2].text)
    return None


def _person(scene: Scene, phrase: Phrase) -> None:
    cleft = _cleft(scene, phrase.head)
    if (phrase.head.dep in ("appos", "attr") and not cleft) or _hypothetical(scene, phrase):
        return
    identified = _identified(scene, phrase)
    if identified is not None:
        _mention(scene, identified, phrase)
        return
    bare = not phrase.definite and not phrase.indefinite
    heading = scene.document.sentences[phrase.head.sentence].heading
    if not phrase.indefinite and (phrase.definite or heading or phrase.words):
        found = _best(scene, phrase)
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


def _cleft(scene: Scene, head: Token) -> bool:
    """'It was her deputy who signed'."""
    tokens = scene.document.tokens
    children = scene.document.children
    verb = tokens[head.head]
    it = any(tokens[c].text.lower() == "it" and tokens[c].dep == "nsubj" for c in children[verb.index])
    who = head.index + 1 < len(tokens) and tokens[head.index + 1].text == "who"
    return head.dep == "attr" and verb.lemma == "be" and it and who


def _identified(scene: Scene, phrase: Phrase) -> Referent | None:
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


def _hypothetical(scene: Scene, phrase: Phrase) -> bool:
    """'The winner will …' before anyone has won; 'no woman', 'neither man'."""
    if scene.document.tokens[phrase.first].text.lower() in ("no", "neither", "any", "every", "each"):
        return True
    verb = scene.clause(phrase.head)
    future = any(
        scene.document.tokens[c].text.lower() in ("will", "would", "to") for c in scene.document.children[verb.index]
    )
    return phrase.noun in OPEN and future


def _best(scene: Scene, phrase: Phrase) -> Referent | None:
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
        near = _near(scene, phrase, referent)
        if near is not None and (match >= 1.5 or near > -2.5):  # noqa: PLR2004 - an office is remembered, a man is not
            scored.append((match + 0.5 * near, -referent.key, referent))
    if scored:
        return max(scored, key=lambda x: x[:2])[2]
    return _only_one(scene, phrase, barred)


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
        and not r.offices
        and r.key not in barred
        and (gender == "unknown" or r.likely_gender in (gender, "unknown"))
        and (scene.discourse(phrase.head, r) or -9.0) > JUST_NAMED
    ]
    return fitting[0] if len(fitting) == 1 else None


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


def _near(scene: Scene, phrase: Phrase, referent: Referent) -> float | None:
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
    if phrase.noun in terms("generic_persons"):
        return score + 0.5
    return score + 0.3 if phrase.noun in terms("epithets") or phrase.noun in FACING else None


def _contradicts(phrase: Phrase, referent: Referent, nations: set[str]) -> bool:
    """Whether sex, age or nationality are another's."""
    gender = person_nouns().get(phrase.noun, "unknown")
    if gender != "unknown" and referent.likely_gender not in (gender, "unknown"):
        return True
    if phrase.age is not None and referent.age is not None and abs(phrase.age - referent.age) > 1:
        return True
    return bool(phrase.countries and nations and not phrase.countries & nations)


def _office(phrase: Phrase, office: Office) -> float:
    words = title_head(office.title).split()
    head, modifiers = words[-1], set(words[:-1])
    if head == phrase.noun:
        score = 3.0
    elif phrase.noun in synonyms().get(head, ()) or phrase.noun in synonyms().get(office.title, ()):
        score = 2.0
    else:
        return 0.0
    if RANKS & (modifiers ^ phrase.words):
        return 0.0
    score += 0.5 * len(modifiers & phrase.words)
    elect = office.status is OfficeStatus.ELECT
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
    scored = []
    for referent in scene.referents:
        if referent.type is not EntityType.ORGANISATION or (near := _near(scene, phrase, referent)) is None:
            continue
        last = referent.name.lower().split()[-1]
        named = last == phrase.noun
        generic = phrase.noun in FIRMS and near > -1.5 and not phrase.bodies and last not in terms("organisation_nouns")  # noqa: PLR2004
        if (
            (named or generic)
            and phrase.definite
            and not (phrase.bodies and referent.name not in phrase.bodies and not named)
        ):
            scored.append((2.0 * named + near, -referent.key, referent))
    if scored:
        _mention(scene, max(scored, key=lambda x: x[:2])[2], phrase)
    elif (
        len(phrase.words) > 0
        and phrase.definite
        and scene.role(phrase.head) in ("nsubj", "nsubjpass", "agent", "pobj", "dobj")
    ):
        _create(scene, phrase, EntityType.ORGANISATION)
