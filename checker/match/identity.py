"""The same person, organisation or place in several articles, under whatever name."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from checker.facets.names import (
    Likeness,
    body_likeness,
    body_words,
    folded,
    is_acronym_of,
    person_likeness,
    person_words,
    spoken,
)
from checker.facets.offices import Relation, Title, is_kin, is_sole, read_title, relate
from checker.language.aliases import GENERATIONS
from checker.language.entity_lists import capital_of, country_of, party_of, state_of
from checker.records import Entity, EntityType, Extraction

__all__ = ["identities"]

ANY = EntityType.OTHER  # a type that was not found out fits every other
SETTLEMENTS = frozenset({"city", "town", "village", "county", "province", "state", "greater", "downtown"})
TURNS = frozenset(
    {"a", "an", "another", "new", "next", "incoming", "outgoing", "former", "ex", "previous", "future", "late"}
)
REMEMBERED = 65_536  # pairs of offices whose likeness is kept
START = 3  # letters by which candidates of another spelling are found


@dataclass(frozen=True, slots=True)
class _Link:
    """A reason to take two entities for one; the strongest are joined first."""

    likeness: int
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class _Post:
    """An office and the body that it is of."""

    title: Title
    body: str | None
    parties: frozenset[str]


def identities(extractions: Sequence[Extraction]) -> dict[str, str]:
    """Entity id to the id of its cluster: the smallest name in it. The order of the articles changes nothing."""
    entities = sorted((entity for e in extractions for entity in e.entities), key=lambda entity: entity.id)
    clusters = _Clusters(entities)
    links = _by_name([entity for entity in entities if entity.named or entity.type == EntityType.ORGANISATION])
    for likeness in sorted(Likeness, reverse=True):
        clusters.join([link for link in links if link.likeness == likeness])
    clusters.join(_by_office(entities, clusters))
    clusters.gather(_strays(entities, clusters))
    return clusters.names()


class _Clusters:
    """Disjoint sets of entities; but for those gathered last, no set holds two of one article."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        """Start with each entity alone."""
        self.entity = {entity.id: entity for entity in entities}
        self._root = {entity.id: entity.id for entity in entities}
        self.members: dict[str, list[str]] = {entity.id: [entity.id] for entity in entities}

    def of(self, entity: str) -> list[str]:
        """All entities of the cluster that holds this one."""
        return self.members[self._root[entity]]

    def apart(self, left: str, right: str) -> bool:
        """Whether the clusters hold two entities of one article, a woman and a man, or two full names that clash."""
        one, other = ([self.entity[i] for i in self.of(side)] for side in (left, right))
        genders = {e.gender for e in (*one, *other)}
        return (
            not {e.article for e in one}.isdisjoint(e.article for e in other)
            or ({"female", "male"} <= genders and not _full_name_of_both(one, other))
            or any(_clash(a, b) for a in one for b in other)
        )

    def join(self, links: Sequence[_Link]) -> None:
        """Join what is linked, unless an entity fits two of one other article equally well."""
        fitting = [link for link in links if not self.apart(link.left, link.right)]
        rivals: dict[tuple[str, str], set[str]] = defaultdict(set)
        for link in fitting:
            rivals[link.left, self.entity[link.right].article].add(link.right)
            rivals[link.right, self.entity[link.left].article].add(link.left)
        for link in sorted(fitting, key=self._order):
            beside = (
                rivals[link.left, self.entity[link.right].article],
                rivals[link.right, self.entity[link.left].article],
            )
            sole = all(self._one_name(rival) for rival in beside) or link.likeness == Likeness.EQUAL
            if sole and not self.apart(link.left, link.right):
                self._merge(link.left, link.right)

    def _one_name(self, rivals: set[str]) -> bool:
        """Whether they are one, or persons each of whose names holds the next shorter: 'Jana Novak', 'Jana Novak Resigns'."""
        if len(rivals) == 1:
            return True
        words = sorted((set(person_words(self.entity[i].name)) for i in rivals), key=len)
        persons = all(self.entity[i].named and self.entity[i].type == EntityType.PERSON for i in rivals)
        return persons and all(short <= full for short, full in pairwise(words))

    def gather(self, links: Sequence[_Link]) -> None:
        """Join entities of one article that what other articles say shows to be one."""
        for link in links:
            self._merge(link.left, link.right)

    def _order(self, link: _Link) -> tuple[int, str, str]:
        """Of equal names in one article, the one that is mentioned most."""
        mentions = len(self.entity[link.left].mentions) + len(self.entity[link.right].mentions)
        return -mentions, link.left, link.right

    def _merge(self, left: str, right: str) -> None:
        keep, give = sorted((self._root[left], self._root[right]))
        if keep != give:
            for member in self.members[give]:
                self._root[member] = keep
            self.members[keep] = sorted(self.members[keep] + self.members.pop(give))

    def names(self) -> dict[str, str]:
        """Each entity with its cluster's name; clusters of one name are told apart by their first entity."""
        named = {root: _cluster_name([self.entity[i] for i in members]) for root, members in self.members.items()}
        count: dict[str, int] = defaultdict(int)
        for name in named.values():
            count[name] += 1
        unique = {root: name if count[name] == 1 else f"{name} [{root}]" for root, name in named.items()}
        return {entity: unique[root] for entity, root in sorted(self._root.items())}


