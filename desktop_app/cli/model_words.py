"""Models in words, and as JSON."""

import time
from collections.abc import Iterator
from dataclasses import asdict

from desktop_app.catalog.checking import CheckBook, ModelCheck
from desktop_app.catalog.details import ModelDetails
from desktop_app.catalog.installed import DamagedModel, InstalledModel, Model
from desktop_app.cli.console import size_words

JsonFields = dict[str, object]


def to_line(model: Model) -> str:
    """One model, in columns."""
    if isinstance(model, DamagedModel):
        return f"{model.id:28} damaged: {model.reason}"
    card = model.card
    labels = "/".join(label.value[:3] for label in card.labels)
    where = "built-in" if model.is_built_in else ""
    size = size_words(model.size_bytes)
    line = f"{model.id:28} {card.quantization:6} {size:>9}  {labels:12} {card.licence:14} {where}"
    return line.rstrip()


def fields(model: Model, book: CheckBook, *, is_active: bool) -> JsonFields:
    """What a list has of one."""
    place: JsonFields = {"id": model.id, "folder": str(model.folder), "active": is_active}
    if isinstance(model, DamagedModel):
        return place | {"damaged": model.reason}
    card, check = model.card, book.last(model)
    return place | {
        "name": card.name,
        "version": card.version,
        "built_in": model.is_built_in,
        "labels": list(card.labels),
        "precision": card.quantization,
        "max_tokens": card.max_tokens,
        "licence": card.licence,
        "base_model": card.base_model,
        "size_bytes": model.size_bytes,
        "check": check and asdict(check),
    }


def detail_fields(details: ModelDetails) -> JsonFields:
    """What its card has on top."""
    return {
        "created": details.created,
        "languages": list(details.languages),
        "limits": list(details.limits),
        "training_sets": {one.name: one.content for one in details.training_sets},
        "dynamic_ranges": details.has_dynamic_ranges,
        "metrics": {
            one.name: {
                "texts": one.texts,
                "accuracy": one.accuracy,
                "macro_recall": one.macro_recall,
                "macro_f1": one.macro_f1,
                "calibration_error": one.calibration_error,
            }
            for one in details.metrics
        },
    }


def description(
    model: InstalledModel, details: ModelDetails, check: ModelCheck | None
) -> Iterator[str]:
    """All that is known of one, line by line."""
    card = model.card
    yield f"model      {model.id}{' (built-in)' if model.is_built_in else ''}"
    yield f"folder     {model.folder}"
    yield f"labels     {', '.join(card.labels)}"
    yield f"languages  {', '.join(details.languages) or 'not stated'}"
    yield f"precision  {card.quantization}, {size_words(model.size_bytes)} on disk"
    yield f"reads      {card.max_tokens} tokens at a time"
    yield f"licence    {card.licence}"
    yield f"made from  {card.base_model}{f', {details.created}' if details.created else ''}"
    yield f"check      {check_words(check)}"
    if details.has_dynamic_ranges:
        yield "ranges     set by each batch: a text's answer depends a little on its neighbours"
    for one in details.metrics:
        accuracy = "–" if one.accuracy is None else f"{one.accuracy:.1%}"
        recall = "–" if one.macro_recall is None else f"{one.macro_recall:.1%}"
        yield f"on         {one.name}: accuracy {accuracy}, macro recall {recall}"
    if details.training_sets:
        yield f"trained on {', '.join(one.name for one in details.training_sets)}"
    for limit in details.limits:
        yield f"limit      {limit}"


def check_words(check: ModelCheck | None) -> str:
    """How it answered its golden texts here."""
    if check is None:
        return "not checked on this computer yet"
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(check.checked_at))
    agreeing = check.texts - check.differing
    return (
        f"{agreeing} of {check.texts} example texts answered as where it was made, {when}"
        f" (largest deviation {check.largest_deviation:.4f})"
    )
