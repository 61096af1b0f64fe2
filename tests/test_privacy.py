"""Nothing leaves the machine, and nothing is written where the application has no business."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("telemetry", [None, "0"])
def test_answering_leaves_no_identifier_and_no_cache_behind(
    tmp_path: Path, telemetry: str | None
) -> None:
    environment = {name: value for name, value in os.environ.items() if "XDG" not in name}
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    environment |= {"HOME": str(tmp_path), "SENTIMENT_DESK_HOME": str(tmp_path / "own")}
    if telemetry is not None:
        environment["ORT_DISABLE_TELEMETRY"] = telemetry

    command = [sys.executable, "-m", "desktop_app", "predict", "Great product!"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("positive")
    assert [path for path in tmp_path.rglob("*") if "own" not in path.parts] == []
