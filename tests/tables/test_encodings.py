"""Files in the encodings that users have, and the one that is guessed."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import UnreadableFileError
from desktop_app.tables.layout import LayoutChoices, RowFlag
from desktop_app.tables.reading import TableReader, preview
from desktop_app.tables.sniffing import sniff

GERMAN = "Die Qualität ist schön, aber für den Preis größer als nötig. Übrigens müde."
FRENCH = "Très déçu par ce produit, il ne marche déjà plus après deux jours, c’était « parfait »"
CURLY = "The class was over – and we’re in the dark—again, “good” grief"
POLISH = "Bardzo dobry produkt, polecam wszystkim, źle zapakowany, żółty kolor"
TURKISH = "Çok güzel bir ürün, kargo hızlı geldi, teşekkürler. Şiddetle öneriyorum"
RUSSIAN = "Очень хороший товар, рекомендую всем, доставка быстрая"
SIMPLIFIED = "这个产品非常好，我很喜欢，质量不错，推荐购买"
TRADITIONAL = "這個產品非常好，我很喜歡，品質不錯，推薦購買"
JAPANESE = "この商品はとても良いです。気に入りました。配送も早くて満足しています"
KOREAN = "이 제품은 정말 좋아요. 배송도 빠르고 만족합니다"


def write(folder: Path, data: bytes, name: str = "file.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "cp1252"),
        (GERMAN, "mac_roman"),
        (GERMAN, "cp850"),
        (FRENCH, "cp1252"),
        (FRENCH, "mac_roman"),
        (CURLY, "cp1252"),
        (CURLY, "mac_roman"),
        (POLISH, "cp1250"),
        (TURKISH, "cp1254"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (SIMPLIFIED, "gb18030"),
        (TRADITIONAL, "big5"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "cp949"),
        (SIMPLIFIED, "utf-16-le"),
        (GERMAN, "utf-16-be"),
    ],
)
@pytest.mark.parametrize("row_count", [1, 40])
def test_text_reads_as_it_was_written(tmp_path, text, encoding, row_count):
    table = "id,text\r\n" + "".join(f'{n},"{text} {n}"\r\n' for n in range(row_count))
    path = write(tmp_path, table.encode(encoding))

    layout = sniff(path)

    assert layout.encoding == encoding
    assert preview(path, layout)[0].cells[1] == f"{text} 0"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [SIMPLIFIED * 9, KOREAN, GERMAN])
def test_utf_16_without_a_mark_is_told_by_its_nuls(tmp_path, text, encoding):
    path = write(tmp_path, f"{text}\n{text}\n".encode(encoding), "lines.txt")

    layout = sniff(path)

    assert layout.encoding == encoding
    assert [row.cells for row in preview(path, layout)] == [(text,), (text,)]


def test_utf_16_that_was_cut_off_is_utf_16(tmp_path):
    data = "".join(f"{n},{GERMAN}\r\n" for n in range(20)).encode("utf-16-le")

    assert sniff(write(tmp_path, data[:-1])).encoding == "utf-16-le"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_decides_and_is_no_part_of_the_first_name(tmp_path, encoding):
    path = write(tmp_path, f"text,n\n{TRADITIONAL},1\n".encode(encoding))

    layout = sniff(path)

    assert (layout.encoding, layout.encoding_confidence) == (encoding, 1.0)
    assert layout.columns == ("text", "n")
    assert preview(path, layout)[0].cells == (TRADITIONAL, "1")


def test_text_garbled_before_it_was_saved_on_a_mac_is_mac_roman(tmp_path):
    # "I don’t" as UTF-8, taken for cp1252, saved as Mac Roman
    garbled = "I don’t “like” it, can’t say I do".encode().decode("cp1252", "ignore")
    rows = "".join(f"{n},{garbled}\n" for n in range(20))
    path = write(tmp_path, ("id,text\n" + rows).encode("mac_roman"))

    assert sniff(path).encoding == "mac_roman"


def test_a_few_invalid_bytes_do_not_make_utf_8_something_else(tmp_path):
    rows = "".join(f"{n},café à côté\n" for n in range(20)).encode()
    path = write(tmp_path, b"id,text\n" + rows + b"20,broken \xe9 here\n")

    layout = sniff(path)

    assert layout.encoding == "utf-8"
    assert layout.encoding_confidence < 1


def test_one_accented_letter_far_beyond_the_head_is_seen(tmp_path):
    rows = "".join(f"{n},a plain text of some words\n" for n in range(60_000)).encode()
    path = write(tmp_path, b"id,text\n" + rows + b"60000,a caf\xe9 late in the file\n")

    assert sniff(path).encoding == "cp1252"


def test_a_cut_character_at_the_end_of_a_tiny_file_is_not_utf_8(tmp_path):
    assert sniff(write(tmp_path, b"text\ncaf\xe9")).encoding == "cp1252"


def test_characters_across_the_pieces_looked_at_are_whole(tmp_path):
    line = "字" * 33 + "\n"
    path = write(tmp_path, ("text\n" + line * 22_000).encode())

    assert sniff(path).encoding_confidence == 1.0


def test_a_stray_nul_does_not_make_a_file_utf_16_or_binary(tmp_path):
    rows = "".join(f"{n},a plain text\n" for n in range(50)).encode()
    path = write(tmp_path, b"id,text\n" + rows + b"50,nul\0in here\n")

    layout = sniff(path)

    assert layout.encoding == "utf-8"
    assert preview(path, layout, 100)[50].cells == ("50", "nul\0in here")


def test_chosen_encoding_is_taken(tmp_path):
    path = write(tmp_path, b"id,text\n1,caf\xe9 \x80\n")

    layout = sniff(path, LayoutChoices(encoding="cp1251"))

    assert (layout.encoding, layout.encoding_confidence) == ("cp1251", 1.0)
    assert preview(path, layout)[0].cells[1] == "cafй Ђ"


@pytest.mark.parametrize("name", ["klingon", "hex", "a\0b"])
def test_encoding_that_does_not_exist_is_refused(tmp_path, name):
    path = write(tmp_path, b"text\nhello\n")

    with pytest.raises(UnreadableFileError, match="no text encoding called"):
        sniff(path, LayoutChoices(encoding=name))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["mac_roman", "cp1252", "cp1251"])
def test_line_ends_of_old_macs_are_ends_of_lines(tmp_path, encoding, end):
    texts = {"cp1251": "Очень хороший телефон, мне нравится"}
    text = texts.get(encoding, "J'adore ce téléphone, très bon été à l'hôtel, déçu du reste")
    lines = ["id,text", *(f"{number},{text.replace(',', '')}" for number in range(40))]
    path = write(tmp_path, end.join([*lines, ""]).encode(encoding))
    layout = sniff(path)
    assert layout.encoding == encoding
    assert [row.cells[1] for row in preview(path, layout)] == [text.replace(",", "")] * 40


@pytest.mark.parametrize("encoding", ["mac_roman", "cp1252", "cp1251", "gb18030", "cp932"])
def test_one_line_far_longer_than_others_shows_its_encoding(tmp_path, encoding):
    texts = {
        "cp1251": "Очень хороший телефон, мне нравится. ",
        "gb18030": "这家餐厅的服务非常好，我很喜欢。" * 3,
        "cp932": "このホテルはとても良かったです。" * 3,
    }
    text = texts.get(encoding, "Ils ont adoré ce téléphone, très bon, été à l'hôtel, déçus. ")
    path = write(tmp_path, (text * 500).encode(encoding), "file.txt")
    assert sniff(path).encoding == encoding


def test_strays_in_a_tiny_file_do_not_make_it_utf_16(tmp_path):
    path = write(tmp_path, b"id,text\n1,go\0od\n2,bad\n3,\0\n")
    layout = sniff(path)
    assert (layout.encoding, layout.columns) == ("utf-8", ("id", "text"))


def cesu8(text: str) -> bytes:
    """As Java writes it: each surrogate by itself."""
    units = text.encode("utf-16-le")
    pairs = (
        units[at : at + 2].decode("utf-16-le", "surrogatepass") for at in range(0, len(units), 2)
    )
    return "".join(pairs).encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("text", ["a good 😀 day", "très 👍🏽 bon", "한국어 😀", "no emoji é"])
def test_emoji_written_as_two_surrogates_are_read(tmp_path, text):
    path = tmp_path / "java.csv"
    path.write_bytes(cesu8("id,text\n" + f"1,{text}\n" * 3_000))
    layout = sniff(path)
    with TableReader(path, layout) as reader:
        rows = list(reader)

    assert layout.encoding == ("utf-8" if max(text) < "\U00010000" else "cesu-8")
    assert {row.cells for row in rows} == {("1", text)}
    assert not any(row.flags for row in rows)


@given(st.text(st.sampled_from("aé😀한\U0010ffff"), max_size=30), st.integers(1, 7))
def test_cesu_8_is_the_same_in_pieces(text, size):
    data = cesu8(text)
    decoder = codecs.getincrementaldecoder("cesu-8")()
    pieces = [decoder.decode(data[at : at + size]) for at in range(0, len(data), size)]

    assert "".join(pieces) + decoder.decode(b"", final=True) == text == data.decode("cesu-8")


def test_lone_surrogates_are_flagged_and_the_rest_is_utf_8(tmp_path):
    path = tmp_path / "broken.csv"
    path.write_bytes("id,text\n1,a cut \ud83d day\n2,plain\n".encode("utf-8", "surrogatepass"))
    layout = sniff(path)
    first, second = preview(path, layout)

    assert layout.encoding == "utf-8"
    assert first.cells[1].startswith("a cut \ufffd")
    assert first.flags == RowFlag.UNDECODABLE
    assert not second.flags
