"""Ratings in figures, words, stars and grades, with and without a word of what is rated."""

import random

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, Write, filled
from models.recipe.rules.tones import phrases

# Of the scale's length: from here on praise, up to here blame, and about the middle neither.
_PRAISE_FROM, _BLAME_UP_TO = 0.8, 0.4
_MIDDLE = (0.5, 0.6)
_SCALES = (5, 5, 5, 10, 10, 10, 20, 100)
_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
_MOST_STARS = 5
_RATED = """
{score}/{scale}
{score} / {scale}
{score}/{scale} for the {a}.
{score}/{scale}, {opener}
{opener} {score}/{scale}.
{score} out of {scale}
{score} out of {scale} for the {a}.
I rated this {whole} {score} out of {scale}.
I rate the {a} {score}/{scale}.
we gave the {whole} {score} points out of {scale}.
my rating: {score}/{scale}
rating: {score} of {scale}
final score: {score}/{scale}
{score} out of {scale} is what the {a} gets from me.
{whole}: {score}/{scale}.
on a scale of one to {scale}, this {whole} gets {score}.
my {relative} says {score} out of {scale}.
{score_word} out of {scale_word}
{score_word} out of {scale_word}, says my {relative}.
I'd give the {whole} {score_word} out of {scale_word}.
it gets {score_word} points out of {scale_word}.
the {a} scored {score_word} out of {scale_word} in my book.
"""
_STARRED = """
{glyphs}
{glyphs} {opener}
{opener} {glyphs}
{glyphs} for the {a}
{whole} {glyphs}
{star_word} {stars}
{star_word} {stars} for the {whole}.
{star_word} {stars}, no more to say.
I left {star_word} {stars}.
I gave it {star_word} {stars}.
my {relative} gave the {a} {star_word} {stars}.
it gets {star_word} {stars} from all of us.
{star} {stars}. {opener}
{star} {stars} out of 5
rated {star} {stars}.
"""
_TOP = """
top marks for the {a}.
top marks all round.
A+ for the {a}.
grade for the {whole}: A
straight A for the {a}.
if there were a sixth star it would get it.
as many stars as there are.
five stars are not enough for this {whole}.
the full {scale_word} points, no question.
can I give eleven out of ten?
11/10
100%, no notes.
all the stars for the {a}!
👍👍 for the {a}
the highest score I have ever given.
perfect score from my {relative}.
"""
_BOTTOM = """
a D minus for the {a}.
F. {opener}
a failing grade for the {a}.
no stars at all for the {a}.
I would give less if the form let me.
even half a star is more than it deserves.
one star because zero is not on offer.
-10 out of 10.
minus two stars for the {a}.
the lowest score I have ever given.
the single star is for the {b}; the {a} gets none.
zero points from my {relative}.
0%. {opener}
👎👎 for the {a}
bottom marks for the {a}.
can I give negative stars?
"""
_HALFWAY = """
a C for the {a}.
a C from me, neither up nor down.
half marks for the {whole}.
middling marks for the {a}.
50%. {opener}
three stars: the {a} is what it is.
straight down the middle, three of five.
"""


def _on_scale(lowest: float, highest: float) -> Write:
    """Writes a rating whose share of the scale lies between the two."""

    def write(rng: random.Random) -> str:
        scale = rng.choice(_SCALES)
        score = rng.choice([n for n in range(scale + 1) if lowest <= n / scale <= highest])
        lists = {
            "score": (f"{score}",),
            "scale": (f"{scale}",),
            "score_word": (_WORDS[score] if score < len(_WORDS) else f"{score}",),
            "scale_word": (_WORDS[scale] if scale < len(_WORDS) else "a hundred",),
        }
        return filled(_RATED, **lists)(rng)

    return write


def _in_stars(lowest: int, highest: int) -> Write:
    """Writes so many of five stars."""

    def write(rng: random.Random) -> str:
        count = rng.randint(lowest, highest)
        full, hollow = rng.choice((("★", "☆"), ("⭐", "")))
        lists = {
            "glyphs": (full * count + hollow * (_MOST_STARS - count) or "0 stars",),
            "star": (f"{count}",),
            "star_word": (_WORDS[count],),
            "stars": ("star" if count == 1 else "stars",),
        }
        return filled(_STARRED, **lists)(rng)

    return write


_LISTS = {"scale_word": phrases("five, ten, twenty, hundred")}
RATINGS = Kind(
    "ratings",
    (
        Source(POSITIVE, 0.24, _on_scale(_PRAISE_FROM, 1)),
        Source(NEGATIVE, 0.24, _on_scale(0, _BLAME_UP_TO)),
        Source(NEUTRAL, 0.12, _on_scale(*_MIDDLE)),
        Source(POSITIVE, 0.11, _in_stars(4, 5)),
        Source(NEGATIVE, 0.11, _in_stars(0, 2)),
        Source(NEUTRAL, 0.04, _in_stars(3, 3)),
        Source(POSITIVE, 0.06, filled(_TOP, **_LISTS)),
        Source(NEGATIVE, 0.06, filled(_BOTTOM, **_LISTS)),
        Source(NEUTRAL, 0.02, filled(_HALFWAY, **_LISTS)),
    ),
)
