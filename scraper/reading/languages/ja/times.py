"""Japanese: how times are said."""

from typing import Final

from scraper.reading.languages.ja.parts import AIRS, MOVED
from scraper.reading.languages.table import SHADOWS, Gloss

_MONTH: Final = r"(?<!\d){month}(?<![/・.])"

_DAY: Final = r"{day}\s?日"

#: what follows a day without its month, if it is one and not a number of days
_DAY_ENDS: Final = (
    r"(?=に|から|より|深夜|未明|早朝|夜|朝|昼|夕|午|正午|付|頃|ごろ|へ|、(?:配信|放送|公開|ついに|いよいよ|とうとう|待望)|発表|公開|配信|放送|解禁|スタート|開始|[(（]"
    r"|の(?:配信|放送|公開|開始|初回|初放送|封切|解禁|スタート|深夜|夜|朝|昼|夕|午)|だ[。っ]|です|で(?:す|し)|。|$)"
)

#: the day on which something was said, not the one on which it happens
_SAID: Final = (
    r"(?=(?:[(（][^)）]{1,8}[)）])?(?:付で|付けで|までに|、)(?:(?!(?:制作|製作)(?:決定|する|される|の?(?:を|が)|を|が|に|へ)|続編(?:決定|を|が)|更新|続投|クランク|ゴーサイン|つくられ|作られ|予告|特報|トレーラー|ティザー|pv)[^。]){0,120}"
    r"(?:と|を|が)、?(?:公式に|正式に|新たに)?(?:発表|明らかに|明かし|報じ|伝え|報道|語っ|コメント|投稿|公表))"
)

_WEEKDAY: Final = r"(?:\s?[(（][月火水木金土日][^)）]{0,5}[)）]|の?[月火水木金土日]曜日?(?!劇場|ドラマ|プレミア|ロードショー|枠|スペシャル))?"

#: what a season that is out did with its viewers
_HIT: Final = r"(?=に[^。]{0,15}(?:配信|公開|放送)され(?:ると|るや|て以来|て以降|て、|、)[^。]{0,40}?(?:位|ランキング|ヒット|話題|記録|反響|人気|再生))"

#: a work of then whose sequel is spoken of
_SEQUEL: Final = (
    r"(?=(?:配信|放送|放映|公開|上映)(?:され|し)?た[^、。]{0,30}?(?:続編|の第{n}弾|の続き|の新シーズン|の次))"
)

#: what a work of then did
_FAME: Final = r"(?=[^。、]{0,14}(?:を記録した|沸かせた|話題[をに](?:呼ん|さらっ|なった)|社会現象|大ヒット|ヒットした|人気を(?:博|集め)|旋風を|席巻し|熱狂させ|ブームを|受賞した))"

#: where a date ends and where one begins, that none be cut in two
_ENDED: Final = f"(?![{''.join(SHADOWS)}])"

_WHOLE: Final = "(?:" + "|".join(f"(?<!{shadow})(?={shadow})" for shadow in SHADOWS) + ")"

_NAMES: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_YEARS: Final = (
    (r"{year}\s?年", "{year}"),
    ("今年|本年|ことし", "this year"),
    ("来年", "next year"),
    ("再来年", "year after next"),
    ("昨年|去年", "last year"),
    ("一昨年|おととし", "year before last"),
)

_PARTS_OF_MONTHS: Final = (
    ("の?(?:上旬|初旬|頭|初め|はじめ|始め|序盤)", "early"),
    ("の?(?:中旬|半ば|なかば|中頃|中ごろ)", "mid"),
    ("の?(?:下旬|末|終わり|終盤)", "late"),
    ("の?前半", "first half of"),
    ("の?後半", "second half of"),
)

#: the quarters of broadcasters, by their first months
_QUARTERS: Final = tuple(
    (
        rf"(?<!\d)(?:0?{3 * n - 2}\s?月(?:期|クール)|{3 * n - 2}\s?月?[~〜～-]{3 * n}月期|{3 * n - 2}[~〜～-]{3 * n}月期?|{'冬春夏秋'[n - 1]}クール(?!の?(?:終|頭|初)))",
        f"Q{n}",
    )
    for n in range(1, 5)
)

