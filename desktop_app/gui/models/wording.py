"""Models, checks and progress in the user's words."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.catalog.checking import ModelCheck
from desktop_app.catalog.comparing import CompareProgress, CompareStage, ModelComparison
from desktop_app.catalog.details import SetMetrics
from desktop_app.catalog.importing import Imported
from desktop_app.catalog.installed import InstalledModel
from desktop_app.catalog.watching import ImportProgress, ImportStage
from desktop_app.core.bundle import BundleCard
from desktop_app.gui import formatting
from desktop_app.gui.models.requests import (
    CheckModel,
    CompareModels,
    ExportDiffering,
    Exported,
    ImportModel,
    Progress,
    ReadTable,
    RemoveModel,
    Request,
)
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.theme import label_shape, label_word


def percent(share: float | None) -> str:
    """One decimal; a dash for None."""
    if share is None:
        return formatting.UNKNOWN
    number = QLocale().toString(100 * share, "f", 1)
    return QCoreApplication.translate("Models", "{number}%").format(number=number)


def labels_words(card: BundleCard) -> str:
    """Shape and word of each class."""
    return "   ".join(f"{label_shape(label)} {label_word(label)}" for label in card.labels)


def unknown_labels_words(card: BundleCard) -> str:
    """What a model of two classes never answers; empty for one of three."""
    words = QCoreApplication.translate(
        "Models",
        "This model has no class “{label}”: every text gets one of the other two, and shares and"
        " summaries show none.",
    )
    return "\n".join(words.format(label=label_word(label)) for label in card.unknown_labels)


def languages_words(codes: tuple[str, ...]) -> str:
    """By their names; says so where they are not known."""
    if not codes:
        return QCoreApplication.translate("Models", "not stated")
    return formatting.listed(_language(code) for code in codes)


def _language(code: str) -> str:
    locale = QLocale(code)
    is_known = locale.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    return QLocale.languageToString(locale.language()) if is_known else code


def row_words(model: InstalledModel, *, is_active: bool) -> str:
    """What stands under a model's name in the list."""
    parts = []
    if is_active:
        parts.append(QCoreApplication.translate("Models", "✓ in use"))
    if model.is_built_in:
        parts.append(QCoreApplication.translate("Models", "built-in"))
    return " · ".join([*parts, model.card.quantization, formatting.data_size(model.size_bytes)])


def check_words(check: ModelCheck | None) -> str:
    """How a model answered its golden texts here, and when."""
    if check is None:
        return QCoreApplication.translate("Models", "○ Not checked on this computer yet.")
    when = formatting.date_and_time(check.checked_at)
    words = (
        QCoreApplication.translate(
            "Models",
            "✓ All {texts} example texts are answered here as where it was made. Largest"
            " deviation {deviation}, {when}.",
        )
        if check.is_passed
        else QCoreApplication.translate(
            "Models",
            "✕ {differing} of {texts} example texts are answered otherwise here than where it was"
            " made. Largest deviation {deviation}, {when}.",
        )
    )
    deviation = QLocale().toString(check.largest_deviation, "f", 5)
    return words.format(
        texts=check.texts, differing=check.differing, deviation=deviation, when=when
    )


def metrics_name(metrics: SetMetrics) -> str:
    """A set's name, with a star where it knows no neutral."""
    return f"{metrics.name} *" if metrics.without_neutral else metrics.name


def progress_words(progress: Progress) -> str:
    """What is being done."""
    if isinstance(progress, ImportProgress):
        return {
            ImportStage.COPYING: QCoreApplication.translate("Models", "Copying…"),
            ImportStage.VERIFYING: QCoreApplication.translate("Models", "Comparing the hashes…"),
            ImportStage.CHECKING: QCoreApplication.translate("Models", "Checking its answers…"),
        }[progress.stage]
    if isinstance(progress, CompareProgress):
        return {
            CompareStage.READING: QCoreApplication.translate("Models", "Reading the file…"),
            CompareStage.ANSWERING: QCoreApplication.translate("Models", "Asking both models…"),
        }[progress.stage]
    return QCoreApplication.translate("Models", "Checking its answers…")


