"""A report made by hand from three short articles, all invented."""

import re
from hashlib import sha256

from checker.records import (
    Article,
    Block,
    BlockKind,
    Evidence,
    FacetType,
    Finding,
    FindingKind,
    Problem,
    Report,
    Strength,
    Witness,
)

HARBOUR = """Ministers clash over power link at Lindholm forum

LINDHOLM — A long quarrel over the undersea power link spilled into the open on Tuesday, when Maren Dorsman, the Northern Council’s energy envoy, rejected charges that her office had stalled the project.

Facing her across the table was Sigrún Hallsdóttir, Iceland’s industry minister, who said the delay had already cost consumers 1.4 billion kroner.

“We will not sign a contract that nobody has read,” Dorsman said to applause from the gallery.

Police detained 12 protesters outside the Grand Pavilion, where about 300 delegates had gathered. Nobody was hurt.

What happens next

The council is to vote on the link on April 3. The cable would run 420 kilometres from Lindholm to the Faroe shelf.

Hallsdóttir later told reporters that her government would not raise its share of the cost.
"""

NORDLYS = """Envoy and minister trade barbs over cable

Maren Dorsman, who speaks for the Northern Council on energy, on Tuesday turned away accusations that she had held up the undersea power cable.

Her opponent in the exchange was Norway’s trade minister, Jonas Tveit. “We will not sign a contract nobody has read through,” Dorsman told him.

Households have lost 1.2 billion kroner to the delay, the forum heard.

Fifteen protesters were taken into custody in front of the Grand Pavilion, according to police. Two of them were treated for bruises.

The council votes on April 10 on the cable, which is to be 420 kilometres long.

The forum, now in its ninth year, was founded by the shipowner Edda Brekke.
"""

WIRE = """Power link dispute flares at Lindholm

LINDHOLM (Coastal Wire) — Police detained 12 protesters outside the Grand Pavilion in Lindholm on Tuesday.

Inside, the Northern Council’s energy envoy, Maren Dorsman, rejected charges that her office had stalled the undersea power link.

The council is to vote on the link on April 3.
"""


def article(name: str, text: str, **more: str) -> Article:
    """An article whose blocks are the stretches between empty lines, the first one its title."""
    spans = [match.span() for match in re.finditer(r"[^\n]+", text)]
    kinds = [
        BlockKind.TITLE if number == 0 else BlockKind.PARAGRAPH if end - start > 40 else BlockKind.HEADING
        for number, (start, end) in enumerate(spans)
    ]
    blocks = tuple(Block(start=start, end=end, kind=kind) for (start, end), kind in zip(spans, kinds, strict=True))
    title = text[slice(*spans[0])] if spans else None
    digest = sha256(text.encode()).hexdigest()
    return Article(id=name, text=text, blocks=blocks, title=title, sha256=digest, source=f"{name}.txt", **more)


def evidence(source: Article, words: str, *highlights: str, note: str = "") -> Evidence:
    """The passage with these words; each highlight is looked up inside it."""
    start = source.text.index(words)
    places = [(start + words.index(item), start + words.index(item) + len(item)) for item in highlights]
    return Evidence(
        article=source.id, start=start, end=start + len(words), text=words, highlights=tuple(places), note=note
    )


def witness(name: str, says: str, weight: float, level: str = "") -> Witness:
    """One reason."""
    return Witness(witness=name, level=level, says=says, weight=weight)


A = article(
    "a",
    HARBOUR,
    outlet="Harbour Post",
    byline="Inga Sol",
    published="2026-03-17",
    url="https://harbourpost.example/forum/power-link",
)
B = article("b", NORDLYS, outlet="Nordlys Daily", byline="Per Aune", published="2026-03-18")
C = article("c", WIRE, outlet="Coastal Wire", published="2026-03-17")

