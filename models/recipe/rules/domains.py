"""What opinions are about: domains, their facets, and neutral remarks that open a review."""

from dataclasses import dataclass

from models.recipe.rules import tones
from models.recipe.rules.tones import Tone, phrases


@dataclass(frozen=True)
class Facet:
    """Nouns that one tone fits; `*` marks a plural, `~` one that takes no "a"."""

    nouns: tuple[str, ...]
    tone: Tone


@dataclass(frozen=True)
class Domain:
    """`acts` complete "I would … again"; `openers` are sentences without an opinion."""

    wholes: tuple[str, ...]
    acts: tuple[str, ...]
    openers: tuple[str, ...]
    facets: tuple[Facet, ...]


def _domain(wholes: str, acts: str, openers: str, *facets: tuple[str, Tone]) -> Domain:
    return Domain(
        phrases(wholes),
        phrases(acts),
        tuple(f"{sentence.strip()}." for sentence in openers.split(".") if sentence.strip()),
        tuple(Facet(phrases(nouns), tone) for nouns, tone in facets),
    )


DOMAINS = (
    _domain(
        "restaurant, cafe, bistro, pizzeria, diner, sushi bar",
        "eat here, book a table here, come here for lunch, order from them",
        "We went there on {weekday} evening. I ordered the {dish} and my wife had the {dish2}."
        " We were {count} people at the table. We ate here in {month}",
        ("food~, soup, pizza, {dish}, bread~, dessert, steak, fries*, noodles*", tones.FOOD),
        ("waiter, waitress, staff~, bartender, chef, owner, service~", tones.PEOPLE),
        ("dining room, terrace, atmosphere, interior, table by the window", tones.PLACE),
        ("price, bill, price of the wine", tones.PRICE),
    ),
    _domain(
        "hotel, hostel, guest house, resort, campsite, holiday flat",
        "stay here, book this hotel, spend my holidays here",
        "We stayed {count} nights in {month}. We arrived on {weekday} with the children."
        " The room was on the {ordinal} floor. I was there for a conference in {month}",
        ("room, bathroom, lobby, pool area, bed, suite, balcony", tones.PLACE),
        ("receptionist, cleaning staff~, manager, concierge, porter", tones.PEOPLE),
        ("breakfast, buffet, dinner", tones.FOOD),
        ("room rate, price, parking fee", tones.PRICE),
        ("check-in, booking process", tones.PROCESS),
    ),
    _domain(
        "airline, train company, coach line, ferry line, taxi firm",
        "fly with them, travel with them, book with this company",
        "I travelled from {city} to {city2} on {weekday}. I had booked a seat by the aisle."
        " Our flight left at {hour}",
        ("flight, journey, trip, transfer, connection", tones.TRAVEL),
        ("crew, cabin crew, driver, pilot, ground staff~", tones.PEOPLE),
        ("seat, cabin, waiting room, lounge", tones.PLACE),
        ("fare, ticket price, baggage fee", tones.PRICE),
        ("boarding~, refund process, online check-in", tones.PROCESS),
    ),
    _domain(
        "app, program, website, game launcher, text editor, plugin",
        "install it, use this app, pay for the licence",
        "I installed version {count} on {weekday}. I use it on a tablet at work."
        " The last update came out in {month}",
        ("interface, search, update, menu, login, new version, editor, sync", tones.SOFTWARE),
        ("support team, help desk, developer", tones.PEOPLE),
        ("subscription price, licence fee", tones.PRICE),
    ),
    _domain(
        "phone, tablet, smartwatch, laptop, camera, monitor, printer, computer",
        "buy this model, buy from this brand",
        "I ordered it on {weekday}. I bought it in {month} for my {relative}."
        " It replaced a model from {year}",
        ("keyboard, hinge, casing, case, stand, build, touchpad, processor", tones.DEVICE),
        ("screen, display, picture", tones.SCREEN),
        ("battery, battery life~", tones.BATTERY),
        ("sound, speaker, microphone", tones.SOUND),
        ("software~, setup, firmware~", tones.SOFTWARE),
        ("price, price of the accessories", tones.PRICE),
    ),
    _domain(
        "kettle, vacuum cleaner, blender, toaster, drill, lamp, suitcase, washing machine",
        "buy this one, buy from this shop, order it",
        "I bought it in {month} for my {relative}. It came in a brown box."
        " I have had it for {span}",
        ("handle, lid, motor, switch, plug, cord, wheels*, instructions*", tones.DEVICE),
        ("seller, shop assistant, customer service~", tones.PEOPLE),
        ("price, postage~", tones.PRICE),
        ("delivery, shipping~", tones.DELIVERY),
    ),
    _domain(
        "film, movie, series, documentary, play, comedy, thriller",
        "watch it, watch this film, sit through it",
        "We saw it at the cinema on {weekday}. I watched it with my {relative}."
        " It runs for two hours",
        ("plot, story, ending, script, dialogue, second half, opening scene", tones.STORY),
        ("acting~, lead actor, cast, main performance", tones.ACTING),
        ("soundtrack, score, music~", tones.MUSIC),
        ("picture, camera work~", tones.SCREEN),
    ),
    _domain(
        "book, novel, memoir, biography, poetry collection, comic",
        "read it, read this author, buy this book",
        "I read it on the train in {month}. It has {count} chapters. My {relative} lent it to me",
        ("plot, story, ending, premise, final chapter, main character", tones.STORY),
        ("prose~, style, writing~, translation, introduction", tones.WRITING),
        ("price, price of the hardback", tones.PRICE),
    ),
    _domain(
        "game, board game, video game, puzzle game, racing game",
        "play it, buy this game, play it with friends",
        "I played it for {span}. We played it on {weekday} evening. It takes {count} players",
        ("story, campaign, quest line, world", tones.STORY),
        ("multiplayer mode, menu, matchmaking~, latest patch", tones.SOFTWARE),
        ("graphics*, animation~", tones.SCREEN),
        ("soundtrack, music~", tones.MUSIC),
    ),
    _domain(
        "course, school, workshop, seminar, evening class, university",
        "take this course, sign up, study here",
        "The course runs for {count} weeks. I signed up in {month}. Classes are on {weekday}",
        ("lectures*, material~, lesson, teaching~, final project, course book", tones.TEACHING),
        ("teacher, lecturer, tutor, instructor, coach", tones.PEOPLE),
        ("classroom, campus, library", tones.PLACE),
        ("enrolment~, exam registration~", tones.PROCESS),
        ("fee, tuition~", tones.PRICE),
    ),
    _domain(
        "clinic, hospital, practice, pharmacy, dental surgery",
        "go to this clinic, book an appointment here, send my family here",
        "I had an appointment at {hour}. I was there with my {relative} on {weekday}."
        " The practice is on the {ordinal} floor",
        ("doctor, nurse, dentist, surgeon, therapist, receptionist", tones.PEOPLE),
        ("treatment, examination, check-up, advice~, aftercare~", tones.CARE),
        ("waiting room, ward", tones.PLACE),
        ("registration~, appointment system", tones.PROCESS),
    ),
    _domain(
        "bank, insurer, broker, credit union, phone company",
        "bank with them, open an account here, sign with this company",
        "I opened an account in {month}. I called the branch on {weekday}. I have been a customer"
        " since {year}",
        ("adviser, cashier, branch manager, call centre", tones.PEOPLE),
        ("online banking~, website, banking app", tones.SOFTWARE),
        ("claims process, loan application, transfer", tones.PROCESS),
        ("fee, monthly charge, interest rate", tones.PRICE),
    ),
    _domain(
        "courier, online shop, delivery service, post office, supermarket",
        "order from them, shop here, use this service",
        "I placed the order on {weekday}. The parcel weighed two kilos. I ordered {count} items in"
        " {month}",
        ("delivery, shipping~, parcel service, packaging~", tones.DELIVERY),
        ("driver, courier, staff~, customer service~", tones.PEOPLE),
        ("checkout, return process, ordering~", tones.PROCESS),
        ("postage~, delivery charge", tones.PRICE),
    ),
    _domain(
        "jacket, coat, dress, shirt, sweater, backpack, pair of shoes",
        "buy this brand, order it, wear it",
        "I ordered a medium in {colour}. I bought it for a wedding in {month}. I am 170 cm tall",
        ("fabric, lining, collar, cut, fit, sleeves*, material~", tones.GARMENT),
        ("zip, buckle, seams*", tones.DEVICE),
        ("price, price tag", tones.PRICE),
        ("delivery, shipping~", tones.DELIVERY),
    ),
    _domain(
        "car, van, motorbike, scooter, electric bike, hire car",
        "buy this model, drive it, rent from this firm",
        "We drove it from {city} to {city2}. I bought it second-hand in {year}. It is the {colour}"
        " model",
        ("engine, ride, gearbox, suspension", tones.VEHICLE),
        ("seats*, interior, boot", tones.PLACE),
        ("dealer, mechanic, salesman", tones.PEOPLE),
        ("navigation system, dashboard software~", tones.SOFTWARE),
        ("price, repair bill", tones.PRICE),
    ),
    _domain(
        "town hall, tax office, passport office, job centre, council",
        "deal with this office, go there, renew my papers here",
        "I went there on {weekday} to renew my passport. I filled in the form in {month}."
        " My appointment was at {hour}",
        ("clerk, official, adviser, woman at the counter", tones.PEOPLE),
        ("application process, procedure, booking system", tones.PROCESS),
        ("waiting room, corridor", tones.PLACE),
        ("website, online form", tones.SOFTWARE),
    ),
    _domain(
        "government, ministry, party, city council, coalition",
        "vote for them, support this party, back this mayor",
        "The bill was debated on {weekday}. The mayor spoke for {count} minutes. The vote is in"
        " {month}",
        ("new law, budget, housing policy, reform, school plan", tones.POLICY),
        ("minister, mayor, senator, spokesman", tones.PEOPLE),
        ("consultation, vote count", tones.PROCESS),
    ),
    _domain(
        "climate, island, region, seaside town, valley",
        "come here in {month}, go hiking here, spend the summer here",
        "We were there in {month}. The forecast was for {count} degrees."
        " We took the bus from {city}",
        ("weather~, morning, evening, weekend, afternoon, climate", tones.WEATHER),
        ("beach, old town, harbour, park", tones.PLACE),
        ("people*, hosts*", tones.PEOPLE),
    ),
    _domain(
        "band, album, concert, festival, choir, record",
        "see them live, listen to it, buy this album",
        "The concert was in {city} on {weekday}. The album has {count} tracks."
        " I heard it on the radio",
        ("music~, chorus, singing~, title track, new single", tones.MUSIC),
        ("lyrics*, songwriting~", tones.STORY),
        ("sound, sound system", tones.SOUND),
        ("venue, hall", tones.PLACE),
    ),
    _domain(
        "team, club, match, season, squad",
        "watch this team, buy a season ticket, cheer for them",
        "The match was played in {city} on {weekday}. They play in {colour}. It was the {ordinal}"
        " game of the season",
        ("defence, midfield, attack, goalkeeper, captain, first half", tones.TEAM),
        ("stadium, fan zone", tones.PLACE),
        ("stewards*, club office", tones.PEOPLE),
        ("ticket price, price of a season ticket", tones.PRICE),
    ),
)
