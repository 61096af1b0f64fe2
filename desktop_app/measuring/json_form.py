"""A measurement as JSON, and back."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from desktop_app.measuring.figures import (
    Computer,
    EngineSetting,
    Graph,
    GraphComparison,
    Latency,
    Measurement,
    SampleFigures,
    Speed,
)


def to_fields(measurement: Measurement) -> dict[str, Any]:
    """The measurement's own fields, and `best`."""
    fields = asdict(measurement)
    fields["taken_at"] = measurement.taken_at.isoformat(timespec="seconds")
    fields["best"] = asdict(measurement.best)
    return fields


def from_fields(fields: dict[str, Any]) -> Measurement:
    """The opposite of `to_fields`. Raises KeyError, TypeError, ValueError or AttributeError where
    the fields are not those of a measurement."""
    speeds = tuple(_speed(entry) for entry in fields["speeds"])
    if not speeds:
        raise ValueError("it has no speeds")
    return Measurement(
        taken_at=datetime.fromisoformat(fields["taken_at"]).astimezone(),
        app_version=str(fields["app_version"]),
        computer=Computer(**fields["computer"]),
        model=str(fields["model"]),
        graph=Graph(**fields["graph"]),
        sample=SampleFigures(**fields["sample"]),
        current=EngineSetting(**fields["current"]),
        latency=_latency(fields["latency"]),
        speeds=speeds,
        fp32=_comparison(fields["fp32"]) if fields.get("fp32") else None,
    )


def _latency(entry: dict[str, Any]) -> Latency:
    count = int(entry["count"])
    others = {name: float(value) for name, value in entry.items() if name != "count"}
    return Latency(count, **others)


def _speed(entry: dict[str, Any]) -> Speed:
    setting = EngineSetting(int(entry["setting"]["threads"]), int(entry["setting"]["token_budget"]))
    return Speed(setting, float(entry["texts_per_s"]), float(entry["tokens_per_s"]))


def _comparison(entry: dict[str, Any]) -> GraphComparison:
    return GraphComparison(
        Graph(**entry["graph"]),
        _latency(entry["latency"]),
        _speed(entry["speed"]),
        float(entry["same_labels"]),
    )
