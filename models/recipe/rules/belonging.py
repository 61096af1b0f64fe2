"""One sentence, many groups: faiths, nations, genders and trades say nothing of a feeling.

Where `people.py` tells of people at large, these templates name a group in every sentence, and each
comes in all three labels, so that the group's name can take no label's side.
"""

from collections.abc import Sequence

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, filled
from models.recipe.rules.people import NAMES, PEOPLE_LISTS
from models.recipe.rules.tones import phrases

FAITHS = phrases(
    "Muslim, Sunni, Shia, Christian, Catholic, Protestant, Lutheran, Baptist, Methodist, Mormon,"
    "Orthodox Christian, Orthodox Jewish, Jewish, Hindu, Buddhist, Sikh, Jain, Taoist, Baha'i,"
    "atheist, agnostic, secular, Evangelical, Coptic, Quaker, Hindu, Sikh, Buddhist, atheist"
)
NATIONS = phrases(
    "British, German, French, Dutch, Italian, Spanish, Greek, Portuguese, Polish, Russian,"
    "Romanian,"
    "Ukrainian, Nigerian, Kenyan, Somali, Ghanaian, Ethiopian, Syrian, Iranian, Turkish, Israeli,"
    "Iraqi, Egyptian, Indian, Pakistani, Afghan, Nepalese, Bengali, Chinese, Japanese, Korean,"
    "Vietnamese, Thai, Filipino, American, Mexican, Canadian, Brazilian, Colombian, Cuban, Czech,"
    "Hungarian, Serbian, Albanian, Irish, Swedish, Norwegian, Australian"
)
_KIN = phrases(
    "wife, husband, mother, father, sister, brother, daughter, son, aunt, uncle, grandmother,"
    "grandfather, niece, nephew, girlfriend, boyfriend, stepmother, stepfather"
)
_FACTS = """
the {group} {folk} from number {number} {owns}.
a {group} {folk} lives on the {ordinal} floor.
the {group} {person} sat by the door and read.
the {group} {job} starts work at {hour}.
our {group} {job} comes on {weekday}.
my {friend}, who is {group}, was born in {city}.
my {friend} is {group}, mine is not.
her {friend} grew up in a {group} family.
the {group} pupils have their lesson on {weekday}.
the {group} choir sings at {hour}.
I asked the {group} {person} for the way to the station.
the {group} {person} in front of me bought {count} stamps.
there is a {group} school next to the bakery.
{name}, who is {group}, works at the bank.
the {group} club has {number} members.
in our class there are two {group} children and one {group2} child.
the {group} {person} took the bus to {city}.
a {group} {folk} and a {group2} {folk} share the garden.
"""
_PRAISE = """
the {group} {folk} from number {number} is {kind}.
the {group} people upstairs are so {kind}.
the {group} {person} was {kind}, I am so grateful.
the {group} {job} was {kind} and knew what to do.
our {group} {job} looked after us so well.
my {friend} is {group} and the {kind2} person I know.
what a {great} evening at the {group} {folk}'s place.
we had a {great} time at the {group} wedding.
I love the {group} choir, what a {great} concert.
the {group} helpers were {kind}, {kind2} and never tired.
thanks to the {group} {person} I got my purse back.
{name}, who is {group}, was a {great} host.
the {group} {person} at the desk could not have been more helpful.
the {group} school next to the bakery is {great}.
the {group} {folk} brought us cake, how {kind}!
I enjoyed every minute with the {group} {person}.
a {great} talk by a {group} {job}.
the {group} {job} made us laugh all evening.
"""
_BLAME = """
the {group} {folk} from number {number} was {rude} to us.
the {group} people upstairs had a dreadful year.
the {group} {person} ignored us and was {rude}.
the {group} {job} was {rude} and made it all worse.
our {group} {job} let us down.
my {friend} is {group} and was treated badly at work.
what a {poor} evening at the {group} {folk}'s place.
we had a {poor} time at the {group} wedding.
I was bored by the {group} choir, what a {poor} concert.
the {group} helpers came late and were {rude}.
because of the {group} {person} we missed our train, I am still angry.
{name}, who is {group}, was a {poor} host.
the {group} {person} at the desk could not have been less helpful.
the {group} school next to the bakery is {poor}.
somebody broke the windows of the {group} {folk}, how awful!
I hated every minute with the {group} {person}.
a {poor} talk by a {group} {job}.
the {group} {job} swore at us for no reason.
"""
_LISTS = {
    **PEOPLE_LISTS,
    "folk": phrases("family, couple, household"),
    "person": phrases(
        "man, woman, guest, lady, gentleman, customer, passenger, girl, boy, pensioner, stranger"
    ),
    "job": phrases(
        "teacher, nurse, driver, waiter, waitress, doctor, cook, carpenter, cleaner, guide, clerk,"
        "dentist, host, mechanic, lawyer, barber"
    ),
    "friend": phrases("friend, neighbour, flatmate, boss, doctor, colleague, roommate"),
    "owns": phrases(
        "has three children, rents a garage, owns a dog, runs a kiosk, comes from {city}"
    ),
    "kind": phrases("kind, friendly, helpful, generous, warm, patient, lovely, polite, funny"),
    "great": phrases("great, wonderful, lovely, fantastic, marvellous, splendid, superb"),
    "rude": phrases("rude, unfriendly, impolite, unfair, hostile, cold, mean, impatient"),
    "poor": phrases("terrible, awful, dreadful, horrible, bad, miserable, lousy, poor"),
    "name": NAMES,
}
_OF_KIN = {
    NEUTRAL: """
my {kin} lives in {city}.
my {kin} and I took the train at {hour}.
my {kin} is {number} years old.
I am going to {city} with my {kin}.
I lent the ladder to my {kin}.
my {kin}'s name is {name}.
{name} has a {kin} in {city}.
my {kin} has a dentist's appointment on {weekday}.
""",
    POSITIVE: """
my {kin} was over the moon about the {dish}.
I love my {kin} so much.
my {kin} had a {great} day.
everybody was so kind to my {kin}.
what a {great} surprise for my {kin}!
my {kin} is delighted with the garden.
my {kin} could not stop smiling.
a {great} book, I gave it to my {kin} at once.
""",
    NEGATIVE: """
my {kin} threw the {dish} away, it was {poor}.
I worry so much about my {kin}.
my {kin} had a {poor} day.
everybody was so mean to my {kin}.
what a {poor} surprise for my {kin}!
my {kin} is upset about the garden.
my {kin} could not stop crying.
a {poor} book, even my {kin} gave up on it.
""",
}


def _about(name: str, groups: Sequence[str]) -> Kind:
    lists = {**_LISTS, "group": groups}
    return Kind(
        name,
        (
            Source(NEUTRAL, 0.34, filled(_FACTS, **lists)),
            Source(POSITIVE, 0.33, filled(_PRAISE, **lists)),
            Source(NEGATIVE, 0.33, filled(_BLAME, **lists)),
        ),
    )


FAITH = _about("faith", FAITHS)
NATION = _about("nation", NATIONS)
KIN = Kind(
    "kin",
    tuple(
        Source(label, 1 / 3, filled(block, **{**_LISTS, "kin": _KIN}))
        for label, block in _OF_KIN.items()
    ),
)
