"""One window: who is first, and what happens to what the others ask for."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_app.instance import Inbox, Request, claim_window, window_key

REQUEST = Request((Path("/data/a file.csv"), Path("/data/評論.csv")))
HOLD = """
import sys
from pathlib import Path
from desktop_app.instance import Inbox
inbox = Inbox(Path(sys.argv[1]))
print(inbox.try_open(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def first(tmp_path):
    with Inbox(tmp_path) as inbox:
        assert inbox.try_open()
        yield inbox


@pytest.fixture
def other_process(tmp_path):
    """A process whose window is open and which takes nothing, as one that hangs."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def taken_by(inbox, seen):
    """A thread that takes requests until there was one."""

    def take():
        while not seen:
            seen.extend(inbox.take())
            time.sleep(0.01)

    thread = threading.Thread(target=take)
    thread.start()
    return thread


def test_the_first_start_opens_the_inbox(tmp_path):
    with claim_window(tmp_path, REQUEST) as inbox:
        assert inbox.is_open
        assert inbox.take() == []  # its own files are its own business


def test_a_later_start_hands_over_and_ends(tmp_path, first):
    seen: list[Request] = []
    thread = taken_by(first, seen)
    assert claim_window(tmp_path, REQUEST, patience_s=60) is None
    thread.join()
    assert seen == [REQUEST]
    assert [path.name for path in tmp_path.iterdir()] == ["window.lock"]


def test_relative_paths_are_those_of_the_later_start(tmp_path, first, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    first.put(Request((Path("reviews.csv"),)))
    assert first.take() == [Request((tmp_path / "elsewhere" / "reviews.csv",))]


def test_requests_are_taken_in_their_order_and_once(first):
    requests = [Request((Path(f"/{number}.csv"),)) for number in range(20)]
    for request in requests:
        first.put(request)
    assert first.take() == requests
    assert first.take() == []


def test_after_a_crash_the_next_start_is_the_first(tmp_path, other_process):
    other_process.kill()
    other_process.wait()
    with claim_window(tmp_path, REQUEST, patience_s=60) as inbox:
        assert inbox.is_open


def test_a_start_that_waits_takes_over_when_the_first_dies(tmp_path, other_process):
    threading.Timer(0.1, other_process.kill).start()
    with claim_window(tmp_path, REQUEST, patience_s=60) as inbox:
        assert inbox.is_open
        assert inbox.take() == []  # what it asked for it now does itself


def test_a_window_that_hangs_keeps_nobody_from_working(tmp_path, other_process):
    inbox = claim_window(tmp_path, REQUEST, patience_s=0.1)
    assert inbox is not None
    assert not inbox.is_open
    assert not list(tmp_path.glob("*.json"))  # or the files would be opened twice


def test_what_was_left_long_ago_is_dropped(first):
    letter = first.put(REQUEST)
    os.utime(letter, (0, 0))
    assert first.take() == []
    assert not letter.exists()


@pytest.mark.parametrize("content", ["", "{", "[1]", "\x00"])
def test_a_damaged_request_is_dropped(first, content):
    (first.folder / "1.json").write_text(content)
    assert first.take() == []
    assert not list(first.folder.glob("*.json"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_in_a_folder_that_is_read_only_each_start_has_its_window(tmp_path):
    tmp_path.chmod(0o500)
    inbox = claim_window(tmp_path, REQUEST)
    tmp_path.chmod(0o700)
    assert inbox is not None
    assert not inbox.is_open


@pytest.mark.skipif(sys.platform == "win32", reason="screens have names under X11 and Wayland")
def test_another_user_and_another_screen_have_their_own_window(monkeypatch):
    key = window_key({"DISPLAY": ":0"})
    assert key == window_key({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    assert key != window_key({"DISPLAY": ":1"})
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert key != window_key({"DISPLAY": ":0"})


@pytest.mark.skipif(sys.platform == "win32", reason="screens have names under X11 and Wayland")
def test_the_key_is_a_file_name():
    assert not set(window_key({"DISPLAY": "/tmp/launch:0"})) & set("/\\:")
