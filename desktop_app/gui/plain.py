"""Words of a stranger's, shown as they are: Qt takes what looks like HTML for HTML."""

import html


def plain_tip(words: str) -> str:
    """For a tooltip, line breaks kept."""
    return f'<p style="white-space: pre-wrap">{html.escape(words)}</p>'
