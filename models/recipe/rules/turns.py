"""Two halves of which one decides: contrast, past and present, another's view and one's own."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, spoken
from models.recipe.rules.tones import phrases

# What the speaker means stands in the main clause; after "but" where there are two.
_ENDS_WELL = """
the {a} {a_was} {a_bad}, but the {b} {b_was} {b_good}.
the {a} {a_was} {a_bad} but I {loved} this {whole}.
although the {a} {a_was} {a_bad}, the {b} {b_was} {very} {b_good}.
even though the {a} {a_was} {a_bad}, we {liked} this {whole}.
despite the {a_bad} {a}, this {whole} is {good}.
in spite of {bad_a} we had a {fine} time.
the {a} {a_was} {a_bad}. However, the {b} {b_was} {b_good}, and that is what counts.
this {whole} is {good}, although the {a} could be less {a_bad}.
I expected a {poor} {whole}, but it turned out to be {good}.
I was about to leave because the {a} {a_was} {a_bad}, but then the {b} won me over.
while the {a} {a_was} {bit} {a_bad} and my {relative} complained about the {c}, I {loved} it.
yes, the {a} {a_is} {a_bad}, but overall I am {happy}.
the {a} {a_was} {a_bad} and the {c} {c_was} {c_bad}, but in the end I was {content} with it.
the reviews, which I read before we went, said the {a} {a_was} {a_bad}, but we {liked} it.
I had my doubts because the {a}, as my {relative} had warned me, {a_was} {a_bad}, yet it was {good}.
it looks {tiresome}, but it {delights}.
not cheap, but {good}.
the {a} {a_was} {a_bad}, the {b} {b_was} {b_bad}, but for all that I {loved} it.
my {relative} said the {a} {a_was} {a_bad}, which is true, but who cares when it is this {likeable}?
it took {span} to get used to the {a}, which {a_was} {a_bad} at first, but now I {love} it.
small but {likeable}.
"""
_ENDS_BADLY = """
the {a} {a_was} {a_good}, but the {b} {b_was} {b_bad}.
the {a} {a_was} {a_good} but I {hated} this {whole}.
although the {a} {a_was} {a_good}, the {b} {b_was} {too} {b_bad}.
even though the {a} {a_was} {a_good}, we {disliked} this {whole}.
despite the {a_good} {a}, this {whole} is {bad}.
in spite of {good_a} we had a {poor} time.
the {a} {a_was} {a_good}. However, the {b} {b_was} {b_bad}, and that is what counts.
this {whole} is {bad}, although the {a} {a_was} {a_good}.
I expected a {fine} {whole}, but it turned out to be {bad}.
I wanted to stay because the {a} {a_was} {a_good}, but then the {b} put me off.
while the {a} {a_was} {very} {a_good} and my {relative} praised the {c}, I {hated} it.
yes, the {a} {a_is} {a_good}, but overall I am {upset}.
the {a} {a_was} {a_good} and the {c} {c_was} {c_good}, but in the end I was {discontent} with it.
the reviews, which I read before we went, said the {a} {a_was} {a_good}, but we {disliked} it.
I had high hopes because the {a}, as my {relative} had told me, {a_was} {a_good}, yet it was {bad}.
it looks {likeable}, but it {annoys}.
cheap, but {bad}.
the {a} {a_was} {a_good}, the {b} {b_was} {b_good}, but for all that I {hated} it.
my {relative} said the {a} {a_was} {a_good}, which is true, but who cares when it is so {tiresome}?
for {span} I enjoyed the {a}, which {a_was} {a_good} at first, but now I {hate} it.
pretty but {tiresome}.
"""
_NOW_GOOD = """
I used to {hate} this {whole}, now I {love} it.
I used to {hate} the {a}, but now I {love} the {a}.
in the past the {a} {a_was} {a_bad}, but now the {a} {a_is} {a_good}.
the {a} {a_was} {a_bad} {ago}, but today the {a} {a_is} {good}.
{ago} I would have called this {whole} {bad}; these days it is {good}.
at first I {hated} it, now I couldn't do without it.
it started badly, with {bad_a}, but it has become {good}.
I did not like this {whole} before, and now I {love} it.
I have changed my mind: this {whole}, which I once {disliked}, is {good}.
before the changes it was {tiresome}, now it is {likeable}.
they have fixed what was {bad} before, and now I am {content}.
"""
_NOW_BAD = """
I used to {love} this {whole}, now I {hate} it.
I used to {love} the {a}, but now I {hate} the {a}.
in the past the {a} {a_was} {a_good}, but now the {a} {a_is} {a_bad}.
the {a} {a_was} {a_good} {ago}, but today the {a} {a_is} {bad}.
{ago} I would have called this {whole} {good}; these days it is {bad}.
at first I {loved} it, now I can't wait to be rid of it.
it started well, with {good_a}, but it has become {bad}.
I did like this {whole} before, and now I {hate} it.
I have changed my mind: this {whole}, which I once {liked}, is {bad}.
before the takeover it was {likeable}, now it is {tiresome}.
they have ruined what was {good} before, and now I am {upset}.
"""
_I_LIKE_IT = """
{people} {hate} it, I think it's {good}.
{people} {hate} this {whole}, but I {love} it.
I {love} this {whole}, though {people} {hate} it.
I {love} it but {people} {hate} it.
{people} say the {a} {a_is} {a_bad}. I disagree: the {a} {a_is} {a_good}.
{people} told me this {whole} would be {bad}, and they were wrong.
my {relative} called it {bad}; I found it {good}.
contrary to what {people} say, the {a} {a_is} {a_good}.
I don't care what {people} think, I am {content} with this {whole}.
it has {poor} reviews, which I don't understand, because I {loved} it.
"""
_I_DISLIKE_IT = """
{people} {love} it, I think it's {bad}.
{people} {love} this {whole}, but I {hate} it.
I {hate} this {whole}, though {people} {love} it.
I {hate} it but {people} {love} it.
{people} say the {a} {a_is} {a_good}. I disagree: the {a} {a_is} {a_bad}.
{people} told me this {whole} would be {good}, and they were wrong.
my {relative} called it {good}; I found it {bad}.
contrary to what {people} say, the {a} {a_is} {a_bad}.
I don't care what {people} think, I am {discontent} with this {whole}.
it has {fine} reviews, which I don't understand, because I {hated} it.
"""
_BETTER = """
this {whole} is better than the old one.
the {a} {a_is} {much} better than last {season}.
the {a} {a_is} more {a_good} than in any other {whole} I know.
the {a} {a_is} less {a_bad} than before.
the best {whole} I have come across in {span}.
the {a} {a_is} better than I had expected.
of all the {wholes} in {city}, this one is the best.
nothing beats this {whole}.
no other {whole} comes close.
it keeps getting better.
the new {a} {a_is} a big improvement on the old one.
I prefer this {whole} to every other one I have tried.
this {whole} puts the others in the shade.
the old one was {bad}, this one is {much} better.
"""
_WORSE = """
this {whole} is worse than the old one.
the {a} {a_is} {much} worse than last {season}.
the {a} {a_is} less {a_good} than in any other {whole} I know.
the {a} {a_is} more {a_bad} than before.
the worst {whole} I have come across in {span}.
the {a} {a_is} worse than I had feared.
of all the {wholes} in {city}, this one is the worst.
the {a} {a_is} not as {a_good} as it was.
this {whole} used to be better.
it keeps getting worse.
the new {a} {a_is} a step back from the old one.
I prefer any other {whole} to this one.
there are {much} better {wholes} in {city}.
the old one was {good}, this one is {much} worse.
this {whole} is not as good as the one in {city}.
"""
_SAME = """
the {a} {a_is} the same as last {season}.
this {whole} is about the same as the one in {city}.
the {a} {a_is} neither better nor worse than before.
the new one has the same size as the old one.
I see no difference between this {whole} and the other one.
the {colour} one is {count} grams heavier than the {colour2} one.
nothing has changed since {month}, the {a} {a_is} as before.
it is as good or bad as any other {whole}.
"""
_LISTS = {
    "ago": phrases("a year ago, last spring, {span} ago, when it opened, back in {year}, at first"),
    "season": phrases("year, time, summer, month, season, spring, autumn"),
    "much": phrases("much, far, a lot, even, so much, slightly, considerably, noticeably"),
}


def _two(name: str, well: str, badly: str) -> Kind:
    sources = ((POSITIVE, well), (NEGATIVE, badly))
    return Kind(name, tuple(Source(label, 0.5, spoken(t, **_LISTS)) for label, t in sources))


CONTRAST = _two("contrast", _ENDS_WELL, _ENDS_BADLY)
CHANGE = _two("change", _NOW_GOOD, _NOW_BAD)
VIEWPOINT = _two("viewpoint", _I_LIKE_IT, _I_DISLIKE_IT)
COMPARISON = Kind(
    "comparison",
    (
        Source(POSITIVE, 0.4, spoken(_BETTER, **_LISTS)),
        Source(NEGATIVE, 0.4, spoken(_WORSE, **_LISTS)),
        Source(NEUTRAL, 0.2, spoken(_SAME, **_LISTS)),
    ),
)
