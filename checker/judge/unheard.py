"""Names of one article that another never prints, and the two sentences in which such names of two articles meet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from checker.facets.names import Likeness, body_words, folded, person_likeness, person_words
from checker.facets.place import grain
from checker.judge.casefile import CaseFile
from checker.language.entity_lists import demonym_of, first_name_gender, state_of, terms
from checker.records import Claim, Comparison, Entity, EntityType, MentionKind

__all__ = ["Meeting", "Named", "Unheard", "apart", "meetings", "named_in"]

COMPARED = frozenset({EntityType.PERSON, EntityType.PLACE})
ALIKE = 0.25  # least cosine of two sentences in which one name may stand for another
LETTERS = 2  # of a word that tells one name from another
CAPITALISED = re.compile(r"\b[^\W\d_a-z][^\W_]*")
MARKS = frozenset("“”\"‘’'")
SHORTENED = 4  # letters that a name and its short form begin with
SMALL = re.compile(r"\b[a-z][^\W_]*")


@dataclass(frozen=True, slots=True)
class Named:
    """An entity where a claim names it first."""

    claim: Claim
    entity: Entity
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two names of one kind in two claims, neither printed by the other's article."""

    comparison: Comparison
    left: Named
    right: Named
    rivals: int  # further such names of their kind in the two claims

    @property
    def sides(self) -> tuple[Named, Named]:
        """Both, the left one first."""
        return self.left, self.right

    @property
    def pair(self) -> tuple[str, str]:
        """The ids of the two entities."""
        return self.left.entity.id, self.right.entity.id


def meetings(case: CaseFile) -> Iterator[Meeting]:
    """Every such pair of names in claims of which one is the nearest to the other, in order of the comparisons."""
    unheard = Unheard(case)
    for comparison in case.matching.claims:
        if not comparison.nearest or comparison.similarity < ALIKE:
            continue
        left, right = case.claims[comparison.left], case.claims[comparison.right]
        ones = unheard.named(left, right.article)
        others = unheard.named(right, left.article) if ones else []
        for one in ones:
            for other in others:
                if one.entity.type is other.entity.type and unheard.are_two(one.entity, other.entity):
                    kind = one.entity.type
                    rivals = sum(name.entity.type is kind for name in (*ones, *others)) - 2
                    yield Meeting(comparison, one, other, rivals)


class Unheard:
    """Who and what is named in one article of a case and not in another."""

    def __init__(self, case: CaseFile) -> None:
        """Nothing is looked up before it is asked for."""
        self._case = case
        self._found: dict[tuple[str, str], bool] = {}
        self._two: dict[tuple[str, str], bool] = {}
        self._named: dict[str, list[Named]] = {}

    def named(self, claim: Claim, other: str) -> list[Named]:
        """The people and places that a claim names and the other article does not, in order of their ids."""
        if claim.id not in self._named:
            entities = (self._case.entities[entity] for entity in claim.entities)
            self._named[claim.id] = [name for e in entities if e.type in COMPARED and (name := named_in(claim, e))]
        return [name for name in self._named[claim.id] if self.missing(name.entity, other)]

    def are_two(self, one: Entity, other: Entity) -> bool:
        """Whether the names are not of one, in another spelling or to another extent, and no third article tells of both."""
        key = one.id, other.id
        if key not in self._two:
            known = (self._case.named_in[self._case.identity(entity.id)] for entity in (one, other))
            self._two[key] = set.isdisjoint(*known) and apart(one, other)
        return self._two[key]

    def missing(self, entity: Entity, article: str) -> bool:
        """Whether the article nowhere prints its name."""
        key = entity.id, article
        if key not in self._found:
            self._found[key] = entity.named and self._is_missing(entity, article)
        return self._found[key]

    def _is_missing(self, entity: Entity, article: str) -> bool:
        if article in self._case.named_in[self._case.identity(entity.id)]:
            return False
        words = _telling(entity)
        if not words or not words.isdisjoint(self._printed[article]):
            return False
        small = self._small[article] | self._small[entity.article]
        return not words <= small or _is_full_name(entity)  # what is printed small is hardly a name

    @cached_property
    def _printed(self) -> dict[str, frozenset[str]]:
        """Article to its words with a capital, and the countries whose people they name."""
        return {name: frozenset(_capitalised(article.text)) for name, article in self._case.articles.items()}

    @cached_property
    def _small(self) -> dict[str, frozenset[str]]:
        """Article to its words without a capital."""
        return {
            name: frozenset(map(folded, SMALL.findall(article.text))) for name, article in self._case.articles.items()
        }


def _capitalised(text: str) -> set[str]:
    words = set(CAPITALISED.findall(text))
    peoples = {country for word in words if (country := demonym_of(word))}
    return {folded(word) for word in words} | {folded(country).split()[-1] for country in peoples}


def _telling(entity: Entity) -> frozenset[str]:
    """The words that tell its name from others: of a person the surnames, of a place the last but 'Street'."""
    told = _surnames(entity.name) if entity.type is EntityType.PERSON else _own_words(entity.name)[-1:]
    return frozenset(word for word in told if len(word) >= LETTERS)


def _is_full_name(entity: Entity) -> bool:
    """Whether it begins with what is known to be a first name: 'Tony Weeks'."""
    words = person_words(entity.name)
    return entity.type is EntityType.PERSON and len(words) > 1 and first_name_gender(words[0]) is not None


def _surnames(name: str) -> tuple[str, ...]:
    """What stands behind the last first name, be it the first of several: 'Holm' of 'Lund Police Chief Anna Maria Holm'."""
    words = person_words(name)
    first = max((place for place, word in enumerate(words[:-1]) if first_name_gender(word) is not None), default=0)
    return words[first + 1 :] or words


def named_in(claim: Claim, entity: Entity) -> Named | None:
    """Where the claim gives its name, if it does; what stands in marks by itself is a title."""
    for mention in entity.mentions:
        if mention.kind is MentionKind.NAME and claim.start <= mention.start and mention.end <= claim.end:
            around = claim.text[: mention.start - claim.start][-1:], claim.text[mention.end - claim.start :][:1]
            if entity.type is EntityType.PLACE and demonym_of(mention.text):
                continue  # 'an American' is a person
            return None if MARKS.issuperset(around) else Named(claim, entity, (mention.start, mention.end))
    return None


def apart(one: Entity, other: Entity) -> bool:
    """Whether the names of two persons, or of two places of one size, are hardly names of one."""
    if one.type is EntityType.PERSON:
        words = person_words(one.name), person_words(other.name)
        shared = not set(_surnames(one.name)).isdisjoint(_surnames(other.name))
        within = set(words[0]) <= set(words[1]) or set(words[1]) <= set(words[0])
        return not shared and not within and person_likeness(one.name, other.name) is Likeness.NONE
    if state_of(one.name) and state_of(one.name) == state_of(other.name):
        return False
    own = [set(_own_words(entity.name)) for entity in (one, other)]
    if any(a[:SHORTENED] == b[:SHORTENED] for a in own[0] for b in own[1]):
        return False  # 'Philadelphia', 'Philly'
    return _sort(one.name) == _sort(other.name)


def _own_words(name: str) -> tuple[str, ...]:
    """The words of a place without those that say of what sort it is."""
    return tuple(word for word in " ".join(body_words(name)).split() if word.title() not in terms("place_words"))


def _sort(name: str) -> tuple[str, str]:
    """How large a place is, and of a site what it is: a street is no quarter."""
    size = grain(name)
    return size, name.rsplit(maxsplit=1)[-1] if size == "site" else ""
