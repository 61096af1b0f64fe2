"""Where bars, words and marks go; no window is needed for it."""

import subprocess
import sys
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.files.charts.axis import AxisLabel, spaced
from desktop_app.gui.files.charts.bars import BarPart, BarRow, bar_scene
from desktop_app.gui.files.charts.columns import Column, ColumnChart, ColumnPart, column_scene
from desktop_app.gui.files.charts.hatching import hatch_lines
from desktop_app.gui.files.charts.inks import DARK, LIGHT
from desktop_app.gui.files.charts.key import KeyItem, key_line
from desktop_app.gui.files.charts.matrix import Head, MatrixCell, MatrixChart, matrix_scene
from desktop_app.gui.files.charts.picture import SIZE, picture_scene
from desktop_app.gui.files.charts.scene import Anchor, Bar, Box, Hatch, Ink, Metrics, Size, Words
from desktop_app.gui.files.charts.svg import svg_document

METRICS = Metrics(16.0, lambda text: 7.0 * len(text))
ROOM = Size(400, 240)
KEY = (KeyItem("Negative", Ink.NEGATIVE, Hatch.FALLING),)


def part(length, label="", words=""):
    return BarPart(length, Ink.POSITIVE, Hatch.RISING, label, words)


def row(name, *parts, figures=("1",)):
    return BarRow(name, parts, figures, f"{name} in words", None)


def bars(scene):
    return [shape for shape in scene.shapes if isinstance(shape, Bar)]


def extent(words: Words) -> tuple[float, float]:
    width = METRICS.width_of(words.text)
    left = words.x - {Anchor.START: 0, Anchor.MIDDLE: width / 2, Anchor.END: width}[words.anchor]
    return left, left + width


def test_geometry_needs_no_window():
    own = (
        "axis",
        "bars",
        "columns",
        "filters",
        "hatching",
        "inks",
        "key",
        "matrix",
        "picture",
        "scene",
    )
    names = [*own, "state", "steering", "svg"]
    imports = "; ".join(f"import desktop_app.gui.files.charts.{name}" for name in names)
    code = f"import sys; {imports}; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_bars_are_as_long_as_they_count():
    scene = bar_scene([row("a", part(50)), row("b", part(25))], ROOM, METRICS, whole=50)
    long, short = bars(scene)

    assert short.box.width + 1 == pytest.approx((long.box.width + 1) / 2)
    assert short.box.x == long.box.x
    assert long.box.bottom < short.box.y


def test_a_row_of_few_rows_can_still_be_seen():
    scene = bar_scene([row("a", part(100_000)), row("b", part(1))], ROOM, METRICS, whole=100_000)
    assert bars(scene)[1].box.width == 1


def test_pieces_of_a_bar_stand_side_by_side_and_can_be_chosen_apart():
    pieces = [part(0.5, "50%", "left half"), part(0.0, "0%", "none"), part(0.5, "50%", "right")]
    scene = bar_scene([row("a", *pieces)], ROOM, METRICS)

    assert [mark.words for mark in scene.marks] == ["a in words", "left half", "right"]
    assert [mark.place for mark in scene.marks] == [(0, 0), (0, 1), (0, 2)]
    left, right = bars(scene)
    assert left.box.right <= right.box.x
    assert scene.mark_at(left.box.center, left.box.middle) == 1
    assert scene.mark_at(2, left.box.middle) == 0
    assert scene.mark_at(-1, -1) is None


def test_a_label_stands_only_on_a_piece_that_holds_it():
    scene = bar_scene([row("a", part(0.02, "2%"), part(0.98, "98%"))], ROOM, METRICS)
    assert {"98%"} == {s.text for s in scene.shapes if isinstance(s, Words) and "%" in s.text}


def test_long_names_leave_room_for_bars_and_figures_do_not_overlap():
    rows = [row("an endless name " * 9, part(1.0), figures=("12,345", "> 99%")), row("b", part(1))]
    rows[1] = row("b", part(1.0), figures=("1", "1%"))
    scene = bar_scene(rows, ROOM, METRICS)

    [name, first, second] = [s for s in scene.shapes if isinstance(s, Words)][:3]
    assert name.text.endswith("…")
    assert extent(name)[1] <= bars(scene)[0].box.x
    assert bars(scene)[0].box.right <= extent(first)[0]
    assert extent(first)[1] < extent(second)[0]
    assert extent(second)[1] <= ROOM.width


