"""Another model takes over through the real entry, while texts are typed and files answered."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.__main__ import main
from desktop_app.catalog.installed import ModelCatalog
from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.page import ModelsPage
from desktop_app.jobs.library import RunLibrary
from desktop_app.settings.store import SettingsStore
from tests.bundles import TWO, make_bundle, make_zip
from tests.e2e.driving import Condition, drive, files_page, make_pages
from tests.gui.events import drop, mime_of


@pytest.fixture(autouse=True)
def tiny_built_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_bundle(tmp_path / "app" / "shipped", name="shipped", version="1.0")
    monkeypatch.setattr("desktop_app.catalog.installed.bundled_model_dir", lambda: folder)


@pytest.fixture
def optimist(tmp_path: Path) -> Path:
    """Finds plain things good, and knows no neutral."""
    folder = make_bundle(
        tmp_path / "optimist", name="optimist", labels=TWO, weights={"plain": (0, 2)}
    )
    return make_zip(tmp_path / "optimist.zip", folder)


@pytest.fixture
def reviews(tmp_path: Path) -> Path:
    path = tmp_path / "reviews.csv"
    path.write_text("review\n" + "".join(f"plain {n}\n" for n in range(30)))
    return path


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def models_page(window: MainWindow) -> ModelsPage:
    make_pages(window)
    window.tabs.setCurrentIndex(window.tabs.count() - 1)
    return window.findChild(ModelsPage)


def use(page: ModelsPage, name: str) -> Iterator[Condition]:
    yield lambda: name in [row.model.id for row in page.list.models.rows]
    page.list.select(name)
    click(page.details.use_button)
    yield lambda: page.active.id == name


def run_file(window: MainWindow, path: Path) -> Iterator[Condition]:
    assert drop(window, mime_of(files=[path]))
    page = files_page(window)
    yield lambda: page.run.start_button.isEnabled() and page.run.start_button.hasFocus()
    click(page.run.start_button)
    [entry] = page.queue
    yield lambda: page.queue[entry.id].state is FileState.FINISHED


def test_an_imported_model_answers_typed_texts_and_files_from_then_on(
    optimist: Path, reviews: Path
) -> None:
    def script(window: MainWindow) -> Iterator[Condition]:
        answer = window.live.card.answer
        QTest.keyClicks(window.live.editor, "plain")
        yield lambda: "Neutral" in answer.label.text()
        page = models_page(window)
        assert drop(page, mime_of(files=[optimist]))
        yield from use(page, "optimist@1.0")
        yield lambda: "Positive" in answer.label.text()
        assert "optimist 1.0 (fp32" in window.status.model.text()
        assert "never neutral" in window.status.model.text()
        yield from run_file(window, reviews)

    assert drive(lambda: main([]), script) == 0
    [run] = RunLibrary().runs()
    assert run.model == "optimist 1.0 (fp32, never neutral)"
    assert SettingsStore().load().model == "optimist@1.0"

    def remembered(window: MainWindow) -> Iterator[Condition]:
        yield lambda: window.status.model.text().startswith("optimist 1.0")

    assert drive(lambda: main([]), remembered) == 0


def test_a_run_under_way_keeps_its_model(optimist: Path, tmp_path: Path) -> None:
    assert main(["models", "import", str(optimist)]) == 0
    path = tmp_path / "long.csv"
    path.write_text("review\n" + "".join(f"plain {n}\n" for n in range(1_500)))

    def script(window: MainWindow) -> Iterator[Condition]:
        files = files_page(window)
        yield lambda: window.host.engine is not None and files.run.start_button.isEnabled()
        click(files.run.start_button)
        [entry] = files.queue
        files.queue.pause(entry.id)  # in the same moment, or the run may be over
        yield lambda: files.queue[entry.id].state is FileState.PAUSED
        yield from use(models_page(window), "optimist@1.0")
        window.tabs.setCurrentIndex(window.pages.indexOf(window.files))
        click(files.run.pause_button)
        yield lambda: files.queue[entry.id].state is FileState.FINISHED

    assert drive(lambda: main([str(path)]), script) == 0
    [run] = RunLibrary().runs()
    assert run.rows == 1_500
    output = tmp_path / "out.csv"
    assert main(["runs", "export", run.id, "-o", str(output)]) == 0
    with output.open(encoding="utf-8-sig", newline="") as file:
        assert {row["sentiment"] for row in csv.DictReader(file)} == {"neutral"}


def test_a_run_of_another_model_is_not_resumed_and_says_so(optimist: Path, tmp_path: Path) -> None:
    assert main(["models", "import", str(optimist)]) == 0
    path = tmp_path / "long.csv"
    path.write_text("review\n" + "".join(f"plain {n}\n" for n in range(60_000)))

    def stop(window: MainWindow) -> Iterator[Condition]:
        yield files_page(window).run.start_button.isEnabled
        click(files_page(window).run.start_button)
        yield lambda: files_page(window).results.model.rowCount() > 0

    def resume(window: MainWindow) -> Iterator[Condition]:
        files = files_page(window)
        yield files.past_runs.banner.isVisible
        click(files.past_runs.banner.resume_button)
        yield lambda: len(files.queue) == 1
        [entry] = files.queue
        yield lambda: files.queue[entry.id].state is FileState.FAILED
        told = files.queue[entry.id].failure.message
        assert "begun with shipped 1.0" in told
        assert "optimist 1.0" in told
        assert "Models page" in told

    assert drive(lambda: main([str(path)]), stop) == 0
    assert main(["models", "use", "optimist"]) == 0
    assert drive(lambda: main([]), resume) == 0


def test_a_model_that_is_gone_gives_way_and_the_window_says_so(optimist: Path) -> None:
    assert main(["models", "import", str(optimist)]) == 0
    assert main(["models", "use", "optimist"]) == 0
    (ModelCatalog().find("optimist").folder / "tokenizer.json").write_text("{}")

    def script(window: MainWindow) -> Iterator[Condition]:
        yield lambda: window.status.model.text().startswith("shipped 1.0")
        yield lambda: bool(window.findChildren(FailureDialog))
        [dialog] = window.findChildren(FailureDialog)
        assert "optimist@1.0, cannot be used, so the built-in one answers" in dialog.failure.message
        QTest.keyClicks(window.live.editor, "plain")
        yield lambda: "Neutral" in window.live.card.answer.label.text()

    assert drive(lambda: main([]), script) == 0
