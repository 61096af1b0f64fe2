"""What the settings mean for an export."""

from desktop_app.jobs.export import ExportOptions
from desktop_app.settings.values import Settings
from desktop_app.tables.writing import CsvOptions


def export_defaults(settings: Settings) -> ExportOptions:
    """What is offered first."""
    csv = CsvOptions(
        with_bom=settings.export_bom, neutralise_formulas=settings.export_guard_formulas
    )
    return ExportOptions(settings.export_format, csv=csv)
