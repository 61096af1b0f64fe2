"""Figures to a chart, whichever kind they are."""

from desktop_app.gui.files.charts.agreement_chart import draw_agreement
from desktop_app.gui.files.charts.column_charts import draw_confidences, draw_timeline
from desktop_app.gui.files.charts.group_chart import draw_groups
from desktop_app.gui.files.charts.scene import Draw
from desktop_app.gui.files.charts.share_chart import draw_shares
from desktop_app.jobs.chart_figures import (
    AgreementFigures,
    Figures,
    GroupFigures,
    ShareFigures,
    TimeFigures,
)


def draw_figures(figures: Figures, *, is_share: bool) -> Draw | None:
    """None where there is nothing to draw. `is_share`: over time, shares and not rows."""
    match figures:
        case ShareFigures():
            return draw_shares(figures)
        case GroupFigures():
            return draw_groups(figures)
        case TimeFigures():
            return draw_timeline(figures, is_share=is_share)
        case AgreementFigures():
            return draw_agreement(figures)
        case None:
            return None
    return draw_confidences(figures)
