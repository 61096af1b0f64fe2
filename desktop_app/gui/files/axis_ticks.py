"""Round numbers along an axis."""

import math

_STEPS = (1, 2, 2.5, 5, 10)


def ticks(largest: float, most: int) -> list[float]:
    """0 and at most `most` further multiples of a round step, the last not below `largest`.

    A step is whole: 1, 2, 2.5 or 5 times a power of ten (Heckbert 1990, "Nice numbers for graph
    labels").
    """
    wanted = max(largest / most, 1.0)
    power = 10.0 ** math.floor(math.log10(wanted))
    steps = [step * power for step in _STEPS if (step * power).is_integer()]
    step = next(step for step in steps if step >= wanted * (1 - 1e-9))
    count = max(1, math.ceil(largest / step - 1e-9))
    return [index * step for index in range(count + 1)]
