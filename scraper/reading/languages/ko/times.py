"""Korean: how times are said."""

from typing import Final

from scraper.reading.languages.ko.parts import MOVED
from scraper.reading.languages.table import SHADOWS, Gloss

_MONTH: Final = r"(?<!\d){month}(?<!/)"

_WEEKDAY: Final = r"(?:\s?[(（][월화수목금토일][^)）]{0,5}[)）])?"

#: the day on which something was said, not the one on which it happens
_SAID: Final = (
    r"(?=\s?(?:[(（][^)）]{1,8}[)）])?,?\s(?:(?!제작|확정|리뉴얼|갱신|크랭크|촬영|녹화|예고|티저|만들|만든|속편|주문|영상|약속)[^.]){0,120}"
    r"(?:고|라며|다며|서|을|를|해)\s?(?:공식\s?|최초\s?)?(?:밝혔|밝힌|전했|전한|발표했|알렸|말했|설명했|보도했|내놓|언급했|공식화))"
)

#: what follows a day without its month, if it is one and not a number of days
_DAY_ENDS: Final = (
    r"(?=\s|에|부터|[(（,]|$|은|로|의|이(?:\s[될되유가]|다|라|었|$))(?!\s?(?:동안|간|만|째|연속|뒤|후|전\b))"
)

#: where a date ends and where one begins, that none be cut in two
_ENDED: Final = f"(?![{''.join(SHADOWS)}])"

_WHOLE: Final = "(?:" + "|".join(f"(?<!{shadow})(?={shadow})" for shadow in SHADOWS) + ")"

_NAMES: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_YEARS: Final = (
    (
        r"(?:(?:내년|올해|작년|지난\s?해|내후년)\s?[(（])?{year}년(?:도)?(?:\s?[(（](?:내년|올해|작년|지난\s?해|내후년)[)）]|[)）])?",
        "{year}",
    ),
    (r"올해|금년", "this year"),
    ("내년(?:도)?", "next year"),
    ("내후년", "year after next"),
    (r"지난\s?해|작년", "last year"),
    ("재작년", "year before last"),
)

_PARTS_OF_MONTHS: Final = (
    (r"\s?(?:초순|초반|상순|초)(?!\s?연)", "early"),
    (r"\s?(?:중순|중반)", "mid"),
    (r"\s?(?:하순|후반|말)(?!했|씀|한|하)", "late"),
    (r"\s?전반", "first half of"),
)

#: what a year is parted into; what names no month counts only behind a year
_PARTS: Final = (
    (rf"{_MONTH}\s?{{day}}일{_WEEKDAY}", "{day} {month}"),
    (rf"{_MONTH}\s?{{day}}일{_WEEKDAY}(?:과|,|·|및)\s?{{day2}}일{_WEEKDAY}", "{day} to {day2} {month}"),
    (
        rf"{_MONTH}\s?{{day}}일{_WEEKDAY}(?:\s?또는|\s?혹은|이나|\s?아니면)\s?{{day2}}일",
        "{day} {month} or {day2} {month}",
    ),
    (rf"{_MONTH}\s?{{day}}일{_WEEKDAY}(?:부터|\s?[~〜～-])\s?{{day2}}일", "{day} to {day2} {month}"),
    *((f"{_MONTH}{words}", f"{english} {{month}}") for words, english in _PARTS_OF_MONTHS),
    (_MONTH, "{month}"),
    ("{season}(?:철)?", "{season}"),
    (r"(?:초|이른\s?){season}", "early {season}"),
    (r"늦{season}", "late {season}"),
    (r"(?:연초|초반|초)(?![가-힣]*지)", "early"),
    (r"(?:중반|중순)(?=께|경|쯤|에|\s|$)", "mid"),
    (r"(?:후반|늦게)", "late"),
    (r"(?:연말|말)(?!했|씀|한|하)", "end of"),
    ("(?:상반기|전반기)", "first half of"),
    ("(?:하반기|후반기)", "second half of"),
    (r"(?:제\s?)?{n}\s?(?:사)?분기", "Q{n}"),
    (r"(?:{n7}/4\s?분기|q{n8}|{n9}q)", "Q{n7}{n8}{n9}"),
    (r"한{season}", "mid-{season}"),
    (r"크리스마스|성탄절", "Christmas"),
    ("부활절", "Easter"),
)

