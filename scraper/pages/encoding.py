"""Bytes -> text, whatever the server says they are."""

import re
from collections.abc import Iterator
from typing import Final

from w3lib.encoding import read_bom, resolve_encoding

from scraper.pages.errors import ArticleError

#: how files begin that are no text: PDF, PNG, JPEG, GIF, ZIP, gzip, RIFF, MP4, Ogg, WebAssembly, ELF (their formats)
_MAGIC: Final = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"OggS")
_MAGIC_LATER: Final = {4: b"ftyp"}
_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
#: looked at for a declared charset (HTML Standard, "prescan a byte stream": 1024 bytes; real pages need more)
_HEAD: Final = 4096
#: a charset that leaves more than this share of broken characters is not the page's
_BROKEN: Final = 0.002
#: charsets are guessed from this many bytes around the first one that is not ASCII
_SAMPLE: Final = 20_000


def decode(html: bytes | str, charset: str | None = None) -> str:
    """Return the text of *html*, without NUL characters.

    The byte order mark wins; then UTF-8 where the bytes are that and say more than ASCII, as no other text looks like
    it by chance; then the server's *charset*, the page's own, UTF-8 with a few broken bytes, a guess. Raises
    ArticleError where there is nothing or no text.
    """
    text = html if isinstance(html, str) else _decode_bytes(html, charset)
    text = text.replace("\x00", "")
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")  # lone surrogates are no text
    if not text.strip():
        raise ArticleError("the page is empty")
    return text


def _decode_bytes(html: bytes, charset: str | None) -> str:
    mark, rest = read_bom(html)
    if mark and rest is not None:
        return html.decode(mark, "replace").removeprefix("\ufeff")
    if _is_binary(html):
        raise ArticleError("no HTML: the content is binary")
    if b"\x1b" not in html:  # ISO-2022-JP hides its letters in ASCII behind an escape
        try:
            return html.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return _best(html, charset)


def _best(html: bytes, charset: str | None) -> str:
    """Decode by the first charset that leaves next to nothing broken."""
    unusual = max(1, len(html) - len(html.translate(None, bytes(range(128, 256)))))
    for name in _candidates(html, charset):
        text = html.decode(name, "replace")
        if text.count("\ufffd") <= _BROKEN * unusual + 3:
            return text
    return html.decode("windows-1252", "replace")


def _candidates(html: bytes, charset: str | None) -> Iterator[str]:
    """Yield Python's names of the charsets that *html* may be in, the likeliest first."""
    # they take time to import, and most pages are in UTF-8
    from bs4.dammit import EncodingDetector
    from charset_normalizer import from_bytes

    for label in (charset, EncodingDetector.find_declared_encoding(html[:_HEAD], is_html=True)):
        name = resolve_encoding(label) if label else None
        # A page whose ASCII markup can be read is not in UTF-16, whatever it says (HTML Standard, "prescan").
        if name and not name.startswith(("utf-16", "utf-32")):
            yield name
    yield "utf-8"
    first = re.search(rb"[\x80-\xff]", html)
    start = max(0, first.start() - _SAMPLE // 4) if first else 0
    guess = from_bytes(html[start : start + _SAMPLE]).best()
    if guess is not None:
        yield guess.encoding


def _is_binary(html: bytes) -> bool:
    head = html.lstrip(b"\0\t\n\r ")[:_HEAD]  # zeros before a text say nothing of it
    if head.startswith(_MAGIC) or any(head[place:].startswith(mark) for place, mark in _MAGIC_LATER.items()):
        return True
    return len(_CONTROLS.findall(head)) > len(head) // 10
