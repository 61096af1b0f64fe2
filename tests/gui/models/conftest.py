"""The Models page on tiny real models; no test may leave a thread behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.importing import import_model
from desktop_app.catalog.installed import ModelCatalog
from desktop_app.catalog.opening import EngineOpener
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.files import worker_thread
from desktop_app.gui.kept import Kept
from desktop_app.gui.models.page import ModelsPage
from desktop_app.gui.settings.engine_following import EngineFollowing
from desktop_app.settings.engine import wanted_engine
from tests.bundles import TWO, make_bundle


@pytest.fixture(autouse=True)
def no_thread_left(monkeypatch) -> Iterator[None]:
    threads = []
    start = worker_thread.WorkerThread.__init__

    def recorded(self, *args, **kwargs):
        threads.append(self)
        start(self, *args, **kwargs)

    monkeypatch.setattr(worker_thread.WorkerThread, "__init__", recorded)
    yield
    assert not any(thread.is_running for thread in threads)


@pytest.fixture(autouse=True)
def at_once(monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.gui.models.start_check.AFTER_MS", 0)


@pytest.fixture
def catalog(tmp_path: Path) -> ModelCatalog:
    built_in = make_bundle(tmp_path / "app" / "shipped", name="shipped", version="1.0")
    return ModelCatalog(tmp_path / "user" / "models", built_in)


@pytest.fixture
def other(catalog, tmp_path: Path) -> str:
    """A model of two classes that is installed; its id."""
    folder = make_bundle(
        tmp_path / "other", name="other", version="2", labels=TWO, weights={"plain": (0, 2)}
    )
    return import_model(folder, catalog).model.id


class Desk:
    """The page with what it stands on, and what a user does with it."""

    def __init__(self, catalog: ModelCatalog, kept: Kept, qtbot) -> None:
        self.kept = kept
        self.opener = EngineOpener(catalog, lambda: wanted_engine(kept.settings.current))
        self.host = EngineHost(self.opener.open)
        EngineFollowing(self.host, kept.settings)
        self.queued: list[Path] = []
        self.page = ModelsPage(self.host, self.opener, kept, lambda: self.queued)
        self._qtbot = qtbot

    def open(self) -> None:
        self.page.resize(1200, 700)
        self.page.show()
        with self._qtbot.waitSignal(self.host.engine_ready):
            self.host.start()
        self.wait(lambda: self.page.list.selected is not None and self.page.active.id)
        self.wait(lambda: "in use" in self.rows()[self.ids().index(self.page.active.id)])
        self.wait(lambda: "Not checked" not in self.page.details.check.text())

    def wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def ids(self) -> list[str]:
        rows = self.page.list.models.rows
        return [getattr(row, "id", None) or row.model.id for row in rows]

    def rows(self) -> list[str]:
        model = self.page.list.models
        return [model.index(place).data() for place in range(model.rowCount())]

    def close(self) -> None:
        self.page.shutdown()
        self.host.shutdown()
        self.kept.shutdown()


@pytest.fixture
def make_desk(catalog, qtbot) -> Iterator[Callable[[], Desk]]:
    desks = []

    def make(kept: Kept | None = None) -> Desk:
        desk = Desk(catalog, kept or Kept(), qtbot)
        qtbot.addWidget(desk.page)
        desks.append(desk)
        desk.open()
        return desk

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(make_desk) -> Desk:
    return make_desk()
