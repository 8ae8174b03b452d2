"""Which act a verb or a noun names: 'stepped down' and 'resignation' are one."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from checker.language.document import Document, Token
from checker.language.entity_lists import terms

__all__ = ["is_light", "noun_kinds", "once", "phase_of", "phrase_kinds", "verb_kinds"]

PLAIN = frozenset("be have do make go get take come let seem keep give put need want try use".split())
# endings of a noun, and what stands in their place in the verb
ENDINGS = (
    ("ing", ("", "e")),
    ("ment", ("",)),
    ("ation", ("", "e", "ate")),
    ("ion", ("", "e")),
    ("al", ("", "e")),
    ("ance", ("", "e")),
    ("ure", ("", "e")),
    ("y", ("",)),
)
LEAST = {"ion": 4}  # letters of a stem beyond which the ending is one: a 'station' states nothing
WORD_BEHIND = frozenset("prt advmod prep dobj acomp oprd".split())
HOLDING = frozenset({"be", "become", "remain"})  # "has been mayor since 2010"
HELD = ("serve",)
DEADLY = frozenset({"fatally", "mortally", "death"})  # "fatally wounded", "stabbed to death"
KILLING = ("kill",)


@dataclass(frozen=True, slots=True)
class _Table:
    verbs: dict[str, tuple[str, ...]]
    nouns: dict[str, tuple[str, ...]]
    once: frozenset[str]


@cache
def _table() -> _Table:
    verbs: dict[str, list[str]] = {}
    nouns: dict[str, list[str]] = {}
    single = set()
    for line in _lines("acts"):
        sign, rest = line.split(maxsplit=1)
        kind, words = rest.split(":")
        verbal, nominal = (part.split() for part in words.split("|"))
        for word in verbal:
            verbs.setdefault(word, []).append(kind)
        for word in nominal:
            nouns.setdefault(word, []).append(kind)
        if sign == "+":
            single.add(kind)
    return _Table(_sorted(verbs), _sorted(nouns), frozenset(single))


def _sorted(table: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(sorted(kinds)) for word, kinds in table.items()}


def _lines(name: str) -> list[str]:
    text = files("checker.language.data").joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def _light() -> frozenset[str]:
    return frozenset(_lines("light_verbs"))


@cache
def _phases() -> dict[str, str]:
    rows = (line.split(":") for line in _lines("act_phases"))
    return {verb: phase for phase, verbs in rows for verb in verbs.split()}


def is_light(lemma: str) -> bool:
    """Whether a verb leaves it to a noun beside it to say what happens: 'the vote took place'."""
    return lemma in _light()


def phase_of(lemma: str) -> str:
    """'begin', 'on' or 'end' for a verb that only says so, '' for every other."""
    return _phases().get(lemma, "")


def once(kinds: tuple[str, ...]) -> bool:
    """Whether one of these acts befalls the same people once: a death, a verdict, an opening."""
    return not _table().once.isdisjoint(kinds)


def verb_kinds(document: Document, verb: Token) -> tuple[str, ...]:
    """The classes of act that a verb names with the words behind it; its own lemma where the table has none."""
    if kinds := phrase_kinds(document, verb):
        return kinds
    if verb.lemma in HOLDING and _holds(document, verb):
        return HELD
    if verb.lemma == "vote":  # "voted to advance her nomination" says what was voted
        voted = [document.tokens[i] for i in document.children[verb.index] if document.tokens[i].dep == "xcomp"]
        return tuple(sorted({"vote", *(kind for token in voted for kind in verb_kinds(document, token))}))
    own = _table().verbs.get(verb.lemma)
    kinds = own or (() if verb.lemma in PLAIN else (verb.lemma,))
    return tuple(sorted({*kinds, *KILLING})) if DEADLY & {*_behind(document, verb), *_before(document, verb)} else kinds


def phrase_kinds(document: Document, verb: Token) -> tuple[str, ...]:
    """The classes of act that a verb names together with a word behind it; () where the table lists none."""
    phrases = (f"{verb.lemma}_{behind}" for behind in _behind(document, verb))
    return next((_table().verbs[phrase] for phrase in phrases if phrase in _table().verbs), ())


def _before(document: Document, verb: Token) -> list[str]:
    """The adverbs before a verb: "fatally shot"."""
    children = (document.tokens[i] for i in document.children[verb.index])
    return [child.lemma.lower() for child in children if child.dep == "advmod" and child.index < verb.index]


def _holds(document: Document, verb: Token) -> bool:
    """Whether what it says of its subject is an office."""
    said = [document.tokens[i] for i in document.children[verb.index]]
    return any(token.dep == "attr" and token.lemma.lower() in terms("offices_and_trades") for token in said)


def _behind(document: Document, verb: Token) -> list[str]:
    words = []
    for i in document.children[verb.index]:
        child = document.tokens[i]
        if child.index > verb.index and child.dep in WORD_BEHIND:
            words += [child.lemma, child.text.lower()]
            words += [document.tokens[j].lemma for j in document.children[i] if document.tokens[j].dep == "pobj"]
    return words


def noun_kinds(document: Document, noun: Token) -> tuple[str, ...]:
    """The classes of act that a noun names, alone or with the one before it ('air strike'); () where it names none."""
    before = document.tokens[noun.index - 1] if noun.index else noun
    together = f"{before.lemma.lower()}_{noun.lemma.lower()}" if before.dep == "compound" else ""
    return _table().nouns.get(together) or _kinds_of_noun(noun.lemma.lower())


@cache
def _kinds_of_noun(lemma: str) -> tuple[str, ...]:
    table = _table()
    if lemma in table.nouns:
        return table.nouns[lemma]
    return next((table.verbs[stem] for stem in _stems(lemma) if stem in table.verbs), ())


def _stems(noun: str) -> list[str]:
    stems = []
    for ending, others in ENDINGS:
        if noun.endswith(ending) and len(noun) > len(ending) + LEAST.get(ending, 2):
            stem = noun[: -len(ending)]
            stems += [stem + other for other in others]
            if stem[-1] == stem[-2]:  # 'stabbing'
                stems.append(stem[:-1])
    return stems