DATES: Final[tuple[Gloss, ...]] = (
    (
        r"(?:{year}년|지난\s?해|작년|재작년)(?:\s?{month})?(?:\s?{season})?(?=\s[^.,]{0,20}(?:기록한|돌풍을|신드롬|열풍|인기를\s(?:끈|끌|모은)|화제를|화제가|사랑받은|사랑을\s받은|휩쓴|흥행한|동원한|관객을\s모은|달군|강타한))",
        "",
    ),
    (rf"지난\s?{_MONTH}\s?{{day}}일{_SAID}", ""),
    (r"(?:내년|올해|{year}년)\s?한\s?해(?:\s동안)?(?=\s[^.,]{0,10}?(?:선보|공개))", ""),
    (rf"(?:(?<=[은는이가]\s)|(?<=[은는이가]\s지난\s)|^){{day}}일{_SAID}", ""),
    (r"(?:(?<!\d){month}\s?)?{day}일(?=[^.,]{0,24}에\s(?:따르면|의하면))", ""),
    (
        r'(?:(?<!\d){month}\s?)?{day}일(?=\s[^.,"]{0,20}(?:통화|인터뷰|에|에게|만남)(?:에서|서)?\s["“](?![^.]{0,80}(?:제작[^.,]{0,12}(?:확정|결정)|리뉴얼|갱신)))',
        "",
    ),
    (r"(?:(?<!\d){month}\s?)?{day}일(?=[^.,]{0,24}\s(?:취재를|취재\s결과|확인\s결과|보도를\s인용))", ""),
    (r"(?:같은|이듬|그)\s?해(?:\s?{month})?|동년", ""),
    ("{month}호", ""),
    *(
        (rf"{_MONTH}\s?(?:{words})\s?주(?!말|차|년|일)", f"{which} week of {{month}}")
        for words, which in (("첫째|첫|1", "first"), ("둘째|2", "second"), ("셋째|3", "third"), ("마지막", "last"))
    ),
    *(
        (rf"(?:{words})\s?{part}", f"{english} {year}")
        for words, year in (*_YEARS, (r"(?<!\d)(?=[23]\d){n2}년", "20{n2}"), (r"(?<![가-힣])올", "this year"))
        for part, english in _PARTS
    ),
    *((part, english) for part, english in _PARTS if "{month}" in english),
    *_YEARS,
    (
        r"연내|올\s?한\s?해|올해\s?(?:안|내(?=에|로))|올\s안|연중|(?:올해|이\s?해|해)가\s(?:가기|지나기|넘어가기|끝나기|저물기)\s?전(?=에)?",
        "this year",
    ),
    (r"지난\s?{month}(?!\s?\d|\s?(?:초|중순|중반|말|하순|상순|후반))", "last {month}"),
    *(
        (rf"(?:{words})\s?{part}{_WEEKDAY}", f"{english} {month}")
        for words, month in (
            (r"이번\s?달|이달", "this month"),
            (r"다음\s?달|내달|새달", "next month"),
            (r"지난\s?달", "last month"),
        )
        for part, english in (("{day}일", "{day}th of"), *_PARTS_OF_MONTHS, ("", ""))
    ),
    (rf"(?:오는|다가오는)\s?{{day}}일{_WEEKDAY}", "the {day}th"),
    (rf"(?<![월일·~제]\s)(?<!일,\s)(?<!\),\s)(?<![월일,·~\d]){{day}}일{_WEEKDAY}{_DAY_ENDS}", "the {day}th"),
    (rf"{{year}}\s?[/.-]\s?{{n}}\s?[/.-]\s?{{day}}{_WEEKDAY}", "{year}/{n}/{day}"),
    (r"{year}\s?[/.-]\s?{n}\s?[/.-]\s?{day}\s?[~〜～-]\s?{day2}", "between {year}/{n}/{day} and {year}/{n}/{day2}"),
    *(
        (rf"(?<!\d){number}\s?[~〜～-]\s?{{month}}(?<!/)(?!\s?\d)", f"{name} to {{month}}")
        for number, name in enumerate(_NAMES, 1)
    ),
    (rf"(?<![\d/.]){{month}}(?<=/){{day}}(?=[(（]|에|일|부터|\s?(?:공개|첫|방영)){_WEEKDAY}", "{day} {month}"),
    (r"{year}년?\s?[~〜～-]\s?{year2}년", "{year} to {year2}"),
    (r"이번\s?주(?!말)", "this week"),
    (r"다음\s?주(?!말)", "next week"),
    (r"지난\s?주(?!말)", "last week"),
    (r"이번\s?주말", "this weekend"),
    (r"다음\s?주말", "next weekend"),
    (r"(?<![가-힣])오늘(?!날)", "today"),
    (r"(?<![가-힣])어제", "yesterday"),
    (r"(?<![가-힣])(?:그제|그저께|엊그제)", "2 days ago"),
    (r"(?<![가-힣])내일", "tomorrow"),
    (r"(?<![가-힣])(?:내일\s)?모레", "day after tomorrow"),
    (r"(?:매주|격주)\s?{weekday}", ""),
    (
        r"{weekday}(?=\s|에|부터|,)(?!\s?(?:저녁|밤|오후|아침|오전|새벽|심야)?\s?(?:을|의|마다|시간|예능|안방|밤마다|드라마))",
        "on {weekday}",
    ),
    (r"이번\s?주\s?{weekday}", "{weekday} this week"),
    (r"다음\s?주\s?{weekday}", "{weekday} next week"),
    (r"지난\s?주\s?{weekday}", "{weekday} last week"),
    (r"(?<![가-힣]){n}\s?주\s?(?:뒤|후)(?!인|로|의)", "in {n} weeks"),
    (r"(?<![가-힣])일주일\s?(?:뒤|후)(?!인|로|의)", "in 1 weeks"),
    (r"(?<![가-힣])보름\s?(?:뒤|후)(?!인|로|의)", "in 15 days"),
    (r"(?<![가-힣])반년\s?(?:뒤|후)(?=에|면|\s[^.,]{0,10}(?:공개|방송|방영|볼|만))", "in 6 months"),
    (r"(?<![가-힣\d]){n}\s?일\s?(?:뒤|후)(?=에|면|\s[^.,]{0,10}(?:공개|방송|방영|볼|만))", "in {n} days"),
    *(
        (rf"(?<![가-힣]){word}\s?{when}", gloss.format(number))
        for word, number in (("이틀", 2), ("사흘", 3), ("나흘", 4), ("닷새", 5), ("열흘", 10))
        for when, gloss in (("(?:뒤|후)(?!인|로|의)", "in {} days"), ("전(?!부터)", "{} days ago"))
    ),
    (r"(?<![가-힣])일주일\s?전", "1 weeks ago"),
    (r"(?<![가-힣]){n}\s?(?:개월|달)\s?(?:뒤|후)", "in {n} months"),
    (r"(?<![가-힣]){n}\s?일\s?전", "{n} days ago"),
    (r"(?<![가-힣]){n}\s?주\s?전", "{n} weeks ago"),
    (r"(?<![가-힣]){n}\s?(?:개월|달)\s?전", "{n} months ago"),
    (r"(?<![가-힣]){n}\s?년\s?전", "{n} years ago"),
    (r"(?:이번|오는|다가오는)\s?{season}", "this {season}"),
    (r"다음\s?{season}", "next {season}"),
    (r"지난\s?{season}", "last {season}"),
    (r"초{season}", "early {season}"),
    (r"늦{season}", "late {season}"),
    (
        r"(?<![가-힣]){season}(?:철)?(?=에|께|경|쯤|엔|이면|무렵|(?:으)?로\s?(?:연기|미|밀|늦|옮|바)|부터|까지|사이|을\s(?:목표|겨냥|노)|이\s?(?:될|되|유력)|\s(?:공개|방영|방송|개봉|편성|돌아|컴백|찾아|시즌|첫|안방|시장|극장가|개편|무렵|복귀|중))",
        "{season}",
    ),
    (r"(?<![가-힣])연말", "end of the year"),
    (r"(?<![가-힣])연초|새해\s?초", "early next year"),
    ("상반기", "first half of the year"),
    ("하반기", "second half of the year"),
    (r"(?:제\s?)?{n}\s?(?:사)?분기", "Q{n}"),
    (r"크리스마스(?:\s?시즌)?|성탄절", "Christmas"),
    ("핼러윈|할로윈", "Halloween"),
    (r"연말연시", "turn of the year"),
    (r"(?:밸런타인|발렌타인)\s?데이", "14 February"),
    ("어린이날", "5 May"),
    ("광복절", "15 August"),
    ("개천절", "3 October"),
    ("한글날", "9 October"),
    (r"(?:내년\s)?(?:새해\s첫날|신정)", "1 January"),
    (r"(?:올해\s|올\s?)?여름\s?(?:방학|휴가철)", "this summer"),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (
        r"{date}(?:의)?\s?(?:최고|최대|가장)?\s?(?:기대작|화제작|흥행작|히트작)(?:으로|로|에)\s?(?:꼽|손꼽|불[리렸]|거론|주목|선정|이름)",
        "",
    ),
    (rf"{{date}}\s?(?:의\s)?{_WHOLE}{{date2}}", "{date2} {date}"),
    (
        rf"{{date}}(?:께|경|쯤)?(?:부터|에서|\s?[~〜～-])\s?{{date2}}{_ENDED}(?:까지|\s?사이)?(?!(?:으?로)?\s?[^.,]{{0,6}}{MOVED})",
        "{date} to {date2}",
    ),
    (r"{date}(?:께|경|쯤)?\s?(?:또는|혹은|이나|나|아니면)\s?{date2}", "{date} or {date2}"),
    (r"{date}(?:와|과)\s?{date2}\s?사이", "between {date} and {date2}"),
    (r"(?:빠르면|이르면|빨라야)\s?{date}(?:쯤|경|께)?,?\s?늦어도\s?{date2}", "{date} to {date2}"),
    (r"{date}\s?(?:이후|이후로)", "{date} or later"),
    (
        r"{date}(?:에야|에나|에서야|에\s?가서야|[이은가]?\s?(?:돼서야|되어서야|되고서야))(?!\s?비로소)",
        "not before {date}",
    ),
    (r"{date}(?:은|는|이|가|을|를)\s?(?:지나야|지나서야|넘어야|넘겨야|넘어서야|넘긴)", "{date} or later"),
    (
        r"{date}\s?(?:이전|전)(?:에는|에|엔|까지는)\s(?=[^.,]{0,14}?(?:없|못|않|어렵|어려|힘들|불가))",
        "not before {date}",
    ),
    (r"(?:빨라야|일러야|아무리 빨라도|빨라도|일러도)\s?{date}(?:\s?이후)?", "not before {date}"),
    (r"늦어도\s?{date}(?:까지|\s?(?:안|중|내)(?:에|으로)?)?", "by {date}"),
    (r"{date}\s?(?:이전|전)(?:에|까지)", "before {date}"),
    (r"{date}까지(?:는)?(?=\s?(?:공개|선보|[^.,]{0,8}(?:촬영|제작)[을를이가]?\s(?:마|끝|완료)))", "by {date}"),
    (r"{date}까지(?:는)?\s?(?:기다려|참아야|기다리|버텨야|볼 수 없|못 본|만날 수 없)", "not until {date}"),
    (
        r"(?:촬영|녹화)(?:은|이|을|도)?\s?[^.\ue000\ue001]{0,16}{date}까지(?=\s?(?:쭉\s|계속\s)?(?:이어|계속|진행|예정|할\s|한다|될\s|된다|약))",
        "{date}",
    ),
    (
        r"{date}까지(?!\s?(?:연기|미뤄|미루|밀|미룬|늦|나오|돌아오|완성|참아|버텨|기다|촬영|볼 수|못|만날|공개|선보))",
        "",
    ),
    (r"{date}\s?(?:기준|현재|생(?![산각])|출생|개최|출간)", ""),
    (r"{date}\s?(?:안에|안으로|중에|중으로|내에|내로)", "{date}"),
)
