"""JSON as people have it: lines, lists, lists in objects, and what is wrong with them."""

import json
import tracemalloc

import pytest

from desktop_app.errors import MalformedTableError, UnreadableFileError
from desktop_app.language import set_translator
from desktop_app.tables import decoding
from desktop_app.tables.formats import json_documents, json_objects, json_stream
from desktop_app.tables.layout import FileFormat, LayoutChoices, Row, RowFlag
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.tables.formats.makers import REVIEW_CELLS, cells, objects, put, read

TEXTS = ["a good day it was", "and a bad night"]


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("texts.json", json.dumps(TEXTS), [(text,) for text in TEXTS]),
        ("texts.json", json.dumps({"texts": TEXTS}), [(text,) for text in TEXTS]),
        ("texts.jsonl", "".join(f"{json.dumps(t)}\n" for t in TEXTS), [(text,) for text in TEXTS]),
        ("rows.json", json.dumps([["id", "text"], [1, TEXTS[0]]]), [("1", TEXTS[0])]),
        ("rows.jsonl", f'["id", "text"]\n{json.dumps([1, TEXTS[0]])}\n', [("1", TEXTS[0])]),
        ("one.jsonl", '{"text": "a good day", "tags": ["x"]}', [("a good day", '["x"]')]),
        ("one.json", '{"text": "a good day"}\n', [("a good day",)]),
        ("one.json", '{\n  "text": "a good day",\n  "id": 3\n}\n', [("a good day", "3")]),
        (
            "one.json",
            '{\n  "text": "a day", "by": {"name": "Ann"}, "id": 3}',
            [("a day", '{"name": "Ann"}', "3")],
        ),
        ("one.json", '{"text": "a day", "text": "a bad one"}', [("a day", "a bad one")]),
        ("one.json", '{"text": "a good day", "2023": 4,\n"1": "x"}', [("a good day", "4", "x")]),
        ("list.json", json.dumps({"1": "Title", "texts": TEXTS}), [(text,) for text in TEXTS]),
        (
            "column.json",
            '{"0": "a good day", "1": ["x"],\n "2": {"a": 1}, "3": "bad"}',
            [("a good day",), ("x",), ("1",), ("bad",)],
        ),
        (
            "column.json",
            json.dumps({"0": TEXTS[0], "1": None, "12": TEXTS[1]}, indent=1),
            [(TEXTS[0],), ("",), (TEXTS[1],)],
        ),
        ("list.json", '{\n"page": 1,\n"rows": [{"text": "a good day"}]}', [("a good day",)]),
    ],
)
def test_texts_lists_and_single_objects(tmp_path, name, data, expected):
    assert cells(read(put(tmp_path, name, data))[1]) == expected


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("wrap", [lambda rows: rows, lambda rows: {"n": {"of": [1]}, "data": rows}])
def test_list_however_it_is_written(tmp_path, indent, encoding, wrap):
    data = json.dumps(wrap(objects()), indent=indent).encode(encoding)
    layout, rows = read(put(tmp_path, "reviews.json", data))

    assert layout.format is FileFormat.JSON_ARRAY
    assert cells(rows) == REVIEW_CELLS


@pytest.mark.parametrize("name", ["reviews.jsonl", "reviews.json", "reviews.txt"])
@pytest.mark.parametrize("between", ["\n", "", "\n\n"])
@pytest.mark.parametrize("count", [1, 2_000])
def test_objects_one_after_another_over_several_lines(tmp_path, name, between, count):
    one = between.join(json.dumps(row, indent=2) for row in objects())
    layout, rows = read(put(tmp_path, name, between.join([one] * count)))

    assert layout.format is FileFormat.JSON_ARRAY
    assert cells(rows) == REVIEW_CELLS * count


def test_lists_and_numbered_members_of_such_objects_are_no_rows(tmp_path):
    data = "".join(json.dumps({"0": text, "1": ["a", "b"]}, indent=1) for text in TEXTS[:2])
    _, rows = read(put(tmp_path, "a.jsonl", data))

    assert cells(rows) == [(text, '["a", "b"]') for text in TEXTS[:2]]


def test_what_is_wrong_among_such_objects_is_told_with_its_row(tmp_path):
    data = '{\n"text": "a"\n}\n{\n"text": "b"\n}\n{\n"text": nope\n}'
    path = put(tmp_path, "a.jsonl", data)
    layout = sniff(put(tmp_path, "good.jsonl", data.replace("nope", '"c"')))

    with (
        pytest.raises(MalformedTableError, match=r"a\.jsonl, row 3: .*no valid JSON"),
        TableReader(path, layout) as reader,
    ):
        list(reader)


