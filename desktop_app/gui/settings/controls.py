"""One control for each kind of setting. `chosen` carries what the user picked; `show_value` shows
what holds now and tells nothing. The wheel scrolls the page unless the control has the focus."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox, QWidget

from desktop_app.gui.settings import wording
from desktop_app.settings.kinds import Choice, Kind, Name, Switch, Value, WholeNumber


class Control(Protocol):
    """A widget that shows and changes one value."""

    chosen: SignalInstance

    def show_value(self, value: Value) -> None:
        """Show it without telling anyone."""
        ...


class SwitchBox(QCheckBox):
    """On or off, with its own title."""

    chosen = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.toggled.connect(self.chosen)

    def show_value(self, value: Value) -> None:
        """See Control."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))


class ChoiceBox(QComboBox):
    """One of several."""

    chosen = Signal(object)
    """A member of the enum."""

    def __init__(self, kind: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[StrEnum] = list(kind.options)
        self.addItems([wording.option_word(option) for option in self._options])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)

    def show_value(self, value: Value) -> None:
        """See Control."""
        self.setCurrentIndex(self._options.index(value))  # type: ignore[arg-type]

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self._options[index])

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberBox(QSpinBox):
    """A whole number within bounds; 0 is shown as the word for what it stands for."""

    chosen = Signal(int)

    def __init__(self, kind: WholeNumber, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setRange(0 if kind.zero else kind.low, kind.high)
        self.setSingleStep(kind.step)
        if kind.zero:
            self.setSpecialValueText(wording.zero_word(kind.zero))
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._on_value_changed)

    def show_value(self, value: Value) -> None:
        """See Control."""
        with QSignalBlocker(self):
            self.setValue(int(value))
            self.setSuffix(wording.unit_suffix(self._kind.unit, self.value()))

    def _on_value_changed(self, value: int) -> None:
        if 0 < value < self._kind.low:
            self.setValue(self._kind.low)
            return
        self.setSuffix(wording.unit_suffix(self._kind.unit, value))
        self.chosen.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NameLabel(QLabel):
    """A name that is chosen elsewhere: shown, and reset."""

    chosen = Signal(str)
    """Never told."""

    def show_value(self, value: Value) -> None:
        """See Control."""
        self.setText(wording.name_word(str(value)))


def control_for(kind: Kind, title: str) -> SwitchBox | ChoiceBox | NumberBox | NameLabel:
    """The control of that kind."""
    match kind:
        case Switch():
            return SwitchBox(title)
        case Choice():
            return ChoiceBox(kind)
        case WholeNumber():
            return NumberBox(kind)
        case Name():
            return NameLabel()
