"""Turkish: how times are said."""

from typing import Final

from scraper.reading.languages.table import Gloss

#: case endings, behind an apostrophe or not
_S: Final = (
    "(?:'?(?:[dt][ae](?:n|ki)?|n?[iu]n|y?[ae]|y?[iu]|s[iu]|s?[iu]n(?:[dt][ae](?:n|ki)?|[ae]|[iu]n)?|y?l[ae]"
    "|leri?n?d?e?n?))?"
)

_Y: Final = "(?: (?:yil|sene)(?:i|in|ini|inin|inda|indan|ina|si|sinin|sinda|sina)?)?"

_NEXT: Final = "(?:gelecek|onumuzdeki|bir sonraki|yeni)"

_LAST: Final = "(?:gecen|gectigimiz|onceki|bir onceki)"

_YEAR: Final = "(?:yil|sene)(?:a|in|ki|in|nin|da|de|i|lar|ki)?"

_MONTH: Final = rf"(?:{{month}}{_S}(?: ay(?:i|in|inin|inda|indan|ina|ini|larinda)?)?)"

_WEEK: Final = "(?:s|lar)i(?:n[ad]?[an]?n?)?"

#: what does not happen before a day
_NOT_YET: Final = (
    r"[^.;:!?]{0,40}\b(?:beklenm\w+|beklemey\w+|gelm[ei]\w+|yayinlanma\w+|yayimlanma\w+|olmaya\w+|donme\w+|baslama\w+"
    r"|gorm\w+|goreme\w+|izleye?me\w+|cikma\w+|girme\w+|bulusma\w+|kavusma\w+|yetisme\w+|gerceklesme\w+|zor|mumkun"
    r"|imkansiz|hayal|beklemek|sanmiyor\w*|tahmin edilmiyor|ongorulmuyor)"
)

#: what a date that leads on to a verb may have behind it
_DAY: Final = (
    "(?: (?:gunu|gununu|aksami|gecesi|sabahi|aksamindan|tarihinde|tarihi|tarihinden|tarihine|gunune|gununden))?"
)


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        (f"(?:{written})", gloss),
        (rf"{{year}}(?!'?[dt][ae]n\b){_S}{_Y},? (?:{written})", f"{gloss} {{year}}"),
        (f"(?:{written}),? {{year}}{_S}{_Y}", f"{gloss} {{year}}"),
        (f"{_NEXT} {_YEAR} (?:{written})", f"{gloss} next year"),
        (f"{_LAST} {_YEAR} (?:{written})", f"{gloss} last year"),
        (f"bu {_YEAR} (?:{written})", f"{gloss} this year"),
    )


