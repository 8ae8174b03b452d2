"""Claims from wherever people have them."""

import io
import json
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.verify.given import GivenFormat, GivenOptions, read_claims

ONE = "The ferry sank on Monday."
TWO = "Twelve people were saved."


def texts(source: str | Path, data: bytes | None = None, **options: object) -> list[str]:
    """The words of the claims."""
    stdin = io.BytesIO(data) if data is not None else None
    claims, _ = read_claims(str(source), GivenOptions.model_validate(options), stdin)
    return [claim.text for claim in claims]


def write(path: Path, text: str) -> Path:
    """A file with this text."""
    path.write_text(text, encoding="utf-8")
    return path


def test_a_sentence_is_a_claim() -> None:
    """Whatever is no file and does not look like the name of one."""
    assert texts(ONE) == [ONE]
    assert texts(ONE * 300) == [ONE * 300]


def test_the_name_of_a_missing_file_is_no_claim() -> None:
    """A claim of one word with an ending is a slip."""
    with pytest.raises(UsageError, match=r"There is no file 'claims\.csv'"):
        read_claims("claims.csv", GivenOptions())


@pytest.mark.parametrize("name", ["claims.txt", "claims.md", "claims"])
def test_a_text_file_holds_one_claim_a_line(tmp_path: Path, name: str) -> None:
    """Blank lines and marks of lists are left out."""
    assert texts(write(tmp_path / name, f"{ONE}\n\n- {TWO}\n")) == [ONE, TWO]


def test_other_formats_are_known_by_their_ending(tmp_path: Path) -> None:
    """CSV, JSON Lines and ClaimReview."""
    review = {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": TWO}
    assert texts(write(tmp_path / "c.csv", f"claim\n{ONE}\n")) == [ONE]
    assert texts(write(tmp_path / "c.jsonl", json.dumps({"claim": ONE}))) == [ONE]
    assert texts(write(tmp_path / "c.jsonld", json.dumps(review, indent=1))) == [TWO]


def test_standard_input_is_known_by_its_looks() -> None:
    """Lines, JSON Lines, or a ClaimReview; CSV has to be named."""
    review = {"@type": ["ClaimReview"], "claimReviewed": TWO}
    assert texts("-", f"{ONE}\n{TWO}\n".encode()) == [ONE, TWO]
    assert texts("-", f'{{"claim": "{ONE}"}}\n{{"claim": "{TWO}"}}\n'.encode()) == [ONE, TWO]
    assert texts("-", json.dumps([review], indent=2).encode()) == [TWO]
    assert texts("-", f"nr,claim\n1,{ONE}\n".encode(), format=GivenFormat.CSV) == [ONE]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "holds no claim"),
        (b"\n \n", "holds no claim"),
        (b"...\n--\n", "holds no claim"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "it is no text"),
    ],
)
def test_what_holds_no_claim_is_refused(data: bytes, said: str) -> None:
    """Nothing checked is never 0."""
    with pytest.raises(UsageError, match=said):
        read_claims("-", GivenOptions(), io.BytesIO(data))


def test_too_much_is_refused() -> None:
    """The limit is the user's."""
    with pytest.raises(UsageError, match="larger than 5 bytes"):
        read_claims("-", GivenOptions(max_bytes=5), io.BytesIO(ONE.encode()))


def test_a_folder_of_claims_is_refused(tmp_path: Path) -> None:
    """In one sentence, without a traceback."""
    with pytest.raises(UsageError, match="cannot be read"):
        read_claims(str(tmp_path), GivenOptions())
