"""What tests of the command line share."""

import pytest

from desktop_app.cli import analyze, pipe
from tests.fakes import FakeEngine


class _OpenedEngine(FakeEngine):
    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


@pytest.fixture
def fake_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever model a command asks for, it gets an engine without one."""
    for command in (analyze, pipe):
        monkeypatch.setattr(command, "open_classifier", lambda args: _OpenedEngine())
