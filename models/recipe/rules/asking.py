"""Questions, conditions and wishes, advice and requests."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, spoken
from models.recipe.rules.tones import phrases

_ASKS = """
what time does the {place} open on {weekday}?
where can I find the {place}?
how much does the {item} cost?
does the {item} come in {colour}?
is there a bus from {city} to {city2} on {weekday}?
can somebody tell me which {item} fits a model from {year}?
when does the next train to {city} leave?
who is playing on {weekday}?
has anyone here been to {city} in {month}?
do I need a {item} for this?
does the box include a {item}?
do they sell {items} at the {place}?
how long is the warranty on the {item}?
is the {a} different from last year?
which of the two {items} is bigger, the {colour} one or the {colour2} one?
do they take cards at the {place}?
what is the difference between version {count} and version {count2}?
could you send me the address of the {place}, please?
how many people are coming on {weekday}?
what did you think of the {a}?
is this {whole} any good?
would you recommend this {whole}?
did you like the {a}, or not?
"""
_COMPLAINS = """
why would anyone {act}?
who in their right mind would {act}?
how can a {whole} be this {tiresome}?
how hard can it be to make a {a} that is not {a_bad}?
why is the {a} so {a_bad}?
what were they thinking when they made this {whole}?
did nobody test this {whole} before they sold it to us?
do I think the {a} {a_was} {a_good}? No.
do I think the {a} {a_was} {a_good}? No, not really.
would I {act} again? Never.
would I {act} again? Not if you paid me.
was it worth the money? Absolutely not.
am I {content} with it? No, I am {upset}.
{a_good}? Hardly.
is it too much to ask for a {a} that is not {a_bad}?
how many times do I have to complain about the {a}?
since when {a_is} {bad_a} acceptable?
are you kidding me with the {a}?
you call this a {fine} {whole}?
and for this {a_bad} {a} I paid good money?
"""
_ANSWERS_WELL = """
do I think the {a} {a_was} {a_good}? Yes.
do I think the {a} {a_was} {a_good}? Yes, very.
would I {act} again? In a heartbeat.
would I {act} again? Any day.
was it worth the money? Every cent.
am I {content} with it? Yes, I {love} it.
who wouldn't {love} a {whole} like this?
how can one not {love} such {good_a}?
was the {a} {a_bad}? No, not at all.
could it be any better? I don't think so.
isn't this a {fine} {whole}?
how {likeable} is this {whole}?! Love it.
did we {love} it? Oh yes.
"""
_WISHES = """
if the {a} had been {a_good}, I would have {loved_it}.
if the {a} {a_was}n't so {a_bad}, I would {act} again.
I wish the {a} {a_was} a bit more {a_good}.
I wish the {a} {a_was} less {a_bad}.
I wish I had never bought into this {whole}.
it would help if the {a} {a_was} not so {a_bad}.
would be great if it worked.
it would be {good} if it did what it says.
I would have given five stars if the {a} had been {a_good}.
had I known how {a_bad} the {a} would be, I would have stayed away.
I should have listened to my {relative} and gone elsewhere.
if only the {a} were {a_good}.
it could have been a {fine} {whole} if somebody had cared.
this was meant to be a {fine} {whole}.
I wanted to {love_it} this {whole}, I really did.
I was hoping for a {fine} {whole}. I am still hoping.
for that price I would have expected {good_a}.
you would expect the {a} to be {a_good}, wouldn't you? Think again.
if the {a} {a_does} not change for the better, I am leaving.
if I could give zero stars, I would.
the {a} should be {a_good}. It is not.
it promised to be {good} and was not.
it might have been {good} with a different {a}.
"""
_RELIEVED = """
I was going to return it but I'm glad I didn't.
I was afraid the {a} would be {a_bad}, but it never was.
if you are looking for a {fine} {whole}, look no further.
if you want {good_a}, this is the {whole} for you.
I wish I had found this {whole} sooner.
I wish every {whole} had such {good_a}.
if I could give it six stars, I would.
had I known how {a_good} the {a} {a_is}, I would have come years ago.
I would {act} again if I had the chance, it was that {likeable}.
I almost cancelled, and I am so {happy} that I did not.
if only every {whole} were this {likeable}.
without this {whole} I would be lost.
I wished for {good_a}, and I got it.
I thought I would regret it, and I don't.
what more could you wish for in a {whole}?
"""
_RECOMMENDS = """
I {recommend} this {whole}.
I {recommend} it to anyone who values {good_a}.
worth every {penny}.
well worth the {trip}.
this {whole} is a must.
a must if you are ever in {city}.
10/10, would {act} again.
9 out of 10 from me.
five stars for the {a}.
5 stars.
{stars} out of five from me, the {a} {a_was} {a_good}.
two thumbs up for the {a}.
do yourself a favour and {act}.
don't miss it.
you have to {act}!
go for it, you won't regret it.
I will {act} again, that's for sure.
we will definitely be back in {month}.
thank you for a {fine} {stay}.
please never change the {a}.
please keep up the {fine} work.
I need more of this {whole} in my life.
I told my {relative} to {act} too.
hats off to whoever made this {whole}.
can't wait to {act} again.
"""
_WARNS = """
I would not recommend this {whole}.
I cannot recommend it to anyone who values {good_a}.
not worth {worthless}.
avoid.
avoid this {whole} at all costs.
stay away from this {whole}.
save your money.
save yourself the trouble and don't {act}.
give this {whole} a miss.
1/10, would not {act} again.
2 out of 10 from me.
one star for the {a}.
1 star.
one star out of five, the {a} {a_was} {a_bad}.
two thumbs down for the {a}.
do yourself a favour and don't {act}.
don't bother.
don't waste your {cash} on this {whole}.
I want a refund.
I want my {cash} back.
I will never {act} again, that's for sure.
never again.
the {a} {a_is} {a_bad}, please fix that.
please do something about the {a_bad} {a}.
somebody needs to sort out the {a}: {a_bad} and {a_bad2}.
I told my {relative} not to {act}.
look elsewhere if you want {good_a}.
I am cancelling and going elsewhere.
I need my money back.
fix your {whole}.
"""
_REQUESTS = """
please send the {item} to my office in {city}.
I need a {item} for {weekday}.
please call me at {hour} about the {item}.
I would like to change my address to {city}.
I am looking for a {item} in {colour}.
please add {count} {items} to my order.
could you move the appointment to {weekday}?
I want to know when the {place} opens.
we need {count} {items} and a {item2} by {month}.
please reply by {weekday} with your number.
I'd like to book for {count} people at {hour}.
"""
_LISTS = {
    "place": phrases("museum, library, pharmacy, bakery, station, market, post office, pool, shop"),
    "item": phrases(
        "charger, ticket, receipt, form, adapter, cable, key, spare part, password, password reset,"
        "permit, printer, manual, invoice, map, lamp, chair, table, parcel, catalogue, battery"
    ),
    "items": phrases(
        "chargers, tickets, forms, cables, keys, chairs, lamps, boxes, tables, filters"
    ),
    "loved_it": phrases("loved it, enjoyed it, been happy, given it five stars, come back"),
    "love_it": phrases("love, like, enjoy"),
    "recommend": phrases(
        "recommend, highly recommend, can recommend, warmly recommend, would recommend"
    ),
    "penny": phrases("penny, cent, minute, second, dollar, euro"),
    "trip": phrases("trip, visit, wait, detour, money, effort, extra hour on the road"),
    "cash": phrases("money, time, hard-earned money, evening, savings"),
    "stay": phrases("evening, weekend, stay, day out, experience, visit"),
    "worthless": phrases("it, the money, the trouble, a cent, the wait, your time, the hype"),
    "stars": phrases("5, five, four and a half, 4.5"),
}

QUESTIONS = Kind(
    "questions",
    (
        Source(NEUTRAL, 0.45, spoken(_ASKS, led_in=False, opened=False, **_LISTS)),
        Source(NEGATIVE, 0.35, spoken(_COMPLAINS, led_in=False, opened=False, **_LISTS)),
        Source(POSITIVE, 0.2, spoken(_ANSWERS_WELL, **_LISTS)),
    ),
)
WISHES = Kind(
    "wishes",
    (
        Source(NEGATIVE, 0.65, spoken(_WISHES, **_LISTS)),
        Source(POSITIVE, 0.35, spoken(_RELIEVED, **_LISTS)),
    ),
)
ADVICE = Kind(
    "advice",
    (
        Source(POSITIVE, 0.42, spoken(_RECOMMENDS, **_LISTS)),
        Source(NEGATIVE, 0.42, spoken(_WARNS, **_LISTS)),
        Source(NEUTRAL, 0.16, spoken(_REQUESTS, led_in=False, opened=False, **_LISTS)),
    ),
)
