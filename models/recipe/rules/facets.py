"""What an opinion can be about: a domain and the facets of it."""

from dataclasses import dataclass

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


def domain(wholes: str, acts: str, openers: str, *facets: tuple[str, Tone]) -> Domain:
    """A domain from comma-separated phrases, its openers from sentences."""
    return Domain(
        phrases(wholes),
        phrases(acts),
        tuple(f"{sentence.strip()}." for sentence in openers.split(".") if sentence.strip()),
        tuple(Facet(phrases(nouns), tone) for nouns, tone in facets),
    )
