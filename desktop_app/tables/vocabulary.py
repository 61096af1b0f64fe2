"""What columns are called, in the languages that users' files are in."""

import re
import unicodedata

_TEXT = """
text texts review reviews comment comments content contents tweet tweets message messages msg body
feedback opinion opinions sentence sentences post posts posting caption utterance verbatim remark
remarks response responses answer answers reply selftext testimonial complaint
bewertung bewertungen bewertungstext rezension rezensionen kommentar kommentare nachricht meinung
meinungen ruckmeldung inhalt freitext antwort anmerkung anmerkungen beitrag
texte avis commentaire commentaires contenu critique remarque remarques reponse temoignage
comentario comentarios resena resenas opinion opiniones texto textos mensaje contenido valoracion
respuesta avaliacao avaliacoes resenha mensagem conteudo opiniao resposta
testo recensione recensioni commento commenti messaggio contenuto opinione risposta
tekst recensie recensies opmerking opmerkingen reactie bericht beoordeling
opinia opinie komentarz komentarze recenzja tresc wiadomosc
текст отзыв отзывы комментарий комментарии сообщение мнение yorum yorumlar metin mesaj
"""
_TEXT_UNSPACED = """
评论 評論 内容 內容 文本 文字 正文 评价 評價 留言 意见 意見 反馈 回饋 点评 點評 贴文 貼文 推文
心得 建議 建议 回覆 回复 訊息 評語 评语
レビュー 口コミ クチコミ コメント 本文 テキスト 感想 ツイート 리뷰 댓글 내용 후기 텍스트 의견
"""
_MAYBE_TEXT = """
summary description title headline subject question note notes reason details
zusammenfassung beschreibung titel uberschrift betreff frage notiz grund
titre resume description sujet question titulo asunto descripcion resumen pregunta descricao
titolo descrizione oggetto 标题 標題 摘要 描述 说明 說明 タイトル 件名 제목
"""
_DATA = """
id ids no nr num number index idx key code uuid guid sku asin isbn count counts date dates time
timestamp datetime day month year created updated url urls link links href image img photo
label labels class sentiment sentiments emotion polarity subjectivity target gold golden rating
ratings rate score scores stars star helpful votes vote likes confidence trusted user users
username author name names customer email phone gender age product products item brand category
categories department division app application version device platform source lang language
location place city country region state status type query hotel restaurant price amount length
datum zeit uhrzeit nummer anzahl benutzer autor ort stadt land preis produkt kunde sterne punkte
kategorie note_moyenne heure nom auteur utilisateur prix produit ville pays etoiles fecha hora
nombre usuario precio producto ciudad pais estrellas puntuacion data ora nome utente prezzo
日期 时间 時間 用户 用戶 评分 評分 分数 分數 得分 編號 编号 标签 標籤 価格 日付 評価点
"""

_PART = re.compile(r"[^\W\d_]+")
_CAMEL_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_UNSPACED_WORDS = _words(_TEXT_UNSPACED)
_TEXT_WORDS = _words(_TEXT) | _UNSPACED_WORDS
_MAYBE_TEXT_WORDS = _words(_MAYBE_TEXT)
_DATA_WORDS = _words(_DATA)
_ALL_WORDS = _TEXT_WORDS | _MAYBE_TEXT_WORDS | _DATA_WORDS


def text_weight(name: str) -> float:
    """How much a column's name speaks for it holding the text: from 1 to -0.3 (against it)."""
    parts = name_parts(name)
    if not parts:
        return 0.0
    if any(part in _DATA_WORDS for part in parts):
        return -0.3
    if any(part in _TEXT_WORDS for part in parts):
        return 1.0 if len(parts) == 1 else 0.9
    if any(word in name for word in _UNSPACED_WORDS):
        return 0.9
    return 0.4 if any(part in _MAYBE_TEXT_WORDS for part in parts) else 0.0


def names_a_column(cell: str) -> bool:
    """Whether the cell is surely a header: made of such words, or an identifier with one."""
    parts = name_parts(cell)
    known = sum(part in _ALL_WORDS for part in parts)
    is_identifier = " " not in cell.strip()
    return bool(parts) and (known == len(parts) or (is_identifier and known > 0))


def name_parts(name: str) -> list[str]:
    """ "reviewText (Überblick)" -> review, text, uberblick: without case and accents."""
    spaced = _CAMEL_HUMP.sub(" ", name)
    return [_plain(part) for part in _PART.findall(spaced)]


def _plain(part: str) -> str:
    # Only Latin letters lose their marks: in Japanese a mark makes another letter.
    if max(part) > "\u024f":
        return part.casefold()
    decomposed = unicodedata.normalize("NFD", part.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
