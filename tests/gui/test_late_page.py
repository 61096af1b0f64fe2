"""A page is made once, when it is needed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.late_page import LatePage


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.setFocusProxy(self.field)
        self.shutdowns = 0

    def shutdown(self) -> None:
        self.shutdowns += 1


def test_it_is_made_when_it_is_first_shown(qtbot):
    made = []
    late = LatePage(lambda: made.append(Page()) or made[-1])
    qtbot.addWidget(late)
    assert made == []
    late.show()
    late.hide()
    late.show()
    late.make()

    assert len(made) == 1
    assert late.focusProxy() is made[0]
    late.shutdown()
    assert made[0].shutdowns == 1


def test_nothing_is_made_after_the_end(qtbot):
    made = []
    late = LatePage(lambda: made.append(Page()) or made[-1])
    qtbot.addWidget(late)
    late.shutdown()
    late.make()
    assert made == []


def test_words_of_strangers_are_no_markup():
    from desktop_app.gui.plain import plain_tip

    assert "&lt;img src=x&gt;" in plain_tip("<img src=x>")
