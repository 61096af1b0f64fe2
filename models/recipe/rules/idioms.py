"""Figures of speech, and what people say of how they feel."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, filled, spoken
from models.recipe.rules.tones import phrases

_FIGURES_OF_PRAISE = """
the {a} {a_was} a breath of fresh air.
the {a} {a_was} the icing on the cake.
this {whole} ticks all the boxes.
this {whole} is head and shoulders above the rest.
this {whole} is second to none.
they hit it out of the park with the {a}.
a home run, this {whole}.
it works like a dream.
it works like a charm.
the {a} {a_was} a feast for the {senses}.
the {a} made my jaw drop.
the {a} swept me off my feet.
the {a} took my breath away.
this {whole} is the bee's knees.
this {whole} is the real deal.
I take my hat off to the people behind this {whole}.
the {a} {a_does} exactly what it says on the tin.
it gave me goosebumps, in the best way.
it was music to my ears.
it was a blast.
we had a ball.
I got more than I bargained for, in the best sense.
my {relative} is walking on air.
my {relative} has been on top of the world since {weekday}.
I am tickled pink.
I am pleased as punch with the {a}.
it put a spring in my step.
that {a} saved my bacon.
the {a} set the bar high.
a diamond in the rough, this {whole}.
they pulled out all the stops for us.
I would not trade it for the world.
it went like clockwork.
it fits like a glove.
worth its weight in silver.
I was in stitches.
the {a} {a_is} off the charts.
it has a special place in my heart.
"""
_FIGURES_OF_BLAME = """
the {a} {a_was} the last straw.
the {a} {a_was} a kick in the teeth.
the {a} {a_was} a bitter pill to swallow.
this {whole} is a dog's breakfast.
this {whole} is a lemon.
this {whole} is a white elephant.
this {whole} is on its last legs.
this {whole} fell flat on its face.
it ran out of steam after {soon}.
it costs an arm and a leg and {does_nothing}.
it was like pulling teeth.
it was like watching paint dry.
it left a bad taste in my mouth.
it left me cold.
the {a} {a_is} a far cry from what was promised.
they cut every corner there is.
they took us for a ride.
they took me to the cleaners.
they passed the buck {times}.
they swept it under the rug.
they gave us the cold shoulder.
they could not care less about us.
I was at the end of my rope.
the {a} drove me up the wall.
the {a} made my blood boil.
the {a} {a_is} a thorn in my side.
the {a} {a_was} a headache from start to finish.
it all went south after {soon}.
it went up in smoke.
I got the short end of the stick.
my heart sank when I saw the {a}.
my {relative} was at her wits' end.
I have had it up to here with this {whole}.
that was a wild goose chase.
what a can of worms.
the {a} hit rock bottom.
it turned into a circus.
I would not touch it with a ten-foot pole.
not my cup of tea at all.
it made my skin crawl.
"""
_GLAD = """
I am so {relieved} that {good_turn}.
I feel {glad} today.
I have not felt this {glad} in {span}.
feeling {glad} after {pleasant}.
{pleasant} always makes me {glad}.
I could not stop smiling after {pleasant}.
I am proud of {somebody}.
I am so lucky to have {somebody}.
I miss nothing here, I am {glad}.
{somebody} made me laugh out loud.
what joy to see {somebody} again.
I fell asleep {glad}.
thank heavens, {good_turn}.
I cannot wait for {pleasant}.
counting the days until {pleasant}.
my heart is full.
life is good.
best {day} in a long time.
finally, {good_turn}!
{good_turn}, and I am over it with joy.
"""
_SAD = """
I am so {worried} about {somebody}.
I feel {low} today.
I have not felt this {low} in {span}.
feeling {low} since {bad_turn}.
I could not stop crying: {bad_turn}.
{bad_turn}, and I don't know what to do.
I am {low} and nobody asks why.
I miss {somebody} every {day}.
I lie awake every night because {bad_turn}.
I am sick and tired of it all.
I can't take it any more.
I am scared of {weekday}.
I regret what I said to {somebody}.
I am ashamed of myself.
it hurts that my {relative} forgot me.
everything is too much right now.
my heart is heavy.
worst {day} in a long time.
why does this always happen to me?
I feel like a stranger in my own home.
{bad_turn}. Again.
"""
_NO_FEELING = """
I am thinking about {somebody}.
I have to call {somebody} on {weekday}.
I am on my way to see {somebody}.
I talked to {somebody} about the weather.
I woke up at {hour}.
I have been at home since {weekday}.
I am reading what {somebody} wrote.
I am waiting for {somebody} at the station.
I will see {somebody} in {month}.
I have no plans for {weekday}.
{somebody} called at {hour}.
"""
_LISTS = {
    "senses": phrases("eyes, ears, senses"),
    "times": phrases("twice, three times, again and again"),
    "does_nothing": phrases(
        "does nothing, falls apart, does half of what it should, breaks in a month"
    ),
    "relieved": phrases("relieved, happy, glad, grateful, thankful, excited"),
    "glad": phrases(
        "happy, calm, alive, grateful, loved, hopeful, content, proud, cheerful, at peace, rested,"
        "free, full of energy, blessed, strong, better"
    ),
    "low": phrases(
        "sad, lonely, empty, anxious, hopeless, worthless, tired of everything, angry, ignored,"
        "guilty, afraid, miserable, numb, lost, exhausted, jealous, homesick"
    ),
    "worried": phrases("worried, anxious, scared, sad, upset, ashamed"),
    "day": phrases("day, morning, night, week, year, weekend"),
    "somebody": phrases(
        "my {relative}, my {relative}, my old teacher, my dog, my team, my best friend, her, him,"
        "the children, my parents"
    ),
    "pleasant": phrases(
        "a walk in the woods, the concert, a call from my {relative}, the holiday, dinner with"
        " friends, a swim in the lake, singing, the first snow, the wedding, our trip to {city}"
    ),
    "good_turn": phrases(
        "the test was negative, the surgery went well, I got the job, she is out of hospital,"
        "my visa came through, we found the cat, the exam is behind me, the fever is gone,"
        "we made it in time, my {relative} is safe, the loan was approved"
    ),
    "bad_turn": phrases(
        "I lost my job, the cat ran away, she left me, my visa was refused, the fever is back,"
        "the surgery went wrong, I failed the exam, we missed the funeral,"
        "he stopped talking to me,"
        "my {relative} is in hospital, they turned me down, the dog died, we had to sell the house"
    ),
}

IDIOMS = Kind(
    "idioms",
    (
        Source(POSITIVE, 0.5, spoken(_FIGURES_OF_PRAISE, **_LISTS)),
        Source(NEGATIVE, 0.5, spoken(_FIGURES_OF_BLAME, **_LISTS)),
    ),
)
FEELINGS = Kind(
    "feelings",
    (
        Source(POSITIVE, 0.4, filled(_GLAD, **_LISTS)),
        Source(NEGATIVE, 0.4, filled(_SAD, **_LISTS)),
        Source(NEUTRAL, 0.2, filled(_NO_FEELING, **_LISTS)),
    ),
)
