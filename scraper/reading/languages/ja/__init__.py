"""Japanese. Words from the dictionaries Daijisen and Kojien and from how the press and fans of anime and drama write of dates.

Words have no blanks between them, so that what is written small (a season of the year, "end") counts only beside a date.
"""

from typing import Final

from scraper.reading.languages.ja.credits import CREDITS
from scraper.reading.languages.ja.events import EVENTS
from scraper.reading.languages.ja.parts import PICTURE, TRAILER, led
from scraper.reading.languages.ja.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.ja.stance import AHEAD, DENIALS, HEDGES, PAST
from scraper.reading.languages.ja.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered

#: other things that come on a day of their own
_GOODS: Final = (
    "グッズ|カフェ|主題歌|テーマ曲|楽曲|ost|ムック|特番|特別番組|投票|応募|抽選|チケット|先行販売|予約|サントラ|サウンドトラック|舞台(?:版|公演|化)|ミュージカル|朗読劇|決算|オーディション|展示|連載|料金|書籍|小説(?!の?アニメ|の?ドラマ)|募集|ツアー|番外編|スペシャル番組|写真集|ガイドブック|ポップアップ"
    "|別の?(?:作品|番組|アニメ|シリーズ)(?=は|が|も)|(?:主演|出演|監督|別の)(?:作|最新|の)?(?:映画|ドラマ|舞台)|メイキング|リメイク|スピンオフ|最新刊|新刊|の新作(?:映画|ドラマ)(?=は|が|も)|(?<=[一-鿿ァ-ヶー])(?<!発)(?<!進)展(?=は|が)|展覧会|原画展"
)

TABLE: Final = Language(
    code="ja",
    common=frozenset(),
    months={
        name: n
        for n in range(1, 13)
        for name in (f"{n}月", f"{n:02}月", f"{n} 月", f"{n}/", f"{n:02}/", f"{n}・", f"{n}.")
    },
    weekdays=numbered(
        "月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜",
        first=0,
    ),
    seasons=numbered("春 夏 秋 冬"),
    numbers=numbered("一 二 三 四 五 六 七 八 九 十 十一 十二"),
    ordinals=numbered("前/初代/最初の/旧 ファースト セカンド サード フォース フィフス", first=0),
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        r"シーズン\s?{n}(?!年|月|日|人|本|話|億|万)",
        r"第\s?{n}\s?(?:シーズン|期|シリーズ|作)(?!生)",
        r"(?:ドラマ|シリーズ|アニメ|作品)第{n}弾",
        r"season\s?[.:-]?\s?{n}|シーズン(?:・|-|\.)\s?{n2}",
        r"(?<!\d){n}(?:番目|つ目|つめ|度目|本目|回目)の?(?:シーズン|シリーズ|クール|期(?!間|待)|幕)",
        r"第{n}幕",
        r"(?<![\d月年]){n}期(?!生|連続|間|待|末|一会)",
        r"(?<!全){n}(?:st|nd|rd|th)\s?(?:シーズン|期|シリーズ)",
        "{n}(?:シーズン|作|期)目",
        "{ordinal}[・]?(?:シーズン|シリーズ|作|回|期)(?!待|間)",
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    elsewhere=(
        f"{PICTURE}(?:が|を|も|は)?[^、。]{{0,20}}?(?:公開|解禁|到着|発表|お披露目)",
        f"(?:公開|解禁|発表)(?:され|し)?た[^、。]{{0,12}}?{PICTURE}",
        "(?:(?<!1話と)(?<!1話、)(?<!1話・)(?<!一話と)第(?!1話|一話)\\d{1,3}話|(?<![全計回\\d])(?<!最初の)(?<!1話と第)(?<!1話、第)(?<!1話・第)(?:\\d{2,3}|[2-9])話|最終回|最終話|総集編|再放送|(?<!話)(?<!話を)一挙)[^、。]{0,20}?(?:配信|放送|放映|公開|オンエア|流れ|お目見え|届[くけ]|から)",
        "(?:配信|放送|公開)(?:の|された)?(?:第(?!1話|一話)\\d{1,3}話|最終回|最終話)",
        "(?:最終回|最終話|フィナーレ|千秋楽)(?:は|が)[^、。]{0,6}?{date}",
        r"情報[^、。]{0,12}?解禁|(?:原作|ストック|ストーリー|巻)[^、。]{0,12}?(?:溜ま|たま[るっ]|貯ま|足り|追いつ)",
        f"(?:{_GOODS})[^、。はが]{{0,10}}(?:は|が|も)[^、。]{{0,6}}?(?={{date}})",
        f"(?:{_GOODS})[^、。]{{0,12}}?(?:公開|解禁|配信|放送|開始|スタート|登場|始ま|復帰)",
        rf"{TRAILER}(?:編|動画|映像)?(?:では|には|で[、は]|によると)",
        led("終わ[るり] 終わっ(?!た(?:直後|ばかり|翌)) 完結 幕を閉じ 物語[はの] 舞台は 作中では 設定は"),
        "を?終了(?!直後|後|の翌|を待|とともに|と同時)",
        "{date}に[^、。は]{0,4}?(?:小説|新曲|アルバム|楽曲|写真集|著書|エッセイ|手紙|会社|店)(?:を|が)",
        led(
            "発売 発行 刊行 連載 開催 開かれ イベント(?!で(?:初|初めて)?(?:お?披露目|公開|上映|解禁)|で[^、。]{0,30}?(?:制作|製作|続編|シーズン)|で[^、。]{0,20}(?:予告|特報|ティザー|pv|トレーラー)) 生まれ 誕生日 受賞 授賞 インタビュー 取材 登壇 舞台挨拶 コミック 単行本 原作小説 サントラ 結婚 逮捕 死去 契約満了"
        ),
        "(?:映画|ドラマ|舞台|番組|作品)[にで](?:も|は)?[^、。]{0,4}?(?:出演|主演|挑戦|参加|メガホン)|別の?(?:映画|ドラマ|作品|舞台|番組|アニメ|シリーズ)",
        led("ライブ コンサート アルバム シングル ゲーム版 舞台版 前売 更新日 時点"),
        "blu-?ray|dvd",
    ),
    questions=(
        r"(?:でしょうか|ますか|のか|だろうか|ですか|かな|なのか)[。!…・]*$",
        r"(?:いつ|何月|何年)(?:から|頃|ごろ)?[^。、?？!\d]{0,15}$",
    ),
    credits=CREDITS,
    letters=r"[\u3040-\u30ff]",
    spaced=False,
    verb_last=True,
    speech=r"(?:と(?!の?コラボ)|など|って|という声|との|の声|といっ|なんて)",
)