def sample_words(comparison: ModelComparison) -> str:
    """On how many rows of how many."""
    sample = comparison.sample
    rows, total = formatting.count(len(sample.rows)), formatting.count(sample.rows_with_text)
    name = comparison.file.path.name
    if sample.is_whole:
        words = QCoreApplication.translate("Models", "{name}: all {rows} rows with text")
    else:
        words = QCoreApplication.translate(
            "Models", "{name}: {rows} of {total} rows with text, drawn evenly"
        )
    return words.format(name=name, rows=rows, total=total)


def agreement_words(comparison: ModelComparison) -> str:
    """The headline of a comparison."""
    differing = len(comparison.differing)
    if comparison.agreement is None:
        return QCoreApplication.translate("Models", "No row was answered by both")
    if differing == 0:
        return QCoreApplication.translate("Models", "The same label in every row")
    words = QCoreApplication.translate("Models", "The same label in {share} of the rows")
    return words.format(share=percent(comparison.agreement))


def verdict_words(comparison: ModelComparison, first: str, second: str) -> str:
    """Which is right more often, and whether that means anything; empty without labels."""
    found = comparison.disagreement
    if found is None:
        return ""
    if found.may_be_chance:
        words = QCoreApplication.translate(
            "Models",
            "Only {first} is right in {only_first} rows, only {second} in {only_second}: the"
            " difference may be chance (McNemar’s exact test, {p}).",
        )
    else:
        words = QCoreApplication.translate(
            "Models",
            "Only {first} is right in {only_first} rows, only {second} in {only_second}: {better}"
            " is right more often, and hardly by chance (McNemar’s exact test, {p}).",
        )
    return words.format(
        first=first,
        second=second,
        only_first=formatting.count(found.only_first),
        only_second=formatting.count(found.only_second),
        better=first if found.only_first > found.only_second else second,
        p=_p_words(found.p_value),
    )


def _p_words(p_value: float) -> str:
    if p_value < 0.001:
        return QCoreApplication.translate("Models", "p < 0.001")
    number = QLocale().toString(p_value, "f", 3)
    return QCoreApplication.translate("Models", "p = {number}").format(number=number)


def imported_words(imported: Imported) -> str:
    """That a model is there, and how to go on."""
    words = QCoreApplication.translate(
        "Models", "✓ {model} is installed. “Use this model” makes it answer."
    )
    return words.format(model=imported.model.title)


def exported_words(exported: Exported) -> str:
    """That the rows are written, and where."""
    words = QCoreApplication.translate("Models", "✓ {rows} written to {path}")
    return words.format(rows=counted_rows(exported.rows), path=exported.path)


def failure_title(request: Request) -> str:
    """What could not be done."""
    match request:
        case ImportModel(path=path):
            words = QCoreApplication.translate("Models", "{name} was not imported")
            name = path.name
        case CheckModel(model=model, is_to_be_used=True):
            words, name = QCoreApplication.translate("Models", "{name} is not used"), model.title
        case CheckModel(model=model):
            words = QCoreApplication.translate("Models", "{name} could not be checked")
            name = model.title
        case RemoveModel(model=removed):
            words = QCoreApplication.translate("Models", "{name} was not removed")
            name = removed.id
        case ReadTable(path=path):
            words = QCoreApplication.translate("Models", "{name} could not be read")
            name = path.name
        case ExportDiffering(path=path):
            words = QCoreApplication.translate("Models", "{name} could not be written")
            name = path.name
        case CompareModels():
            words, name = QCoreApplication.translate("Models", "The models were not compared"), ""
        case _:
            words, name = QCoreApplication.translate("Models", "The models were not listed"), ""
    return words.format(name=name)