def test_many_rows_make_the_chart_higher_than_the_room():
    few = bar_scene([row(str(n), part(1.0)) for n in range(3)], ROOM, METRICS)
    many = bar_scene([row(str(n), part(1.0)) for n in range(30)], ROOM, METRICS)

    assert few.size.height <= ROOM.height < many.size.height
    assert bars(many)[0].box.height >= METRICS.line_height


def chart(counts, labels=(), **more):
    columns = tuple(
        Column(
            start=n,
            end=n + 1,
            parts=(
                ColumnPart(bad, Ink.NEGATIVE, Hatch.FALLING),
                ColumnPart(good, Ink.POSITIVE, Hatch.RISING),
            ),
            words=f"{n}",
            target=None,
        )
        for n, (bad, good) in counts
    )
    return ColumnChart(columns, tuple(labels), KEY, "rows", lambda step: f"{step:g}", **more)


def test_columns_stack_on_a_scale_of_round_steps():
    scene = column_scene(chart([(0, (3, 6)), (1, (0, 10))]), ROOM, METRICS)
    first, second, third = bars(scene)[1:]

    assert second.box.bottom == pytest.approx(first.box.y)
    assert first.box.height / second.box.height == pytest.approx(3 / 6)
    assert third.box.bottom == first.box.bottom
    assert third.box.y == pytest.approx(scene.marks[0].box.y)  # the scale ends at 10


def test_gaps_in_time_stay_gaps():
    scene = column_scene(chart([(0, (1, 1)), (9, (1, 1))]), ROOM, METRICS)
    first, last = scene.marks

    assert last.box.x - first.box.right == pytest.approx(8 * first.box.width)


def test_shares_fill_each_column():
    scene = column_scene(chart([(0, (1, 3)), (1, (100, 0))], is_share=True), ROOM, METRICS)
    heights = [bar.box.height for bar in bars(scene)[1:]]

    assert heights[0] + heights[1] == pytest.approx(heights[2])
    assert heights[1] == pytest.approx(3 * heights[0])


def test_a_thousand_columns_are_still_painted():
    scene = column_scene(chart([(n, (1, 0)) for n in range(1000)]), ROOM, METRICS)

    assert len(scene.marks) == 1000
    assert all(0 < bar.box.width < 1 for bar in bars(scene)[1:])
    assert scene.mark_at(scene.marks[500].box.center, 100) == 500


@given(
    st.lists(st.tuples(st.floats(0, 1000), st.text("0123456789-", min_size=1)), max_size=40),
    st.floats(0.01, 50),
)
def test_words_along_an_axis_never_overlap(places, scale):
    labels = [AxisLabel(at, text) for at, text in sorted(places)]
    kept = spaced(labels, scale, METRICS)

    assert bool(kept) == bool(labels)
    ends = [(one.at * scale - METRICS.width_of(one.text) / 2, one.at * scale) for one in kept]
    for (_, middle), (left, _), one in zip(ends, ends[1:], kept, strict=False):
        assert middle + METRICS.width_of(one.text) / 2 < left


def test_labels_at_the_edge_stay_in_the_picture():
    labels = [AxisLabel(0.5, "2024-01-01"), AxisLabel(11.5, "2024-12-01")]
    scene = column_scene(chart([(n, (1, 0)) for n in range(12)], labels), ROOM, METRICS)

    dates = [s for s in scene.shapes if isinstance(s, Words) and s.text.startswith("2024")]
    assert len(dates) == 2
    for words in dates:
        assert extent(words)[0] >= 0
        assert extent(words)[1] <= ROOM.width


@given(st.text(max_size=40), st.floats(0, 300))
def test_fitted_words_fit(text, width):
    fitted = METRICS.fitted(text, width)

    assert METRICS.width_of(fitted) <= width
    assert fitted in (text, "") or fitted.endswith("…")


def matrix(strengths):
    heads = tuple(Head(name, Ink.TEXT) for name in ("no", "so", "yes"))
    cells = tuple(
        tuple(MatrixCell("7", "50%", strength, f"{r}{c}", None, r == c) for c in range(3))
        for r, strength in enumerate(strengths)
    )
    return MatrixChart("File", "Answer", heads, heads, cells, (("accuracy", "81%"),), ("A note",))


