"""Drives the frozen application on a virtual screen and looks at what comes.

The application runs in a bare environment: no Python on its path, a home of its own. What is typed
must colour the screen with the answer's colour; a file must be answered row by row and exported
from the window; a second start must hand its file to the first.
"""

import contextlib
import csv
import math
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from screen import TIMEOUT_S, TITLE, Screen, ScreenError, virtual_screen, wait_for
from zoned_table import write_zoned_table

SCREENSHOTS = Path("build/smoke-test")
NEGATIVE_COLOR, POSITIVE_COLOR = (
    "#B34700",
    "#0067A3",
)  # of the light scheme, desktop_app/gui/theme.py
COLORED_PIXELS = 500
TYPED_ANEW_S = 10
ROWS = [("1", "Great product, I love it!"), ("2", "Terrible, it broke at once."), ("3", "")]
LABELS = ["positive", "negative", "no text"]
ODD_TEXTS = ["Un café très agréable, je l'adore", "Déçu, cassé après une journée", "Ça va"]


class SmokeTestError(Exception):
    """The application did not do what it must."""


@dataclass(frozen=True)
class Trial:
    """The application under test, the folder it may use, and its screen."""

    command: tuple[str, ...]
    """What starts it: its executable, perhaps after a tool that watches it."""
    folder: Path
    screen: Screen

    @property
    def environment(self) -> dict[str, str]:
        """What the application sees: no PATH to any Python, folders of its own."""
        return {
            "PATH": str(self.folder / "empty"),
            "HOME": str(self.folder),
            "SENTIMENT_DESK_HOME": str(self.folder / "home"),
            "DISPLAY": self.screen.display,
            "LANG": "C.UTF-8",
        }

    @property
    def headless(self) -> dict[str, str]:
        """The same without a screen."""
        return {name: text for name, text in self.environment.items() if name != "DISPLAY"}


def main() -> int:
    """0 when all went well; 1 with what did not."""
    command = (*sys.argv[2:], str(Path(sys.argv[1]).resolve()))
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as screen:
        trial = Trial(command, Path(folder), screen)
        try:
            check_command_line(trial)
            check_typing_and_second_start(trial)
            check_file_and_export(trial)
            check_other_language(trial)
            check_nothing_runs(trial)
        except (SmokeTestError, ScreenError) as error:
            screen.save(SCREENSHOTS / "failure.png")
            print(f"smoke test failed: {error}", file=sys.stderr)
            return 1
    print("smoke test passed")
    return 0


def check_command_line(trial: Trial) -> None:
    """Version, self check against the golden texts, a text, and files, headless."""
    folder = trial.folder
    source, odd = write_table(folder / "headless.csv"), write_odd_table(folder / "odd.csv")
    zoned = write_zoned_table(folder / "zoned.parquet")
    for arguments in (
        ["--version"],
        ["selfcheck"],
        ["predict", ROWS[0][1]],
        ["analyze", str(source), "--forget"],
        ["analyze", str(odd), "--forget"],
        ["analyze", str(zoned), "--forget"],
    ):
        done = subprocess.run(
            [*trial.command, *arguments],
            env=trial.headless,
            capture_output=True,
            text=True,
            check=False,
        )
        # An analysis tells which column it reads, and how far it is.
        if done.returncode or (done.stderr and arguments[0] != "analyze"):
            raise SmokeTestError(f"{arguments[0]} exits {done.returncode}: {done.stderr}")
        print(done.stdout.strip())
    check_labels(folder / "headless_sentiment.csv")
    check_labels(folder / "zoned_sentiment.csv")
    texts = written_column(folder / "odd_sentiment.csv", "review")
    if texts != ODD_TEXTS:
        raise SmokeTestError(f"the odd file's texts are read as {texts}")


def check_typing_and_second_start(trial: Trial) -> None:
    """Type into the window; then start again with a file, which this window must run."""
    screen, started = trial.screen, time.monotonic()
    with running(trial, []) as window:
        print(f"window after {time.monotonic() - started:.1f} s")
        type_until_shown(trial, window, "This is terrible, I hate it. ", NEGATIVE_COLOR)
        print(f"first answer after {time.monotonic() - started:.1f} s")
        type_until_shown(trial, window, "This is wonderful, I love it. ", POSITIVE_COLOR)
        screen.save(SCREENSHOTS / "live.png")
        source = write_table(trial.folder / "second.csv")
        second = subprocess.run(
            [*trial.command, source.name],
            cwd=trial.folder,
            env=trial.environment,
            capture_output=True,
            timeout=TIMEOUT_S,
            check=False,
        )
        if second.returncode or second.stdout or second.stderr:
            raise SmokeTestError(f"the second start does not hand over: {second}")
        press_until_answered(trial, window, runs=1)