def test_lines_none_of_which_is_json_are_not_called_empty(tmp_path):
    with pytest.raises(MalformedTableError, match=r"a\.jsonl cannot be read: none of its first"):
        sniff(put(tmp_path, "a.jsonl", "good\nbad\n"))


def test_an_answer_without_rows_is_empty(tmp_path):
    answer = {"count": 0, "next": None, "results": []}
    with pytest.raises(UnreadableFileError, match=r"answer\.json"):
        sniff(put(tmp_path, "answer.json", json.dumps(answer, indent=1)))


def test_a_column_longer_than_is_looked_at(tmp_path):
    column = {str(number): f"{TEXTS[number % 2]}, day {number}" for number in range(5_000)}
    layout, rows = read(put(tmp_path, "column.json", json.dumps(column)))

    assert len(layout.columns) == 1
    assert cells(rows) == [(text,) for text in column.values()]


def test_of_several_lists_one_is_chosen(tmp_path):
    document = {"users": [{"name": "Ann"}], "more": {"tags": ["x"], "reviews": objects()}}
    path = put(tmp_path, "dump.json", json.dumps(document))

    assert sniff(path).sheets == ("users", "more.tags", "more.reviews")
    assert sniff(path).sheet == "users"
    layout, rows = read(path, LayoutChoices(sheet="more.reviews"))
    assert layout.columns[layout.text_column] == "review"
    assert cells(rows) == REVIEW_CELLS
    with pytest.raises(UnreadableFileError, match=r'dump\.json has no list called "x".*more\.tags'):
        sniff(path, LayoutChoices(sheet="x"))


def test_values_as_cells(tmp_path):
    line = (
        '{"text": "good", "a": null, "b": true, "c": 4.0, "d": 0.1, "e": NaN, "f": {"x": [1, "é"]}}'
    )
    layout, rows = read(put(tmp_path, "a.jsonl", f"{line}\n{line}\n"))

    assert layout.columns == ("text", "a", "b", "c", "d", "e", "f")
    assert rows[0].cells == ("good", "", "TRUE", "4", "0.1", "NaN", '{"x": [1, "é"]}')


def test_members_that_are_missing_new_or_doubled(tmp_path):
    lines = ['{"text": "good", "n": 1}'] * 10
    lines += ['{"n": 2}', '{"text": "bad", "late": {"x": 1}}', '{"text": "a", "text": "b", "": 0}']
    (_, rows) = read(put(tmp_path, "a.jsonl", "\n".join(lines)))

    assert rows[10].cells[:2] == ("", "2")
    # All is within the sample, so that each member has a column.
    assert not any(row.flags for row in rows)
    assert sniff(tmp_path / "a.jsonl").columns == ("text", "n", "late", "text (2)", '""')
    assert rows[12].cells == ("a", "", "", "b", "0")


def test_member_that_comes_up_late_is_in_the_surplus_under_its_name(tmp_path):
    lines = ['{"text": "good day, a very good day"}'] * 9000 + ['{"text": "bad", "late": [1]}']
    _, rows = read(put(tmp_path, "a.jsonl", "\n".join(lines)))

    assert rows[-1] == Row(9001, ("bad",), RowFlag.RAGGED, ('{"late": [1]}',))


def test_line_that_is_no_json_is_kept_and_flagged(tmp_path):
    good, cut = '{"text": "good"}', '{"text": "cut o'
    deep, digits = "[" * 100_000, '{"text": ' + "9" * 5000 + "}"
    path = put(tmp_path, "a.jsonl", "\n".join([good, good, "", cut, deep, digits, good]))
    _, rows = read(path)

    assert [row.flags for row in rows] == [RowFlag.NONE] * 2 + [RowFlag.MALFORMED] * 3 + [
        RowFlag.NONE
    ]
    assert [row.surplus for row in rows[2:5]] == [(cut,), (deep,), (digits,)]
    assert cells(rows[2:5]) == [("",)] * 3


