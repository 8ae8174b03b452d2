"""Noun phrases read as descriptions of someone: 'the 47-year-old', 'her deputy', 'the Danish champion'."""

from dataclasses import dataclass

from checker.language.document import Token
from checker.language.entity_lists import country_of, demonym_of, kin_nouns, person_nouns, terms
from checker.language.referents import Referent
from checker.language.salience import Scene
from checker.records import EntityType

__all__ = ["Phrase", "read_description"]

AGENTS = frozenset({"attr", "nsubj", "nsubjpass", "dobj", "pobj", "dative", "agent", "conj", "ROOT", "dep", "poss"})
NOUNISH = frozenset({"NN", "NNP", "NNS", "JJ", "JJS", "VBG", "VBN", "CD", "HYPH", "NNPS", "JJR"})
DEFINITE = frozenset("the this that these those".split())


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


def read_description(scene: Scene, token: Token) -> Phrase | None:
    """The noun phrase that the token heads, where it describes a person or body."""
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
    kin = tokens[head].text.lower() in kin_nouns()  # 'a mother of 12'
    if not kin and head + 2 < len(tokens) and tokens[head + 1].text == "of" and tokens[head + 2].text.isdigit():
        return int(tokens[head + 2].text)
    return None
