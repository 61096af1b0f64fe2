"""The classes of Qt's bindings, which are made when they are first named."""

from PySide6 import QtGui, QtWidgets

from desktop_app.gui.turns import Parts

_COSTLY = (
    "QAbstractSlider",
    "QCalendarWidget",
    "QColorDialog",
    "QDateEdit",
    "QDockWidget",
    "QFontComboBox",
    "QFontDialog",
    "QGraphicsView",
    "QGroupBox",
    "QLCDNumber",
    "QMdiArea",
    "QMdiSubWindow",
    "QMenuBar",
    "QRhiWidget",
    "QTabWidget",
    "QTreeWidget",
    "QUndoView",
    "QWizard",
)
"""Of those that we make no use of, the ones with enumerations."""
_AT_ONCE = 3


def name_classes() -> Parts[None]:
    """Have the bindings make classes that will be asked for, some a part.

    The first time that Qt gives us a widget that was not made here, a table's viewport say, the
    bindings look for its class among all that there are, and make each: 20 to 40 ms in one go.
    """
    # With 180 names in an enumeration, asked for by the first rectangle that is filled.
    getattr(QtGui, "QGradient", None)
    yield
    for start in range(0, len(_COSTLY), _AT_ONCE):
        for name in _COSTLY[start : start + _AT_ONCE]:
            getattr(QtWidgets, name, None)
        yield
