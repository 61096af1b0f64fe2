"""`python -m benchmarks.worker NAME …`: one contender in a process of its own, answering requests
on standard input."""

import argparse
import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.contenders import Answering, Setting, Timing, contender_named, seconds_of
from benchmarks.protocol import Reply, Request, Task
from benchmarks.rows import read_sample


def serve(
    answering: Answering, texts: tuple[str, ...], requests: Iterable[Request]
) -> Iterator[Reply]:
    """A reply to say that the contender is ready, then one to each request."""
    yield _reply(answering)
    for request in requests:
        asked = [texts[row] for row in request.rows]
        if request.task is Task.SINGLES:
            seconds = tuple(
                seconds_of(lambda text=text: answering.answer_one(text)) for text in asked
            )
            yield _reply(answering, seconds)
        else:
            timing = answering.answer(asked)
            yield _reply(answering, *_told(request.task, timing))


def _told(task: Task, timing: Timing) -> tuple[tuple[float, ...], float | None]:
    return ((timing.seconds,), timing.own_seconds) if task is Task.ANSWER else ((), None)


def _reply(
    answering: Answering, seconds: tuple[float, ...] = (), own_seconds: float | None = None
) -> Reply:
    return Reply(seconds, own_seconds, answering.peak_memory_bytes(), answering.model_bytes)


def main() -> int:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.worker", description=__doc__)
    parser.add_argument("name")
    for name in ("--work", "--model", "--sample"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--column", required=True)
    args = parser.parse_args()
    # The libraries' own words must not come between the replies.
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    warnings.simplefilter("ignore")  # deprecations in the libraries that are compared
    setting = Setting(args.work, args.model, read_sample(args.sample, args.column))
    answering = contender_named(args.name).open(setting)
    for reply in serve(answering, setting.sample.texts, map(Request.from_line, sys.stdin)):
        replies.write(reply.to_line())
        replies.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
