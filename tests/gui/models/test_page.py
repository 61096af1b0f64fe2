"""Models are listed, imported, checked, used and removed from the page."""

import threading
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from desktop_app.catalog.checking import CheckBook
from desktop_app.catalog.importing import import_model
from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.kept import Kept
from desktop_app.gui.models import worker as worker_module
from desktop_app.gui.models.page import COMPARE, INSTALLED
from tests.bundles import make_bundle, make_zip, write_golden
from tests.gui.events import drag_over, drop, mime_of


def shown_words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def box() -> QMessageBox | None:
    tops = QApplication.topLevelWidgets()
    return next((top for top in tops if type(top) is QMessageBox and top.isVisible()), None)


def press(words: str) -> None:
    buttons = box().findChildren(QPushButton)
    next(b for b in buttons if b.text().replace("&", "") == words).click()


def failure(desk) -> FailureDialog | None:
    dialogs = desk.page.findChildren(FailureDialog)
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


def use(desk, name: str) -> None:
    desk.page.list.select(name)
    desk.page.details.use_button.click()
    desk.wait(lambda: desk.page.active.id == name and not desk.page.tasks.is_busy)


def test_a_new_user_sees_the_built_in_model_in_use(desk):
    assert desk.rows() == ["shipped 1.0\n✓ in use · built-in · fp32 · 2.5 kB"]
    assert desk.page.details.title.text() == "shipped 1.0"
    assert not desk.page.details.use_button.isEnabled()
    assert not desk.page.details.remove_button.isEnabled()
    assert "built-in" in desk.page.details.remove_button.toolTip()
    assert not desk.page.back_button.isVisible()
    words = shown_words(desk.page.details)
    for told in (
        "▼ Negative   ● Neutral   ▲ Positive",
        "Knows three words.",
        "words dev",
        "words (three words) · more (none at all)",
        str(desk.opener.catalog.built_in_folder),
    ):
        assert told in words


def test_a_check_is_shown(desk, catalog):
    desk.wait(lambda: "✓ All 5 example texts" in desk.page.details.check.text())
    write_golden(catalog.built_in_folder, ["good", "bad"], label="neutral")
    desk.page.refresh()
    desk.page.details.check_button.click()
    desk.wait(lambda: "✕ 2 of 2 example texts" in desk.page.details.check.text())
    assert not failure(desk)


def test_a_model_new_to_this_computer_is_checked_at_the_start(make_desk, catalog, monkeypatch):
    write_golden(catalog.built_in_folder, ["good", "bad"], label="neutral")
    desk = make_desk()
    desk.wait(lambda: failure(desk))
    assert "✕ 2 of 2 example texts" in failure(desk).failure.message
    desk.wait(lambda: CheckBook(catalog).last(catalog.built_in()))

    again = make_desk()
    again.page.refresh()
    again.wait(lambda: "✕ 2 of 2" in again.page.details.check.text())
    assert not failure(again)

    always = Kept()
    always.settings.change(always_check_golden=True)
    third = make_desk(always)
    third.wait(lambda: failure(third))


@pytest.mark.parametrize("packed", [False, True])
def test_a_dropped_model_is_installed_and_selected(desk, tmp_path, packed):
    folder = make_bundle(tmp_path / "new", name="new", version="3")
    source = make_zip(tmp_path / "new.zip", folder) if packed else folder
    assert drop(desk.page, mime_of(files=[source]))
    desk.wait(lambda: desk.page.details.title.text() == "new 3")

    assert desk.ids() == ["shipped@1.0", "new@3"]
    assert "✓ new 3 is installed" in desk.page.tasks.bar.words.text()
    assert "✓ All 5" in desk.page.details.check.text()
    assert desk.page.active.id == "shipped@1.0"


def test_what_is_dropped_beside_something_else_is_refused_with_words(desk, tmp_path):
    first, second = (make_bundle(tmp_path / name, name=name) for name in ("new", "newer"))
    desk.page.import_bundle(first)
    assert desk.page.tasks.is_busy
    drop(desk.page, mime_of(files=[second]))
    [box] = desk.page.findChildren(QMessageBox)
    assert "Drop it again" in box.text()
    box.close()
    desk.wait(lambda: not desk.page.tasks.is_busy and len(desk.ids()) == 2)

    assert desk.ids() == ["shipped@1.0", "new@1.0"]


def test_what_is_no_model_is_left_to_the_window(desk, tmp_path):
    table = tmp_path / "reviews.csv"
    table.write_text("review\ngood\n")
    assert not drag_over(desk.page, mime_of(files=[table]))


def test_the_import_button_asks_for_a_file(desk, tmp_path, monkeypatch):
    folder = make_bundle(tmp_path / "new", name="new")
    card = str(folder / "bundle.json")
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(card))
    desk.page.import_button.click()
    desk.wait(lambda: "new@1.0" in desk.ids())


def test_a_failed_import_is_told_and_changes_nothing(desk, tmp_path):
    folder = make_bundle(tmp_path / "new", name="new")
    (folder / "model.onnx").write_bytes(b"altered")
    desk.page.import_bundle(folder)
    desk.wait(lambda: failure(desk))

    assert failure(desk).failure.title == "new was not imported"
    assert "altered: model.onnx" in failure(desk).failure.message
    assert desk.ids() == ["shipped@1.0"]


def test_what_is_no_model_is_told_without_a_traceback(desk, tmp_path):
    path = tmp_path / "theme.zip"
    with zipfile.ZipFile(path, "w") as theme:
        theme.writestr("bundle.json", "{}")
    desk.page.import_bundle(path)
    desk.wait(lambda: failure(desk))

    dialog = failure(desk)
    assert "Choose the folder or the zip archive of a model bundle" in dialog.failure.message
    assert "nstall the model again" not in dialog.failure.message
    assert "Traceback" in dialog.failure.details
    assert not dialog.details.isVisible()


