"""Small labelled sets and tiny random checkpoints, made anew for the tests."""

import gzip
import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from models.recipe.corpora import CORPORA

# Before transformers is imported: no test asks the network.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

WORDS = {
    "positive": ("amazing", "great", "lovely"),
    "negative": ("terrible", "awful", "broken"),
    "neutral": ("okay", "average", "usual"),
}
_FILLER = ("this", "product", "is", "a", "the", "it", "'", "s", "experience", "was", "!", ".")
_SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")

_LETTERS, _DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"
VOCABULARY = list(
    dict.fromkeys(
        [
            *_SPECIAL,
            *_FILLER,
            *(word for group in WORDS.values() for word in group),
            *("http", "@", "user"),
            *_LETTERS,
            *_DIGITS,
            *(f"##{character}" for character in _LETTERS + _DIGITS),
        ]
    )
)

Rows = Iterable[tuple[str, str]]


def write_set(folder: Path, split: str, rows: Rows) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with gzip.open(folder / f"{split}.jsonl.gz", "wt", encoding="utf-8") as lines:
        for text, label in rows:
            lines.write(json.dumps({"text": text, "label": label}) + "\n")


def sentences(labels: Iterable[str], count: int, salt: str) -> list[tuple[str, str]]:
    """`count` different sentences a label, each with a word that tells it."""
    return [
        (f"{salt}{number} this product is {WORDS[label][number % 3]}", label)
        for label in labels
        for number in range(count)
    ]


def write_data(folder: Path) -> Path:
    """Every training set of the recipe, tiny, with an SST-2 dev set and a tweet dev set."""
    for corpus in CORPORA:
        labels = tuple(WORDS) if corpus.knows_neutral else ("positive", "negative")
        write_set(folder / corpus.name, "train", sentences(labels, 6, corpus.name))
    write_set(folder / "sst2", "dev", sentences(("positive", "negative"), 5, "dev"))
    write_set(folder / "tweeteval", "dev", sentences(tuple(WORDS), 5, "tweet"))
    return folder


def write_base(folder: Path) -> Path:
    """A tiny random BERT encoder with its tokenizer, as a pretrained model comes."""
    import torch
    from transformers import BertConfig, BertModel

    # Two threads spin against whatever else runs: a tiny model is a hundred times slower so.
    torch.set_num_threads(1)
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(VOCABULARY),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
        initializer_range=0.1,
    )
    BertModel(config).save_pretrained(folder)
    _bert_tokenizer().save_pretrained(folder)
    return folder


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return write_data(tmp_path / "data")


@pytest.fixture
def base_dir(tmp_path: Path) -> Path:
    return write_base(tmp_path / "base")


MakeCheckpoint = Callable[..., Path]


@pytest.fixture
def make_checkpoint(tmp_path: Path) -> MakeCheckpoint:
    """Makes a tiny random classifier of `kind` "bert" or "distilbert" with these label names."""

    def make(kind: str, labels: tuple[str, ...]) -> Path:
        import torch
        from transformers import AutoConfig, AutoModelForSequenceClassification

        torch.set_num_threads(1)
        sizes = {"dim": 32, "hidden_dim": 64, "n_layers": 2, "n_heads": 2}
        if kind == "bert":
            sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
                     "num_attention_heads": 2}  # fmt: skip
        config = AutoConfig.for_model(
            kind,
            vocab_size=len(VOCABULARY),
            max_position_embeddings=64,
            initializer_range=0.2,
            id2label=dict(enumerate(labels)),
            label2id={label: index for index, label in enumerate(labels)},
            **sizes,
        )
        torch.manual_seed(0)
        folder = tmp_path / f"tiny-{kind}"
        AutoModelForSequenceClassification.from_config(config).save_pretrained(folder)
        _bert_tokenizer().save_pretrained(folder)
        return folder

    return make


def raw_tokenizer() -> Tokenizer:
    """A WordPiece tokenizer of VOCABULARY that cuts and pads to 16 tokens, as many come."""
    ids = {word: index for index, word in enumerate(VOCABULARY)}
    raw = Tokenizer(models.WordPiece(ids, unk_token="[UNK]"))
    raw.normalizer = normalizers.BertNormalizer(lowercase=True)
    raw.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    raw.post_processor = processors.BertProcessing(("[SEP]", ids["[SEP]"]), ("[CLS]", ids["[CLS]"]))
    raw.enable_truncation(16)
    raw.enable_padding(length=16)
    return raw


def _bert_tokenizer():
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_object=raw_tokenizer(),
        model_max_length=64,
        unk_token="[UNK]",
        sep_token="[SEP]",
        pad_token="[PAD]",
        cls_token="[CLS]",
        mask_token="[MASK]",
    )
