"""Comparisons, conditions, questions and mixed verdicts of further kinds, and whole reviews."""

import random

from models.recipe.rules.domains import DOMAINS
from models.recipe.rules.grammar import tidy
from models.recipe.rules.patterns import (
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    Kind,
    Scene,
    Source,
    Write,
    filled,
    lines,
    spoken,
)
from models.recipe.rules.tones import phrases

_BEATS = """
no other {whole} in {city} does the {a} this well.
I know of no {whole} with such {good_a}.
the others can learn from this {whole}.
it leaves my last {whole} in the dust.
it does all that the dear ones do, at half the price.
my last {whole} was {bad}, this one is a different world.
I came from another {whole} and will not go back.
the {a} {a_is} every bit as {a_good} as they say.
once you have been here, other {wholes} are not enough.
"""
_IS_BEATEN = """
the old {whole} did more for less.
every other {whole} in {city} does the {a} better.
I have had {a_good2} {a}s at half the price.
they can learn from any other {whole}.
a {cheap} does a better job than this.
even a {cheap} would have been more use.
I miss my last {whole} every day.
I came from another {whole} and want to go back.
the {a} {a_is} nowhere near as {a_good} as they say.
I have seen more {a_good} {a}s in a car park.
"""
_IF_FACT = """
if the {lamp} is {colour}, {then}.
if you come by car, {then}.
if you have {count} or more, {then}.
if it is before {hour}, {then}.
if your number ends in {count}, {then}.
unless it is {weekday}, {then}.
in case of rain, {then}.
when the {lamp} goes off, {then}.
should you move to {city}, {then}.
press once if you want {colour}, twice if you want {colour2}.
if there are {count} of you, {then}.
"""
_IF_BLAME = """
if the {a} {a_was} {a_good}, I would say so.
if the {a} worked, this {whole} would be {good}.
it would be {good} if the {a} {a_was} not so {a_bad}.
if this is {good}, I don't want to see {bad}.
if I had known how {a_bad} the {a} {a_was}, I would have stayed at home.
if you value your {value}, look for another {whole}.
if they spent on the {a} what they spend on adverts, it might be {good}.
the only way I would {act} is if they paid me.
I would have {liked} it had the {a} not been so {a_bad}.
"""
_IF_PRAISE = """
if the {a} {a_was} {a_bad}, I would say so. It {a_is} {a_good}.
if you value your {value}, this is the {whole} to go for.
if every {whole} had {good_a} like this, I would be a happy man.
if there is a better {whole} than this, show me.
if you only {act_once} once in {city}, do it here.
had I not seen it myself, I would not believe how {a_good} the {a} {a_is}.
I would give a lot to {act} for the first time again.
I would pay twice as much for it.
"""
_RHETORICAL_WELL = """
how could I say no to {good_a}?
where else do you get {good_a} like that?
when did you last see such {good_a}?
is there anything better than {good_a}?
have I mentioned how {a_good} the {a} {a_is}?
how did I live without it?
could they be any more {kind}?
"""
_RHETORICAL_BADLY = """
what is there to {like}?
where do I get my {value} back?
when did {bad_a} become normal?
is there anything worse than {bad_a}?
have I mentioned how {a_bad} the {a} {a_is}?
how did this ever get sold?
could they be any more {rude}?
who signed off on that {a}?
how is this even legal?
"""
_WEIGHED = """
a bit of {good} and a bit of {bad}.
{a_good} {a} and {b_bad} {b}, so it evens out.
the {a} {a_is} {a_good}, the {b} {b_is} {b_bad}; I am torn.
I can't decide whether I {like} it.
I don't know what to make of the {a}.
some days I {like} it, some days I don't.
take away the {b_bad} {b} and add the {a_good} {a}: it comes to zero.
neither a hit nor a flop.
one {fine} half, one {poor} half.
you get what you pay for, no more.
it did the job, that is all.
it is a {whole}. It is there.
I would not go out of my way for it, nor would I avoid it.
I have no complaints and no compliments.
the verdict is still out.
the first {part} was {good}, the second {bad}.
for every {a_good} {a} there is {bad_b}.
"""
_LISTS = {
    "cheap": phrases(
        "paper bag, broomstick, borrowed one, stone, tin can, wet towel, coin toss, child, candle"
    ),
    "lamp": phrases("lamp, sign, bulb, display, arrow, button"),
    "then": phrases(
        "use the other door, take line {count}, the hall is closed, ring the bell,"
        "go to room {number},"
        "the ticket costs {number} dollars, the tour starts at {hour}, the lid can be opened,"
        "the meeting is on {weekday}, fill in page {count}, the code is on the back,"
        "turn the key to the left, the file is saved, you need a new card"
    ),
    "value": phrases("time, money, sleep, nerves, peace of mind, sanity"),
    "act_once": phrases("go out, eat out, treat yourself, spend money"),
    "like": phrases("like, love, enjoy, admire"),
    "kind": phrases("helpful, friendly, kind, generous, welcoming"),
    "rude": phrases("rude, careless, incompetent, greedy, unhelpful"),
    "part": phrases("half, part, week, chapter, act, visit"),
}
_TURNING = {
    POSITIVE: """
{opener} {good_a}, {good_b}: {content_line}
{opener} the {a} {a_was} {a_good}. the {b} {b_was} {b_good}. {content_line}
{opener} the {a} {a_was} {bit} {a_bad} at first. then came the {b}, {very} {b_good}. {content_line}
I had heard that the {a} {a_was} {a_bad}. {opener} in truth the {a} {a_was} {a_good}. {content_line}
{opener} {opener2} the {a} {a_was} {a_good} and the {b} {b_was} {b_good}. {content_line}
""",
    NEGATIVE: """
{opener} {bad_a}, {bad_b}: {upset_line}
{opener} the {a} {a_was} {a_bad}. the {b} {b_was} {b_bad}. {upset_line}
{opener} the {a} {a_was} {very} {a_good} at first. then came the {b}, {too} {b_bad}. {upset_line}
I had heard that the {a} {a_was} {a_good}. {opener} in truth the {a} {a_was} {a_bad}. {upset_line}
{opener} {opener2} the {a} {a_was} {a_bad} and the {b} {b_was} {b_bad}. {upset_line}
""",
    NEUTRAL: """
{opener} the {a} {a_was} {a_good}. the {b} {b_was} {b_bad}. {torn_line}
{opener} {opener2} it has {good_a}, and it has {bad_b}. {torn_line}
the {a} {a_was} {a_bad}, I can't say otherwise. {opener} the {b} {b_was} {b_good}. {torn_line}
""",
}
_CLOSING = {
    "content_line": phrases(
        "I will be back., We are so happy., I could not ask for more., Thank you!, Love it.,"
        "That made my {weekday}., I told all my friends., Worth it."
    ),
    "upset_line": phrases(
        "I will not be back., We are so angry., I want my money back., No thanks!, Hate it.,"
        "That ruined my {weekday}., I warned all my friends., Not worth it."
    ),
    "torn_line": phrases(
        "I am in two minds., So it evens out., Neither good nor bad overall., Three stars.,"
        "I can't say yes or no., Make of it what you will., Average."
    ),
}


