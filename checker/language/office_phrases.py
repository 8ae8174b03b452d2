"""One office out of a noun phrase: 'former European Union foreign policy chief'."""

import re
from collections.abc import Mapping, Sequence

from checker.language.document import Document, Token
from checker.language.entity_lists import kin_nouns, party_of, person_nouns, terms, titles
from checker.language.referents import Referent
from checker.language.timewords import WEEKDAYS
from checker.records import EntityType, MentionKind, Office, OfficeStatus

__all__ = ["ADDRESSES", "GENERIC", "NOUN_TAGS", "is_person_noun", "read_phrase", "title_head"]

NOUN_TAGS = ("NN", "NNS", "NNP", "NNPS")
STATUS = (
    dict.fromkeys(
        ("former", "ex", "retired", "onetime", "one-time", "erstwhile", "then", "late", "past", "ousted"),
        OfficeStatus.FORMER,
    )
    | dict.fromkeys(("acting", "interim", "caretaker"), OfficeStatus.ACTING)
    | dict.fromkeys(("elect", "designate", "incoming"), OfficeStatus.ELECT)
)
COMPLEMENT = re.compile(r" (?:of|for|to|at|on) ")
GENERIC = frozenset("man woman boy girl child lady lad youth teenager youngster gentleman other one".split())
OF_TWO_WORDS = frozenset({"district attorney"})  # of which the first is read as the end of a name
ADDRESSES = frozenset({"dr", "prof"})  # before a name, behind what somebody is
SKIPPED = frozenset("the a an this that its his her their our my your some another new own".split())


def is_person_noun(token: Token) -> bool:
    """Whether the token is a singular noun for a person."""
    word = token.text.lower()
    known = word in person_nouns() or word == "ceo" or bool(word in titles() and titles()[word].office)
    return known and token.tag in ("NN", "NNP", "JJ", "VB", "VBP")


def title_head(title: str) -> str:
    """The words of an office before its complement: 'deputy minister' of 'deputy minister for trade'."""
    return COMPLEMENT.split(title, maxsplit=1)[0]


def read_phrase(
    document: Document, first: int, last: int, owners: Mapping[int, Referent], holder: Referent
) -> Office | None:
    """The office that the tokens state, None where they state none."""
    tokens = document.tokens
    head = _head(tokens, first, last, owners, holder)
    if head is None:
        return None
    start, organisation = _organisation(tokens, first, head, owners, holder)
    words = [
        t
        for t in tokens[start : head + 1]
        if t.text.lower() not in SKIPPED
        and t.tag not in ("POS", "HYPH", "CD", "CC")
        and t.text != "-"  # 'ex-husband'
        and not _of_age(tokens, t)
    ]
    status = _status(tokens, first, last)
    words = [t for t in words if t.text.lower() not in STATUS]
    in_law = _in_law(tokens, head)
    complement, of_what, end = _complement(
        document, head + 1 + 4 * in_law, last, owners, holder if _is_kin(tokens[head]) else None
    )
    text = " ".join(_spelled_out(t) for t in words) + "-in-law" * in_law
    if not text or text in GENERIC or (len(words) == 1 and words[0].text.lower() in GENERIC):
        return None
    span = (tokens[first].start, tokens[end - 1].end)
    return Office(
        title=(text + complement).strip(),
        organisation=organisation or of_what,
        status=status,
        text=document.article.text[span[0] : span[1]],
        start=span[0],
        end=span[1],
    )


def _status(tokens: Sequence[Token], first: int, last: int) -> OfficeStatus:
    """Of the first word that tells it, be it before the body's name or a hyphen: 'former Lund mayor', 'then-mayor'."""
    joined = [tokens[first - 2]] if first > 1 and tokens[first - 1].text == "-" else []
    told = (STATUS.get(token.text.lower()) for token in (*joined, *tokens[first:last]))
    return next((status for status in told if status), OfficeStatus.CURRENT)


def _in_law(tokens: Sequence[Token], head: int) -> bool:
    """Whether it goes on '-in-law'."""
    return [t.text for t in tokens[head + 1 : head + 5]] == ["-", "in", "-", "law"]


def _is_kin(token: Token) -> bool:
    return token.text.lower() in kin_nouns() and token.text.islower()


def _is_another(referent: Referent, kin: Referent) -> bool:
    return referent.named and referent.type is EntityType.PERSON and referent is not kin


def _of_age(tokens: Sequence[Token], token: Token) -> bool:
    """Whether the word is the 'year' or 'old' of '46-year-old'."""
    return token.text in ("year", "old") and token.index > 0 and tokens[token.index - 1].tag in ("HYPH", "CD")


