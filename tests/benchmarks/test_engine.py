import pytest

from benchmarks.engine import render_rates
from benchmarks.engine_settings import EngineSetting, Sharing, TunedEngine, all_settings
from benchmarks.figures import Turn
from desktop_app.core.bundle import open_bundle
from desktop_app.core.encoding import Encoder
from desktop_app.core.session import ModelSession
from tests.conftest import BUNDLE_DIR

TEXTS = ["a fine day", "rain again, and again", "so", "what a long and winding road this is"]


def test_one_thread_has_nothing_to_share():
    settings = all_settings([512, 1024], [1, 2])
    assert len(set(settings)) == len(settings) == 2 * (1 + 3)


def test_the_fastest_setting_comes_first():
    slow, fast = (EngineSetting(Sharing.SHARED, 1, budget) for budget in (512, 1024))
    table = render_rates([slow, fast], [[Turn(10, 1.0)], [Turn(10, 0.5), Turn(10, 0.25)]])
    assert table.splitlines()[2:] == [
        "| one session, a batch a thread | 1 | 1024 | 27 | 20–40 |",
        "| one session, a batch a thread | 1 | 512 | 10 | 10–10 |",
    ]


@pytest.mark.parametrize("sharing", list(Sharing))
def test_every_way_of_sharing_answers_each_window_once(sharing, monkeypatch):
    answered = []
    run = ModelSession.run

    def noted(session, windows):
        answered.extend(map(tuple, windows))
        return run(session, windows)

    monkeypatch.setattr(ModelSession, "run", noted)
    bundle = open_bundle(BUNDLE_DIR)
    encoder = Encoder(bundle.tokenizer_path, bundle.card.max_tokens)
    with TunedEngine(bundle.model_path, encoder, EngineSetting(sharing, 2, 12)) as engine:
        engine.answer(TEXTS)
    assert sorted(answered) == sorted(map(tuple, encoder.encode(TEXTS).windows))
