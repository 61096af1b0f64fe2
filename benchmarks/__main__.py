"""`python -m benchmarks --rows FILE.csv`: everybody side by side, as a table."""

import argparse
import datetime
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.contenders import CONTENDERS, PEERS, Setting
from benchmarks.contest import Extent, hold_contest
from benchmarks.errors import BenchmarkError
from benchmarks.machine import this_machine
from benchmarks.report import Occasion, render_report, write_between_markers
from benchmarks.rows import Sample, cut_sample, rows_near
from desktop_app.core.bundle import Bundle, open_bundle
from desktop_app.core.encoding import Encoder
from desktop_app.errors import SentimentDeskError
from desktop_app.locations import bundled_model_dir

_PEERS_ENVIRONMENT = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_VERBOSITY": "error"}
_SINGLE_TOKENS = 25
_SINGLE_TEXTS = 50


def parse_arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rows", type=Path, required=True, help="csv of texts, in UTF-8")
    parser.add_argument("--column", default="text", help="column of the texts (default: text)")
    parser.add_argument("--limit", type=int, default=2000, help="first rows to take")
    names = [contender.name for contender in CONTENDERS]
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME")
    parser.add_argument("--rounds", type=int, default=Extent().rounds, help="turns of each")
    parser.add_argument("--singles", type=int, default=Extent().singles, help="texts asked alone")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="page to put the table into")
    parser.add_argument("--model", type=Path, default=bundled_model_dir(), help="our model")
    parser.add_argument("--work", type=Path, default=Path("build/benchmarks"))
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code 0, or 1 with the reason."""
    args = parse_arguments(argv)
    os.environ |= _PEERS_ENVIRONMENT
    try:
        report = run(args)
        print(report)
        if args.write:
            write_between_markers(args.write, report)
    except (BenchmarkError, SentimentDeskError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(args: argparse.Namespace) -> str:
    """Hold the contest that the command line asks for; gives the report."""
    args.work.mkdir(parents=True, exist_ok=True)
    bundle = open_bundle(args.model)
    sample = cut_sample(args.rows, args.column, args.limit, args.work / "rows.csv")
    contenders = [contender for contender in CONTENDERS if contender.name in args.only]
    if PEERS & {contender.name for contender in contenders}:
        _make_peer_models(args.work, bundle)
    token_counts = Encoder(bundle.tokenizer_path, bundle.card.max_tokens).encode(sample.texts)
    single_rows = rows_near(token_counts.token_counts, wanted=_SINGLE_TOKENS, most=_SINGLE_TEXTS)
    setting = Setting(args.work, args.model, sample)
    extent = Extent(args.rounds, args.singles)
    results = hold_contest(contenders, setting, single_rows, extent, _say)
    single_tokens = [token_counts.token_counts[row] for row in single_rows]
    return render_report(results, _occasion(args, bundle, sample, single_tokens))


def _make_peer_models(work_dir: Path, bundle: Bundle) -> None:
    # In a process of its own: the driver stays small.
    from benchmarks.ours import run_module

    _say("making the models to compare with, where they are missing")
    command = ("benchmarks.peer_models", str(work_dir), str(bundle.tokenizer_path))
    run_module(command, home=work_dir)


def _occasion(
    args: argparse.Namespace, bundle: Bundle, sample: Sample, single_tokens: Sequence[int]
) -> Occasion:
    card = bundle.card
    return Occasion(
        date=datetime.datetime.now(tz=datetime.UTC).date(),
        machine=this_machine(),
        command=_command(args),
        row_count=len(sample.texts),
        repeated_count=sample.repeated_count,
        single_tokens=(min(single_tokens), max(single_tokens)),
        single_count=args.singles,
        model=f"{card.name} {card.version} ({card.quantization}, {card.base_model})",
    )


def _command(args: argparse.Namespace) -> str:
    """The command as another reader would give it: without this machine's folders."""
    words = ["--rows", args.rows.name, "--column", args.column, "--limit", str(args.limit)]
    words += ["--rounds", str(args.rounds), "--singles", str(args.singles)]
    words += [] if len(args.only) == len(CONTENDERS) else ["--only", *args.only]
    return shlex.join(["python", "-m", "benchmarks", *words])


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
