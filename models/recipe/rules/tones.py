"""Words of praise and blame, by what they can be said of; all of them can be graded ("a bit …")."""

from dataclasses import dataclass


def phrases(block: str) -> tuple[str, ...]:
    """The comma-separated phrases of a block of text."""
    return tuple(phrase.strip() for phrase in block.replace("\n", " ").split(",") if phrase.strip())


@dataclass(frozen=True)
class Tone:
    """Adjectives that fit one sort of thing."""

    good: tuple[str, ...]
    bad: tuple[str, ...]


def _tone(good: str, bad: str) -> Tone:
    return Tone(phrases(good), phrases(bad))


PEOPLE = _tone(
    "friendly, attentive, polite, courteous, helpful, welcoming, professional, patient, efficient,"
    "knowledgeable, punctual, kind, charming, gracious, thoughtful, competent, considerate,"
    "cheerful, accommodating, quick, well-mannered, warm, responsive, trustworthy",
    "rude, dismissive, inattentive, arrogant, condescending, unhelpful, clueless, impatient,"
    "incompetent, surly, curt, unprofessional, indifferent, hostile, sloppy, abrupt, careless,"
    "disorganised, pushy, cold, grumpy, slow, evasive, lazy, snappish, patronising",
)
FOOD = _tone(
    "tasty, fresh, delicious, flavourful, tender, crisp, juicy, well seasoned, creamy, crunchy,"
    "moreish, generous, hearty, comforting, mouth-watering, authentic, yummy",
    "bland, soggy, greasy, stale, overcooked, undercooked, tasteless, rubbery, dry, cold, watery,"
    "burnt, salty, chewy, lukewarm, mushy, oily, flavourless, stingy, unappetising, rancid",
)
PLACE = _tone(
    "cosy, clean, spotless, quiet, spacious, charming, inviting, bright, comfortable, elegant,"
    "relaxing, tidy, airy, stylish, peaceful, intimate, homely, well kept, tasteful, romantic",
    "dirty, noisy, cramped, dingy, shabby, musty, grubby, gloomy, stuffy, draughty, run-down,"
    "smelly, filthy, mouldy, overcrowded, cluttered, dusty, damp, drab, tacky, uncomfortable",
)
PRICE = _tone(
    "fair, reasonable, affordable, competitive, modest, honest, attractive",
    "steep, excessive, unfair, exorbitant, unreasonable, outrageous, inflated, unjustified",
)
DEVICE = _tone(
    "sturdy, solid, reliable, light, sleek, durable, handy, compact, well made, robust, responsive,"
    "fast, easy, powerful, quiet, precise, ergonomic, dependable",
    "flimsy, bulky, unreliable, cheaply made, fragile, clunky, wobbly, sluggish, noisy, faulty,"
    "awkward, underpowered, poorly made, brittle, heavy, temperamental",
)
SCREEN = _tone(
    "sharp, bright, crisp, vivid, clear, gorgeous, smooth, detailed, flicker-free",
    "dim, blurry, washed out, grainy, dull, easily scratched, patchy, glitchy, unreadable",
)
BATTERY = _tone(
    "long-lasting, dependable, fast-charging, reliable, strong, impressive",
    "weak, short-lived, unreliable, slow-charging, disappointing, feeble",
)
SOUND = _tone(
    "rich, clear, balanced, warm, crisp, full, immersive, detailed",
    "tinny, muffled, distorted, hollow, crackly, flat, shrill, harsh, boomy",
)
SOFTWARE = _tone(
    "intuitive, stable, smooth, well designed, fast, reliable, user-friendly, uncluttered, secure,"
    "flexible, simple, polished, helpful, accessible, snappy",
    "buggy, confusing, slow, unstable, cluttered, unintuitive, outdated, laggy, intrusive, clumsy,"
    "half-baked, ad-ridden, convoluted, glitchy, unresponsive, bloated, insecure",
)
STORY = _tone(
    "gripping, moving, original, clever, suspenseful, funny, touching, thrilling, absorbing, witty,"
    "heart-warming, imaginative, compelling, believable, uplifting, memorable, captivating",
    "predictable, dull, boring, tedious, far-fetched, confusing, clichéd, slow, shallow, pointless,"
    "contrived, muddled, preachy, forgettable, tiresome, incoherent, unconvincing, drawn-out",
)
ACTING = _tone(
    "convincing, subtle, charismatic, nuanced, heartfelt, natural, magnetic, powerful",
    "wooden, unconvincing, stiff, hammy, lifeless, forced, uninspired, overblown, amateurish",
)
WRITING = _tone(
    "elegant, lively, clear, vivid, lyrical, sharp, well researched, engaging, insightful, concise",
    "clumsy, long-winded, dry, pretentious, careless, repetitive, sloppy, stilted, error-ridden",
)
TEACHING = _tone(
    "clear, engaging, inspiring, well structured, practical, thorough, informative, useful,"
    "stimulating, rewarding, enlightening, well paced, interesting",
    "confusing, boring, disorganised, outdated, superficial, rushed, useless, patchy, monotonous,"
    "poorly explained, badly prepared, unstructured, frustrating",
)
TRAVEL = _tone(
    "smooth, comfortable, punctual, quick, pleasant, hassle-free, well organised, relaxed",
    "bumpy, delayed, chaotic, exhausting, uncomfortable, stressful, badly organised, unpunctual",
)
DELIVERY = _tone(
    "fast, prompt, punctual, careful, hassle-free, well-tracked, speedy, reliable",
    "slow, late, careless, unreliable, shoddy, messy, overdue, haphazard",
)
GARMENT = _tone(
    "soft, warm, flattering, well made, comfortable, stylish, breathable, hard-wearing, elegant",
    "itchy, scratchy, see-through, poorly stitched, thin, stiff, shapeless, ugly, badly cut, tacky",
)
PROCESS = _tone(
    "quick, painless, straightforward, efficient, simple, transparent, smooth, well organised",
    "slow, bureaucratic, confusing, chaotic, opaque, tedious, needlessly complicated, frustrating",
)
CARE = _tone(
    "thorough, gentle, reassuring, effective, careful, painless, helpful, compassionate",
    "rushed, careless, painful, rough, ineffective, impersonal, botched, worrying, superficial",
)
WEATHER = _tone(
    "sunny, mild, glorious, pleasant, balmy, gorgeous, refreshing, delightful",
    "miserable, gloomy, dreary, nasty, oppressive, foul, unbearable, freezing, bleak, grim",
)
TEAM = _tone(
    "brilliant, inspired, disciplined, composed, confident, energetic, courageous, resilient",
    "woeful, sluggish, careless, toothless, shambolic, nervous, abject, clueless, lacklustre",
)
POLICY = _tone(
    "sensible, fair, honest, bold, far-sighted, well thought out, transparent, decent, wise",
    "misguided, unfair, dishonest, reckless, short-sighted, corrupt, cynical, hypocritical, unjust",
)
MUSIC = _tone(
    "catchy, beautiful, haunting, soulful, uplifting, infectious, fresh, stirring, melodic",
    "monotonous, annoying, forgettable, grating, uninspired, off-key, bland, derivative, shrill",
)
VEHICLE = _tone(
    "comfortable, economical, nimble, smooth, safe, roomy, reliable, quiet, lively",
    "thirsty, cramped, noisy, unreliable, sluggish, rusty, jerky, accident-prone, unsafe",
)
EVERY = (
    *(PEOPLE, FOOD, PLACE, PRICE, DEVICE, SCREEN, BATTERY, SOUND, SOFTWARE, STORY, ACTING, WRITING),
    *(TEACHING, TRAVEL, DELIVERY, GARMENT, PROCESS, CARE, WEATHER, TEAM, POLICY, MUSIC, VEHICLE),
)
