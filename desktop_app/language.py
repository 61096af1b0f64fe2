"""Words for the user, in the language that was chosen.

English stands in the code. The window sets another language here, so that layers without Qt speak
it too; the command line leaves it at English. Qt Linguist's tools find the words by the name of
`translate`.
"""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""A context, such as a class or a topic, and an English text; gives the text to show."""


def _english(_context: str, text: str) -> str:
    return text


_translator: Translate = _english


def translate(context: str, text: str) -> str:
    """The text in the language of now; from any thread. Fill in its {names} afterwards."""
    return _translator(context, text)


def set_translator(translator: Translate | None) -> None:
    """What `translate` asks from now on; None for English."""
    global _translator  # noqa: PLW0603  one language for the whole process
    _translator = translator or _english


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The English text as it is, for `translate` to be asked about where it is shown."""
    return text