def _full_name_of_both(one: Sequence[Entity], other: Sequence[Entity]) -> bool:
    """Whether both sides give a first name and a surname that are near: that tells more than a pronoun understood wrongly."""
    return any(
        min(len(person_words(a.name)), len(person_words(b.name))) > 1
        and (person_likeness(a.name, b.name) in {Likeness.EQUAL, Likeness.SLIP} or _ends(a) == _ends(b))
        for a in one
        for b in other
        if a.named and b.named and {a.type, b.type} == {EntityType.PERSON}
    )


def _ends(entity: Entity) -> tuple[str, str]:
    """First name and surname."""
    words = person_words(entity.name)
    return words[0], words[-1]


def _clash(one: Entity, other: Entity) -> bool:
    if not one.named or not other.named or {one.type, other.type} != {EntityType.PERSON}:
        return False
    if min(len(person_words(one.name)), len(person_words(other.name))) == 1:
        return False
    return person_likeness(one.name, other.name) is Likeness.NONE or _generations_apart(one, other)


def _generations_apart(one: Entity, other: Entity) -> bool:
    """'Ike Crane Jr.' and 'Ike Crane III'; 'his father, Ike Crane' and 'his son, Ike Crane III'."""
    left, right = ({word.strip(".,") for word in e.name.split()} & GENERATIONS for e in (one, other))
    if left == right:
        return False
    ties = [
        [(o.organisation, o.title) for o in e.offices if o.organisation and is_kin(read_title(o.title))]
        for e in (one, other)
    ]
    of_one = {
        mine == yours
        for whose, mine in ties[0]
        for relative, yours in ties[1]
        if person_likeness(whose, relative) is not Likeness.NONE
    }
    return bool(left and right) or of_one == {False}


def _cluster_name(members: Sequence[Entity]) -> str:
    named = [entity for entity in members if entity.named] or members
    words = person_words if any(e.type == EntityType.PERSON for e in named) else body_words
    return min((" ".join(words(e.name)) or e.name.lower() for e in named), key=lambda name: (-len(name.split()), name))


def _by_name(entities: Sequence[Entity]) -> list[_Link]:
    """A link for each pair of two articles whose names are near."""
    buckets: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        for key in _keys(entity):
            buckets[key].append(entity)
    pairs = {
        (one.id, other.id): (one, other)
        for bucket in buckets.values()
        for one, other in combinations(bucket, 2)
        if one.article != other.article
    }
    links = (_Link(_likeness(one, other), one.id, other.id) for one, other in pairs.values())
    return sorted((link for link in links if link.likeness), key=lambda link: (link.left, link.right))


