"""How fast a run was, as kept with it."""

import json
from dataclasses import dataclass
from typing import Self

from desktop_app.core.meter import SpeedRecord, Throughput

WRITE_SQL = "INSERT OR REPLACE INTO speed VALUES (1, ?, ?, ?, ?, ?, ?)"
READ_SQL = "SELECT texts, tokens, elapsed_s, threads, peak_bytes, latencies FROM speed"
_Record = tuple[float, int, float, int, int, str]


@dataclass(frozen=True, slots=True)
class RunSpeed:
    """Of the whole run, each time it went on; pauses are left out."""

    record: SpeedRecord = SpeedRecord()  # noqa: RUF009 (frozen)
    threads: int = 0
    """Mini-batches side by side, the last time; 0 where the engine does not tell."""
    peak_bytes: int = 0
    """The most memory the process took, any time; 0 where the system does not tell."""

    @property
    def throughput(self) -> Throughput:
        """In rates and percentiles."""
        return self.record.throughput()

    def plus(self, later: Self) -> "RunSpeed":
        """This time and a later one."""
        peak_bytes = max(self.peak_bytes, later.peak_bytes)
        return RunSpeed(self.record.plus(later.record), later.threads, peak_bytes)

    def to_record(self) -> _Record:
        """Values for WRITE_SQL."""
        one = self.record
        latencies = json.dumps([[index, round(weight, 3)] for index, weight in one.latencies])
        return (one.texts, one.tokens, one.elapsed_s, self.threads, self.peak_bytes, latencies)

    @classmethod
    def from_record(cls, record: _Record) -> Self:
        """What READ_SQL gave. Raises ValueError or TypeError for what cannot stand there."""
        texts, tokens, elapsed_s, threads, peak_bytes, latencies = record
        bins = tuple((int(index), float(weight)) for index, weight in json.loads(latencies))
        speed = SpeedRecord(float(texts), int(tokens), float(elapsed_s), bins)
        return cls(speed, int(threads), int(peak_bytes))
