"""What a stranger named his file, his columns or his labels is shown as it is, never as HTML."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel, QMenu, QToolTip, QWidget

from desktop_app.core.passages import Passage
from desktop_app.core.predictions import Label, Prediction
from desktop_app.gui.benchmark.setup_panel import SetupPanel
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.files.changed_source import ask_about_changed_source
from desktop_app.gui.files.charts.meanings_dialog import MeaningsDialog
from desktop_app.gui.files.charts.readout import Readout
from desktop_app.gui.files.charts.scene import Box, Mark, Scene, Size
from desktop_app.gui.files.charts.view import ChartView
from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.files.intake_notice import IntakeNotice
from desktop_app.gui.files.past_runs_model import PastRunsModel
from desktop_app.gui.files.queue_model import QueueModel
from desktop_app.gui.files.recalling import Recall, RecallKind
from desktop_app.gui.files.removal import confirm_deletion, confirm_removal
from desktop_app.gui.files.resume_banner import ResumeBanner
from desktop_app.gui.files.setup_form import SetupForm
from desktop_app.gui.files.waiting_notice import WaitingNotice
from desktop_app.gui.live.passages_model import PassagesModel
from desktop_app.gui.plain import plain_tip, set_plain_tip
from desktop_app.gui.recent_files import RecentFiles
from desktop_app.gui.recent_menu import RecentMenu
from desktop_app.gui.state import UiState
from desktop_app.jobs.chart_figures import AgreementFigures, LabelValue
from desktop_app.jobs.comparison import Comparison
from desktop_app.jobs.library import DamagedRun, KeptRun
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_notes import RunNotes
from desktop_app.jobs.source import SourceIdentity
from tests.jobs.makers import LAYOUT

NAME = "<b>Q & A"
PATH = Path("folder", NAME)
ENTRY = FileEntry(1, PATH, run_path=Path("run.sqlite"))
RUN = KeptRun(
    Path("run.sqlite"),
    1,
    SourceIdentity(PATH, 1, 1),
    "model",
    3,
    RunNotes(JobState.FAILED, NAME, "", "", 0.0, 0.0, 0.0, 0, 0.5),
    JobState.FAILED,
)


def tips(shown: QWidget | QAbstractItemModel) -> Iterator[str]:
    """All tooltips that are there."""
    if isinstance(shown, QAbstractItemModel):
        for row in range(shown.rowCount()):
            yield shown.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    elif isinstance(shown, QMenu):
        yield from (action.toolTip() for action in shown.actions())
    else:
        yield from (widget.toolTip() for widget in (shown, *shown.findChildren(QWidget)))


def names_in(shown: QWidget | QAbstractItemModel) -> list[str]:
    """Where the name stands; none may be taken for HTML, nor lose its &."""
    told = [tip for tip in tips(shown) if "Q &" in tip]
    assert [tip for tip in told if NAME in tip] == []
    for label in shown.findChildren(QLabel):
        if "<b>" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
            assert ("Q && A" in label.text()) == (label.buddy() is not None), label.text()
            told.append(label.text())
    return told


@pytest.fixture
def top(qtbot) -> QWidget:
    top = QWidget()
    qtbot.addWidget(top)
    return top


def removal(top):
    confirm_removal(top, [ENTRY], keep=top.show, delete=top.show, is_asking=True)


def deletion(top):
    confirm_deletion(top, [RUN], top.show)


def changed_source(top):
    ask_about_changed_source(top, ENTRY, anew=top.show, keep=top.show)


def setup(top):
    form = SetupForm(top)
    layout = replace(LAYOUT, columns=(NAME, "review"), text_column=0)
    form.show_entry(replace(ENTRY, layout=layout, recalled=Recall(RecallKind.SAME_COLUMNS, PATH)))
    assert plain_tip(NAME) == form.column.toolTip()


def intake(top):
    IntakeNotice(top).show_known([PATH])


def waiting(top):
    WaitingNotice(top).offer([PATH])


def banner(top):
    ResumeBanner(top).offer([RUN])


def graph(top):
    SetupPanel(top).show_graph(PATH)


def readout(top):
    Readout(top).setText(NAME)


def meanings(top):
    comparison = Comparison(NAME, {}, ((0,) * 3,) * 3, 0, 0)
    values = (LabelValue(NAME, 3, Label.POSITIVE),)
    MeaningsDialog(AgreementFigures(0, comparison, values, is_guessed=True), top)


QUESTIONS = (removal, deletion, changed_source, meanings)
PANELS = (setup, intake, waiting, banner, graph, readout)


@pytest.mark.parametrize("show", [*QUESTIONS, *PANELS])
def test_in_a_window(top, show):
    show(top)
    assert names_in(top)


def test_in_the_list_of_files(qtbot, fake_engine):
    host = EngineHost(lambda: fake_engine)
    queue = FileQueue(host)
    model = QueueModel(queue)
    queue.add(PATH)
    try:
        assert len(names_in(model)) == 1
    finally:
        queue.shutdown()
        host.shutdown()


def test_in_the_past_runs(qapp):
    model = PastRunsModel()
    model.show_runs([RUN, DamagedRun(Path("bad.sqlite"), 1, NAME)])
    assert len(names_in(model)) == 2


def test_in_the_menu_of_files_opened_last(qtbot):
    recent = RecentFiles(UiState())
    recent.add([PATH])
    menu = RecentMenu(recent)
    qtbot.addWidget(menu)
    menu.fill()
    assert len(names_in(menu)) == 1


def test_in_the_sentences_of_a_text(qapp):
    model = PassagesModel()
    passage = Passage(0, len(NAME), Prediction(Label.POSITIVE, 0.05, 0.05, 0.9, 5, 1))
    model.show_passages(NAME, [passage])
    assert len(names_in(model)) == 1


def test_at_a_mark_of_a_chart(qtbot, qapp):
    view = ChartView()
    qtbot.addWidget(view)
    mark = Mark(Box(0, 0, 100, 100), NAME, target=None)
    view.show_chart(lambda size, metrics: Scene(Size(100, 100), marks=(mark,)), "chart")
    view.show()
    at = QPoint(10, 10)
    qapp.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == plain_tip(NAME)
    QToolTip.hideText()


def test_a_tip_is_read_aloud_as_it_is(top):
    set_plain_tip(top, NAME)
    assert (top.toolTip(), top.accessibleDescription()) == (plain_tip(NAME), NAME)
    set_plain_tip(top, "")
    assert (top.toolTip(), top.accessibleDescription()) == ("", "")
