"""Runs of capitalised words that may be names, with the small words inside them."""

from collections.abc import Callable, Iterator

from checker.language.document import Document, Sentence, Token
from checker.language.entity_lists import (
    capital_of,
    country_of,
    demonym_of,
    first_name_gender,
    party_of,
    person_nouns,
    terms,
    titles,
)
from checker.language.name_types import LABELS

__all__ = ["CALENDAR", "LINKS", "PARTICLES", "SMALL_TAGS", "common", "initial", "name_runs", "type_words"]

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. "
    "sep sep. oct oct. nov nov. dec dec. christmas easter thanksgiving est gmt bst cet p.m. a.m. o’clock o'clock "
    "ms mr mrs dr".split()
)
SMALL_TAGS = frozenset({"PRP", "PRP$", "DT", "WP", "WRB", "IN", "MD", "CC", "TO", "EX"})
LINKS = frozenset("of the and for de van von der den del della di da du la le bin al el y 's ’s - – & in on".split())
# bodies that are named after their country
WHOLE = frozenset(
    "Bank University Republic Kingdom Parliament Government Church Council Court House Society Union Museum Federation "
    "Association League Academy Ministry Institute College Commission Emirate State States Party Army Assembly".split()
)
SEATED = frozenset({"Opposite", "Facing", "Across", "Beside", "Alongside", "Against"})
PARTICLES = frozenset("de van von der den del della di da du la le bin al el".split())


def _namey(token: Token, known: frozenset[str], *, initial: bool) -> bool:
    word = token.text
    if initial and word.isupper() and len(word) > 3 and token.pos in ("NOUN", "PROPN", "ADJ", "VERB"):  # noqa: PLR2004
        return True
    if not word[:1].isupper() or (token.text.lower() in CALENDAR and token.entity != "PERSON"):
        return word[:1].isupper() and word.lower() in titles() and word.lower() in CALENDAR
    if token.entity in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY", "LANGUAGE"):
        return token.tag in ("NNP", "NNPS") and word in known and not any(c.isdigit() for c in word)
    if token.tag in ("NNP", "NNPS"):
        common_here = common(word) or token.entity == "NORP" or word in SEATED  # "Opposite Anna Berg sat …"
        return not (initial and word not in known and common_here)
    if token.tag in SMALL_TAGS:
        return False
    return (
        bool(token.entity in LABELS)
        or demonym_of(word) is not None
        or (word in known and token.pos in ("NOUN", "PROPN", "ADJ", "VERB"))
    )


def common(word: str) -> bool:
    """Whether the word is a common noun for a person or body."""
    lower = word.lower()
    if lower.endswith("maker"):
        return True
    return lower in person_nouns() or lower.rstrip("s") in person_nouns() or lower in terms("organisation_nouns")


def name_runs(
    document: Document, sentence: Sentence, known: frozenset[str], only: frozenset[int] | None = None
) -> Iterator[tuple[int, int]]:
    """Maximal runs of capitalised name words, with links inside what spaCy labels as one name."""
    tokens = document.tokens

    def namey(i: int, *, opens: bool = False) -> bool:
        return i in only if only is not None else _namey(tokens[i], known, initial=opens)

    i = sentence.first
    while i < sentence.last:
        opens = initial(tokens, sentence, i) and not _title_of_next(tokens, i)
        if not namey(i, opens=opens) or _currency(tokens, i):
            i += 1
            continue
        j = i + 1
        while j < sentence.last:
            if namey(j) and not _breaks(tokens[j - 1], tokens[j]):
                j += 1
            elif (step := _link(tokens, j, sentence.last, namey)) > j:
                j = step
            else:
                break
        yield i, j
        i = j


def initial(tokens: tuple[Token, ...], sentence: Sentence, i: int) -> bool:
    """Whether the word has its capital from its place: first, or after a dash, colon or bullet."""
    return i == sentence.first or tokens[i - 1].text in ("–", "—", ":", "-", "•", "“", '"', "*", "‘")


def _title_of_next(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a title opens the sentence before a name: 'President Trump went …'."""
    titled = tokens[i].text.lower() in titles() or tokens[i].text.lower() in person_nouns()
    return titled and i + 1 < len(tokens) and tokens[i + 1].tag == "NNP" and tokens[i + 1].text[:1].isupper()


def _currency(tokens: tuple[Token, ...], i: int) -> bool:
    return tokens[i].text.isupper() and i + 1 < len(tokens) and tokens[i + 1].text[:1].isdigit()


def _breaks(left: Token, right: Token) -> bool:
    """Whether two adjacent name words belong to two names."""
    if party_of(f"{left.text} {right.text}"):
        return False
    if left.entity == right.entity or not (left.entity in LABELS and right.entity in LABELS):
        return False
    if first_name_gender(left.text) is not None and right.entity == "PERSON":
        return False
    return "PERSON" in (left.entity, right.entity) or right.text not in type_words()


def _link(tokens: tuple[Token, ...], j: int, last: int, namey: Callable[[int], bool]) -> int:
    """Where the run goes on after linking words at `j`; `j` where it does not."""
    k = j
    while k < last and tokens[k].text.lower() in LINKS and k - j < 3:  # noqa: PLR2004 - "of the"
        k += 1
    if k == j or k >= last or not (tokens[k].text[:1].isupper() or tokens[k - 1].text == "-"):
        return j
    tight = (
        tokens[j].text in ("-", "–", "&") and tokens[j].start == tokens[j - 1].end and tokens[k].start == tokens[j].end
    )
    if tight and k == j + 1:
        return k + 1 if tokens[j].text == "-" and _same_label(tokens, j - 1, k) else j
    if not namey(k):
        return j
    return k + 1 if _one_name(tokens, j, k) else j


def _one_name(tokens: tuple[Token, ...], j: int, k: int) -> bool:
    """Whether the small words from `j` to `k` stand inside one name."""
    between = {t.text.lower() for t in tokens[j:k]}
    if between <= PARTICLES and tokens[j - 1].entity in ("PERSON", "") and tokens[k].entity in ("PERSON", ""):
        return True
    labelled = all(t.entity and t.entity == tokens[k].entity for t in tokens[j - 1 : k])
    left = tokens[j - 1].text
    if between & {"in", "on"}:  # "Women in Need", but "Osei in Bruges"
        return labelled and left in type_words() | terms("organisation_nouns")
    if "of" in between and (capital_of(tokens[k].text) or country_of(tokens[k].text)) and _no_body(tokens, j):
        return False  # "Thule Pharma of Copenhagen"
    if between <= {"of", "the", "for", "&"}:
        address = left.lower() in titles() and not titles()[left.lower()].office  # "Lord of Lorne"
        return labelled or address or left in terms("organisation_words")
    return labelled and tokens[k].entity not in ("PERSON", "NORP") and not between & {"-", "–"}


def _no_body(tokens: tuple[Token, ...], j: int) -> bool:
    """Whether the word before is a name of its own, and no kind of body: 'University of Oslo' is one name."""
    word = tokens[j - 1].text
    return tokens[j - 1].tag == "NNP" and j > 1 and tokens[j - 2].tag == "NNP" and word not in WHOLE


def _same_label(tokens: tuple[Token, ...], left: int, right: int) -> bool:
    return tokens[left].entity == tokens[right].entity or tokens[left].entity == "PERSON"


def type_words() -> frozenset[str]:
    """Words that tell the kind of what is named: 'Bank', 'River', 'Conference'."""
    return terms("organisation_words") | terms("place_words") | terms("event_words")
