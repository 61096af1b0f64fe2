"""The table and the values it describes belong together."""

from dataclasses import fields

import pytest

from desktop_app.core.options import EngineOptions
from desktop_app.settings.engine import engine_options, wanted_engine
from desktop_app.settings.table import SETTINGS, differing, setting_of, with_values
from desktop_app.settings.values import DEFAULTS, ColorScheme, Settings


def test_every_field_is_one_setting_and_no_more():
    assert sorted(s.key for s in SETTINGS) == sorted(field.name for field in fields(Settings))


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_is_within_its_own_range(setting):
    assert setting.kind.check(setting.default) == setting.default


def test_groups_stand_together():
    groups = [setting.group for setting in SETTINGS]

    assert [g for i, g in enumerate(groups) if g not in groups[:i]] == sorted(
        set(groups), key=lambda group: group.value
    )
    assert groups == sorted(groups, key=lambda group: group.value)


def test_values_are_checked_before_any_is_taken():
    with pytest.raises(ValueError, match="75 to 200"):
        with_values(DEFAULTS, {"color_scheme": "dark", "font_percent": 30})
    with pytest.raises(KeyError):
        with_values(DEFAULTS, {"colour": "dark"})


def test_what_differs_is_named():
    dark = with_values(DEFAULTS, {"color_scheme": "dark", "threads": 2})

    assert dark == Settings(color_scheme=ColorScheme.DARK, threads=2)
    assert [setting.key for setting in differing(DEFAULTS, dark)] == ["color_scheme", "threads"]
    assert setting_of("threads").is_default_in(DEFAULTS)
    assert not setting_of("threads").is_default_in(dark)


def test_automatic_is_what_the_engine_does_by_itself():
    assert engine_options(DEFAULTS) == EngineOptions()
    assert engine_options(Settings(threads=3, token_budget=512)) == EngineOptions(3, 512)


def test_an_engine_beside_a_window_gives_way_to_it():
    assert wanted_engine(DEFAULTS, gives_way=True).options.gives_way
    assert not wanted_engine(DEFAULTS).options.gives_way
