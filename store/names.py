"""One name for one voice: names that differ only by case, spaces and signs are one, and are shown in one spelling. Pure."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_ARTICLE: Final = re.compile(r"^\s*(?:[Tt]he|THE)(?=\s+\w)|^The(?=[A-Z])")


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """Return what is the same for all spellings of a name.

    >>> name_key("What's On Netflix") == name_key("What’s on Netflix"), name_key("The Verge"), name_key("!?")
    (True, 'verge', '!?')
    >>> name_key("Thelma Ray"), name_key("TheWrap") == name_key("The Wrap")
    ('thelmaray', True)
    """
    return "".join(_WORD.findall(_ARTICLE.sub("", name).casefold())) or name


def one_spelling(names: Iterable[str]) -> dict[str, str]:
    """Return for each of the *names* the spelling in which it is shown: the commonest of its like, of those the first.

    >>> one_spelling(["Ann Lee", "What's On", "What’s on", "What’s on"])
    {'Ann Lee': 'Ann Lee', "What's On": 'What’s on', 'What’s on': 'What’s on'}
    """
    often = Counter(names)
    shown: dict[str, str] = {}
    for name, _ in often.most_common():
        shown.setdefault(name_key(name), name)
    return {name: shown[name_key(name)] for name in often}
