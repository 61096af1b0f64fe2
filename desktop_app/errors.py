"""Every error the application raises on purpose.

SentimentDeskError
├── BundleError            a model folder is missing something, altered or foreign
│   ├── ModelCardError         its card cannot be read, or makes no sense
│   ├── ModelArchiveError      what was to be imported is no model, or not safe to unpack
│   ├── ModelAnswersError      answers here otherwise than where it was made
│   ├── ModelExistsError       a model of that name and version is installed
│   ├── ModelNotFoundError     no installed model goes by that name
│   ├── ModelInUseError        must not be removed now
│   └── ModelFolderError       the folder of models cannot be read or written
├── EngineError            the model could not be loaded or run on this machine
├── TableError             a file of the user's
│   ├── UnreadableFileError    cannot be opened, or is of no supported kind
│   ├── MalformedTableError    its content breaks off or contradicts its format
│   ├── ColumnNotFoundError    the column asked for is not in it
│   └── ExportError            the result file cannot be written
├── JobError               a run over a file
│   ├── StoreError             its database cannot be read or written
│   │   ├── StoreInterruptedError  what it was asked is not wanted any more
│   │   ├── StoreAccessError       the system does not let us at it; it may be whole
│   │   └── NewerRunError          a newer version made it
│   ├── RunBusyError           another window or command has it in hand
│   ├── SourceChangedError     its file is not what it was when the run began
│   └── ModelChangedError      it was begun with another model
├── SettingsError          the settings cannot be kept
└── UsageError             the command line asks for something that makes no sense

The message of each is for the user: what happened, to which file or row, and what to do next.
"""


class SentimentDeskError(Exception):
    """Base of all errors with a message meant for the user."""


class BundleError(SentimentDeskError):
    """A model bundle that must not be used, with what is wrong with it."""


class ModelCardError(BundleError):
    """The card of a bundle cannot be read, or makes no sense."""

    def __init__(self, message: str, *, why: str) -> None:
        """`why` is a part of a sentence: what is wrong, without the place and the advice."""
        super().__init__(message)
        self.why = why


class ModelArchiveError(BundleError):
    """What was to be imported is no model, or not safe to unpack; nothing of it is installed."""


class ModelAnswersError(BundleError):
    """The model answers its own example texts otherwise than where it was made."""


class ModelExistsError(BundleError):
    """A model of that name and version is installed."""

    def __init__(self, message: str, *, may_replace: bool) -> None:
        super().__init__(message)
        self.may_replace = may_replace


class ModelNotFoundError(BundleError):
    """No installed model goes by that name."""


class ModelInUseError(BundleError):
    """The model must not be removed: it ships with the application, or something uses it."""


class ModelFolderError(BundleError):
    """The folder of the installed models cannot be read or written; what was there is kept."""


class EngineError(SentimentDeskError):
    """ONNX Runtime refused the model, or failed while running it."""


class TableError(SentimentDeskError):
    """A problem with a file of the user's."""


class UnreadableFileError(TableError):
    """The file cannot be opened or is of no supported kind."""


class MalformedTableError(TableError):
    """The file's content breaks off or contradicts its format."""


class ColumnNotFoundError(TableError):
    """The named column is not in the file."""


class ExportError(TableError):
    """The result file cannot be written; what was there before is untouched."""


class JobError(SentimentDeskError):
    """A run over a file cannot go on."""


class StoreError(JobError):
    """The run's database cannot be read or written."""


class StoreAccessError(StoreError):
    """The run's database may be whole, but may not be opened or written to as things are."""


class NewerRunError(StoreError):
    """A newer version of the application made the run; it is left as it is."""


class StoreInterruptedError(StoreError):
    """A question to the run's database was broken off on purpose; ask again."""


class RunBusyError(JobError):
    """Another window or command is answering the run, or it is being deleted."""


class SourceChangedError(JobError):
    """The user's file is not what it was when the run began; what was answered is kept."""


class ModelChangedError(JobError):
    """The run was begun with another model, whose answers would not go with these."""


class SettingsError(SentimentDeskError):
    """The settings cannot be kept, or one is given a value out of its range."""


class UsageError(SentimentDeskError):
    """The command line asks for something that makes no sense."""
