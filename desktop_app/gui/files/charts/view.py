"""Shows one chart: its marks can be pointed at, walked through and chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.gui.files.charts.inks import DARK, LIGHT
from desktop_app.gui.files.charts.painter import ScenePainter, metrics_of
from desktop_app.gui.files.charts.scene import Draw, Ink, Mark, Scene, Size
from desktop_app.gui.files.charts.steering import Direction, neighbour, same_mark
from desktop_app.gui.look import SPACE
from desktop_app.gui.plain import plain_tip
from desktop_app.gui.theme import is_dark

_DIRECTIONS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TINT = 0.12
_EMPTY = Scene(Size(0, 0))
IsOn = Callable[[Mark], bool]


class ChartView(QWidget):
    """Lays the chart out for its own width; as high as the chart needs."""

    mark_chosen = Signal(object)
    """Mark, by a click or a key."""
    mark_pointed = Signal(str)
    """What the mark under the pointer, else the focused one, stands for; empty for none."""
    mark_focused = Signal(QRect)
    """Where the mark is, by a key: it is to be scrolled into sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._is_on: IsOn = lambda mark: False
        self._room = 0.0
        self._scene = _EMPTY
        self._current: int | None = None
        self._hovered: int | None = None
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def scene(self) -> Scene:
        """As it is laid out now."""
        return self._scene

    @property
    def current(self) -> Mark | None:
        """The mark that the keys have led to."""
        return None if self._current is None else self._scene.marks[self._current]

    def show_chart(self, draw: Draw | None, name: str) -> None:
        """Show another chart, or the same with other figures; the focused mark stays where there
        is one for the same rows. `name` says what the chart is of."""
        self._draw = draw
        self.setAccessibleName(name)
        self._lay_out()

    def show_on(self, is_on: IsOn) -> None:
        """Tell which marks are what the table is filtered by."""
        self._is_on = is_on
        self._picture = None
        self.update()

    def fit(self, height: float) -> None:
        """There is so much room to be seen without scrolling."""
        if height != self._room:
            self._room = height
            self._lay_out()

    def _lay_out(self) -> None:
        before = self.current
        size = Size(max(self.width(), 20 * SPACE), self._room)
        self._scene = self._draw(size, metrics_of(self.font())) if self._draw else _EMPTY
        self._current = same_mark(self._scene.marks, before)
        self._hovered = None
        self._picture = None
        self.setMinimumHeight(round(self._scene.size.height))
        self.update()
        self._tell()

    def _tell(self) -> None:
        at = self._current if self._hovered is None else self._hovered
        self.mark_pointed.emit("" if at is None else self._spoken(self._scene.marks[at]))

    def _spoken(self, mark: Mark) -> str:
        if mark.target and self._is_on(mark):
            return self.tr("{mark} – shown in the table").format(mark=mark.words)
        return mark.words

    def _focus_mark(self, index: int) -> None:
        self._current = index
        mark = self._scene.marks[index]
        self._announce(self._spoken(mark))
        box = mark.box
        self.mark_focused.emit(QRectF(box.x, box.y, box.width, box.height).toAlignedRect())
        self.update()
        self._tell()

    def _announce(self, words: str) -> None:
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _choose(self, index: int) -> None:
        mark = self._scene.marks[index]
        if mark.target:
            self.mark_chosen.emit(mark)
            self._announce(self._spoken(mark))
            self._tell()

    def _hover(self, at: QPointF | None) -> None:
        hovered = self._scene.mark_at(at.x(), at.y()) if at else None
        if hovered == self._hovered:
            return
        self._hovered = hovered
        has_rows = hovered is not None and self._scene.marks[hovered].target is not None
        shape = Qt.CursorShape.PointingHandCursor if has_rows else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()
        self._tell()

    def _painted(self) -> QPixmap:
        """The chart as it stands, kept: the pointer moves often, and patterns take a while."""
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(self.font())
        ScenePainter(painter, self._inks(), self._is_chosen).paint(self._scene)
        painter.end()
        return picture

    def _inks(self) -> Mapping[Ink, str]:
        return DARK if is_dark() else LIGHT

    def _is_chosen(self, index: int) -> bool:
        mark = self._scene.marks[index]
        return mark.target is not None and self._is_on(mark)

    def _box(self, index: int) -> QRectF:
        box = self._scene.marks[index].box
        return QRectF(box.x, box.y, box.width, box.height)

    def sizeHint(self) -> QSize:
        return QSize(45 * SPACE, round(self._scene.size.height))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._scene.mark_at(event.pos().x(), event.pos().y())
            words = "" if at is None else self._spoken(self._scene.marks[at])
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatio():
            self._picture = self._painted()
        painter = QPainter(self)
        if self._hovered is not None:
            tint = self.palette().highlight().color()
            tint.setAlphaF(_TINT)
            painter.fillRect(self._box(self._hovered), tint)
        painter.drawPixmap(0, 0, self._picture)
        if self.hasFocus() and self._current is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scene_painter = ScenePainter(painter, self._inks())
            is_dashed = self._is_chosen(self._current)
            scene_painter.outline(self._box(self._current), Ink.HEAT, is_dashed=is_dashed)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, marks, current = Qt.Key(event.key()), self._scene.marks, self._current
        if not marks:
            super().keyPressEvent(event)
        elif key in _DIRECTIONS:
            ahead = 0 if current is None else neighbour(marks, current, _DIRECTIONS[key])
            self._focus_mark(ahead)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus_mark(0 if key == Qt.Key.Key_Home else len(marks) - 1)
        elif key in _CHOOSING and current is not None:
            self._choose(current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._scene.marks and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._focus_mark(self._current or 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._scene.mark_at(event.position().x(), event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or at is None:
            super().mousePressEvent(event)
            return
        self._current = at
        self._choose(at)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_out()
