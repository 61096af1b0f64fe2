"""No journey may leave a thread, a timer or a window behind."""

from collections.abc import Iterator

import pytest

from tests.leaks import alive, settle


@pytest.fixture(autouse=True)
def nothing_left(qapp) -> Iterator[None]:
    settle()
    before = alive()
    yield
    settle()
    assert alive() - before == set()