PARTICIPANT = Finding(
    kind=FindingKind.CONFLICT,
    type=FacetType.PARTICIPANT,
    relation="counterpart",
    strength=Strength.DISCREPANCY,
    confidence=0.83,
    statement="Who met Dorsman: Sigrún Hallsdóttir (a) or Jonas Tveit (b)",
    values={"a": "Sigrún Hallsdóttir", "b": "Jonas Tveit"},
    evidence=(
        evidence(
            A,
            "Facing her across the table was Sigrún Hallsdóttir, Iceland’s industry minister",
            "Sigrún Hallsdóttir",
            note="‘her’ is Maren Dorsman, named in the sentence before.",
        ),
        evidence(B, "Her opponent in the exchange was Norway’s trade minister, Jonas Tveit.", "Jonas Tveit"),
    ),
    origins=2,
    why=(
        witness("event", "Both speak of the exchange at the Lindholm forum on Tuesday.", 2.4, "same"),
        witness("participant", "Both put Maren Dorsman on one side of it.", 1.9, "same"),
        witness("counterpart", "The persons opposite her share no name, office or country.", 2.1, "different"),
        witness("guard: panel", "Each may describe another part of one session; both may be true.", -1.6, "possible"),
    ),
    fingerprint="f1c0a7b2",
)
NUMBER = Finding(
    kind=FindingKind.CONFLICT,
    type=FacetType.NUMBER,
    strength=Strength.CONTRADICTION,
    confidence=0.94,
    statement="How many protesters were detained: 12 (a, c) or 15 (b)",
    values={"a": "12 protesters", "b": "15 protesters", "c": "12 protesters"},
    evidence=(
        evidence(A, "Police detained 12 protesters outside the Grand Pavilion", "12"),
        evidence(B, "Fifteen protesters were taken into custody in front of the Grand Pavilion", "Fifteen"),
        evidence(C, "Police detained 12 protesters outside the Grand Pavilion in Lindholm on Tuesday.", "12"),
    ),
    origins=2,
    why=(
        witness("number", "12 against 15: two exact counts of the same people.", 3.2, "different"),
        witness("substitution", "With 15 in place of 12 the sentences say the same.", 1.1, "entailed"),
        witness("place", "Both name the Grand Pavilion.", 0.8, "same"),
    ),
    fingerprint="0a55e1d9",
)
MONEY = Finding(
    kind=FindingKind.CONFLICT,
    type=FacetType.NUMBER,
    strength=Strength.DISCREPANCY,
    confidence=0.71,
    statement="What the delay has cost: 1.4 billion kroner (a) or 1.2 billion kroner (b)",
    values={"a": "1.4 billion kroner", "b": "1.2 billion kroner"},
    evidence=(
        evidence(A, "the delay had already cost consumers 1.4 billion kroner", "1.4 billion kroner"),
        evidence(B, "Households have lost 1.2 billion kroner to the delay", "1.2 billion kroner"),
    ),
    origins=2,
    why=(
        witness("number", "1.4 against 1.2 billion, further apart than rounding allows.", 2.2, "different"),
        witness("scope", "‘Consumers’ may be more than ‘households’.", -0.9, "part of"),
    ),
    fingerprint="77b0c3aa",
)
DATE = Finding(
    kind=FindingKind.CONFLICT,
    type=FacetType.DATE,
    strength=Strength.UPDATE,
    confidence=0.78,
    statement="When the council votes: April 3 (a, c) or April 10 (b)",
    values={"a": "3 April 2026", "b": "10 April 2026", "c": "3 April 2026"},
    evidence=(
        evidence(A, "The council is to vote on the link on April 3.", "April 3"),
        evidence(B, "The council votes on April 10 on the cable", "April 10"),
        evidence(C, "The council is to vote on the link on April 3.", "April 3"),
    ),
    origins=2,
    why=(witness("date", "Two different days for one vote; Nordlys Daily is the later report.", 2.8, "different"),),
    fingerprint="c9d24410",
)
QUOTE = Finding(
    kind=FindingKind.CONFLICT,
    type=FacetType.QUOTE,
    strength=Strength.CONTRADICTION,
    confidence=0.9,
    statement="Dorsman’s words are quoted differently: “that nobody has read” (a) or “nobody has read through” (b)",
    values={
        "a": "We will not sign a contract that nobody has read",
        "b": "We will not sign a contract nobody has read through",
    },
    evidence=(
        evidence(
            A, "“We will not sign a contract that nobody has read,” Dorsman said", "contract that nobody has read"
        ),
        evidence(
            B, "“We will not sign a contract nobody has read through,” Dorsman told him", "nobody has read through"
        ),
    ),
    origins=2,
    why=(witness("quote", "Nine of ten words are the same, one is left out and one is added.", 3.0, "altered"),),
    fingerprint="e81f0b6c",
)


