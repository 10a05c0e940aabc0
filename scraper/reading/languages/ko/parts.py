"""Korean: parts of patterns that several of its tables use."""

from typing import Final

TRAILER: Final = r"(?:예고(?!했|한\s|하|된|됐)|티저(?!\s?포스터|\s?이미지)|트레일러|트레일|pv|선공개\s?영상|하이라이트\s?영상|맛보기\s?영상|스페셜\s?영상)"

#: what becomes of a date that was another
MOVED: Final = r"(?:연기|미[뤄뤘룬루]|밀[려렸린리]|변경|늦[춰췄춘추]|바[뀌꿨꾼꾸]|바뀐|옮[겨겼긴기]|당[겨겼긴기]|앞당|조정|수정|이동|후퇴|물러|재조정|재편성)"

PICTURE: Final = r"(?:포스터|스틸|사진|이미지|화보|비주얼|캐릭터|캐스팅|라인업|출연진|제작발표회|기자간담회)"


def led(told: str) -> str:
    """Return an expression for any of the words *told*; it fails at once where none of their first letters stands."""
    firsts = "".join(sorted({word[0] for word in told.split()}))
    return f"(?=[{firsts}])(?:{'|'.join(told.split())})"
