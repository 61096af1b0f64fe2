"""What can be done with files on the list, and to which of them."""

from collections.abc import Iterable
from enum import Enum, auto

from desktop_app.gui.files.entries import FileEntry, FileState


class QueueAction(Enum):
    """In the order of the menu."""

    ANALYSE = auto()
    PAUSE = auto()
    RESUME = auto()
    CANCEL = auto()
    READ_AGAIN = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    SHOW_IN_FOLDER = auto()
    REMOVE = auto()


def can(action: QueueAction, entry: FileEntry) -> bool:
    """Whether it makes sense for a file as it stands."""
    match action:
        case QueueAction.ANALYSE:
            return entry.can_start
        case QueueAction.PAUSE:
            return entry.state is FileState.RUNNING
        case QueueAction.RESUME:
            return entry.state is FileState.PAUSED or entry.can_resume
        case QueueAction.CANCEL:
            return entry.state.is_active
        case QueueAction.READ_AGAIN:
            return entry.can_retry
    return True


def possible(entries: Iterable[FileEntry]) -> frozenset[QueueAction]:
    """What can be done with one of these files at least; it is done with those alone."""
    return frozenset(action for entry in entries for action in QueueAction if can(action, entry))
