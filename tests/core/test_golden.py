import json
from pathlib import Path

from desktop_app.core.golden import read_golden, report_golden
from tests.fakes import FakeEngine


def write(path: Path, *entries: dict[str, object]) -> Path:
    path.write_text("\n".join(json.dumps(entry) for entry in entries), encoding="utf-8")
    return path


def test_agreeing_examples_give_no_mismatch(tmp_path: Path, fake_engine: FakeEngine) -> None:
    path = write(
        tmp_path / "golden.jsonl",
        {"text": "good", "label": "positive", "probabilities": [0.06, 0.05, 0.89]},
        {"text": " ", "label": None, "probabilities": None},
    )
    assert report_golden(fake_engine, read_golden(path)).mismatches == ()


def test_line_separators_in_a_text_part_no_lines(tmp_path: Path) -> None:
    texts = ["one\u2028two", "a\u0085b\u2029c", "plain"]
    lines = [
        json.dumps({"text": text, "label": None, "probabilities": None}, ensure_ascii=False)
        for text in texts
    ]
    path = tmp_path / "golden.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")

    assert [example.text for example in read_golden(path)] == texts


def test_another_label_or_probability_is_a_mismatch(
    tmp_path: Path, fake_engine: FakeEngine
) -> None:
    path = write(
        tmp_path / "golden.jsonl",
        {"text": "good", "label": "positive", "probabilities": [0.15, 0.05, 0.80]},
        {"text": "bad", "label": "neutral", "probabilities": [0.8, 0.15, 0.05]},
        {"text": "bad", "label": None, "probabilities": None},
    )
    report = report_golden(fake_engine, read_golden(path))
    assert [m.example.text for m in report.mismatches] == [
        "good",
        "bad",
        "bad",
    ]
