"""Which language a text is in; English is recognised by its small words, without a library."""

import re
from functools import cache
from importlib.resources import files

__all__ = ["detect", "language_name"]

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zªºÀ-ɏḀ-ỿ]")
_SCRIPTS = (  # script → the language that most often wears it
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_FEWEST_LETTERS, _FEWEST_WORDS, _FEW_WORDS = 20, 12, 40
_SURELY, _HARDLY, _NEVER = 0.14, 0.08, 0.04  # share of English small words; news stories have .16 to .35
_PROSE = 0.4  # share of words in lower case; lists of names and results have fewer


def detect(text: str) -> str | None:
    """ISO 639-1 code of the text's language, None where it is too short to tell."""
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    if letters >= _FEWEST_LETTERS and len(_LATIN.findall(sample)) * 2 < letters:
        return _by_script(sample)
    words = _WORD.findall(sample)
    if len(words) < _FEWEST_WORDS:
        return None
    share = sum(w.lower() in _small_words() for w in words) / len(words)
    if share >= _SURELY:
        return "en"
    if sum(w.islower() for w in words) < _PROSE * len(words):
        return None
    guess = _classified(sample)
    return guess if guess == "en" or share < (_NEVER if len(words) < _FEW_WORDS else _HARDLY) else None


def language_name(code: str) -> str:
    """The language in words; the code itself where it is not known."""
    return _names().get(code, f"the language '{code}'")


def _by_script(sample: str) -> str:
    counts = [(len(pattern.findall(sample)), code) for code, pattern in _SCRIPTS]
    count, likely = max(counts, key=lambda c: c[0])
    kana = counts[0][0]
    if likely == "zh" and kana * 10 > count:
        return "ja"
    if count == 0 or likely in ("ru", "ar", "hi"):
        guess = _classified(sample)
        return guess if guess != "en" else likely
    return likely


def _classified(sample: str) -> str:
    # imports numpy and unpacks 4.6 MB in .8 s: only texts that are hardly English come here
    import py3langid  # type: ignore[import-untyped]

    return str(py3langid.classify(sample[:4000])[0])


@cache
def _small_words() -> frozenset[str]:
    return frozenset(_data("english.txt"))


@cache
def _names() -> dict[str, str]:
    return dict(line.split(" ", 1) for line in _data("languages.txt"))


def _data(name: str) -> list[str]:
    lines = files("checker.read").joinpath("data", name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
