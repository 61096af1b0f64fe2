"""`python -m benchmarks.engine --rows FILE.csv`: which settings of the engine answer most texts.

Token budgets, threads, and how threads share sessions, in turn in one process.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.contenders import seconds_of
from benchmarks.contest import turn_order
from benchmarks.engine_settings import EngineSetting, Sharing, TunedEngine, all_settings
from benchmarks.errors import BenchmarkError
from benchmarks.figures import Turn, latencies, texts_per_s
from benchmarks.report import render_table
from benchmarks.rows import cut_sample, rows_near
from desktop_app.core.bundle import Bundle, open_bundle
from desktop_app.core.encoding import Encoder
from desktop_app.core.options import available_processors
from desktop_app.errors import SentimentDeskError
from desktop_app.locations import bundled_model_dir

_BUDGETS = (512, 1024, 2048, 4096, 8192)
_SINGLE_TOKENS = 25
_SINGLES_A_ROUND = 70
_SINGLES_WARM_UP = 5

Texts = Sequence[str]


def parse_arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engine", description=__doc__)
    parser.add_argument("--rows", type=Path, required=True, help="csv of texts, in UTF-8")
    parser.add_argument("--column", default="text", help="column of the texts (default: text)")
    parser.add_argument("--limit", type=int, default=1000, help="first rows to take at each turn")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each setting")
    parser.add_argument("--budgets", type=int, nargs="+", default=_BUDGETS, metavar="TOKENS")
    most = available_processors()
    parser.add_argument("--threads", type=int, nargs="+", default=sorted({1, most}), metavar="N")
    parser.add_argument("--model", type=Path, default=bundled_model_dir())
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code 0, or 1 with the reason."""
    args = parse_arguments(argv)
    try:
        with TemporaryDirectory() as folder:
            cut = cut_sample(args.rows, args.column, args.limit, Path(folder) / "rows.csv")
        compare(args, open_bundle(args.model), cut.texts)
    except (BenchmarkError, SentimentDeskError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def compare(args: argparse.Namespace, bundle: Bundle, texts: Texts) -> None:
    """Time all settings and print two tables: many texts, and single ones."""
    settings = all_settings(args.budgets, args.threads)
    encoder = Encoder(bundle.tokenizer_path, bundle.card.max_tokens)
    counts = encoder.encode(texts).token_counts
    singles = [texts[row] for row in rows_near(counts, wanted=_SINGLE_TOKENS, most=50)]

    def open_engine(setting: EngineSetting) -> TunedEngine:
        return TunedEngine(bundle.model_path, encoder, setting)

    print(render_rates(settings, time_batches(settings, open_engine, texts, args.rounds)))
    alone = [one for one in settings if one.token_budget == args.budgets[0]]
    alone = [one for one in alone if one.sharing is Sharing.WHOLE_MACHINE or one.threads == 1]
    print()
    print(render_singles(alone, time_singles(alone, open_engine, singles, args.rounds)))


def time_batches(
    settings: Sequence[EngineSetting],
    open_engine: Callable[[EngineSetting], TunedEngine],
    texts: Texts,
    rounds: int,
) -> list[list[Turn]]:
    """The turns of each setting. Sessions live for one turn: idle ones might still spin."""
    turns: list[list[Turn]] = [[] for _ in settings]
    for number in range(rounds):
        for index in turn_order(len(settings), number):
            with open_engine(settings[index]) as engine:
                engine.answer(texts[: len(texts) // 10 + 1])
                seconds = seconds_of(lambda engine=engine: engine.answer(texts))
            turns[index].append(Turn(len(texts), seconds))
            _say(f"round {number + 1}/{rounds}  {len(texts) / seconds:7.1f}  {settings[index]}")
    return turns


def time_singles(
    settings: Sequence[EngineSetting],
    open_engine: Callable[[EngineSetting], TunedEngine],
    singles: Texts,
    rounds: int,
) -> list[list[float]]:
    """Seconds of single texts by each setting."""
    seconds: list[list[float]] = [[] for _ in settings]
    for number in range(rounds):
        for index in turn_order(len(settings), number):
            with open_engine(settings[index]) as engine:
                for asked in range(_SINGLES_WARM_UP + _SINGLES_A_ROUND):
                    text = singles[asked % len(singles)]
                    took = seconds_of(lambda engine=engine, text=text: engine.answer([text]))
                    if asked >= _SINGLES_WARM_UP:
                        seconds[index].append(took)
    return seconds


def render_rates(settings: Sequence[EngineSetting], turns: Sequence[Sequence[Turn]]) -> str:
    """Texts a second, the fastest setting first."""
    found = sorted(
        zip(settings, turns, strict=True), key=lambda pair: texts_per_s(pair[1]), reverse=True
    )
    rows = []
    for setting, taken in found:
        each = [texts_per_s([turn]) for turn in taken]
        rate = f"{texts_per_s(taken):.0f}"
        spread = f"{min(each):.0f}–{max(each):.0f}"
        rows.append(
            [setting.sharing.value, str(setting.threads), str(setting.token_budget), rate, spread]
        )
    return render_table(("sessions", "threads", "token budget", "texts/s", "slowest–fastest"), rows)


def render_singles(settings: Sequence[EngineSetting], seconds: Sequence[Sequence[float]]) -> str:
    """Latency of one text of about 25 tokens."""
    rows = []
    for setting, taken in zip(settings, seconds, strict=True):
        found = latencies(taken)
        assert found
        figures = (found.p50_ms, found.p95_ms, found.p99_ms)
        rows.append([f"{setting.threads} threads a run", *(f"{ms:.2f}" for ms in figures)])
    return render_table(("one text", "p50 ms", "p95 ms", "p99 ms"), rows)


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