def check_file_and_export(trial: Trial) -> None:
    """Open the window with a file, run that and export it to where the window proposes."""
    source = write_table(trial.folder / "window.csv")
    target = source.with_name("window_sentiment.csv")
    with running(trial, [str(source)]) as window:
        press_until_answered(trial, window, runs=2)
        press_until_dialog(trial, window)
        accept_dialog(trial, "what is exported")
        accept_dialog(trial, "where it is written")
        wait_for(target.is_file, "the export is not written", pause_s=0.2)
        trial.screen.save(SCREENSHOTS / "files.png")
    check_labels(target)


def check_other_language(trial: Trial) -> None:
    """The window in Traditional Chinese, whose words are a file of the application's."""
    command = [*trial.command, "settings", "set", "language", "zh_TW"]
    subprocess.run(command, env=trial.headless, capture_output=True, check=True)
    with running(trial, []):
        trial.screen.save(SCREENSHOTS / "chinese.png")


def type_until_shown(trial: Trial, window: str, text: str, color: str) -> None:
    """Type a text in the place of what is there, until its answer's colour is on the screen."""

    typed_s = -math.inf

    def is_shown() -> bool:
        nonlocal typed_s
        if shows(trial, color):
            return True
        # Without a window manager keys that come before the window takes the focus are lost.
        if time.monotonic() - typed_s > TYPED_ANEW_S:
            trial.screen.press(window, "key", "ctrl+a")
            trial.screen.press(window, "type", text)
            typed_s = time.monotonic()
        return False

    wait_for(is_shown, f"the answer to {text!r} is not shown")


def press_until_answered(trial: Trial, window: str, *, runs: int) -> None:
    """The file's default button is Analyse: Enter runs it once the setup is there."""

    def is_answered() -> bool:
        folder = trial.folder / "home" / "data" / "runs"
        if answered_runs(folder) == runs:
            return True
        # Once it runs Enter would pause it, and on a slow machine again and again.
        if len(list(folder.rglob("*.sqlite"))) < runs:
            trial.screen.press(window, "key", "Return")
        return False

    wait_for(is_answered, "the file is not answered", pause_s=1.0)


def accept_dialog(trial: Trial, about: str) -> None:
    """Press Enter in the dialog that asks, and wait until it is gone."""
    found: list[str] = []

    def appeared() -> bool:
        found[:] = filter(None, [trial.screen.find("^Export")])
        return bool(found)

    wait_for(appeared, f"the window does not ask {about}")
    trial.screen.press(found[0], "key", "Return")
    wait_for(lambda: trial.screen.find("^Export") != found[0], f"it goes on asking {about}")


def press_until_dialog(trial: Trial, window: str) -> None:
    """The export's button answers once the results are there."""

    def is_asked() -> bool:
        if trial.screen.find("^Export"):
            return True
        trial.screen.press(window, "key", "alt+e")
        return False

    wait_for(is_asked, "no dialog for the export appears", pause_s=1.0)


def answered_runs(folder: Path) -> int:
    """Runs that have an answer for every row."""
    count = 0
    for path in folder.rglob("*.sqlite"):
        with (
            contextlib.suppress(sqlite3.Error),
            contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database,
        ):
            rows = database.execute("SELECT count(*) FROM answer").fetchone()[0]
            count += rows == len(ROWS)
    return count


@contextlib.contextmanager
def running(trial: Trial, arguments: list[str]) -> Iterator[str]:
    """The application with its window open, by the window's id; closed as a user closes it."""
    process = subprocess.Popen(
        [*trial.command, *arguments],
        env=trial.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        window = find_window(trial, process)
        yield window
        trial.screen.press(window, "key", "ctrl+q")
        output, _ = process.communicate(timeout=TIMEOUT_S)
    except BaseException:
        trial.screen.save(SCREENSHOTS / "failure.png")
        process.kill()
        raise
    if process.returncode or output:
        raise SmokeTestError(f"exit {process.returncode}, printed: {output.decode()}")


def find_window(trial: Trial, process: "subprocess.Popen[bytes]") -> str:
    """Id of the window once it is visible."""
    found: list[str] = []

    def search() -> bool:
        if process.poll() is not None:
            raise SmokeTestError(f"it ended at once: {process.communicate()[0].decode()}")
        found[:] = filter(None, [trial.screen.find(TITLE)])
        return bool(found)

    wait_for(search, "no window appears")
    return found[0]


def shows(trial: Trial, color: str) -> bool:
    """Whether many pixels of the screen have exactly this colour."""
    return trial.screen.pixels_of(color) >= COLORED_PIXELS


def check_nothing_runs(trial: Trial) -> None:
    """No process of the application is left once its windows are closed."""
    executable = trial.command[-1]
    left = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if str((process / "exe").readlink()) == executable:
                left.append(process.name)
    if left:
        raise SmokeTestError(f"processes still run: {', '.join(left)}")


def check_labels(path: Path) -> None:
    """The rows' answers in what the application wrote."""
    labels = written_column(path, "sentiment")
    if labels != LABELS:
        raise SmokeTestError(f"{path.name}: the rows are labelled {labels}")


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
