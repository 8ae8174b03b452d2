"""Claims as people have them: a sentence, a list in a file, or standard input."""

from checker.verify.given.sources import FORMATS, GivenFormat, GivenOptions, read_claims

__all__ = ["FORMATS", "GivenFormat", "GivenOptions", "read_claims"]
