"""How long the tool takes: `python bench/timing.py [FIXTURES_DIR]`.

The overhead is a ratio to spaCy's own parse of the same articles, both measured in this run, so that the machine's
speed and load fall out. Cold times are those of a fresh process. Growth: seconds by number of articles.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from checker.language.pipeline import parse
from checker.pipeline import compare
from checker.read import read_sources
from checker.records import Article, Options

ROOT = Path(__file__).parent.parent
REPEATS = 3
SIZES = (2, 4, 8, 16)


def main() -> int:
    """Print every figure; the exit code."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "fixtures"
    options = Options(timing=False)
    pairs = [articles for path in sorted(folder.glob("*/articles")) if len(articles := load(path, options)) > 1]
    if not pairs:
        print(f"No fixture set with articles lies in {folder}.", file=sys.stderr)
        return 2
    overhead(pairs, options)
    cold()
    growth([article for pair in pairs for article in pair], options)
    return 0


def load(folder: Path, options: Options) -> list[Article]:
    """The articles of one folder."""
    return list(read_sources([str(folder)], options.read)[0])


def overhead(pairs: list[list[Article]], options: Options) -> None:
    """Comparing pairs against only parsing them."""
    compare(pairs[0], options)  # loads the models
    words = sum(len(article.text.split()) for pair in pairs for article in pair)
    parsing = median(lambda: [parse(pair, options.language) for pair in pairs])
    comparing = median(lambda: [compare(pair, options) for pair in pairs])
    print(f"{len(pairs)} pairs, {words / len(pairs) / 2:.0f} words an article")
    print(f"spaCy's parse alone  {parsing / len(pairs):.3f} s a pair")
    print(f"compare              {comparing / len(pairs):.3f} s a pair")
    print(f"overhead beyond the parse: {comparing / parsing - 1:.2f} times the parse")


def cold() -> None:
    """Fresh processes."""
    program = str(Path(sys.executable).with_name("check-claims"))
    for arguments in (["--help"], ["compare", str(ROOT / "seeds")]):
        seconds = median(partial(subprocess.run, [program, *arguments], check=False, capture_output=True))
        print(f"cold check-claims {arguments[0]:<8} {seconds:.2f} s")


def growth(articles: list[Article], options: Options) -> None:
    """Many articles at once; they are on many events, so few pairs meet."""
    renamed = [article.model_copy(update={"id": f"{number}"}) for number, article in enumerate(articles)]
    for size in SIZES:
        if size <= len(renamed):
            seconds = median(partial(compare, renamed[:size], options))
            print(f"{size:>3} articles  {seconds:.2f} s, {seconds / size:.3f} s an article")


def median(action: Callable[[], object]) -> float:
    """Median seconds of some runs."""
    seconds = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


if __name__ == "__main__":
    sys.exit(main())
