"""Newspapers: headlines, and prose that quotes praise, blame, or neither."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, filled, prose
from models.recipe.rules.people import NAMES
from models.recipe.rules.tones import phrases

_GOOD_NEWS = """
{city} celebrates as {team} lift the cup
{number}-day protest keeps {city} {clinic} open
new {treatment} gives hope to {number},000 patients
{name} wins {prize} for {work}
{count} climbers rescued after night on the mountain
jobs boom in {city} as {plant} expands
{animal} numbers recover for the first time in {number} years
record harvest brings relief to farmers near {city}
schoolgirl, {age}, praised for saving her brother from the fire
ceasefire holds as families return to {city}
{city} named best place to live
{name}'s debut is a triumph, critics say
strangers raise {number},000 euros for {job} who lost her home
crime falls to lowest level since {year}
{treatment} trial a success, say doctors in {city}
"""
_BAD_NEWS = """
{count} dead as {disaster} hits {city}
{number} hurt in {city} {vehicle} crash
{city} {clinic} to shut, {number} jobs lost
{name} jailed for {crime}
{name} quits amid {crime} scandal
fury as {city} scraps free school meals
{number},000 homes without power after storm
fears grow for {count} missing sailors
inflation hits families in {city} hardest
{plant} spill kills fish along the {river}
hospital waiting lists longest since {year}
{team} humiliated in {city}
{name}'s sequel panned as lazy and cynical
court finds {plant} guilty of poisoning river
hunger spreads as talks on {city} collapse
{city} mourns {job} killed in {disaster}
police failed victim of {crime}, report finds
"""
_PLAIN_NEWS = """
{city} to vote on {topic} in {month}
{topic}: what you need to know
{body} to hear {topic} on {weekday}
{name} to meet {name2} in {city}
{city} {clinic} to move in {month}
{team} face {city} on {weekday}
timetable for {month}: the {city} line
{name} named head of {body}
{body} publishes {topic}
how {city} votes
{count} candidates for {body}
clocks go back on {weekday}
{topic} returns to {body} after recess
five questions about the {topic}
where to see the {exhibit} in {city}
"""
_PRAISING_PROSE = """
{name}, who has led the {body} since {year}, was praised for {virtue}.
{name2} thanked {name} for {virtue} and called the {topic} a great success.
"{name} {did_well}," said {name2}, {role} of the {body}.
supporters hailed the {topic} as a victory for {cause}.
the {body} welcomed the {topic}, which it said would bring {benefit} to thousands.
{name}'s speech was met with a standing ovation in {city}.
under {name} the {clinic} has become one of the most respected in the country.
{name2} said that without {name} the {topic} would never have been agreed.
few have done as much for {cause} as {name}, said {name2}.
a survey by the {body} found that {number} percent trust {name}, more than ever before.
{name} won the confidence of both sides through {virtue}.
the {topic} has brought {benefit} to {city}, residents say.
the judge commended {name} for {virtue}.
analysts credit {name} with {benefit} in {city}.
"""
_BLAMING_PROSE = """
{name}, who has led the {body} since {year}, was accused of {vice}.
{name2} blamed {name} for the {harm} and called the {topic} a disgrace.
"{name} {did_badly}," said {name2}, {role} of the {body}.
critics denounced the {topic} as an attack on {cause}.
the {body} condemned the {topic}, which it said would bring {harm} to thousands.
{name}'s speech was drowned out by boos in {city}.
under {name} the {clinic} has lost the trust of its patients.
{name2} said that because of {name} the {topic} had ended in {harm}.
few have done as much damage to {cause} as {name}, said {name2}.
a survey by the {body} found that {number} percent distrust {name}, more than ever before.
{name} faces growing anger over {vice}.
the {topic} has brought {harm} to {city}, residents say.
the judge rebuked {name} for {vice}.
analysts warn that {name}'s plan will end in {harm}.
{name2} demanded that {name} resign over {vice}.
"""
_PLAIN_PROSE = """
{name}, who has led the {body} since {year}, will speak in {city} on {weekday}.
{name2} met {name} in {city} to discuss the {topic}.
"the {body} will decide in {month}," said {name}, {role} of the {body}.
{name} said the {topic} would be sent to the {body} by {month}.
the {body} has not yet said when the {topic} will be published.
{name}'s speech in {city} lasted {number} minutes.
the {clinic} in {city} was founded by {name} in {year}.
{name2}, a former {job}, replaced {name} as {role} in {month}.
the {topic} covers the years from {year} to {future}.
asked whether he would stand again, {name} said he would decide in {month}.
a survey by the {body} asked {number}00 people about the {topic}.
{name} and {name2} are both members of the {body}.
the {topic}, which runs to {number} pages, is the {ordinal} of its kind.
the judge set the next hearing for {month} {day}.
the court in {city} will hear {name} as a witness on {weekday}.
"""
_LISTS = {
    "name": NAMES,
    "team": phrases("Rovers, Falcons, women's team, under-21s, Wolves, Rangers"),
    "clinic": phrases("hospital, library, school, theatre, youth club, museum, clinic"),
    "treatment": phrases("vaccine, cancer drug, gene therapy, malaria drug, blood test"),
    "prize": phrases("book prize, peace prize, gold, science award, lifetime award"),
    "work": phrases("first novel, vaccine research, film on refugees, work with the homeless"),
    "plant": phrases("car plant, shipyard, chip factory, paper mill, chemical firm"),
    "animal": phrases("otter, stork, beaver, whale, tiger, bee"),
    "age": phrases("seven, nine, ten, 12, 13"),
    "job": phrases("nurse, firefighter, teacher, bus driver, postman, lawyer, farmer"),
    "disaster": phrases("flood, earthquake, storm, fire, landslide, explosion"),
    "vehicle": phrases("bus, train, ferry, tram, helicopter"),
    "crime": phrases("fraud, bribery, assault, tax evasion, perjury, arson"),
    "river": phrases("Aldar, Mirne, Ostra, Kelm"),
    "exhibit": phrases("eclipse, comet, parade, fireworks, regatta, exhibition"),
    "future": phrases("2028, 2030, 2032, 2035"),
    "body": phrases(
        "council, senate, committee, union, parliament, commission, court, party, ministry,"
        "cabinet, school board, federation, regulator"
    ),
    "topic": phrases(
        "budget, housing bill, pension reform, trade deal, water plan, treaty, school report,"
        "tax plan, border agreement, energy bill, harbour plan, health bill, new timetable"
    ),
    "role": phrases("chair, spokesman, spokeswoman, deputy head, treasurer, secretary"),
    "cause": phrases("workers, women, farmers, the press, small firms, patients, democracy"),
    "virtue": phrases(
        "honesty in hard times, courage under fire, years of patient work, calm leadership,"
        "keeping every promise, standing up for the weak, a fair and open manner"
    ),
    "vice": phrases(
        "lying to parliament, taking bribes, years of neglect, silencing critics, cronyism,"
        "breaking every promise, wasting public money, bullying staff, covering up abuse"
    ),
    "did_well": phrases(
        "did an outstanding job, kept this town together, has given us hope, acted with great care,"
        "deserves all the credit, is the best leader we ever had"
    ),
    "did_badly": phrases(
        "failed the people, misled us all, has ruined this town, acted with utter contempt,"
        "deserves all the blame, is the worst leader we ever had"
    ),
    "benefit": phrases("prosperity, clean water, new hope, safer streets, growth, lasting peace"),
    "harm": phrases("chaos, hardship, misery, job losses, higher bills, violence, debt, ruin"),
}

HEADLINES = Kind(
    "headlines",
    (
        Source(POSITIVE, 0.32, filled(_GOOD_NEWS, **_LISTS)),
        Source(NEGATIVE, 0.34, filled(_BAD_NEWS, **_LISTS)),
        Source(NEUTRAL, 0.34, filled(_PLAIN_NEWS, **_LISTS)),
    ),
)
QUOTED = Kind(
    "quoted",
    (
        Source(POSITIVE, 0.3, prose(_PRAISING_PROSE, **_LISTS)),
        Source(NEGATIVE, 0.34, prose(_BLAMING_PROSE, **_LISTS)),
        Source(NEUTRAL, 0.36, prose(_PLAIN_PROSE, **_LISTS)),
    ),
)
