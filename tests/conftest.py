"""Fixtures for all tests: no window is shown, and nothing of the developer's own is touched."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# ONNX Runtime, by way of the application, which switches its telemetry off, and before PySide6: the
# other order fails to load DLLs on Windows.
import desktop_app.core.session  # noqa: F401

if os.environ.get("SENTIMENT_DESK_TEST_SHOW") != "1":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.fakes import FakeEngine

# No deadline, for a busy machine is no fault of the code. The same examples each time, so that a
# change is judged by what it changed. New ones are looked for with
# HYPOTHESIS_PROFILE=explore; what they find becomes a test of its own.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", print_blob=True, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

BUNDLE_DIR = Path(__file__).parent.parent / "models" / "sentiment-en"


# As in the application, see `desktop_app.gui.garbage`: a worker's thread would otherwise delete the
# widgets of the test before.
gc.disable()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """What a test leaves to the collector goes in the thread of the tests."""
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def private_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data and settings of the application under test go to a temporary folder."""
    folder = tmp_path / "user"
    monkeypatch.setenv("SENTIMENT_DESK_HOME", str(folder))
    return folder


@pytest.fixture
def fake_engine() -> FakeEngine:
    return FakeEngine()
