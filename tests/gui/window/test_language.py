"""Another language while the window is in use: another window takes its place."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.core.predictions import Label
from desktop_app.gui import app
from desktop_app.gui.kept import Kept
from desktop_app.gui.late_page import LatePage
from desktop_app.jobs.views import RowFilter
from desktop_app.language import translate
from desktop_app.settings.values import Language
from tests.e2e.driving import drive, files_page, shown_window
from tests.gui.files.conftest import write_csv
from tests.gui.files.test_past_runs import make_run
from tests.gui.window.stubs import stub_files_page_parts

REAL_PARTS = app.files_page_parts


@pytest.fixture(autouse=True)
def stub_files_page(qapp, monkeypatch):
    monkeypatch.setattr(app, "files_page_parts", stub_files_page_parts)


def contents(window):
    return (
        window.tabs.tabText(1),
        window.live.editor.toPlainText(),
        window.files.queued_files(),
    )


def test_the_window_speaks_another_language_and_has_what_it_had(engine):
    kept = Kept()
    heard = []

    def script(window):
        QTest.keyClicks(window.live.editor, "good")
        window.files.add_files([Path("reviews.csv")])
        yield lambda: window.live.card.answer.label.text() == "▲ Positive"
        kept.settings.change(language=Language.TRADITIONAL_CHINESE)
        yield lambda: shown_window() not in (None, window)
        after = shown_window()
        yield lambda: after.files.is_made
        heard.append(contents(after))
        yield lambda: after.live.card.answer.label.text() == "▲ 正面"
        kept.settings.change(language=Language.ENGLISH)
        yield lambda: shown_window() not in (None, after)
        last = shown_window()
        yield lambda: last.files.is_made
        heard.append(contents(last))

    assert drive(lambda: app.run_window([], lambda: engine, kept=kept), script, timeout_s=10) == 0
    assert heard == [
        ("檔案", "good", [Path("reviews.csv")]),
        ("Files", "good", [Path("reviews.csv")]),
    ]
    assert translate("MainWindow", "Files") == "Files"


def test_an_export_is_written_before_the_window_speaks_another_language(engine):
    kept = Kept()
    heard = []

    def script(window):
        window.files.make()
        window.files.page.is_exporting = True
        kept.settings.change(language=Language.TRADITIONAL_CHINESE)
        QTest.qWait(500)
        heard.append(shown_window() is window)
        window.files.page.is_exporting = False
        yield lambda: shown_window() not in (None, window)
        heard.append(shown_window().tabs.tabText(1))

    assert drive(lambda: app.run_window([], lambda: engine, kept=kept), script, timeout_s=10) == 0
    assert heard == [True, "檔案"]


def test_the_file_on_show_its_filter_and_the_page_stay(engine, monkeypatch, tmp_path):
    monkeypatch.setattr(app, "files_page_parts", REAL_PARTS)
    kept = Kept()
    unfinished = write_csv(tmp_path / "unfinished.csv", 1500)
    first, second = (write_csv(tmp_path / name) for name in ("first.csv", "second.csv"))
    heard = []

    def script(window):
        page = files_page(window)
        yield page.past_runs.banner.isVisible
        window.turn_to(1)
        page.add_files([first, second])
        yield lambda: len(page.queue) == 2 and all(entry.can_start for entry in page.queue)
        page.queue_view.select([entry.id for entry in page.queue][1])
        page.run.start_button.click()
        yield lambda: page.results.model.rowCount() == 8
        page.results.chips.labels[Label.NEGATIVE].click()
        yield lambda: page.results.model.rowCount() == 2
        window.turn_to(2)
        kept.settings.change(language=Language.TRADITIONAL_CHINESE)
        yield lambda: shown_window() not in (None, window)
        after = shown_window()
        yield lambda: after.files.is_made
        page = after.files.page
        # The run of before is still offered, which turns no page.
        yield lambda: not page.past_runs.banner.isHidden()
        heard.append(after.pages.currentIndex())
        after.turn_to(1)
        yield lambda: page.results.model.rowCount() == 2
        heard.append(page.queue[page.queue_view.selected_id].path)
        heard.append(page.results.row_filter)
        heard.append(page.setup.column.currentText())
        heard.append([button.text() for button in page.run.buttons if button.isVisible()])

    make_run(unfinished, stopped=True)
    assert drive(lambda: app.run_window([], lambda: engine, kept=kept), script) == 0
    assert heard == [2, second, RowFilter(label=Label.NEGATIVE), "comment", ["重新分析(&A)"]]


def test_the_same_language_by_another_name_changes_nothing(engine, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.translation.system_language", lambda: Language.ENGLISH)
    kept = Kept()

    def script(window):
        yield lambda: window.host.engine is not None
        kept.settings.change(language=Language.ENGLISH)
        yield lambda: True
        assert shown_window() is window

    drive(lambda: app.run_window([], lambda: engine, kept=kept), script)


def test_numbers_follow_the_language(engine):
    kept = Kept()
    kept.settings.change(language=Language.TRADITIONAL_CHINESE)
    names = []

    def script(window):
        names.append(QLocale().language())
        yield lambda: True

    drive(lambda: app.run_window([], lambda: engine, kept=kept), script)

    assert names == [QLocale.Language.Chinese]


def test_in_chinese_no_button_is_called_by_its_key(engine, monkeypatch):
    monkeypatch.setattr(app, "files_page_parts", REAL_PARTS)
    kept = Kept()
    kept.settings.change(language=Language.TRADITIONAL_CHINESE)
    called = []

    def script(window):
        yield lambda: all(page.is_made for page in window.findChildren(LatePage))
        for page in range(window.pages.count()):
            window.turn_to(page)
            yield lambda: True
        buttons = window.findChildren(QAbstractButton)
        called.extend(words for one in buttons for words in (one.accessibleName(), one.toolTip()))

    drive(lambda: app.run_window([], lambda: engine, kept=kept), script)
    assert any("過去的分析" in words for words in called)
    assert [words for words in called if re.search(r"\([A-Z]\)", words)] == []
