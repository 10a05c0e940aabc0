import pytest

from scraper.pages import ArticleError
from scraper.pages.encoding import decode

KOREAN = "<p>시즌 2 공개 예정, 넷플릭스</p>"
FRENCH = "<p>La deuxième saison arrive à l’été</p>"


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (KOREAN.encode(), None),
        (KOREAN.encode(), "iso-8859-1"),  # a server's default, and wrong
        (KOREAN.encode("utf-16"), None),
        (b"\xef\xbb\xbf" + KOREAN.encode(), "euc-kr"),
        (KOREAN.encode("euc-kr"), "euc-kr"),
        (b"<meta charset='euc-kr'>" + KOREAN.encode("euc-kr"), "utf-8"),
        (
            b"<meta http-equiv='Content-Type' content='text/html; charset=ks_c_5601-1987'>" + KOREAN.encode("cp949"),
            None,
        ),
        ((KOREAN * 20).encode("cp949"), None),
        (KOREAN.encode("utf-8"), "no-such-charset"),
        (b"<meta charset=utf-16>" + KOREAN.encode("utf-8"), None),
    ],
)
def test_korean_is_read(body, charset):
    assert KOREAN in decode(body, charset)


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (FRENCH.encode("cp1252"), "iso-8859-1"),  # browsers read that label as windows-1252
        (b"<meta charset=latin1>" + FRENCH.encode("cp1252"), None),
        (FRENCH.encode("utf-8"), "windows-1252"),
    ],
)
def test_french_is_read(body, charset):
    assert FRENCH in decode(body, charset)


def test_japanese_behind_escapes_is_read():
    page = "<meta charset=iso-2022-jp><p>放送予定</p>"

    assert decode(page.encode("iso-2022-jp")) == page


def test_one_broken_byte_does_not_make_another_charset():
    body = b"<meta charset=utf-8>" + KOREAN.encode() * 5 + b"\xff"

    assert decode(body) == "<meta charset=utf-8>" + KOREAN * 5 + "\ufffd"


def test_text_stays_as_it_is_but_for_what_is_no_text():
    assert decode("<p>a\x00b\ud800</p>") == "<p>ab?</p>"


@pytest.mark.parametrize("body", [b"", b"\n", "", b"\x1f\x8b\x08\x00abc", b"\x00\x01\x02\x03" * 50])
def test_no_text_is_an_error(body):
    with pytest.raises(ArticleError):
        decode(body)
