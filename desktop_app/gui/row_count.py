"""A number of rows in words."""

from desktop_app.gui import formatting
from desktop_app.language import translate


def counted_rows(rows: int) -> str:
    """ "1 row", "48,200 rows"."""
    if rows == 1:
        return translate("Rows", "1 row")
    return translate("Rows", "{number} rows").format(number=formatting.count(rows))
