"""Reviews in several languages, and the encodings that files in each are in."""

SENTENCES = {
    "English": (
        "It’s the best phone I’ve had – really",
        "“Great” value for money… I’d buy it again",
        "Cost me £300, but the café next door wasn’t naïve about prices",
        "Never again—broke after two days",
        "Nothing special, does what it says",
        "The staff were friendly and the room was clean",
    ),
    "German": (
        "Die Qualität ist schön, aber für den Preis größer als nötig",
        "Übrigens müde vom langen Warten, trotzdem sehr höflich",
        "Das Gerät läuft nach zwei Tagen nicht mehr, ich bin enttäuscht",
        "Außergewöhnlich gutes Frühstück – gerne wieder",
        "Sehr gut",
        "Straße laut, Zimmer klein, Bäder alt",
    ),
    "French": (
        "Très déçu par ce produit, il ne marche déjà plus après deux jours",
        "C’était « parfait », l’accueil chaleureux et le repas délicieux",
        "Où est passée la qualité ? À éviter",
        "Le cœur du problème : la batterie dure à peine deux heures",
        "Rien à redire, je suis enchanté",
        "Ça marche très bien",
    ),
    "Spanish": (
        "¡Qué maravilla! El mejor teléfono que he tenido en años",
        "No funcionó desde el primer día, pésima atención",
        "La habitación pequeña, pero el desayuno está riquísimo",
        "¿Por qué tan caro? Mañana lo devuelvo",
        "Bueno, bonito y barato",
    ),
    "Portuguese": (
        "Não gostei, a bateria não dura nada e o atendimento é péssimo",
        "Ótimo produto, chegou rápido e é muito fácil de usar",
        "A televisão é boa, mas o som é fraco; recomendação média",
        "Três estrelas só pela educação do vendedor",
    ),
    "Italian": (
        "La qualità è ottima, però il prezzo è un po’ alto",
        "Perché così lento? Più di un’ora d’attesa",
        "Il cibo era buono e il personale gentile, ci tornerò",
    ),
    "Swedish": (
        "Väldigt bra kvalité, men lite för dyrt för mig",
        "Får inte på något vis rekommenderas, går sönder på en vecka",
        "Åkte dit två gånger, båda gångerna över förväntan",
    ),
    "Polish": (
        "Bardzo dobry produkt, polecam wszystkim, źle zapakowany",
        "Jakość zgodna z ceną, żółty kolor wyszedł świetnie",
        "Niestety już po tygodniu przestał działać, szkoda pieniędzy",
        "Dziękuję, wszystko przyszło na czas",
    ),
    "Czech": (
        "Velmi kvalitní výrobek, jsem naprosto spokojená",
        "Bohužel přišlo poškozené zboží a reklamace trvala měsíc",
        "Příjemné prostředí, žádné čekání, děkuji",
    ),
    "Hungarian": (
        "Nagyon jó minőség, mindenkinek csak ajánlani tudom",
        "Sajnos két hét után elromlott, többé nem veszek ilyet",
        "Gyors szállítás, kedves kiszolgálás, szép szín",
    ),
    "Turkish": (
        "Çok güzel bir ürün, kargo hızlı geldi, teşekkürler",
        "Şiddetle öneriyorum, fiyatına göre iyi",
        "Maalesef iki gün sonra bozuldu, hiç beğenmedim",
    ),
    "Russian": (
        "Очень хороший товар, рекомендую всем, доставка быстрая",
        "Сломался через два дня, деньги на ветер!",
        "Нормально, ничего особенного, за свои деньги пойдёт",
        "Вежливый персонал и вкусный завтрак",
    ),
    "Greek": (
        "Πολύ καλό προϊόν, το συνιστώ ανεπιφύλακτα",
        "Δυστυχώς χάλασε μετά από δύο μέρες, κρίμα τα λεφτά",
        "Εξαιρετική εξυπηρέτηση και γρήγορη παράδοση",
    ),
    "Simplified Chinese": (
        "这个产品非常好，我很喜欢，质量不错，推荐购买",
        "用了两天就坏了，客服态度也很差，不会再买了",
        "一般般吧，没有想象中的那么好",
        "酒店位置很方便，早餐丰富，下次还会来",
    ),
    "Traditional Chinese": (
        "這個產品非常好，我很喜歡，品質不錯，推薦購買",
        "用了兩天就壞了，客服態度也很差，不會再買了",
        "普普通通，沒有想像中的那麼好",
        "飯店位置很方便，早餐豐富，下次還會來",
    ),
    "Japanese": (
        "この商品はとても良いです。気に入りました。配送も早くて満足しています",
        "二日で壊れました。もう買いません。",
        "普通です。値段の割にはまあまあかな",
        "ホテルのスタッフは親切で、朝食もおいしかった！",
    ),
    "Korean": (
        "이 제품은 정말 좋아요. 배송도 빠르고 만족합니다",
        "이틀 만에 고장 났어요. 다시는 안 삽니다.",
        "그냥 보통이에요, 가격 대비 괜찮습니다",
        "호텔 직원이 친절하고 조식이 맛있었어요!",
    ),
    "Hebrew": (
        "מוצר מצוין, אני מאוד מרוצה וממליץ לכולם",
        "התקלקל אחרי יומיים, חבל על הכסף",
        "השירות היה סביר, לא משהו מיוחד",
    ),
    "Arabic": (
        "منتج رائع جدا، أنصح الجميع بشرائه",
        "تعطل بعد يومين فقط، لا أنصح به أبدا",
        "الخدمة عادية والسعر مناسب",
    ),
    "Thai": (
        "สินค้าดีมาก ส่งเร็ว ประทับใจ",
        "ใช้ได้สองวันก็เสีย ไม่แนะนำให้ซื้อ",
        "ก็โอเค เหมาะสมกับราคา",
    ),
}

UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
_WESTERN = ("cp1252", "latin-1", "mac_roman")
LEGACY = {
    "English": ("cp1252", "mac_roman"),
    **dict.fromkeys(("German", "French", "Spanish", "Portuguese", "Italian", "Swedish"), _WESTERN),
    **dict.fromkeys(("Polish", "Czech", "Hungarian"), ("cp1250", "iso8859-2")),
    "Turkish": ("cp1254",),
    "Russian": ("cp1251", "koi8_r"),
    "Greek": ("cp1253",),
    "Simplified Chinese": ("gbk", "gb18030"),
    "Traditional Chinese": ("big5",),
    "Japanese": ("shift_jis", "cp932", "euc_jp"),
    "Korean": ("euc_kr", "cp949"),
    "Hebrew": ("cp1255",),
    "Arabic": ("cp1256",),
    "Thai": ("cp874",),
}
