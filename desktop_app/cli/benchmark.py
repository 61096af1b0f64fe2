"""`sentiment-desk benchmark`: how fast the model is on this computer."""

import argparse
import json
import sys
from collections.abc import Iterator

from desktop_app.catalog.installed import ModelCatalog
from desktop_app.cli.console import load_settings
from desktop_app.cli.model_choice import named_model, of_chosen
from desktop_app.cli.setting_options import overruled
from desktop_app.core.bundle import open_bundle
from desktop_app.errors import UsageError
from desktop_app.measuring.figures import EngineSetting, Latency, Measurement
from desktop_app.measuring.graphs import fp32_graph, own_graph
from desktop_app.measuring.json_form import to_fields
from desktop_app.measuring.measuring import Measurer, Step, Task
from desktop_app.measuring.plan import FULL, QUICK
from desktop_app.measuring.samples import builtin_sample, own_sample
from desktop_app.settings.engine import wanted_engine
from desktop_app.settings.store import SettingsStore


def run(args: argparse.Namespace) -> int:
    """Print what was measured; 0."""
    wanted = wanted_engine(overruled(load_settings(SettingsStore()), args))
    catalog = ModelCatalog()
    if args.model:
        bundle = open_bundle(named_model(catalog, args.model).folder)
    else:
        bundle = of_chosen(catalog, wanted.model, lambda model: open_bundle(model.folder))
    options = wanted.options
    sample = own_sample(args.text) if args.text else builtin_sample(bundle)
    if sample is None:
        raise UsageError("--text is blank: give a text with words in it.")
    task = Task(
        own_graph(bundle),
        fp32_graph(bundle, args.fp32),
        sample,
        EngineSetting(options.thread_count, options.token_budget),
        QUICK if args.quick else FULL,
    )
    shows_progress = not args.json and sys.stderr.isatty()
    measurement = Measurer(task, on_step=_show if shows_progress else _ignore).run()
    if shows_progress:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    print(json.dumps(to_fields(measurement)) if args.json else "\n".join(lines_of(measurement)))
    return 0


def lines_of(measurement: Measurement) -> Iterator[str]:
    """What was found, for a terminal."""
    computer, sample = measurement.computer, measurement.sample
    yield f"{measurement.model} ({measurement.graph.quantization}) on {computer.cpu}"
    yield (
        f"{computer.processors} processors, {computer.system};"
        f" {sample.texts} texts of {sample.mean_tokens:.0f} tokens on average"
    )
    yield f"one text at a time: {_latency_words(measurement.latency)}"
    yield "threads  tokens a batch  texts/s  tokens/s"
    best = measurement.best
    for speed in measurement.speeds:
        setting = speed.setting
        notes = [word for word, on in _notes(measurement, setting, best.setting) if on]
        yield (
            f"{setting.threads:7}  {setting.token_budget:14,}  {speed.texts_per_s:7,.0f}"
            f"  {speed.tokens_per_s:8,.0f}  {', '.join(notes)}".rstrip()
        )
    if gain := measurement.gain_over(measurement.current):
        yield (
            f"{gain:.2f} times as fast: sentiment-desk settings set threads {best.setting.threads};"
            f" sentiment-desk settings set token_budget {best.setting.token_budget}"
        )
    if fp32 := measurement.fp32:
        yield (
            f"fp32: {fp32.graph.size_bytes / 1e6:.0f} MB beside"
            f" {measurement.graph.size_bytes / 1e6:.0f}; {_latency_words(fp32.latency)};"
            f" {fp32.speed.texts_per_s:,.0f} texts/s beside {best.texts_per_s:,.0f};"
            f" the same label for {fp32.same_labels:.1%} of the texts"
        )


def _notes(
    measurement: Measurement, setting: EngineSetting, best: EngineSetting
) -> Iterator[tuple[str, bool]]:
    yield "in use", setting == measurement.current
    yield "fastest", setting == best


def _latency_words(latency: Latency) -> str:
    return (
        f"mean {latency.mean_ms:.1f} ms (standard deviation {latency.sd_ms:.1f}),"
        f" min {latency.min_ms:.1f}, p50 {latency.p50_ms:.1f}, p95 {latency.p95_ms:.1f},"
        f" p99 {latency.p99_ms:.1f}"
    )


def _show(step: Step) -> None:
    setting = step.setting
    what = f"{setting.threads} threads, {setting.token_budget} tokens" if setting else "one by one"
    print(f"\r\x1b[K{step.done:.0%} {what}", end="", file=sys.stderr, flush=True)


def _ignore(step: Step) -> None:
    pass
