"""Charts saved as files."""

from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop_app.jobs.chart_figures import ChartKind


def file_dialog() -> QFileDialog:
    tops = QApplication.topLevelWidgets()
    return next(top for top in tops if isinstance(top, QFileDialog) and top.isVisible())


def save_as(user, path) -> None:
    user.pane.save_action.trigger()
    files = file_dialog()
    assert files.selectedFiles()[0].endswith("réviews_groups.png")
    files.findChild(QLineEdit).setText(str(path))
    files.accept()


def test_png_is_large_and_light(user, store, tmp_path):
    user.open(store, ChartKind.GROUPS)
    save_as(user, tmp_path / "chart.png")
    user.wait((tmp_path / "chart.png").exists)
    user.wait(lambda: user.pane.readout.text().startswith("Saved as"))
    image = QImage(str(tmp_path / "chart.png"))

    assert image.width() == 3 * 760
    assert image.pixelColor(1, 1).name() == "#ffffff"


def test_svg_holds_the_words(user, store, tmp_path):
    user.open(store, ChartKind.GROUPS)
    save_as(user, tmp_path / "chart.svg")
    user.wait((tmp_path / "chart.svg").exists)
    user.wait(lambda: user.pane.readout.text().startswith("Saved as"))
    root = ElementTree.parse(tmp_path / "chart.svg").getroot()
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]

    assert texts[0] == "Sentiment by “shop”"
    assert {"North", "South", "East"} <= set(texts)
    assert texts[-1] == "réviews.csv: 300 rows"


def test_a_picture_that_cannot_be_written_is_told(user, store, tmp_path, qtbot):
    user.open(store, ChartKind.GROUPS)
    with qtbot.waitSignal(user.pane.failed) as told:
        user.pane.pictures.write(picture(user), tmp_path / "no folder" / "chart.png")

    assert "its folder does not exist" in told.args[0].message


def picture(user):
    from desktop_app.gui.files.charts.wording import chart_caption

    pane = user.pane
    return pane.pictures._picture(pane._draw, chart_caption(*pane._shown))


@pytest.mark.parametrize("kind", ChartKind)
def test_every_chart_makes_a_valid_drawing(user, store, kind):
    from desktop_app.gui.files.charts.picture_flow import svg

    user.open(store, kind)
    root = ElementTree.fromstring(svg(picture(user)))
    titles = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]

    assert titles[0]
    assert set(titles[1:]) <= set(user.words())
