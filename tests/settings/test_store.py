"""Settings come back as they were left, and no file can keep the application from starting."""

import json
import sys
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.errors import SettingsError
from desktop_app.locations import settings_path
from desktop_app.settings.kinds import Choice, Name, Switch, WholeNumber
from desktop_app.settings.store import BadSetting, DamagedSettings, SettingsStore
from desktop_app.settings.table import SETTINGS, with_values
from desktop_app.settings.values import DEFAULTS, ColorScheme, Language, Settings


def written(path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def values_of(setting):
    match setting.kind:
        case Switch():
            return st.booleans()
        case Choice(options):
            return st.sampled_from(list(options))
        case WholeNumber(low, high):
            return st.integers(low, high)
        case Name(longest):
            return st.text("aZ0@.-_ é文😀", min_size=1, max_size=longest)


any_settings = st.fixed_dictionaries({s.key: values_of(s) for s in SETTINGS}).map(
    lambda values: with_values(DEFAULTS, values)
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_settings)
def test_what_is_saved_is_what_is_loaded(tmp_path_factory, wanted):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    SettingsStore(path).save(wanted)

    assert SettingsStore(path).load() == wanted


def test_without_a_file_everything_is_as_it_comes_and_none_is_made():
    store = SettingsStore()

    assert store.load() == DEFAULTS
    assert store.notices == ()
    store.save(DEFAULTS)
    assert not settings_path().exists()


def test_only_what_is_not_the_default_is_written():
    store = SettingsStore()
    store.save(Settings(color_scheme=ColorScheme.DARK, threads=2))
    assert written(settings_path()) == {"color_scheme": "dark", "threads": 2}

    store.save(Settings(threads=2))
    assert written(settings_path()) == {"threads": 2}


def test_what_a_newer_version_wrote_is_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"brightness": 5, "threads": 2}', encoding="utf-8")
    store = SettingsStore(path)
    store.save(replace(store.load(), threads=3))

    assert written(path) == {"brightness": 5, "threads": 3}


def test_two_windows_do_not_undo_each_other(tmp_path):
    first, second = SettingsStore(tmp_path / "s.json"), SettingsStore(tmp_path / "s.json")
    one, other = first.load(), second.load()
    first.save(replace(one, color_scheme=ColorScheme.DARK))
    second.save(replace(other, threads=2))

    assert SettingsStore(tmp_path / "s.json").load() == Settings(
        color_scheme=ColorScheme.DARK, threads=2
    )


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1, 2]", b"\xff\xfe", b"null", b"[" * 100_000, b" " * 5_000_000],
    ids=["empty", "broken off", "no object", "no UTF-8", "null", "deep", "huge"],
)
def test_a_damaged_file_is_set_aside_and_told(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    store = SettingsStore(path)

    assert store.load() == DEFAULTS
    [notice] = store.notices
    assert isinstance(notice, DamagedSettings)
    assert notice.kept_as.name.startswith("settings.damaged-")
    assert notice.kept_as.read_bytes() == content
    assert not path.exists()
    store.save(Settings(threads=2))
    assert SettingsStore(path).load() == Settings(threads=2)


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path):
    path = tmp_path / "settings.json"
    for content in ("first", "second"):
        path.write_text(content, encoding="utf-8")
        SettingsStore(path).load()

    kept = [one.read_text(encoding="utf-8") for one in tmp_path.glob("settings.damaged-*.json")]
    assert sorted(kept) == ["first", "second"]


def test_a_bad_value_falls_back_alone(tmp_path):
    path = tmp_path / "settings.json"
    content = {"threads": "many", "language": "zh_TW", "font_percent": 5000, "export_bom": 0}
    path.write_text(json.dumps(content), encoding="utf-8")
    store = SettingsStore(path)

    assert store.load() == Settings(language=Language.TRADITIONAL_CHINESE)
    assert all(isinstance(notice, BadSetting) for notice in store.notices)
    assert {notice.key for notice in store.notices} == {"threads", "font_percent", "export_bom"}


def test_a_file_edited_by_hand_may_begin_with_a_mark(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"threads": 2}', encoding="utf-8-sig")

    assert SettingsStore(path).load() == Settings(threads=2)


def test_a_file_that_may_not_be_read_stays_where_it_is(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    path.mkdir()  # reading a folder fails as a file without permission does, for root too
    store = SettingsStore(path)

    assert store.load() == DEFAULTS
    assert [notice.kept_as for notice in store.notices] == [None]
    assert path.is_dir()
    with pytest.raises(SettingsError, match="could not be read"):
        store.save(Settings(threads=2))


def test_what_cannot_be_written_is_told_with_its_reason(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = SettingsStore(tmp_path / "file" / "settings.json")
    reason = "not be read" if sys.platform != "win32" else "could not be"

    with pytest.raises(SettingsError, match=reason):
        store.save(Settings(threads=2))
