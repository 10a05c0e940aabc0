"""The pages of the benchmark: articles of 7 KB, and large ones as news sites send them, most of which is no article."""

from random import Random
from typing import Final

TITLE: Final = "Harbour Lights"

_WORDS: Final = [
    "the",
    "story",
    "of",
    "a",
    "town",
    "by",
    "the",
    "sea",
    "and",
    "of",
    "those",
    "who",
    "keep",
    "its",
    "light",
    "was",
    "told",
    "for",
    "eight",
    "weeks",
    "last",
    "winter",
    "while",
    "many",
    "people",
    "watched",
    "each",
    "part",
    "on",
    "the",
    "evening",
    "that",
    "it",
    "came",
    "and",
    "spoke",
    "of",
    "it",
    "at",
    "work",
    "on",
    "the",
    "next",
    "day",
    "because",
    "nobody",
    "knew",
    "who",
    "had",
    "put",
    "out",
    "the",
    "lamp",
    "on",
    "the",
    "night",
    "of",
    "the",
    "storm",
    "or",
    "why",
    "an",
    "old",
    "man",
    "said",
    "that",
    "he",
    "had",
    "seen",
    "nothing",
    "from",
    "his",
    "window",
]


def _sentence(random: Random) -> str:
    words = random.choices(_WORDS, k=random.randint(9, 19))
    return " ".join(words).capitalize() + "."


def _paragraph(random: Random, size: int) -> str:
    text = ""
    while len(text) < size:
        text += _sentence(random) + " "
    return text.strip()


def article(number: int, version: int, *, concerns: bool) -> str:
    """Return a page of 7 KB; one that *concerns* the watch says a day, which is another one in each *version*."""
    return _page(Random(number), number, version, concerns=concerns, bulk="", paragraphs=16)


def large(number: int, version: int, *, concerns: bool) -> str:
    """Return a page of 174 kB: an article of 25 paragraphs in scripts, styles, menus and links to other stories."""
    random = Random(number)
    links = "".join(
        f'<li class="menu-item menu-item-{n}"><a href="/section/{n}/{random.randrange(10**6)}" data-track="nav|{n}">'
        f"<span class=label>{_sentence(random)[:40]}</span></a></li>"
        for n in range(455)
    )
    script = ";".join(
        f'window.__d["{random.randrange(10**9)}"]={{"k":"{_sentence(random)}","v":{n}}}' for n in range(640)
    )
    style = "".join(f".c-{n}>.d{random.randrange(10**5)}{{margin:{n % 9}px;padding:0 {n % 7}px}}" for n in range(500))
    bulk = f"<script>{script}</script><style>{style}</style><nav><ul>{links}</ul></nav>"
    return _page(random, number, version, concerns=concerns, bulk=bulk, paragraphs=25)


def _page(random: Random, number: int, version: int, *, concerns: bool, bulk: str, paragraphs: int) -> str:
    texts = [_paragraph(random, 380) for _ in range(paragraphs)]
    headline = f"{TITLE} season 2: all that is known" if concerns else f"A letter from the coast, number {number}"
    day = f"March {1 + (number + version) % 28}, {2031 + version}"
    news = f"Season 2 of {TITLE} will premiere on {day}, the studio said." if concerns else f"It is as of {day}."
    texts.insert(2, news)
    body = "".join(f"<p>{text}</p>\n" for text in texts)
    head = (
        f'<meta charset="utf-8"><title>{headline}</title><meta property="og:title" content="{headline}">'
        '<meta property="article:published_time" content="2030-05-03T09:00:00Z">'
    )
    return (
        f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{bulk}<header><a href="/">The Coast</a></header><main>'
        f"<article><h1>{headline}</h1>\n{body}</article></main><footer>Made by the sea</footer></body></html>\n"
    )
