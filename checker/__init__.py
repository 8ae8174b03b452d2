"""check-claims: find where news articles on one event conflict, agree, or stand alone."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("check-claims")
except PackageNotFoundError:  # a source tree that was never installed
    __version__ = "0.0.0"

__all__ = ["__version__"]
