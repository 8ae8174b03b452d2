"""Acts of an article: every verb and noun that says that something happens, and the one on which a value hangs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from checker.extract.arguments import actors_of, conjuncts
from checker.extract.words import content_words
from checker.language.actwords import is_light, noun_kinds, once, phase_of, verb_kinds
from checker.language.document import Document, Token
from checker.language.negation import is_negated
from checker.language.tense import verb_sense
from checker.records import Act

__all__ = ["Acts"]

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN"})
SUBJECTS = frozenset({"nsubj", "csubj", "expl"})
PASSIVE = frozenset({"nsubjpass", "csubjpass"})
OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
SHARING = frozenset({"conj", "xcomp", "advcl"})
DATING = frozenset({"poss", "compound", "nmod", "amod", "npadvmod"})
COMPLEMENTS = frozenset({"ccomp", "xcomp"})
AWAITED = frozenset({"due", "expected"})
DECIDERS = frozenset("judge judges court jury justice magistrate tribunal".split())
RULINGS = ("rule", "sentence")
LAW = frozenset("charge convict acquit plead accuse".split())  # kinds of act that speak of an offence
DELIVERED = ("arrive", "deliver")  # what 'is due' says of a thing
NEAR = 5  # tokens before a value in which a noun of an act is looked for
PLACES_IN_A_ROW = {
    **dict.fromkeys(("first", "lead", "maiden", "inaugural"), "first"),
    **{word: word for word in ("second", "third", "fourth", "fifth")},
    **dict.fromkeys(("last", "final"), "last"),
}
OTHER = frozenset("different earlier previous prior separate similar unrelated".split())
ONE_MORE = frozenset(
    "another second third further additional".split()
)  # of a thing: a second vote may be the one at hand
REACH = 12  # steps from a value up to its act; deeper trees are parse errors


@dataclass(frozen=True, slots=True)
class _Arguments:
    """Heads of the noun phrases that hang on an act."""

    agents: tuple[Token, ...] = ()
    objects: tuple[Token, ...] = ()
    others: tuple[Token, ...] = ()


class Acts:
    """The acts of one document; made once, asked for every value."""

    def __init__(self, document: Document) -> None:
        """Keep the document; the acts are read when first asked for."""
        self._document = document

    def within(self, start: int, end: int) -> tuple[Act, ...]:
        """The acts whose words lie in a stretch of the text, in order."""
        return tuple(act for act in self._all.values() if start <= act.start and act.end <= end)

    def of(self, start: int, end: int) -> tuple[int, ...]:
        """Where the acts stand on which a value may hang, as the starts of their words, the likeliest first.

        The grammar names one; a noun just before the value may be meant as well: "avenged the strikes last week", and what
        a bound is counted from happens then: "before Monday's vote".
        """
        inside = self._document.tokens_in(start, end)
        indexes = {t.index for t in inside}
        head = next((t for t in inside if t.head not in indexes or t.head == t.index), None)
        if head is None:
            return ()
        above = self._above(head)
        if above is not None and above.pos in NOMINAL and above.index > inside[-1].index:
            return (above.start,)  # "sentences for the June 3 raid": what a day stands before is what it dates
        twins = self._twins(above) if inside[0].index in self._document.token_times else []
        found = [above, *twins, self._before(inside[0]), self._owned(inside[-1])]
        return tuple(dict.fromkeys(t.start for t in found if t))

    def _before(self, first: Token) -> Token | None:
        """The noun of an act that a value follows at once, or with a name between: "floods in Lund this week"."""
        tokens = self._document.tokens
        index = first.index - 1
        while index >= 0 and tokens[index].sentence == first.sentence and first.index - index <= NEAR:
            token = tokens[index]
            if token.pos in NOMINAL and index in self._named:
                return None if self._is_offence(token) else token
            if token.pos not in {"ADP", "PROPN", "DET", "ADV"}:
                return None
            index -= 1
        return None

    def _is_offence(self, noun: Token) -> bool:
        """Whether a noun only names what somebody stands accused of: "charged with murder on Friday"."""
        tokens = self._document.tokens
        if noun.dep != "pobj" or self._children(noun, {"det", "poss"}):
            return False
        above = tokens[tokens[noun.head].head]
        if above.pos == "ADJ":  # "pleaded guilty to murder"
            above = tokens[above.head]
        return not LAW.isdisjoint(self._named.get(above.index, ()))

    def _twins(self, act: Token | None) -> list[Token]:
        """The verb that tells the same moment in one breath: "was shot and killed"."""
        if act is None or act.pos not in VERBAL:
            return []
        tokens = self._document.tokens
        joined = [t for t in self._children(act, {"conj"}) if t.pos in VERBAL]
        if act.dep == "conj" and tokens[act.head].pos in VERBAL:
            joined.append(tokens[act.head])
        return [t for t in joined if t.index in self._named and self._is_one_breath(*sorted((t.index, act.index)))]

    def _is_one_breath(self, first: int, second: int) -> bool:
        return second - first == len(("shot", "and")) and self._document.tokens[first + 1].lemma == "and"

    def _owned(self, last: Token) -> Token | None:
        """The noun of an act whose day it is."""
        noun = self._document.tokens[last.head]
        return noun if last.dep == "poss" and noun.pos in NOMINAL and noun.index in self._named else None

    @cached_property
    def _all(self) -> dict[int, Act]:
        return {index: self._act(self._document.tokens[index], kinds) for index, kinds in self._named.items()}

    @cached_property
    def _named(self) -> dict[int, tuple[str, ...]]:
        """The kinds of act that each token names, where it names any; in "the week beginning May 4" nothing begins."""
        times = self._document.token_times
        return {t.index: kinds for t in self._document.tokens if t.index not in times and (kinds := self._kinds(t))}

    def _kinds(self, token: Token) -> tuple[str, ...]:
        if token.pos in NOMINAL and token.index not in self._document.token_entities:
            return noun_kinds(self._document, token) or self._occasion(token)
        if token.pos not in VERBAL or token.dep in {"aux", "auxpass"}:
            return ()
        if token.lemma == "be" and any(t.lemma in AWAITED for t in self._children(token, {"acomp"})):
            return DELIVERED
        kinds = verb_kinds(self._document, token)
        return tuple(sorted({*kinds, *RULINGS})) if "announce" in kinds and self._decides(token) else kinds

    def _occasion(self, noun: Token) -> tuple[str, ...]:
        """What is told apart by its day happens: "Tuesday's primary", "the primary on Tuesday"; no kinds for other nouns."""
        if noun.pos != "NOUN":
            return ()
        return (noun.lemma.lower(),) if self._is_dated(noun) or self._is_followed_by_day(noun) else ()

    def _is_dated(self, noun: Token) -> bool:
        """Whether a day stands before the noun as part of its name."""
        before = self._children(noun, DATING)
        return any(t.index < noun.index and self._is_day(t) for t in before)

    def _is_followed_by_day(self, noun: Token) -> bool:
        """Whether a day hangs on the noun by a preposition, or follows what has a name: "the Lund primary on Tuesday"."""
        behind = self._children(noun, {"prep"})
        if any(self._is_day(day) for preposition in behind for day in self._children(preposition, {"pobj"})):
            return True
        named = any(t.index in self._document.token_entities for t in self._children(noun, {"compound", "nmod"}))
        after = self._document.tokens[noun.index + 1 : noun.index + 3]
        return named and len(after) > 1 and after[0].lemma == "on" and self._is_day(after[1])

    def _is_day(self, token: Token) -> bool:
        return token.index in self._days

    @cached_property
    def _days(self) -> frozenset[int]:
        """Words of times that name a day of the week or of a month."""
        named = (t for t in self._document.times if t.value.weekday is not None or t.value.month_day is not None)
        return frozenset(token.index for t in named for token in self._document.tokens_in(t.start, t.end))

    def _decides(self, verb: Token) -> bool:
        """Whether it is a court that makes known: its announcement is a ruling or a sentence."""
        for _, entity in (a for t in self._subjects(verb) for a in actors_of(self._document, t.index)):
            known = self._document.entity(entity)
            called = " ".join((known.name, *(office.title for office in known.offices))).lower().split()
            if not DECIDERS.isdisjoint(called):
                return True
        return False

    def _children(self, token: Token, deps: Iterable[str]) -> list[Token]:
        tokens = (self._document.tokens[i] for i in self._document.children[token.index])
        return [t for t in tokens if t.dep in deps]

    def _above(self, token: Token) -> Token | None:
        """The nearest act above a token; a verb that says nothing of its own hands over to its noun."""
        tokens = self._document.tokens
        for _ in range(REACH):
            if token.pos in VERBAL and token.dep not in {"aux", "auxpass"}:
                named = self._cleft(token) or self._handed(token)
                return named or (token if token.index in self._named else None)
            if token.head == token.index:
                return None
            token = tokens[token.head]
            if token.pos in NOMINAL:
                happens = noun_kinds(self._document, token) or self._is_dated(token)
                if token.index in self._named and happens and not self._is_offence(token):
                    return token
                # "a film in May accepting the offer"
                telling = [t for t in self._children(token, {"acl"}) if t.index in self._named]
                if telling:
                    return telling[0]
        return None

    def _cleft(self, verb: Token) -> Token | None:
        """What "it is there that the hall is to rise" is about."""
        subjects = [t.lemma.lower() for t in self._children(verb, {"nsubj", "expl"})]
        below = (
            self._children(verb, {"ccomp", "relcl", "advcl", "acl"}) if verb.lemma == "be" and "it" in subjects else []
        )
        for clause in below:
            for token in (*self._children(clause, {"xcomp"}), clause):
                if token.index in self._named:
                    return token
        return None

    def _handed(self, verb: Token) -> Token | None:
        """The noun or infinitive that says what happens, where the verb is light or says how far it got."""
        if phase_of(verb.lemma):
            below = self._children(verb, {"xcomp", "dobj", "nsubjpass", "nsubj"})
            return next((t for t in below if t.index in self._named), None)
        if is_light(verb.lemma):
            below = [t for dep in ("dobj", "attr", "nsubjpass", "nsubj") for t in self._children(verb, {dep})]
            if verb.dep == "acl":
                below.append(self._document.tokens[verb.head])
            return next((t for t in below if t.pos in NOMINAL and t.index in self._named), None)
        return None

    def _act(self, token: Token, kinds: tuple[str, ...]) -> Act:
        verb = token if token.pos in VERBAL else self._bearer(token)
        arguments = self._of_verb(token) if token.pos in VERBAL else self._of_noun(token, verb)
        agents, objects, others = (self._entities(a) for a in (arguments.agents, arguments.objects, arguments.others))
        below = self._entities(self._document.subtree(token.index))
        every = (*arguments.agents, *arguments.objects, *arguments.others)
        return Act(
            start=token.start,
            end=token.end,
            text=token.text,
            kinds=kinds,
            once=once(kinds),
            agents=agents,
            objects=objects,
            others=tuple(e for e in dict.fromkeys((*others, *below)) if e not in agents and e not in objects),
            things=tuple(sorted(self._things(every))),
            another=tuple(sorted(self._another(token, every))),
            words=content_words(self._document, self._document.subtree(token.index)),
            content=self._content(token),
            tells=tuple(t.start for t in self._children(token, COMPLEMENTS) if t.index in self._named),
            aspect=self._aspect(verb),
            phase=self._phase(token, verb),
            negated=is_negated(self._document, (verb or token).index),
        )

    def _bearer(self, noun: Token) -> Token | None:
        """The verb that a noun of an act leans on: 'took' of 'the vote took place'."""
        head = self._document.tokens[noun.head]
        if head.pos in VERBAL and (is_light(head.lemma) or phase_of(head.lemma)):
            return head
        telling = self._children(noun, {"acl"})
        return next((t for t in telling if is_light(t.lemma)), None)

    def _of_verb(self, verb: Token) -> _Arguments:
        passive = bool(self._children(verb, {"auxpass", *PASSIVE}))
        subjects = self._subjects(verb)
        if verb.dep == "acl" and verb.tag == "VBN":
            subjects, passive = [self._document.tokens[verb.head]], True
        doers = [t for by in self._children(verb, {"agent"}) for t in self._children(by, {"pobj"})]
        objects = self._children(verb, OBJECTS)
        if verb.lemma == "vote":  # "voted to approve the plan"
            objects += [t for voted in self._children(verb, {"xcomp"}) for t in self._children(voted, OBJECTS)]
        # "announcing his resignation": whose it is takes part as well
        objects += [owner for noun in objects for owner in self._children(noun, {"poss"})]
        return _Arguments(
            agents=tuple(doers if passive else subjects),
            objects=tuple([*subjects, *objects] if passive else objects),
            others=tuple(self._prepositional(verb)),
        )

    def _subjects(self, verb: Token) -> list[Token]:
        own = self._children(verb, SUBJECTS | PASSIVE)
        head = self._document.tokens[verb.head]
        if verb.dep == "pcomp" and not own:  # "after leaving Lund, she moved"
            above = self._document.tokens[head.head]
            return self._subjects(above) if head.dep == "prep" and above.pos in VERBAL else []
        if own and verb.dep == "relcl" and own[0].tag in {"WP", "WDT"}:
            return [head]
        if own or head.index == verb.index:
            return own
        if verb.dep in SHARING and head.pos in VERBAL:
            return self._subjects(head)
        return [head] if verb.dep == "acl" and verb.tag == "VBG" else []

    def _of_noun(self, noun: Token, verb: Token | None) -> _Arguments:
        agents = self._children(noun, {"poss"})
        others = [
            *self._prepositional(noun),
            *self._following(noun),
            *self._children(noun, {"compound", "amod", "nmod", "appos"}),
        ]
        if verb is not None:
            below = self._of_verb(verb)
            agents += [t for t in (*below.agents, *below.objects) if t.index != noun.index and t not in agents]
            others += [t for t in below.others if t not in others]
        return _Arguments(agents=tuple(agents), others=tuple(others))

    def _following(self, noun: Token) -> Iterator[Token]:
        """What the preposition behind it gives, whatever the parse hangs that on: "repaired damage last week in Lund"."""
        tokens = self._document.tokens
        time = next((t for t in self._document.times if 0 <= t.start - noun.end <= 1), None)
        after = next((t for t in tokens[noun.index + 1 :] if t.start >= (time.end if time else noun.end)), None)
        if after is not None and after.pos == "ADP" and after.sentence == noun.sentence:
            yield from self._children(after, {"pobj"})

    def _prepositional(self, head: Token) -> Iterator[Token]:
        for preposition in self._children(head, {"prep", "dative"}):
            for noun in self._children(preposition, {"pobj"}):
                yield noun
                yield from self._prepositional(noun)

    def _entities(self, tokens: Iterable[Token]) -> tuple[str, ...]:
        found: list[str] = []
        for token in tokens:
            named = [self._document.token_entities.get(i) for i in conjuncts(self._document, token.index)]
            named += [entity for _, entity in actors_of(self._document, token.index)]
            found += [e for e in named if e]
        return tuple(dict.fromkeys(found))

    def _things(self, arguments: Iterable[Token]) -> set[str]:
        """Lemmas of what is no entity, and which one of a row it is: "the lead ship" is "the first"."""
        found = set()
        for token in arguments:
            if token.index in self._document.token_times:
                continue
            if token.pos == "NOUN" and not actors_of(self._document, token.index):
                found.add(token.lemma.lower())
            for word in (token, *self._children(token, {"amod", "compound"})):
                if word.lemma.lower() in PLACES_IN_A_ROW:
                    found.add(PLACES_IN_A_ROW[word.lemma.lower()])
        return found

    def _another(self, act: Token, arguments: Iterable[Token]) -> set[str]:
        """'crane' in 'fell from a different crane', 'fire' of 'an earlier fire'."""
        found = {
            token.lemma.lower()
            for token in arguments
            if token.pos == "NOUN" and (self._is_said_to_be(token, OTHER) or self._is_one_more(token))
        }
        return found | ({act.text.lower()} if act.pos in NOMINAL and self._is_said_to_be(act, OTHER) else set())

    def _is_said_to_be(self, noun: Token, words: frozenset[str]) -> bool:
        return any(t.text.lower() in words for t in self._children(noun, {"amod", "det"}))

    def _is_one_more(self, noun: Token) -> bool:
        return self._is_said_to_be(noun, ONE_MORE) and self._is_said_to_be(noun, frozenset({"a", "an", "another"}))

    def _content(self, token: Token) -> tuple[str, ...]:
        """Kinds of what an announcement announces: its clause or its object."""
        below = self._children(token, COMPLEMENTS | {"dobj"})
        if token.lemma == "vote":  # to vote to approve a plan is to approve it
            below = [t for voted in self._children(token, {"xcomp"}) for t in self._children(voted, {"dobj"})]
        return tuple(sorted({kind for t in below for kind in self._named.get(t.index, ())}))

    def _aspect(self, verb: Token | None) -> str:
        sense = verb_sense(self._document, verb) if verb else 0
        return {-1: "happened", 1: "ahead"}.get(sense, "now")

    def _phase(self, token: Token, verb: Token | None) -> str:
        head = self._document.tokens[token.head]
        leading = verb if verb is not None and verb.index != token.index else head
        if leading.index != token.index and phase_of(leading.lemma) and self._handed(leading) == token:
            return phase_of(leading.lemma)
        running = token.tag == "VBG" and any(t.lemma == "be" for t in self._children(token, {"aux"}))
        return "on" if running else ""
