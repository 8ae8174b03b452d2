"""Made-up reports of any size."""

from checker.records import Article, Evidence, FacetType, Finding, FindingKind, Report, Strength, Witness
from tests.report.sample import article

_KINDS = (FindingKind.SINGLE_SOURCE, FindingKind.AGREEMENT, FindingKind.CONFLICT)


def large(articles: int, findings: int) -> Report:
    """A report with this many articles, and findings of every kind, type and strength on their sentences."""
    sources = tuple(_source(number, findings) for number in range(articles))
    return Report(
        tool="check-claims 0.1.0",
        articles=sources,
        findings=tuple(_finding(number, sources) for number in range(findings)),
    )


def _source(number: int, sentences: int) -> Article:
    lines = [f"On point {place} the paper counted {place + number % 3} boats in the bay." for place in range(sentences)]
    text = f"Headline number {number}\n\n" + "\n\n".join(lines) + "\n"
    return article(f"s{number}", text, outlet=f"The {number}th Gazette", published=f"2026-05-{number + 1:02}")


def _finding(number: int, sources: tuple[Article, ...]) -> Finding:
    kind = _KINDS[number % 3]
    used = sources[:1] if kind is FindingKind.SINGLE_SOURCE else sources[number % len(sources) :] + sources[:2]
    used = tuple(dict.fromkeys(used))
    return Finding(
        kind=kind,
        type=tuple(FacetType)[number % len(FacetType)],
        strength=tuple(Strength)[number % len(Strength)] if kind is FindingKind.CONFLICT else None,
        confidence=0.5 + number % 50 / 100,
        statement=f"How many boats were counted on point {number} in the bay",
        values={source.id: f"{number + int(source.id[1:]) % 3} boats" for source in used},
        evidence=tuple(_evidence(source, f"On point {number} ") for source in used),
        origins=len(used),
        why=(Witness(witness="number", says="Counted.", weight=1.0 - number % 4),),
        fingerprint=f"{number:08x}",
    )


def _evidence(source: Article, words: str) -> Evidence:
    start = source.text.index(words)
    end = source.text.index(".", start) + 1
    return Evidence(article=source.id, start=start, end=end, text=source.text[start:end])
