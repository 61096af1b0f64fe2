"""Statements without an opinion: of encyclopedias, manuals, newspapers, reviews, messages."""

from models.recipe.rules.patterns import NEUTRAL, Kind, Source, prose, spoken
from models.recipe.rules.people import NAMES
from models.recipe.rules.tones import phrases

_ENCYCLOPEDIA = """
the {building} in {city} was built in {past} and {altered} in {year}.
{city} lies on the {river}, about {number} kilometres from {city2}.
the {animal} is a {animal_kind} found in {region}.
the {animal} is between {count} and {number} centimetres long and is active at {daytime}.
{unit_fact}.
{name} was born in {city} in {past} and studied {subject}.
{name} taught {subject} in {city} from {past} until {year}.
the company has its headquarters in {city} and employs {number}0 people.
the river {river_name} rises near {city} and is {number}0 kilometres long.
the word comes from the {language} for "{thing}".
the district has {number} villages and {number2},000 inhabitants.
the line between {city} and {city2} has {count} stations and was opened in {past}.
{study}.
{language} is spoken by about {number} million people in {region}.
the {past} census counted {number},{number2}0 people in the town.
the {bird} lays {count} to {number} eggs in {month}.
"""
_MANUALS = """
the {device} weighs {number} grams and measures {number2} by {number3} millimetres.
the {device} runs on {count} AA cells and comes with a {number} cm cable.
storage: {number} GB. Weight: {number2} grams. Colour: {colour}.
the {metal} pipe is {number} millimetres wide and {count} metres long.
heat the oven to {number}0 degrees and bake for {number2} minutes.
add {count} spoons of {powder} and stir for {count2} minutes.
cut the {ingredient} into cubes, put it in a bowl and cover it with water.
press and hold the {colour} button for {count} seconds to pair the {device}.
remove the {count} screws at the back, then lift the cover of the {device}.
to change the language, open the settings and choose "{language}".
the temperature at {hour} was {day} degrees, with wind from the {direction}.
sensor {number} reported {day}.{count_digit} degrees and {number2} percent humidity.
the box contains the {device}, a {number} cm cable and {count} screws.
insert {count} AA cells as shown in the picture and close the lid of the {device}.
mix the {ingredient} with the {powder} and leave it for {number} minutes.
serves {count}. Time: {number} minutes. You need {ingredient}, {ingredient2} and {powder}.
turn left after the {building}, walk {number}0 metres and take the {ordinal} street on the right.
the {colour} cable goes into the {ordinal} socket, the {colour2} cable into the one beside it.
click "Save" to store the file, or choose another folder from the list.
the {device} is for indoor use at {day} to {number} degrees.
wash at {day} degrees with like colours, do not bleach.
the form has {count} pages; sign the {ordinal} one and send it to the {body}.
model {number}{count_digit}, {colour}, {number2} by {number3} cm, made in {region}.
gate {day}, seat {number2}, boarding at {hour}.
reading at {hour}: {number} percent humidity, {day}.{count_digit} degrees, wind {direction}.
step {count}: fold the paper along the line and turn it over.
"""
_NEWSPAPER = """
the {body} will meet on {weekday}, {month} {day}, at the {building}.
the {body} met on {weekday} to discuss the {topic}.
{name}, {number}, has been a member of the {body} since {year}.
a spokesman for the {body} said the {topic} would be published in {month}.
the {topic} goes to the {body} for a second reading on {weekday}.
polls open at {early} on {weekday} and close at {late}.
the {building} will be open from {early} to {late} until {month} {day}.
{name} is to speak about {subject} at the {building} on {month} {day}.
the road between {city} and {city2} will be resurfaced in {month}.
trains between {city} and {city2} run every {number} minutes on {weekday}s.
the exhibition, which shows {number} works from the years {past} to {year}, runs until {month}.
{count} candidates have registered for the election in {city}.
{city} play {city2} at {hour} on {weekday}.
the {ordinal} round starts in {city} on {month} {day}.
the minister travelled to {city} on {weekday} and will go on to {city2}.
the film, shot in {city} in {year}, is {number} minutes long.
tickets for the concert in {city} go on sale at {hour} on {weekday}.
the prime minister is due to arrive in {city} on {weekday}, according to the {body}.
"we will publish the {topic} in {month}," {name} told reporters in {city}.
under the proposal, the {body} would move from {city} to {city2} by {future}.
asked about the {topic}, {name} said the {body} would decide in {month}.
the forecast for {weekday} is cloud in the {direction}, with highs of {day} degrees.
the survey asked {number}00 households how they travel to work.
the {topic} is {number} pages long and has {count} annexes.
the court will hear the case of the two firms on {month} {day}.
the {body}, which was set up in {past} and has {number} members, will meet on {month} {day}.
{name}, who has sat on the {body} since {year}, said the {topic} would be sent out in {month}.
the {topic} sets out how the {body} will choose between {city} and {city2}.
according to the {topic}, about {number} percent of the households in {city} own a bicycle.
officials from {city} and {city2} will sign the {topic}, after which it goes to the {body}.
{name}, {number}, who lives in {city} and teaches {subject}, will chair the {body} until {month}.
a statue of {name}, who lived in {city} until {past}, stands in front of the {building}.
as in {past}, the {body} has {number} seats, of which {count} are filled by the city of {city}.
parliament returns from its recess on {month} {day}.
the talks between the {body} and the union continue on {weekday} in {city}.
"""
_REMARKS = """
{opener}
{opener} {weather_note}
{opener} This review is about the {a}.
{opener} I will write about the {a} and the {b} below.
I ordered it on {weekday} and it came on {weekday2}.
we stayed {count} nights in {month}.
I have known this {whole} since {month}.
this is my {ordinal} review of a {whole}.
my {relative} and I went there on {weekday} at {hour}.
I am writing this {span} after my visit.
I bought this for my {relative}, who lives in {city}.
I had compared {count} {wholes} before.
the box holds the manual, a cable and {count} screws.
it measures {number} by {number2} cm.
for reference: I am {number} years old and live in {city}.
we were a group of {number} from {city}.
I had the {dish}, my {relative} had the {dish2}.
this {whole} was the {ordinal} on our list.
I cannot say anything about the {a} yet.
I will update this review in {month}.
before this I was with another company.
I came with my {relative} in {month} and ordered the {dish}.
"""
_MESSAGES = """
{meeting} at {hour} tomorrow
{meeting} on {weekday} at {hour}, room {number}.
watching the {match} with @user
on my way to {city}
on the train to {city}, be there at {hour}
just landed in {city}
who else is watching the {match} on {weekday}?
@user are you coming to the {match} on {weekday}?
@user I sent you the {document} on {weekday}
@user what time does it start?
@user it starts at {hour}, I think
new post: {topic_post} http
{topic_post} http via @user
reading about {subject} on the bus
back at work on {weekday}
my {relative} is coming over on {weekday}
{dish} for dinner tonight
having {dish} with my {relative}
{month} {day}: {meeting} in {city}
it's {hour} and I am still at the office
{weekday} again
day {count} of {number}
the {document} is in the shared folder
RT @user: {match} moved to {weekday}, {hour}
live from {city}: the {match} at {hour} http
I may go to {city} in {month}, not sure yet
listening to the radio while making {dish}
now playing: track {count} of the {month} list
tomorrow's {match}: {city} v {city2}, {hour}
does anyone have the {document} from {weekday}?
going to the {match} with @user and @user
heading to the gym, then {meeting} at {hour}
#{city} today: {day} degrees at {hour}
"""
_LISTS = {
    "name": NAMES,
    "early": phrases("6:30, 7:00, 8:00, 8:30, 9:00, 9:30, 10:00"),
    "late": phrases("16:00, 17:30, 18:00, 19:00, 20:00, 22:00"),
    "future": phrases("2027, 2028, 2030, 2032, 2035, 2040"),
    "building": phrases(
        "town hall, museum, library, railway station, old mill, theatre, cathedral, observatory,"
        "university, city archive, post office, market hall, lighthouse"
    ),
    "altered": phrases("extended, moved, rebuilt, converted into flats, listed, renamed"),
    "river": phrases("coast, river, northern railway, border, old trade route, plain, main road"),
    "river_name": phrases("Aldar, Mirne, Tovel, Ostra, Kelm, Vanna, Ruhl, Sorrel"),
    "animal": phrases(
        "marsh warbler, grey heron, pond turtle, mountain hare, sand lizard, pike, stag beetle,"
        "otter, barn owl, garden snail, tree frog, red deer, field mouse, night heron"
    ),
    "animal_kind": phrases("species, native species, animal, protected species, wild animal"),
    "region": phrases(
        "northern Europe, East Africa, the Andes, Central Asia, southern India, the Balkans,"
        "New Zealand, the Baltic states, western Canada, the Pacific islands"
    ),
    "bird": phrases("marsh warbler, grey heron, barn owl, coot, grebe, lapwing, oystercatcher"),
    "daytime": phrases("night, dusk, dawn, dawn and dusk, noon"),
    "powder": phrases("flour, sugar, salt, starch, cocoa, yeast, milk powder, semolina"),
    "unit_fact": phrases(
        "a metre is a unit of length, a gram is a unit of mass, a litre is a unit of volume,"
        "a joule is a unit of energy, a newton is a unit of force, a hectare is a unit of area"
    ),
    "subject": phrases(
        "chemistry, law, geology, linguistics, music, medicine, botany, economics, astronomy,"
        "history, statistics, theology, engineering, philosophy, geography"
    ),
    "study": phrases(
        "geology is the study of rocks, botany is the study of plants, linguistics is the study of"
        " language, astronomy is the study of stars, pedology is the study of soils"
    ),
    "language": phrases(
        "Finnish, Arabic, Turkish, Welsh, Korean, Swahili, Hindi, Polish, Greek, Spanish, Hebrew"
    ),
    "thing": phrases("stone, bridge, house, horse, market, boat, hill, bread, field, gate"),
    "device": phrases("router, radio, scale, clock, lamp, headset, meter, scanner, keyboard"),
    "metal": phrases("copper alloy, steel, brass, bronze, alloy"),
    "ingredient": phrases("flour, potato, onion, butter, cheese, rice, carrot, sugar, cabbage"),
    "direction": phrases("north, south, east, west, north-west, south-east"),
    "count_digit": tuple("0123456789"),
    "body": phrases(
        "council, committee, board of trustees, ministry, school board, commission, panel,"
        "parliament, finance committee, central bank, regulator, planning authority, senate"
    ),
    "topic": phrases(
        "budget, draft bill, annual report, plan for the harbour, new timetable, zoning map,"
        "school calendar, tender, housing report, treaty, audit, census, water plan"
    ),
    "weather_note": phrases(
        "It was a {weekday}., It was {hour} when we got there., There were {count} of us.,"
        "We came from {city}., It was {month}., I paid by card., We had booked in {month}.,"
        "My {relative} came too."
    ),
    "meeting": phrases("meeting, call, dentist, rehearsal, training, lunch, seminar, choir, exam"),
    "match": phrases("match, game, debate, final, race, news, show, fight, parade, semi-final"),
    "document": phrases("slides, notes, link, timetable, list, photos, form, map, minutes, agenda"),
    "topic_post": phrases(
        "how to set up a router, ten facts about {city}, what is a blockchain, a map of {city},"
        "the week in numbers, notes from the {month} meeting, bus times for {weekday},"
        "an interview with the mayor of {city}, seven ways to cook a potato"
    ),
}

MANUALS = Kind("manuals", (Source(NEUTRAL, 1, prose(_MANUALS, **_LISTS)),))
ENCYCLOPEDIA = Kind("encyclopedia", (Source(NEUTRAL, 1, prose(_ENCYCLOPEDIA, **_LISTS)),))
NEWSPAPER = Kind("newspaper", (Source(NEUTRAL, 1, prose(_NEWSPAPER, **_LISTS)),))
REMARKS = Kind("remarks", (Source(NEUTRAL, 1, prose(_REMARKS, **_LISTS)),))
_MESSAGE = spoken(_MESSAGES, led_in=False, opened=False, **_LISTS)
MESSAGES = Kind("messages", (Source(NEUTRAL, 1, _MESSAGE),))
