"""The facet of who did it, to whom, and with whom."""

from functools import cache, lru_cache
from importlib.resources import files

from checker.facets.base import Context, Example, Facet
from checker.facets.names import Likeness, body_likeness, capitals_apart, given_apart, person_likeness
from checker.language.document import Document, Token
from checker.language.entity_lists import country_of, demonym_of, first_name_gender, person_nouns, terms
from checker.records import Answer, Entity, EntityType, EntityValue, FacetValue, Level

__all__ = ["FACET", "entity_value"]

SAME = Level(name="same", label="the same", weight=1.0)
SPELLING = Level(name="spelling", label="one name in two spellings", weight=0.6, conflict=True, strength="discrepancy")
ALIAS = Level(name="alias", label="the same under another name or office", weight=0.9)
PART = Level(name="part of", label="one belongs to or speaks for the other", weight=0.3)
UNNAMED = Level(name="unnamed", label="one is only described and may be the other", weight=0.0)
KIND = Level(name="another kind", label="not of one kind", weight=0.0)
UNCLEAR = Level(name="unclear", label="the names could be of one", weight=0.0)
DIFFERENT = Level(name="different", label="two different ones", weight=-1.0, conflict=True, strength="discrepancy")
LADDER = (SAME, SPELLING, ALIAS, UNNAMED, PART, KIND, UNCLEAR, DIFFERENT)

ROLES = {"nsubj": "agent", "nsubjpass": "patient", "dobj": "patient", "obj": "patient", "dative": "recipient"}
WITH = frozenset({"with", "against", "to", "from", "for", "between", "alongside", "opposite", "before", "by", "and"})
COMPARED = frozenset({EntityType.PERSON, EntityType.ORGANISATION})


def entity_value(entity: Entity) -> EntityValue:
    """The entity as a value, with what a comparison needs to know of it."""
    ties = {*entity.affiliations, *(o.organisation for o in entity.offices if o.organisation)}
    return EntityValue(
        entity=entity.id,
        name=entity.name,
        type=entity.type.value,
        named=entity.named,
        gender=entity.gender,
        titles=tuple(dict.fromkeys(office.title for office in entity.offices)),
        ties=tuple(sorted(ties | ({entity.side} if entity.side else set()))),
    )


def find(document: Document) -> tuple[FacetValue, ...]:
    """Entities that a verb takes: who acts, on whom, with whom, in order of the text."""
    values = {entity.id: entity_value(entity) for entity in document.entities}
    found = []
    for token in document.tokens:
        known = document.token_entities.get(token.index)
        slot = _slot(document, token) if known in values else None
        if known is not None and slot is not None:
            start, end = _mention(document, token, known)
            found.append(
                FacetValue(
                    start=start,
                    end=end,
                    facet="participant",
                    slot=slot,
                    text=document.article.text[start:end],
                    value=values[known],
                )
            )
    return tuple(found)


def _mention(document: Document, token: Token, entity: str) -> tuple[int, int]:
    """The run of tokens around `token` that mention the entity."""
    first = last = token.index
    while document.token_entities.get(first - 1) == entity and document.tokens[first - 1].sentence == token.sentence:
        first -= 1
    while document.token_entities.get(last + 1) == entity and document.tokens[last + 1].sentence == token.sentence:
        last += 1
    return document.tokens[first].start, document.tokens[last].end


