"""How a sentence is made: slots of a template are filled from word lists, by chance."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from models.recipe.rules.domains import DOMAINS
from models.recipe.rules.facets import Domain, Facet
from models.recipe.rules.grammar import plural, tidy
from models.recipe.rules.words import LEAD_INS, WORDS

Write = Callable[[random.Random], str]
"""Gives one sentence, by the generator's next numbers alone."""

NEGATIVE, NEUTRAL, POSITIVE = "negative", "neutral", "positive"
_OPENED, _LED_IN, _CONTINUED = 0.13, 0.12, 0.2
_UNPUNCTUATED, _EXCLAIMED, _LOWERED = 0.15, 0.1, 0.12
_FACETS = "abc"


@dataclass(frozen=True)
class Source:
    """Sentences of one label; `share` is theirs of the kind."""

    label: str
    share: float
    write: Write


@dataclass(frozen=True)
class Kind:
    """Sentences of one construction, whose labels follow from it."""

    name: str
    sources: tuple[Source, ...]


class Scene(dict[str, str]):
    """Fills slots: the same slot the same way, {thing} and {thing2} each its own.

    {a}, {b}, {c} are nouns of one domain's different facets, each with {a_good}, {a_good2},
    {a_bad}, {a_was}, {a_is}, {good_a} ("a crisp salad") and so on; {whole}, {wholes}, {act} and
    {opener} are of the same domain. Any other slot is a list's name.
    """

    def __init__(
        self, rng: random.Random, lists: Mapping[str, Sequence[str]], domain: Domain
    ) -> None:
        super().__init__()
        self.rng = rng
        self._lists = {**_domain_lists(domain), **lists}
        facets = rng.sample(domain.facets, len(_FACETS))
        for name, facet in zip(_FACETS, facets, strict=True):
            self._add_facet(name, facet)

    def _add_facet(self, name: str, facet: Facet) -> None:
        noun = self.rng.choice(facet.nouns)
        several = noun.endswith("*")
        self[f"{name}_was"], self[f"{name}_is"] = ("were", "are") if several else ("was", "is")
        self[f"{name}_does"] = "do" if several else "does"
        self._lists |= {f"{name}_good": facet.tone.good, f"{name}_bad": facet.tone.bad}
        self[name] = noun.rstrip("*~").format_map(self)
        article = "" if noun.endswith(("*", "~")) else "a "
        for praise in ("good", "bad"):
            self._lists[f"{praise}_{name}"] = (f"{article}{{{name}_{praise}}} {{{name}}}",)

    def __missing__(self, slot: str) -> str:
        if slot == "wholes":
            return plural(self["whole"])
        name = slot.rstrip("0123456789")
        choices = self._lists[name] if name in self._lists else WORDS[name]
        unused = [choice for choice in choices if choice not in self.values()]
        self[slot] = self.rng.choice(unused or choices).format_map(self)
        return self[slot]


def _domain_lists(domain: Domain) -> dict[str, Sequence[str]]:
    return {"whole": domain.wholes, "act": domain.acts, "opener": domain.openers}


def lines(block: str) -> tuple[str, ...]:
    """The lines of a block of templates."""
    return tuple(line.strip() for line in block.splitlines() if line.strip())


def filled(block: str, **lists: Sequence[str]) -> Write:
    """Writes one of the block's lines, its slots filled, as edited prose has it."""
    templates = lines(block)

    def write(rng: random.Random) -> str:
        return tidy(_fill(templates, Scene(rng, lists, rng.choice(DOMAINS))))

    return write


def prose(block: str, *, sentences: int = 2, **lists: Sequence[str]) -> Write:
    """Writes up to so many of the block's lines, of the same people and places, one by one."""
    templates = lines(block)

    def write(rng: random.Random) -> str:
        scene = Scene(rng, lists, rng.choice(DOMAINS))
        chosen = rng.sample(templates, rng.randint(1, sentences))
        return tidy(" ".join(_ended(template.format_map(scene)) for template in chosen))

    return write


def spoken(
    block: str, *, led_in: bool = True, opened: bool = True, **lists: Sequence[str]
) -> Write:
    """Writes as `filled` does, in the manner of people who type what they think.

    `led_in` lets a sentence follow "Honestly,", and another of the block on the same subject
    follow it; `opened` lets it follow a remark without an opinion.
    """
    templates = lines(block)

    def write(rng: random.Random) -> str:
        domain = rng.choice(DOMAINS)
        scene = Scene(rng, lists, domain)
        text = _fill(templates, scene)
        if led_in and rng.random() < _LED_IN:
            text = rng.choice(LEAD_INS).format_map(scene) + text
        if led_in and rng.random() < _CONTINUED:
            text = f"{_ended(text)} {tidy(_fill(templates, Scene(rng, lists, domain)))}"
        if opened and rng.random() < _OPENED:
            text = f"{scene['opener']} {tidy(text)}"
        return _typed(tidy(text), rng)

    return write


def _fill(templates: Sequence[str], scene: Scene) -> str:
    return scene.rng.choice(templates).format_map(scene)


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _typed(text: str, rng: random.Random) -> str:
    if text.endswith(".") and rng.random() < _EXCLAIMED:
        text = f"{text[:-1]}!"
    elif text.endswith(".") and rng.random() < _UNPUNCTUATED:
        text = text[:-1]
    return text.lower() if rng.random() < _LOWERED else text
