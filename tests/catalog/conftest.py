from pathlib import Path

import pytest

from desktop_app.catalog.installed import ModelCatalog
from tests.bundles import make_bundle


@pytest.fixture
def catalog(tmp_path: Path) -> ModelCatalog:
    """One with a tiny built-in model and nothing imported."""
    built_in = make_bundle(tmp_path / "app" / "shipped", name="shipped", version="1.0")
    return ModelCatalog(tmp_path / "user" / "models", built_in)