#: what a year is parted into; what names no month counts only behind a year
_PARTS: Final = (
    (rf"{_MONTH}\s?{{day}}\s?日{_WEEKDAY}", "{day} {month}"),
    (rf"{_MONTH}\s?{{day}}\s?日{_WEEKDAY}(?:から|~|〜|～|-){{day2}}日", "{day} to {day2} {month}"),
    *((f"{_MONTH}{words}", f"{english} {{month}}") for words, english in _PARTS_OF_MONTHS),
    (f"{_MONTH}の?第1週", "first week of {month}"),
    *_QUARTERS,
    (f"{_MONTH}(?:期|クール)?", "{month}"),
    ("{season}(?:期)?", "{season}"),
    ("(?:初{season}|{season2}(?:先|口|の(?:初め|はじめ|始め|頭|序盤)))", "early {season}{season2}"),
    ("(?:真{season}|{season2}(?:の?半ば|の盛り))", "mid-{season}{season2}"),
    ("(?:晩{season}|{season2}の(?:終わり|末|終盤))", "late {season}{season2}"),
    ("(?:初頭|頭|初め|はじめ|始め|序盤|年始|年明け|早々|新春|早い(?:うち|時期|段階))", "early"),
    ("(?:半ば|なかば|中頃|中ごろ|中盤|中旬)", "mid"),
    ("(?:終盤|遅く|下旬)", "late"),
    ("(?:年末|末|暮れ|年の瀬|歳末|終わり(?:頃|ごろ)?|押し詰まった(?:頃|ころ))", "end of"),
    ("師走", "December"),
    ("(?:前半|上半期|上期)", "first half of"),
    ("(?:後半|下半期|下期)", "second half of"),
    ("(?:第{n}[・-]?四半期|q{n7}|{n8}q)", "Q{n}{n7}{n8}"),
    ("クリスマス", "Christmas"),
    ("イースター|復活祭", "Easter"),
    ("夏休み", "summer"),
)

