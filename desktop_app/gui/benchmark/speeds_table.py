"""Throughput of every setting tried, as a table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.gui.benchmark.wording import setting_words, threads_words
from desktop_app.gui.formatting import count, rate
from desktop_app.measuring.figures import EngineSetting, Measurement, Speed

_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SpeedsTable(QTableWidget):
    """A row for each number of threads, a column for each token budget; texts/s."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Texts per second by threads and tokens in a batch"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_measurement(self, measurement: Measurement, in_use: EngineSetting) -> None:
        """Show its speeds; the fastest is starred, the one in use in brackets."""
        settings = [speed.setting for speed in measurement.speeds]
        budgets = sorted({setting.token_budget for setting in settings})
        threads = sorted({setting.threads for setting in settings})
        self.clear()
        self.setRowCount(len(threads))
        self.setColumnCount(len(budgets))
        self.setHorizontalHeaderLabels([self.tr("{n} tokens").format(n=count(b)) for b in budgets])
        self.setVerticalHeaderLabels([threads_words(number) for number in threads])
        for speed in measurement.speeds:
            row = threads.index(speed.setting.threads)
            column = budgets.index(speed.setting.token_budget)
            self.setItem(row, column, self._item(speed, measurement.best, in_use))
        self._fit()

    def _item(self, speed: Speed, best: Speed, in_use: EngineSetting) -> QTableWidgetItem:
        words = rate(speed.texts_per_s)
        notes = [setting_words(speed.setting)]
        notes.append(self.tr("{count} tokens a second").format(count=rate(speed.tokens_per_s)))
        if speed.setting == in_use:
            words = f"({words})"
            notes.append(self.tr("In use now"))
        if speed is best:
            words = f"★ {words}"
            notes.append(self.tr("The fastest"))
        item = QTableWidgetItem(words)
        item.setTextAlignment(_NUMBER)
        item.setToolTip("\n".join(notes))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join([words, *notes]))
        if speed is best:
            font = QFont(self.font())
            font.setBold(True)
            item.setFont(font)
        return item

    def _fit(self) -> None:
        """As high as its rows."""
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        height += sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setMinimumHeight(min(height, 200))
        self.setMaximumHeight(height)
