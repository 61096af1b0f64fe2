"""What opinions are about: domains, their facets, and neutral remarks that open a review."""

from models.recipe.rules import tones
from models.recipe.rules.facets import domain

DOMAINS = (
    domain(
        "restaurant, cafe, bistro, pizzeria, diner, sushi bar",
        "eat here, book a table here, come here for lunch, order from them",
        "We went there on {weekday} evening. I ordered the {dish} and my wife had the {dish2}."
        " We were {count} people at the table. We ate here in {month}",
        ("food~, soup, pizza, {dish}, bread~, dessert, steak, fries*, noodles*", tones.FOOD),
        ("waiter, waitress, staff~, bartender, chef, owner, service~", tones.PEOPLE),
        ("dining room, terrace, atmosphere, interior, table by the window", tones.PLACE),
        ("price, bill, price of the wine", tones.PRICE),
    ),
    domain(
        "bar, pub, beer garden, wine bar, brewery",
        "drink here, meet friends here, go there",
        "We went there after work on {weekday}. I had {count} glasses of lemonade."
        " They open at {hour}",
        ("beer, wine, cocktail, ale, snack, burger, nachos*", tones.FOOD),
        ("barman, barmaid, staff~, doorman, landlord", tones.PEOPLE),
        ("garden, bar, music corner, toilets*", tones.PLACE),
        ("prices*, cover charge", tones.PRICE),
    ),
    domain(
        "bakery, coffee shop, tea room, ice cream parlour, canteen",
        "have breakfast here, buy bread here, come here for coffee",
        "I had a {dish} and a coffee. It is on the corner of the street. We came at {hour}",
        ("coffee, cake, croissant, sandwich, tea, scones*, lunch, ice cream~", tones.FOOD),
        ("waiter, girl at the till, baker, service~", tones.PEOPLE),
        ("seating area, garden, corner by the window", tones.PLACE),
        ("price, prices*", tones.PRICE),
    ),
    domain(
        "takeaway, curry house, food truck, noodle shop, burger joint",
        "order from them, get dinner from them, eat their food",
        "I ordered {count} dishes for {weekday} evening. My {relative} wanted the {dish}",
        ("curry, rice~, {dish}, chicken~, sauce, spring rolls*, meat~, {dish2}", tones.FOOD),
        ("delivery, packaging~", tones.DELIVERY),
        ("driver, man on the phone, staff~", tones.PEOPLE),
        ("price, delivery charge", tones.PRICE),
    ),
    domain(
        "hotel, hostel, guest house, resort, campsite, holiday flat",
        "stay here, book this hotel, spend a holiday here",
        "We stayed {count} nights in {month}. We arrived on {weekday} with the children."
        " The room was on the {ordinal} floor. I was there for a conference in {month}",
        ("room, bathroom, lobby, pool area, bed, suite, balcony", tones.PLACE),
        ("receptionist, cleaning staff~, manager, concierge, porter", tones.PEOPLE),
        ("breakfast, buffet, dinner", tones.FOOD),
        ("room rate, price, parking fee", tones.PRICE),
        ("check-in, booking process", tones.PROCESS),
    ),
    domain(
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
    domain(
        "app, program, website, game launcher, text editor, plugin",
        "install it, use this app, pay for the licence",
        "I installed version {count} on {weekday}. I use it on a tablet at work."
        " The last update came out in {month}",
        ("interface, search, update, menu, login, new version, editor, sync", tones.SOFTWARE),
        ("support team, help desk, developer", tones.PEOPLE),
        ("subscription price, licence fee", tones.PRICE),
    ),
    domain(
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
    domain(
        "kettle, vacuum cleaner, blender, toaster, drill, lamp, suitcase, washing machine",
        "buy this one, buy from this shop, order it",
        "I bought it in {month} for my {relative}. It came in a brown box."
        " I have had it for {span}",
        ("handle, lid, motor, switch, plug, cord, wheels*, instructions*", tones.DEVICE),
        ("seller, shop assistant, customer service~", tones.PEOPLE),
        ("price, postage~", tones.PRICE),
        ("delivery, shipping~", tones.DELIVERY),
    ),
    domain(
        "film, movie, series, documentary, play, comedy, thriller",
        "watch it, watch this film, sit through it",
        "We saw it at the cinema on {weekday}. I watched it with my {relative}."
        " It runs for two hours",
        ("plot, story, ending, script, dialogue, second half, opening scene", tones.STORY),
        ("acting~, lead actor, cast, main performance", tones.ACTING),
        ("soundtrack, score, music~", tones.MUSIC),
        ("picture, camera work~", tones.SCREEN),
    ),
    domain(
        "book, novel, memoir, biography, poetry collection, comic",
        "read it, read this author, buy this book",
        "I read it on the train in {month}. It has {count} chapters. My {relative} lent it to me",
        ("plot, story, ending, premise, final chapter, main character", tones.STORY),
        ("prose~, style, writing~, translation, introduction", tones.WRITING),
        ("price, price of the hardback", tones.PRICE),
    ),
    domain(
        "game, board game, video game, puzzle game, racing game",
        "play it, buy this game, play it with friends",
        "I played it for {span}. We played it on {weekday} evening. It takes {count} players",
        ("story, campaign, quest line, world", tones.STORY),
        ("multiplayer mode, menu, matchmaking~, patch", tones.SOFTWARE),
        ("graphics*, animation~", tones.SCREEN),
        ("soundtrack, music~", tones.MUSIC),
    ),
    domain(
        "course, school, workshop, seminar, evening class, university",
        "take this course, sign up, study here",
        "The course runs for {count} weeks. I signed up in {month}. Classes are on {weekday}",
        ("lectures*, material~, lesson, teaching~, final project, course book", tones.TEACHING),
        ("teacher, lecturer, tutor, instructor, coach", tones.PEOPLE),
        ("classroom, campus, library", tones.PLACE),
        ("enrolment~, exam registration~", tones.PROCESS),
        ("fee, tuition~", tones.PRICE),
    ),
    domain(
        "clinic, hospital, practice, pharmacy, dental surgery",
        "go to this clinic, book an appointment here, send family here",
        "I had an appointment at {hour}. I was there with my {relative} on {weekday}."
        " The practice is on the {ordinal} floor",
        ("doctor, nurse, dentist, surgeon, therapist, receptionist", tones.PEOPLE),
        ("treatment, examination, check-up, advice~, aftercare~", tones.CARE),
        ("waiting room, ward", tones.PLACE),
        ("registration~, appointment system", tones.PROCESS),
    ),
    domain(
        "bank, insurer, broker, credit union, phone company",
        "bank with them, open an account here, sign with this company",
        "I opened an account in {month}. I called the branch on {weekday}. I have been a customer"
        " since {year}",
        ("adviser, cashier, branch manager, call centre", tones.PEOPLE),
        ("online banking~, website, banking app", tones.SOFTWARE),
        ("claims process, loan application, transfer", tones.PROCESS),
        ("fee, monthly charge, interest rate", tones.PRICE),
    ),
    domain(
        "courier, online shop, delivery service, post office, supermarket",
        "order from them, shop here, use this service",
        "I placed the order on {weekday}. The parcel weighed two kilos. I ordered {count} items in"
        " {month}",
        ("delivery, shipping~, parcel service, packaging~", tones.DELIVERY),
        ("driver, courier, staff~, customer service~", tones.PEOPLE),
        ("checkout, return process, ordering~", tones.PROCESS),
        ("postage~, delivery charge", tones.PRICE),
    ),
    domain(
        "jacket, coat, dress, shirt, sweater, backpack, pair of shoes",
        "buy this brand, order it, wear it",
        "I ordered a medium in {colour}. I bought it for a wedding in {month}. I am 170 cm tall",
        ("fabric, lining, collar, cut, fit, sleeves*, material~", tones.GARMENT),
        ("zip, buckle, seams*", tones.DEVICE),
        ("price, price tag", tones.PRICE),
        ("delivery, shipping~", tones.DELIVERY),
    ),
    domain(
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
    domain(
        "town hall, tax office, passport office, job centre, council",
        "deal with this office, go there, renew a passport here",
        "I went there on {weekday} to renew my passport. I filled in the form in {month}."
        " My appointment was at {hour}",
        ("clerk, official, adviser, woman at the counter", tones.PEOPLE),
        ("application process, procedure, booking system", tones.PROCESS),
        ("waiting room, corridor", tones.PLACE),
        ("website, online form", tones.SOFTWARE),
    ),
    domain(
        "government, ministry, party, city council, coalition",
        "vote for them, support this party, back this mayor",
        "The bill was debated on {weekday}. The mayor spoke for {count} minutes. The vote is in"
        " {month}",
        ("new law, budget, housing policy, reform, school plan", tones.POLICY),
        ("minister, mayor, senator, spokesman", tones.PEOPLE),
        ("consultation, vote count", tones.PROCESS),
    ),
    domain(
        "climate, island, region, seaside town, valley",
        "come here in {month}, go hiking here, spend the summer here",
        "We were there in {month}. The forecast was for {count} degrees."
        " We took the bus from {city}",
        ("weather~, morning, evening, weekend, afternoon, climate", tones.WEATHER),
        ("beach, old town, harbour, park", tones.PLACE),
        ("people*, hosts*", tones.PEOPLE),
    ),
    domain(
        "band, album, concert, festival, choir, record",
        "see them live, listen to it, buy this album",
        "The concert was in {city} on {weekday}. The album has {count} tracks."
        " I heard it on the radio",
        ("music~, chorus, singing~, title track, new single", tones.MUSIC),
        ("lyrics*, songwriting~", tones.STORY),
        ("sound, sound system", tones.SOUND),
        ("venue, hall", tones.PLACE),
    ),
    domain(
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
