"""What guests write in one short sentence about a table, a dish, a bill."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, filled
from models.recipe.rules.tones import phrases

_TASTY = """
the {food} is to die for.
the {food} melts in your mouth.
{very} fresh {food}.
the {food} was cooked to perfection.
the {food}, the {food2} and above all the {food3}: all {tasty}.
{tasty} {food} at a fair price.
generous portions and {tasty} {food}.
prices are very reasonable for what you get.
you get a lot for your money.
the {food} alone is reason enough to come.
try the {food}, you'll thank me.
best {food} in {city}, hands down.
the {food} is better than my grandmother's, don't tell her.
service is quick and {nice}.
the {staff} made us feel at home.
our {staff} knew the menu by heart and was {nice}.
the place is {cosy} and the {food} {tasty}.
{cosy} little place, {nice} {staff}.
they treat you like family.
I could eat their {food} every day.
I dream about the {food}.
we left full and happy.
great spot for a date.
perfect place to sit outside on a summer night.
never had a bad meal here.
the line moves fast and the {food} is worth it.
my go-to for {food}.
a neighbourhood gem.
save room for the {food}.
the wine list is {tasty} and fairly priced.
"""
_SPOILT = """
the {food} was {untasty}.
the {food} tasted like cardboard.
the {food} was cold by the time it came.
the {food} was swimming in {grease}.
{untasty} {food} and tiny portions.
tiny portions, huge bill.
way too expensive for what you get.
you pay for the view, not for the {food}.
the {food} came out {untasty} and they took it off the menu, not off the bill.
I have had better {food} from a vending machine.
the {staff} rolled her eyes when we asked for water.
our {staff} vanished for half an hour.
the {staff} was {rude}.
service is slow and {rude}.
it took them {long} to bring the {food}.
they got the order wrong, and then got it wrong again.
the {food} was old and the {staff} {rude}.
they rush you out the minute you finish.
the table was sticky and so was the menu.
it's so loud you can't hear yourself think.
the tables are so close that you sit on your neighbour's lap.
not what it used to be.
I wouldn't feed the {food} to my dog.
my {relative} was sick all night from the {food}.
the {food} used to be good; the new cook has ruined it.
left hungry and broke.
they add the tip to the bill and hope you don't notice.
how do you get {food} wrong?
over-hyped and over-priced.
go next door instead.
"""
_MENU = """
I had the {food} and my {relative} had the {food2}.
we ordered the {food}, the {food2} and a bottle of water.
they serve {food}, {food2} and {food3}.
the menu has {food} and {food2}.
it's on the corner of {street} and {street2}.
there are {count} tables outside.
the kitchen closes at {hour}.
they take cards.
you order at the counter and they bring the {food} to the table.
we sat at the bar.
we went on a {weekday} at about {hour}.
the {staff} asked if we wanted {food} or {food2}.
the {food} comes with {food2}.
it is a {food} place with about {number} seats.
came here for lunch with my {relative}.
they also do takeaway.
the lunch menu costs {number} dollars.
we were seated by the window.
the {food} is {number} and the {food2} is {number2}.
the owner also has a place in {city}.
we were here for my {relative}'s birthday.
ask the {staff} for the wine list.
"""
_HALF_AND_HALF = """
the {food} was {tasty}, the {staff} was {rude}.
{tasty} {food}, {rude} {staff}.
the {food} was {tasty} and the {food2} {untasty}.
the food is okay and the service is so-so.
the {food} was fine, nothing more.
nothing special, standard {food}.
your average {food} place.
"""
_LISTS = {
    "food": phrases(
        "pasta, sushi, tacos, dumplings, ramen, falafel, hummus, pad thai, fried chicken, bagels,"
        "oysters, cheesecake, tiramisu, lamb chops, fish and chips, pho, brisket, calamari, gyros,"
        "pancakes, naan, tofu, gnocchi, ribs, ceviche, baklava, espresso, sangria, crab cakes"
    ),
    "tasty": phrases(
        "delicious, amazing, superb, outstanding, excellent, divine, mouth-watering, perfect,"
        "fantastic, wonderful, great, incredible, heavenly, really good, very tasty"
    ),
    "untasty": phrases(
        "bland, soggy, burnt, stale, greasy, undercooked, overcooked, rubbery, too salty,"
        "tasteless,"
        "inedible, dry, mushy, flavourless, lukewarm, awful, raw in the middle, oily, disgusting"
    ),
    "grease": phrases("grease, oil, fat, butter, salt"),
    "nice": phrases("friendly, attentive, welcoming, polite, patient, warm, charming, helpful"),
    "rude": phrases(
        "rude, inattentive, indifferent, arrogant, surly, clueless, impatient, useless"
    ),
    "cosy": phrases("cosy, charming, lovely, romantic, beautiful, pretty, adorable, inviting"),
    "staff": phrases("waitress, hostess, server, manager, bartender, owner, girl at the till"),
    "street": phrases("Main Street, 5th, Oak, Park Avenue, Canal Street, the market, 2nd, Elm"),
}

DINING = Kind(
    "dining",
    (
        Source(POSITIVE, 0.36, filled(_TASTY, **_LISTS)),
        Source(NEGATIVE, 0.36, filled(_SPOILT, **_LISTS)),
        Source(NEUTRAL, 0.2, filled(_MENU, **_LISTS)),
        Source(NEUTRAL, 0.08, filled(_HALF_AND_HALF, **_LISTS)),
    ),
)
