"""How the recipe asks a model: through the application's own engine."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from desktop_app.core.classifier import Classifier

Scorer = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts to float32[n, 3] calibrated probabilities (negative, neutral, positive), in order; a row
of NaN where there is no text."""

_CHUNK_TEXTS = 256


@contextmanager
def open_scorer(bundle_dir: Path) -> Iterator[Scorer]:
    """The engine over a bundle: long texts in windows, just as a user's text is read."""
    with Classifier.open(bundle_dir) as classifier:
        yield lambda texts: classifier.predict(texts).probabilities


def score_all(scorer: Scorer, texts: Sequence[str], title: str) -> NDArray[np.float32]:
    """Probabilities of all texts, with a progress bar on a terminal."""
    with tqdm(total=len(texts), desc=title, unit="text", disable=None) as bar:
        parts = [np.empty((0, 3), dtype=np.float32)]
        for start in range(0, len(texts), _CHUNK_TEXTS):
            parts.append(scorer(texts[start : start + _CHUNK_TEXTS]))
            bar.update(len(parts[-1]))
    return np.concatenate(parts)
