"""Plain statements, graded statements, and praise or blame neither way."""

from models.recipe.rules.patterns import NEGATIVE, NEUTRAL, POSITIVE, Kind, Source, spoken

PRAISE = """
the {a} {a_was} {a_good}.
the {a} {a_is} {good}.
the {a} {a_was} {a_good} and {a_good2}.
{a_good} {a}, {b_good} {b}.
{a_good} {a}.
what a {fine} {whole}.
what {good_a}!
this {whole} is {good}.
it was {good}.
I {loved} this {whole}.
I {love} the {a} of this {whole}.
we {liked} the {a} and the {b}.
this {whole} {delights}.
I {loved} the {a}.
a {fine} {whole} with {good_b}.
the {a} {a_was} {a_good}, and so {b_was} the {b}.
I am {content} with this {whole}.
my {relative} was {content} with the {a}.
the {a} {a_was} {a_good} and the {b} {b_was} {b_good}, just as we had hoped.
everything about this {whole} is {good}.
that was {good}.
the {a} {a_was} {a_good}, the {b} {b_was} {b_good}, and the {c} {c_was} {good}.
we had a {fine} time and the {a} {a_was} {a_good}.
{fine} {whole}, {a_good} {a}.
it is {praised}.
{praised} and {praised2}.
"""
BLAME = """
the {a} {a_was} {a_bad}.
the {a} {a_is} {bad}.
the {a} {a_was} {a_bad} and {a_bad2}.
{a_bad} {a}, {b_bad} {b}.
{a_bad} {a}.
what a {poor} {whole}.
what {bad_a}!
this {whole} is {bad}.
it was {bad}.
I {hated} this {whole}.
I {hate} the {a} of this {whole}.
I can't stand this {whole}.
we {disliked} the {a} and the {b}.
this {whole} {annoys}.
I {hated} the {a}.
a {poor} {whole} with {bad_b}.
the {a} {a_was} {a_bad}, and so {b_was} the {b}.
I am {discontent} with this {whole}.
my {relative} was {discontent} with the {a}.
the {a} {a_was} {a_bad} and the {b} {b_was} {b_bad}, just as we had feared.
everything about this {whole} is {bad}.
that was {bad}.
the {a} {a_was} {a_bad}, the {b} {b_was} {b_bad}, and the {c} {c_was} {bad}.
we had a {poor} time and the {a} {a_was} {a_bad}.
{poor} {whole}, {a_bad} {a}.
it is {blamed}.
{blamed} and {blamed2}.
"""
_VERY_GOOD = """
the {a} {a_was} {very} {a_good}.
{very} {a_good} {a}, I am {very2} {happy}.
this {whole} is {very} {likeable}.
the {a}: {very} {a_good}.
I was {very} {content} with the {a}.
the {a} {a_was} a bit more {a_good} than I expected.
{bit} old, perhaps, but {very} {a_good}.
I {truly} {love} this {whole}.
the {a} could hardly have been more {a_good}.
one of the {best} {wholes} I know.
"""
_RATHER_BAD = """
the {a} {a_was} {too} {a_bad}.
the {a} {a_was} {bit} {a_bad}.
{bit} {a_bad}.
{bit} {tiresome}, I'm afraid: the {a} {a_was} {a_bad}.
I was {bit} {upset}.
I was {too} {discontent} with the {a} of this {whole}.
the {a} {a_is} {too} {a_bad} and the {b} {b_is} {bit} {b_bad}.
this {whole} is {too} {tiresome}.
the {a} {a_was} {bit} too {a_bad} for my taste.
the {a} could hardly have been more {a_bad}.
one of the {worst} {wholes} I know.
the {a} {a_was} not just {a_bad} but {too} {a_bad2}.
"""
_BETWEEN = (
    *("okay", "ok", "alright", "all right", "just okay", "so-so", "average", "just average"),
    *("acceptable", "passable", "nothing special", "neither good nor bad", "fairly standard"),
    *("not great, not terrible", "middling", "okay, I guess", "ordinary", "about average"),
    *("nothing to write home about", "unremarkable", "run of the mill", "what you would expect"),
    *(
        "neither here nor there",
        "decent enough, nothing more",
        "par for the course",
        "fine, I guess",
    ),
)
_LUKEWARM = """
it is {between}.
it's {between}.
that's {between}
it was {between}...
{between}
the {a} {a_was} {between}.
the {a} {a_is} {between}, and so {b_is} the {b}.
the {a} {a_was} {between}, the {b} {b_was} {between2}.
this {whole} is {between}.
a {whole} like any other, really.
I neither {love} nor {hate} this {whole}.
I have no strong feelings about the {a}.
no strong opinion on the {a} either way.
this {whole} does what it says, no more and no less.
meh, the {a} {a_was} {between}.
the {a} could be better, could be worse.
three stars from me: the {a} {a_was} {between}.
3 out of 5, the {a} {a_was} {between}.
3/5. an average {whole}.
5/10, it is {between}.
two and a half stars out of five for the {a}.
neither {happy} nor {upset}.
the {whole} was {between}, we have seen better and we have seen worse.
not the best {whole}, not the worst either.
"""
_MIXED = """
{a_good} {a}, {b_bad} {b}.
{a_bad} {a}, {b_good} {b}.
the {a} {a_was} {a_good}, the {b} {b_was} {b_bad}.
some things were {good}, others were {bad}.
I have mixed feelings: the {a} {a_was} {a_good} and the {b} {b_was} {b_bad}.
I liked the {a} and disliked the {b} in equal measure.
pros: {a_good} {a}. cons: {b_bad} {b}.
on the one hand the {a} {a_was} {a_good}, on the other hand the {b} {b_was} {b_bad}.
half of it was {good}, half of it was {bad}.
plus: {a_good} {a}. minus: {b_bad} {b}.
"""

PLAIN = Kind("plain", (Source(POSITIVE, 0.5, spoken(PRAISE)), Source(NEGATIVE, 0.5, spoken(BLAME))))
DEGREE = Kind(
    "degree",
    (Source(POSITIVE, 0.45, spoken(_VERY_GOOD)), Source(NEGATIVE, 0.55, spoken(_RATHER_BAD))),
)
LUKEWARM = Kind(
    "lukewarm",
    (
        Source(NEUTRAL, 0.65, spoken(_LUKEWARM, between=_BETWEEN)),
        Source(NEUTRAL, 0.35, spoken(_MIXED)),
    ),
)
