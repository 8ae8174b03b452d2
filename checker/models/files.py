"""The files of a model that the package carries, checked against their hashes before they are used."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from checker.errors import ModelError

__all__ = ["MANIFEST", "Manifest", "checked_files", "damaged", "read_file", "read_manifest", "read_record"]

MANIFEST = "manifest.json"

Form = TypeVar("Form", bound=BaseModel)


class Manifest(BaseModel):
    """What lies in a model's folder; each kind of model adds its own fields."""

    name: str
    licence: str
    base: str
    files: dict[str, str]  # name -> SHA-256, hexadecimal


def damaged(sentence: str, option: str) -> ModelError:
    """The error of a bundled model that cannot be used; `option` names another one."""
    return ModelError(sentence, code="CC202", hint=f"Install the package again, or name another model with {option}.")


def read_manifest(folder: Path, form: type[Form], option: str) -> Form:
    """The manifest of the folder in the form that its kind of model has."""
    return read_record(folder / MANIFEST, form, option)


def read_record(path: Path, form: type[Form], option: str) -> Form:
    """A JSON file of a bundled model as a record; ModelError where it is missing or not of that form."""
    try:
        return form.model_validate_json(read_file(path, option))
    except ValidationError as error:
        raise damaged(f"The bundled model's file {path} is damaged.", option) from error


def checked_files(folder: Path, hashes: Mapping[str, str], option: str) -> dict[str, bytes]:
    """The content of each file; ModelError where one is missing or not the one in the manifest."""
    files = {name: read_file(folder / name, option) for name in hashes}
    for name, content in files.items():
        if hashlib.sha256(content).hexdigest() != hashes[name]:
            raise damaged(
                f"The bundled model's file {folder / name} is damaged: it is not the one in the manifest.", option
            )
    return files


def read_file(path: Path, option: str) -> bytes:
    """The bytes of one file of a bundled model."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise damaged(f"The bundled model's file {path} cannot be read.", option) from error
