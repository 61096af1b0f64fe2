"""Film and book criticism as newspapers print it: long, wry, seldom plain."""

from models.recipe.rules.patterns import NEGATIVE, POSITIVE, Kind, Source, filled
from models.recipe.rules.tones import phrases

_PRAISE = """
a {fresh}, {fresh2} {work} that {lifts}.
{fresh} and {fresh2}, this {work} {lifts}.
few {works} about {theme} are as {fresh} as this one.
what could have been a {stale} {work} about {theme} becomes, in the hands of its {maker}, {fresh}.
its {maker} finds {virtue} where others would have settled for {vice}.
it earns its {feeling} honestly and {lifts}.
not a frame is wasted, and the {part} {lifts}.
the {part} alone is worth the price of admission.
for all its small flaws, the {work} {lifts}.
the {maker} has {virtue} to spare.
a {work} of {virtue} and {virtue2}.
you leave this {work} lighter than you came.
it is long, and not a minute too long.
it asks much of its audience and repays it with {virtue}.
rarely has {theme} been treated with such {virtue}.
the cast is {fresh}, the {part} {fresh2}, and the ending will stay with you for days.
beneath the jokes lies a {fresh} {work} about {theme}.
see it with somebody you love.
this {work} takes its time, and rewards those who take theirs.
even those who care nothing for {theme} will be won over.
"""
_BLAME = """
a {stale}, {stale2} {work} that {sinks}.
{stale} and {stale2}, this {work} {sinks}.
few {works} about {theme} are as {stale} as this one.
what could have been a {fresh} {work} about {theme} becomes, in the hands of its {maker}, {stale}.
its {maker} settles for {vice} where others would have found {virtue}.
it begs for {feeling} it never earns and {sinks}.
hardly a frame has a reason to exist, and the {part} {sinks}.
the {part} alone is reason enough to stay at home.
for all its good intentions, the {work} {sinks}.
the {maker} mistakes {vice} for {virtue}.
a {work} of {vice} and {vice2}.
you leave this {work} wondering where the evening went.
it is short, and still not short enough.
it asks much of its audience and gives back nothing but {vice}.
rarely has {theme} been treated with such {vice}.
the cast is {stale}, the {part} {stale2}, and the ending is forgotten before the lights come on.
beneath the noise lies nothing at all.
somewhere in here is a {fresh} {work} about {theme} trying to get out.
this {work} takes its time, and ours.
not even those who care about {theme} will be won over.
one waits in vain for {virtue}.
"""
_LISTS = {
    "work": phrases(
        "comedy, drama, thriller, documentary, debut, musical, western, fable, romance, satire,"
        "portrait, horror film, love story, sequel, ghost story, road movie, first novel, play"
    ),
    "works": phrases("films, comedies, dramas, thrillers, documentaries, novels, plays, musicals"),
    "fresh": phrases(
        "tender, sly, playful, luminous, bracing, humane, inventive, graceful, spirited,"
        "razor-sharp, big-hearted, disarming, quietly devastating, exhilarating, wise, radiant,"
        "beguiling, unsentimental, richly imagined, deeply felt, sure-footed, hilarious, moving"
    ),
    "stale": phrases(
        "plodding, leaden, mawkish, derivative, charmless, bloated, listless, smug, shrill, hollow,"
        "laboured, soulless, formulaic, half-hearted, witless, overwrought, inert, turgid, murky,"
        "joyless, paint-by-numbers, overlong, self-important, unfunny, cynical, lifeless"
    ),
    "lifts": phrases(
        "never outstays its welcome, lingers in the mind, keeps you guessing to the last scene,"
        "finds beauty in small things, hits every note, soars in its last act, glows from within,"
        "makes you laugh and then breaks your heart, holds you from the first minute,"
        "says more in a glance than most do in an hour, casts a spell, pays off handsomely"
    ),
    "sinks": phrases(
        "outstays its welcome, fades before the credits end, gives itself away in the first scene,"
        "drags on for two hours without a laugh, misses every note, collapses in its last act,"
        "runs out of ideas halfway, goes nowhere slowly, never comes to life, falls flat,"
        "explains every joke twice, tests the patience of its most loyal fans, rings false"
    ),
    "theme": phrases(
        "grief, first love, old age, growing up, exile, marriage, boxing, chess, loneliness, war,"
        "family life, fame, forgiveness, brothers, small-town life, faith, work, friendship"
    ),
    "maker": phrases("director, writer, author, star, young lead, screenwriter, editor"),
    "part": phrases("opening, dialogue, finale, second half, score, duet, last chapter"),
    "virtue": phrases(
        "wit, warmth, grace, tenderness, invention, honesty, restraint, nerve, intelligence, depth"
    ),
    "vice": phrases(
        "noise, cliché, sentimentality, cheap shocks, bombast, tedium, pretension, easy laughs,"
        "self-pity, vulgarity, empty spectacle, confusion"
    ),
    "feeling": phrases("tears, laughs, thrills, sympathy, suspense, big emotions"),
}

CRITICS = Kind(
    "critics",
    (
        Source(POSITIVE, 0.5, filled(_PRAISE, **_LISTS)),
        Source(NEGATIVE, 0.5, filled(_BLAME, **_LISTS)),
    ),
)
