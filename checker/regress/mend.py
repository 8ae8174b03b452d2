"""Write down known gaps that are found now, and write `expected.yaml`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from checker.regress.run import Outcome, Result
from checker.regress.sets import Expectation, Expected, FixtureSet

__all__ = ["mend", "write_expected"]


class _WithoutAliases(yaml.SafeDumper):
    """Writes a value that stands twice twice."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ANN401, ARG002 -- YAML's signature
        """Never."""
        return True


def mend(fixture: FixtureSet, results: Sequence[Result]) -> int:
    """Move the set's mended gaps to `found` on disk; how many there were."""
    mended = tuple(row.expectation for row in results if row.outcome is Outcome.MENDED)
    if mended:
        expected = fixture.expected
        gaps = tuple(gap for gap in expected.known_gaps if gap not in mended)
        moved = expected.model_copy(update={"found": (*expected.found, *mended), "known_gaps": gaps})
        write_expected(fixture.path / "expected.yaml", moved)
    return len(mended)


def write_expected(path: Path, expected: Expected) -> None:
    """Write the lists, empty ones left out; comments at the top of an older file stay."""
    lists = {
        name: [_plain(entry) for entry in getattr(expected, name)] for name in ("found", "not_found", "known_gaps")
    }
    content = {"complete": expected.complete} | lists
    filled = {name: value for name, value in content.items() if value}
    text = yaml.dump(filled, Dumper=_WithoutAliases, sort_keys=False, allow_unicode=True, width=1000)
    path.write_text(_comments(path) + text, encoding="utf-8")


def _plain(expectation: Expectation) -> dict[str, Any]:
    row = expectation.model_dump(mode="json", exclude_none=True)
    row["evidence"] = {key: texts[0] if len(texts) == 1 else texts for key, texts in row["evidence"].items()}
    return row


def _comments(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.is_file() else []
    first = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "".join(lines[:first])