def _slot(document: Document, token: Token) -> str | None:
    """'agent:sign', 'patient:rebuke', 'with:meet'; None where the token is no argument of a verb."""
    while token.dep == "conj" and token.head != token.index:
        token = document.tokens[token.head]
    head = document.tokens[token.head]
    if token.dep in ROLES and head.pos in {"VERB", "AUX"}:
        return f"{ROLES[token.dep]}:{head.lemma}"
    if token.dep != "pobj":
        return None
    verb = document.tokens[head.head]
    if head.dep == "agent":
        return f"agent:{verb.lemma}"
    return f"{head.lemma}:{verb.lemma}" if head.lemma in WITH and verb.pos == "VERB" else None


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds between two participants."""
    one, other = left.value, right.value
    if not (isinstance(one, EntityValue) and isinstance(other, EntityValue)):
        return Answer(facet="participant", level=KIND)
    level = _level(one, other, context)
    note = f"{one.name} against {other.name}" if level.conflict else ""
    return Answer(facet="participant", level=level, left=one.name, right=other.name, note=note)


def _level(one: EntityValue, other: EntityValue, context: Context) -> Level:
    kinds = _kind(one), _kind(other)
    likeness = _likeness(one, other, kinds)
    if context.same_entity(one.entity, other.entity):
        return _one_entity(one, other, kinds, likeness)
    if not (_is_named(one) and _is_named(other)):
        return UNNAMED
    if _tied(one, other) or _tied(other, one) or _inside(one.name, other.name):
        return PART
    if not _one_kind(one, other, kinds):
        return KIND
    return DIFFERENT if likeness is Likeness.NONE else UNCLEAR


def _one_entity(
    one: EntityValue, other: EntityValue, kinds: tuple[EntityType | None, EntityType | None], likeness: Likeness
) -> Level:
    """The same by its name, by a misspelled one, or by another."""
    spelled = EntityType.GROUP not in kinds and not _plural(*sorted((one.name, other.name), key=len))
    if not (_is_named(one) and _is_named(other)) or (likeness is Likeness.SLIP and not spelled):
        return ALIAS
    persons = kinds == (EntityType.PERSON, EntityType.PERSON)
    if persons and (given_apart(one.name, other.name) or capitals_apart(one.name, other.name)):
        return SPELLING
    return {Likeness.EQUAL: SAME, Likeness.SLIP: SPELLING}.get(likeness, ALIAS)


def _plural(short: str, long: str) -> bool:
    """Whether one is the plural of the other: 'Republican', 'Republicans', and 'the Novaks' for a brother, are no slip."""
    words = short.casefold().split(), long.casefold().split()
    if len(words[0]) != len(words[1]):
        return False
    differing = [(place, pair) for place, pair in enumerate(zip(*words, strict=True)) if pair[0] != pair[1]]
    place, (one, other) = differing[0] if len(differing) == 1 else (0, ("", ""))
    # 'Hurricane Ada', 'Hurricanes Ada and Bo', but not 'Ann Robert', 'Ann Roberts'
    kind = len(words[0]) == 1 or (place < len(words[0]) - 1 and first_name_gender(one) is None)
    return bool(one) and other == f"{one}s" and kind


def _kind(value: EntityValue) -> EntityType | None:
    """What it is, from its record or else from its name."""
    if value.type is not None:
        return EntityType(value.type)
    if country_of(value.name):
        return EntityType.PLACE
    words = value.name.split()
    return EntityType.ORGANISATION if words and words[-1] in terms("organisation_words") else None


def _is_named(value: EntityValue) -> bool:
    """Whether it has a name; 'the deputy mayor' and 'EU foreign policy chief' are descriptions."""
    words = value.name.split()
    described = not words or (words[-1].lower() == words[-1] and words[-1] in person_nouns())
    return value.named and not described and any(word[:1].isupper() for word in words)


def _likeness(one: EntityValue, other: EntityValue, kinds: tuple[EntityType | None, EntityType | None]) -> Likeness:
    persons = person_likeness(one.name, other.name)
    if kinds == (EntityType.PERSON, EntityType.PERSON):
        return persons
    bodies = body_likeness(one.name, other.name)
    unsure = None in kinds or (EntityType.PERSON in kinds and EntityType.OTHER in kinds)
    return max(persons, bodies) if unsure else bodies


def _one_kind(one: EntityValue, other: EntityValue, kinds: tuple[EntityType | None, EntityType | None]) -> bool:
    """Two persons, two organisations or two countries; what is not known may be either."""
    if kinds == (EntityType.PLACE, EntityType.PLACE):
        return country_of(one.name) is not None and country_of(other.name) is not None
    known = {kind for kind in kinds if kind is not None}
    return len(known) <= 1 and known <= COMPARED


def _tied(member: EntityValue, body: EntityValue) -> bool:
    """Whether one belongs to the other or speaks for it."""
    names = {body.name, country_of(body.name), demonym_of(body.name)} - {None}
    return any(
        body_likeness(tie, str(name)) is not Likeness.NONE
        for tie in member.ties
        for name in sorted(map(str, names))
        if tie != member.name
    )


@cache
def _wholes() -> dict[str, tuple[str, ...]]:
    import yaml

    text = (files("checker.facets") / "data" / "bodies.yaml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    return {whole: tuple(parts) for whole, parts in table.items()}


@lru_cache(1 << 14)
def _inside(one: str, other: str) -> bool:
    """Whether one is a body inside the other."""
    near = (Likeness.VARIANT, Likeness.EQUAL)
    return any(
        body_likeness(whole, name) in near and any(body_likeness(part, inner) in near for part in parts)
        for whole, parts in _wholes().items()
        for name, inner in ((one, other), (other, one))
    )


FACET = Facet(
    name="participant",
    title="Who took part",
    what="Who did it, to whom, and with whom: people, organisations and countries in the places of a verb.",
    why="A wrong counterpart changes the story, though no sentence of one article contradicts one of the other.",
    guards=(
        "It stays silent where one side is only described, where a person stands for a body or a body for its part, where the "
        "two are not of one kind, and where two names could be of one. It calls two names a discrepancy and no contradiction, "
        "for both may have taken part."
    ),
    ladder=LADDER,
    examples=(
        Example("Jana Novak met Owen Pryce.", "Owen Pryce spoke.", "same"),
        Example("Ms Novak resigned.", "Jana Novak resigned.", "alias"),
        Example("Penfold Electric apologised.", "Penfeld Electric apologised.", "spelling"),
        Example("Jana Novak resigned.", "Owen Pryce resigned.", "different"),
        Example("Jana Novak resigned.", "Marlow Shipping Company resigned.", "another kind"),
        Example("Norway protested.", "Iceland protested.", "different"),
        Example("The FBI questioned her.", "The Justice Department questioned her.", "part of"),
    ),
    find=find,
    compare=compare,
)
