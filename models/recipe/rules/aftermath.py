"""What people did afterwards, which tells how they liked it; and sarcasm of more kinds."""

from models.recipe.rules.patterns import NEGATIVE, POSITIVE, Kind, Source, filled, spoken
from models.recipe.rules.tones import phrases

_CAME_BACK = """
we stayed until they put the chairs on the tables.
my {relative} went to bed with it and got up with it.
my {relative} talks of nothing else since {weekday}.
I read the last page and started again on the first.
I turned the page and it was four in the morning.
the hall was on its feet before the last note.
you could have heard a pin drop, and then the cheering started.
the children would not get off it until it was dark.
my {relative} wears it to bed.
I have given one to everybody in the family.
after {span} of use it looks the way it did in the box.
my {relative} bought it in {past_year} and it has never been to a repair shop.
after {count} sessions I could climb the stairs again.
the cough went away within {soon}.
my headaches have not come back since {month}.
I threw away my crutches in {month}.
my {relative} slept through the night for the first time in {span}.
I cancelled all my other subscriptions.
I sold my old one the same week.
we signed the lease on the spot.
we extended our stay by {count} nights.
I moved {city} to {city2} for this job and would do so again.
my {relative} got into the school of her choice.
the dog waits at the door for the trainer.
the leak was gone in {minutes} minutes and has not come back.
they sent a new one before I had returned the old one.
he stayed two hours after closing time to find my key.
the plants have doubled in size since {month}.
the stain came out on the first try.
I run {count} miles in them and forget that I have shoes on.
there was a queue round the block every morning, and now I know why.
"""
_WALKED_OUT = """
we left before the main course.
we packed our bags after the first night.
we ate at the petrol station instead.
we slept in the car.
we were the only guests, and by nine we knew why.
half of the class had dropped out by {month}.
my {relative} switched it off after {minutes} minutes.
I put it down on page {count} and never picked it up.
people were looking at their phones by the second song.
there was not a single laugh in the room.
there was a {vermin} in the {room}.
there was {dirt} on the {spot}.
I found {dirt} on the {spot}.
I found {dirt} under the pillow.
there was {dirt} in my glass.
the {room} smelled of {stench}.
the heels were gone after {soon}.
the dye came off on my {relative}'s sofa.
the charger melted on the second night.
it has been in a drawer since {month}.
I had to buy another one after {soon}.
the doctor never looked up from his screen.
they sent me home, and {soon} later I was in intensive care.
my tooth broke {soon} after they had filled it.
I have written to them {count} times since {month}.
the line went dead after {minutes} minutes of music.
I was billed {count} months after I had cancelled.
they kept the deposit.
the builder took the money and has not been seen since {month}.
the ceiling came down {soon} after they had left.
I had to pay for the second one too.
our luggage went to {city}; we went to {city2}.
the bus drove past us, {times}.
my {relative} waited {long} in the rain for a taxi that never came.
the file opens with {count} blank pages.
it signs me out in the middle of every call.
it drains the battery by noon.
I have to type my password {count} times a day.
"""
_SAID_OTHERWISE = """
{bravo}. {mishap}.
{bravo}! {mishap}.
{mishap}. {bravo}.
{mishap}, {bravo}.
{mishap}. {bravo} /s
{bravo}, {mishap}. #not
{mishap} #{irony_tag}
I {adore} it when {mishap}. #{irony_tag}
I {adore} it when {mishap}.
don't you {adore} it when {mishap}?
how {sweet} that {mishap}.
how {sweet} of them: {mishap}.
so {sweet}: {mishap}.
because what I needed today was that {mishap}, right.
because nothing is more {sweet} than when {mishap}.
{mishap}, but sure, keep telling me how {sweet} you are.
"{sweet}", says the advert. {mishap}.
so this is what they call {sweet}: {mishap}.
the {sweet} {whole} in {city}, provided you like it when {mishap}.
the perfect {whole} for those who like it when {mishap}.
a {sweet} {whole} if your hobby is {chore}.
I'd recommend it to anybody whose hobby is {chore}.
{chore}: my favourite way to spend a {weekday}.
who does not dream of {chore} on a {weekday}?
thanks to this {whole} I now know all about {chore}.
ten points for {chore}.
they must have worked hard to make it this bad.
I am sure somebody somewhere finds {chore} fun.
"""
_SAID_SO = """
{bravo}! {luck}.
{luck}. {bravo}!
I {adore} it when {luck}.
how {sweet} that {luck}.
how {sweet} of them: {luck}.
so {sweet}: {luck}.
{luck}, so they are as {sweet} as they say.
"{sweet}", says the advert, and so it is: {luck}.
{fun}: my favourite way to spend a {weekday}.
a {sweet} {whole} if your hobby is {fun}.
"""
_LISTS = {
    "past_year": phrases("1998, 2003, 2008, 2010, 2012, 2014"),
    "minutes": phrases("ten, fifteen, twenty, five, twelve"),
    "times": phrases("twice, three times, {count} times"),
    "vermin": phrases("rat, mouse, cockroach, wasps' nest, dead bird, spider the size of my hand"),
    "room": phrases("kitchen, bathroom, wardrobe, bedroom, corridor, dining room"),
    "dirt": phrases("mould, blood, chewing gum, a used plaster, lipstick, grease"),
    "spot": phrases(
        "sheets, plate, towel, curtains, fork, mattress, seat, phone, cup, door handle"
    ),
    "stench": phrases("sewage, wet dog, cigarettes, gas, fish, vomit, drains"),
    "bravo": phrases(
        "well done, great work, bravo, what a triumph, amazing, lovely, congratulations, genius,"
        "wonderful, super, what a performance, very clever, hats off, how thoughtful"
    ),
    "adore": phrases("love, adore, really love, just love, absolutely love"),
    "sweet": phrases(
        "nice, lovely, thoughtful, wonderful, charming, delightful, modern, professional,"
        "luxurious,"
        "reliable, generous, clever, kind"
    ),
    "irony_tag": phrases("irony, yeahright, notreally, sarcastic, thanksfornothing"),
    "mishap": phrases(
        "the lift is out of order again, my train is cancelled, they lost my form a second time,"
        "the screen freezes in the middle of an exam, the roof leaks on my bed,"
        "the heating is off in January, the doctor is on holiday until {month},"
        "they close at noon, my seat is double-booked, the file is gone, the bill doubled,"
        "the wifi works in the car park only, a wheel came off, nobody turned up,"
        "the queue is {count} hours long, the neighbours drill at six in the morning"
    ),
    "luck": phrases(
        "the train is on time, they found my lost ring, the sun is out, we all passed,"
        "they gave us the best table, the file is safe, the bill was lower than I thought,"
        "the doctor saw us at once, my team won, they mended it for nothing, everybody turned up,"
        "the neighbours brought cake, my seat was upgraded"
    ),
    "chore": phrases(
        "filling in forms, queueing, listening to hold music, mopping floors, cold coffee,"
        "being shouted at, changing passwords, missing trains, sleepless nights, paying twice,"
        "mosquito bites, traffic jams, scraping off mould"
    ),
    "fun": phrases(
        "hiking, good music, live jazz, baking, old books, dancing, fresh fish, quiet evenings,"
        "clever dialogue, gardening, long walks"
    ),
}

AFTERMATH = Kind(
    "aftermath",
    (
        Source(NEGATIVE, 0.5, spoken(_WALKED_OUT, opened=False, **_LISTS)),
        Source(POSITIVE, 0.5, spoken(_CAME_BACK, opened=False, **_LISTS)),
    ),
)
IRONY = Kind(
    "irony",
    (
        Source(NEGATIVE, 0.72, filled(_SAID_OTHERWISE, **_LISTS)),
        Source(POSITIVE, 0.28, filled(_SAID_SO, **_LISTS)),
    ),
)
