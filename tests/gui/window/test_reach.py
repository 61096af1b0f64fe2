"""Keyboard and screen reader reach every control of every page and dialog."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QWidget

from desktop_app.catalog.installed import ModelCatalog
from desktop_app.catalog.opening import EngineOpener
from desktop_app.gui.app import build_window, make_files_page
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.filter_dialogs import ConfidenceDialog, ValuesDialog
from desktop_app.gui.kept import Kept
from desktop_app.gui.late_page import LatePage
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.jobs.chart_figures import ChartKind
from desktop_app.settings.engine import wanted_engine
from tests.bundles import make_bundle
from tests.gui.files.conftest import write_csv
from tests.gui.window.conftest import no_reasons
from tests.gui.window.reach import obstacles

LIVE, FILES, BENCHMARK, MODELS = range(4)


@pytest.fixture
def window(qtbot, tmp_path):
    """With all its pages, on a tiny model, and a finished run."""
    kept = Kept()
    built_in = make_bundle(tmp_path / "app" / "tiny", name="tiny", version="1.0")
    catalog = ModelCatalog(tmp_path / "models", built_in)
    opener = EngineOpener(catalog, lambda: wanted_engine(kept.settings.current))
    window = build_window(
        [],
        opener.open,
        explain=no_reasons,
        make_files=make_files_page,
        kept=kept,
        opener=opener,
    )
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: all(page.is_made for page in window.findChildren(LatePage)))
    yield window
    window.close_at_once()
    kept.shutdown()
    window.deleteLater()


def analyse(window, path, qtbot) -> None:
    files = window.files
    window.open_files([path])
    qtbot.waitUntil(lambda: any(entry.can_start for entry in files.queue))
    files.run.start_button.click()
    [entry] = files.queue
    qtbot.waitUntil(lambda: files.queue[entry.id].state is FileState.FINISHED)
    qtbot.waitUntil(lambda: files.is_settled and files.results.model.rowCount() == 8)
    files.results.table.selectRow(0)


@pytest.fixture
def dialogs(window):
    """Shows a dialog and gives what is in its way."""

    def look(show) -> list[str]:
        show()
        tops = QApplication.topLevelWidgets()
        [dialog] = [top for top in tops if isinstance(top, QDialog) and top.isVisible()]
        found = obstacles(dialog)
        dialog.close()
        return found

    return look


def test_every_control_is_within_reach(window, qtbot, dialogs, tmp_path):
    """One window for all: to build it takes longer than to look at it."""
    analyse(window, write_csv(tmp_path / "comments.csv"), qtbot)
    frame, files = window.frame, window.files
    found = {}
    for place in (LIVE, FILES, BENCHMARK, MODELS):
        window.turn_to(place)
        found[window.tabs.tabText(place)] = obstacles(window)
    window.turn_to(FILES)
    for kind in ChartKind:
        files.results.charts.tabs.show_kind(kind)
        found[f"chart of {kind}"] = obstacles(window)
    for name, show in (
        ("keys", frame.show_keys),
        ("about", frame.show_about),
        ("licences", frame.show_licences),
        ("past runs", files.past_runs.show_dialog),
        ("export", window.files.begin_export),
        ("confidence", lambda: ConfidenceDialog(None, files).open()),
        ("values", lambda: ValuesDialog(1, "comment", files).open()),
    ):
        found[name] = dialogs(show)
    frame.show_settings()
    settings = window.findChild(SettingsDialog)
    for group in range(settings.groups.count()):
        settings.groups.setCurrentRow(group)
        found[f"settings {group}"] = obstacles(settings)
    settings.close()
    window.compact.toggle()
    window.turn_to(LIVE)
    found["compact"] = obstacles(window)

    assert {place: lines for place, lines in found.items() if lines} == {}


def test_the_window_fits_a_small_screen_at_twice_the_size(window, qtbot):
    """1280 x 800 pixels are 640 x 400 then, less a title bar; what needs more scrolls."""
    window.resize(640, 370)
    for place in (LIVE, FILES, BENCHMARK, MODELS):
        window.turn_to(place)
        page = window.pages.currentWidget()
        cut = [button.text() for button in page.findChildren(QPushButton) if is_cut(button, page)]
        assert cut == [], window.tabs.tabText(place)

    assert (window.width(), window.height()) == (640, 370)


def test_an_answer_is_whole_on_a_small_screen_at_twice_the_size(window, qtbot):
    window.resize(640, 370)
    live = window.live
    live.editor.setPlainText("It was good. It was bad. It was there.")
    answer = live.card.answer
    qtbot.waitUntil(lambda: bool(live.passages.passages()) and bool(answer.because.text()))

    parts = (answer.label, answer.sureness, answer.latency, answer.bar, answer.because)
    parts += (live.passages,)
    # Once all is laid out.
    qtbot.waitUntil(lambda: all(is_whole(part) for part in parts))
    qtbot.waitUntil(lambda: is_in(answer.bar, live))


def is_whole(part: QWidget) -> bool:
    return part.height() >= part.minimumSizeHint().height()


def is_in(part: QWidget, page: QWidget) -> bool:
    return page.rect().contains(QRect(part.mapTo(page, QPoint()), part.size()))


def is_cut(button: QPushButton, page: QWidget) -> bool:
    """Whether it is out of sight, and nothing around it scrolls."""
    around = button.parentWidget()
    while around is not page and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    place = QRect(button.mapTo(around, QPoint()), button.size())
    scrolls = isinstance(around, QScrollArea)
    return button.isVisible() and not scrolls and not around.rect().contains(place)
