"""Models of sentence-transformers by hub name or folder."""

from pathlib import Path
from typing import Any

from checker.errors import ModelError

__all__ = ["is_folder", "load_named"]


def is_folder(name: str) -> bool:
    """Whether the name is a folder, there or not: hub names are 'model' or 'owner/model'."""
    return Path(name).is_dir() or name.startswith((".", "/", "~")) or name.count("/") > 1


def load_named(kind: str, name: str, option: str) -> Any:  # noqa: ANN401 -- whatever class `kind` names
    """A model of the library's class `kind`; a folder is never looked up on the network. ModelError where it fails."""
    try:
        import sentence_transformers

        return getattr(sentence_transformers, kind)(name, local_files_only=is_folder(name))
    except Exception as error:  # the library's loaders raise whatever their parts raise
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ModelError(
            f"The model '{name}' cannot be loaded as a {kind} of sentence-transformers: {reason[:200]}",
            code="CC203",
            hint=f"Name a hub model or a folder that {kind} can load, or leave {option} out.",
        ) from error
