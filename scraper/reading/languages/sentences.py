"""The sentences of a page in another language, with what each names of the watched work and of others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Final

from scraper.reading.languages.dates import Dated, find_dates, plain, shadowed
from scraper.reading.languages.table import CAPITALS, NAME, Language
from scraper.reading.languages.titles import shown
from scraper.reading.sentence.names import bounded
from store.model import BlockKind, Watch

#: how a season is written on pages of all languages
_SEASONS_OF: Final = ("season {n}", "{n}(?:st|nd|rd|th) season", "s{n}", "season{n}")

#: behind a stop, but that of an initial or a title ("Dr."); at a line's end
_ENDS: Final = re.compile(
    r"(?:(?<=[.!?…])(?:(?<!\b[^\W\d]\.)|(?<=\d\sr\.)|(?<=ub\.r\.))(?<!\b[DM]r\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\b[Vv]ol\.)(?<!\bMrs\.)[\"'»”’)\]]*\s+(?=[\W\d]{0,5}[^\W\d_a-zß-ÿ]|\d{1,2}\.\s)|(?<=[。！？])|(?<=[?!])(?=[\u3040-\u30ff\u4e00-\u9fff「『【]))|\n+"
)

#: what stands in quotation marks, with them; an apostrophe inside of a word is none
_QUOTED: Final = re.compile(
    r"«[^«»\n]{2,60}»|“[^“”\n]{2,60}”|„[^„“”\n]{2,60}[“”]|\"[^\"\n]{2,60}\"|(?<!\w)['‘][^'‘’\n]{2,60}['’](?![a-zß-ÿ])"
    r"|「[^「」\n]{2,60}」|『[^『』\n]{2,60}』|《[^《》\n]{2,60}》|<[^<>\n]{2,60}>"
)

#: items and headings open with the title that they are about: "Night Ferry – saison 4"
_ITEMS: Final = frozenset({BlockKind.LI, BlockKind.H2})
_NAMES: Final = re.compile(r"(?<!\w)[^\W\d_a-zß-ÿ]\w*\W{0,4}\Z")

#: the number of a season right behind its title: "Night Ferry 4"
_BEHIND: Final = re.compile(r"[\"'»”’」』]?\s*(\d{1,2})(?![\d.:/%]|\s*[º°ª])")

#: words for works without seasons and where they are shown, in all languages
_MEDIA: Final = re.compile(
    r"film|movie|pelicul|cine|kino|sinema|long-?metrage|\blonga|\blibr[io]|\blivr[eo]|\bbuch|roman|novel|\bbuku|kitap|ksiaz"
    r"|jogo|juego|spiel|\bjeux?\b|gioc[ho]|\bgame|oyun|\bgr[ay]\b|gry\b|cartelera|sal[ae]s?\b|leinwand|映画|劇場|ゲーム|영화|게임|극장"
)

#: the other half of a name behind a month: with a hyphen, or with a capital of its own where the text is no headline in capitals
_JOINED: Final = re.compile(r"-[a-zß-ÿ]{2,6}\b")
_SURNAME: Final = re.compile(rf" [{CAPITALS}][^\W\d_A-ZÀ-ÞĀ]")
_SHORT: Final = 4
_FEW_SMALL: Final = 3

#: what parts clauses
_BREAKS: Final = re.compile(r"[;:]|, |、| [–—-] ")

_QUESTION: Final = re.compile(r"[?？]\W*$")
_BEFORE_QUESTION: Final = re.compile(r"[:：.!…] ")


@dataclass(frozen=True)
class Sentence:
    """One sentence of a page in *language*, which is read for *watch*; its *text* hides the work's *names* as `titles.hidden` does."""

    text: str
    kind: BlockKind
    watch: Watch
    language: Language
    names: tuple[str, ...] = ()
    _found: dict[str, list[tuple[int, int]]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def folded(self) -> str:
        """Return the text as patterns want it, character for character."""
        return plain(self.text)

    @cached_property
    def named(self) -> list[tuple[int, int]]:
        """Return where the watched work is named."""
        return [match.span() for match in re.finditer(NAME, self.text)]

    @property
    def written(self) -> str:
        """Return the sentence as it stands on the page."""
        return shown(self.text, self.names)

    def at(self, place: int) -> int:
        """Return where in `written` stands what stands at *place* of the text."""
        return place + sum(
            len(name) - 1 for name, (start, _) in zip(self.names, self.named, strict=True) if start < place
        )

    def said(self, start: int, end: int) -> str:
        """Return what stands on the page from *start* to *end* of the text."""
        return self.written[self.at(start) : self.at(end)]

    @cached_property
    def seasons(self) -> list[tuple[int, int, int]]:
        """Return where seasons are named, with their numbers."""
        behind_others = {end + blank for _, end in self.titles for blank in (0, 1)}
        numbered = ((*match.span(), number) for match, number in self._numbered())
        found = [each for each in numbered if each[0] not in behind_others]
        for _, end in self.named:
            behind = _BEHIND.match(self.folded, end)
            if behind and not any(date.start <= behind.start(1) < date.end for date in self.dates):
                found.append((end, behind.end(), int(behind[1])))
        return sorted(found)

    @property
    def past_seasons(self) -> bool:
        """Whether it names seasons, all of them before the watched one."""
        season = self.watch.season
        return season is not None and max((number for *_, number in self.seasons), default=season) < season

    @cached_property
    def titles(self) -> list[tuple[int, int]]:
        """Return where other titles stand in quotation marks."""
        quoted = (match for match in self._quoted() if (said := _inside(match))[0].isupper() or not bounded(said[0]))
        places = (match.span() for match in quoted)
        return [place for place in places if not any(place[0] < end and start < place[1] for start, end in self.named)]

    @cached_property
    def breaks(self) -> list[tuple[int, int]]:
        """Return where clauses part, but for the colons and commas of titles."""
        inside = (*self.named, *self.titles)
        found = (match.span() for match in _BREAKS.finditer(self.text))
        return [place for place in found if not any(start <= place[0] < end for start, end in inside)]

    @cached_property
    def others(self) -> bool:
        """Whether a title that is not the watched one is named, and the watched one is not."""
        if self.named:
            return False
        items = self.kind in _ITEMS and any(_NAMES.search(self.text, 0, start) for start, *_ in self.seasons)
        return bool(self.titles) or items

    @cached_property
    def elsewhere(self) -> list[tuple[int, int]]:
        """Return where things stand that have dates of their own; films and books are none where a film or a book is watched."""
        places = self.spots(*self.language.elsewhere)
        if self.watch.season is not None:
            return places
        return [place for place in places if not _MEDIA.search(self.folded, *place)]

    @property
    def lists(self) -> bool:
        """Whether it names three titles or more, as the headline of a round-up does."""
        parts = (part.strip() for part in _COMMAS.split(self.text))
        listed = sum((part[:1].isupper() or part[:1] == NAME) and len(part.split()) <= _LONGEST_TITLE for part in parts)
        return len(self.titles) > 1 or listed > _FEW_LISTED

    @cached_property
    def dates(self) -> list[Dated]:
        """Return the times that are named outside of the watched titles."""
        found = find_dates(self.folded, self.language)
        return [
            date
            for date in found
            if not any(start <= date.start < end for start, end in self.named) and not self._is_of_name(date)
        ][:_MOST_DATES]

    def _is_of_name(self, date: Dated) -> bool:
        """Whether a word of time is the first half of somebody's name: "Jun-ho", "Julio Peña"."""
        word = self.text[date.start : date.end]
        if not word[0].isupper() or self.folded[date.start : date.end] not in self.language.months:
            return False
        if len(word) <= _SHORT and _JOINED.match(self.text, date.end):
            return True
        small = sum(each[0].islower() for each in self.text.split())
        return self.language.small_months and small > _FEW_SMALL and _SURNAME.match(self.text, date.end) is not None

    @cached_property
    def shadow(self) -> str:
        """Return the folded text with shadows for its dates."""
        return shadowed(self.folded, self.dates)

    @cached_property
    def asks_from(self) -> int:
        """Return where the question in it begins, behind a colon or a stop if there is one; the text's end where it asks nothing."""
        if self.spots(*self.language.questions):
            return 0
        if not _QUESTION.search(self.text):
            return len(self.text)
        return max((each.end() for each in _BEFORE_QUESTION.finditer(self.text)), default=0)

    @property
    def asks(self) -> bool:
        """Whether it is a question from its beginning."""
        return not self.asks_from

    def spots(self, *patterns: str) -> list[tuple[int, int]]:
        """Return where any of *patterns* stands."""
        tied, free = parted(patterns)
        there = (*self.language.among(tied, self.shadow if tied else ""), *self.language.among(free, self.folded))
        return sorted({place for each in there for place in self._places(each)})

    def said_of(self, date: Dated, patterns: tuple[str, ...], scope: tuple[int, int]) -> list[tuple[int, int]]:
        """Return where any of *patterns* stands inside of *scope*, and of those that name a date where they name this one."""
        tied, free = parted(patterns)
        found = [
            match.span()
            for each in self.language.among(tied, self.shadow)
            for match in self.language.pattern(each).finditer(self.shadow)
            if match.start("date") == date.start
        ]
        found += [place for place in self.spots(*free) if scope[0] <= place[0] and place[1] <= scope[1]]
        return [place for place in found if not any(start <= place[0] and place[1] <= end for start, end in self.named)]

    def _places(self, written: str) -> list[tuple[int, int]]:
        """Return where one pattern stands; asked for once."""
        if written not in self._found:
            text = self.shadow if "{date" in written else self.folded
            self._found[written] = [match.span() for match in self.language.pattern(written).finditer(text)]
        return self._found[written]

    def _numbered(self) -> Iterator[tuple["re.Match[str]", int]]:
        for written in self.language.among((*self.language.seasons_of, *_SEASONS_OF), self.folded):
            for match in self.language.pattern(written).finditer(self.folded):
                for words in (words for words in match.groupdict().values() if words):
                    yield match, self.language.number(words)

    def _quoted(self) -> Iterator["re.Match[str]"]:
        speech = self.language.pattern(self.language.speech) if self.language.speech else None
        for match in _QUOTED.finditer(self.text):
            said = self.text[: match.start()].rstrip().endswith(_SAYS) or _inside(match)[-1] in _STOPS
            said = said or bool(speech and speech.match(self.folded, match.end()))
            if len(match[0].split()) <= _LONGEST_TITLE and not said:
                yield match


@cache
def parted(patterns: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return those of *patterns* that name a date, and those that don't."""
    return tuple(each for each in patterns if "{date" in each), tuple(each for each in patterns if "{date" not in each)


def _inside(quoted: "re.Match[str]") -> str:
    """Return what stands between quotation marks, without the blanks that French has there."""
    return quoted[0][1:-1].strip() or quoted[0]


_SAYS: Final = (":", ",", "：")  # before speech
_STOPS: Final = frozenset(".,…。")  # at the end of speech
_LONGEST_TITLE: Final = 6  # words
_COMMAS: Final = re.compile(r"[,，、]")
_FEW_LISTED: Final = 3  # parts of a headline between commas that may be no titles
_MOST_DATES: Final = 20  # of a sentence; one with more is a table
LONGEST: Final = 600  # characters; what is longer is no sentence


#: a number with a stop, and the nouns behind which it is none that orders
_NUMBER: Final = re.compile(r"(?<!\d)\d{1,2}\.[\"'»”’)\]]*\Z")
_NUMBERED: Final = re.compile(
    r"(?i)\b(?:staffel|season|folge|teil|episode|part|sezon\w*|seri[aię])\s\d{1,2}\.[\"'»”’)\]]*\Z"
)


_LOOKED_AT: Final = 30  # characters before a stop


def _ordinal(before: str) -> bool:
    """Whether the stop at the end of *before* makes a number an ordinal."""
    return _NUMBER.search(before) is not None and _NUMBERED.search(before) is None


def sentences(text: str, *, orders: bool = False) -> list[str]:
    """Return the sentences of a block, what is too long for one cut up, so that no page costs more than its length.

    *orders* says that the language writes ordinals with a stop.

    >>> sentences("Am 25. Juni geht es los. Mehr ist nicht bekannt.", orders=True)
    ['Am 25. Juni geht es los.', 'Mehr ist nicht bekannt.']
    """
    found, start = [], 0
    for end in _ENDS.finditer(text):
        if orders and _ordinal(text[max(start, end.start() - _LOOKED_AT) : end.start()]):
            continue
        found.append(text[start : end.start()])
        start = end.end()
    found.append(text[start:])
    return [part[at : at + LONGEST].strip() for part in found for at in range(0, len(part), LONGEST) if part.strip()]
