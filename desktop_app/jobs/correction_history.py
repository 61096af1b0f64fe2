"""What was set by hand lately, to be undone and done again."""

from desktop_app.jobs.corrections import LabelsByHand

_MOST_STEPS = 200


class CorrectionHistory:
    """Steps of one sitting. A step is what its rows had before, which put back undoes it."""

    def __init__(self) -> None:
        self._done: list[LabelsByHand] = []
        self._undone: list[LabelsByHand] = []

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be taken again."""
        return bool(self._undone)

    def did(self, before: LabelsByHand) -> None:
        """A new step was taken; what was undone before it is forgotten."""
        self._done = [*self._done, before][-_MOST_STEPS:]
        self._undone.clear()

    def undo(self) -> LabelsByHand:
        """What to put back; to be followed by `undid` once it is."""
        return self._done[-1]

    def undid(self, before: LabelsByHand) -> None:
        """It was put back, in place of `before`."""
        self._done.pop()
        self._undone.append(before)

    def redo(self) -> LabelsByHand:
        """What to put again; to be followed by `redid` once it is."""
        return self._undone[-1]

    def redid(self, before: LabelsByHand) -> None:
        """It was put again, in place of `before`."""
        self._undone.pop()
        self._done.append(before)
