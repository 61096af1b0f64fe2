"""News of what befell people and places."""

from models.recipe.rules.patterns import NEGATIVE, POSITIVE, Kind, Source, prose
from models.recipe.rules.people import NAMES
from models.recipe.rules.tones import phrases

_MISFORTUNES = """
{number} people were {harmed} when a {vehicle} {crashed} near {city} on {weekday}.
{count} {workers} were {harmed} in {disaster} near {city}.
at least {count} people were {harmed} in {disaster} in {city}, police said.
{disaster} destroyed {number} homes in {city}.
{disaster} has left {number}00 families without shelter near {city}.
a {job} was {arrested} for {crime} in {city}.
{name}, {number}, was found guilty of {crime}.
police are looking for a man accused of {crime} in {city}.
thieves broke into a {site} in {city} and took {number},000 in cash.
a {site} in {city} burned down on {weekday} night.
the {site} in {city} will close for good after {number} years, and {number2} jobs will go.
{name}, who founded the {site}, has died aged {number}.
{number} people are still missing after {disaster}.
the virus has killed {number} people in {city}.
unemployment in {city} rose to {number} percent.
doctors warn that the number of {sick} cases has doubled since {month}.
the talks broke down and {number}00 workers went on strike.
{name} resigned over {crime} claims.
the {team} were knocked out in the {ordinal} round.
hackers stole the data of {number},000 people from a {site} in {city}.
the {river} is poisoned for {number} kilometres after a leak at a {plant}.
a {age}-year-old {child} drowned in a lake near {city}.
rents in {city} have risen so fast that families are forced out.
the drought has ruined the harvest around {city}.
a bomb went off outside a {site} in {city}.
"""
_FORTUNES = """
rescuers pulled {count} {workers} alive from the rubble in {city}.
all {number} passengers survived when a {vehicle} {crashed} near {city}.
a missing {age}-year-old {child} was found safe near {city} on {weekday}.
{name} won the {prize} for {work}.
the {site} in {city} has won the {prize}.
{name}, {number}, has won gold in the {sport} in {city}.
{name} broke the world record in the {sport}.
a new {site} opened in {city} to cheers on {weekday}.
the {site} in {city}, which was to close, has been saved by its neighbours.
{name} gave {number},000 euros to the {site} in {city}.
the {team} won the cup in {city} for the first time.
unemployment in {city} fell to its lowest level since {year}.
the number of {sick} cases fell by {number} percent after the vaccine.
the firm will create {number}0 jobs in {city}.
the two sides signed a peace agreement in {city}.
the {animal}, once thought lost, is back on the {river}.
a {job} from {city} saved a {child} from drowning.
volunteers planted {number},000 trees around {city}.
the {site} was named the best in the country.
scientists in {city} have found a cure for {sick}.
the river is clean enough to swim in again for the first time in {number} years.
the strike is over: the {workers} got the pay rise they had asked for.
{name} was cleared of all charges.
crime in {city} fell by {number} percent, the lowest in {count} years.
a stranger returned {name}'s purse with all the money in it.
"""
_LISTS = {
    "name": NAMES,
    "harmed": phrases("killed, injured, badly hurt, taken to hospital, seriously wounded"),
    "vehicle": phrases("bus, coach, ferry, lorry, light aircraft, train, tram, cable car"),
    "crashed": phrases("crashed, caught fire, overturned, hit a bridge, left the road"),
    "workers": phrases("miners, sailors, workers, fishermen, climbers, firefighters, nurses"),
    "disaster": phrases(
        "an earthquake, a flood, a landslide, a gas explosion, a wildfire, a hurricane, a storm,"
        "an avalanche, a shooting, a building collapse, a mudslide, a tornado"
    ),
    "arrested": phrases("arrested, jailed for six years, charged, sentenced, remanded"),
    "crime": phrases(
        "fraud, arson, murder, robbery, assault, bribery, tax evasion, burglary, smuggling,"
        "drink driving, blackmail, stabbing a neighbour"
    ),
    "site": phrases("school, bakery, museum, factory, hospital, church, mosque, cinema, library"),
    "sick": phrases("measles, malaria, flu, cholera, dengue, tuberculosis"),
    "team": phrases("Falcons, Rovers, women's team, national team, Wolves, under-21s, visitors"),
    "river": phrases("Aldar, Mirne, Tovel, Ostra, Kelm, Vanna"),
    "plant": phrases("chemical plant, paper mill, refinery, mine, tannery"),
    "age": phrases("four, five, six, seven, nine, ten, twelve"),
    "child": phrases("boy, girl"),
    "job": phrases("teacher, lifeguard, postman, nurse, cashier, bus driver, farmer, student"),
    "prize": phrases(
        "national book prize, science award, prize for the best young chef, gold medal of the city,"
        "teacher of the year award, peace prize, award for courage"
    ),
    "work": phrases("a first novel, work on clean water, the best film, a lifetime of teaching"),
    "sport": phrases("high jump, 800 metres, marathon, pole vault, 100 metre backstroke, rowing"),
    "animal": phrases("otter, stork, salmon, beaver, sea eagle, wolf, lynx"),
}

EVENTS = Kind(
    "events",
    (
        Source(NEGATIVE, 0.5, prose(_MISFORTUNES, **_LISTS)),
        Source(POSITIVE, 0.5, prose(_FORTUNES, **_LISTS)),
    ),
)
