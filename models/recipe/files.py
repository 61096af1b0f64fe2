"""Files the steps hand to one another."""

import hashlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from models.recipe.errors import DataError


def log_to(*handlers: logging.Handler) -> logging.Logger:
    """The recipe's own logger, with these handlers in place of earlier ones.

    Not the root logger: ONNX Runtime's quantizer writes hundreds of lines to that.
    """
    logger = logging.getLogger("models.recipe")
    logger.setLevel(logging.INFO)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    for handler in handlers:
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        logger.addHandler(handler)
    return logger


def sha256(path: Path) -> str:
    """Hex digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write indented JSON, at once or not at all."""
    temporary = path.with_suffix(".tmp")
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    temporary.write_text(text, encoding="utf-8", newline="\n")
    temporary.replace(path)


def require(path: Path, step: str) -> None:
    """Raise DataError where what an earlier step leaves behind is not there."""
    if not path.exists():
        raise DataError(f"{path} is missing: run the step {step!r} first")
