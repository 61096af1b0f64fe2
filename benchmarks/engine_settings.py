"""An engine like the application's, with the choices it has made left open."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from desktop_app.core.dispatch import BatchDispatcher
from desktop_app.core.encoding import Encoder
from desktop_app.core.planning import plan_batches
from desktop_app.core.session import ModelSession


class Sharing(StrEnum):
    """What threads are for."""

    SHARED = "one session, a batch a thread"
    SEPARATE = "a session and a batch a thread"
    WHOLE_MACHINE = "one session, one batch on all threads"


@dataclass(frozen=True, slots=True)
class EngineSetting:
    """One line of the table."""

    sharing: Sharing
    threads: int
    token_budget: int

    def __str__(self) -> str:
        return f"{self.sharing.value}, {self.threads} threads, {self.token_budget} tokens"


def all_settings(budgets: Sequence[int], threads: Sequence[int]) -> list[EngineSetting]:
    """Every combination that differs from the others: one thread has nothing to share."""
    return [
        EngineSetting(sharing, count, budget)
        for budget in budgets
        for count in threads
        for sharing in (Sharing if count > 1 else (Sharing.SHARED,))
    ]


class TunedEngine:
    """Answers texts as `setting` says; what the model says is dropped."""

    def __init__(self, model_path: Path, encoder: Encoder, setting: EngineSetting) -> None:
        self._encoder = encoder
        self._token_budget = setting.token_budget
        is_whole = setting.sharing is Sharing.WHOLE_MACHINE
        side_by_side = 1 if is_whole else setting.threads
        session_count = side_by_side if setting.sharing is Sharing.SEPARATE else 1
        sessions = [
            ModelSession(
                model_path,
                pad_id=encoder.pad_id,
                threads_per_run=setting.threads if is_whole else 1,
            )
            for _ in range(session_count)
        ]
        self._free: SimpleQueue[ModelSession] = SimpleQueue()
        for index in range(side_by_side):
            self._free.put(sessions[index % session_count])
        self._dispatcher = BatchDispatcher(side_by_side)

    def answer(self, texts: Sequence[str]) -> None:
        """Encode, plan and run, as the application does."""
        windows = self._encoder.encode(texts).windows
        batches = plan_batches([len(window) for window in windows], token_budget=self._token_budget)

        def run(batch: Sequence[int]) -> None:
            session = self._free.get()
            try:
                session.run([windows[index] for index in batch])
            finally:
                self._free.put(session)

        if len(batches) == 1:
            run(batches[0])  # in the calling thread, as a single text is answered
        else:
            self._dispatcher.run(batches, run, lambda: False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._dispatcher.close()