def _counted(unit: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of so many of *unit* from now on and ago."""
    return (
        (f"{{n}} {unit} (?:sonra|icinde|sonraya)", f"in {{n}} {gloss}"),
        (f"{{n}} {unit} (?:once|onceki)", f"{{n}} {gloss} ago"),
        (f"bir {unit} (?:sonra|icinde)", f"in 1 {gloss}"),
        (f"bir {unit} (?:once|onceki)", f"1 {gloss} ago"),
    )


DATES: Final[tuple[Gloss, ...]] = (
    (rf"{{day}} {{month}}{_S},? {{year}}{_S}(?:,? {{weekday}}{_S})?{_DAY}", "{day} {month} {year}"),
    (rf"{{day}} {{month}}{_S}{_DAY}", "{day} {month}"),
    (rf"{{day}} {{month}}{_S},? {{weekday}}{_S}{_DAY}", "{weekday} {day} {month}"),
    (rf"{_NEXT} {_YEAR} {{day}} {{month}}{_S}{_DAY}", "{day} {month} next year"),
    (rf"{{day}}(?:-| - | ile | ve ){{day2}} {{month}}{_S}(?: {{year}}{_S})?", "{day} to {day2} {month}"),
    (rf"{{day}}(?:-| - | ile | ve ){{day2}} {{month}}{_S} {{year}}{_S}", "{day} to {day2} {month} {year}"),
    (rf"{{day}} (?:veya|ya da) {{day2}} {{month}}{_S}{_DAY}", "{day} or {day2} {month}"),
    (rf"{{day}} (?:veya|ya da) {{day2}} {{month}}{_S} {{year}}{_S}{_DAY}", "{day} or {day2} {month} {year}"),
    (rf"{{day}}[./-]\s*{{day2}}[./-]\s*{{year}}{_S}{_DAY}", "{day}.{day2}.{year}"),
    ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
    (r"{month}(?:'?[iu]n)? {day}'\w{1,6}", "{day} {month}"),
    (rf"{{month}}(?: - |[-/]){{month2}}{_S}(?: ay\w*)?", "{month} to {month2}"),
    (rf"{{month}}(?: - |[-/]){{month2}}{_S} {{year}}{_S}", "{month} to {month2} {year}"),
    (rf"{{year}}{_S} {{month}}(?: - |[-/]){{month2}}{_S}(?: ay\w*)?", "{month} to {month2} {year}"),
    (r"{month} (?:ve|ile) {month2} ay\w*", "between {month} and {month2}"),
    (rf"{_LAST} {_YEAR}(?: \w+){{1,3}} {{day}} {{month}}{_S}{_DAY}", "{day} {month} last year"),
    # what happens every week is no day
    ("her {weekday}(?: (?:gunu|aksami|gecesi|sabahi))?", ""),
    (r"ayin {day}(?:'?\w{1,5})?", "on the {day}th"),
    (rf"{{weekday}} (?:gunu|aksami|gunune|gecesi|sabahi){_S}", "{weekday}"),
    (rf"(?:bu|{_NEXT}) {{weekday}}{_S}{_DAY}", "{weekday}"),
    (rf"{_LAST} {{weekday}}{_S}{_DAY}", "last {weekday}"),
    (rf"(?:{_NEXT} hafta|haftaya) {{weekday}}{_S}{_DAY}", "{weekday} next week"),
    ("bugun(?:den itibaren)?|bu (?:aksam|gece)", "today"),
    ("yarin(?:dan itibaren)?|yarin (?:aksam|gece|sabah)", "tomorrow"),
    ("dun(?: (?:aksam|gece|sabah))?", "yesterday"),
    (r"(?<!bir\s)(?:onceki|evvelki|evvelsi) (?:gun|aksam|gece)", "the day before yesterday"),
    ("bu hafta(?: icinde)?", "this week"),
    (f"{_NEXT} hafta|haftaya", "next week"),
    (f"{_LAST} hafta", "last week"),
    ("bu hafta sonu", "this weekend"),
    ("bu ay(?:in|da|ki)?(?: icinde)?", "this month"),
    (f"{_NEXT} ay(?:in|da|ki)?", "next month"),
    (f"{_LAST} ay(?:in|da|ki)?", "last month"),
    *_counted("gun", "days"),
    *_counted("hafta", "weeks"),
    *_counted("ay", "months"),
    *_counted("yil", "years"),
    *_in_years(_MONTH, "{month}"),
    (f"{_NEXT} {_MONTH}", "{month}"),
    (f"bu {_MONTH}", "this {month}"),
    (f"{_LAST} {_MONTH}", "last {month}"),
    *_in_years(f"{_MONTH} ilk hafta{_WEEK}", "first week of {month}"),
    *_in_years(f"{_MONTH} son hafta{_WEEK}", "last week of {month}"),
    *_in_years(f"{_MONTH} (?:ikinci|2\\.) hafta{_WEEK}", "second week of {month}"),
    *_in_years(f"{_MONTH} (?:ucuncu|3\\.) hafta{_WEEK}", "third week of {month}"),
    *_in_years(f"{_MONTH} ilk yari(?:si|sinda)", "first half of {month}"),
    *_in_years(f"{_MONTH} ikinci yari(?:si|sinda)", "second half of {month}"),
    *_in_years(f"{{season}}{_S}", "{season}")[1:],
    *_in_years("{season} (?:yayin )?(?:aylari|sezonu|donemi|mevsimi)(?:n[ad]?[aei]?n?)?", "{season}"),
    (r"(?=ilkbahar|sonbahar|yazin|kisin|guzun){season}(?:da|in|un|a|i)", "{season}"),
    (r"(?=yaza|kisa){season}a(?= (?:kal|sark|ertel|otel|yetis|birak|kay|sakla))", "{season}"),
    *_in_years("{season} son(?:u|una|unda|larinda)(?: dogru)?", "end of {season}"),
    *_in_years("{season} bas(?:i|ina|inda|larinda)(?: dogru)?", "early {season}"),
    *_in_years("{season} orta(?:si|sina|sinda|larinda)(?: dogru)?", "mid {season}"),
    (rf"{{year}}(?:-| - |/){{year2}} {{season}}{_S}", "{season} {year}"),
    (
        r"{month} sonu(?:,? | - |-)(?:(?:ile|ve|veya|ya da|olmadi) )?{month2} bas(?:i|ina|inda|larinda)(?: gibi)?",
        "between end of {month} and early {month2}",
    ),
    (f"bu {{season}}{_S}", "this {season}"),
    (f"onumuzdeki {{season}}{_S}", "{season}"),
    (f"gelecek {{season}}{_S}", "next {season}"),
    (f"{_LAST} {{season}}{_S}", "last {season}"),
    *(
        each
        for number, quarter in enumerate(
            (r"(?:ilk|birinci|1\.)", r"(?:ikinci|2\.)", r"(?:ucuncu|3\.)", r"(?:dorduncu|son|4\.)"), 1
        )
        for each in _in_years(rf"{quarter} ceyre(?:k|gi)\w{{0,6}}", f"Q{number}")
    ),
    *_in_years(r"q(?=\d){n}", "Q{n}"),
    *_in_years("(?:ilk|birinci) yari\\w*", "H1"),
    *_in_years("(?:ikinci|son) yari\\w*", "H2"),
    *_in_years("noel(?:de|'de)?", "Christmas"),
    *_in_years("paskalya(?:da|'da)?", "Easter"),
    *_in_years("yilbasi(?:nda)?", "New Year's Day"),
    *_in_years("cadilar bayrami(?:nda)?", "Halloween"),
    *_in_years("sevgililer gunu(?:nde)?", "Valentine's Day"),
    # to wait for a time is not to expect it in it
    (r"{year}'?y?[iu](?= bekle(?:mek|me[mn]|mesi|yec)\w*)", "not until {year}"),
    (rf"{{year}}{_S}{_Y}(?: icinde(?:ki)?| boyunca)?", "{year}"),
    ("(?:gecen|gectigimiz) (?:yilin|senenin)", ""),
    (f"{_NEXT} {_YEAR}|seneye", "next year"),
    (f"(?:bu {_YEAR}|yil)(?: icinde| icerisinde)|bu {_YEAR}", "this year"),
    (f"{_LAST} {_YEAR}", "last year"),
    *(
        each
        for part, gloss in (
            (
                "son(?:u|una|unda|unu|lari|larina|larinda)(?: dogru)?|son (?:ay|gun|hafta)l[ae]ri(?:n[ad]?[ae]?)?",
                "end of",
            ),
            ("bas(?:i|ina|inda|lari|larinda)(?: dogru)?|ilk (?:ay|gun|hafta)l[ae]ri(?:nd[ae])?", "early"),
            ("orta(?:si|sina|sinda|lari|larinda)(?: dogru)?", "mid"),
        )
        for each in (
            (f"(?:yil|sene)(?:in|nin)? (?:{part})", f"{gloss} this year"),
            (f"{_NEXT} (?:yil|sene)(?:in|nin)? (?:{part})", f"{gloss} next year"),
            (f"{_LAST} (?:yil|sene)(?:in|nin)? (?:{part})", f"{gloss} last year"),
            (f"ay(?:in)? (?:{part})", f"{gloss} this month"),
            (f"{_NEXT} ay(?:in)? (?:{part})", f"{gloss} next month"),
        )
    ),
    ("yilbasi(?:ndan)? sonra(?:si|sinda|sina)?", "after December"),
    ("(?:yil|sene) (?:bitmeden|sona ermeden|dolmadan|kapanmadan|cikmadan)", "this year"),
    ("(?:yil|sene)(?:in|nin)? son(?:u|un)a kadar|yil(?:in)? sonundan once", "this year"),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (r"{date}(?:nin|in)? bas(?:i|inda|larinda|lari|ina|larina|larindan)(?: dogru)?", "early {date}"),
    (r"{date} orta(?:si|sinda|larinda|lari|larina|sina)(?: dogru)?", "mid {date}"),
    (r"{date} son(?:u|unda|larinda|lari|una|larina)(?: dogru)?", "end of {date}"),
    ("{date} ilk (?:ay|gun|hafta)l[ae]ri?(?:n[da][ae]n?)?", "early {date}"),
    ("{date} son (?:ay|gun|hafta)l[ae]ri?(?:n[da][ae]n?)?", "end of {date}"),
    (r"{date} ilerleyen (?:ay|gun|hafta|donem|zaman)l[ae]r\w{0,6}", "{date}"),
    ("{date} (?:bitmeden|sona ermeden|dolmadan|kapanmadan|cikmadan)(?: once)?", "before the end of {date}"),
    ("{date} (?:veya|ve|ya da|yahut) (?:daha )?sonra(?:si|sinda|sina)?", "{date} or later"),
    (r"{date} once (?:degil|olmamak)(?: uzere)?", "not before {date}"),
    ("{date} (?:ile|ve) {date2} (?:arasi\\w*|arasinda)", "between {date} and {date2}"),
    ("{date} (?:ile|ve) {date2} tarihleri arasi\\w*", "between {date} and {date2}"),
    ("{date}, {date2},? (?:veya|ya da|yahut) {date3}", "{date} or {date3}"),
    (r"{date},? {date2} kadar", "{date} to {date2}"),
    ("{date}(?: - |-){date2}", "{date} to {date2}"),
    (r"{date},? (?:veya|ya da|yahut|olmadi|olmazsa|veyahut|ya da en gec) {date2}", "{date} or {date2}"),
    (rf"{{date}} once(?={_NOT_YET})", "not before {date}"),
    ("{date} once", "before {date}"),
    ("en erken {date}", "not before {date}"),
    ("{date} en erken", "not before {date}"),
    ("en gec {date}", "by {date}"),
    (
        r"{date} kadar(?=[^.;:!?]{0,40}\b(?:bekle\w+|sabre\w+|(?!sur|devam)\w{2,14}m[ae]y[ae]c[ae][gk]\w*))",
        "not until {date}",
    ),
    (r"{date} kadar(?= (?:\w+ )?(?:surec|surmes|devam edec|devam etmes)\w*)", "{date}"),
    ("{date} kadar", "by {date}"),
    ("{date} (?:beri|bu yana)", "since {date}"),
    ("{date} (?:itibaren|itibariyle)", "{date}"),
    ("{date} sonra(?:ya|si|sinda)?", "after {date}"),
)
