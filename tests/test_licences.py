"""The licences of everything that the application is made of."""

import sys
from importlib import metadata

import pytest

from desktop_app import licences
from desktop_app.licences import Component, as_text, describe, licences_text


@pytest.fixture(scope="module")
def text() -> str:
    return licences_text()


def test_our_own_licence_comes_first(text):
    assert text.startswith("Sentiment Desk\n")
    assert "Apache License" in text


@pytest.mark.parametrize("name", ["numpy", "onnxruntime", "shiboken6", "clevercsv"])
def test_every_library_is_named_with_its_version(text, name):
    assert f"{name} {metadata.version(name)}:" in text


def test_the_texts_of_licences_are_in_it(text):
    assert "Redistribution and use in source and binary forms" in text  # numpy's
    assert "Permission is hereby granted, free of charge" in text  # clevercsv's


def test_a_frozen_application_reads_its_own(tmp_path, monkeypatch):
    (tmp_path / licences.FILE_NAME).write_text("Größe", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert licences_text() == "Größe"


def test_what_a_library_says_of_itself():
    found = describe(metadata.distribution("filelock"))
    assert found.name == "filelock"
    assert found.licence == "MIT"
    assert found.package_url == f"pkg:pypi/filelock@{found.version}"
    assert any("Permission is hereby granted" in text for text in found.texts)


def test_they_are_listed_by_name_whatever_their_case():
    listed = as_text(
        ["ours"], [Component("b", "1", "MIT", ("text of b",)), Component("A", "2", "X")]
    )
    assert listed.index("  A 2: X") < listed.index("  b 1: MIT") < listed.index("text of b")


def test_what_is_not_installed_needs_nothing():
    assert licences.needed_distributions("no-such-distribution") == []
