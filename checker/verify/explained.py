"""Each verdict explained to a person: what it says, when it comes out, what to do with it."""

from dataclasses import dataclass

from checker.records import VerdictKind

__all__ = ["EXPLAINED", "Explained"]


@dataclass(frozen=True, slots=True)
class Explained:
    """The prose of one verdict, and a claim that gets it against a source."""

    says: str
    when: str
    then: str
    claim: str
    source: str


EXPLAINED = {
    VerdictKind.SUPPORTED: Explained(
        says="At least one source says what the claim says, and none says otherwise.",
        when=(
            "The nearest passages have the claim's names, words, numbers and dates, and no facet differs. How many independent"
            " origins stand behind it is counted; copies of one text count once."
        ),
        then="Look at the passages, and at where the sources have it from: they may all rest on one witness.",
        claim="The fire at the Marlow paper mill killed 12 people",
        source="A fire at the Marlow paper mill killed 12 people on Monday.",
    ),
    VerdictKind.CONTRADICTED: Explained(
        says="The sources that speak of it say otherwise.",
        when=(
            "A facet differs on the same point (who, how many, when, in which role, who said it …), or the contradiction model says"
            " so of the nearest passage; no independent source says the same as the claim."
        ),
        then="Read what differs. Where the claim was overtaken by later reports, the verdict says so.",
        claim="The fire at the Marlow paper mill killed 15 people",
        source="A fire at the Marlow paper mill killed 12 people on Monday.",
    ),
    VerdictKind.DISPUTED: Explained(
        says="Independent sources disagree: some say the same, some say otherwise.",
        when="One source supports the claim, another of another origin contradicts it, and the later has not overtaken the earlier.",
        then="Find out which is right; `compare` lays the sources side by side on everything else as well.",
        claim="The fire at the Marlow paper mill killed 12 people",
        source="A fire at the Marlow paper mill killed 12 people on Monday. | Fifteen people were killed in a fire at the Marlow paper mill on Monday.",
    ),
    VerdictKind.PARTLY: Explained(
        says="Of what the claim says some is supported, and some is contradicted or in no source.",
        when="Some of its values agree with the sources, and others differ or are missing; the points say which.",
        then="Cut or mend the part that does not stand.",
        claim="The fire at the Marlow paper mill killed 15 people and injured 30",
        source="A fire at the Marlow paper mill killed 12 people and injured 30 on Monday.",
    ),
    VerdictKind.NOT_FOUND: Explained(
        says="No source speaks of it.",
        when="The nearest passages share too few of its names, words and values. The claim may still be true.",
        then="Ask for a source. The nearest passages are shown, in case the tool has missed one.",
        claim="A ferry to Hirtshals was cancelled for three weeks",
        source="A fire at the Marlow paper mill killed 12 people on Monday.",
    ),
    VerdictKind.NOT_CHECKABLE: Explained(
        says="No source could show it right or wrong.",
        when="It is a question, an opinion, a wish or an order, or too vague: it names nobody and nothing and gives no value.",
        then="Put it as a statement of who did what, when, how many.",
        claim="Did the mill burn?",
        source="A fire at the Marlow paper mill killed 12 people on Monday.",
    ),
}