def agreement(kind: FacetType, statement: str, origins: int, values: dict[str, str], *items: Evidence) -> Finding:
    """An agreement on these passages."""
    return Finding(
        kind=FindingKind.AGREEMENT,
        type=kind,
        confidence=0.9,
        statement=statement,
        values=values,
        evidence=items,
        origins=origins,
        why=(witness(str(kind), "The values are the same.", 2.0, "same"),),
        fingerprint=sha256(statement.encode()).hexdigest()[:8],
    )


def single(kind: FacetType, source: Article, words: str) -> Finding:
    """What only one source says."""
    return Finding(
        kind=FindingKind.SINGLE_SOURCE,
        type=kind,
        confidence=0.8,
        statement=words,
        values={source.id: words},
        evidence=(evidence(source, words),),
        fingerprint=sha256((source.id + words).encode()).hexdigest()[:8],
    )


AGREEMENTS = (
    agreement(
        FacetType.NUMBER,
        "The cable would be 420 kilometres long",
        2,
        {"a": "420 kilometres", "b": "420 kilometres"},
        evidence(A, "The cable would run 420 kilometres from Lindholm to the Faroe shelf.", "420 kilometres"),
        evidence(B, "the cable, which is to be 420 kilometres long", "420 kilometres"),
    ),
    agreement(
        FacetType.ROLE,
        "Maren Dorsman is the Northern Council’s energy envoy",
        2,
        {"a": "energy envoy", "b": "speaks for the council on energy", "c": "energy envoy"},
        evidence(A, "Maren Dorsman, the Northern Council’s energy envoy", "energy envoy"),
        evidence(B, "Maren Dorsman, who speaks for the Northern Council on energy", "speaks for the Northern Council"),
        evidence(C, "the Northern Council’s energy envoy, Maren Dorsman", "energy envoy"),
    ),
    agreement(
        FacetType.POLARITY,
        "Dorsman rejected the charge that her office had stalled the project",
        2,
        {"a": "rejected", "b": "turned away", "c": "rejected"},
        evidence(A, "rejected charges that her office had stalled the project", "rejected"),
        evidence(B, "turned away accusations that she had held up the undersea power cable", "turned away"),
        evidence(C, "rejected charges that her office had stalled the undersea power link", "rejected"),
    ),
    agreement(
        FacetType.PLACE,
        "The protesters were held in front of the Grand Pavilion",
        1,
        {"a": "Grand Pavilion", "c": "Grand Pavilion"},
        evidence(A, "Police detained 12 protesters outside the Grand Pavilion", "Grand Pavilion"),
        evidence(C, "outside the Grand Pavilion in Lindholm on Tuesday", "Grand Pavilion"),
    ),
)
SINGLES = (
    single(FacetType.NUMBER, A, "about 300 delegates had gathered"),
    single(FacetType.OUTCOME, A, "Nobody was hurt."),
    single(
        FacetType.ATTRIBUTION,
        A,
        "Hallsdóttir later told reporters that her government would not raise its share of the cost.",
    ),
    single(FacetType.OUTCOME, B, "Two of them were treated for bruises."),
    single(FacetType.OTHER, B, "The forum, now in its ninth year, was founded by the shipowner Edda Brekke."),
)
PARALLELS = (
    Finding(
        kind=FindingKind.PARALLEL,
        type=FacetType.OTHER,
        confidence=0.7,
        statement="The council votes on April 10 on the cable, which is to be 420 kilometres long.",
        values={},
        evidence=(
            evidence(A, "The council is to vote on the link on April 3.", "link on April 3"),
            evidence(
                B,
                "The council votes on April 10 on the cable, which is to be 420 kilometres long.",
                "April 10",
                "cable",
            ),
        ),
        origins=2,
        why=(witness("sameness", "Both may well tell one thing.", 0.8),),
        fingerprint="77b1d0aa",
    ),
)
PROBLEMS = (
    Problem(
        code="CC103",
        source="broken.pdf",
        message="broken.pdf has no text: its pages are pictures.",
        hint="Run it through text recognition first.",
        skipped=True,
    ),
    Problem(code="CC110", source="c.txt", message="c.txt has no byline.", skipped=False),
)


