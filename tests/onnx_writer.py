"""A tiny text classifier as an ONNX file, written byte by byte: the tests need no `onnx` package.

Field numbers are those of onnx.proto; the wire format is protobuf's.
"""

from collections.abc import Sequence

import numpy as np

_INT64, _FLOAT = 7, 1


def model_bytes(weights: Sequence[Sequence[float]]) -> bytes:
    """A graph whose logits are the sum of `weights[token]` over the tokens of each text."""
    table = np.array(weights, dtype=np.float32)
    classes = table.shape[1]
    graph = [
        _message(1, _node("Gather", ["table", "input_ids"], "looked_up")),
        _message(1, _node("Cast", ["attention_mask"], "mask", to=_FLOAT)),
        _message(1, _node("Unsqueeze", ["mask", "last"], "mask_3d")),
        _message(1, _node("Mul", ["looked_up", "mask_3d"], "masked")),
        _message(1, _node("ReduceSum", ["masked", "middle"], "logits", keepdims=0)),
        _text(2, "tiny"),
        _message(5, _tensor("table", table, _FLOAT)),
        _message(5, _tensor("last", np.array([2], dtype=np.int64), _INT64)),
        _message(5, _tensor("middle", np.array([1], dtype=np.int64), _INT64)),
        _message(11, _value("input_ids", _INT64, ["batch", "length"])),
        _message(11, _value("attention_mask", _INT64, ["batch", "length"])),
        _message(12, _value("logits", _FLOAT, ["batch", classes])),
    ]
    return _number(1, 8) + _message(7, b"".join(graph)) + _message(8, _text(1, "") + _number(2, 13))


def _node(kind: str, inputs: Sequence[str], output: str, **attributes: int) -> bytes:
    told = [
        _message(5, _text(1, name) + _number(3, value) + _number(20, 2))
        for name, value in attributes.items()
    ]
    return (
        b"".join(_text(1, name) for name in inputs)
        + _text(2, output)
        + _text(4, kind)
        + b"".join(told)
    )


def _tensor(name: str, values: np.ndarray, kind: int) -> bytes:
    dims = b"".join(_number(1, dim) for dim in values.shape)
    return dims + _number(2, kind) + _text(8, name) + _message(9, values.tobytes())


def _value(name: str, kind: int, dims: Sequence[str | int]) -> bytes:
    shape = b"".join(
        _message(1, _number(1, dim) if isinstance(dim, int) else _text(2, dim)) for dim in dims
    )
    return _text(1, name) + _message(2, _message(1, _number(1, kind) + _message(2, shape)))


def _text(field: int, words: str) -> bytes:
    return _message(field, words.encode())


def _message(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _varint(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
