"""Hub names and folders."""

import socket

import pytest

from checker.errors import ModelError
from checker.models import load_contradiction_model, load_embedder
from checker.models.hub import is_folder


@pytest.mark.parametrize("name", [".", "./model", "../model", "/srv/model", "~/model", "a/b/c", "tests"])
def test_folders_are_known_by_their_names(name: str) -> None:
    """Also one that is not there."""
    assert is_folder(name)


@pytest.mark.parametrize("name", ["all-MiniLM-L6-v2", "owner/model", "owner/model-v1.5"])
def test_hub_names_are_no_folders(name: str) -> None:
    """One name, or an owner and a name."""
    assert not is_folder(name)


@pytest.mark.parametrize("load", [load_embedder, load_contradiction_model])
def test_a_missing_folder_is_refused_without_the_network(load: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """At once, by a sentence that names it."""

    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with pytest.raises(ModelError, match=r"The model '\./no/such/model' cannot be loaded") as caught:
        load("./no/such/model")  # type: ignore[operator]
    assert caught.value.code == "CC203"
    assert "the network was asked" not in caught.value.message
