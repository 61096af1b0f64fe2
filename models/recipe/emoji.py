"""Emoji as words: the base model's vocabulary holds none, so each would be one unknown token.

An emoji that says how its writer feels becomes the word that says it; a picture of a thing stays
unknown, but stands apart, since "great🚗" would otherwise be one unknown word. Skin tones, gender
signs and joiners go: they change no feeling.
"""

from tokenizers import Regex

# fmt: off
WORDS = {
    "happy": "😀😃😄😁😊☺🙂😌😇🤗😺😸🥳😋😎🤠",
    "love": "❤♥💕💖💗💘💙💚💛💜🖤🤍🤎🧡🩷🩵💓💞💝❣😍🥰😘😻😚😙💟🫶",
    "laughing": "😂🤣😆😹",
    "joking": "😉😜😝😛🤪😏🙃😈",
    "amazing": "🤩✨🌟⭐🔥💯🏆🎉🎊🥇💪",
    "good": "👍👌✅✔☑🤙🤘✌🤝🙌👏👊🫡",
    "bad": "👎❌🚫💩",
    "angry": "😡😠🤬😤👿🖕💢",
    "sad": "😢😭😞😔☹🙁😟😥😿😓😩😫😣😖🥺💔🥲😪",
    "annoyed": "😒🙄😑😐🤦😾",
    "disgusting": "🤢🤮🤧",
    "afraid": "😱😨😰😧😦🙀",
    "confused": "😕🤔🤨🤷😵🥴",
    "shocked": "😳😬😅🙈🫠😮😲😯🤯",
    "tired": "😴🥱",
    "clown": "🤡",
    "dead": "💀☠⚰",
    "please": "🙏",
    "hope": "🤞",
    "warning": "⚠",
}
# fmt: on
_SILENT = "\ufe0e\ufe0f\u200d♀♂🏻🏼🏽🏾🏿"
_PICTURES = "\U0001f000-\U0001faff☀-➿⬀-⯿"


PICTURE = Regex(f"[{_PICTURES}]")
"""Any emoji or sign; what is left of them after the replacements stands for itself."""


def emoji_replacements() -> list[tuple[Regex, str]]:
    """(pattern, word) in the order in which a tokenizer's normaliser is to apply them."""
    words = [(Regex(f"[{emoji}]"), f" {word} ") for word, emoji in WORDS.items()]
    return [(Regex(f"[{_SILENT}]"), ""), *words]
