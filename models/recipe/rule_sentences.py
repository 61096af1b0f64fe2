"""Sentences written by rule for what the labelled sets hardly hold.

Reviews with stars have few plainly lukewarm sentences (an "okay" comes with four stars as often as
with three), few minimal pairs of negation and contrast, hardly any company news. Each template has
its label by construction; the manner is that of CheckList (Ribeiro et al. 2020), used here for
training only: no sentence of the behaviour suite is made from these lists, and one that happens to
be written all the same is left out.
"""

import random

from models.recipe.behaviour.overlap import asked_fingerprints
from models.recipe.mixture import RULE_CORPUS, Example, fingerprint
from models.recipe.rules.aftermath import AFTERMATH, IRONY
from models.recipe.rules.asking import ADVICE, QUESTIONS, WISHES
from models.recipe.rules.belonging import FAITH, KIN, NATION
from models.recipe.rules.critics import CRITICS
from models.recipe.rules.dining import DINING
from models.recipe.rules.doubling import DISTANT, DOUBLED
from models.recipe.rules.events import EVENTS
from models.recipe.rules.facts import ENCYCLOPEDIA, MANUALS, MESSAGES, NEWSPAPER, REMARKS
from models.recipe.rules.finance import FINANCE
from models.recipe.rules.further import CONDITIONS, REVIEWS, RIVALS, WEIGHED
from models.recipe.rules.hasty import hasty
from models.recipe.rules.headlines import HEADLINES, QUOTED
from models.recipe.rules.idioms import FEELINGS, IDIOMS
from models.recipe.rules.informal import INFORMAL, SIGNS
from models.recipe.rules.markets import MARKETS
from models.recipe.rules.negation import NEGATED
from models.recipe.rules.outcomes import OUTCOMES, SARCASM
from models.recipe.rules.patterns import Kind, Source
from models.recipe.rules.people import IDENTITY
from models.recipe.rules.plain import DEGREE, LUKEWARM, PLAIN
from models.recipe.rules.ratings import RATINGS
from models.recipe.rules.turns import CHANGE, COMPARISON, CONTRAST, VIEWPOINT

KINDS = (
    *(PLAIN, DEGREE, LUKEWARM, NEGATED, CONTRAST, CHANGE, VIEWPOINT, COMPARISON),
    *(QUESTIONS, WISHES, ADVICE, CRITICS, OUTCOMES, SARCASM, INFORMAL, SIGNS),
    *(ENCYCLOPEDIA, MANUALS, NEWSPAPER, REMARKS, MESSAGES, FINANCE, EVENTS, IDENTITY),
    *(DOUBLED, DISTANT, RIVALS, CONDITIONS, WEIGHED, REVIEWS, AFTERMATH, IRONY, RATINGS, DINING),
    *(IDIOMS, FEELINGS, HEADLINES, QUOTED, MARKETS, FAITH, NATION, KIN),
    hasty(PLAIN, NEGATED, CONTRAST, LUKEWARM, ADVICE, DINING, AFTERMATH, RATINGS, MESSAGES),
)
SENTENCES_EACH = 400
"""Of each kind, that a stage trains on."""
_TRIES_PER_SENTENCE = 40


def rule_sentences(count_each: int, *, seed: int) -> list[Example]:
    """Up to `count_each` sentences of each kind, all different; they depend on `seed` only."""
    seen: set[str] = set()
    asked = asked_fingerprints()
    return [
        Example(text, label, RULE_CORPUS, binary=False)
        for kind in KINDS
        for text, label in _draw(kind, count_each, random.Random(f"{seed} {kind.name}"), seen)
        if fingerprint(text) not in asked
    ]


def _draw(kind: Kind, count: int, rng: random.Random, seen: set[str]) -> list[tuple[str, str]]:
    drawn = []
    for source in kind.sources:
        limit = round(count * source.share)
        drawn += [(text, source.label) for text in _draw_source(source, limit, rng, seen)]
    return drawn[:count]


def _draw_source(source: Source, limit: int, rng: random.Random, seen: set[str]) -> list[str]:
    """New texts of one source; fewer than the limit where it has no more, as short lists may."""
    texts: list[str] = []
    for _ in range(limit * _TRIES_PER_SENTENCE):
        if len(texts) == limit:
            break
        text = source.write(rng)
        if text.lower() not in seen:
            seen.add(text.lower())
            texts.append(text)
    return texts
