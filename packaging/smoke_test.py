"""Drives the frozen application on a virtual screen and looks at what comes.

The application runs in a bare environment: no Python on its path, a home of its own. What is typed
must colour the screen with the answer's colour; a file must be answered row by row.
"""

import contextlib
import csv
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

SCREENSHOT = Path("build/smoke-test.png")
NEGATIVE_COLOR, POSITIVE_COLOR = (
    "#B34700",
    "#0067A3",
)  # of the light scheme, desktop_app/gui/theme.py
COLORED_PIXELS = 500
ROWS = [("1", "Great product, I love it!"), ("2", "Terrible, it broke at once."), ("3", "")]
ODD_TEXTS = ["Un café très agréable, je l'adore", "Déçu, cassé après une journée", "Ça va"]
TIMEOUT_S = 60


class SmokeTestError(Exception):
    """The application did not do what it must."""


def main() -> int:
    """0 when all went well; 1 with what did not."""
    binary = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as display:
        environment = bare_environment(Path(folder), display)
        try:
            check_command_line(binary, Path(folder), environment)
            check_window(binary, Path(folder), environment)
        except SmokeTestError as error:
            print(f"smoke test failed: {error}", file=sys.stderr)
            return 1
    print("smoke test passed")
    return 0


@contextlib.contextmanager
def virtual_screen(screen: str = "1280x800x24") -> Iterator[str]:
    """An X server with a screen of that width, height and depth; its display."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", screen]
    server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    try:
        os.close(write_end)
        with os.fdopen(read_end) as reader:
            yield f":{reader.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def bare_environment(folder: Path, display: str) -> dict[str, str]:
    """What the application sees: no PATH to any Python, folders of its own."""
    empty = folder / "empty"
    empty.mkdir()
    return {
        "PATH": str(empty),
        "HOME": str(folder),
        "SENTIMENT_DESK_HOME": str(folder / "home"),
        "DISPLAY": display,
        "LANG": "C.UTF-8",
    }


def check_command_line(binary: Path, folder: Path, environment: dict[str, str]) -> None:
    """Self check, a text, and files, headless."""
    headless = {name: value for name, value in environment.items() if name != "DISPLAY"}
    source, odd = write_table(folder / "headless.csv"), write_odd_table(folder / "odd.csv")
    for arguments in (
        ["selfcheck"],
        ["predict", ROWS[0][1]],
        ["analyze", source, "--forget"],
        ["analyze", odd, "--forget"],
    ):
        done = subprocess.run(
            [binary, *arguments], env=headless, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SmokeTestError(f"{arguments[0]} exits {done.returncode}: {done.stderr}")
        print(done.stdout.strip())
    labels = written_column(folder / "headless_sentiment.csv", "sentiment")
    if labels != ["positive", "negative", "no text"]:
        raise SmokeTestError(f"the file's rows are labelled {labels}")
    texts = written_column(folder / "odd_sentiment.csv", "review")
    if texts != ODD_TEXTS:
        raise SmokeTestError(f"the odd file's texts are read as {texts}")


def check_window(binary: Path, folder: Path, environment: dict[str, str]) -> None:
    """Type into the window, then open it with a file and run that."""
    started = time.monotonic()
    with running(binary, [], environment) as window:
        print(f"window after {time.monotonic() - started:.1f} s")
        press(environment, window, "type", "This is terrible, I hate it. ")
        wait_for(lambda: shows(environment, NEGATIVE_COLOR), "a negative answer is not shown")
        print(f"first answer after {time.monotonic() - started:.1f} s")
        press(environment, window, "key", "ctrl+a")
        press(environment, window, "type", "This is wonderful, I love it. ")
        wait_for(lambda: shows(environment, POSITIVE_COLOR), "a positive answer is not shown")
    source = write_table(folder / "window.csv")
    with running(binary, [str(source)], environment) as window:
        press_until_answered(environment, window, folder / "home" / "data" / "runs")


def press_until_answered(environment: dict[str, str], window: str, runs: Path) -> None:
    """The file's default button is Analyse: Enter runs it once the setup is there."""

    def is_answered() -> bool:
        if answered_rows(runs) == len(ROWS):
            return True
        press(environment, window, "key", "Return")
        return False

    wait_for(is_answered, "the file given on the command line is not answered", pause_s=1.0)


