"""Made-up reviews of made-up products: rows for pictures, and for whoever wants to try a file.

Every sentence was written for this purpose; no customer said any of it.
"""

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

HEADER = ("date", "product", "stars", "review")
FIRST_DAY = date(2025, 1, 6)
_LONGEST_PAUSE_DAYS = 2
_PRAISED_OF_TEN = {"Kettle": 7, "Backpack": 8, "Desk lamp": 5, "Headphones": 4}
"""Of ten opinions on a product, so many are good: a chart by product then has something to tell."""

_GOOD = (
    "I love it, and so does my sister.",
    "Works perfectly, every single day.",
    "The best thing I bought this year.",
    "It looks lovely and feels solid.",
    "Arrived a day early and well packed.",
    "Great value, I would buy it again.",
    "Support answered within the hour and was very kind.",
    "Better than the one I paid twice as much for.",
    "My kids fight over who may use it first, a good sign.",
)
_BAD = (
    "It broke after two weeks.",
    "The handle came off the first time I touched it.",
    "Awful smell of plastic that never went away.",
    "Delivery took a month and the box was crushed.",
    "Support never answered, I want my money back.",
    "Far too expensive for what it is.",
    "The manual is useless and the switch is hard to reach.",
    "I regret buying this.",
    "Loud, flimsy and ugly.",
)
_PLAIN = (
    "It is grey and weighs about a kilo.",
    "I bought it for the office in March.",
    "There is a cable and a small card in the box.",
    "It replaces the older one in the kitchen.",
    "I use it on Mondays and Thursdays.",
    "The second one goes to my parents.",
)
_TURNS = ("", "Still: ", "But, ", "To be fair: ", "After a month: ")
_ODD = ("", "???", "ok")
"""What people leave where a text should be."""


@dataclass(frozen=True)
class Review:
    """One row, in the order of HEADER."""

    day: date
    product: str
    stars: int
    text: str


def reviews(count: int) -> Iterator[Review]:
    """`count` of them by date; the same ones each time."""
    chance = random.Random(7)
    day = FIRST_DAY
    for _ in range(count):
        day += timedelta(days=chance.randint(0, _LONGEST_PAUSE_DAYS))
        product = chance.choice(list(_PRAISED_OF_TEN))
        yield _review(day, product, chance)


def _review(day: date, product: str, chance: random.Random) -> Review:
    kind = chance.random()
    if kind < 0.03:
        return Review(day, product, 3, chance.choice(_ODD))
    if kind < 0.15:
        return Review(day, product, 3, " ".join(chance.sample(_PLAIN, 2)))
    is_praise = chance.randrange(10) < _PRAISED_OF_TEN[product]
    own, other = (_GOOD, _BAD) if is_praise else (_BAD, _GOOD)
    if kind < 0.3:
        text = f"{chance.choice(own)} {chance.choice(_TURNS)}{chance.choice(other)}"
        return Review(day, product, 4 if is_praise else 2, text)
    text = " ".join([*chance.sample(own, 2), *chance.sample(_PLAIN, chance.randint(0, 1))])
    return Review(day, product, chance.choice((5, 4) if is_praise else (1, 2)), text)


def write_reviews(path: Path, count: int = 300) -> None:
    """A CSV file with a header line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for review in reviews(count):
            writer.writerow([review.day.isoformat(), review.product, review.stars, review.text])
