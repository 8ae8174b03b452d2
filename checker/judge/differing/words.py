"""Two words for opposite things, or for two things of one kind, in one slot, and one word that only one side denies."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache

from checker.facets.offices import Relation, is_known, read_title, relate
from checker.facets.other import kinds_apart
from checker.facets.predicates import Sense, sense
from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Differences, Part, Slot, Token, slots, tokens
from checker.judge.parts import denials, stem, words_listed

__all__ = ["Words"]

KNOWN = 1 << 16  # pairs of words that are remembered
DENIALS = frozenset({"not", "never", "cannot"})
BESIDE = frozenset({"yet", "only", "just", "merely", "simply", "least", "always"})  # which is not the word denied


class Words:
    """Finds words that the other part has an opposite for, neither sentence both of them."""

    def __init__(self, _case: CaseFile) -> None:
        """The words are all that is needed."""

    def differing(self, left: Part, right: Part) -> Differences:
        """Where two words of one slot stand, and where the word that is denied."""
        yield from _denied(left, right)
        yield from ((one, other) for other, one in _denied(right, left))
        ones, others = tokens(left.claim), tokens(right.claim)
        said = {word.form for word in ones}, {word.form for word in others}
        for i, one in enumerate(ones):
            if not left.holds(one.start) or one.form in said[1]:
                continue
            for j, other in enumerate(others):
                if right.holds(other.start) and other.form not in said[0]:
                    excluded = _excluded(one.form, other.form)
                    if (
                        excluded
                        and excluded(slots(ones, i, i + 1), slots(others, j, j + 1))
                        and _turned(ones, i) == _turned(others, j)
                    ):
                        yield one.start, other.start


@lru_cache(maxsize=KNOWN)
def _excluded(one: str, other: str) -> Callable[[Slot, Slot], bool] | None:
    """How two words of which the one excludes the other have to stand in one slot; None where they are no such words."""
    if _opposed(one, other) or kinds_apart(one, other):
        return Slot.near
    return Slot.same if _two_offices(one, other) else None


def _opposed(one: str, other: str) -> bool:
    if other in _opposites().get(one, ()):
        return True
    return any(sense(ours, theirs) is Sense.OPPOSED for ours in _lemmas(one) for theirs in _lemmas(other))


def _lemmas(word: str) -> set[str]:
    """What may be its dictionary form: 'deny' of 'denied', 'ban' of 'banned'."""
    plain = stem(word)
    found = {word, plain, f"{plain}e"}
    if plain.endswith("i"):
        found.add(f"{plain[:-1]}y")
    if plain[-2:-1] == plain[-1:]:
        found.add(plain[:-1])
    return found


def _two_offices(one: str, other: str) -> bool:
    """Whether both are words for offices, and not for one; a person may hold both, and so may be given either."""
    titles = read_title(one), read_title(other)
    return all(map(is_known, titles)) and relate(*titles) in {Relation.APART, Relation.TOGETHER}


def _denied(left: Part, right: Part) -> Differences:
    """Words right behind a denial on the left, and nowhere denied on the right: the parser takes some such verbs for nouns."""
    if denials(right.claim.text[right.start - right.claim.start : right.end - right.claim.start]):
        return
    others = [word for word in tokens(right.claim) if right.holds(word.start)]
    ones = tokens(left.claim)
    for i, one in enumerate(ones):
        if left.holds(one.start) and one.tells and one.form not in BESIDE and i and _denies(ones[i - 1].form):
            for other in others:
                if other.stem == one.stem:
                    yield one.start, other.start


def _turned(words: Sequence[Token], place: int) -> bool:
    """Whether a denial stands one or two words before: what is not opposed is supported."""
    return any(_denies(word.form) for word in words[max(place - 2, 0) : place])


def _denies(form: str) -> bool:
    return form in DENIALS or form.replace("’", "'").endswith("n't")


@cache
def _opposites() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in words_listed("opposite_words.txt"):
        ones, _, others = line.partition("|")
        for one in ones.split():
            for other in others.split():
                found[one].add(other)
                found[other].add(one)
    return {word: frozenset(words) for word, words in found.items()}
