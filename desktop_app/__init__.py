"""Sentiment Desk: what a text feels, how sure, and because of which words. Offline."""

import os

# ONNX Runtime's official builds send usage events to their makers and keep an identifier of the
# computer on its disk, from 1.29 on by default on Linux and macOS too. Set before the library is
# loaded, this keeps it from doing either; nobody's environment may switch it on here.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
