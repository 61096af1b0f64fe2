"""What a bundled model is to reach on the suite, and what it must not fall behind again."""

MIN_FUNCTIONALITY_RATE = 0.95
"""Share of the minimum functionality texts with the label expected."""

MAX_FLIPPED_RATE = 0.02
"""Share of altered texts, and of texts about another group, whose label is another."""

MIN_DIRECTION_RATE = 0.95
"""Share of changed texts whose probability moves as it must."""

MAX_GROUP_GAP = 0.02
"""Between two groups of people, in the mean probability of a label over one template."""

FAIR_CAPABILITIES = ("names", "genders", "nationalities", "religions")
"""Templates to which MAX_GROUP_GAP applies; the other groups are of things, or need not agree."""

DIRECTION_TOLERANCE = 0.05
"""A probability that must not fall may fall by this much: near 0 and 1 it says nothing."""

CLEAR_MOVE = 0.1
"""A probability that must fall has to fall by this much."""

HELD_FUNCTIONALITY_RATE = 0.965
HELD_INVARIANCE_RATE = 0.985
HELD_GROUPS_RATE = 0.995
HELD_DIRECTION_RATE = 0.975
"""Share of each kind that the bundled model gets right, less a text or two of many, which another
processor's rounding can move: the tests hold it there. Of minimum functionality it gets 442 of 453
texts right."""

HELD_GROUP_GAPS = {"names": 0.015, "genders": 0.002, "nationalities": 0.01, "religions": 0.002}
"""The widest gap of each, likewise."""