def test_a_model_that_is_there_is_replaced_when_the_user_agrees(desk, tmp_path, catalog):
    first = import_model(make_bundle(tmp_path / "1", name="new"), catalog).model
    second = make_bundle(tmp_path / "2", name="new", weights={"good": (0, 0, 9)})
    desk.page.import_bundle(second)
    desk.wait(box)
    assert "with other files" in box().text()
    press("Cancel")
    assert catalog.find("new").card == first.card

    desk.page.import_bundle(second)
    desk.wait(box)
    press("Replace")
    desk.wait(lambda: catalog.find("new").card != first.card)
    desk.wait(lambda: not desk.page.tasks.is_busy)


def test_a_copy_of_the_built_in_model_is_told(desk, catalog):
    desk.page.import_bundle(catalog.built_in_folder)
    desk.wait(box)
    assert "There is nothing to import" in box().text()
    press("OK")


def test_a_model_is_used_at_once_and_there_is_a_way_back(desk, other, qtbot):
    desk.page.refresh()
    desk.wait(lambda: other in desk.ids())
    before = desk.host.engine
    use(desk, other)

    assert desk.host.engine is not before
    assert desk.host.engine.predict_one("plain").label == "positive"
    assert desk.kept.settings.current.model == other
    desk.wait(lambda: "✓ in use" in desk.rows()[1])
    assert "no class “Neutral”" in shown_words(desk.page.details)
    desk.wait(desk.page.back_button.isVisible)
    assert desk.page.back_button.text() == "&Back to shipped 1.0"

    desk.page.back_button.click()
    desk.wait(lambda: desk.page.active.id == "shipped@1.0")
    assert desk.kept.settings.current.model == "built-in"


def test_a_model_that_answers_otherwise_here_is_not_used(desk, other, catalog):
    write_golden(catalog.find("other").folder, ["good"], label="negative")
    desk.page.refresh()
    desk.wait(lambda: other in desk.ids())
    desk.page.list.select(other)
    desk.page.details.use_button.click()
    desk.wait(lambda: failure(desk))

    assert "answers 1 of 1 example texts otherwise" in failure(desk).failure.message
    assert desk.page.active.id == "shipped@1.0"
    desk.wait(lambda: "✕ 1 of 1" in desk.page.details.check.text())


def test_the_choice_is_remembered(make_desk, other):
    kept = Kept()
    kept.settings.change(model=other)
    desk = make_desk(kept)
    assert desk.page.active.id == other
    assert desk.page.details.title.text() == "other 2"


def test_a_remembered_model_that_is_damaged_gives_way_to_the_built_in(make_desk, other, catalog):
    (catalog.find("other").folder / "model.onnx").unlink()
    kept = Kept()
    kept.settings.change(model=other)
    desk = make_desk(kept)

    assert desk.page.active.id == "shipped@1.0"
    desk.wait(lambda: failure(desk))
    assert "other@2, cannot be used, so the built-in one answers" in failure(desk).failure.message
    assert desk.rows()[-1].endswith("✕ damaged")


def test_a_model_is_removed_when_the_user_agrees(desk, other, catalog):
    desk.page.refresh()
    desk.wait(lambda: other in desk.ids())
    desk.page.list.select(other)
    desk.page.details.remove_button.click()
    desk.wait(box)
    press("Remove")
    desk.wait(lambda: desk.ids() == ["shipped@1.0"])
    assert [model.id for model in catalog.models()] == ["shipped@1.0"]


def test_the_model_in_use_is_not_removed(desk, other):
    desk.page.refresh()
    desk.wait(lambda: other in desk.ids())
    use(desk, other)
    desk.wait(lambda: "✓ in use" in desk.rows()[1])
    assert not desk.page.details.remove_button.isEnabled()
    assert desk.page.details.remove_button.toolTip() == "Use another model first."


def test_a_check_under_way_can_be_cancelled_and_blocks_the_rest(desk, monkeypatch):
    go = threading.Event()
    check = worker_module.check_model

    def slow(*args, **kwargs):
        go.wait()
        return check(*args, **kwargs)

    monkeypatch.setattr(worker_module, "check_model", slow)
    desk.page.details.check_button.click()
    assert desk.page.tasks.is_busy
    for button in (desk.page.details.check_button, desk.page.import_button):
        assert not button.isEnabled()
    desk.wait(desk.page.tasks.bar.isVisible)
    desk.page.tasks.bar.cancel_button.click()
    go.set()
    desk.wait(lambda: not desk.page.tasks.is_busy)
    assert not desk.page.tasks.bar.isVisible()


def test_closing_breaks_off_what_is_done(desk, monkeypatch):
    started = threading.Event()

    def endless(*args, is_cancelled, **kwargs):
        started.set()
        while not is_cancelled():
            started.wait(0.01)
        raise worker_module.CancelledError

    monkeypatch.setattr(worker_module, "check_model", endless)
    desk.page.details.check_button.click()
    desk.wait(started.is_set)
    desk.page.shutdown()
    desk.page.shutdown()


@pytest.mark.parametrize("tab", [INSTALLED, COMPARE])
def test_every_control_has_an_accessible_name(desk, tab):
    desk.page.tabs.setCurrentIndex(tab)
    controls = [
        widget
        for widget in desk.page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QLabel)
        and widget.isVisible()
    ]
    own = [widget for widget in controls if not widget.objectName().startswith("qt_")]
    assert own
    assert [type(widget).__name__ for widget in own if not widget.accessibleName()] == []
