from pathlib import Path

import pytest

from desktop_app.catalog import installed
from desktop_app.catalog.details import read_details
from desktop_app.catalog.importing import import_model
from desktop_app.catalog.installed import BUILT_IN, DamagedModel, ModelCatalog
from desktop_app.core.bundle import Bundle, open_bundle, peek_bundle
from desktop_app.errors import ModelNotFoundError
from tests.bundles import make_bundle, write_card
from tests.conftest import BUNDLE_DIR


def add(catalog: ModelCatalog, folder: Path, **facts: str) -> Path:
    return import_model(make_bundle(folder, **facts), catalog).model.folder


def test_the_models_of_a_new_user_are_the_built_in_one(catalog: ModelCatalog) -> None:
    [model] = catalog.models()
    assert model.is_built_in
    assert not catalog.folder.exists()


def test_a_model_is_found_by_its_name_and_version(catalog: ModelCatalog, tmp_path: Path) -> None:
    add(catalog, tmp_path / "1", name="mine", version="1")
    assert catalog.find("mine").id == "mine@1"
    assert catalog.find("mine@1").id == "mine@1"
    assert catalog.find(BUILT_IN).id == "shipped@1.0"

    add(catalog, tmp_path / "2", name="mine", version="2")
    assert catalog.find("mine@2").id == "mine@2"
    with pytest.raises(ModelNotFoundError, match="say which of mine@1, mine@2"):
        catalog.find("mine")
    with pytest.raises(ModelNotFoundError, match=r"There are: shipped@1\.0, mine@1"):
        catalog.find("yours")


def test_a_model_that_is_replaced_while_the_folder_is_read_is_found(
    catalog: ModelCatalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(catalog, tmp_path / "1", name="mine")
    second = make_bundle(tmp_path / "2", name="mine", weights={"good": (0, 0, 9)})
    replacing = [lambda: import_model(second, catalog, replace=True)]

    def peek_late(folder: Path) -> Bundle:
        if folder.parent == catalog.folder and replacing:
            replacing.pop()()
        return peek_bundle(folder)

    monkeypatch.setattr(installed, "peek_bundle", peek_late)
    found = catalog.find("mine")
    assert found.folder.is_dir()
    assert found.bundle.files == peek_bundle(second).files


@pytest.mark.parametrize("harm", ["card", "file", "empty"])
def test_a_damaged_model_is_listed_with_the_reason(
    catalog: ModelCatalog, tmp_path: Path, harm: str
) -> None:
    folder = add(catalog, tmp_path / "mine", name="mine")
    if harm == "card":
        (folder / "bundle.json").write_text("{")
    elif harm == "file":
        (folder / "tokenizer.json").write_text("short")
    else:
        for file in folder.iterdir():
            file.unlink()

    [_, damaged] = catalog.models()
    assert isinstance(damaged, DamagedModel)
    assert str(folder) in damaged.reason
    assert catalog.find_folder(damaged.id) == folder
    catalog.delete(folder)
    assert len(catalog.models()) == 1


def test_a_deleted_model_is_gone(catalog: ModelCatalog, tmp_path: Path) -> None:
    folder = add(catalog, tmp_path / "mine", name="mine")
    catalog.delete(folder)

    assert not folder.exists()
    assert len(catalog.models()) == 1
    assert not list(catalog.folder.glob(".part-*"))


def test_details_come_from_the_card(tmp_path: Path) -> None:
    folder = make_bundle(tmp_path / "mine", languages=["en", "de"])
    details = read_details(open_bundle(folder))

    assert details.created == "2026-01-02"
    assert details.languages == ("en", "de")
    assert details.limits == ("Knows three words.", "Made for tests.")
    assert [(s.name, s.content) for s in details.training_sets] == [
        ("words", "three words"),
        ("more", "none at all"),
    ]
    [metrics] = details.metrics
    assert (metrics.name, metrics.texts, metrics.accuracy, metrics.macro_f1) == (
        "words dev", 3, 1.0, None,
    )  # fmt: skip
    assert not details.has_dynamic_ranges


def test_details_that_are_missing_or_of_another_form_are_empty(tmp_path: Path) -> None:
    folder = make_bundle(tmp_path / "mine")
    (folder / "MODEL_CARD.md").unlink()
    metrics = {"odd": 3, "bad": {"accuracy": "high", "texts": True}}
    write_card(folder, metrics=metrics, languages="en", created=None)
    details = read_details(open_bundle(folder))

    assert (details.languages, details.limits, details.training_sets) == ((), (), ())
    assert [(m.name, m.accuracy, m.texts) for m in details.metrics] == [("bad", None, None)]


def test_dynamic_ranges_are_seen_in_the_graph(tmp_path: Path) -> None:
    folder = make_bundle(tmp_path / "mine")
    with (folder / "model.onnx").open("ab") as file:
        file.write(b"\x12\x15DynamicQuantizeLinear")
    write_card(folder)
    assert read_details(open_bundle(folder)).has_dynamic_ranges


def test_the_bundled_model_says_all_of_itself() -> None:
    details = read_details(open_bundle(BUNDLE_DIR))

    assert details.limits[0].startswith("English only")
    assert "tweeteval" in {one.name for one in details.training_sets}
    assert all(metrics.accuracy for metrics in details.metrics)
    assert not details.has_dynamic_ranges
