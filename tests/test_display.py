import pytest

from desktop_app import display
from desktop_app.__main__ import main

needs_linux = pytest.mark.skipif("sys.platform != 'linux'", reason="asks about X11 libraries")
pytestmark = needs_linux


@pytest.fixture
def all_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "can_load", lambda library: True)
    monkeypatch.setattr(display, "can_connect", lambda: True)


@pytest.mark.usefixtures("all_libraries")
@pytest.mark.parametrize(
    "environment", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "w"}, {"QT_QPA_PLATFORM": "offscreen"}]
)
def test_nothing_is_in_the_way(environment: dict[str, str]) -> None:
    assert display.why_no_window(environment) is None


def test_without_a_display_it_says_what_to_do() -> None:
    reason = display.why_no_window({})
    assert reason is not None
    assert "sentiment-desk analyze" in reason
    assert "xvfb-run" in reason


def test_missing_libraries_are_named_by_package(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"libxcb-cursor.so.0", "libEGL.so.1"}
    monkeypatch.setattr(display, "can_load", lambda library: library not in absent)
    monkeypatch.setattr(display, "can_connect", lambda: True)
    reason = display.why_no_window({"DISPLAY": ":0"})
    assert reason is not None
    assert reason.endswith("apt-get install libegl1 libxcb-cursor0")


def test_the_window_command_ends_with_the_advice(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert "no display" in capsys.readouterr().err


def test_a_display_that_is_not_there_is_told_of_before_qt_aborts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    reason = display.why_no_window({"DISPLAY": ":4711"})
    assert reason is not None
    assert reason.startswith("The display :4711 cannot be reached")
