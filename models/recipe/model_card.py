"""MODEL_CARD.md: what the model is, what it was made of, and how well it does."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.recipe.alike import alike_words
from models.recipe.behaviour.overlap import Overlap
from models.recipe.behaviour.report import (
    CAPABILITY_HEADER,
    FAIRNESS_HEADER,
    BehaviourScores,
    capability_rows,
    fairness_rows,
)
from models.recipe.cards import BundleFacts
from models.recipe.corpora import (
    CORPORA,
    LARGEST_CLASS_SHARE,
    RARE_CLASS_POWER,
    STAR_NEUTRAL_WEIGHT,
)
from models.recipe.labels import LABELS
from models.recipe.losses import DOUBTFUL_WEIGHT
from models.recipe.metrics import CALIBRATION_BINS, SetScores
from models.recipe.mixture import (
    ANNOTATED_CORPUS,
    RULE_CORPUS,
    SENTENCE_CORPUS,
    WRITTEN_CORPUS,
)
from models.recipe.polishing import KEPT_OF_PEOPLE, KEPT_OF_STARS, TIMES, WRITTEN_TIMES

DEFAULT_BASE = "sentence-transformers/all-MiniLM-L6-v2"
ROUNDING, ROUNDED_BY_CHANCE = "rounding", "by chance"
"""The training option that tells how the weights were rounded, and one of its values."""
_BASE_NOTES = {
    DEFAULT_BASE: " (Apache-2.0), a sentence encoder distilled from BERT (MiniLM, Wang et al. 2020)"
    " and then trained by its authors on 1.17 billion pairs of English sentences from the web:"
    " Reddit comments, scientific citations, questions and answers, image captions and others"
}
_BY_CHANCE = (
    " Weights that began at those of a bundle are rounded up or down by chance (Gupta et al. 2015):"
    " rounded to the nearest step they would mostly be the old ones."
)
_RULES = (
    " {count:,} sentences written by rule stand for what the labelled sets hardly hold: negation,"
    " contrast, change, comparison, wishes, sarcasm, idioms, ratings, outcomes, plain facts,"
    " headlines, company news, emoji, slips of the thumb, and the same sentence about people of"
    " many names and groups."
)
_SENTENCES = (
    " And {count:,} sentences of longer reviews, each with the shares of the classes that the"
    " earlier version's answer and the review's stars make likely together (expectation and"
    " maximization, Dawid and Skene 1979; after Kotzias et al. 2015)."
)
_ANNOTATED = (
    " {count:,} sentences of the reviews, and tweets, were read alone and labelled one by one by a"
    " large language model after written rules (`models/recipe/annotations`); where another careful"
    " reader could say otherwise, and where one praises and blames alike, the label is soft."
)
_WRITTEN = (
    " {count:,} sentences were written one by one with a large language model, for this project:"
    " about what is reviewed, of news and markets, as they come in surveys and messages, and hard"
    " cases of negation, irony, contrast and outcomes."
)
_POLISHED = (
    "\n\nThen a second stage: {rows:,} rows drawn anew, most from the sets that people labelled."
    "{written}"
)
_WENT_ON = (
    "\n\nThe training went on from the weights of {bundle}. That version was made of the same sets:"
    " its own card tells how."
)
_TIMES = (
    " Rows of some sets are seen several times ({sets}), and so are written sentences of some kinds"
    " ({written})."
)
_KEPT = (
    " {stars:.0%} of what a row labelled by stars teaches, and {people:.0%} of what a row teaches"
    " that people labelled with one of three classes, is the answer that {bundle} gives (after Li"
    " and Hoiem 2016, “Learning without Forgetting”)."
)
_TEMPLATES = Path(__file__).parent / "templates"

TrainingCounts = Mapping[tuple[str, str], int]
"""Rows used of each (set, label)."""


@dataclass(frozen=True)
class CardFigures:
    """What a card reports beside the facts; scores by set name."""

    int8: Mapping[str, SetScores]
    fp32: Mapping[str, SetScores]
    behaviour: BehaviourScores
    behaviour_overlap: Overlap
    int8_bytes: int
    fp32_bytes: int
    rows_used: TrainingCounts
    """Of the first stage; none where the training went on from an earlier bundle."""
    polish_rows: TrainingCounts
    polished_bundle: str | None
    """What the second stage went on from, where that was a bundle."""
    training_options: Mapping[str, object]
    mix: Mapping[str, float]


def count_rows(path: Path) -> TrainingCounts:
    """Different rows of a file of examples by set and label; none where there is no file."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8") as lines:
        labels = {(row["corpus"], row["text"]): row["label"] for row in map(json.loads, lines)}
    return Counter((corpus, label) for (corpus, _), label in labels.items())


