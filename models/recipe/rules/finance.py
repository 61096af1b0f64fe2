"""Company news: results, orders, costs, ratings, appointments."""

import random

from models.recipe.rules.patterns import (
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    Kind,
    Source,
    Write,
    prose,
)
from models.recipe.rules.people import NAMES
from models.recipe.rules.tones import phrases

_UP = """
{firm}'s {gain} {rose} to {hi} in {period} from {lo} a year earlier.
{gain} {rose} by {pct} percent to {hi}.
{gain} totalled {hi}, up from {lo} in the year before.
{firm} reported {gain} of {hi}, against {lo} a year earlier, as demand for {goods} {rose}.
{firm} said its {gain} {rose} {pct} percent in {period}.
{gain} for {period} {rose} to {hi}, compared with {lo} in the same period last year.
{firm}'s {loss} narrowed to {lo} from {hi} in {period}.
{loss} shrank to {lo} from {hi} a year ago.
{firm} turned a {loss_word} of {lo} into a profit of {hi}.
{firm} swung to a profit in {period}.
{cost} {fell} by {pct} percent, {firm} said.
{firm} cut its {cost} to {lo} from {hi}.
{firm} won a contract worth {hi} from a customer in {city}.
{firm} has received an order for {number} {units} worth {hi}.
{firm} raised its dividend to {number} cents a share.
{firm} raised its forecast for {period}.
{firm} expects its {gain} to grow faster than the market next year.
{broker} upgraded {firm} to buy.
{broker} lifted its target price for {firm}.
shares in {firm} {gained} {pct} percent after the results.
{firm} beat the expectations of analysts in {period}.
{firm} will hire {number}0 people as demand for its {goods} grows.
{firm} gained market share in {region}.
demand for {goods} in {region} is strong, {firm} said.
the regulator approved {firm}'s {goods}, and its shares {gained} {pct} percent.
{firm} repaid its debt of {hi} ahead of time.
the order book of {firm} {rose} to a record {hi}.
"""
_DOWN = """
{firm}'s {gain} {fell} to {lo} in {period} from {hi} a year earlier.
{gain} {fell} by {pct} percent to {lo}.
{gain} totalled {lo}, down from {hi} in the year before.
{firm} reported {gain} of {lo}, against {hi} a year earlier, as demand for {goods} {fell}.
{firm} said its {gain} {fell} {pct} percent in {period}.
{gain} for {period} {fell} to {lo}, compared with {hi} in the same period last year.
{firm}'s {loss} widened to {hi} from {lo} in {period}.
{loss} grew to {hi} from {lo} a year ago.
{firm} made a {loss_word} of {hi}, after a profit of {lo} a year earlier.
{firm} slipped into the red in {period}.
{cost} {rose} by {pct} percent, {firm} said.
{firm}'s {cost} {rose} to {hi} from {lo}.
{firm} lost a contract worth {hi} with a customer in {city}.
a customer in {city} cancelled an order for {number} {units} worth {hi}.
{firm} cut its dividend to {number} cents a share.
{firm} issued a profit warning for {period}.
{firm} expects its {gain} to shrink next year.
{broker} downgraded {firm} to sell.
{broker} cut its target price for {firm}.
shares in {firm} {slid} {pct} percent after the results.
{firm} missed the expectations of analysts in {period}.
{firm} will lay off {number}0 people as demand for its {goods} weakens.
{firm} lost market share in {region}.
{firm} is being sued for {hi} over faulty {goods}.
{firm} was fined {hi} by the regulator.
{firm} will close its plant in {city}, with the loss of {number}0 jobs.
{firm} has filed for bankruptcy protection.
{firm} had to write down {hi} on its {goods} business in {region}.
"""
_LEVEL = """
{firm} appointed {name} as {role} from {month} {day}.
{name}, {role} of {firm}, will move to {city} in {month}.
{firm} will publish its results for {period} on {month} {day}.
{firm} is based in {city} and makes {goods}.
{firm} has {number}00 employees in {count} countries.
the annual general meeting of {firm} will be held in {city} on {month} {day}.
the financial year of {firm} ends in {month}.
{gain} in {period} {was_level} at {hi}.
{firm} left its forecast for {period} unchanged.
{broker} reiterated its hold rating on {firm}.
{firm} kept its dividend at {number} cents a share, the same as last year.
shares in {firm} were little changed on {weekday}.
{firm} has two segments: {goods} and {goods2}.
the transaction is subject to approval by the regulator.
the value of the deal was not disclosed.
{firm} holds {pct} percent of the shares of a company in {city}.
{firm} and a partner in {city} will set up a joint company for {goods}.
{firm} plans to move its head office from {city} to {city2} by next {month}.
the number of shares in {firm} is {number},{number2}0,000.
{firm} is listed on the stock exchange in {city}.
the subscription period begins on {month} {day} and ends on {month2} {day}.
{firm} will change its name in {month}.
{firm} does not comment on the report.
trading in {firm}'s shares starts at {hour}.
the board of {firm} has {count} members.
"""
_LISTS = {
    "firm": phrases(
        "Norvall, Kestrel Foods, Ardent Steel, Halvorsen Shipping, Bluepeak, Tamura Motors, Lumero,"
        "Castell Pharma, Osterby, Veridian Energy, Pinebridge Paper, Granit Oyj,"
        "Solvanta, Rivoli AG,"
        "Meridian Telecom, Ashford Mills, Quarry Systems, Delmare, Okavi Mining, Finch & Rowe,"
        "Polarix, Sundal ASA, Tricorn Software, Maplewood Homes, Zephyr Air, Corvin Group"
    ),
    "gain": phrases(
        "operating profit, net profit, net sales, revenue, turnover, order intake, pre-tax profit,"
        "cash flow, quarterly profit, sales of spare parts"
    ),
    "loss": phrases("net loss, operating loss, pre-tax loss, quarterly loss"),
    "loss_word": phrases("loss, net loss, pre-tax loss"),
    "cost": phrases("costs, energy costs, operating expenses, debts, material costs, wage costs"),
    "rose": phrases("rose, climbed, jumped, increased, grew, surged, advanced, soared, went up"),
    "fell": phrases(
        "fell, dropped, decreased, declined, slid, sank, went down, slumped, tumbled, shrank"
    ),
    "gained": phrases("rose, climbed, jumped, gained, advanced, soared, added"),
    "slid": phrases("fell, dropped, slid, tumbled, sank, lost, plunged"),
    "period": phrases(
        "the first quarter, the second quarter, the third quarter, the fourth quarter, Q1, Q2, Q3,"
        "the first half of {year}, the full year, the second half, the nine months to {month}"
    ),
    "goods": phrases(
        "pumps, mobile networks, paper machines, lifts, cranes, vaccines, tyres,"
        "cargo ships, chips,"
        "wind turbines, furniture, batteries, fertilisers, buses, packaging, glass fibre, ovens"
    ),
    "units": phrases("pumps, lifts, cranes, buses, wind turbines, ovens, ferries, drills"),
    "broker": phrases("Hartwell Bank, Lindqvist Securities, Brook & Stone, Alta Research, Morrow"),
    "region": phrases("Asia, northern Europe, Latin America, the Baltics, India, North America"),
    "role": phrases("chief executive, chief financial officer, chairman, head of sales, auditor"),
    "was_level": phrases("was unchanged, was flat, remained level, stood as a year ago"),
    "pct": (*(str(number) for number in range(2, 40)), "0.8", "1.4", "2.7", "6.5", "11.3"),
    "name": NAMES,
}


def _with_sums(block: str) -> Write:
    """As `filled`, with {lo} and {hi}, two sums of one currency, the second the larger."""

    def write(rng: random.Random) -> str:
        low = rng.randint(11, 800) / 10
        high = low * rng.uniform(1.05, 2.5)
        pattern = rng.choice(("EUR {:.1f} mn", "EUR{:.1f}m", "${:.1f} million", "£{:.0f} million"))
        pattern = rng.choice((pattern, "SEK {:.0f} million", "{:.1f} billion yen", "EUR {:.1f} mn"))
        sums = {"lo": (pattern.format(low),), "hi": (pattern.format(high + 1),)}
        return prose(block, **_LISTS, **sums)(rng)

    return write


FINANCE = Kind(
    "finance",
    (
        Source(POSITIVE, 0.34, _with_sums(_UP)),
        Source(NEGATIVE, 0.34, _with_sums(_DOWN)),
        Source(NEUTRAL, 0.32, _with_sums(_LEVEL)),
    ),
)
