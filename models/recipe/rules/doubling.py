"""Two negations that cancel out, and one that stands far from what it negates."""

from models.recipe.rules.patterns import NEGATIVE, POSITIVE, Kind, Source, filled, spoken
from models.recipe.rules.tones import phrases

_CANCEL_WELL = """
you would be hard pressed not to {like} the {a}.
nobody could fail to {like} the {a}.
no one in my family did not {like} the {a}.
I have never once been {upset} with this {whole}.
there is nobody here who did not {like} it.
not one of us was {upset}.
none of us found the {a} {a_bad}.
nobody I know is {discontent} with this {whole}.
it never fails to make me smile.
the {a} {a_does} not disappoint, not even after {span}.
it would be wrong to say that I did not {like} it.
I cannot deny that the {a} {a_is} {a_good}.
no one can deny that this {whole} is {good}.
it is no secret that the {a} {a_is} {a_good}.
there is hardly anybody who would not {like} the {a}.
I don't know a single person who would call the {a} {a_bad}.
you won't hear me say that the {a} {a_was} not {a_good}.
never let it be said that the {a} {a_was} {a_bad}.
I wouldn't want to be without it.
I would not swap it for any other {whole}.
not a {day} goes by that I am not {happy} about it.
there is nothing I don't {like} about this {whole}.
I can't imagine anyone not {liking} this {whole}.
who says the {a} {a_is} not {a_good} has not been there.
there was no end to the {praise}.
not {liking} it would be a crime.
don't believe those who say the {a} {a_is} not {a_good}.
it is not without charm, this {whole}, and I {love} it.
the {a} {a_was} by no means {a_bad}.
not for a second was I {upset}.
"""
_CANCEL_BADLY = """
I'd be lying if I said I was not {upset}.
nobody will dispute that the {a} {a_was} {a_bad}.
no one can deny that this {whole} is {bad}.
I cannot deny that the {a} {a_was} {a_bad}.
it can't be said that the {a} {a_was} not {a_bad}.
not a {day} went by without {trouble}.
no visit to this {whole} without {trouble}.
none of the {parts} was free of faults.
hardly anybody left without a complaint.
nobody went home {content}.
there is nobody who did not complain about the {a}.
it is no secret that the {a} {a_is} {a_bad}.
I don't know a single person who would call the {a} {a_good}.
it never fails to annoy me.
there was no end to the {trouble2}.
it is hard not to be {upset} about the {a}.
you can't help but be {upset}.
I could not have been more {upset}.
not even my {relative}, who likes everything, liked it.
I cannot think of a {whole} that does not do this better.
there is nothing I {love} about this {whole}.
it is not as if the {a} {a_was} {a_good} either.
don't believe those who say the {a} {a_is} not {a_bad}.
"""
_FAR_FROM_PRAISE = """
nor did anybody {who} say that the {a} {a_was} {a_good}.
nobody {who} has ever told me that the {a} {a_was} {a_good}.
of the {count} people {who} not one praised the {a}.
I can't claim that, {aside}, the {a} {a_was} ever {a_good}.
it cannot be said, {aside}, that this {whole} is {good}.
I never, {aside}, had the feeling that the {a} {a_was} {a_good}.
we waited in vain, {aside}, for anything {a_good} about the {a}.
not once, {aside}, {a_was} the {a} {a_good}.
at no time, {aside}, did I feel {happy} with it.
in {span} they have not managed, {aside}, to make the {a} {a_good}.
we did not, {aside}, find what they call {good_a}.
the {a} {a_was}, {aside}, not what I would call {a_good}.
I find it hard to believe, {aside}, that anyone would {like} this {whole}.
few, {aside}, would say that the {a} {a_was} {a_good}.
only somebody {who_not} could say that the {a} {a_is} {a_good}.
I can't, {aside}, recommend this {whole}.
I would not, {aside}, {act} again.
"""
_FAR_FROM_BLAME = """
nor did anybody {who} say that the {a} {a_was} {a_bad}.
nobody {who} has ever told me that the {a} {a_was} {a_bad}.
of the {count} people {who} not one complained of the {a}.
I can't claim that, {aside}, the {a} {a_was} ever {a_bad}.
it cannot be said, {aside}, that this {whole} is {bad}.
I never, {aside}, had the feeling that the {a} {a_was} {a_bad}.
nothing about the {a}, {aside}, has ever {annoyed} me.
not once, {aside}, {a_was} the {a} {a_bad}.
at no time, {aside}, did I feel {upset}.
in {span} they have not, {aside}, made a single mistake with the {a}.
we did not, {aside}, find a fault with the {a}.
the {a} {a_was}, {aside}, not what I would call {a_bad}.
few, {aside}, would say that the {a} {a_was} {a_bad}.
only somebody {who_not} could say that the {a} {a_is} {a_bad}.
I can't, {aside}, think of anything that I would want to have otherwise.
I would not, {aside}, want any other {whole}.
nothing, {aside}, has gone wrong in {span}.
"""
_LISTS = {
    "like": phrases("like, love, enjoy, appreciate, admire"),
    "liking": phrases("liking, loving, enjoying"),
    "day": phrases("day, week, month, morning, evening"),
    "praise": phrases("compliments, laughter, good food, kindness, surprises of the nicest kind"),
    "trouble": phrases(
        "trouble, a fault, something breaking, an error, a bill, an excuse, tears,"
        "a new problem, a crash, shouting"
    ),
    "trouble2": phrases("trouble, excuses, errors, noise, delays, waiting, bills"),
    "parts": phrases("rooms, plates, chairs, boxes, pages, lessons, seats, parts, glasses, songs"),
    "annoyed": phrases("annoyed, bothered, disappointed, upset, bored, angered"),
    "who": phrases(
        "who was with us, I spoke to, who went there, on our bus, from my office,"
        "who bought one, at our table, who knew the place, I met that week"
    ),
    "who_not": phrases(
        "who has never been there, who was not with us, who has no idea, who was asleep"
    ),
    "aside": phrases(
        "after {span} of it, with the best will in the world, and I have tried, however you look"
        " at it, to be honest with you, given what it costs, from the first day to the last,"
        "in the whole of {month}, even on a good day, having been there {count} times,"
        "and I say this as a fan, after all that I have seen, as far as I can tell,"
        "in all the years since {year}, for all that I have heard, between {weekday} and {weekday2}"
    ),
}

DOUBLED = Kind(
    "double negation",
    (
        Source(POSITIVE, 0.5, spoken(_CANCEL_WELL, **_LISTS)),
        Source(NEGATIVE, 0.5, spoken(_CANCEL_BADLY, **_LISTS)),
    ),
)
DISTANT = Kind(
    "distant negation",
    (
        Source(NEGATIVE, 0.5, filled(_FAR_FROM_PRAISE, **_LISTS)),
        Source(POSITIVE, 0.5, filled(_FAR_FROM_BLAME, **_LISTS)),
    ),
)
