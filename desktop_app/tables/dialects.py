"""Which characters separate and quote the fields of a file, judged by a sample of its text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.tables.decoding import replace_marks
from desktop_app.tables.fitting import Fit, fit
from desktop_app.tables.layout import Dialect

DELIMITERS = (",", "\t", ";", "|")
"""In order of preference where they fit equally well."""
_RARE_DELIMITERS = ("^", "~", "\x01", "\x1f")
_SAMPLE_CHARACTERS = 65_536
_CLEVERCSV_CHARACTERS = 4_000
"""clevercsv needs 10 ms for these; its time grows faster than the sample."""
_SURE_SHARE = 0.95
_LEAST_SHARE = 0.7
_SEPARATOR_HINT = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def guess_dialect(
    sample: str, *, is_whole: bool, delimiters: tuple[str, ...] = DELIMITERS
) -> Dialect | None:
    """The dialect in which the sample is a table, or None where it is one in none.

    `sample` is the start of the file, `is_whole` whether it is all of it. Text in which no
    delimiter stands outside of quotes is a table of one column.
    """
    if hint := _SEPARATOR_HINT.match(sample):
        return best_dialect(sample[hint.end() :], hint.group(1), is_whole=is_whole)
    lines, is_whole = _whole_lines(sample, is_whole=is_whole)
    best = max((_best_fit(lines, one, is_whole=is_whole) for one in delimiters), key=_rank)
    if best.is_table and best.header_fits and best.share >= _SURE_SHARE:
        return best.dialect
    if second := _second_opinion(lines, best, delimiters, is_whole=is_whole):
        return second
    if best.is_table and best.share >= _LEAST_SHARE:
        return best.dialect
    single = fit(lines, Dialect(), is_whole=is_whole)
    return single.dialect if single.width == 1 and single.share == 1.0 else None


def best_dialect(sample: str, delimiter: str, *, is_whole: bool) -> Dialect:
    """How fields are quoted, given what separates them."""
    lines, is_whole = _whole_lines(sample, is_whole=is_whole)
    return _best_fit(lines, delimiter, is_whole=is_whole).dialect


def _second_opinion(
    sample: str, best: Fit, delimiters: Sequence[str], *, is_whole: bool
) -> Dialect | None:
    """What clevercsv finds by the types of the cells (van den Burg et al. 2019), if it fits."""
    # Imported where needed: it takes a quarter of a second, and few files need it.
    from clevercsv import Detector, Error

    start, _ = _whole_lines(sample, is_whole=is_whole, most=_CLEVERCSV_CHARACTERS)
    readable = replace_marks(start).replace("\0", "\ufffd")  # it refuses NULs
    try:
        found = Detector().detect(readable, delimiters=[*delimiters, *_RARE_DELIMITERS])
    except Error:
        return None
    if found is None or not found.delimiter:
        return None
    second = _best_fit(sample, found.delimiter, is_whole=is_whole)
    least = max(_LEAST_SHARE, best.share) if best.is_table else _LEAST_SHARE
    return second.dialect if second.is_table and second.share >= least else None


def _best_fit(sample: str, delimiter: str, *, is_whole: bool) -> Fit:
    usual = fit(sample, Dialect(delimiter), is_whole=is_whole)
    if apostrophe := _between_apostrophes(sample, usual, is_whole=is_whole):
        return apostrophe
    if '"' not in sample:
        return usual
    usual = _with_spaces(sample, usual, is_whole=is_whole) or usual
    if usual.dialect.escape:
        return usual
    if '\\"' in sample and (usual.has_escaped_quotes or not usual.is_sound):
        escaped = fit(sample, replace(usual.dialect, escape="\\"), is_whole=is_whole)
        if escaped.is_sound and escaped.share >= usual.share:
            return escaped
    plain = fit(sample, Dialect(delimiter, quote=""), is_whole=is_whole)
    return plain if _is_plain(plain, usual) else usual


def _between_apostrophes(sample: str, usual: Fit, *, is_whole: bool) -> Fit | None:
    """The fit with apostrophes for quotes, or None where they are ordinary characters."""
    if not usual.opened_by_apostrophe:
        return None
    # What stands in the file counts: a cell between double quotes may well begin with an
    # apostrophe, as each does that is guarded against being run as a formula.
    delimiter = usual.dialect.delimiter
    raw = fit(sample, Dialect(delimiter, quote=""), is_whole=is_whole)
    if not raw.opened_by_apostrophe or not raw.closes_apostrophes:
        return None
    are_most = raw.opened_by_apostrophe * 2 >= raw.record_count
    is_sure = are_most or raw.has_doubled_apostrophes
    if not is_sure and usual.share == 1.0:
        return None
    found = fit(sample, Dialect(delimiter, quote="'"), is_whole=is_whole)
    is_better = found.share > usual.share or (is_sure and found.share == usual.share)
    return found if found.is_sound and is_better else None


def _with_spaces(sample: str, usual: Fit, *, is_whole: bool) -> Fit | None:
    """The fit where spaces belong to the delimiter before them, or None where they are text's.

    Quotes behind such spaces have to tell: all spaces at the beginning of unquoted cells are lost.
    """
    delimiter = usual.dialect.delimiter
    if not usual.opened_after_space or delimiter in "\t ":
        return None
    for escape in ("", "\\") if '\\"' in sample else ("",):
        found = fit(sample, Dialect(delimiter, escape=escape, skips_space=True), is_whole=is_whole)
        opens_some = found.is_sound and found.opened_after_space < usual.opened_after_space
        is_better = found.share > usual.share or (usual.is_spaced and found.share == usual.share)
        if opens_some and is_better:
            return found
    return None


def _is_plain(plain: Fit, usual: Fit) -> bool:
    """Whether quotes are ordinary characters, as in tab-separated files made by scripts.

    A quoting writer puts every cell that holds a quote between quotes, and cells that hold the
    delimiter fall apart where quotes are not heeded.
    """
    if plain.share > usual.share:
        return not usual.is_sound
    is_alike = plain.is_table and plain.share == usual.share
    return is_alike and plain.has_stray_quotes and not _holds_cells_together(usual, plain)


def _holds_cells_together(usual: Fit, plain: Fit) -> bool:
    """Among ragged rows quotes around a delimiter do so without making more rows of one width."""
    # A quoted cell may hold line breaks too. Behind a tab its delimiters are as like to be those
    # of two rows, of which a script wrote the one with a quote at its start.
    merges_lines = plain.dialect.delimiter != "\t" and usual.record_count < plain.record_count
    holds_rows = merges_lines or usual.record_count == plain.record_count
    return usual.is_sound and holds_rows and usual.cell_count < plain.cell_count


def _rank(found: Fit) -> tuple[bool, bool, float, int]:
    return found.is_table, found.header_fits, round(found.share, 1), found.width


def _whole_lines(
    sample: str, *, is_whole: bool, most: int = _SAMPLE_CHARACTERS
) -> tuple[str, bool]:
    """The sample cut at a line's end, and whether it is still the whole file."""
    if len(sample) <= most:
        return sample, is_whole
    end = max(sample.rfind("\n", 0, most), sample.rfind("\r", 0, most))
    return (sample[: end + 1] if end >= 0 else sample[:most]), False
