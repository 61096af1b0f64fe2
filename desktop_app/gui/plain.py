"""Words of a stranger's, shown as they are: Qt takes what looks like HTML for HTML."""

import html

from PySide6.QtWidgets import QWidget


def plain_tip(words: str) -> str:
    """For a tooltip, line breaks kept; empty words stay empty: no tooltip."""
    if not words:
        return ""
    return f'<p style="white-space: pre-wrap">{html.escape(words)}</p>'


def set_plain_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip; it is read aloud without the marks that keep it plain."""
    widget.setToolTip(plain_tip(words))
    widget.setAccessibleDescription(words)
