"""What a file's own labels and stars mean: the three classes they stand for."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from desktop_app.tables.cells import CellKind, kind_of

Sentiment = Literal["negative", "neutral", "positive"]

_POSITIVE = """
positive pos positiv positiva positivas positivo positivos positives positif positifs positieve
positief pozytywny pozytywna pozitif pozitivní позитивный позитивная положительный положительная
позитив 正面 积极 積極 好评 好評 正 ポジティブ 肯定的 긍정 긍정적
good great excellent amazing awesome happy satisfied love loved like liked joy recommended bullish
praise favorable favourable thumbs_up gut zufrieden bon bien satisfait bueno buena bom boa buono
"""
_NEGATIVE = """
negative neg negativ negativa negativas negativo negativos negatives negatif négatif négatifs
negatieve negatief negatywny negatywna olumsuz negativní негативный негативная отрицательный
отрицательная негатив 负面 負面 消极 消極 差评 差評 负 負 ネガティブ 否定的 부정 부정적
bad poor terrible awful horrible unhappy dissatisfied unsatisfied hate hated dislike disliked
anger angry sadness sad fear disgust bearish complaint unfavorable unfavourable thumbs_down
schlecht unzufrieden mauvais insatisfait malo mala ruim cattivo
"""
_NEUTRAL = """
neutral neu neut neutr neutre neutres neutro neutra neutros neutraal neutralny nötr neutrální
нейтральный нейтральная нейтрально нейтрал 中性 中立 中评 中評 ニュートラル 중립 중립적
mixed average ok okay fair so_so objective indifferent none_of_both mittel moyen regular
"""
_EMPTY_WORDS = """
very extremely strongly slightly somewhat mostly highly weakly rather more quite
sehr eher leicht très plutôt muy muito molto emotion emotions sentiment feeling feelings
review reviews opinion tweet label class mood stimmung
"""
_NO_EMOTION = re.compile(
    r"(?:no|without|neither)\s+(?:\w+\s+)?(?:emotion|sentiment|opinion).*"
    r"|(?:neither|weder|ni|né|nem)\s.+\s(?:nor|or|noch|ni|né|nem)\s.+"
)

_WORD = re.compile(r"[^\W\d_]+")
_STARS = re.compile("[★⭐🌟]\ufe0f?|[☆✩]")
_HOLLOW = "☆✩"
_RATING = re.compile(
    r"(?:rated\s+)?(?P<value>[-+]?\d+(?:[.,]\d+)?)\s*"
    r"(?:(?:/|out of|of|von|sur|de|su|van)\s*(?P<top>\d+)(?:[.,]0+)?)?\s*"
    r"(?:stars?|sterne?n?|étoiles?|etoiles?|estrellas?|estrelas?|stelle|sterren|points?|punkte?"
    r"|pts?|星|점|点|點)?",
    re.IGNORECASE,
)
_TOPS = (6.0, 7.0, 10.0, 100.0)
"""Of scales beyond 5. Surveys ask for 1 to 7; on 1 to 10 something above 7 is to be expected."""
_MOST_VALUES = 60
_LEAST_KNOWN_SHARE = 0.5
_BELOW, _ABOVE = 0.375, 0.625
"""Of the way from the worst to the best: one and two stars of five are below, four above."""

_WORDS: Mapping[str, Sentiment] = {
    **dict.fromkeys(_POSITIVE.split(), "positive"),
    **dict.fromkeys(_NEGATIVE.split(), "negative"),
    **dict.fromkeys(_NEUTRAL.split(), "neutral"),
    "👍": "positive",
    "👎": "negative",
    "+": "positive",
}
_MODIFIERS = frozenset(_EMPTY_WORDS.split())


def guess_label_mapping(values: Iterable[str]) -> Mapping[str, Sentiment] | None:
    """What each value stands for, by the value as given; None where they seem to be no labels.

    `values` are the cells of a column, or the different ones of them. Words are understood in
    several languages; numbers and stars are folded by the scale they seem to be on, five stars
    into 1-2, 3 and 4-5. Blank values, and odd ones such as "can't tell", have no meaning.
    """
    return guess_counted_labels(Counter(iter(values)))  # a mapping would be taken for counts


def guess_counted_labels(rows: Mapping[str, int]) -> Mapping[str, Sentiment] | None:
    """The same from how many rows have each value."""
    counts = {value: n for value, n in rows.items() if kind_of(value) is not CellKind.BLANK}
    if not 1 <= len(counts) <= _MOST_VALUES:
        return None
    best = max(_word_meanings(counts), _rating_meanings(counts), key=len)
    known = sum(counts[value] for value in best)
    return best if known >= _LEAST_KNOWN_SHARE * sum(counts.values()) else None


def _word_meanings(values: Iterable[str]) -> dict[str, Sentiment]:
    meanings = {value: _word_meaning(value) for value in values}
    return {value: meaning for value, meaning in meanings.items() if meaning is not None}


def _word_meaning(value: str) -> Sentiment | None:
    plain = value.strip().casefold()
    if _NO_EMOTION.fullmatch(plain):
        return "neutral"
    words = [word for word in _WORD.findall(plain) if word not in _MODIFIERS]
    return _WORDS.get(plain) or _WORDS.get("_".join(words))


def _rating_meanings(values: Iterable[str]) -> dict[str, Sentiment]:
    ratings = {value: rating for value in values if (rating := _rating(value)) is not None}
    if not ratings:
        return {}
    numbers = {number for number, _ in ratings.values()}
    worst, best = _scale(numbers, stated_top=max(top for _, top in ratings.values()))
    if worst == best:
        return {}
    return {
        value: _fold((number - worst) / (best - worst)) for value, (number, _) in ratings.items()
    }


def _rating(value: str) -> tuple[float, float] | None:
    """The number, and the best one where that is stated ("4 out of 5"), else 0."""
    plain = value.strip()
    if stars := _STARS.findall(plain):
        hollow = sum(star in _HOLLOW for star in stars)
        return float(len(stars) - hollow), float(len(stars)) if hollow else 0.0
    found = _RATING.fullmatch(plain)
    if found is None:
        return None
    return float(found["value"].replace(",", ".")), float(found["top"] or 0)


def _scale(numbers: set[float], *, stated_top: float) -> tuple[float, float]:
    """The worst and the best rating of the scale that the numbers seem to be on."""
    lowest, highest = min(numbers), max(numbers)
    if lowest < 0:
        reach = max(-lowest, highest)
        return -reach, reach
    if stated_top:
        return min(lowest, 1.0), max(stated_top, highest)
    if 3 < highest <= 5:
        has_five_steps_from_0 = lowest == 0 and highest == 4
        return (0.0, 4.0) if has_five_steps_from_0 else (1.0, 5.0)
    best = next((top for top in _TOPS if 5 < highest <= top), highest)
    return min(lowest, 1.0), best


def _fold(position: float) -> Sentiment:
    if position < _BELOW:
        return "negative"
    return "positive" if position > _ABOVE else "neutral"
