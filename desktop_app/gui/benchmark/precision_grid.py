"""The model in use beside the same one in full precision, in size and speed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.gui.benchmark.wording import times_words
from desktop_app.gui.formatting import megabytes, milliseconds, percent, rate
from desktop_app.gui.look import SPACE, set_role
from desktop_app.measuring.figures import Graph, GraphComparison, Latency, Measurement, Speed

_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PrecisionGrid(QWidget):
    """A row a graph, the one in use above; hidden where there was nothing to compare with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[list[QLabel]] = []
        """The words of each row: precision, size, one text, many texts, same labels."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        for column, words in enumerate(self._heads()):
            self._put(0, column, words, is_head=True)
        for row in (1, 2):
            self.cells.append([self._put(row, column, "") for column in range(len(self._heads()))])
        self._grid.setColumnStretch(len(self._heads()), 1)

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Precision"),
            self.tr("size"),
            self.tr("one text, p50"),
            self.tr("texts a second"),
            self.tr("same label"),
        )

    def _put(self, row: int, column: int, words: str, *, is_head: bool = False) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if column:
            label.setAlignment(_NUMBER)
        if is_head and column:
            set_role(label, "muted")
        elif is_head:
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        else:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label, row, column)
        return label

    def show_measurement(self, measurement: Measurement) -> None:
        """Both graphs with the fastest setting, one text at a time with that in use."""
        other = measurement.fp32
        self.setVisible(other is not None)
        if other is None:
            return
        in_use = self.tr("{precision}, in use").format(precision=measurement.graph.quantization)
        own_speed = measurement.speed_of(other.speed.setting) or measurement.best
        own = (measurement.graph, measurement.latency, own_speed)
        self._fill(0, [in_use, *_figures(*own), ""])
        compared = _compared(own, other)
        self._fill(1, [other.graph.quantization, *compared, percent(other.same_labels)])

    def _fill(self, row: int, words: Sequence[str]) -> None:
        names = self._heads()
        for cell, name, text in zip(self.cells[row], names, words, strict=True):
            cell.setText(text)
            cell.setAccessibleName(f"{words[0]}, {name}: {text}" if text else "")


def _figures(graph: Graph, latency: Latency, speed: Speed) -> list[str]:
    return [
        megabytes(graph.size_bytes),
        milliseconds(latency.p50_ms),
        rate(speed.texts_per_s),
    ]


def _compared(own: tuple[Graph, Latency, Speed], other: GraphComparison) -> list[str]:
    """The other's figures, each with how many times that of the one in use it is."""
    graph, latency, speed = own
    ratios = (
        other.graph.size_bytes / max(graph.size_bytes, 1),
        other.latency.p50_ms / max(latency.p50_ms, 1e-9),
        other.speed.texts_per_s / max(speed.texts_per_s, 1e-9),
    )
    figures = _figures(other.graph, other.latency, other.speed)
    return [times_words(figure, ratio) for figure, ratio in zip(figures, ratios, strict=True)]
