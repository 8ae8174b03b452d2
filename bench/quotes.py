"""Conflicts of quoted words and of speakers, by themselves: `python bench/quotes.py GOLD_DIR [--only PATTERN] [-v]`.

Quotations are read, laid over each other and judged without the other stages. An annotated conflict of type quote or attribution
counts as found where a finding's evidence overlaps it by half in two articles; a finding is right where it so meets an annotated
conflict of any type. Agreements: annotated ones of type quote that are met by a quotation in the same words.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from checker.errors import CheckerError
from checker.judge.attributions import attribution_conflicts
from checker.judge.casefile import CaseFile
from checker.judge.differing import Differing
from checker.judge.finding import finished
from checker.judge.joining import joined
from checker.judge.quotes import quote_agreements, quote_conflicts
from checker.match.identity import identities
from checker.match.quotes import quote_comparisons
from checker.pipeline import extract
from checker.records import Article, FacetType, Finding, Matching, Options
from checker.regress.gold import GoldFinding, find_stories, load_story
from checker.regress.overlap import meets

TYPES = (FacetType.QUOTE, FacetType.ATTRIBUTION)


def main() -> int:
    """Read, compare, count; the exit code."""
    arguments = parsed()
    try:
        folders = [path for path in find_stories([arguments.gold]) if fnmatch(path.name, arguments.only)]
    except CheckerError as error:
        print(error.message, file=sys.stderr)
        return 2
    counts: Counter[str] = Counter()
    for folder in folders:
        for line in counted(folder, counts):
            if arguments.verbose:
                print(line)
    print(f"{len(folders)} stories")
    for name in TYPES:
        print(
            f"conflicts of type {name}: recall {share(counts, name, 'hit', 'gold')}, "
            f"precision {share(counts, name, 'right', 'found')}"
        )
    print(f"agreements of type quote: recall {share(counts, FacetType.QUOTE, 'met', 'agreed')}")
    return 0


def parsed() -> argparse.Namespace:
    """The arguments."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="names of the stories, as in a shell")
    parser.add_argument("-v", dest="verbose", action="store_true", help="print what was missed and what was false")
    return parser.parse_args()


def share(counts: Counter[str], name: FacetType, part: str, whole: str) -> str:
    """'.85 (17 of 20)'."""
    top, all_ = counts[f"{name} {part}"], counts[f"{name} {whole}"]
    return f"{top / all_:.2f} ({top} of {all_})" if all_ else "- (none)"


def counted(folder: Path, counts: Counter[str]) -> Iterator[str]:
    """Count one story; yields what was missed and what was false."""
    options = Options(timing=False)
    story = load_story(folder, options)
    conflicts, agreements = found(story.articles, options)
    for name in TYPES:
        yield from missed(story.name, [r for r in story.findings if r.type == name], conflicts, counts)
        yield from false(story.name, [f for f in conflicts if f.type is name], story.findings, counts)
    for row in story.findings:
        if row.kind == "agreement" and row.type == FacetType.QUOTE:
            counts["quote agreed"] += 1
            counts["quote met"] += any(meets(f, row.spans) for f in agreements)


def found(articles: Sequence[Article], options: Options) -> tuple[list[Finding], list[Finding]]:
    """Conflicts and agreements of quotations, as the judge reports them."""
    extractions = extract(sorted(articles, key=lambda a: (a.sha256, a.id)), options)
    matching = Matching(
        identities=identities(extractions),
        origins={e.article.id: e.article.id for e in extractions},
        quotes=quote_comparisons(extractions),
    )
    case = CaseFile(extractions, matching)
    drafts = [*quote_conflicts(case), *attribution_conflicts(case)]
    sure = [d for d in joined(drafts) if finished(d, case).confidence >= options.judge.min_confidence]
    agreements = joined(list(quote_agreements(case, Differing(case))))
    return [finished(d, case) for d in sure], [finished(d, case) for d in agreements]


def missed(story: str, rows: list[GoldFinding], conflicts: list[Finding], counts: Counter[str]) -> Iterator[str]:
    """Count annotated conflicts; one line for each that no finding meets."""
    for row in rows:
        if row.kind == "conflict":
            counts[f"{row.type} gold"] += 1
            hit = any(meets(f, row.spans) for f in conflicts)
            counts[f"{row.type} hit"] += hit
            if not hit:
                yield f"MISSED {story} {row.id} {row.hardness} {row.type}: {row.about}"


def false(story: str, conflicts: list[Finding], gold: tuple[GoldFinding, ...], counts: Counter[str]) -> Iterator[str]:
    """Count our conflicts; one line for each that meets no annotated conflict."""
    for finding in conflicts:
        counts[f"{finding.type} found"] += 1
        right = any(row.kind == "conflict" and meets(finding, row.spans) for row in gold)
        counts[f"{finding.type} right"] += right
        if not right:
            yield f"FALSE {story} {finding.type} {finding.confidence}: {finding.statement}"


if __name__ == "__main__":
    sys.exit(main())
