"""What the driver and its workers say to each other: one JSON object a line."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class Task(StrEnum):
    """What a worker can be asked for."""

    WARM_UP = "warm-up"
    """Answer the rows untimed."""
    ANSWER = "answer"
    """Answer the rows together, timed."""
    SINGLES = "singles"
    """Answer the rows one call each, each timed."""


@dataclass(frozen=True, slots=True)
class Request:
    """A task and the rows it is about."""

    task: Task
    rows: tuple[int, ...]

    def to_line(self) -> str:
        """JSON, with its line break."""
        return json.dumps(asdict(self)) + "\n"

    @classmethod
    def from_line(cls, line: str) -> "Request":
        """The opposite of `to_line`."""
        entry = json.loads(line)
        return cls(Task(entry["task"]), tuple(entry["rows"]))


@dataclass(frozen=True, slots=True)
class Reply:
    """What a task took; the first reply of a worker says that it is ready."""

    seconds: tuple[float, ...]
    """One for a timed answer, one a row for singles, none else."""
    own_seconds: float | None
    peak_memory_bytes: int
    """The worker's peak up to now."""
    model_bytes: int

    def to_line(self) -> str:
        """JSON, with its line break."""
        return json.dumps(asdict(self)) + "\n"

    @classmethod
    def from_line(cls, line: str) -> "Reply":
        """The opposite of `to_line`."""
        entry = json.loads(line)
        return cls(
            tuple(entry["seconds"]),
            entry["own_seconds"],
            entry["peak_memory_bytes"],
            entry["model_bytes"],
        )
