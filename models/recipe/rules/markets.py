"""Company and market news of further kinds: deals, products, tickers, outlooks, plain notices."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, prose
from models.recipe.rules.people import NAMES
from models.recipe.rules.tones import phrases

_GOOD = """
{firm} is back in the black.
{firm} is profitable again.
{firm} earned more than it lost for the first time since {year}.
{firm} pays {number} percent more to its shareholders than last year.
{firm} opens a {ordinal} plant in {city} to keep up with orders.
{firm}'s margins widened for the {ordinal} quarter running.
{firm} signed {customer} as a customer for its {goods}.
{firm} will deliver {number} {units} to {customer}, its largest order so far.
{customer} chose {firm} as the sole supplier of {goods}.
the agreement strengthens {firm}'s position in {region}.
{firm} said the acquisition will add to its earnings from {future}.
{firm}'s new {goods} sell faster than planned.
{firm} expects to save EUR {number} million a year through the merger.
{firm} won the patent case against {customer}.
{firm} has paid off all of its bonds.
{ticker} {up} {pct}% after strong quarter
{ticker} price target raised to ${number} at {broker}
{ticker} upgraded to outperform
{ticker} beats on revenue and earnings, raises outlook
{ticker} hits all-time high
bulls in charge: {ticker} {up} {pct}%
{goods} maker {firm} lifts outlook on strong demand
{firm} shares rally on record orders
exports from {region} grew for the {ordinal} month in a row.
the economy grew by {pct} percent, faster than economists had expected.
unemployment fell and wages rose in {month}.
{firm} is hiring again after {count} lean years.
{firm}'s customers are more satisfied than ever, a survey shows.
{firm} completed the ferry {count} weeks ahead of schedule and below budget.
"""
_BAD = """
{firm} is back in the red.
{firm} has not made a profit for {count} years.
{firm} lost more than it earned for the {ordinal} time since {year}.
{firm} pays {number} percent less to its shareholders than last year.
{firm} will pay no dividend this year.
{firm} shuts its {ordinal} plant in {city} for want of orders.
{firm}'s margins narrowed for the {ordinal} quarter running.
{customer} dropped {firm} as its supplier of {goods}.
{customer} cancelled {number} {units}, {firm}'s largest order so far.
the ruling weakens {firm}'s position in {region}.
{firm} said the acquisition will weigh on its earnings from {future}.
{firm}'s new {goods} sell more slowly than planned.
{firm} recalls {number},000 {units} over faulty brakes.
{firm} lost the patent case against {customer}.
{firm} cannot pay back its bonds.
{ticker} {down} {pct}% after weak quarter
{ticker} price target cut to ${number} at {broker}
{ticker} downgraded to underperform
{ticker} misses on revenue and earnings, cuts outlook
{ticker} hits {count}-year low
bears in charge: {ticker} {down} {pct}%
{goods} maker {firm} cuts outlook on weak demand
{firm} shares tumble on accounting probe
exports from {region} shrank for the {ordinal} month in a row.
the economy shrank by {pct} percent, more than economists had feared.
unemployment rose and wages fell in {month}.
{firm} has frozen hiring after {count} lean quarters.
{firm}'s customers are leaving in droves, a survey shows.
{firm} delivered the ferry {count} months late and far over budget.
the strike at {firm}'s plant in {city} has cost it EUR {number} million so far.
"""
_PLAIN = """
{firm} and {customer} have signed an agreement on {goods}.
{firm} supplies {goods} to {customer}.
{firm} will build a plant for {goods} in {city}.
{firm}'s {goods} are sold in {count} countries.
{firm} is to present its strategy in {city} on {month} {day}.
{firm} sold its {goods} unit to {customer}.
{firm} bought a {number} percent stake in {customer}.
the parties have agreed not to disclose the price.
the contract runs until {future}.
the deal is expected to close in {month}.
deliveries of the {units} start in {month}.
the project is scheduled to be ready by {future}.
{name} will take over as {role} of {firm} on {month} {day}.
{name}, {number}, joined {firm} in {year}.
{firm} reports its figures in three segments.
the shares are traded in {city} under the symbol {ticker}.
the company's web site is http
{firm} employs {number}0 people, {number2} of them in {city}.
the order includes {number} {units} and their installation.
the building has {count} floors and {number}00 square metres of office space.
{firm} issued {number},000 new shares under its option scheme.
{ticker} reports on {weekday} before the bell
{ticker} to hold investor day in {month}
{ticker} names {name} {role}
{ticker} closes flat
what to watch this week: {ticker}, {ticker2}, central bank minutes
the rate stays at {pct} percent, the central bank said.
{firm} has published its annual report for {year}.
the {units} are made in {city} and assembled in {city2}.
a share has a nominal value of EUR 0.{number}.
"""
_LISTS = {
    "firm": phrases(
        "Norvall, Kestrel Foods, Ardent Steel, Halvorsen, Bluepeak, Tamura, Lumero, Castell Pharma,"
        "Osterby Oyj, Veridian, Pinebridge, Granit, Solvanta, Meridian Telecom, Ashford Mills,"
        "Delmare,"
        "Sundal ASA, Tricorn, Zephyr Air, Corvin Group, Harju Group, Pellervo, Iskra Lines,"
        "the company"
    ),
    "customer": phrases(
        "a German carmaker, the Danish railways, a grocery chain, Oakline, the Swedish army,"
        "Velora,"
        "a Chinese utility, the city of {city}, an American retailer, Ferrostar, an Indian operator"
    ),
    "goods": phrases(
        "pumps, networks, paper machines, lifts, cranes, vaccines, tyres, chips, wind turbines,"
        "furniture, batteries, fertiliser, packaging, glass fibre, games, hearing aids, software"
    ),
    "units": phrases("buses, lifts, cranes, trams, engines, ferries, turbines, ovens, tractors"),
    "broker": phrases("Hartwell, Lindqvist, Brook & Stone, Alta Research, Morrow"),
    "region": phrases("Asia, northern Europe, Latin America, the Baltics, India, North America"),
    "role": phrases("chief executive, finance chief, chairman, head of research, CFO, CEO"),
    "ticker": phrases("$NRVL, $KSTL, $ARDN, $BLPK, $LMRO, $VRDN, $ZPHR, $TRCN, $CRVN, $DLMR"),
    "up": phrases("up, jumps, climbs, gains, surges, soars, adds"),
    "down": phrases("down, drops, slides, falls, sinks, plunges, sheds"),
    "pct": (*(str(number) for number in range(2, 30)), "0.7", "1.4", "2.6", "3.5"),
    "future": phrases("2027, 2028, 2029, 2030, 2032"),
    "name": NAMES,
}

MARKETS = Kind(
    "markets",
    (
        Source(POSITIVE, 0.32, prose(_GOOD, sentences=1, **_LISTS)),
        Source(NEGATIVE, 0.32, prose(_BAD, sentences=1, **_LISTS)),
        Source(NEUTRAL, 0.36, prose(_PLAIN, **_LISTS)),
    ),
)
