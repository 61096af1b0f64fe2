"""No file of tests may leave a thread, a timer or a window behind."""

from collections.abc import Iterator

import pytest

from tests import leaks


@pytest.fixture(scope="module", autouse=True)
def nothing_left(qapp) -> Iterator[None]:
    with leaks.nothing_left():
        yield