def test_bytes_that_are_not_of_the_encoding_are_flagged(tmp_path):
    lines = [b'{"text": "fine"}'] * 40 + [b'{"text": "caf\xff"}']
    (_, of_lines) = read(
        put(tmp_path, "a.jsonl", b"\n".join(lines)), LayoutChoices(encoding="utf-8")
    )
    data = b"[" + b",".join(lines) + b"]"
    (_, of_list) = read(put(tmp_path, "a.json", data), LayoutChoices(encoding="utf-8"))

    for rows in (of_lines, of_list):
        assert rows[-1] == Row(41, ("caf\ufffd",), RowFlag.UNDECODABLE)
        assert not any(row.flags for row in rows[:-1])


def test_lone_surrogates_are_kept(tmp_path):
    for name, data in (("a.jsonl", r'{"text": "\ud83d x"}'), ("a.json", r'["\ud83d x", "y"]')):
        _, rows = read(put(tmp_path, name, data))
        assert rows[0] == Row(1, ("\ud83d x",))


@pytest.mark.parametrize(
    ("data", "row", "what"),
    [
        ('[{"text": "a"}, {"text": "b"}, {"te', 3, "breaks off"),
        ('[{"text": "a"}, {"text": "b"}', 3, "breaks off"),
        ('[{"text": "a"}, {"text": "b"} {"text": "c"}]', 3, "comma"),
        ('[{"text": "a"}, {"text": "b"}] and more', 3, "more follows"),
        ('[{"text": "a"}, {"text": nope}]', 2, "no valid JSON"),
        ('{"data": [{"text": "a"}, {"text": "b"}], "n": }', 3, "no valid JSON"),
        ('[{"text": "a"}, ' + "[" * 100_000, 2, "nested too deeply"),
    ],
)
def test_rows_before_what_is_wrong_are_read_and_the_row_is_named(tmp_path, data, row, what):
    path = put(tmp_path, "a.json", data)
    rows = []

    with (
        pytest.raises(MalformedTableError, match=rf"a\.json, row {row}: .*{what}"),
        TableReader(path, sniff(path)) as reader,
    ):
        rows.extend(reader)
    assert len(rows) == row - 1


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ('{"a": [1], b": 2}', "⟦a member's name⟧"),
        ('{"a": [1], "b" 2}', "⟦a colon⟧"),
        ('[{"text": "a"} {"text": "c"}]', "⟦a comma or ]⟧"),
    ],
)
def test_no_word_of_what_is_wrong_is_left_in_english(tmp_path, data, wanted):
    path = put(tmp_path, "a.json", data)
    set_translator(lambda _context, text: f"⟦{text}⟧")
    try:
        with (
            pytest.raises(MalformedTableError) as caught,
            TableReader(path, sniff(path)) as reader,
        ):
            list(reader)
    finally:
        set_translator(None)
    assert wanted in str(caught.value)


@pytest.mark.parametrize("data", ["nope", "{", '{"a": 1', "[, 1]"])
def test_document_without_a_row_says_what_is_wrong(tmp_path, data):
    with pytest.raises(MalformedTableError, match=r"a\.json cannot be read: "):
        sniff(put(tmp_path, "a.json", data))


@pytest.mark.parametrize("data", ["[]", "{}", '{\n"a": {"b": []}}', "", "null"])
def test_document_without_a_list_is_empty(tmp_path, data):
    with pytest.raises(UnreadableFileError, match=r"a\.json is empty"):
        sniff(put(tmp_path, "a.json", data))


@pytest.mark.parametrize(
    "text",
    ["[1] a footnote\n[2] and one more\n", "[sic] it says\nso\n", "{curly} words\nand more\n"],
)
def test_text_that_only_begins_with_a_bracket_is_text(tmp_path, text):
    layout, rows = read(put(tmp_path, "notes.txt", text))

    assert layout.format is FileFormat.TEXT
    assert [row.cells[0] for row in rows] == text.splitlines()


def test_element_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(json_stream, "LONGEST_LINE", 100_000)
    path = put(tmp_path, "a.json", '["fine", "' + "x" * 300_000 + '"]')

    with (
        pytest.raises(MalformedTableError, match=r"a\.json, row 2: .*more than 100,000"),
        TableReader(path, sniff(path)) as reader,
    ):
        list(reader)


def test_long_elements_over_many_pieces(tmp_path):
    texts = ["x" * size for size in (10, 70_000, 200_000, 3, 131_072)]
    _, rows = read(put(tmp_path, "a.json", json.dumps(texts)))

    assert [row.cells[0] for row in rows] == texts
    assert decoding.LONGEST_LINE > 200_000


