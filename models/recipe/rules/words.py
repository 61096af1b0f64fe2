"""Word lists that templates of every family may name; a phrase may hold slots itself."""

from collections.abc import Mapping, Sequence

from models.recipe.rules import tones
from models.recipe.rules.tones import phrases

GOOD = phrases(
    "good, great, excellent, wonderful, amazing, fantastic, lovely, perfect, nice, superb,"
    "outstanding, brilliant, marvellous, splendid, terrific, first-rate, delightful, impressive,"
    "awesome, fabulous, top-notch, remarkable, exceptional, enjoyable, satisfying, magnificent,"
    "pleasing, admirable, flawless, stellar, sublime, exquisite, a joy, a delight, a pleasure,"
    "a gem, a treat, a triumph, a bargain, second to none, well worth it, beyond my expectations"
)
BAD = phrases(
    "bad, terrible, awful, horrible, poor, disappointing, useless, dreadful, pathetic, lousy,"
    "appalling, abysmal, atrocious, unacceptable, mediocre, inferior, shoddy, inadequate, dismal,"
    "worthless, disgusting, shocking, a joke, a disgrace, a letdown, a nightmare, a mess, a scam,"
    "a rip-off, a waste of time, a waste of money, a disaster, below par, overpriced, overrated,"
    "annoying, frustrating, irritating, unbearable, depressing, infuriating, laughable, subpar"
)
WORDS: Mapping[str, Sequence[str]] = {
    "good": GOOD,
    "bad": BAD,
    # Those that can be graded and fit whatever is judged as a whole.
    "likeable": phrases(
        "good, enjoyable, impressive, satisfying, pleasant, useful, likeable, lovely, memorable,"
        "charming, interesting, worthwhile, agreeable, inspiring, exciting, welcoming, reliable"
    ),
    "tiresome": phrases(
        "bad, disappointing, annoying, frustrating, irritating, overpriced, unpleasant, mediocre,"
        "depressing, tiresome, forgettable, dull, confusing, unreliable, stressful, overhyped, poor"
    ),
    "best": phrases("best, finest, nicest, most pleasant, most enjoyable, most impressive"),
    "worst": phrases("worst, poorest, most unpleasant, most annoying, most disappointing, dullest"),
    # Those that stand before a noun and after "a".
    "fine": phrases(
        "good, great, excellent, wonderful, fantastic, lovely, brilliant, decent, superb, solid,"
        "remarkable, delightful, impressive, outstanding, fabulous, first-rate, enjoyable, splendid"
    ),
    "poor": phrases(
        "bad, terrible, awful, horrible, poor, disappointing, dreadful, lousy, mediocre, appalling,"
        "pathetic, miserable, abysmal, shoddy, dismal, frustrating, overpriced, second-rate"
    ),
    "love": phrases(
        "love, like, enjoy, adore, appreciate, admire, value, cherish, really like, rather like"
    ),
    "hate": phrases(
        "hate, dislike, loathe, detest, dread, despise, resent, really hate, rather dislike"
    ),
    "loved": phrases(
        "loved, liked, enjoyed, adored, appreciated, admired, was delighted with, was happy with,"
        "fell in love with, was impressed by, was charmed by, was pleased with"
    ),
    "hated": phrases(
        "hated, disliked, loathed, regretted, was disappointed by, was annoyed by, was sick of,"
        "got fed up with, was let down by, was appalled by, lost patience with, was bored by"
    ),
    "happy": phrases(
        "happy, delighted, thrilled, pleased, impressed, satisfied, overjoyed, grateful, relieved,"
        "amused, charmed, comfortable, excited, reassured"
    ),
    "upset": phrases(
        "disappointed, annoyed, upset, frustrated, angry, dissatisfied, furious, disgusted, bored,"
        "let down, irritated, fed up, appalled, worried, unhappy"
    ),
    "content": phrases("happy, delighted, thrilled, pleased, impressed, satisfied, overjoyed"),
    "discontent": phrases(
        "disappointed, annoyed, frustrated, dissatisfied, unhappy, fed up, bored, displeased"
    ),
    "liked": phrases("liked, loved, enjoyed, adored, appreciated, admired, treasured"),
    "disliked": phrases("hated, disliked, loathed, detested, despised, resented, couldn't stand"),
    "delights": phrases(
        "delights me, makes me happy, impresses me, makes me smile, cheers me up,"
        "works beautifully,"
        "exceeds my expectations, never lets me down, does a superb job, is a joy to use"
    ),
    "annoys": phrases(
        "annoys me, drives me mad, disappoints me, makes me angry, frustrates me, lets me down,"
        "is a constant source of trouble, falls apart, wastes my time, gets on my nerves"
    ),
    "people": phrases(
        "some people, my friends, most critics, many reviewers, my colleagues, a lot of users,"
        "my neighbours, the other guests, my parents, half the internet, the experts, my brothers"
    ),
    "relative": phrases(
        "mother, father, sister, brother, wife, husband, son, daughter, uncle, aunt, cousin, boss,"
        "neighbour, friend, flatmate, grandmother, colleague, partner"
    ),
    "weekday": phrases("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    "month": phrases(
        "January, February, March, April, May, June, July, August, September, October, November,"
        "December"
    ),
    "year": tuple(str(year) for year in range(1991, 2026)),
    "past": tuple(str(year) for year in range(1790, 1990)),
    "count": phrases("two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen"),
    "ordinal": phrases("first, second, third, fourth, fifth, sixth"),
    "hour": tuple(f"{hour}:{minute:02}" for hour in range(6, 23) for minute in (0, 15, 30, 45)),
    "number": tuple(str(number) for number in range(11, 98)),
    "day": tuple(str(day) for day in range(1, 29)),
    "span": phrases(
        "two weeks, a month, three months, half a year, a year, two years, ten days, a week"
    ),
    "soon": phrases(
        "a day, two days, a week, three weeks, a month, ten minutes, an hour, two uses, one wash"
    ),
    "long": phrases(
        "two hours, ninety minutes, three hours, five hours, an hour and a half, 100 minutes"
    ),
    "city": phrases(
        "Leeds, Lyon, Osaka, Nairobi, Lima, Oslo, Porto, Denver, Hamburg, Mumbai, Lagos, Seoul,"
        "Toronto, Perth, Cork, Turin, Krakow, Tampere, Taipei, Accra, Bristol, Boston, Ghent, Graz"
    ),
    "colour": phrases("blue, green, black, white, grey, red, brown, yellow, silver"),
    "dish": phrases(
        "lasagne, ramen, fish curry, risotto, lamb stew, burger, pad thai, salad, omelette, pie,"
        "chicken soup, tofu bowl, paella, kebab, pancake, dumpling soup, goulash, falafel plate"
    ),
    "very": phrases(
        "very, really, so, incredibly, extremely, absolutely, remarkably, truly, particularly,"
        "unbelievably, exceptionally, thoroughly, especially, wonderfully"
    ),
    "all_that": phrases("very, really, all that, particularly, especially, exactly, remotely"),
    "truly": phrases("really, truly, absolutely, simply, thoroughly, totally"),
    "too": phrases(
        "far too, way too, much too, terribly, awfully, painfully, unbearably, ridiculously, so,"
        "really, extremely, incredibly, very, horribly"
    ),
    "bit": phrases(
        "a bit, a little, somewhat, rather, slightly, a little bit, a touch, kind of, a tad,"
        "sort of, quite"
    ),
    "praised": tuple(word for tone in tones.EVERY for word in tone.good),
    "blamed": tuple(word for tone in tones.EVERY for word in tone.bad),
}
LEAD_INS = (
    *(
        "Honestly, ",
        "To be honest, ",
        "Overall, ",
        "In my opinion, ",
        "All in all, ",
        "I must say, ",
    ),
    *("For what it's worth, ", "After {span}, my verdict: ", "Well, ", "Look, ", "In short, "),
    *("As a regular customer I can say: ", "My {relative} asked me, so here it is: ", "So, "),
)
