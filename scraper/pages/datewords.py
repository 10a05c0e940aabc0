"""What stands beside the day on which a page was published, one table a purpose, by language.

Sources: what the systems and large publishers' sites of these languages print by themselves; nothing here names a site.
"""

from typing import Final

#: before the day of publication besides the words of `words.PUBLISHED`, where nothing else stands in the line: alone they may begin a sentence
DATED: Final[dict[str, str]] = {
    "en": "date|on|created|uploaded|submitted|submitted on|posted at|written on",
    "de": "stand|am|vom|datum",
    "es": "el|fecha|fecha de publicación|publicada el|creado",
    "fr": "le|mis en ligne le|rédigé le|publiée le",
    "it": "il|del|data pubblicazione|data di pubblicazione|pubblicata il",
    "pt": "em|data|publicada em|postado em|criado em|data de publicação",
    "id": "terbit|publikasi|tanggal",
    "pl": "data|dodano|utworzono|data utworzenia|data dodania|publikacja",
    "tr": "giriş|yayınlanma|yayımlanma|yayın|tarih|oluşturulma tarihi|oluşturulma|eklenme tarihi|ekleme tarihi|yayınlama tarihi|yayımlanma tarihi",
    "ko": "승인|기사승인|작성|작성일|기사등록|등록일|송고|게재|발행|발행일",
    "ja": "配信|配信日|掲載|公開|投稿|作成日|発行|日付",
    "zh": "发布于|時間|时间",
    "ru": "дата",
}

#: behind the day of publication
PUBLISHED_BEHIND: Final[dict[str, str]] = {
    "ja": "配信|掲載|公開|投稿|付|発信",
    "ko": "입력|등록|작성|게시|송고",
    "zh": "发布|發布",
}

#: before the time of the day
AT: Final[dict[str, str]] = {
    "en": "at|@",
    "de": "um",
    "es": "a las",
    "fr": "à",
    "it": "alle|alle ore|ore",
    "pt": "às",
    "id": "pukul|jam",
    "nl": "om",
    "pl": "o|godz|o godz",
    "tr": "saat",
}
