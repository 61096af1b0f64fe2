"""Sentences, recent texts and measuring, through the real entry and with the real model."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.__main__ import main
from desktop_app.gui.benchmark.page import BenchmarkPage
from desktop_app.gui.live import recent_keeper
from desktop_app.gui.main_window import MainWindow
from desktop_app.measuring import plan
from tests.e2e.driving import Condition, drive, make_pages


def test_good_product_awful_delivery_is_mixed_and_comes_back() -> None:
    text = "good product, awful delivery"

    def type_it(window: MainWindow) -> Iterator[Condition]:
        QTest.keyClicks(window.live.editor, text)
        yield window.live.passages.isVisible
        assert window.live.passages.headline.text() == (
            "◆ Mixed, sentence by sentence: 1 positive, 1 negative"
        )
        assert window.live.card.answer.mixed.text() == "· ◆ mixed"

    def bring_it_back(window: MainWindow) -> Iterator[Condition]:
        yield lambda: window.host.engine is not None
        menu = window.live.bar.recent_button.menu()
        menu.aboutToShow.emit()
        first = menu.actions()[0]
        assert first.text() == text
        first.trigger()
        yield window.live.passages.isVisible
        assert window.live.editor.toPlainText() == text

    assert drive(lambda: main([]), type_it) == 0
    assert recent_keeper.recent_texts_path().is_file()
    assert drive(lambda: main([]), bring_it_back) == 0


def test_this_computer_is_measured(monkeypatch) -> None:
    monkeypatch.setattr(plan, "_BUDGETS", (256,))
    monkeypatch.setattr(plan, "_thread_counts", lambda processors: [1])

    def script(window: MainWindow) -> Iterator[Condition]:
        make_pages(window)
        window.turn_to(2)
        page = window.findChild(BenchmarkPage)
        page.setup.sample.setCurrentIndex(1)
        page.setup.texts.setPlainText("Great.\nTerrible.")
        QTest.mouseClick(page.setup.start_button, Qt.MouseButton.LeftButton)
        yield page.results.isVisible
        assert page.results.measurement.best.texts_per_s > 0

    assert drive(lambda: main([]), script) == 0
