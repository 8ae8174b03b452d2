"""News sentences with one slot changed: contradictions, and traps that look like them and are none.

Each maker takes one annotated sentence and yields `(slot, label, premise, hypothesis)`. A contradiction changes what the
sentence states; a trap rounds, drops, widens or shortens it, so that the hypothesis still follows.
"""
# ruff: noqa: ARG001 -- the makers share one signature

import random
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from checker.language.document import Document, Sentence, Token
from checker.language.entity_lists import country_of
from checker.language.speech import uses_of
from checker.records import Entity, EntityType, MentionKind, Modifier, QuantityMention, TimeMention

__all__ = ["SLOTS", "Change", "Pools", "changes", "hedges"]

Change = tuple[str, str, str, str]  # slot, label, premise, hypothesis

CONTRADICTION, ENTAILMENT, NEUTRAL = "contradiction", "entailment", "neutral"
SLOTS = (
    "number",
    "date",
    "weekday",
    "place",
    "person",
    "office",
    "polarity",
    "opposite",
    "modality",
    "speaker",
    "quotation",
)
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = "January February March April June July August September October November December".split()
SPELLED = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
OFFICES = "president|prime minister|senator|governor|mayor|minister|chairman|director|secretary|judge|spokesman|spokeswoman|coach|captain|ambassador|representative|chief executive|treasurer|deputy|professor|lawyer|sheriff|commissioner".split(
    "|"
)
ANTONYMS = {
    "approved": "rejected",
    "rejected": "approved",
    "won": "lost",
    "lost": "won",
    "rose": "fell",
    "fell": "rose",
    "increased": "decreased",
    "decreased": "increased",
    "accepted": "refused",
    "refused": "agreed",
    "agreed": "refused",
    "confirmed": "denied",
    "denied": "confirmed",
    "supported": "opposed",
    "opposed": "supported",
    "guilty": "innocent",
    "alive": "dead",
    "dead": "alive",
    "praised": "criticized",
    "criticized": "praised",
    "allowed": "banned",
    "banned": "allowed",
}
# words whose opposite follows them, or says when, where or how many: no word on whether a thing was done
OPPOSITES = {
    "opened": "closed",
    "closed": "opened",
    "arrested": "released",
    "released": "detained",
    "before": "after",
    "after": "before",
    "more": "fewer",
    "first": "last",
    "began": "ended",
    "ended": "began",
    "started": "stopped",
    "remained": "left",
    "joined": "quit",
    "up": "down",
    "hired": "fired",
    "all": "none",
    "always": "never",
    "male": "female",
    "north": "south",
    "east": "west",
    "higher": "lower",
}
HEDGES = ("reportedly", "allegedly", "apparently", "possibly")
HELD_BACK = {"was": "may have been", "were": "may have been", "has": "may have", "have": "may have", "will": "may"}
LIGHT = frozenset({"have", "do"})  # what has or does it is told by their object
STATING = frozenset({"ROOT", "conj", "ccomp", "relcl"})
DENIED = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})
DENIALS = frozenset({"no", "nobody", "none", "nothing", "neither", "few", "little", "only"})
MODALS = {
    "will": "will not",
    "would": "would not",
    "can": "cannot",
    "could": "could not",
    "must": "need not",
    "should": "should not",
    "may": "will",
    "might": "will certainly",
}


@dataclass(frozen=True, slots=True)
class Pools:
    """Names to put in place of others, from the whole corpus."""

    people: tuple[str, ...]
    places: tuple[str, ...]
    nouns: tuple[str, ...]


