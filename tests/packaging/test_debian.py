"""The Debian package tells what changed."""

import pytest
from debian import changelog

CHANGES = """# Changes

## 1.1.0

- Faster, in
  two places.
- Smaller.

## 1.0.0

- The first.
"""


def test_the_changes_of_the_version_are_in_debians_form(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    assert changelog("1.1.0", CHANGES) == (
        "sentiment-desk (1.1.0) stable; urgency=medium\n\n"
        "  * Faster, in two places.\n  * Smaller.\n\n"
        " -- The Sentiment Desk developers <sentiment-desk@localhost>"
        "  Thu, 28 May 2026 20:26:40 +0000\n"
    )


def test_a_version_without_changes_is_not_packed():
    with pytest.raises(LookupError, match=r"1\.2\.0"):
        changelog("1.2.0", CHANGES)
