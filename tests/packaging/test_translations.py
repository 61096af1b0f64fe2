"""Every word that the window says is there in every language."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
import translate

TS_FILES = sorted(translate.TRANSLATIONS.glob("*.ts"))
each_language = pytest.mark.parametrize("ts_file", TS_FILES, ids=lambda path: path.stem)


def messages(ts_file: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(ts_file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def placeholders(text: str) -> set[tuple[str, str | None, str | None]]:
    return {(name, spec, kind) for _, name, spec, kind in Formatter().parse(text) if name}


def has_access_key(text: str) -> bool:
    return re.search(r"&\w", text) is not None


def is_readable(argument: ast.expr) -> bool:
    """A text as it stands, or the name of one that QT_TRANSLATE_NOOP has marked elsewhere."""
    return isinstance(argument, ast.Constant | ast.Name)


def test_there_is_a_language_besides_english():
    assert [path.stem for path in TS_FILES] == ["zh_TW"]


def test_the_tools_can_read_every_word_from_the_code():
    unreadable = []
    for path in translate.PROGRAM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP")):
                    arguments = node.args
                case ast.Call(func=ast.Attribute(attr="tr", value=owner)):
                    # Of another's words the tools cannot tell whose they are.
                    arguments = node.args if ast.unparse(owner) == "self" else []
                case ast.Call(func=ast.Attribute(attr="translate", value=ast.Name(id=owner))) if (
                    owner == "QCoreApplication"
                ):
                    arguments = node.args
                case _:
                    continue
            if not arguments or not all(map(is_readable, arguments)):
                unreadable.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
    assert unreadable == []


def test_what_is_raised_for_the_window_is_translated():
    """The command line speaks English; StoreInterruptedError is never shown."""
    errors = {
        node.name
        for node in ast.walk(ast.parse((translate.PROGRAM / "errors.py").read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    } - {"StoreInterruptedError"}
    english = [
        f"{path}:{node.lineno}: {ast.unparse(node)}"
        for path in translate.PROGRAM.rglob("*.py")
        if translate.PROGRAM / "cli" not in path.parents
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id in errors
        if any(isinstance(argument, ast.Constant | ast.JoinedStr) for argument in node.args)
    ]
    assert english == []


@each_language
def test_nothing_is_left_to_translate(ts_file, tmp_path):
    fresh = tmp_path / ts_file.name
    shutil.copy(ts_file, fresh)
    translate.gather(fresh)

    unfinished = [
        (context, message.findtext("source"))
        for context, message in messages(fresh)
        if message.find("translation").get("type") or not message.findtext("translation")
    ]

    assert unfinished == []
    assert fresh.read_text("utf-8") == ts_file.read_text("utf-8"), "run packaging/translate.py"


@each_language
def test_names_to_fill_in_and_access_keys_are_kept(ts_file):
    for context, message in messages(ts_file):
        source, words = message.findtext("source", ""), message.findtext("translation", "")
        assert placeholders(words) == placeholders(source), (context, source)
        assert has_access_key(words) == has_access_key(source), (context, source)


@each_language
def test_the_window_reads_what_the_translator_wrote(ts_file, tmp_path):
    fresh = tmp_path / "fresh.qm"
    translate.compile_words(ts_file, fresh)

    assert fresh.read_bytes() == ts_file.with_suffix(".qm").read_bytes()