def _keys(entity: Entity) -> set[str]:
    """What the name shares with every name that may be near it."""
    keys: set[str] = set()
    for name in (entity.name, *_other_names(entity)):
        words = {*person_words(name), *body_words(name)}
        keys |= words | {spoken(word) for word in words} | {word[:START] + "-" for word in words}
        keys.add("".join(body_words(name)))
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        keys.add(initials if len(initials) > 1 else name.replace(".", ""))
    return keys


def _other_names(entity: Entity) -> tuple[str, ...]:
    """Aliases that are no part of the name: a person's surname alone would tie brothers."""
    if entity.type == EntityType.PERSON:
        return ()
    words = set(body_words(entity.name))
    return tuple(alias for alias in entity.aliases if not set(body_words(alias)) <= words)


def _likeness(one: Entity, other: Entity) -> Likeness:
    if not (one.named and other.named):  # "the county's health committee": only in the same words
        words = body_words(one.name), body_words(other.name)
        return Likeness.EQUAL if words[0] == words[1] and len(words[0]) > 1 else Likeness.NONE
    nearest = _name_likeness(one, one.name, other, other.name)
    for left in (one.name, *_other_names(one)):
        for right in (other.name, *_other_names(other)):
            nearest = max(nearest, min(_name_likeness(one, left, other, right), Likeness.VARIANT))
    return nearest


def _name_likeness(one: Entity, left: str, other: Entity, right: str) -> Likeness:
    types = {one.type, other.type} - {ANY}
    if types <= {EntityType.PERSON}:
        return person_likeness(left, right)
    likeness = body_likeness(left, right)
    if EntityType.PERSON in types or EntityType.GROUP in types:
        if EntityType.PERSON in types and likeness is Likeness.SLIP and _full_name_slip(left, right):
            return likeness
        same_kind = len(types) == 1 or folded(left) == folded(right)
        return likeness if likeness is Likeness.EQUAL and same_kind and not capital_of(left) else Likeness.NONE
    if likeness is Likeness.PART and not _short_for(left, right, types):
        return Likeness.NONE
    return likeness


def _full_name_slip(left: str, right: str) -> bool:
    """Whether two names of several words differ by a slip in one: of a person that one article's grammar took for a place."""
    words = body_words(left), body_words(right)
    return len(words[0]) == len(words[1]) > 1 and any(one == other for one, other in zip(*words, strict=True))


def _short_for(left: str, right: str, types: set[EntityType]) -> bool:
    """A part of a name stands for the whole among bodies of one type; 'Munich' is not 'Munich Airport'."""
    if is_acronym_of(left, right) or is_acronym_of(right, left):
        return True
    rest = set(body_words(left)) ^ set(body_words(right))
    if EntityType.PLACE in types:
        return all(word in SETTLEMENTS or country_of(word.title()) or state_of(word.title()) for word in rest)
    return len(types) <= 1


def _by_office(entities: Sequence[Entity], clusters: _Clusters) -> list[_Link]:
    """Who is only described in one article and is the one holder of that office in another.

    The offices of a cluster are those that any article gives it, so that once two articles tie an office to one
    person, a third that has only the office is understood.
    """
    persons = [entity for entity in entities if entity.type == EntityType.PERSON]
    offices = {entity.id: _posts(entity) for entity in persons}
    learned = {e.id: [post for i in clusters.of(e.id) for post in offices.get(i, ())] for e in persons}
    links: list[_Link] = []
    for described in persons:
        if described.named or described.gender == "plural" or not TURNS.isdisjoint(described.name.lower().split()):
            continue
        links.extend(
            _Link(1, *sorted((described.id, other.id)))
            for other in persons
            if other.article != described.article and _one_post(offices[described.id], learned[other.id])
        )
    return sorted(set(links), key=lambda link: (link.left, link.right))


