"""The steps after training, each from what the one before it left in the working folder.

work/averaged -> work/fp32 -> work/int8 -> (calibrate, evaluate) -> the bundle
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop_app.core.bundle import CARD_FILE, MODEL_FILE, TOKENIZER_FILE
from desktop_app.core.classifier import Classifier
from models.recipe.averaging import AVERAGED, read_mix
from models.recipe.behaviour.cases import Suite, read_suite
from models.recipe.behaviour.checking import check_suite
from models.recipe.behaviour.overlap import Overlap, overlap_with
from models.recipe.behaviour.report import BehaviourScores, summarize
from models.recipe.bundling import draft_fp32, draft_int8, finish, set_temperatures
from models.recipe.calibration import UNSCALED, calibrate
from models.recipe.cards import BundleFacts, read_facts
from models.recipe.checkpoints import open_checkpoint, save_tokenizer
from models.recipe.evaluation import evaluate
from models.recipe.files import require, sha256
from models.recipe.metrics import SetScores
from models.recipe.mixture import CALIBRATION, LONG_CALIBRATION, is_long, read_examples
from models.recipe.model_card import (
    DEFAULT_BASE,
    CardFigures,
    TrainingCounts,
    count_rows,
    trained_card,
)
from models.recipe.scoring import open_scorer
from models.recipe.training import (
    MIXTURE_STAGE,
    POLISH_STAGE,
    Stage,
    TrainingOptions,
    polished_bundle,
)

_log = logging.getLogger(__name__)

VARIANTS = ("int8", "fp32")
_SAMPLE_TEXTS = 300
"""Texts that set the activation ranges, which hardly vary from text to text."""


@dataclass(frozen=True)
class Release:
    """Name, version and licence of the bundle, and the model it was trained from."""

    name: str
    version: str
    base_model: str = DEFAULT_BASE
    licence: str = "Apache-2.0"


def export_step(work_dir: Path, release: Release) -> None:
    """work/averaged -> work/fp32."""
    trained = work_dir / AVERAGED
    require(trained / "config.json", "average")
    save_tokenizer(work_dir / "tokenizer.json", trained)
    # Windows as long as those trained on: of 400 film reviews 92.8 % were right read in windows of
    # 128 tokens, 91.5 % in windows of 256, which also took a sixth longer.
    checkpoint = open_checkpoint(str(trained))
    window = min(TrainingOptions.max_tokens, checkpoint.max_tokens)
    checkpoint = replace(checkpoint, max_tokens=window)
    facts = BundleFacts(
        **asdict(release),
        labels=checkpoint.labels,
        max_tokens=window,
        quantization="fp32",
        languages=("en",),
    )
    draft_fp32(checkpoint, work_dir / "fp32", facts)


def quantize_step(work_dir: Path, *, by_chance: bool) -> None:
    """work/fp32 -> work/int8, and says what it saved; `by_chance`: see `quantize`."""
    require(work_dir / "fp32" / CARD_FILE, "export")
    require(work_dir / CALIBRATION, "data")
    examples = read_examples(work_dir / CALIBRATION)[:_SAMPLE_TEXTS]
    texts = [example.text for example in examples]
    print(draft_int8(work_dir / "fp32", work_dir / "int8", texts, by_chance=by_chance))


def calibrate_step(work_dir: Path) -> None:
    """Fit the temperatures on the int8 model; both drafts get them."""
    require(work_dir / "int8" / CARD_FILE, "quantize")
    require(work_dir / LONG_CALIBRATION, "data")
    set_temperatures(work_dir / "int8", UNSCALED)
    kept = read_examples(work_dir / CALIBRATION)
    short = [example for example in kept if not is_long(example.text)]
    long = read_examples(work_dir / LONG_CALIBRATION)
    with open_scorer(work_dir / "int8") as scorer:
        temperatures = calibrate(scorer, short, long)
    for variant in VARIANTS:
        set_temperatures(work_dir / variant, temperatures)


def evaluate_step(work_dir: Path, data_dir: Path, scale: float) -> dict[str, dict[str, SetScores]]:
    """Figures of each variant by set; sets already scored with this model are not run again."""
    results = {}
    for variant in VARIANTS:
        folder = work_dir / variant
        require(folder / CARD_FILE, "quantize")
        with open_scorer(folder) as scorer:
            results[variant] = evaluate(
                scorer,
                data_dir,
                work_dir / f"scores-{variant}.json",
                model_key=_model_key(folder),
                scale=scale,
            )
    return results


def bundle_step(
    work_dir: Path,
    out_dir: Path,
    release: Release,
    scores: Mapping[str, Mapping[str, SetScores]],
    training_options: Mapping[str, object],
) -> None:
    """work/int8 and the figures -> the finished bundle in `out_dir`."""
    suite = read_suite()
    figures = CardFigures(
        int8=scores["int8"],
        fp32=scores["fp32"],
        behaviour=_behaviour(work_dir / "int8", suite),
        behaviour_overlap=_overlap(work_dir, suite),
        int8_bytes=(work_dir / "int8" / MODEL_FILE).stat().st_size,
        fp32_bytes=(work_dir / "fp32" / MODEL_FILE).stat().st_size,
        rows_used=_rows_of(MIXTURE_STAGE, work_dir),
        polish_rows=_rows_of(POLISH_STAGE, work_dir),
        polished_bundle=polished_bundle(work_dir),
        training_options=training_options,
        mix=read_mix(work_dir),
    )
    draft = read_facts(work_dir / "int8")
    facts = replace(draft, **asdict(release), metrics=_headlines(figures.int8))
    documents = {
        "MODEL_CARD.md": trained_card(facts, figures),
        "evaluation.json": _evaluation_json(scores, figures.behaviour),
    }
    finish(work_dir / "int8", out_dir, facts, documents=documents, golden_required=True)
    _log.info("%s is written", out_dir)


def _behaviour(folder: Path, suite: Suite) -> BehaviourScores:
    with Classifier.open(folder) as classifier:
        return summarize(check_suite(suite, classifier))


def _overlap(work_dir: Path, suite: Suite) -> Overlap:
    stages = [stage for stage in (MIXTURE_STAGE, POLISH_STAGE) if _was_run(stage, work_dir)]
    overlap = overlap_with(suite, [work_dir / stage.examples for stage in stages])
    for text in overlap.trained_on:
        _log.warning("the behaviour suite asks what was trained on: %r", text)
    return overlap


def _rows_of(stage: Stage, work_dir: Path) -> TrainingCounts:
    return count_rows(work_dir / stage.examples) if _was_run(stage, work_dir) else {}


def _was_run(stage: Stage, work_dir: Path) -> bool:
    """The rows of a stage are drawn whether or not it is run."""
    return (work_dir / stage.checkpoint).exists()


def _headlines(scores: Mapping[str, SetScores]) -> dict[str, dict[str, object]]:
    def headline(item: SetScores) -> dict[str, object]:
        figures = asdict(item)
        del figures["classes"]
        return figures

    return {name: headline(item) for name, item in scores.items()}


def _evaluation_json(
    scores: Mapping[str, Mapping[str, SetScores]], behaviour: BehaviourScores
) -> str:
    plain: dict[str, object] = {
        variant: {name: asdict(item) for name, item in by_set.items()}
        for variant, by_set in scores.items()
    }
    plain["behaviour"] = asdict(behaviour)
    return json.dumps(plain, indent=2) + "\n"


def _model_key(folder: Path) -> str:
    facts = read_facts(folder)
    files = [sha256(folder / name)[:16] for name in (MODEL_FILE, TOKENIZER_FILE)]
    temperatures = (facts.temperature, facts.long_text_temperature)
    return ":".join([*files, str(facts.max_tokens), *(f"{t:.6f}" for t in temperatures)])
