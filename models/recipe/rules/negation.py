"""Negation, near and far, of praise, of blame, and of facts."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, filled, spoken
from models.recipe.rules.tones import phrases

_ASIDE = (
    "given everything I have heard",
    "after all the {count} reviews I read",
    "having used it for {span}",
    "and my {relative} agrees",
    "to be fair",
    "even after the last update",
    "whatever the advert says",
    "all things considered",
    "and I have tried many",
    "now that {month} is over",
)
_NOT_GOOD = """
the {a} {a_was} not {a_good}.
the {a} {a_was}n't {a_good} at all.
the {a} {a_is}n't {all_that} {a_good}.
this {whole} is not {good}.
it isn't {good}.
it wasn't {likeable}.
not {all_that} {likeable}.
not a {fine} {whole}.
I do not {love} this {whole}.
I didn't {like} the {a} or the {b}.
I don't think the {a} {a_is} {a_good}.
I don't think, {aside}, that this is a {fine} {whole}.
I can't say, {aside}, that the {a} {a_was} {a_good}.
nobody who knows {wholes} would call this one {good}.
I wouldn't call the {a} {a_good}.
the {a} {a_was} never {a_good}, not even once.
the {a} {a_was} hardly {a_good}.
the {a} {a_was} barely {b_adequate}.
the {a} {a_is} no longer {a_good}.
there was nothing {a_good} about the {a}.
the {a} {a_was} far from {a_good}.
the {a} {a_was} anything but {a_good}.
neither the {a} nor the {b} was {good}.
it couldn't be worse.
the {a} couldn't have been worse.
it doesn't get any worse than this {whole}.
not a single {piece} worked when we were there.
not one of the {count} {piece}s worked.
none of the {count} {part}s was any good.
the {a} {a_was} supposed to be {a_good}, and it was not.
we were not {content} with the {a}.
I am not {all_that} {happy} about the {a}, {aside}.
I have never been less {content} with a {whole}.
there is no way I would call the {a} {a_good}.
it is not true that the {a} {a_is} {a_good}.
I fail to see what is {likeable} about this {whole}.
the {a} lacked any charm.
the {a} {a_was} not only {a_bad} but also {a_bad2}.
the {a} {a_was} not {a_good} but {a_bad}.
the {a} failed to impress me.
I have yet to find anything {likeable} about this {whole}.
nothing but trouble with this {whole}.
this is not the {fine} {whole} I was promised.
without the {a} it would have been fine; with it, it was {bad}.
not once in {span} {a_was} the {a} {a_good}.
I doubt that anybody finds the {a} {a_good}.
the {whole} did not live up to what was promised.
"""
_NOT_BAD = """
the {a} {a_was} not {a_bad} at all.
the {a} {a_was}n't {a_bad} in the least.
the {a} {a_is} not bad.
the {a} {a_was}n't bad.
not bad at all.
not {mild_bad}.
it's not {mild_bad} at all, this {whole}.
this {whole} isn't {mild_bad}, quite the opposite.
I don't {hate} this {whole}, I {love} it.
I don't think the {a} {a_is} {a_bad} at all.
I don't think, {aside}, that this {whole} is {bad} at all.
I can't say a bad word about the {a}.
the {a} {a_was} never {a_bad}, not even once.
the {a} {a_was} anything but {a_bad}.
the {a} {a_was} far from {a_bad}.
there was nothing {a_bad} about the {a}.
the {a} {a_is} no longer {a_bad}.
I can't praise the {a} enough.
I can't thank the people at this {whole} enough.
I can't recommend this {whole} highly enough.
I couldn't be {happier}.
the {a} couldn't be better.
it couldn't have gone better.
no complaints about the {a}.
no complaints at all, {aside}.
I have nothing to complain about.
it has worked for {span} without any problem.
everything went without a hitch.
not a single {piece} has failed in {span}.
no problems with the {a} or the {b}.
the {a} {a_was} not only {a_good} but also {a_good2}.
the {a} {a_was} not {a_bad} but {a_good}.
the {a} never failed to impress me.
I have yet to find a fault with this {whole}.
I can't fault the {a}.
can't complain about the {a}.
nothing short of {brilliant}, this {whole}.
hardly a dull {day}.
not once in {span} {a_was} the {a} {a_bad}.
I doubt that there is a better {whole} in {city}.
we were not {upset} for a moment.
you can't go wrong with this {whole}.
never had a bad {day} with this {whole}.
I have never been let down by this {whole}.
nothing about the {a} disappointed us.
the {a} never let us down.
it is not true that the {a} {a_is} {a_bad}: I {love} the {a}.
nobody could call this {whole} {bad}.
"""
_NOT_THE_FACT = """
the {noun} is not on {weekday}, it is on {weekday2}.
I don't live in {city}.
this is not the number of the {office}.
the {noun} was not in {month} but in {month2}.
the {noun} does not start until {hour}.
I have not been to {city} yet.
I haven't read it yet.
we didn't take the bus, we took the train to {city}.
my {relative} does not work at the {office} any more.
the parcel did not come from {city}.
the office isn't in {city}, it's in {city2}.
I never said it was on {weekday}.
I no longer live in {city}.
the {noun} has nothing to do with the {office}.
there is no {noun} on {weekday}.
I don't think the {noun} is on the {ordinal} floor.
it is not {colour}, it is {colour2}.
the form is not needed for the {noun}.
neither of the {count} rooms is on the {ordinal} floor.
I did not see who won, I went to bed at {hour}.
"""
_LISTS = {
    "aside": _ASIDE,
    "like": phrases("like, enjoy, love, appreciate, trust, believe in, admire"),
    "b_adequate": phrases("adequate, acceptable, tolerable, usable, passable, bearable"),
    "piece": phrases("button, key, lamp, light, lock, tap, plug, link, machine, lift, radiator"),
    "part": phrases("button, function, lamp, room, light, link, lesson, tap, machine, page, plug"),
    "day": phrases("day, moment, meal, week, experience, evening"),
    "brilliant": phrases("brilliant, superb, amazing, spectacular, magical, perfect, stunning"),
    "happier": phrases("happier, more pleased, more satisfied, more delighted, more grateful"),
    "mild_bad": phrases("bad, terrible, awful, half bad, too bad, horrible, boring, disappointing"),
}
_FACTS = {
    "noun": phrases(
        "meeting, lecture, hearing, appointment, rehearsal, exam, parade, sale, interview,"
        "workshop, match, fair, election, ceremony, tour, market, inspection, concert"
    ),
    "office": phrases(
        "library, bakery, station, council, museum, clinic, warehouse, garage, airport, school"
    ),
}

NEGATED = Kind(
    "negated",
    (
        Source(NEGATIVE, 0.42, spoken(_NOT_GOOD, **_LISTS)),
        Source(POSITIVE, 0.42, spoken(_NOT_BAD, **_LISTS)),
        Source(NEUTRAL, 0.16, filled(_NOT_THE_FACT, **_FACTS)),
    ),
)