def _strays(entities: Sequence[Entity], clusters: _Clusters) -> list[_Link]:
    """Two entities of one article that only the other articles show to be one.

    'Tveit' beside a 'Renate Tveit' whom other articles know to be a person; 'the minister' beside the one who is minister
    in another article. A stray that fits two is left alone.
    """
    articles: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        articles[entity.article].append(entity)
    links = []
    for _, known in sorted(articles.items()):
        persons = [e for e in known if e.named and _is_person(clusters, e)]
        for stray in known:
            fitting = [e for e in persons if e.id != stray.id and _is_stray(stray, e, clusters)]
            if len(fitting) == 1:
                links.append(_Link(1, *sorted((stray.id, fitting[0].id))))
    return links


def _is_person(clusters: _Clusters, entity: Entity) -> bool:
    """Whether most articles that name it hold it for a person."""
    types = [clusters.entity[i].type for i in clusters.of(entity.id) if clusters.entity[i].named]
    return 2 * types.count(EntityType.PERSON) > len(types)


def _is_stray(stray: Entity, person: Entity, clusters: _Clusters) -> bool:
    beside = [clusters.entity[i] for i in clusters.of(stray.id) if i != stray.id]
    if clusters.of(stray.id) == clusters.of(person.id) or {"female", "male"} <= {stray.gender, person.gender}:
        return False
    if stray.named:  # a surname that this article's grammar took for a place or body
        words = person_words(person.name)
        listed = any(place(stray.name) for place in (country_of, capital_of, state_of))
        mistaken = stray.type != EntityType.PERSON and not listed and all(e.type == EntityType.PERSON for e in beside)
        known = len(clusters.of(person.id)) > 1
        return known and mistaken and len(words) > 1 and person_words(stray.name) == words[-1:]
    if beside or stray.type != EntityType.PERSON or stray.gender == "plural":
        return False
    if not stray.name.lower().startswith("the ") or not TURNS.isdisjoint(stray.name.lower().split()) or person.offices:
        return False  # an article that says itself what the person is knows whom it describes
    learned = [post for i in clusters.of(person.id) if i != person.id for post in _posts(clusters.entity[i])]
    return any(_held(one, two) for one in _posts(stray) for two in learned)


def _held(described: _Post, learned: _Post) -> bool:
    """Whether the office of a description is, as far as the words go, one that another article gives a person."""
    apart = described.body and learned.body and body_likeness(described.body, learned.body) is Likeness.NONE
    return not apart and relate(described.title, learned.title) in {Relation.SAME, Relation.NARROWER}


def _posts(entity: Entity) -> list[_Post]:
    read = [(o.title, o.organisation, o.text) for o in entity.offices]
    if not read and not entity.named:
        read = [(entity.name, entity.side, entity.name)]
    posts = [_Post(read_title(title, body), body, _parties(text, entity)) for title, body, text in read]
    return [post for post in posts if post.title.head and not is_kin(post.title)]


def _parties(text: str, entity: Entity) -> frozenset[str]:
    named = {party_of(word) for word in text.split()} | {
        party_of(tie) or tie for tie in entity.affiliations if "Party" in tie
    }
    return frozenset(party for party in named if party)


def _one_post(described: Sequence[_Post], other: Sequence[_Post]) -> bool:
    return any(_same_post(one, two) for one in described for two in other)


@lru_cache(maxsize=REMEMBERED)
def _same_post(one: _Post, other: _Post) -> bool:
    """Many articles give few offices, each pair of which is asked about again and again."""
    relation = relate(one.title, other.title)
    known = one.body and other.body
    alike = bool(known) and body_likeness(str(one.body), str(other.body)) is not Likeness.NONE
    if one.parties and other.parties and one.parties.isdisjoint(other.parties):
        return False
    if known and not alike and not str(one.body).islower() and not str(other.body).islower():
        return False
    if one.title.office == "deputy" or other.title.office == "deputy":
        return relation is Relation.NARROWER
    if relation is Relation.SAME:
        return is_sole(one.title) or alike or bool(one.title.field)
    return relation is Relation.NARROWER and is_sole(one.title) and is_sole(other.title) and alike
