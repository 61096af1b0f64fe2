"""What happened, in words that praise or blame nothing; and sarcasm, where they say the reverse."""

from models.recipe.rules.patterns import NEGATIVE, POSITIVE, Kind, Source, filled, spoken
from models.recipe.rules.tones import phrases

_WENT_WRONG = """
the battery lasts {minutes} minutes.
I found a {thing_found} in my {dish}.
there was a {thing_found} in the {dish}.
it broke {soon} after I bought it.
it stopped working after {soon}.
it died after {soon}.
the waiter forgot our {order} {times}.
we waited {long} for {a_table}.
we waited {long} and nobody came.
the pages fell out after {soon}.
the zip came off after {soon}.
the {part} snapped off when I first used it.
the {part} fell off after {soon}.
the {dish} came out frozen in the middle.
they charged me twice for the same {order}.
I paid for a {size} one and got a {size2} one.
they sent me somebody else's {order}.
my {order} never arrived.
it arrived with a crack across the {part}.
I called {count} times and nobody picked up.
nobody has answered my emails since {month}.
it has been at the repair shop {count} times since {month}.
I had to restart it {count} times before it saved my work.
it crashes every time I open the {menu}.
the update deleted all my {data}.
I fell asleep halfway through.
I left before the {ending}.
half the audience left before the {ending}.
I stopped after {count} pages.
the flight left {long} late and we missed our connection to {city}.
they lost my suitcase on the way to {city}.
the hotel had no record of our booking.
we had to share the bed with {insects}.
there was no hot water for {count} days.
you could hear the neighbours through the wall all night.
the {garment} shrank {count} sizes in the first wash.
the colour ran and turned everything {colour}.
I was ill for {count} days after the {dish}.
the doctor looked at his phone the whole time.
the nurse needed {count} tries to find the vein.
I filled in the same form {count} times.
they closed the counter just when it was my turn.
my {relative} could not walk for {span} after the operation.
we lost by {count} goals, at home.
it rained on every single day of our holiday.
the taxi driver took the long way round and charged us double.
the smoke alarm kept going off, with no smoke, at three in the morning.
the screen went black after {soon} and never came back on.
my skin came out in a rash after {soon}.
it took {long} to get a glass of water.
the shower flooded the bathroom {times}.
they hung up on me {times}.
I ended up doing the job myself.
I gave it to the charity shop after {soon}.
I sent it back the same day.
"""
_WENT_WELL = """
finished it in one sitting.
I read it in one sitting and then lent it to my {relative}.
I've bought {count} more as gifts.
I bought another one for my {relative}.
my {relative} has not put it down since {month}.
my kids ask to go back every {week}.
ten years old and still runs like new.
it is {count} years old and still runs like new.
I have used it every day since {past_year} and it has not missed a beat.
we have gone back every {week} since {month}.
it came {count} days earlier than promised.
the parcel was at my door the next morning.
they replaced the {part} the same day and charged nothing.
they refunded me within the hour.
the waiter remembered our names and our {order}.
the chef came out to ask my {relative} how it was, and brought us a dessert on the house.
we cleaned our plates.
my {relative} asked for the recipe of the {dish}.
my {relative} had three helpings of the {dish}.
the battery lasts {count} days.
it charges in {minutes} minutes and lasts the week.
I dropped it down the stairs and there is not a scratch on it.
it has been through {count} winters and still keeps the water out.
after {count} washes it still looks new.
I wear it every day.
people keep asking me where I got it.
everyone at work wants one now.
I stayed up until three to finish it.
the audience stood and clapped for {minutes} minutes.
we laughed until we cried.
I have seen it {count} times and will see it again.
I have listened to it every day since {month}.
I passed the exam on my first try, with what I learnt here.
I found a job {span} after the course.
the pain was gone after {soon}.
my {relative} can walk again after the treatment.
the doctor took an hour to answer all our questions.
I had my passport after {count} days.
the crew found my lost bag and brought it to the hotel.
we landed {minutes} minutes ahead of time.
the receptionist gave us a bigger room at no extra cost.
I slept like a baby.
we booked again for next {month} before we left.
they stayed open late just for us.
it cut my work from {count} hours to ten minutes.
it saved me {count} hours a week.
the mechanic fixed it in {minutes} minutes and would not take a tip.
we won {count} nil, away from home.
the sun came out the moment we arrived and stayed all week.
my {relative} cried with joy when she opened the box.
I ordered one and then {count} more.
it does in {minutes} seconds what took the old one an hour.
he called the next day to ask whether all was well with the {part}.
"""
_SARCASTIC = """
great, another update that breaks {everything}.
{oh}, it died after {soon}.
{oh}, the {a} {a_is} {a_bad} again.
{oh}, the battery lasts a whole {minutes} minutes.
{oh}, {long} on hold. Just how I wanted to spend my {weekday}.
thanks for nothing, {firm}.
thanks for nothing.
thanks a lot for losing my {order}, {firm}.
thank you so much, {firm}, for cancelling my {order} {times}.
just what I needed: {trouble}.
just what I always wanted, {trouble}.
{trouble} on a {weekday} morning. How lovely.
{trouble} and {trouble2}. What a perfect day.
well done, {firm}, you have managed to break {everything}.
congratulations, {firm}, on the most {a_bad} {a} in the country.
bravo, only {long} late this time.
I just love it when my {order} gets lost.
I love waiting {long} for {a_table}, said nobody ever.
nothing says quality like {trouble}.
nothing like {trouble} to start the week.
sure, because who doesn't love {trouble}?
how nice of them to charge me twice for one {order}.
what a surprise, the {a} {a_is} {a_bad}. Again.
what a bargain: {count} hundred euros for {trouble}.
so proud of {firm}: {count} calls and still no answer.
brilliant idea to move the {menu} where nobody can find it.
best customer service ever, if you like talking to a machine for {long}.
five stars for making me wait {long}. Slow clap.
yeah, right, "{a_good}" {a}. It broke after {soon}.
"{a_good}", they said. It {died}.
a real {treat}: {trouble}.
as much fun as a root canal.
about as useful as a chocolate teapot, this {whole}.
I could not be happier to have {trouble}, obviously.
"""
# The same openings, meant: so that "Great, another …" alone tells nothing.
_SINCERE = """
great, another update that fixes {everything}.
{oh_glad}, it came {count} days early.
{oh_glad}, the {a} {a_is} {a_good} again.
thanks for everything, {firm}.
thank you so much, {firm}, for finding my {order}.
just what I needed: {pleasure}.
just what I always wanted, {pleasure}.
{pleasure} on a {weekday} morning. How lovely.
{pleasure} and {pleasure2}. What a perfect day.
well done, {firm}, you have mended {everything}.
congratulations, {firm}, on the most {a_good} {a} in the country.
I just love it when my {order} comes early.
nothing like {pleasure} to start the week.
who doesn't love {pleasure}?
how nice of them to bring my {relative} {pleasure}.
so proud of my {relative}: {count} exams and all passed.
best customer service ever, they answered within a minute.
a real treat: {pleasure}.
"""
_LISTS = {
    "minutes": phrases("ten, fifteen, twenty, twenty-five, thirty, forty, 12, 18, 20, 25, 35, 40"),
    "thing_found": phrases(
        "hair, fly, piece of plastic, fingernail, cockroach, plaster, worm, piece of glass, stone"
    ),
    "order": phrases(
        "order, drinks, parcel, ticket, booking, starters, luggage, prescription, package, refund"
    ),
    "times": phrases("twice, three times, four times, again and again, twice in one evening"),
    "a_table": phrases("a table, the bill, a taxi, the doctor, our food, a reply, the bus, a beer"),
    "part": phrases("handle, lid, hinge, screen, heel, wheel, button, strap, knob, buckle, leg"),
    "size": phrases("large, double, new, 128 GB, king-size, leather, silk"),
    "menu": phrases("menu, settings, camera, search box, gallery, calendar, save button"),
    "data": phrases("photos, contacts, notes, messages, files, bookmarks, songs, passwords"),
    "ending": phrases("interval, end, final scene, last song, second act"),
    "insects": phrases("bedbugs, ants, fleas, cockroaches"),
    "garment": phrases("shirt, sweater, dress, jacket, blouse, scarf"),
    "week": phrases("week, month, summer, Sunday, year, weekend"),
    "past_year": phrases("2009, 2011, 2012, 2013, 2014, 2015, 2016, 2017"),
    "everything": phrases(
        "the search, the login, half my plugins, the keyboard, my settings, the camera, printing"
    ),
    "oh": phrases(
        "oh wonderful, oh great, oh joy, fantastic, lovely, brilliant, perfect, wow, yay"
    ),
    "oh_glad": phrases("oh wonderful, oh great, fantastic, lovely, brilliant, perfect, wow, yay"),
    "firm": phrases(
        "Northline, Quickpost, my bank, dear council, Telvia, Airbridge, Homely, my landlord,"
        "dear train company, Brightcom, Parcelo, Megamart, @user"
    ),
    "trouble": phrases(
        "a flat tyre, a broken heel, a power cut, a parking ticket, a cancelled train, a cold,"
        "a leaking roof, a dead battery, another tax form, a cracked screen, a delayed flight,"
        "rain at a barbecue, a cold shower, a blue screen, a fine from the library, mould on bread,"
        "two hours of traffic, a toothache, a lost suitcase, a stain on my new shirt"
    ),
    "pleasure": phrases(
        "a long bath, fresh bread, a walk in the sun, a hot coffee, a good book, a day off,"
        "a hug, a letter from an old friend, a seat by the window, strawberries, an upgrade,"
        "breakfast in bed, a free ticket, good news, a nap in the garden, warm socks"
    ),
    "treat": phrases("treat, pleasure, highlight, masterpiece, bargain, dream come true"),
    "died": phrases("fell apart, broke on day one, caught fire, never even switched on, leaked"),
}

OUTCOMES = Kind(
    "outcomes",
    (
        Source(NEGATIVE, 0.5, spoken(_WENT_WRONG, opened=False, **_LISTS)),
        Source(POSITIVE, 0.5, spoken(_WENT_WELL, opened=False, **_LISTS)),
    ),
)
SARCASM = Kind(
    "sarcasm",
    (
        Source(NEGATIVE, 0.72, filled(_SARCASTIC, **_LISTS)),
        Source(POSITIVE, 0.28, filled(_SINCERE, **_LISTS)),
    ),
)
