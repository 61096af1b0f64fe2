import errno
import json
import re
import shutil
from pathlib import Path

import pytest

from desktop_app.core import bundle
from desktop_app.core.bundle import open_bundle
from desktop_app.core.predictions import LABELS
from desktop_app.errors import BundleError
from desktop_app.language import set_translator
from tests.conftest import BUNDLE_DIR


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BUNDLE_DIR, tmp_path / "bundle"))


def edit_card(folder: Path, **changes: object) -> None:
    card = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))
    (folder / "bundle.json").write_text(json.dumps(card | changes), encoding="utf-8")


def test_the_bundled_model_is_whole_and_small() -> None:
    card = open_bundle(BUNDLE_DIR).card
    assert card.labels == LABELS
    assert card.quantization == "int8"
    total = sum(path.stat().st_size for path in BUNDLE_DIR.rglob("*"))
    assert total <= 25_000_000


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "tokenizer.json").unlink()
    with pytest.raises(BundleError, match=r"missing: tokenizer\.json"):
        open_bundle(copy)


def test_an_altered_file_is_named(copy: Path) -> None:
    with (copy / "model.onnx").open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"\x00\x01\x02\x03")
    with pytest.raises(BundleError, match=r"altered: model\.onnx"):
        open_bundle(copy)


def test_a_file_that_the_disk_does_not_give_is_named(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256_of = bundle.sha256_of

    def failing(path: Path, *args: object) -> str:
        if path.name == "model.onnx":
            raise OSError(errno.EIO, "Input/output error")  # reading names no file
        return sha256_of(path)

    monkeypatch.setattr(bundle, "sha256_of", failing)
    with pytest.raises(BundleError, match=r"elsewhere.model\.onnx cannot be read \(Input/output"):
        open_bundle(copy, shown_as=Path("elsewhere"))


def test_a_folder_that_cannot_be_listed_is_told(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, pattern: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "rglob", refused)
    with pytest.raises(BundleError, match=r"elsewhere cannot be read \(Permission denied"):
        open_bundle(copy, shown_as=Path("elsewhere"))


def test_a_foreign_file_is_named(copy: Path) -> None:
    (copy / "extra").mkdir()
    (copy / "extra" / "payload.py").write_text("")
    with pytest.raises(BundleError, match=r"not part of it: extra/payload\.py"):
        open_bundle(copy)


def test_what_a_file_manager_leaves_behind_is_ignored(copy: Path) -> None:
    (copy / ".DS_Store").write_text("")
    open_bundle(copy)


@pytest.mark.parametrize(
    "changes",
    [
        {"labels": ["negative", "fine"]},
        {"labels": ["negative"]},
        {"files": None},
        {"temperature": 0},
        {"long_text_temperature": -1},
        {"max_tokens": "many"},
        {"temperature": float("nan")},
        {"name": ""},
        {"name": "x" * 81},
        {"version": "1\n2"},
        {"max_tokens": float("inf")},
        {"max_tokens": 10**400},
        {"temperature": 10**400},
        {"long_text_temperature": 10**400},
        {"files": {"model.onnx": {"sha256": "", "size_bytes": float("inf")}}},
        {"files": {"model.onnx": {"sha256": "", "size_bytes": 10**400}}},
        {"files": {"model\0.onnx": {"sha256": "", "size_bytes": 1}}},
        {"files": {"\ud800": {"sha256": "", "size_bytes": 1}}},
    ],
)
def test_a_card_that_makes_no_sense_is_refused(copy: Path, changes: dict[str, object]) -> None:
    edit_card(copy, **changes)
    with pytest.raises(BundleError, match=r"bundle\.json"):
        open_bundle(copy)


@pytest.mark.parametrize(
    "changes",
    [
        {"labels": ["negative", "LABEL_1"]},
        {"labels": ["negative"]},
        {"files": None},
        {"files": {"../x": {"sha256": "", "size_bytes": 1}}},
        {"files": {}},
        {"temperature": 0},
        {"max_tokens": "many"},
        {"max_tokens": 1},
        {"name": ""},
    ],
)
def test_why_a_card_makes_no_sense_is_told_in_the_language_of_now(
    copy: Path, changes: dict[str, object]
) -> None:
    edit_card(copy, **changes)
    set_translator(lambda _context, text: f"⟦{text}⟧")
    try:
        with pytest.raises(BundleError) as told:
            open_bundle(copy)
    finally:
        set_translator(None)
    assert re.search(r"\(⟦[^⟧]+⟧\)", str(told.value))


def test_a_card_of_before_long_texts_were_told_apart_has_one_temperature(copy: Path) -> None:
    entry = json.loads((copy / "bundle.json").read_text(encoding="utf-8"))
    entry.pop("long_text_temperature", None)
    (copy / "bundle.json").write_text(json.dumps(entry), encoding="utf-8")

    card = open_bundle(copy).card

    assert card.long_text_temperature == card.temperature


@pytest.mark.parametrize("content", ["{", "[]", "[" * 50_000, '{"name": ' * 50_000])
def test_a_damaged_card_is_refused(copy: Path, content: str) -> None:
    (copy / "bundle.json").write_text(content)
    with pytest.raises(BundleError, match=r"bundle\.json"):
        open_bundle(copy)


def test_an_empty_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="no model"):
        open_bundle(tmp_path)
