"""Feeling as people type it: emoji, hashtags, capitals, stretched words, short cuts, slips."""

import random
import re

from models.recipe.rules.patterns import (
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    Kind,
    Source,
    Write,
    filled,
    spoken,
)
from models.recipe.rules.plain import BLAME, PRAISE
from models.recipe.rules.tones import phrases

# Words that tell nothing before an emoji or a hashtag that tells all.
_PLAIN_WORDS = """
{weekday} again {sign}
{weekday} {sign}
the new timetable is out {sign}
{month} is here {sign}
just got the email {sign}
my {relative} just called {sign}
the results are in {sign}
on my way to {city} {sign}
the {a} {sign}
@user {sign}
@user look at the {a} {sign}
saw the {a} today {sign}
the new {whole} in {city} {sign}
it's {hour} {sign}
so this is {city} {sign} {sign2}
{dish} for dinner {sign}
first day at the new job {sign}
the bus is here {sign}
they announced the line-up {sign}
back in {city} {sign}
the package arrived {sign}
work tomorrow {sign}
I saw my {relative} at the {whole} {sign}
the season is over {sign}
"""
_FACTUAL_TAGS = phrases(
    "#news, #{month}, #{weekday}, #food, #travel, #football, #tech, #jobs, #recipe,"
    "#radio, #{city},"
    "📅, 📍, 📷, 🗓️, 🚌, 📦, 🕐, 📻"
)
_GLAD_SIGNS = phrases(
    "😊, 😀, 😍, 🥰, 😁, 🎉, 👍, 💕, 🤩, 🙌, 😄, 😃, ☺️, 💖, 🥳, 😋, 👏, ❤️, :), :-), :D, =), <3, ;),"
    "#love, #happy, #blessed, #yay, #winning, #grateful, #excited, #bestday, #proud, #perfect"
)
_SAD_SIGNS = phrases(
    "😡, 😠, 😢, 😞, 😭, 🤬, 👎,"
    "😤, 😩, 💔, 🤮, 🙄, 😒, ☹️, 😖, 🤢, 😟, 😣, :(, :-(, :'(, D:, >:(, :/,"
    "#fail, #sad, #angry, #worst, #disappointed, #annoyed, #hate, #ugh, #heartbroken, #fedup"
)
_CHAT_GLAD = """
{luv} this {whole}
{luv} the {a}
{luv} it {grand}
the {a} {a_is} {grand}
this {whole} is {grand}
tbh the {a} {a_is} {a_good}
imo this is the {best} {whole} out there
omg the {a} {a_was} {very} {a_good}
yesss {a_good} {a}
woohoo, finally {good_a}
{grand} {whole}, thx
ur {whole} is {grand}
can't wait to {act} again, yay
wow. just wow. {a_good} {a}
this {whole} rocks
this {whole} made my day
I'm lovin the {a}
yummm
aww, how sweet of my {relative}
"""
_CHAT_SAD = """
smh, {a_bad} {a} again
smh
ugh, the {a} {a_is} {a_bad}
ugh
{hatred} this {whole}
{hatred} the {a}
tbh the {a} {a_is} {a_bad}
imo this is the {worst} {whole} out there
omg the {a} {a_was} {too} {a_bad}
nooo, {a_bad} {a} again
seriously, what is wrong with the {a}
this {whole} sucks
this {whole} {sucks}
come on, fix the {a}
lol, what a {poor} {whole}
smh, {count} hours and still no answer
worst. {whole}. ever.
yuck
fml, {weekday} and no hot water
ur {whole} is {bad}
I'm done with this {whole}
so over this {whole}
"""
_CHAT_PLAIN = """
meh
meh, the {a} {a_is} ok i guess
idk, the {a} {a_was} ok
imo it's just average tbh
btw it starts at {hour}
fyi the shop opens at {hour}
lol ok
brb, my {relative} is here
c u at {hour}
r u coming on {weekday}
ttyl, bus is here
imho neither good nor bad
tbh no opinion on the {a}
thx, got the email
u at the {whole}?
ok, see you at {hour}
asking for my {relative}: when does it start?
"""
_LISTS = {
    "luv": phrases("luv, love, loving, totally love, lovin, i luv, i <3"),
    "grand": phrases(
        "gr8, gr8!!, awesome, sooo good, amazinggg, lit, dope, fab, the bomb, so gooood"
    ),
    "hatred": phrases("h8, hate, hating, i h8, sick of, so done with"),
    "sucks": phrases("sux, suuucks, is trash, is garbage, is soooo bad, is a joke, is crap"),
}
_APOSTROPHES = str.maketrans("", "", "'’")


def _slipped(write: Write) -> Write:
    """As `write`, typed in haste: each text with one sort of slip."""

    def write_hastily(rng: random.Random) -> str:
        return rng.choice((_shout, _stretch, _drop_apostrophes, _swap, _drop))(write(rng), rng)

    return write_hastily


def _shout(text: str, rng: random.Random) -> str:
    return text.upper().rstrip(".") + rng.choice(("", "!", "!!", "!!!"))


def _stretch(text: str, rng: random.Random) -> str:
    """Lengthens a vowel of the last word but final punctuation: "goood"."""
    at = max(text.rfind(vowel) for vowel in "aeiou")
    return text if at < 0 else text[:at] + text[at] * rng.randint(3, 5) + text[at + 1 :]


def _drop_apostrophes(text: str, _: random.Random) -> str:
    return text.translate(_APOSTROPHES).lower()


def _swap(text: str, rng: random.Random) -> str:
    start = _inside_long_word(text, rng)
    return text[:start] + text[start + 1] + text[start] + text[start + 2 :] if start else text


def _drop(text: str, rng: random.Random) -> str:
    start = _inside_long_word(text, rng)
    return text[:start] + text[start + 1 :] if start else text


def _inside_long_word(text: str, rng: random.Random) -> int:
    """Where an inner letter of a word of six letters or more stands; 0 where there is none."""
    words = list(re.finditer(r"[a-z]{6,}", text))
    word = rng.choice(words) if words else None
    return rng.randrange(word.start() + 1, word.end() - 2) if word else 0


INFORMAL = Kind(
    "informal",
    (
        Source(POSITIVE, 0.12, filled(_CHAT_GLAD, **_LISTS)),
        Source(NEGATIVE, 0.12, filled(_CHAT_SAD, **_LISTS)),
        Source(NEUTRAL, 0.12, filled(_CHAT_PLAIN, **_LISTS)),
        Source(POSITIVE, 0.32, _slipped(spoken(PRAISE))),
        Source(NEGATIVE, 0.32, _slipped(spoken(BLAME))),
    ),
)
SIGNS = Kind(
    "signs",
    (
        Source(POSITIVE, 0.38, filled(_PLAIN_WORDS, sign=_GLAD_SIGNS)),
        Source(NEGATIVE, 0.38, filled(_PLAIN_WORDS, sign=_SAD_SIGNS)),
        Source(NEUTRAL, 0.24, filled(_PLAIN_WORDS, sign=_FACTUAL_TAGS)),
    ),
)
