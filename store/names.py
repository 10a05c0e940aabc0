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
    >>> name_key("넷플릭스") == name_key("ネットフリックス") == name_key("Netflix")
    True
    >>> name_key("Thelma Ray"), name_key("TheWrap") == name_key("The Wrap")
    ('thelmaray', True)
    """
    key = "".join(_WORD.findall(_ARTICLE.sub("", name).casefold())) or name
    return _WRITTEN_OTHERWISE.get(key, key)


#: how services that show series all over the world are written in Japan and Korea, as their own sites there have it
_WRITTEN_OTHERWISE: Final = {
    written: key
    for key, others in {
        "netflix": "넷플릭스 ネットフリックス ネトフリ",
        "disney": "디즈니플러스 디즈니 ディズニープラス ディズニー disneyplus",
        "primevideo": "프라임비디오 아마존프라임비디오 プライムビデオ amazonプライムビデオ アマゾンプライムビデオ amazonprimevideo",
        "appletv": "애플tv 애플tv플러스 appletvplus アップルtv アップルtvプラス",
        "crunchyroll": "크런치롤 クランチロール",
        "hulu": "훌루 フールー",
        "tving": "티빙",
        "viki": "비키",
    }.items()
    for written in others.split()
}


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
