"""Run before the application: puts empty modules in place of some that are not shipped, because
libraries import them without a need.

- chardet: clevercsv imports it for its `get_encoding`; text is decoded before its dialect is looked
  for, so nothing here calls that.
- PySide6.QtOpenGL, PySide6.QtOpenGLWidgets: pyqtgraph imports them for plots drawn by OpenGL, which
  are off unless asked for.

What is missing from them raises an AttributeError that names the module.
"""

import sys
import types

sys.modules["chardet"] = types.ModuleType("chardet")
sys.modules["PySide6.QtOpenGL"] = types.ModuleType("PySide6.QtOpenGL")
_widgets = types.ModuleType("PySide6.QtOpenGLWidgets")
_widgets.QOpenGLWidget = type("QOpenGLWidget", (), {})  # the base of a class that is never made
sys.modules["PySide6.QtOpenGLWidgets"] = _widgets
