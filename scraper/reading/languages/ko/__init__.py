"""Korean. Words from the Standard Korean Language Dictionary and from how the Korean press writes of series and dates.

Particles follow a word without a blank, and blanks between words come and go, so that nothing is bounded by them.
"""

from typing import Final

from scraper.reading.languages.ko.credits import CREDITS
from scraper.reading.languages.ko.events import EVENTS
from scraper.reading.languages.ko.parts import PICTURE, TRAILER, led
from scraper.reading.languages.ko.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.ko.stance import AHEAD, DENIALS, HEDGES, PAST
from scraper.reading.languages.ko.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered

#: other things that come on a day of their own
_GOODS: Final = (
    r"ost|음원|주제곡|팝업\s?스토어|굿즈|메이킹|비하인드|스페셜\s?방송|특집\s?방송|모바일\s?게임|리메이크|차기작|전시|투표|콜라보|스핀오프|카페|콘서트|티켓|구독료|요금|웹툰\s?연재|소설은|신곡|음반|원작\s게임|뮤지컬|공연"
    r"|(?:감독|배우)의\s(?:영화|드라마)|의\s새\s(?:영화|드라마)|(?:주연|출연)(?:한|하는)?\s(?:영화|드라마)|다른\s(?:영화|드라마|예능|작품|프로그램|시리즈|애니)|극장판(?=은|이|도)|중계"
)

TABLE: Final = Language(
    code="ko",
    orders=True,
    common=frozenset(),
    months={name: n for n in range(1, 13) for name in (f"{n}월", f"{n} 월", f"{n:02}월", f"{n}/", f"{n:02}/")},
    weekdays=numbered("월요일 화요일 수요일 목요일 금요일 토요일 일요일", first=0),
    seasons=numbered("봄 여름 가을 겨울"),
    numbers=numbered("한 두 세/석 네/넉 다섯 여섯 일곱 여덟 아홉 열"),
    ordinals=numbered("전/지난/이전 첫/첫번째/첫째 둘째 셋째 넷째 다섯째", first=0),
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        r"시즌\s?{n}(?!\s?(?:년|월|일|회|화))",
        r"제?\s?(?<!\d){n}\s?기(?=[는은가를의이와과도]?(?:\s|,|$|'|제작|방영|공개))(?<!세기)(?<!두기)",
        r"{n}\s?번째\s?(?:시즌|시리즈|이야기)",
        r"(?!전\s?시즌|지난\s?편){ordinal}\s?(?:번째\s?)?(?:시즌|시리즈|편(?=에|은|의|과))",
        r"(?<!\d)(?=\d){n}\s?시즌(?!\s?(?:연속|동안|만|을 합))",
        r"(?<!\d){n}\s?탄",
        r"(?<![\d부총])(?=\d){n}\s?편(?=[은이을의도](?:\s|$))",
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
        rf"{PICTURE}[^.,]{{0,15}}?(?:공개|선보|베일|발표)",
        rf"(?:공개|발표)(?:된|한)[^.,]{{0,12}}?{PICTURE}",
        rf"(?:{PICTURE}|시기|일정|작품|소식|신작)(?:을|를)\s(?:지난\s)?(?={{date}}(?!로|부터|에))",
        rf"(?:{_GOODS})[^.,]{{0,10}}?(?:은|는|이|가|도)\s(?:[^.,]{{0,6}}\s)?(?={{date}})",
        r"예능(?:으로|에|프로)|(?:맡는|맡은|출연하는)\s[^.,]{0,15}?(?:드라마|영화)(?:은|는|가|도)\s(?={date})",
        r"{date}\s(?:새\s|신작\s)?(?:소설|신곡|앨범|음반|싱글|에세이|책|노래|음원|편지)[을를이가]",
        led(r"영화로\s 원서 접수 모집 오디션 신청 예매 티켓 공모 실적 주주총회 컨퍼런스콜"),
        r"개봉(?:하는|한|할|을 앞둔|예정인)\s?영화|(?:다른|새|차기)\s?(?:영화|드라마|작품)",
        led(
            "발매 출간 연재 개최 행사(?![^.]{0,40}?(?:티저|예고)) 출생 생일 수상 시상식 대본.?(?:리딩|연습|작업) 리허설 상견례 인터뷰 제작발표회 간담회 팬미팅 시사회 내한 무대에서 무대인사 취재진 레드카펫 포토월 결혼 열애 사망 별세 입대 전역 단행본 앨범 콘서트 뮤지컬"
        ),
        r"원작 소설|(?:기반|원작|동명|모바일|활용한|소재로 한)[^.,]{0,6}\s?게임[^.,]{0,4}출시",
        rf"{TRAILER}(?:편|\s?영상)?(?:에는|에선|에서는|에서|\s속)",
        r"(?<![~〜～\d-])(?<!1,\s)(?<!1·)(?<!1,)(?<!1와\s)(?!1[화회])\d{1,3}\s?(?:화|회)(?:는|은|가|이|를)\s[^.,]{0,20}?(?:공개|방송|방영)|(?:마지막|최종)\s?(?:회|화)[^.,]{0,20}?(?:공개|방송|방영)|재방송|최종회",
        r"(?:방송|방영)된[^.,]{0,40}?(?:에서|\d[회화](?:는|에|가|의))",
        r"(?:방송|방영)(?:분)?(?:에서|에는|에선)",
        r"종영(?!\s?(?:후|이후|뒤))|막을 내|(?<!다음\s)(?<!새\s)(?<!새로운\s)이야기는|줄거리|배경은|극 중|극중",
    ),
    questions=(
        r"(?:까|나요|는지|은지|을지|일까|려나|나올까|오나|은가|는가|인가)[.!…\s'\"]*$",
        r"(?:언제|몇 월)(?:부터)?[^.,]{0,15}$",
    ),
    credits=CREDITS,
    letters=r"[\uac00-\ud7a3]",
    spaced=False,
    verb_last=True,
    speech=r"(?:이?라|고|며|는\s(?:말|글|반응|입장|소식|설명|것|의견|평|뜻)|이?란|면서|이다|답게|처럼|까지\s)",
)
