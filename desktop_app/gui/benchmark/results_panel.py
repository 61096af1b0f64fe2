"""What a measurement found, in figures, a plot and a table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.benchmark import wording
from desktop_app.gui.benchmark.plot import SpeedsPlot
from desktop_app.gui.benchmark.precision_grid import PrecisionGrid
from desktop_app.gui.benchmark.speeds_table import SpeedsTable
from desktop_app.gui.formatting import milliseconds
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.named_label import NamedLabel
from desktop_app.measuring.figures import EngineSetting, Measurement


class ResultsPanel(QFrame):
    """One measurement; `show_measurement` before it is shown."""

    setting_chosen = Signal(object)
    """EngineSetting: to be used from now on."""
    save_json_asked = Signal()
    save_picture_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.measurement: Measurement | None = None
        self.occasion = _line("muted")
        self.latency = LatencyGrid()
        self.plot = SpeedsPlot()
        self.table = SpeedsTable()
        self.advice = _line("reason")
        self.use_button = QPushButton(self.tr("&Use this setting"))
        self.use_button.setAccessibleName(self.tr("Use the fastest setting from now on"))
        self.use_button.setToolTip(
            self.tr(
                "Sets threads and token budget. With a larger budget a keystroke waits longer while"
                " a file is answered."
            )
        )
        self.precision = PrecisionGrid()
        self.json_button = QPushButton(self.tr("Save as &JSON…"))
        self.json_button.setAccessibleName(self.tr("Save the figures as JSON"))
        self.picture_button = QPushButton(self.tr("Save as &picture…"))
        self.picture_button.setAccessibleName(self.tr("Save the figures as a picture"))
        self._lay_out()
        self.use_button.clicked.connect(self._on_use_clicked)
        self.json_button.clicked.connect(self.save_json_asked)
        self.picture_button.clicked.connect(self.save_picture_asked)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        layout.addWidget(_heading(self.tr("One text at a time")))
        layout.addWidget(self.latency)
        legend = _line("muted")
        legend.setText(self.tr("texts a second; ★ the fastest, in brackets the setting in use"))
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(_heading(self.tr("Many texts")))
        head.addWidget(legend, 1)
        layout.addLayout(head)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.advice, 1)
        row.addWidget(self.use_button)
        layout.addLayout(row)
        layout.addWidget(self.precision)
        foot = QHBoxLayout()
        foot.addWidget(self.occasion, 1)
        foot.addWidget(self.json_button)
        foot.addWidget(self.picture_button)
        layout.addLayout(foot)

    def show_measurement(self, measurement: Measurement, in_use: EngineSetting) -> None:
        """Show it beside the setting in use now."""
        self.measurement = measurement
        self.occasion.setText(wording.occasion_words(measurement))
        self.latency.show_measurement(measurement)
        self.plot.show_measurement(measurement)
        self.table.show_measurement(measurement, in_use)
        self.advice.setText(wording.advice_words(measurement, in_use))
        self.use_button.setVisible(measurement.gain_over(in_use) is not None)
        self.precision.show_measurement(measurement)

    def picture(self) -> QPixmap:
        """As it looks, without the buttons."""
        buttons = (self.use_button, self.json_button, self.picture_button)
        shown = [button for button in buttons if button.isVisible()]
        for button in shown:
            button.hide()
        picture = self.grab()
        for button in shown:
            button.show()
        return picture

    def _on_use_clicked(self) -> None:
        if self.measurement:
            self.setting_chosen.emit(self.measurement.best.setting)


class LatencyGrid(QWidget):
    """Six figures, each above its caption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self.figures: list[QLabel] = []
        for caption in self._captions():
            self._add(caption)

    def _captions(self) -> list[str]:
        return [
            self.tr("mean"),
            self.tr("standard deviation"),
            self.tr("fastest"),
            self.tr("p50"),
            self.tr("p95"),
            self.tr("p99"),
        ]

    def _add(self, caption: str) -> None:
        column = len(self.figures)
        figure, below = _like_a_line(NamedLabel(caption), "subhead"), _line("muted")
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below.setText(caption)
        self._grid.addWidget(figure, 0, column)
        self._grid.addWidget(below, 1, column)
        self._grid.setColumnStretch(column, 1)
        self.figures.append(figure)

    def show_measurement(self, measurement: Measurement) -> None:
        """Show the latency of single texts."""
        found = measurement.latency
        values_ms = (
            found.mean_ms,
            found.sd_ms,
            found.min_ms,
            found.p50_ms,
            found.p95_ms,
            found.p99_ms,
        )
        for figure, value_ms in zip(self.figures, values_ms, strict=True):
            figure.setText(milliseconds(value_ms))


def _line(role: str) -> QLabel:
    return _like_a_line(QLabel(), role)


def _like_a_line(line: QLabel, role: str) -> QLabel:
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(role in ("muted", "reason"))
    if role:
        set_role(line, role)
    return line


def _heading(words: str) -> QLabel:
    heading = QLabel(words)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    return heading