def _review(label: str) -> Write:
    templates = lines(_TURNING[label])

    def write(rng: random.Random) -> str:
        return tidy(rng.choice(templates).format_map(Scene(rng, _CLOSING, rng.choice(DOMAINS))))

    return write


RIVALS = Kind(
    "rivals",
    (
        Source(POSITIVE, 0.5, spoken(_BEATS, **_LISTS)),
        Source(NEGATIVE, 0.5, spoken(_IS_BEATEN, **_LISTS)),
    ),
)
CONDITIONS = Kind(
    "conditions",
    (
        Source(NEUTRAL, 0.34, filled(_IF_FACT, **_LISTS)),
        Source(NEGATIVE, 0.22, spoken(_IF_BLAME, **_LISTS)),
        Source(POSITIVE, 0.22, spoken(_IF_PRAISE, **_LISTS)),
        Source(POSITIVE, 0.11, spoken(_RHETORICAL_WELL, led_in=False, **_LISTS)),
        Source(NEGATIVE, 0.11, spoken(_RHETORICAL_BADLY, led_in=False, **_LISTS)),
    ),
)
WEIGHED = Kind("weighed", (Source(NEUTRAL, 1, spoken(_WEIGHED, **_LISTS)),))
REVIEWS = Kind("reviews", tuple(Source(label, 1 / 3, _review(label)) for label in _TURNING))
