"""Korean: parts of patterns that several of its tables use."""

from typing import Final

TRAILER: Final = r"(?:예고(?!했|한\s|하|된|됐)|티저(?!\s?포스터|\s?이미지)|트레일러|트레일|pv|선공개\s?영상|하이라이트\s?영상|맛보기\s?영상|스페셜\s?영상)"

#: what becomes of a date that was another
MOVED: Final = r"(?:연기|미[뤄뤘룬루]|밀[려렸린리]|변경|늦[춰췄춘추]|바[뀌꿨꾼꾸]|바뀐|옮[겨겼긴기]|당[겨겼긴기]|앞당|조정|수정|이동|후퇴|물러|재조정|재편성)"

PICTURE: Final = r"(?:포스터|스틸|사진|이미지|화보|비주얼|캐릭터|캐스팅|라인업|출연진|제작발표회|기자간담회)"


#: behind the verb of a shoot the date of a release, which is not the shoot's ("촬영을 마치고 10월 공개된다")
_NEXT: Final = (
    r"(?:[가-힣]{0,4}\s(?:뒤\s|후\s|다음\s)?|…\s?|\.{3}\s?)(?:[^.,\ue000\ue001]{0,12}\s)?{date9}(?:에|께|쯤|경|부터|로|\s)[^.,\ue000\ue001]{0,24}?"
    r"(?:공개|방송|방영|개봉|편성|출시|론칭|런칭|선보|시청자|관객|돌아|찾아|첫\s?방|만날|베일|스트리밍)"
)

ALONE: Final = f"(?!{_NEXT})"

ALONE_TOO: Final = ALONE.replace("date9", "date8")

THEN: Final = f"(?={_NEXT})"

#: behind the renewal of a headline the date of the release ("시즌2 제작 확정…내년 방송")
HEADLINE: Final = r"(?!(?:…|\.{3}|,\s|·)\s?(?:오는\s)?{date9}\s?[^.,…]{0,10}?(?:공개|방송|방영|개봉|편성|돌아|컴백|출격|온다|첫|출시|론칭))"

#: what stands before the sale of a game and not of a song, a disc or a book
UNSOLD: Final = r"(?:(?!ost|음원|음반|앨범|싱글|(?<![a-z])[ec][pd](?![a-z])|블루레이|dvd|단행본|소설|책|만화|굿즈|원작|신곡|콘서트|화보|\d권|에디션)[^.])"


def led(told: str) -> str:
    """Return an expression for any of the words *told*; it fails at once where none of their first letters stands."""
    firsts = "".join(sorted({word[0] for word in told.split()}))
    return f"(?=[{firsts}])(?:{'|'.join(told.split())})"
