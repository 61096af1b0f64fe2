"""An answer as one line of JSON, the same wherever it is handed out."""

import json
import math

from desktop_app.core.predictions import Prediction


def to_json(text: str, answer: Prediction, duration_ms: float) -> str:
    """One JSON object; `label` and the numbers are null where there is no text."""
    fields = {
        "text": text,
        "label": answer.label,
        "confidence": _rounded(answer.confidence),
        "p_negative": _rounded(answer.p_negative),
        "p_neutral": _rounded(answer.p_neutral),
        "p_positive": _rounded(answer.p_positive),
        "tokens": answer.token_count,
        "ms": round(duration_ms, 3),
    }
    return json.dumps(fields, ensure_ascii=False)


def _rounded(probability: float) -> float | None:
    return None if math.isnan(probability) else round(probability, 4)