def answered_rows(runs: Path) -> int:
    """Rows in the finished run, 0 while there is none."""
    for path in runs.rglob("*.sqlite"):
        with (
            contextlib.suppress(sqlite3.Error),
            contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database,
        ):
            return int(database.execute("SELECT count(*) FROM answer").fetchone()[0])
    return 0


@contextlib.contextmanager
def running(binary: Path, arguments: list[str], environment: dict[str, str]) -> Iterator[str]:
    """The application with its window open, by the window's id; closed as a user closes it."""
    process = subprocess.Popen(
        [binary, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        window = find_window(environment, process)
        yield window
        press(environment, window, "key", "ctrl+q")
        output, _ = process.communicate(timeout=TIMEOUT_S)
    except BaseException:
        take_screenshot(environment)
        process.kill()
        raise
    if process.returncode or output:
        raise SmokeTestError(f"exit {process.returncode}, printed: {output.decode()}")


def find_window(environment: dict[str, str], process: "subprocess.Popen[bytes]") -> str:
    """Id of the window once it is visible."""
    found: list[str] = []

    def search() -> bool:
        if process.poll() is not None:
            raise SmokeTestError(f"it ended at once: {process.communicate()[0].decode()}")
        arguments = ["search", "--onlyvisible", "--name", "Sentiment Desk"]
        found[:] = desktop(environment, "xdotool", *arguments).split()
        return bool(found)

    wait_for(search, "no window appears")
    return found[0]


def press(environment: dict[str, str], window: str, action: str, keys: str) -> None:
    """Real key events to the window, which has the focus."""
    desktop(environment, "xdotool", "windowfocus", "--sync", window)
    desktop(environment, "xdotool", action, *(["--delay", "20"] if action == "type" else []), keys)


def shows(environment: dict[str, str], color: str) -> bool:
    """Whether many pixels of the screen have exactly this colour."""
    take_screenshot(environment)
    convert = ["convert", str(SCREENSHOT), "-fill", "black", "+opaque", color]
    mask = ["-fill", "white", "-opaque", color, "-format", "%[fx:mean*w*h]", "info:"]
    return float(desktop(environment, *convert, *mask)) >= COLORED_PIXELS


def take_screenshot(environment: dict[str, str]) -> None:
    """What the screen shows now, for the test and for whoever looks at a failure."""
    SCREENSHOT.parent.mkdir(exist_ok=True)
    desktop(environment, "import", "-window", "root", str(SCREENSHOT))


def desktop(environment: dict[str, str], *command: str) -> str:
    """Run a tool of ours on the application's screen; its output, "" when it finds nothing."""
    own = {**os.environ, "DISPLAY": environment["DISPLAY"]}
    return subprocess.run(command, env=own, capture_output=True, text=True, check=False).stdout


def wait_for(condition: Callable[[], bool], complaint: str, *, pause_s: float = 0.05) -> None:
    """Return once the condition holds; raise SmokeTestError after a minute."""
    deadline = time.monotonic() + TIMEOUT_S
    while not condition():
        if time.monotonic() > deadline:
            raise SmokeTestError(complaint)
        time.sleep(pause_s)


def written_column(path: Path, name: str) -> list[str]:
    """One column of what the application wrote."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row[name] for row in csv.DictReader(file)]


def write_odd_table(path: Path) -> Path:
    """A file whose encoding and delimiter are left to the libraries: charset-normalizer tells the
    one, clevercsv the other."""
    lines = ["id^review", *(f"{number}^{text}" for number, text in enumerate(ODD_TEXTS))]
    path.write_text("\r\n".join(lines), encoding="cp1252", newline="")
    return path


def write_table(path: Path) -> Path:
    """A small file of reviews."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "review"), *ROWS])
    return path


if __name__ == "__main__":
    if not shutil.which("Xvfb"):
        sys.exit("Xvfb is not installed: run packaging/smoke-test.sh")
    sys.exit(main())
