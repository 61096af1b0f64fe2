from pathlib import Path

import pytest

from desktop_app.catalog import checking
from desktop_app.catalog.checking import CheckBook, check_model
from desktop_app.catalog.importing import import_model
from desktop_app.catalog.installed import ModelCatalog
from desktop_app.core.bundle import open_bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.engine import CancelledError
from tests.bundles import make_bundle, write_golden


def test_a_check_counts_what_differs_and_by_how_much(tmp_path: Path) -> None:
    folder = make_bundle(tmp_path / "mine")
    write_golden(folder, ["good", "bad"], probabilities=[0.9, 0.05, 0.05])
    with Classifier.open(folder) as engine:
        check = check_model(engine, open_bundle(folder))

    assert not check.is_passed
    # "bad" has 0.909, 0.045, 0.045, which is near enough; "good" has the same the other way round.
    assert (check.texts, check.differing) == (2, 1)
    assert check.largest_deviation == pytest.approx(0.859, abs=0.001)


def test_a_check_can_be_cancelled(tmp_path: Path) -> None:
    folder = make_bundle(tmp_path / "mine")
    with Classifier.open(folder) as engine, pytest.raises(CancelledError):
        check_model(engine, open_bundle(folder), is_cancelled=lambda: True)


def test_a_check_is_remembered_for_these_files_and_this_runtime(
    catalog: ModelCatalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = import_model(make_bundle(tmp_path / "mine", name="mine"), catalog)
    book = CheckBook(catalog)
    assert book.last(done.model) == done.check
    assert book.last(catalog.built_in()) is None

    other = make_bundle(tmp_path / "other", name="mine", weights={"good": (0, 0, 9)})
    import_model(other, ModelCatalog(tmp_path / "elsewhere", catalog.built_in().folder))
    assert book.last(catalog.find("mine")) == done.check
    monkeypatch.setattr(checking.onnxruntime, "__version__", "0.0")
    assert book.last(done.model) is None


def test_damaged_notes_count_as_none_and_are_told_in_the_log(
    catalog: ModelCatalog, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    done = import_model(make_bundle(tmp_path / "mine", name="mine"), catalog)
    for content in ("{", "[]", '{"mine@1.0": 3}', '{"mine@1.0": {}}'):
        (catalog.folder / "checks.json").write_text(content)
        assert CheckBook(catalog).last(done.model) is None
    assert "cannot be read" in caplog.text

    CheckBook(catalog).note(done.model, done.check)
    assert CheckBook(catalog).last(done.model) == done.check
