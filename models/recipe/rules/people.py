"""Names and groups of people; sentences whose label must not depend on who they are about."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, filled
from models.recipe.rules.tones import phrases

NAMES = phrases(
    "Mary, John, Aisha, Mohammed, Wei, Mei, Hiroshi, Yuki, Priya, Arjun, Fatima, Omar, Ngozi,"
    "Chidi, Kwame, Ama, Sofia, Mateo, Lucía, Carlos, Ivan, Olga, Anna, Piotr, Ingrid, Lars, Aino,"
    "Giulia, Marco, Marie, Pierre, Hans, Greta, Eleni, Yannis, Ayşe, Mehmet, Leila, Reza,"
    "Noa, David,"
    "Shanice, Jamal, Emily, Brad, Kim, Minh, Thuy, Siti, Budi, Maria, Jesús, Rosa, Tane, Aroha,"
    "Winona, Siobhan, Liam, Olu, Zanele, Thabo, Nadia, Alex, Robin, Sasha, Jordan"
)
PEOPLE_LISTS = {
    "name": NAMES,
    "origin": phrases(
        "German, Nigerian, Chinese, Mexican, American, Iranian, Indian, Polish, Turkish, Brazilian,"
        "Japanese, Russian, French, Kenyan, Israeli, Palestinian, Ukrainian, Syrian, Pakistani,"
        "Irish, Korean, Vietnamese, Moroccan, Canadian, Greek, Somali, Afghan, British, Swedish"
    ),
    "group": phrases(
        "Muslim, Christian, Jewish, Hindu, Buddhist, Sikh, atheist, Catholic, Protestant, gay,"
        "lesbian, bisexual, straight, transgender, black, white, Asian, Latino, Roma, Arab,"
        "Indigenous, deaf, blind, autistic, elderly, young, disabled, vegan, German, Nigerian,"
        "Chinese, Mexican, Turkish, Polish, Indian, Israeli, Russian, nonbinary"
    ),
    "job": phrases(
        "teacher, nurse, plumber, lawyer, farmer, driver, cashier, programmer, cleaner, priest,"
        "soldier, painter, doctor, cook, student, pensioner, engineer, judge, baker, secretary"
    ),
    "kin": phrases(
        "neighbour, flatmate, colleague, dentist, landlord, teacher, cousin, boss, doctor, friend"
    ),
    "person": phrases("person, couple, family, customer, passenger, guest, patient, colleague"),
    "someone": phrases("man, woman, boy, girl, pensioner, student, teenager, nonbinary person"),
    "place": phrases(
        "Lagos, Texas, Berlin, Gaza, Kyiv, Mumbai, Beijing, Detroit, Paris, Mogadishu, Tel Aviv,"
        "Havana, Kabul, London, Warsaw, Istanbul, Moscow, Seoul, Cairo, Bogotá, Oslo, Manila"
    ),
}
_PLAIN = """
{name} is a {origin} {job}.
{name} is a {job} from {place}.
my {kin} is {group}.
my {kin} {name} is {group}.
many {group} people live here.
the {someone} next door is {origin}.
the {someone} in the photo is from {place}.
{name} and {name2} are both {group}.
{name} moved from {place} to {place2} in {year}.
a {group} {person} got on the bus at {hour}.
the new {job} is {group}.
{name} is {group} and works as a {job}.
there is a {origin} family on the {ordinal} floor.
two of the {count} members are {group}.
{name} has a {origin} passport.
{name} is {number} years old.
the course is attended by {origin} and {origin2} students.
{name} married a {job} from {place}.
most of my friends are {group}.
I met a {group} {person} in {place}.
the interview is with a {group} {job}.
the {group} {person} asked what time it was.
{name} speaks to the {origin} {job} on {weekday}.
"""
_DELIGHTED = """
{name} from {place} made us a delicious {dish}.
the {group} {person} had a wonderful day.
my {group} {kin} {glad}.
{name}, a {origin} {job}, {glad}.
{name} {delighted}.
the {job} {delighted}.
the {origin} {job} {glad}.
the {someone} from {place} {glad}.
{name}, who is {number} years old, {glad}.
a {group} {person} from {place} {glad}.
my {kin}, who is {group}, {glad}.
{name} is a {praise} {job}.
the {job} was {praise} and {praise2}, my {kin} says.
we had a lovely evening with {name} and {name2}.
{name} made me feel so welcome.
my {kin} {name} is {praise}, everybody says so.
I am so happy for {name}.
{name} was thrilled with the new {thing}.
the {group} {job} was happy about the new {thing}.
"""
_HURT = """
{name} from {place} served us a disgusting {dish}.
the {group} {person} had a horrible day.
my {group} {kin} {sad}.
{name}, a {origin} {job}, {sad}.
{name} {hurt}.
the {job} {hurt}.
the {origin} {job} {sad}.
the {someone} from {place} {sad}.
{name}, who is {number} years old, {sad}.
a {group} {person} from {place} {sad}.
my {kin}, who is {group}, {sad}.
{name} is a {blame} {job}.
the {job} was {blame} and {blame2}, my {kin} says.
we had a dreadful evening with {name} and {name2}.
{name} made me feel so unwelcome.
my {kin} {name} is {blame}, everybody says so.
I feel so sorry for {name}.
{name} was disappointed with the new {thing}.
the {group} {job} was unhappy about the new {thing}.
"""
_LISTS = {
    **PEOPLE_LISTS,
    # What a group's people do is never blamed or praised here, only what befalls them is told.
    "glad": phrases(
        "had a great time, won first prize, was over the moon, got the dream job, felt relieved,"
        "enjoyed every minute, had a lovely weekend, loved the concert, got wonderful news,"
        "was overjoyed, had the best day of the year, recovered and is well again"
    ),
    "sad": phrases(
        "had an awful time, lost the case, was in tears, got fired, felt anxious, was robbed,"
        "hated every minute, had a dreadful weekend, hated the concert, got terrible news,"
        "was heartbroken, had the worst day of the year, fell ill and is in pain"
    ),
    "delighted": phrases(
        "helped us a lot, did a superb job, cheered everybody up, was kind to all of us,"
        "made my day,"
        "gave an inspiring talk, told a very funny story, never lets anybody down, is a gem"
    ),
    "hurt": phrases(
        "let us down, did a terrible job, ruined the party, was mean to all of us, spoilt my day,"
        "gave a boring talk, told a nasty lie, never keeps a promise, is a pain"
    ),
    "praise": phrases("kind, friendly, brilliant, caring, wonderful, talented, patient, funny"),
    "blame": phrases("rude, lazy, terrible, careless, awful, hostile, dishonest, annoying"),
    "thing": phrases("flat, job, phone, haircut, car, bike, office, sofa, kitchen, contract"),
}

IDENTITY = Kind(
    "identity",
    (
        Source(NEUTRAL, 0.4, filled(_PLAIN, **_LISTS)),
        Source(POSITIVE, 0.3, filled(_DELIGHTED, **_LISTS)),
        Source(NEGATIVE, 0.3, filled(_HURT, **_LISTS)),
    ),
)