def _spelled_out(token: Token) -> str:
    """The office that an abbreviation or title stands for; a father in small letters is no priest."""
    word = token.text.lower()
    return word if _is_kin(token) or word not in titles() else titles()[word].office or word


def _head(
    tokens: Sequence[Token], first: int, last: int, owners: Mapping[int, Referent], holder: Referent
) -> int | None:
    """The last person noun before any complement."""
    stop = next((i for i in range(first, last) if tokens[i].tag == "IN" or tokens[i].text in (",", "(")), last)
    nouns = [i for i in range(first, stop) if is_person_noun(tokens[i]) and not _inside_name(tokens[i], owners, holder)]
    if len(nouns) > 1 and nouns[-1] == stop - 1 and tokens[nouns[-1]].text.lower().rstrip(".") in ADDRESSES:
        nouns, stop = nouns[:-1], stop - 1
    if not nouns or any(t.tag in NOUN_TAGS for t in tokens[nouns[-1] + 1 : stop] if t.text.lower() not in STATUS):
        return None
    return nouns[-1]


def _inside_name(token: Token, owners: Mapping[int, Referent], holder: Referent) -> bool:
    return owners.get(token.index, holder) is not holder and party_of(token.text) is None


def _names(holder: Referent, index: int) -> bool:
    return any(o.first <= index < o.last for o in holder.occurrences if o.kind is MentionKind.NAME)


def _organisation(
    tokens: Sequence[Token], first: int, head: int, owners: Mapping[int, Referent], holder: Referent
) -> tuple[int, str | None]:
    """Where the title starts after the names that lead the phrase, and what they name."""
    organisation, start = None, first
    for i in range(first, head):
        owner = owners.get(i)
        if tokens[i].text.lower() in terms("faiths"):
            continue
        if _names(holder, i):  # 'named deputy chief Ann Weil director'
            organisation, start = None, i + 1
            continue
        if owner is not None and owner is not holder:
            party = party_of(tokens[i].text) is not None
            whole = f"{tokens[i].text} {tokens[head].text}".lower() in OF_TWO_WORDS and i + 1 == head
            name = owner.name.removesuffix(tokens[i].text).strip() if whole else owner.country or owner.name
            organisation = organisation if party else name or None
            start = i if whole else i + 1
        elif tokens[i].tag == "POS":  # "the trust's medical director"
            words = [t.text for t in tokens[start:i] if t.text.lower() not in SKIPPED]
            organisation = organisation or " ".join(words) or None
            start = i + 1
    return start, organisation


def _is_day(phrase: Sequence[Token]) -> bool:
    """Whether it names a day: 'elected mayor on Sunday'."""
    return any(token.text.lower() in WEEKDAYS for token in phrase)


def _complement(
    document: Document, first: int, last: int, owners: Mapping[int, Referent], kin: Referent | None
) -> tuple[str, str | None, int]:
    """Words after the head: part of the title ('of state'), or of what or whom ('of the Norwegian team')."""
    tokens = document.tokens
    title, organisation, end, i = "", None, first, first
    while i < last and tokens[i].text in ("of", "for", "at", "in", "to", "with", "on"):
        j = i + 1
        while (
            j < last
            and tokens[j].text not in ("at", "in", "to", "with", "of", "for", "from", "on")
            and tokens[j].tag != "WP"
        ):
            j += 1
        named = [owners[k] for k in range(i + 1, j) if k in owners and owners[k].type is not EntityType.PERSON]
        words = [t.text for t in tokens[i + 1 : j] if t.tag not in ("DT", "PRP$")]
        if (words and words[0].isdigit()) or _is_day(tokens[i + 1 : j]):
            break
        body = bool(words) and words[-1].lower() in terms("organisation_nouns")
        if named and tokens[i].text == "to" and tokens[first - 1].lemma.lower() in terms("envoys"):
            title += f" to {(named[0].country or named[0].name).lower()}"  # where one is sent, not for whom one speaks
        elif kin and (of_whom := owners.get(j - 1)) and _is_another(of_whom, kin):
            organisation = organisation or of_whom.name
        elif named and (len(words) < 4 or not body):  # noqa: PLR2004 - "the Norwegian team" is Norway's
            organisation = organisation or named[0].country or named[0].name
        elif named and tokens[i].text == "for" and not body:
            title += f" for {' '.join(words).lower()}"
        elif words and (tokens[i].text in ("at", "with") or body):
            organisation = organisation or " ".join(words).replace(" 's", "'s").replace(" ’s", "’s")
        elif words and tokens[i].text in ("of", "for", "to", "on"):
            title += f" {tokens[i].text} {' '.join(words).lower()}"
        else:
            break
        end, i = j, j
    return title, organisation, max(end, first)