def trained_card(facts: BundleFacts, figures: CardFigures) -> str:
    """The card of a model that this recipe trained."""
    template = (_TEMPLATES / "trained.md").read_text(encoding="utf-8")
    rows = figures.rows_used or figures.polish_rows
    return template.format(
        facts=facts,
        labels=", ".join(facts.labels),
        base_note=_BASE_NOTES.get(facts.base_model, ""),
        int8_mb=figures.int8_bytes / 1e6,
        fp32_mb=figures.fp32_bytes / 1e6,
        saved=1 - figures.int8_bytes / figures.fp32_bytes,
        row_count=_drawn(rows),
        written=_written(rows),
        polished=_polished(figures),
        alike_count=sum(len(others) for others in alike_words().values()),
        rounding=_BY_CHANCE if figures.training_options.get(ROUNDING) == ROUNDED_BY_CHANCE else "",
        mix=", ".join(f"{share} {name}" for name, share in figures.mix.items()),
        smoothing=figures.training_options["label_smoothing"],
        doubtful_weight=DOUBTFUL_WEIGHT,
        class_share=LARGEST_CLASS_SHARE,
        star_weight=STAR_NEUTRAL_WEIGHT,
        rare_power=RARE_CLASS_POWER,
        bins=CALIBRATION_BINS,
        options="\n".join(f"- {name}: {value}" for name, value in figures.training_options.items()),
        training_table=_training_table(rows),
        evaluation_table=_evaluation_table(figures),
        class_table=_class_table(figures.int8),
        behaviour_texts=figures.behaviour_overlap.texts,
        behaviour_trained_on=len(figures.behaviour_overlap.trained_on),
        behaviour_table=_table(CAPABILITY_HEADER, [*capability_rows(figures.behaviour)]),
        fairness_table=_table(FAIRNESS_HEADER, [*fairness_rows(figures.behaviour)]),
    )


def converted_card(facts: BundleFacts) -> str:
    """The card of a checkpoint that was made elsewhere."""
    template = (_TEMPLATES / "converted.md").read_text(encoding="utf-8")
    return template.format(facts=facts, labels=", ".join(facts.labels))


def _polished(figures: CardFigures) -> str:
    """What a second stage trained on, or how it was the only one; nothing where there was none."""
    if not figures.polish_rows:
        return ""
    bundle, rows = figures.polished_bundle, figures.polish_rows
    if figures.rows_used:
        told = _POLISHED.format(rows=_drawn(rows), written=_written(rows))
    else:
        told = _WENT_ON.format(bundle=bundle)
    told += _TIMES.format(sets=_each(TIMES), written=_each(WRITTEN_TIMES))
    if bundle:
        told += _KEPT.format(stars=KEPT_OF_STARS, people=KEPT_OF_PEOPLE, bundle=bundle)
    return told


def _each(times: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {often:g} times" for name, often in times.items())


def _drawn(rows: TrainingCounts) -> int:
    """Rows of the labelled sets."""
    return _count(rows, *(corpus.name for corpus in CORPORA))


def _written(rows: TrainingCounts) -> str:
    """What stands beside them."""
    counts = (
        (_RULES, RULE_CORPUS),
        (_WRITTEN, WRITTEN_CORPUS),
        (_ANNOTATED, ANNOTATED_CORPUS),
        (_SENTENCES, SENTENCE_CORPUS),
    )
    counted = ((words, _count(rows, corpus)) for words, corpus in counts)
    return "".join(words.format(count=count) for words, count in counted if count)


def _count(rows: TrainingCounts, *names: str) -> int:
    return sum(count for (corpus, _), count in rows.items() if corpus in names)


def _training_table(rows_used: TrainingCounts) -> str:
    rows = [
        (
            corpus.name,
            corpus.description,
            *(f"{rows_used.get((corpus.name, label), 0):,}" for label in LABELS),
            corpus.label_source.value,
            corpus.licence,
        )
        for corpus in CORPORA
    ]
    return _table(("set", "what", *LABELS, "labelled by", "licence"), rows)


def _evaluation_table(figures: CardFigures) -> str:
    rows = [
        (
            f"{name}*" if scores.neutral_masked else name,
            f"{scores.texts:,}",
            *_pair(scores.accuracy, figures.fp32[name].accuracy),
            *_pair(scores.macro_recall, figures.fp32[name].macro_recall),
            *_pair(scores.macro_f1, figures.fp32[name].macro_f1),
            f"{scores.calibration_error:.3f}",
            f"{figures.fp32[name].calibration_error:.3f}",
        )
        for name, scores in figures.int8.items()
    ]
    names = ("accuracy", "macro recall", "macro F1", "calibration error")
    header = [f"{name} {kind}" for name in names for kind in ("int8", "fp32")]
    return _table(("set", "texts", *header), rows)


def _class_table(int8: Mapping[str, SetScores]) -> str:
    rows = [
        (name, c.label, *(f"{x:.1%}" for x in (c.precision, c.recall, c.f1)), f"{c.support:,}")
        for name, scores in int8.items()
        for c in scores.classes
    ]
    return _table(("set", "class", "precision", "recall", "F1", "texts"), rows)


def _pair(int8: float, fp32: float) -> tuple[str, str]:
    return f"{int8:.2%}", f"{fp32:.2%}"


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
