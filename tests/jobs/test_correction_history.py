from desktop_app.core.predictions import Label
from desktop_app.jobs.correction_history import CorrectionHistory


def test_steps_are_undone_and_done_again_in_turn() -> None:
    history = CorrectionHistory()
    assert not (history.can_undo or history.can_redo)
    history.did({1: None})
    history.did({1: Label.NEGATIVE})
    assert history.undo() == {1: Label.NEGATIVE}
    history.undid({1: Label.POSITIVE})
    assert history.undo() == {1: None}
    history.undid({1: Label.NEGATIVE})
    assert not history.can_undo
    assert history.redo() == {1: Label.NEGATIVE}
    history.redid({1: None})
    assert history.redo() == {1: Label.POSITIVE}
    history.redid({1: Label.NEGATIVE})
    assert history.can_undo
    assert not history.can_redo


def test_a_new_step_forgets_what_was_undone() -> None:
    history = CorrectionHistory()
    history.did({1: None})
    history.undo()
    history.undid({1: Label.NEGATIVE})
    history.did({2: None})
    assert not history.can_redo
