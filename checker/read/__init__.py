"""Sources → articles: one file per format, one row in `formats.FORMATS` each."""

from checker.read.sources import read_source, read_sources

__all__ = ["read_source", "read_sources"]