def changes(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> list[Change]:
    """Every change that fits the sentence, in a fixed order."""
    makers = (_numbers, _times, _names, _offices, _polarity, _modality, _speakers, _quotations, _shortened, _restyled)
    return [change for maker in makers for change in maker(document, sentence, pools, rng)]


def _put(document: Document, sentence: Sentence, start: int, end: int, words: str) -> str:
    """The sentence with `words` in place of a stretch."""
    text = document.article.text
    changed = text[sentence.start : start] + words + text[end : sentence.end]
    return re.sub(r"\s+([,.;])", r"\1", re.sub(r"\s{2,}", " ", changed)).strip()


def _inside(sentence: Sentence, start: int, end: int) -> bool:
    return sentence.start <= start and end <= sentence.end


def _numbers(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    premise = document.text(sentence)
    for quantity in document.quantities:
        if not _inside(sentence, quantity.start, quantity.end):
            continue
        figure = re.search(r"\d[\d,]*(?:\.\d+)?", quantity.text)
        if figure:
            other, near = _other_figure(figure[0], rng), _rounded(figure[0])
            start = quantity.start + figure.start()
            end = quantity.start + figure.end()
            yield "number", CONTRADICTION, premise, _put(document, sentence, start, end, other)
            if (
                near
                and quantity.value.modifier is Modifier.EXACT
                and quantity.value.dimension in {"count", "money", "length"}
            ):
                yield (
                    "number",
                    ENTAILMENT,
                    premise,
                    _put(document, sentence, quantity.start, quantity.end, quantity.text.replace(figure[0], near, 1)),
                )
        else:
            yield from _spelled(document, sentence, quantity, rng)


def _spelled(document: Document, sentence: Sentence, quantity: QuantityMention, rng: random.Random) -> Iterator[Change]:
    word = next((w for w in quantity.text.lower().split() if w in SPELLED), None)
    if word:
        other = rng.choice([w for w in SPELLED if w != word])
        words = re.sub(word, other, quantity.text, count=1, flags=re.IGNORECASE)
        yield (
            "number",
            CONTRADICTION,
            document.text(sentence),
            _put(document, sentence, quantity.start, quantity.end, words),
        )
        digits = re.sub(word, str(SPELLED.index(word) + 2), quantity.text, count=1, flags=re.IGNORECASE)
        yield (
            "number",
            ENTAILMENT,
            document.text(sentence),
            _put(document, sentence, quantity.start, quantity.end, digits),
        )


def _other_figure(figure: str, rng: random.Random) -> str:
    """A figure of the same look that is another by at least a tenth."""
    value = float(figure.replace(",", ""))
    factor = rng.choice([0.3, 0.5, 0.7, 0.8, 1.25, 1.5, 2, 3])
    decimals = len(figure.partition(".")[2])
    other = round(value * factor, decimals)
    if other == value:
        other = value + rng.choice([1, 2, 3])
    return f"{other:,.{decimals}f}" if "," in figure or value < 1000 else f"{other:.{decimals}f}"


def _rounded(figure: str) -> str | None:
    """'about 1,400' for 1,387; 'more than 60' for 64; None for round figures."""
    value = float(figure.replace(",", ""))
    if value < 11 or "." in figure:
        return None
    step = 10 ** (len(str(int(value))) - 2) if value >= 100 else 10
    near = round(value / step) * step
    if near == value:
        return None
    return f"{'more than' if near < value else 'nearly'} {near:,}"


def _times(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    premise = document.text(sentence)
    for time in document.times:
        if _inside(sentence, time.start, time.end):
            yield from _weekday(document, sentence, time, premise, rng)
            yield from _date(document, sentence, time, premise, rng)


def _weekday(
    document: Document, sentence: Sentence, time: TimeMention, premise: str, rng: random.Random
) -> Iterator[Change]:
    day = next((d for d in WEEKDAYS if d in time.text), None)
    if day:
        other = rng.choice([d for d in WEEKDAYS if d != day])
        yield (
            "weekday",
            CONTRADICTION,
            premise,
            _put(document, sentence, time.start, time.end, time.text.replace(day, other, 1)),
        )
        before = document.article.text[: time.start].rstrip()
        if before.endswith(" on"):
            start = len(before) - 2
            yield "weekday", ENTAILMENT, premise, _put(document, sentence, max(start, sentence.start), time.end, "")


def _date(
    document: Document, sentence: Sentence, time: TimeMention, premise: str, rng: random.Random
) -> Iterator[Change]:
    month = next((m for m in MONTHS if m in time.text), None)
    year = re.search(r"\b(?:19|20)\d\d\b", time.text)
    if month:
        other = rng.choice([m for m in MONTHS if m != month])
        yield (
            "date",
            CONTRADICTION,
            premise,
            _put(document, sentence, time.start, time.end, time.text.replace(month, other, 1)),
        )
        if year and year[0] != time.text:
            vaguer = f"{month} {year[0]}" if re.search(r"\b\d{1,2}\b", time.text) else year[0]
            preposition = document.article.text[: time.start].rstrip().endswith(" on")
            if not preposition:
                yield "date", ENTAILMENT, premise, _put(document, sentence, time.start, time.end, vaguer)
    elif year:
        other = str(int(year[0]) + rng.choice([-4, -3, -2, -1, 1, 2, 3]))
        yield (
            "date",
            CONTRADICTION,
            premise,
            _put(document, sentence, time.start, time.end, time.text.replace(year[0], other, 1)),
        )
        yield "date", ENTAILMENT, premise, premise


def _names(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    premise = document.text(sentence)
    for entity in document.entities:
        slot, pool = _pool(entity, pools)
        if not slot:
            continue
        for mention in entity.mentions:
            if mention.kind is not MentionKind.NAME or not _inside(sentence, mention.start, mention.end):
                continue
            if (
                slot == "place"
                and country_of(mention.text)
                and mention.text.lower() != (country_of(mention.text) or "").lower()
            ):
                continue  # "American": an adjective
            other = rng.choice(pool)
            if not (set(other.lower().split()) & set(entity.name.lower().split())):
                yield (
                    slot,
                    CONTRADICTION,
                    premise,
                    _put(document, sentence, mention.start, mention.end, _same_length(other, mention.text)),
                )
            last = mention.text.split()[-1]
            if slot == "person" and last != mention.text:
                yield slot, ENTAILMENT, premise, _put(document, sentence, mention.start, mention.end, last)
            break


def _pool(entity: Entity, pools: Pools) -> tuple[str, tuple[str, ...]]:
    if entity.type is EntityType.PERSON and entity.named:
        return "person", pools.people
    if entity.type is EntityType.PLACE:
        return "place", pools.places
    return "", ()


def _same_length(name: str, model: str) -> str:
    """A surname for a surname, a full name for a full name."""
    return name.rsplit(maxsplit=1)[-1] if len(model.split()) == 1 else name


def _offices(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    premise = document.text(sentence)
    match = re.search(rf"\b({'|'.join(OFFICES)})\b", premise, re.IGNORECASE)
    if match:
        other = rng.choice([o for o in OFFICES if o != match[0].lower()])
        other = other.title() if match[0][0].isupper() else other
        yield "office", CONTRADICTION, premise, premise[: match.start()] + other + premise[match.end() :]
        formerly = "former " if "former" not in premise[: match.start()] else ""
        if formerly and match[0][0].islower() and not premise[match.start() - 2 : match.start()].endswith("a "):
            yield (
                "office",
                CONTRADICTION,
                premise,
                premise[: match.start()] + formerly + premise[match.end() - len(match[0]) :],
            )


def _polarity(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    premise = document.text(sentence)
    for slot, words in (("polarity", ANTONYMS), ("opposite", OPPOSITES)):
        for token in document.sentence_tokens(sentence):
            said = token.pos == "VERB" and _only_says(token, _deps(document, token))
            if token.text in words and token.pos in {"VERB", "ADJ", "ADP", "DET", "SCONJ"} and not said:
                yield slot, CONTRADICTION, premise, _put(document, sentence, token.start, token.end, words[token.text])
                break
    for verb in _stating_verbs(document, sentence):
        negated = _negated(document, sentence, verb)
        if negated:
            yield "polarity", CONTRADICTION, premise, negated


def _stating_verbs(document: Document, sentence: Sentence) -> Iterator[Token]:
    """The finite verbs by which a sentence says what was done, in its own words and not as somebody's saying."""
    if document.text(sentence).rstrip('"”’ ').endswith("?"):
        return
    for verb in document.sentence_tokens(sentence):
        if verb.pos not in {"VERB", "AUX"} or verb.dep not in STATING:
            continue
        children = [document.tokens[c] for c in document.children[verb.index]]
        deps = _deps(document, verb)
        marked = any(q.start <= verb.start < q.end for q in document.quotations if q.kind != "indirect")
        open_one = any(
            (c.dep == "mark" and c.lemma != "that") or (c.tag in {"WP", "WRB"} and verb.dep == "ccomp")
            for c in children
        )
        empty = verb.lemma in LIGHT or (verb.lemma == "be" and deps.isdisjoint({"attr", "acomp"}))
        if marked or open_one or empty or deps.isdisjoint({"nsubj", "nsubjpass"}) or _only_says(verb, deps):
            continue
        yield verb


def _deps(document: Document, token: Token) -> set[str]:
    return {document.tokens[c].dep for c in document.children[token.index]}


def _only_says(verb: Token, deps: AbstractSet[str]) -> bool:
    """Whether a verb of saying stands beside what is said: 'said that …', '“…”, said the mayor'."""
    return bool(uses_of(verb.lemma)) and ("dobj" not in deps or "ccomp" in deps)


def _negated(document: Document, sentence: Sentence, verb: Token) -> str | None:
    """The sentence with a verb of it negated, or with its negation taken out."""
    children = [document.tokens[c] for c in document.children[verb.index]]
    if any(c.text.lower() in DENIALS for t in children for c in document.subtree(t.index) if t.dep in DENIED):
        return None
    negation = next((c for c in children if c.dep == "neg" and c.text in {"not", "never"}), None)
    if negation:
        return _put(document, sentence, negation.start, negation.end, "")
    if any(c.dep == "neg" for c in children):
        return None
    auxiliary = next((c for c in children if c.dep in {"aux", "auxpass"}), verb if verb.lemma == "be" else None)
    if auxiliary:
        plain = auxiliary.tag != "MD" and auxiliary.text.lower() != "to" and auxiliary.text[0].isalpha()
        # "was quickly released": what would be denied is that it was quick
        adverb = document.tokens[auxiliary.index + 1].pos == "ADV" if auxiliary.index + 1 < sentence.last else False
        return _put(document, sentence, auxiliary.end, auxiliary.end, " not") if plain and not adverb else None
    helper = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag)
    return _put(document, sentence, verb.start, verb.end, f"{helper} not {verb.lemma}") if helper else None


def hedges(document: Document, sentence: Sentence, rng: random.Random) -> Iterator[Change]:
    """What the sentence states, held back: it leaves open what was stated flat."""
    premise = document.text(sentence)
    for verb in _stating_verbs(document, sentence):
        children = [document.tokens[c] for c in document.children[verb.index]]
        helper = next((c for c in children if c.dep in {"aux", "auxpass"}), None)
        hedge = rng.choice(HEDGES)
        if helper and helper.text in HELD_BACK:
            words = rng.choice((HELD_BACK[helper.text], f"{helper.text} {hedge}"))
            yield "hedge", NEUTRAL, premise, _put(document, sentence, helper.start, helper.end, words)
        elif not helper and verb.tag == "VBD" and verb.lemma != "be":
            yield "hedge", NEUTRAL, premise, _put(document, sentence, verb.start, verb.start, f"{hedge} ")


def _modality(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    premise = document.text(sentence)
    for token in document.sentence_tokens(sentence):
        if token.tag != "MD" or token.text not in MODALS:
            continue
        if token.text in {"may", "might"}:
            yield (
                "modality",
                ENTAILMENT,
                premise,
                _put(document, sentence, token.start, token.end, "might" if token.text == "may" else "may"),
            )
        else:
            yield (
                "modality",
                CONTRADICTION,
                premise,
                _put(document, sentence, token.start, token.end, MODALS[token.text]),
            )
        break


def _speakers(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    """Another speaker for the same words; who said them may be shortened to a surname."""
    premise = document.text(sentence)
    for quotation in document.quotations:
        if not quotation.speaker or not _inside(sentence, quotation.start, quotation.end):
            continue
        speaker = document.entity(quotation.speaker)
        mention = next(
            (m for m in speaker.mentions if m.kind is MentionKind.NAME and _inside(sentence, m.start, m.end)), None
        )
        outside = mention and not (quotation.start <= mention.start < quotation.end)
        if mention and outside and speaker.type is EntityType.PERSON:
            other = _same_length(rng.choice(pools.people), mention.text)
            if other.split()[-1] != mention.text.split()[-1]:
                yield "speaker", CONTRADICTION, premise, _put(document, sentence, mention.start, mention.end, other)
            return


def _quotations(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    """One content word inside the marks replaced by another of the corpus; or the quotation cut at its end."""
    premise = document.text(sentence)
    for quotation in document.quotations:
        if quotation.kind == "indirect" or not _inside(sentence, quotation.start, quotation.end):
            continue
        words = [
            t
            for t in document.tokens_in(quotation.start, quotation.end)
            if t.tag in {"NN", "NNS"} and t.index not in document.token_entities
        ]
        if words:
            token: Token = rng.choice(words)
            other = rng.choice(pools.nouns)
            if other != token.lemma:
                yield "quotation", CONTRADICTION, premise, _put(document, sentence, token.start, token.end, other)
            return


LOOSE = frozenset({"prep", "advmod", "relcl", "appos", "advcl", "npadvmod", "acl"})
LEAST_LEFT = 6  # words


def _shortened(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    """Without one of its adjuncts: the whole entails the part, the part leaves the whole open."""
    premise = document.text(sentence)
    loose = []
    for token in document.sentence_tokens(sentence):
        if token.dep in LOOSE and token.lemma not in {"not", "never", "no", "without", "only"}:
            tree = sorted(document.subtree(token.index), key=lambda t: t.index)
            whole = tree[-1].index - tree[0].index + 1 == len(tree)
            if whole and len(tree) > 1 and sentence.last - sentence.first - len(tree) >= LEAST_LEFT:
                loose.append((tree[0].start, tree[-1].end))
    if loose:
        start, end = rng.choice(loose)
        short = re.sub(r",\s*,", ",", _put(document, sentence, start, end, "")).replace(" ,", ",")
        yield "shortened", ENTAILMENT, premise, short
        yield "shortened", NEUTRAL, short, premise


STYLES = (
    ("percent", "per cent"),
    ("per cent", "percent"),
    ("U.S.", "US"),
    ("Mr. ", ""),
    ("Ms. ", ""),
    ("Mrs. ", ""),
    (" said", " told reporters"),
    ("“", '"'),
    ("”", '"'),
    ("’", "'"),
    (" but ", ", but "),
    ("about ", "around "),
    ("about ", "some "),
    ("children", "kids"),
    ("killed", "left dead"),
    ("killed", "claimed the lives of"),
    ("more than", "over"),
    ("people", "persons"),
    ("said that", "said"),
    ("however", "though"),
    ("police", "officers"),
    ("wounded", "injured"),
    ("injured", "hurt"),
    ("began", "started"),
    ("purchase", "buy"),
    ("bought", "purchased"),
    ("attempted", "tried"),
    ("near ", "close to "),
    ("months", "months' time"),
    ("announced", "made public"),
    ("shot dead", "shot and killed"),
    ("vehicle", "car"),
)


def _restyled(document: Document, sentence: Sentence, pools: Pools, rng: random.Random) -> Iterator[Change]:
    """The same statement in another house style."""
    premise = document.text(sentence)
    fitting = [pair for pair in STYLES if pair[0] in premise]
    if fitting:
        restyled = premise
        for old, new in rng.sample(fitting, min(len(fitting), 2)):
            restyled = restyled.replace(old, new)
        if restyled != premise:
            yield "restyled", ENTAILMENT, premise, restyled
