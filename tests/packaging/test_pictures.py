"""Which pictures are taken, and of what: nothing is started here."""

import csv
from pathlib import Path

import pytest
from pictures import Look, all_looks, prepare_home, read_arguments, screen_environment
from sample_reviews import HEADER, reviews, write_reviews

from desktop_app.settings.store import SettingsStore
from desktop_app.settings.values import ColorScheme, Language


def test_there_is_a_look_for_every_scheme_language_and_size():
    looks = all_looks()
    assert len({look.name for look in looks}) == 8
    assert {look.screen for look in looks} == {(1280, 800), (2560, 1600)}


def test_the_application_takes_the_settings_of_a_look(tmp_path: Path):
    measurement = tmp_path / "measurement.json"
    measurement.write_text("{}", encoding="utf-8")
    home = tmp_path / "home"
    prepare_home(home, Look("dark", "zh_TW", "1280x800"), measurement)
    settings = SettingsStore(home / "config" / "settings.json").load()
    assert settings.color_scheme is ColorScheme.DARK
    assert settings.language is Language.TRADITIONAL_CHINESE
    assert not settings.show_hints
    assert [path.name for path in (home / "data" / "measurements").iterdir()] == [measurement.name]


def test_nothing_of_the_own_desktop_changes_the_pictures(tmp_path: Path):
    own = {"PATH": "/bin", "QT_FONT_DPI": "144", "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    environment = screen_environment(own, ":9", tmp_path, 2)
    assert "WAYLAND_DISPLAY" not in environment
    assert "QT_FONT_DPI" not in environment
    assert (environment["PATH"], environment["DISPLAY"]) == ("/bin", ":9")
    assert environment["QT_SCALE_FACTOR"] == "2"


def test_only_looks_that_exist_may_be_asked_for(tmp_path: Path, capsys):
    asked = [str(tmp_path), "--only", "dark-en-200-percent"]
    assert read_arguments(asked).only == [Look("dark", "en", "200-percent")]
    assert len(read_arguments([str(tmp_path)]).only) == 8
    with pytest.raises(SystemExit):
        read_arguments([str(tmp_path), "--only", "pink-en-1280x800"])
    with pytest.raises(SystemExit):
        read_arguments([str(tmp_path), "--rows", str(tmp_path / "none.csv")])
    assert "is no file" in capsys.readouterr().err


def test_the_sample_is_the_same_each_time_and_holds_what_charts_need(tmp_path: Path):
    path = tmp_path / "reviews.csv"
    write_reviews(path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == HEADER
    assert [row["review"] for row in rows] == [review.text for review in reviews(300)]
    assert len({row["product"] for row in rows}) == 4
    assert {row["stars"] for row in rows} == set("12345")
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)
    assert any(not row["review"] for row in rows)
