"""`sentiment-desk predict`: texts from the command line, or lines from standard input."""

import argparse
import sys
import time
from collections.abc import Iterator
from io import BufferedIOBase
from typing import cast

from desktop_app.cli.model_choice import open_classifier
from desktop_app.core.engine import Engine
from desktop_app.core.json_line import to_json
from desktop_app.core.predictions import Prediction
from desktop_app.jobs.no_text import has_no_text

NO_TEXT = "no text"
_READ_BYTES = 1 << 18


def run(args: argparse.Namespace) -> int:
    """Print a line for each text; 0."""
    with open_classifier(args) as engine:
        for text in args.texts:
            if text != "-":
                _print_answers(engine, [text], [text], as_json=args.json)
                continue
            for lines in standard_input():
                # A column of a file, as a rule: what says that a value is missing is no opinion.
                asked = ["" if has_no_text(line) else line for line in lines]
                _print_answers(engine, lines, asked, as_json=args.json)
    return 0


def standard_input() -> Iterator[list[str]]:
    """Lines of standard input as they arrive."""
    # Typed as any binary file, but a buffered one in every process that has it.
    return arriving_lines(cast(BufferedIOBase, sys.stdin.buffer))


def arriving_lines(source: BufferedIOBase) -> Iterator[list[str]]:
    """Lines of UTF-8 as they arrive, so that a slow pipe is answered line by line.

    Invalid bytes become U+FFFD; a byte-order mark and the line ends are not part of a text.
    """
    rest = b""
    is_first = True
    while block := source.read1(_READ_BYTES):
        *lines, rest = (rest + block).split(b"\n")
        if lines:
            yield [_text(line, may_have_bom=is_first and not i) for i, line in enumerate(lines)]
            is_first = False
    if rest:
        yield [_text(rest, may_have_bom=is_first)]


def _text(line: bytes, *, may_have_bom: bool) -> str:
    text = line.removesuffix(b"\r").decode("utf-8", "replace")
    return text.removeprefix("\ufeff") if may_have_bom else text


def _print_answers(engine: Engine, texts: list[str], asked: list[str], *, as_json: bool) -> None:
    started = time.perf_counter()
    answers = engine.predict_now(asked) if len(asked) == 1 else engine.predict(asked)
    each_ms = (time.perf_counter() - started) * 1000 / len(texts)
    for text, answer in zip(texts, answers, strict=True):
        print(to_json(text, answer, each_ms) if as_json else to_line(text, answer))
    sys.stdout.flush()


def to_line(text: str, answer: Prediction) -> str:
    """Label, confidence and text on one line, separated by tabs."""
    label = answer.label or NO_TEXT
    confidence = "" if answer.label is None else f"{answer.confidence:.3f}"
    return f"{label}\t{confidence}\t{' '.join(text.split())}"
