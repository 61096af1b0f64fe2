"""What is known of a model: its facts, its metrics, its limits, its training sets."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.catalog.details import ModelDetails, SetMetrics
from desktop_app.gui import formatting
from desktop_app.gui.look import SPACE
from desktop_app.gui.models import wording
from desktop_app.gui.models.parts import heading, number_label, text_label
from desktop_app.gui.models.requests import ListedModel

_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight


class ModelFacts(QWidget):
    """Made anew for each model on show."""

    def __init__(self, listed: ListedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        details = listed.details
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._grid(listed))
        for note in self._notes(listed):
            layout.addWidget(text_label(note, role="reason"))
        self._add_metrics(layout, details.metrics)
        self._add_limits(layout, details)
        self._add_training(layout, details)
        layout.addStretch()

    def _grid(self, listed: ListedModel) -> QGridLayout:
        card, details = listed.model.card, listed.details
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        precision = self.tr("{kind}, {size} on disk").format(
            kind=card.quantization, size=formatting.data_size(listed.model.size_bytes)
        )
        made = " · ".join(filter(None, (card.base_model, details.created)))
        tokens = self.tr("{count} tokens at a time; longer texts in overlapping parts")
        for name, value in (
            (self.tr("Labels"), wording.labels_words(card)),
            (self.tr("Languages"), wording.languages_words(details.languages)),
            (self.tr("Precision"), precision),
            (self.tr("Reads"), tokens.format(count=formatting.count(card.max_tokens))),
            (self.tr("Licence"), card.licence),
            (self.tr("Made from"), made),
            (self.tr("Folder"), str(listed.model.folder)),
        ):
            row = grid.rowCount()
            grid.addWidget(text_label(name, role="muted", wraps=False), row, 0, _TOP)
            grid.addWidget(text_label(value), row, 1)
        return grid

    def _notes(self, listed: ListedModel) -> list[str]:
        notes = [wording.unknown_labels_words(listed.model.card)]
        if listed.details.has_dynamic_ranges:
            notes.append(
                self.tr(
                    "Its activation ranges are set by each batch: a text’s probabilities depend a"
                    " little on the texts it is answered with, so a resumed run may differ in a"
                    " few rows."
                )
            )
        return [note for note in notes if note]

    def _add_metrics(self, layout: QVBoxLayout, metrics: Sequence[SetMetrics]) -> None:
        layout.addSpacing(SPACE)
        layout.addWidget(heading(self.tr("How right it is")))
        if not metrics:
            layout.addWidget(
                text_label(self.tr("Nobody has measured it, or its card does not say."))
            )
            return
        layout.addLayout(self._metrics_grid(metrics))
        if any(one.without_neutral for one in metrics):
            words = self.tr("* This set knows no neutral: scored on negative against positive.")
            layout.addWidget(text_label(words, role="muted"))

    def _metrics_grid(self, metrics: Sequence[SetMetrics]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        titles = (
            self.tr("Set"),
            self.tr("Texts"),
            self.tr("Accuracy"),
            self.tr("Macro recall"),
            self.tr("Macro F1"),
            self.tr("Calibration error"),
        )
        for column, title in enumerate(titles):
            label = text_label(title, role="muted", wraps=False)
            label.setAlignment(_TOP | (_RIGHT if column else Qt.AlignmentFlag.AlignLeft))
            grid.addWidget(label, 0, column)
        for row, one in enumerate(metrics, start=1):
            grid.addWidget(text_label(wording.metrics_name(one), wraps=False), row, 0)
            texts = formatting.UNKNOWN if one.texts is None else formatting.count(one.texts)
            shares = (one.accuracy, one.macro_recall, one.macro_f1, one.calibration_error)
            figures = [texts, *map(wording.percent, shares)]
            for column, figure in enumerate(figures, start=1):
                grid.addWidget(number_label(figure), row, column)
        grid.setColumnStretch(len(titles), 1)
        return grid

    def _add_limits(self, layout: QVBoxLayout, details: ModelDetails) -> None:
        if details.limits:
            layout.addSpacing(SPACE)
            layout.addWidget(heading(self.tr("Limits")))
            for limit in details.limits:
                layout.addWidget(text_label(f"• {limit}"))

    def _add_training(self, layout: QVBoxLayout, details: ModelDetails) -> None:
        if details.training_sets:
            layout.addSpacing(SPACE)
            layout.addWidget(heading(self.tr("Trained on")))
            told = [f"{one.name} ({one.content})" for one in details.training_sets]
            layout.addWidget(text_label(" · ".join(told)))