DATES: Final[tuple[Gloss, ...]] = (
    (
        rf"(?:昨年|一昨年|去年|今年|{{year}}年)(?:{_MONTH})?(?:{{day}}日)?(?:の|に|から|、)?{_SEQUEL}",
        "",
    ),
    (
        rf"(?:昨年|一昨年|去年|{{year}}年)(?:の?{_MONTH}(?:期|クール)?)?(?:の?{{season}})?(?:{{day}}日)?(?:に|の)?{_FAME}",
        "",
    ),
    (rf"(?:{{year}}年)?{_MONTH}{_DAY}{_WEEKDAY}{_SAID}", ""),
    (rf"(?<![月、日・]){_DAY}{_WEEKDAY}{_SAID}", ""),
    ("(?:{year}年|同年|同じ年)?(?:の)?{month}号", ""),
    (rf"{{year}}年{_MONTH}{_DAY}{_WEEKDAY}\s?\d\d?:\d\d\s?(?:配信|更新|公開|掲載)$", ""),
    ("(?:同年|翌年|同じ年)(?:の)?(?:{month})?", ""),
    ("(?:同月|翌月|同日|翌日)", ""),
    ("(?:来|今|翌|本|昨)年度(?:末|内|中|初頭)?", ""),
    ("{year}年(?:度|代(?:前半|後半|半ば|初頭)?)", ""),
    (rf"(?:{{year}}年)?{_MONTH}(?:{{day}}日)?{_HIT}", ""),
    *(
        (rf"(?:{words})[の\s]?{part}", f"{english} {year}")
        for words, year in (*_YEARS, (r"(?<!\d)(?=[23]\d){n2}年", "20{n2}"))
        for part, english in _PARTS
    ),
    *_QUARTERS,
    *((part, english) for part, english in _PARTS if "{month}" in english),
    *_YEARS,
    ("年内(?:いっぱい)?", "this year"),
    (rf"(?<![月日・第~〜～])(?<!日、)(?<![)）]、){{day}}日{_WEEKDAY}{_DAY_ENDS}", "the {day}th"),
    (rf"(?:(?<=[はが])|^){{day}}日{_WEEKDAY}(?=、)", "the {day}th"),
    (rf"{{year}}[/.．／-]{{n}}[/.．／-]{{day}}{_WEEKDAY}", "{year}/{n}/{day}"),
    (
        rf"(?<![\d/.]){{month}}(?<=/){{day}}(?=[(（]|に|から|より|~|〜|～|\s?スタート|\s?配信|\s?放送){_WEEKDAY}",
        "{day} {month}",
    ),
    (
        r"(?<![\d/.・第ン期])(?<!ン\s){month}(?<=[・.]){day}(?=[(（][月火水木金土日]|(?<=・\d)(?:に|から|より)|(?<=・\d\d)(?:に|から|より)|\s?(?:深夜)?(?:スタート|配信|放送|公開|開幕|初回|解禁))",
        "{day} {month}",
    ),
    ("{year}年?[~〜～-]{year2}年", "{year} to {year2}"),
    *(
        (f"{words}{part}", f"{english} {month}")
        for words, month in (("今月", "this month"), ("来月", "next month"), ("先月", "last month"))
        for part, english in (("{day}日", "{day}th of"), *_PARTS_OF_MONTHS, ("", ""))
    ),
    *(
        (rf"(?<!\d){number}\s?[~〜～-]\s?{{month}}(?<![/・.])(?!\s?\d)", f"{name} to {{month}}")
        for number, name in enumerate(_NAMES, 1)
    ),
    ("再来月", "month after next"),
    ("(?<![来今先0-9一-十])月末", "late this month"),
    (
        "(?:来期|来クール|次クール|次のクール)(?=に|へ|から|より|まで|以降|は|の?(?:新?アニメ|新?ドラマ|放送|配信|公開|スタート|開始|編成|改編|枠))",
        "next quarter",
    ),
    ("(?:今期|今クール)(?=に|中に|の?(?:放送|配信|公開|再開|スタート)(?!中))", "this quarter"),
    ("ゴールデンウィーク|大型連休|(?<![a-z])gw(?![a-z])", "29 April to 5 May"),
    ("(?<!赤)お盆(?=に|休み|の|前|明け|まで|から|頃|ごろ)", "mid-August"),
    *((f"令和{'元' if n == 1 else n}年", f"{2018 + n}") for n in range(1, 16)),
    *(
        (f"{week}{words}", f"{day}{english}")
        for week, english in (("今週", "this week"), ("来週", "next week"), ("先週", "last week"))
        for words, day in (("の?{weekday}", "{weekday} "), ("", ""))
    ),
    ("(?:今|この)週末", "this weekend"),
    ("(?:来|次の)週末", "next weekend"),
    ("再来週|さ来週", "week after next"),
    ("本日|今日(?!では)|きょう|今夜|今晩|今宵|今朝|けさ", "today"),
    ("昨日|きのう|昨夜|昨晩|ゆうべ", "yesterday"),
    ("明日|あす|あした|明晩|明朝", "tomorrow"),
    ("明後日|あさって", "day after tomorrow"),
    ("一昨日|おととい", "2 days ago"),
    ("{n}日後(?!の世界|の[^、。]{0,8}(?:描|舞台))", "in {n} days"),
    ("(?:毎週|隔週){weekday}", ""),
    ("{weekday}(?=に|から|より|深夜)", "on {weekday}"),
    ("{n}週間後", "in {n} weeks"),
    ("{n}[かヶカケ箇]月後", "in {n} months"),
    ("半年後", "in 6 months"),
    ("{n}日前", "{n} days ago"),
    ("{n}週間前", "{n} weeks ago"),
    ("{n}[かヶカケ箇]月前", "{n} months ago"),
    ("半年前", "6 months ago"),
    ("{n}年前", "{n} years ago"),
    ("(?:今|この){season}", "this {season}"),
    ("来{season}", "{season} next year"),
    ("(?:昨|去る){season}", "{season} last year"),
    ("(?:この|今年の)夏休み", "this summer"),
    ("バレンタイン(?:デー)?", "14 February"),
    (
        r"(?:(?<![一-鿿])|(?<=和\d年)|(?<=和\d\d年)){season}(?=にも?(?!な)|のうち|か[春夏秋冬]|まで|から|より|頃|ごろ|あたり|までに|中に|以降|クール|改編|配信|放送|公開|開始|スタート|新番組|アニメ|ドラマ|の(?:配信|放送|公開|開始|スタート|新番組|改編|クール|アニメ|ドラマ))",
        "{season}",
    ),
    (r"(?<!今)年末|(?<!途方に)(?<!夕)暮れ(?=に|の|まで|から|、)|年の瀬(?=に|まで)", "end of the year"),
    ("師走", "December"),
    ("年末年始", "turn of the year"),
    ("年明け|年始|年初|新年早々", "early next year"),
    ("上半期|上期", "first half of the year"),
    ("下半期|下期", "second half of the year"),
    ("第{n}[・-]?四半期", "Q{n}"),
    ("クリスマス(?:シーズン)?", "Christmas"),
    ("ハロウィー?ン", "Halloween"),
    ("大晦日|大みそか", "31 December"),
    ("元日|元旦", "1 January"),
    ("(?:お)?正月", "early January"),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (rf"{{date}}の?{_WHOLE}{{date2}}", "{date2} {date}"),
    (
        f"{{date}}(?:頃|ごろ)?(?:から|より|~|〜|～|-){{date2}}{_ENDED}(?:頃|ごろ)?(?:にかけて|の間|の期間|までの間|まで)?(?!(?:まで)?(?:へと?|に|、)?{MOVED}|(?:まで)?、?(?:放送|配信|オンエア))",
        "{date} to {date2}",
    ),
    (
        "{date}(?:頃|ごろ|あたり)?(?:か|や|、遅くとも|か、?遅くとも|、遅くても|、?または|、?もしくは|、?あるいは|、?ないしは?|、?それとも|か、?あるいは|か、?もしくは){date2}",
        "{date} or {date2}",
    ),
    ("{date}(?:から|~|〜|～){date2}まで(?=、?(?:放送|配信|オンエア))", "{date}"),
    ("{date}と{date2}の(?:間|あいだ)", "between {date} and {date2}"),
    (
        "(?:早くて|早くても|早くとも|早ければ|最短で|最速で){date}(?:頃|ごろ|あたり)?、?遅(?:くとも|くても|くて|ければ){date2}",
        "{date} to {date2}",
    ),
    ("{date}(?:以降|よりも?(?:後|あと|先)|を過ぎて|から先)", "{date} or later"),
    ("(?:早くて|最短で|最速で|最速|早くたって)も?、?{date}(?:以降)?", "not before {date}"),
    ("早(?:くとも|く見積もっても|く見ても|い場合でも?)、?{date}(?:以降)?", "not before {date}"),
    (
        "{date}(?:よりも?|以)前に?は?(?=[^、。]{0,12}?(?:ない|なく|なさそう|ません|ありえ|あり得|無理|難し|厳し|考えにく))",
        "not before {date}",
    ),
    ("{date}より(?:も)?早く(?=[^、。]{0,10}?(?:ない|なく|なさそう|ません|無理|難し))", "not before {date}"),
    ("{date}(?:を待た|に(?:なら|入ら|まで至ら))(?:ない|なけれ|ねば|ぬ)", "not before {date}"),
    ("{date}を待つ(?:ことに|しか|必要|ほか|格好|形)", "not before {date}"),
    ("遅く(?:とも|ても){date}(?:まで|中|のうち|いっぱい)?(?:に)?", "by {date}"),
    (
        r"(?:撮影|収録|ロケ)(?:は|が|も|を)?、?[^。\ue000\ue001]{0,20}{date}まで(?=、?(?:続[くけい]|続行|行[うわっな]|実施|かか[るり]|及ぶ|おこな|組まれ|スケジュール|の?予定|の?見込))",
        "{date}",
    ),
    ("{date}まで(?:に)(?=[^、。]{0,12}(?:登録|加入|購入|応募|投票|申し込))", ""),
    ("{date}まで(?:に|には)", "by {date}"),
    ("{date}(?:の放送)?(?:より)?前に", "before {date}"),
    (
        "{date}まで(?:は|、)?(?:お預け|おあずけ|待|見られ|観られ|視聴でき|配信され|公開され|放送され|届か|会え|始まら|我慢|辛抱)",
        "not until {date}",
    ),
    (
        "{date}まで(?!に|延期|延び|延ば|伸び|ずれ|先送り|先延ばし|先に延|後ろ|繰り|遅れ|下が|かか|もつれ|お預け|おあずけ|待|見られ|観られ|視聴でき|配信され|公開され|放送され|持ち越|引き延)",
        "",
    ),
    (
        "{date}の?(?:発売|開催|刊行|生まれ|号|時点|現在|更新|段階|収録の|(?:公式)?(?:発表|告知|お知らせ|声明|会見|発信|投稿|取材|インタビュー|報道|記事|リーク)(?:で(?!は?な)|に(?:よ|お)|から|によ|時))",
        "",
    ),
    (
        f"{{date}}(?:の週)?(?:に|で|まで)?(?:(?!{AIRS}|開始|スタート)[^、。\ue000\ue001]){{0,20}}?(?:億|万)(?:回|時間|ビュー|人|再生|世帯)",
        "",
    ),
    ("(?:例年|毎年|通常|前回|前作)の?{date}(?:開始|スタート)?(?:より|に比べ)", ""),
    (
        "(?<!制作)(?<!製作)(?<!続編)(?<!更新)(?<!決定)の?(?:発表|アナウンス|続報|告知|情報解禁)は(?:早ければ|早くて)?{date}(?=(?:頃|ごろ|あたり|中|以降)?(?:に?なり?そう|になる|でしょう|かも|と予想|だろう|ではない))",
        "",
    ),
    ("{date}の(?:作品一覧|ラインナップ|ラインアップ)[^、。]{0,10}な[くいか]", ""),
)
