"""What the application is, in which version."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.bundle import BundleCard
from desktop_app.gui.failures import versions
from desktop_app.gui.look import SPACE, set_role
from desktop_app.locations import APP_NAME
from desktop_app.version import VERSION

_WIDTH = 64 * SPACE


class AboutDialog(QDialog):
    """Version, model, and the way to the rest; does not block the window."""

    licences_asked = Signal()
    report_asked = Signal()

    def __init__(self, model: BundleCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("About {name}").format(name=APP_NAME))
        self._model = model
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(_words(APP_NAME, "headline"))
        layout.addWidget(_words(self.tr("Version {version}").format(version=VERSION), "subhead"))
        purpose = self.tr("Tells what a text feels, how sure it is, and because of which words.")
        layout.addWidget(_words(purpose))
        promise = self.tr("Everything happens on this computer: no text is sent anywhere.")
        layout.addWidget(_words(promise))
        layout.addSpacing(SPACE)
        layout.addWidget(_words(self._model_words()))
        layout.addWidget(_words(versions(), "muted"))
        layout.addSpacing(2 * SPACE)
        layout.addStretch()
        layout.addWidget(self._buttons())
        self.setMinimumWidth(_WIDTH)

    def _model_words(self) -> str:
        if self._model is None:
            return self.tr("No model is loaded.")
        words = self.tr("Model: {name} {version}, made from {base}. Licence: {licence}.")
        card = self._model
        return words.format(
            name=card.name, version=card.version, base=card.base_model, licence=card.licence
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.licences_button = QPushButton(self.tr("&Licences"))
        self.report_button = QPushButton(self.tr("Copy &report of versions"))
        for button in (self.licences_button, self.report_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.licences_button.clicked.connect(self.licences_asked)
        self.report_button.clicked.connect(self._on_report_clicked)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_report_clicked(self) -> None:
        self.report_asked.emit()
        self.report_button.setText(self.tr("Copied"))


def _words(words: str, role: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        set_role(label, role)
    return label
