from collections.abc import Iterator

import pytest

from desktop_app.core.classifier import Classifier
from desktop_app.core.options import EngineOptions
from tests.conftest import BUNDLE_DIR


@pytest.fixture(scope="session")
def classifier() -> Iterator[Classifier]:
    """The bundled model; a small token budget, so that few texts make several batches."""
    with Classifier.open(BUNDLE_DIR, EngineOptions(threads=2, token_budget=256)) as classifier:
        yield classifier
