"""One model: what it is, and what can be done with it."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.catalog.installed import DamagedModel, InstalledModel, Model
from desktop_app.core.bundle import CARD_FILE
from desktop_app.gui.files.export_notice import show_in_folder
from desktop_app.gui.look import SPACE
from desktop_app.gui.mnemonics import without_mnemonic
from desktop_app.gui.models import wording
from desktop_app.gui.models.facts import ModelFacts
from desktop_app.gui.models.models_list import Row
from desktop_app.gui.models.parts import text_label
from desktop_app.gui.models.requests import ListedModel
from desktop_app.gui.scrolling import scrollable


class DetailsPanel(QWidget):
    """Shows the model selected; what is asked of it is done by whoever listens."""

    use_asked = Signal(object)
    """InstalledModel."""
    check_asked = Signal(object)
    """InstalledModel."""
    remove_asked = Signal(object)
    """InstalledModel or DamagedModel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._is_active = False
        self._is_busy = False
        self.title = text_label(role="subhead")
        self.state = text_label(role="muted")
        self.check = text_label()
        self.use_button = QPushButton(self.tr("&Use this model"))
        self.check_button = QPushButton(self.tr("&Check it here"))
        self.check_button.setToolTip(
            self.tr("Have it answer its example texts, and compare with where it was made")
        )
        self.folder_button = QPushButton(self.tr("Show in &folder"))
        self.remove_button = QPushButton(self.tr("&Remove…"))
        for button in self._buttons:
            button.setAccessibleName(without_mnemonic(button.text()))
        self._facts = QWidget()
        self._lay_out()
        self._connect()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.use_button, self.check_button, self.folder_button, self.remove_button)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        content = QWidget()
        self._inside = QVBoxLayout(content)
        self._inside.setContentsMargins(0, 0, 2 * SPACE, 0)
        self._inside.addWidget(self._facts)
        area = scrollable(content)
        area.setAccessibleName(self.tr("What is known of the model"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.title)
        layout.addWidget(self.state)
        layout.addLayout(row)
        layout.addWidget(self.check)
        layout.addSpacing(SPACE)
        layout.addWidget(area, 1)

    def _connect(self) -> None:
        self.use_button.clicked.connect(lambda: self._ask(self.use_asked))
        self.check_button.clicked.connect(lambda: self._ask(self.check_asked))
        self.remove_button.clicked.connect(lambda: self._ask(self.remove_asked))
        self.folder_button.clicked.connect(self._on_folder_clicked)

    def show_row(self, row: Row, *, is_active: bool) -> None:
        """Show a model; `is_active` where it is the one in use."""
        self._row, self._is_active = row, is_active
        if isinstance(row, DamagedModel):
            self.title.setText(row.id)
            self.state.setText(self.tr("✕ This model is damaged and cannot be used."))
            self.check.setText(row.reason)
            self._replace_facts(QWidget())
        else:
            self.title.setText(row.model.title)
            self.state.setText(wording.row_words(row.model, is_active=is_active))
            self.check.setText(wording.check_words(row.check))
            self._replace_facts(ModelFacts(row))
        self._enable()

    def set_busy(self, is_busy: bool) -> None:
        """While something is done nothing else is begun."""
        self._is_busy = is_busy
        self._enable()

    def _replace_facts(self, facts: QWidget) -> None:
        self._inside.replaceWidget(self._facts, facts)
        self._facts.deleteLater()
        self._facts = facts

    def _enable(self) -> None:
        model = self._model
        is_whole = isinstance(model, InstalledModel)
        is_built_in = model is not None and model.is_built_in
        may_go = model is not None and not is_built_in and not self._is_active
        self.use_button.setEnabled(is_whole and not self._is_busy and not self._is_active)
        self.check_button.setEnabled(is_whole and not self._is_busy)
        self.folder_button.setEnabled(model is not None)
        self.remove_button.setEnabled(may_go and not self._is_busy)
        self.remove_button.setToolTip(self._why_it_stays(is_built_in=is_built_in))

    def _why_it_stays(self, *, is_built_in: bool) -> str:
        if is_built_in:
            return self.tr("The built-in model is part of the application and stays.")
        return self.tr("Use another model first.") if self._is_active else ""

    @property
    def _model(self) -> Model | None:
        return self._row.model if isinstance(self._row, ListedModel) else self._row

    def _ask(self, asked: SignalInstance) -> None:
        if self._model:
            asked.emit(self._model)

    def _on_folder_clicked(self) -> None:
        if self._model:
            show_in_folder(self._model.folder / CARD_FILE)
