"""How good an antecedent a mention is: recency, grammatical role, quotation, binding."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from checker.language.document import Document, Token
from checker.language.marks import find_marks
from checker.language.referents import Occurrence, Referent
from checker.language.speech import uses_of
from checker.records import EntityType, MentionKind

__all__ = ["Scene"]

ROLES = {
    "nsubj": 0.9,
    "nsubjpass": 0.9,
    "dobj": 0.35,
    "dative": 0.35,
    "pobj": 0.2,
    "agent": 0.45,
    "poss": 0.3,
    "appos": 0.3,
    "attr": 0.4,
}
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "iobj", "pobj"})
SAYING = frozenset(
    "say tell add ask reply answer call warn explain insist argue note claim admit write promise".split()
)
ANSWERING = frozenset("reply answer respond retort counter".split())
WINDOW = 5  # sentences


@dataclass(slots=True)
class Scene:
    """One article while its pronouns and descriptions are being resolved."""

    document: Document
    referents: list[Referent]
    owners: dict[int, Referent]  # token -> referent, heads of all mentions
    quoted: dict[int, int] = field(default_factory=dict)  # token -> number of the quotation it stands in
    standins: dict[int, Referent] = field(default_factory=dict)  # 'who' -> referent of the noun it relates to

    def __post_init__(self) -> None:
        """Find the quotations and what the relative pronouns stand for."""
        for number, mark in enumerate(find_marks(self.document.article)):
            for token in self.document.tokens_in(mark.start, mark.end):
                self.quoted.setdefault(token.index, number)
        for head, owner in self.owners.items():
            self._relate(head, owner)

    def _relate(self, head: int, referent: Referent) -> None:
        """Note that 'who' in the clauses which modify the noun stands for its referent."""
        tokens, children = self.document.tokens, self.document.children
        for clause in children[head]:
            if tokens[clause].dep == "relcl":
                found = [c for c in children[clause] if tokens[c].tag in ("WP", "WDT") and tokens[c].dep in ARGUMENTS]
                self.standins.update(dict.fromkeys(found, referent))

    def add(self, referent: Referent, occurrence: Occurrence) -> None:
        """Note a resolved mention."""
        referent.occurrences.append(occurrence)
        self.owners[occurrence.head] = referent
        self._relate(occurrence.head, referent)

    def clause(self, token: Token) -> Token:
        """The verb that the token is an argument of (over prepositions and conjunction)."""
        tokens, seen = self.document.tokens, 0
        while seen < 8 and token.head != token.index:  # noqa: PLR2004 - deeper is no argument
            token = tokens[token.head]
            if token.pos in ("VERB", "AUX"):
                break
            seen += 1
        return token

    def role(self, token: Token) -> str:
        """The dependency of the token, over conjunction."""
        while token.dep in ("conj", "appos") and token.head != token.index:
            token = self.document.tokens[token.head]
        if token.dep in ("nsubj", "nsubjpass") and token.text.lower() in ("him", "her", "them", "me", "us"):
            return "dobj"  # "let her settle"
        if token.dep == "pobj" and self.document.tokens[token.head].dep == "agent":
            return "agent"
        return token.dep

    def arguments(self, verb: Token) -> Iterator[int]:
        """Tokens that are arguments of the verb, in prepositional phrases too."""
        for child in self.document.children[verb.index]:
            token = self.document.tokens[child]
            if token.dep in ARGUMENTS:
                yield child
                yield from (c for c in self.document.children[child] if self.document.tokens[c].dep == "conj")
            elif token.dep in ("prep", "agent"):
                yield from (c for c in self.document.children[child] if self.document.tokens[c].dep == "pobj")

    def barred(self, token: Token) -> set[int]:
        """Keys of referents that the pronoun or description cannot mean for reasons of grammar."""
        tokens, found = self.document.tokens, set()
        if token.dep == "poss":
            found |= {r.key for r in self._named_with(tokens[token.head])}
        else:
            verb = self.clause(token)
            arguments = set(self.arguments(verb))
            if self.role(token) == "dobj" and token.dep == "nsubj":  # "Illing let her settle"
                arguments |= {token.index, *self.arguments(tokens[verb.head])}
            if token.index in arguments:
                others = [self.owners.get(i) or self.standins.get(i) for i in arguments if i != token.index]
                found |= {r.key for r in others if r is not None}
                shared = verb
                while shared.dep in ("conj", "xcomp") and not any(
                    tokens[i].dep in ("nsubj", "nsubjpass") for i in arguments
                ):
                    shared = tokens[shared.head]
                    arguments = set(self.arguments(shared))
                    subjects = [i for i in arguments if tokens[i].dep in ("nsubj", "nsubjpass") and i != token.index]
                    found |= {r.key for i in subjects if (r := self.owners.get(i) or self.standins.get(i))}
        found |= self._related(token)
        return found

    def _named_with(self, noun: Token) -> Iterator[Referent]:
        """Referents named by the noun itself or in apposition to it: 'her coach, Henrik Borch'."""
        near = [noun.index, noun.head if noun.dep in ("appos", "compound", "nmod") else noun.index]
        near += [c for c in self.document.children[noun.index] if self.document.tokens[c].dep in ("appos", "compound")]
        comma = noun.index + 1 < len(self.document.tokens) and self.document.tokens[noun.index + 1].text == ","
        near += [noun.index + 2] if comma else [noun.index + 1]
        yield from (self.owners[i] for i in near if i in self.owners)

    def _related(self, token: Token) -> set[int]:
        """A clause that modifies a noun does not have that noun as subject again: 'the director whose place she takes'."""
        verb = self.clause(token)
        if verb.dep != "relcl" or token.dep not in ("nsubj", "nsubjpass"):
            return set()
        noun = self.document.tokens[verb.head]
        heads = [noun.index, noun.head] if noun.dep == "appos" else [noun.index]
        return {self.owners[i].key for i in heads if i in self.owners}

    def discourse(self, token: Token, referent: Referent) -> float | None:
        """How near and how prominent the referent is before the token; None where it is out of sight."""
        before = [o for o in referent.occurrences if o.head < token.index]
        scores = [s for o in before if (s := self._occurrence(token, referent, o)) is not None]
        if not scores:
            return None
        return max(scores) + 0.12 * min(len(before), 6)

    def _occurrence(self, token: Token, referent: Referent, occurrence: Occurrence) -> float | None:
        other = self.document.tokens[occurrence.head]
        distance = token.sentence - other.sentence
        if distance > WINDOW:
            return None
        role = self.role(other)
        subject = token.dep in ("nsubj", "nsubjpass")
        score = -0.7 * distance + ROLES.get(role, 0.0)
        if role in ("nsubj", "nsubjpass"):
            score += 0.3 * subject + 0.2 * (self.clause(other).dep == "ROOT")
        else:
            score += 0.15 * (not subject)
        if other.index in self.quoted and self.quoted.get(token.index) != self.quoted[other.index]:
            score -= 1.2
        sentences = self.document.sentences
        score -= 0.35 * (sentences[other.sentence].block != sentences[token.sentence].block)
        score += 0.2 * (occurrence.kind is MentionKind.PRONOUN) - 0.5 * self.document.sentences[other.sentence].heading
        return score + self._clauses(token, other, role) + self._answer(token, referent, other, role)

    def _clauses(self, token: Token, other: Token, role: str) -> float:
        """Same clause's subject for a possessive, 'X said he …', events told as earlier."""
        score, verb, own = 0.0, self.clause(other), self.clause(token)
        if role in ("nsubj", "nsubjpass"):
            score += 0.6 * (token.dep == "poss" and verb.index in self.sharing(own))
            score += 0.6 * (own.dep in ("ccomp", "advcl", "xcomp") and own.head == verb.index)
        earlier = verb.tag == "VBN" and any(
            self.document.tokens[c].text == "had" for c in self.document.children[verb.index]
        )
        return score - 0.4 * (earlier and verb.sentence != token.sentence)

    def sharing(self, verb: Token) -> set[int]:
        """The verb and those above it whose subject it shares: 'Illing rose and took off her glasses'."""
        found = {verb.index}
        while verb.dep in ("conj", "xcomp", "advcl") and not any(
            self.document.tokens[c].dep in ("nsubj", "nsubjpass") for c in self.document.children[verb.index]
        ):
            verb = self.document.tokens[verb.head]
            if verb.index in found:
                break
            found.add(verb.index)
        return found

    def _answer(self, token: Token, referent: Referent, other: Token, role: str) -> float:
        """'He replied' is the one who was spoken to."""
        verb = self.clause(token)
        if verb.lemma not in ANSWERING or token.dep != "nsubj" or token.index in self.quoted:
            return 0.0
        said = self.clause(other)
        if said.lemma not in SAYING or token.sentence - other.sentence > 2:  # noqa: PLR2004
            return 0.0
        return -0.8 if role == "nsubj" else 1.0 * (referent.type is EntityType.PERSON)

    def speakers(self, number: int) -> set[int]:
        """Keys of those who say the quotation, as far as its own sentences tell."""
        inside = [i for i, n in self.quoted.items() if n == number]
        if not inside:
            return set()
        tokens, sentences = self.document.tokens, self.document.sentences
        last = tokens[max(inside)].sentence
        after = tokens[min(max(inside) + 2, len(tokens) - 1)].sentence
        near = {tokens[min(inside)].sentence, last}
        if sentences[after].block == sentences[last].block:
            near.add(after)  # "…?" | asked Rubio: the parser parts them
        return self._sayers(near) or self._sayers(self._around(min(near)))

    def _around(self, sentence: int) -> set[int]:
        """The other sentences of the paragraph, and the last one before it."""
        sentences = self.document.sentences
        block = {s.index for s in sentences if s.block == sentences[sentence].block}
        return block | {max(0, min(block) - 1)}

    def _sayers(self, near: set[int]) -> set[int]:
        subjects = [
            t
            for s in sorted(near)
            for t in self.document.sentence_tokens(self.document.sentences[s])
            if t.index not in self.quoted and t.head not in self.quoted and t.dep in ("nsubj", "nsubjpass")
        ]
        saying = [t for t in subjects if uses_of(self.document.tokens[t.head].lemma) & {"statement", "telling"}]
        return {self.owners[t.index].key for t in saying or subjects if t.index in self.owners}


def by_token(referents: list[Referent]) -> Mapping[int, Referent]:
    """The referent of every token of a name, and of the head of every other mention."""
    return {
        i: referent
        for referent in referents
        for o in referent.occurrences
        for i in (range(o.first, o.last) if o.kind is MentionKind.NAME else (o.head,))
    }
