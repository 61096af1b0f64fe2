"""Charts of a run: Qt-free geometry, and widgets that paint it."""
