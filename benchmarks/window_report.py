"""What a run in the window took, as handed from its process to the one that measures."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class WindowReport:
    """One file dropped, run and finished."""

    rows: int
    from_drop_s: float
    """From the drop to the run's end, the guess at the file's layout included."""
    run_s: float
    """By the panel beside the progress bar."""

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str) -> "WindowReport":
        """The opposite of `to_json`."""
        return cls(**json.loads(line))