PANDAS = [{"id": 1, "review": TEXTS[0], "stars": None}, {"id": 2, "review": TEXTS[1], "stars": 5}]
PANDAS_CELLS = [("1", TEXTS[0], ""), ("2", TEXTS[1], "5")]


def by_column(rows: list[dict], name: str = "{}") -> dict:
    """As DataFrame.to_json() writes them unasked."""
    return {key: {name.format(i): row[key] for i, row in enumerate(rows)} for key in rows[0]}


def split(rows: list[dict]) -> dict:
    """As orient="split" does."""
    data = [list(row.values()) for row in rows]
    return {"columns": list(rows[0]), "index": list(range(len(rows))), "data": data}


def typed(rows: list[dict]) -> dict:
    """As orient="table" does, without its index."""
    fields = [{"name": name, "type": "string"} for name in rows[0]]
    return {"schema": {"fields": fields, "pandas_version": "1.4.0"}, "data": rows}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    "form",
    [
        by_column,
        lambda rows: by_column(rows, "row {}"),
        lambda rows: {str(number): row for number, row in enumerate(rows)},
        split,
        typed,
    ],
)
def test_tables_as_pandas_writes_them(tmp_path, form, indent):
    path = put(tmp_path, "table.json", json.dumps(form(PANDAS), indent=indent))
    layout, rows = read(path)

    assert layout.columns == ("id", "review", "stars")
    assert layout.columns[layout.text_column] == "review"
    assert cells(rows) == PANDAS_CELLS


@pytest.mark.parametrize("form", [by_column, split, typed])
def test_long_tables_of_pandas_lose_no_row(tmp_path, form, monkeypatch):
    monkeypatch.setattr(json_documents, "_MOST_SCANNED_ELEMENTS", 100)
    monkeypatch.setattr(json_objects, "_IN_MEMORY_BYTES", 1_000)
    many = [{"id": n, "review": f"Nr {n} was good, é" + "x" * (n % 997)} for n in range(9_000)]
    _, rows = read(put(tmp_path, "table.json", json.dumps(form(many))))

    assert cells(rows) == [(str(one["id"]), one["review"]) for one in many]


def test_columns_are_read_in_bounded_memory(tmp_path):
    path = tmp_path / "table.json"
    with path.open("w") as file:
        for place, name in enumerate(("review", "reply")):
            file.write(", " if place else "{")
            cells_of_column = ",".join(f'"{n}": "{name * 400}"' for n in range(6_000))
            file.write(f'"{name}": {{{cells_of_column}}}')
        file.write("}")
    tracemalloc.start()
    try:
        layout = sniff(path)
        with TableReader(path, layout) as reader:
            assert sum(1 for _ in reader) == 6_000
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < path.stat().st_size * 2 / 3


def test_a_cell_missing_from_a_column_is_empty(tmp_path):
    data = '{"text": {"0": "a good day", "1": "a bad one"}, "stars": {"1": 2}}'
    assert cells(read(put(tmp_path, "t.json", data))[1]) == [("a good day", ""), ("a bad one", "2")]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('{"text": {"0": "good"}, "stars": {"0": 5, "1": 2}}', r'row 2: its column "stars"'),
        ('{"text": {"0": "good", "1": "b"}, "text": {"0": 5, "1": 2}}', '"text" is there twice'),
        ('{"0": {"text": "good", "text": "b"}, "1": {"text": "c"}}', '"text" is there twice'),
    ],
)
def test_columns_that_do_not_fit_each_other_are_told(tmp_path, data, told):
    path = put(tmp_path, "t.json", data)
    with TableReader(path, sniff(path)) as reader, pytest.raises(MalformedTableError, match=told):
        list(reader)


@pytest.mark.parametrize("form", [by_column, lambda rows: dict(enumerate(rows))])
def test_rows_before_a_cut_are_read_where_they_can_be(tmp_path, form):
    written = json.dumps(form([PANDAS[1]] * 3_000))
    path = put(tmp_path, "t.json", written[: len(written) * 3 // 4])
    layout = sniff(path)
    with (
        TableReader(path, layout) as reader,
        pytest.raises(MalformedTableError, match="breaks off"),
    ):
        list(reader)


def test_an_object_of_settings_is_one_row(tmp_path):
    data = '{"text": {"title": "a good day"}, "by": {"name": "me"}}'
    assert len(read(put(tmp_path, "one.json", data))[1]) == 1
