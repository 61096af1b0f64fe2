"""What went wrong, shown without stopping the application."""

import logging
import platform
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import SentimentDeskError
from desktop_app.version import VERSION

LOGGER_NAME = "desktop_app"
"""Above those of all modules."""
_DETAILS_CHARACTERS_MAX = 20_000
"""An error may quote a whole file."""
_FOLDED_WIDTH = 520
_log = logging.getLogger(LOGGER_NAME)


@dataclass(frozen=True)
class Failure:
    """Something that went wrong, in words for the user; `details` are for whoever mends it."""

    title: str
    message: str
    details: str
    whereabouts: str = ""
    """Types and places of the error without its words, fit for a log."""

    @classmethod
    def from_exception(cls, title: str, exc: BaseException) -> "Failure":
        """Take the message of our own errors as it is; explain that others were not expected."""
        if isinstance(exc, SentimentDeskError):
            message = str(exc)
        else:
            message = QCoreApplication.translate(
                "Failure",
                "An error in the application: {error}. You can go on working; if it comes back, "
                "copy the details and report them.",
            ).format(error=_one_line(exc))
        trace = "".join(traceback.format_exception(exc))
        details = f"{versions()}\n\n{trace[-_DETAILS_CHARACTERS_MAX:]}"
        return cls(title, message, details, whereabouts(exc))

    @property
    def report(self) -> str:
        """All of it as plain text, to be copied."""
        return f"{self.title}\n{self.message}\n\n{self.details}"


def _one_line(exc: BaseException) -> str:
    words = " ".join(str(exc).split())[:300]
    return f"{type(exc).__name__}: {words}" if words else type(exc).__name__


def whereabouts(exc: BaseException) -> str:
    """Types and places of an error and its causes, without their messages: those may quote what
    the user typed or opened, which belongs in no log."""
    lines = []
    cause: BaseException | None = exc
    while cause is not None:
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def versions() -> str:
    """What a report of an error needs to know of the machine. ONNX Runtime is not loaded for it,
    which would keep a window waiting that is about to show."""
    runtime = getattr(sys.modules.get("onnxruntime"), "__version__", "not loaded")
    return (
        f"Sentiment Desk {VERSION} · Python {platform.python_version()} · Qt {qVersion()} · "
        f"PySide6 {PySide6.__version__} · ONNX Runtime {runtime} · "
        f"{platform.platform()} · {platform.machine()}"
        f"{' · frozen' if getattr(sys, 'frozen', False) else ''}"
    )


class FailureDialog(QDialog):
    """A failure, and a way to copy its details, which are folded away until they are asked for;
    does not block the window."""

    def __init__(self, failure: Failure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.failure = failure
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(failure.title)
        self.setAccessibleName(failure.title)
        self.copy_button = QPushButton(self.tr("&Copy details"))
        self.copy_button.setAccessibleName(self.tr("Copy the details of the error"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.details = self._details()
        self.details.hide()
        self.details_button = QPushButton(self.tr("&Details"))
        self.details_button.setCheckable(True)
        self.details_button.setAutoDefault(False)
        self.details_button.setAccessibleName(self.tr("Show the details of the error"))
        self.details_button.toggled.connect(self._on_details_toggled)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(16)
        head.setVerticalSpacing(8)
        head.setColumnStretch(1, 1)
        head.addWidget(self._icon(), 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(_text(self.failure.title, is_title=True), 0, 1)
        head.addWidget(_text(self.failure.message), 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(self.details, 1)
        layout.addWidget(self._buttons())

    def _icon(self) -> QLabel:
        icon = QLabel()
        pixmap = QStyle.StandardPixmap.SP_MessageBoxWarning
        icon.setPixmap(self.style().standardIcon(pixmap).pixmap(32, 32))
        return icon

    def _details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self.failure.details)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("Details of the error"))
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        return details

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (self.details_button, self.copy_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.failure.report)
        self.copy_button.setText(self.tr("Copied"))

    def _on_details_toggled(self, is_on: bool) -> None:
        self.details.setVisible(is_on)
        self.adjustSize()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None or not self.details.isHidden():
            return QSize(640, 360)
        return QSize(_FOLDED_WIDTH, layout.totalHeightForWidth(_FOLDED_WIDTH))


def _text(words: str, *, is_title: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if is_title:
        font = label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        label.setFont(font)
    return label


def show_failure(parent: QWidget, failure: Failure) -> FailureDialog:
    """Log `failure` and show it beside the window.

    One that is on show already is brought to the front, so that an error at every keystroke gives
    one dialog.
    """
    # Not its title: that may name a file of the user's.
    _log.error("Shown to the user:\n%s", failure.whereabouts)
    for dialog in parent.findChildren(FailureDialog):
        if dialog.isVisible() and dialog.failure.message == failure.message:
            dialog.raise_()
            return dialog
    dialog = FailureDialog(failure, parent)
    dialog.show()
    return dialog
