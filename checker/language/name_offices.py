"""Offices, nationalities and fields that lead a run of capitalised words, told from the name itself."""

from checker.language.document import Token
from checker.language.entity_lists import country_of, demonym_of, first_name_gender, party_of, person_nouns, titles
from checker.language.name_runs import LINKS, type_words

__all__ = ["after_office", "is_office", "is_portfolio", "name_before", "nation_cuts"]

HOLDERS_OF_FIELDS = frozenset({"secretary", "minister", "undersecretary", "representative", "commissioner"})
LEADING_OFFICES = frozenset(
    "prime vice chief deputy assistant foreign finance interior defence defense health justice house senate majority "
    "minority press state attorney district former acting".split()
)


def is_office(tokens: tuple[Token, ...]) -> bool:
    """Whether the words are an office, not a name: 'Secretary of State'."""
    return any(t.text.lower() in person_nouns() and first_name_gender(t.text) is None for t in tokens)


def name_before(tokens: tuple[Token, ...], first: int, core: int) -> int:
    """End of the country or organisation whose office follows: 'United States | Ambassador | Mike Waltz'."""
    for end in range(core, first, -1):
        text = " ".join(t.text for t in tokens[first:end])
        if country_of(text) or demonym_of(text) or party_of(text):
            return end
    end = first
    while (
        end < core and tokens[end].entity in ("GPE", "ORG", "NORP") and tokens[end].text.lower() not in person_nouns()
    ):
        end += 1
    return end


def is_portfolio(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the words are a minister's field: 'Secretary of | State'."""
    while first > 2 and tokens[first - 1].text == "and" and tokens[first - 2].tag in ("NNP", "NNPS"):  # noqa: PLR2004
        last = first - 1  # "for Foreign Affairs and | Security Policy"
        first = last
        while first > 2 and tokens[first - 1].tag in ("NNP", "NNPS"):  # noqa: PLR2004
            first -= 1
    if first < 2 or country_of(" ".join(t.text for t in tokens[first:last])):  # noqa: PLR2004
        return False
    return tokens[first - 1].text in ("of", "for") and tokens[first - 2].text.lower() in HOLDERS_OF_FIELDS


def nation_cuts(tokens: tuple[Token, ...], first: int, last: int) -> list[int]:
    """Ends of nationalities and parties that lead a longer run but belong to no longer name."""
    cuts: list[int] = []
    chamber = tokens[last - 1].text in ("Senate", "House", "Congress")
    while last - first > 1 and (chamber or tokens[last - 1].text not in type_words()):
        if party_of(" ".join(t.text for t in tokens[first:last])):
            break
        size = 2 if last - first > 2 and party_of(f"{tokens[first].text} {tokens[first + 1].text}") else 1  # noqa: PLR2004
        word = tokens[first].text
        if size == 1 and not (demonym_of(word) or party_of(word) or country_of(word)):
            break
        after = tokens[first + size]
        if after.text in ("Senate", "House", "Congress"):
            cuts.append(first + size)
            break
        if after.text.lower() in LINKS or (
            tokens[first].entity == after.entity and after.entity in ("ORG", "GPE", "EVENT")
        ):
            break
        cuts.append(first + size)
        first += size
    return cuts


def after_office(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Index where a name starts after titles and offices: 'Senate Majority Leader | Mitch McConnell'."""
    if tokens[last - 1].text in type_words() and tokens[last - 1].entity != "PERSON":
        return first + (tokens[first].text.lower() in titles() and last - first == 1)
    for i in range(last - 2, first - 1, -1):
        word = tokens[i].text.lower()
        person = word in titles() or word in person_nouns()
        if tokens[i + 1].text.rstrip(".") in ("Jr", "Sr") or (i > first and first_name_gender(tokens[first].text)):
            break
        if (
            person
            and not (first_name_gender(word) and word not in titles())
            and tokens[i + 1].text.lower() not in LINKS
        ):
            return i + 1
    if (
        last - first == 1
        and tokens[first].text.lower() in titles() | person_nouns().keys()
        and tokens[first].entity != "PERSON"
    ):
        return last
    labelled = next((i for i in range(first, last) if tokens[i].entity == "PERSON"), first)
    before = list(tokens[first:labelled])
    office = any(t.text.lower() in LEADING_OFFICES | person_nouns().keys() for t in before)
    if office and all(t.entity == "" for t in before) and before[-1].text.lower() not in LINKS:
        return labelled
    return first
