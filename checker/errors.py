"""Everything that can go wrong, as sentences.

    CheckerError
    ├── UsageError        the command cannot be carried out as given (exit code 2)
    ├── ModelError        a model is missing or damaged (exit code 2)
    └── SourceError       one source cannot be read; the others go on (exit code 3)

Each carries a stable code, one sentence that says what and where, and a hint that says what to do.
"""

__all__ = ["CheckerError", "ModelError", "SourceError", "UsageError"]


class CheckerError(Exception):
    """Base of every error that a user may see."""

    def __init__(self, message: str, *, code: str, hint: str = "") -> None:
        """Keep the sentence, its stable code and the hint."""
        super().__init__(message)
        self.message = message
        self.code = code
        self.hint = hint


class UsageError(CheckerError):
    """The command cannot be carried out as given."""


class ModelError(CheckerError):
    """A model is missing, damaged or of another kind than asked for."""


class SourceError(CheckerError):
    """One source cannot be read."""

    def __init__(self, message: str, *, code: str, source: str, hint: str = "") -> None:
        """Keep besides what the user named as source."""
        super().__init__(message, code=code, hint=hint)
        self.source = source