def test_matrix_is_read_by_row_and_column():
    scene = matrix_scene(matrix([1.0, 0.5, 0.0]), ROOM, METRICS)

    assert [mark.place for mark in scene.marks] == [(r, c) for r in range(3) for c in range(3)]
    assert [mark.words for mark in scene.marks][:4] == ["00", "01", "02", "10"]
    assert all(mark.box.right <= ROOM.width for mark in scene.marks)
    note = next(s for s in scene.shapes if isinstance(s, Words) and s.text == "A note")
    assert note.y > scene.marks[-1].box.bottom


@pytest.mark.parametrize("inks", [LIGHT, DARK])
@pytest.mark.parametrize("strength", [n / 20 for n in range(21)])
def test_words_on_a_cell_can_be_read_however_dark_it_is(inks, strength):
    scene = matrix_scene(matrix([strength] * 3), ROOM, METRICS)
    cell = next(s for s in bars(scene) if s.ink is Ink.HEAT)
    words = next(s for s in scene.shapes if isinstance(s, Words) and s.text == "50%")
    ground = "#FFFFFF" if inks is LIGHT else "#2D2D2D"

    mixed = mix(rgb(inks[Ink.HEAT]), rgb(ground), cell.strength)
    assert contrast(rgb(inks[words.ink]), mixed) >= 4.5


@pytest.mark.parametrize("inks", [LIGHT, DARK])
@pytest.mark.parametrize("ink", [Ink.NEGATIVE, Ink.NEUTRAL, Ink.POSITIVE])
def test_words_on_a_bar_can_be_read(inks, ink):
    assert contrast(rgb(inks[Ink.ON_FILL]), rgb(inks[ink])) >= 4.5


def rgb(name):
    return tuple(int(name[at : at + 2], 16) / 255 for at in (1, 3, 5))


def mix(over, under, strength):
    return tuple(a * strength + b * (1 - strength) for a, b in zip(over, under, strict=True))


def contrast(one, other):
    """As WCAG 2 defines it."""

    def luminance(color):
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_a_picture_has_its_title_above_and_its_notes_below():
    scene = picture_scene(
        lambda size, metrics: bar_scene([row("a", part(1.0))], size, metrics),
        "A title",
        ("reviews.csv: 40 rows",),
        METRICS,
    )
    title, note = scene.shapes[0], scene.shapes[-1]

    assert title.text == "A title"
    assert title.y < bars(scene)[0].box.y < note.y < scene.size.height
    assert scene.size.width == SIZE.width
    assert scene.marks[0].box.holds(bars(scene)[0].box.x, bars(scene)[0].box.middle)


def test_svg_keeps_words_as_text_whatever_they_hold():
    name = 'a <b> & "c" \x00 \ud800'
    scene = bar_scene([row(name, part(1.0))], Size(600, 100), METRICS)
    document = svg_document(scene, LIGHT, title=name, family='Noto "Sans"', pixel_size=13)
    root = ElementTree.fromstring(document)

    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert 'a <b> & "c" \ufffd \ufffd' in texts
    rects = list(root.iter("{http://www.w3.org/2000/svg}rect"))
    assert any(rect.get("fill") == LIGHT[Ink.POSITIVE] for rect in rects)
    assert next(root.iter("{http://www.w3.org/2000/svg}path")).get("d").count("M") > 10


@given(st.floats(-50, 500), st.floats(0.1, 300), st.floats(0.1, 80), st.sampled_from(Hatch))
def test_lines_of_a_pattern_stay_on_their_bar(x, width, height, hatch):
    box = Box(x, 10, width, height)
    lines = list(hatch_lines(box, hatch))

    assert bool(lines) <= (hatch in (Hatch.RISING, Hatch.FALLING))
    for x1, y1, x2, y2 in lines:
        assert box.x - 0.01 <= min(x1, x2) <= max(x1, x2) <= box.right + 0.01
        assert box.y - 0.01 <= y2 < y1 <= box.bottom + 0.01
        assert (x2 > x1) == (hatch is Hatch.RISING)


@given(st.integers(260, 900), st.integers(0, 200))
def test_the_key_stays_within_the_chart(width, start):
    names = ("Negative", "Neutral", "Positive")
    items = [KeyItem(name, Ink.TEXT, Hatch.NONE) for name in names]

    shapes = list(key_line(items, start, 10, METRICS, within=width))

    words = [shape for shape in shapes if isinstance(shape, Words)]
    assert [one.text for one in words] == list(names)
    assert max(one.x + METRICS.width_of(one.text) for one in words) <= width
    assert min(shape.box.x for shape in shapes if isinstance(shape, Bar)) <= start
