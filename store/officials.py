"""Whose word about a work is official: those who show, make, hand out or publish it, and who speaks for them.

The names were collected in November 2026 from general knowledge of who shows what; the user's configuration adds more. An
official's site is one of the kind `official` (`store.known_sites`); here it is about the voices that other pages credit.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from typing import Final


class Role(StrEnum):
    """What an official does with a work."""

    NETWORK = "network"
    STREAMER = "streamer"
    STUDIO = "studio"
    DISTRIBUTOR = "distributor"
    PUBLISHER = "publisher"


_NAMES: Final[dict[Role, str]] = {
    Role.NETWORK: """HBO, ABC, CBS, NBC, Fox, FX, AMC, The CW, Showtime, Starz, Syfy, TNT, TBS, USA Network, Paramount Network,
        Comedy Central, Adult Swim, Cartoon Network, Nickelodeon, BBC, ITV, Channel 4, Channel 5, Sky, PBS, CBC, ZDF, ARD, RTL,
        Canal+, TF1, RTVE, RAI, KBS, SBS, MBC, tvN, JTBC, OCN, NHK, MBS, Fuji TV, TV Tokyo, TV Asahi, Nippon TV, Tokyo MX, WOWOW""",
    Role.STREAMER: """Netflix, Tudum, Disney+, Disney Plus, Hulu, Prime Video, Amazon, Apple TV+, Apple TV Plus, Max, HBO Max,
        Paramount+, Paramount Plus, Peacock, AMC+, Shudder, Crunchyroll, Funimation, HIDIVE, Viki, TVING, Wavve, Coupang Play,
        U-NEXT, ABEMA, iQIYI, Youku, Bilibili, Hotstar, SonyLIV, Zee5, BritBox, Viaplay, Stan, Crave""",
    Role.STUDIO: """Marvel Studios, Marvel, Lucasfilm, Pixar, Walt Disney Pictures, Warner Bros, Warner Bros., Universal Pictures,
        Paramount, Paramount Pictures, Sony Pictures, 20th Century Studios, Lionsgate, A24, Legendary, DC Studios, DreamWorks,
        Illumination, Blumhouse, Studio Dragon, MAPPA, ufotable, Kyoto Animation, Bones, Wit Studio, A-1 Pictures, CloverWorks,
        Madhouse, Production I.G, Trigger, TMS Entertainment, Sunrise, Pierrot, David Production, J.C.Staff, White Fox, Shaft,
        Toei Animation, Studio Ghibli, Skydance, MGM, Bethesda, Rockstar Games, CD Projekt Red, FromSoftware""",
    Role.DISTRIBUTOR: """Aniplex, TOHO Animation, Toho, Sentai Filmworks, GKIDS, Viz Media, Neon, Mubi, CJ ENM, Kadokawa, Pony Canyon,
        Bandai Namco""",
    Role.PUBLISHER: """Shueisha, Kodansha, Shogakukan, Square Enix, Nintendo, PlayStation, Xbox, Ubisoft, Electronic Arts, Capcom,
        Konami, Sega, Blizzard, Riot Games, Penguin Random House, HarperCollins""",
}


def _each(words: str) -> list[str]:
    return words.split()


#: names that are also another thing, so that they must be all of the credit
_WHOLE: Final = frozenset(
    (name,) for name in _each("fox max sky stan crave neon bones trigger shaft sunrise legendary amazon apple")
)

#: words that say of a voice without a name that it is official, as in "the show's official page"
_OFFICIAL_WORDS: Final = frozenset({"official", "officially"})

#: words that say that somebody else speaks, as in "an unofficial site" and "fans on the official forum"
_OTHERS: Final = frozenset(_each("fan fans unofficial rumour rumours rumor rumors leak leaks leaker insider insiders"))

#: words that may stand before or after a name without making it another's: "Netflix Korea" but not "What's on Netflix"
_BESIDE: Final = frozenset(
    _each(
        """a account accounts and announcement animation app at boss bosses by ceo channel chief company content entertainment
    executive executives exec execs for from global group head her his in inc india its itself japan kk korea media network
    newsroom of officer official officials on page platform post pr president press producer producers release
    representative representatives s site social spokesperson statement streamer streaming studio studios teaser the
    themselves trailer tudum tv twitter uk us website x youtube"""
    )
)

_WORD: Final = re.compile(r"[^\W_]+")


def known() -> Iterator[tuple[str, Role]]:
    """Yield each known name with its role."""
    for role, names in _NAMES.items():
        for name in names.split(","):
            yield " ".join(name.split()), role


@cache
def _by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the words of the known names by the first of them."""
    names: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name, _ in known():
        words = _words(name)
        names[words[0]] = (*names.get(words[0], ()), words)
    return names


class Officials:
    """Tells official voices from others, by the known names and the user's own."""

    def __init__(self, own: Iterable[str] = ()) -> None:
        self._names = dict(_by_first_word())
        for words in map(_words, own):
            if words:
                self._names[words[0]] = (*self._names.get(words[0], ()), words)

    def is_official(self, credit: str | None) -> bool:
        """Whether a page that credits this voice hands on an official word.

        >>> officials = Officials(["Northlight"])
        >>> [officials.is_official(c) for c in ("Netflix Korea", "the official page", "What's on Netflix", None)]
        [True, True, False, False]
        """
        words = _words(credit or "")
        if _OTHERS.intersection(words):
            return False
        if _OFFICIAL_WORDS.intersection(words):
            return True
        return any(self._stands(words, place) for place in range(len(words)))

    def _stands(self, words: tuple[str, ...], place: int) -> bool:
        """Whether a name stands at this place of a credit."""
        for name in self._names.get(words[place], ()):
            if words[place : place + len(name)] != name:
                continue
            beside = words[:place] + words[place + len(name) :]
            if not beside or (name not in _WHOLE and _BESIDE.issuperset(beside)):
                return True
        return False


def _words(text: str) -> tuple[str, ...]:
    words = tuple(_WORD.findall(text[:200].casefold()))
    return words[1:] if words[:1] == ("the",) else words
