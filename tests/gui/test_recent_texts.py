"""Texts typed lately are kept, within bounds."""

import json
from datetime import datetime, timedelta

import pytest

from desktop_app.gui.live import recent_keeper
from desktop_app.gui.live.recent_keeper import RecentKeeper
from desktop_app.gui.live.recent_menu import RecentMenu
from desktop_app.gui.live.recent_texts import (
    LONGEST_TEXT,
    Limits,
    RecentText,
    from_json,
    to_json,
    with_text,
    within,
)
from desktop_app.gui.settings.host import SettingsHost

NOW = datetime.fromisoformat("2026-03-01T12:00:00+01:00")
LIMITS = Limits(most=3, days=30)


def kept(*texts: str) -> tuple[RecentText, ...]:
    return tuple(RecentText(text, NOW) for text in texts)


def words(texts) -> list[str]:
    return [recent.text for recent in texts]


def test_the_newest_comes_first_and_the_oldest_goes():
    texts = kept("one text", "two texts", "three texts")

    assert words(with_text(texts, "a fourth", NOW, LIMITS)) == ["a fourth", "one text", "two texts"]


def test_a_text_is_kept_once():
    assert words(with_text(kept("one text", "other"), "other", NOW, LIMITS)) == [
        "other",
        "one text",
    ]


@pytest.mark.parametrize(
    ("draft", "text", "is_replaced"),
    [
        ("The food was", "The food was great", True),
        ("The fod was great", "The food was great", True),
        ("The food was great", "The food", False),
        ("The food was great", "Slow service", False),
    ],
)
def test_an_earlier_draft_of_a_text_makes_room_for_it(draft, text, is_replaced):
    found = words(with_text(kept(draft, "old"), text, NOW, LIMITS))

    assert found == ([text, "old"] if is_replaced else [text, draft, "old"])


@pytest.mark.parametrize("text", ["", "  a ", "x" * (LONGEST_TEXT + 1)])
def test_what_is_too_short_or_too_long_is_not_kept(text):
    assert with_text(kept("old"), text, NOW, LIMITS) == kept("old")


def test_old_texts_go_unless_all_are_kept():
    texts = (RecentText("new", NOW), RecentText("old", NOW - timedelta(days=31)))

    assert words(within(texts, NOW, LIMITS)) == ["new"]
    assert words(within(texts, NOW, Limits(most=9, days=0))) == ["new", "old"]


def test_all_together_are_bounded():
    texts = kept(*(f"{number:05d}" + "x" * (LONGEST_TEXT - 5) for number in range(40)))

    assert len(within(texts, NOW, Limits(most=99, days=0))) == 30


def test_what_is_written_is_read_again():
    texts = kept("lone \ud800 surrogate", "emoji 🎉\nline")

    assert from_json(json.loads(json.dumps(to_json(texts)))) == texts


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"texts": 3},
        {"texts": [3, {"text": 3}, {"text": "a", "kept_at": "soon"}]},
        {"texts": [{"text": "a", "kept_at": "2026-03-01"}]},
    ],
)
def test_what_is_not_understood_is_left_out(content):
    assert from_json(content) == ()


@pytest.fixture
def settings(qapp) -> SettingsHost:
    return SettingsHost()


@pytest.fixture
def make_keeper(settings, tmp_path):
    keepers = []

    def make() -> RecentKeeper:
        keepers.append(RecentKeeper(settings, tmp_path / "recent.json"))
        return keepers[-1]

    yield make
    for keeper in keepers:
        keeper.shutdown()


def test_a_text_that_rests_is_kept_and_outlives_the_window(make_keeper, qtbot, monkeypatch):
    monkeypatch.setattr(recent_keeper, "REST_MS", 0)
    keeper = make_keeper()
    keeper.note("g")
    keeper.note("good food")
    qtbot.waitUntil(lambda: words(keeper.texts) == ["good food"])
    keeper.shutdown()

    assert words(make_keeper().texts) == ["good food"]


def test_a_text_that_is_left_is_kept(make_keeper):
    keeper = make_keeper()
    keeper.note("good food")
    keeper.note("")
    keeper.note("slow service")
    keeper.leave()
    keeper.note("the last one")
    keeper.shutdown()

    assert words(make_keeper().texts) == ["the last one", "slow service", "good food"]


def test_nothing_is_kept_while_it_is_switched_off(make_keeper, settings):
    keeper = make_keeper()
    keeper.switch(False)
    keeper.note("good food")
    keeper.leave()

    assert keeper.texts == ()
    assert not settings.current.keep_recent_texts


def test_forgotten_texts_are_gone_from_the_disk(make_keeper, tmp_path):
    keeper = make_keeper()
    keeper.note("good food")
    keeper.leave()
    keeper.clear()
    keeper.shutdown()

    assert "good" not in (tmp_path / "recent.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("is_on", [True, False])
def test_texts_that_are_too_old_are_gone_from_the_disk(make_keeper, settings, tmp_path, is_on):
    settings.change(keep_recent_texts=is_on, recent_texts_days=30)
    now = datetime.now().astimezone()
    texts = (RecentText("new text", now), RecentText("old text", now - timedelta(days=31)))
    path = tmp_path / "recent.json"
    path.write_text(json.dumps(to_json(texts)), encoding="utf-8")
    make_keeper().shutdown()

    assert words(from_json(json.loads(path.read_text(encoding="utf-8")))) == ["new text"]


def test_a_text_that_is_forgotten_while_it_is_there_does_not_come_back(
    make_keeper, qtbot, monkeypatch
):
    monkeypatch.setattr(recent_keeper, "REST_MS", 0)
    keeper = make_keeper()
    keeper.note("good food")
    qtbot.waitUntil(lambda: words(keeper.texts) == ["good food"])
    keeper.clear()
    keeper.shutdown()
    assert make_keeper().texts == ()


def test_a_text_that_has_not_rested_yet_is_forgotten_too(make_keeper):
    keeper = make_keeper()
    keeper.note("good food")
    keeper.clear()
    assert not keeper._rest.isActive()
    keeper.note("slow service")
    keeper.leave()

    assert words(keeper.texts) == ["slow service"]


def test_a_damaged_file_is_set_aside(make_keeper, tmp_path, caplog):
    (tmp_path / "recent.json").write_text("{", encoding="utf-8")

    assert make_keeper().texts == ()
    assert [path.name.startswith("recent.damaged") for path in tmp_path.iterdir()] == [True]
    assert "was damaged" in caplog.text


def test_what_cannot_be_saved_is_told(settings, tmp_path, qtbot):
    (tmp_path / "folder").write_text("a file", encoding="utf-8")
    keeper = RecentKeeper(settings, tmp_path / "folder" / "recent.json")
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.note("good food")
        keeper.shutdown()

    assert failed.args[0].title == "The recent texts could not be saved"


def test_the_menu_brings_a_text_back(make_keeper, qtbot):
    keeper = make_keeper()
    menu = RecentMenu(keeper)
    qtbot.addWidget(menu)
    menu.fill()
    assert not menu.actions()[0].isEnabled()
    keeper.note("salt & pepper " * 10)
    keeper.leave()
    menu.fill()
    first = menu.actions()[0]
    assert first.text().startswith("salt && pepper")
    assert first.text().endswith("…")
    with qtbot.waitSignal(menu.text_chosen) as chosen:
        first.trigger()
    assert chosen.args == ["salt & pepper " * 10]

    menu.actions()[-1].trigger()
    assert keeper.texts == ()
