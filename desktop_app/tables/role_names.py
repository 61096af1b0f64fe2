"""What columns other than the text are called, in the languages that users' files are in."""

from enum import Enum

from desktop_app.tables.vocabulary import name_parts

_LABEL = """
label labels sentiment sentiments emotion emotions polarity class target gold golden annotation
stars star rating ratings rate rated score scores overall satisfaction
stimmung bewertung sterne stern note punkte punktzahl polaritat gefuhl klasse zufriedenheit
etoiles etoile polarite estrellas estrella puntuacion calificacion valoracion
sentimiento polaridad beoordeling
estrelas nota avaliacao sentimento stelle stella punteggio voto valutazione sterren
ocena gwiazdki puan yildiz оценка рейтинг тональность звезды
"""
_LABEL_UNSPACED = """
标签 標籤 情感 情緒 情绪 评分 評分 分数 分數 得分 满意度 滿意度 星级 星級
評価 評点 星 평점 별점 감성 라벨
"""
_DATE = """
date dates time datetime timestamp day month year created updated posted published submitted
reviewed judgment when at on
datum zeit zeitpunkt zeitstempel tag monat jahr erstellt heure jour mois annee fecha hora dia mes
ano data giorno mese anno ora datums tijd dzien rok tarih zaman дата время год месяц
"""
_DATE_UNSPACED = "日期 时间 時間 年月日 日付 日時 날짜 일시 시간"
_GROUP = """
group department departments division category categories type kind product products item model
brand brands company airline carrier store shop branch restaurant hotel place location city
country region state province language lang source channel platform device app application
version topic section team gender segment campaign survey course school class event
abteilung bereich kategorie produkt produkte artikel marke firma filiale laden geschaft ort stadt
land sprache quelle kanal gerat thema geschlecht kurs gruppe
categorie produit marque magasin ville pays langue groupe sexe departement
categoria producto marca tienda ciudad pais idioma fuente grupo genero departamento
produto loja cidade lingua fonte prodotto negozio citta paese gruppo reparto
kategoria produkty sklep miasto kraj urun marka sehir ulke kategori
категория товар бренд магазин город страна язык источник группа отдел
"""
_GROUP_UNSPACED = """
类别 類別 分类 分類 产品 產品 商品 品牌 店 城市 国家 國家 地区 地區 来源 來源 部门 部門 平台 酒店
カテゴリ ブランド 国 地域 카테고리 상품 브랜드 지역
"""
_NEITHER = """
id ids uuid guid key hash index idx no nr num number url urls link links href image img email
confidence trust trusted judgments subjectivity probability helpful votes likes count counts
length price amount age preis prix precio preco prezzo alter username author user users
"""


class ColumnName(Enum):
    """What a column's name says that it holds."""

    LABEL = (_LABEL, _LABEL_UNSPACED)
    """A label of people's, or a rating."""
    DATE = (_DATE, _DATE_UNSPACED)
    GROUP = (_GROUP, _GROUP_UNSPACED)
    """What rows have in common."""
    OTHER = (_NEITHER, "")
    """Keys, links, counts and measures."""

    def __init__(self, words: str, unspaced: str) -> None:
        self._words = frozenset(words.split())
        self._unspaced = tuple(unspaced.split())

    def fits(self, name: str) -> bool:
        """Whether a word of the name is among these."""
        has_word = any(part in self._words for part in name_parts(name))
        return has_word or any(word in name for word in self._unspaced)
