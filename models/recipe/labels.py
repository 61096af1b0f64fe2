"""The three classes, in the order of the model's logits."""

LABELS = ("negative", "neutral", "positive")
LABEL_IDS = {label: index for index, label in enumerate(LABELS)}
NEUTRAL_ID = LABEL_IDS["neutral"]