def sample() -> Report:
    """The report on the three articles."""
    return Report(
        tool="check-claims 0.1.0",
        models={"embedder": "bundled", "language": "en_core_web_sm"},
        articles=(A, B, C),
        problems=PROBLEMS,
        findings=(PARTICIPANT, MONEY, DATE, NUMBER, QUOTE, *AGREEMENTS, *PARALLELS, *SINGLES),
    )


HOSTILE_TEXT = (
    "<script>alert('title')</script> & \"quotes\" {{ 7*7 }}\n\n"
    "The mayor</p></article></main><img src=x onerror=alert(1)> spoke of 7 <b>wells</b>.\n\n"
    "ראש העיר דיבר \u202eon 9 wells\u202c אתמול בבוקר.\n\n" + "Donaudampfschifffahrt" * 40 + " sank.\n\n"
    "[bold red]no markup[/bold red] \x1b[31mno colour\x1b[0m {% raw %}.\n"
)


def hostile() -> Report:
    """A report whose every word was written by somebody who wants to break the page."""
    evil = article(
        "a\"><script>alert('id')</script>",
        HOSTILE_TEXT,
        outlet="</style><script>alert(2)</script>",
        url="javascript:alert(3)",
        byline="' onmouseover='alert(4)",
        published="2026-01-01\"><script>alert('date')</script>",
    )
    other = article(
        "b", "Title of b\n\nThe mayor spoke of 8 wells, it was said in the town hall.\n", url="https://[bad"
    )
    number = Finding(
        kind=FindingKind.CONFLICT,
        type=FacetType.NUMBER,
        relation="<script>alert('relation')</script>",
        strength=Strength.CONTRADICTION,
        confidence=0.5,
        statement="How many wells: <script>alert(5)</script> \u202e" + "x" * 300,
        values={evil.id: "7 <b>wells</b>", "b": "8 wells"},
        evidence=(
            evidence(evil, "The mayor</p></article></main><img src=x onerror=alert(1)> spoke of 7 <b>wells</b>.", "7"),
            evidence(other, "The mayor spoke of 8 wells", "8", note="<script>alert(6)</script>"),
        ),
        why=(witness("</script><script>alert(7)</script>", "<img src=x>", 1.0, "<i>"),),
        fingerprint="<script>alert(8)</script>",
    )
    alone = single(FacetType.OTHER, evil, "ראש העיר דיבר \u202eon 9 wells\u202c אתמול בבוקר.")
    long = single(FacetType.OTHER, evil, "Donaudampfschifffahrt" * 40 + " sank.")
    problem = Problem(code="CC1", source="<script>x</script>", message="<script>y</script>", skipped=True)
    return Report(
        tool="check-claims <0.1>", articles=(evil, other), findings=(number, alone, long), problems=(problem,)
    )
