"""Measurements in the user's words."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.gui.formatting import count, date_and_time, locale, milliseconds, rate
from desktop_app.measuring.figures import EngineSetting, Measurement
from desktop_app.measuring.measuring import Stage, Step


def step_words(step: Step) -> str:
    """What is being measured."""
    if step.stage is Stage.SINGLES:
        return QCoreApplication.translate("Benchmark", "One text at a time")
    if step.stage is Stage.OTHER_GRAPH or step.setting is None:
        return QCoreApplication.translate("Benchmark", "The model in full precision (fp32)")
    return setting_words(step.setting)


def threads_words(threads: int) -> str:
    """A number of threads."""
    if threads == 1:
        return QCoreApplication.translate("Benchmark", "1 thread")
    return QCoreApplication.translate("Benchmark", "{count} threads").format(count=count(threads))


def setting_words(setting: EngineSetting) -> str:
    """Threads and token budget."""
    return QCoreApplication.translate("Benchmark", "{threads}, {tokens} tokens a batch").format(
        threads=threads_words(setting.threads), tokens=count(setting.token_budget)
    )


def occasion_words(measurement: Measurement) -> str:
    """When, where and with what it was measured."""
    words = QCoreApplication.translate(
        "Benchmark", "{model} ({kind}) · {texts} texts of {tokens} tokens · {cpu} · {when}"
    )
    return words.format(
        model=measurement.model,
        kind=measurement.graph.quantization,
        texts=count(measurement.sample.texts),
        tokens=count(round(measurement.sample.mean_tokens)),
        cpu=measurement.computer.cpu,
        when=when_words(measurement),
    )


def when_words(measurement: Measurement) -> str:
    """Day and time."""
    return date_and_time(measurement.taken_at.timestamp())


def history_words(measurement: Measurement) -> str:
    """One measurement in one line."""
    words = QCoreApplication.translate("Benchmark", "{when} · {speed} texts/s · p50 {p50}")
    return words.format(
        when=when_words(measurement),
        speed=rate(measurement.best.texts_per_s),
        p50=milliseconds(measurement.latency.p50_ms),
    )


def advice_words(measurement: Measurement, in_use: EngineSetting) -> str:
    """Whether another setting is worth a change."""
    best = setting_words(measurement.best.setting)
    if measurement.best.setting == in_use:
        return QCoreApplication.translate(
            "Benchmark", "★ The fastest setting is in use: {setting}."
        ).format(setting=best)
    gain = measurement.gain_over(in_use)
    if gain is None and measurement.speed_of(in_use):
        return QCoreApplication.translate(
            "Benchmark", "★ Fastest: {setting}. The setting in use is as fast, within 3%."
        ).format(setting=best)
    if gain is None:
        return QCoreApplication.translate("Benchmark", "★ Fastest: {setting}.").format(setting=best)
    return QCoreApplication.translate(
        "Benchmark", "★ Fastest: {setting}. That is {gain} times as fast as the setting in use."
    ).format(setting=best, gain=QLocale().toString(gain, "f", 2))


def times_words(figure: str, ratio: float) -> str:
    """A figure with how many times another it is."""
    words = QCoreApplication.translate("Benchmark", "{figure} (× {ratio})")
    return words.format(figure=figure, ratio=locale().toString(ratio, "f", 2 if ratio < 1 else 1))
