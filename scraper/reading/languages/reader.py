"""What a page in another language claims: each sentence that is about the watched season, date by date.

The nearest word for an event is what a date belongs to; what denies or hedges stands in the same clause. There are no
weights: what no rule is sure of is no claim.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from scraper.reading.languages.dates import Dated
from scraper.reading.languages.linking import Link, link_of
from scraper.reading.languages.sentences import Sentence
from scraper.reading.languages.stance import lies_behind, scope_of, stance_of
from scraper.reading.languages.subject import is_ours, ours
from scraper.reading.languages.table import Language
from scraper.reading.moment import CLOSED_BEHIND
from scraper.reading.windows import Expression, resolve
from scraper.reading.windows.missing import lacks_year
from store.model import Article, Claim, Event, Reason, Stance, Watch, Window

_ANIME: Final = re.compile(r"\banim[eé]s?\b|アニメ|애니", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")

#: a season comes out again within a year or so: what came out before is mostly the one before
_LONG_OVER: Final = timedelta(270)


def read_in(language: Language, article: Article, watch: Watch, *, first_seen: date | None) -> tuple[Claim, ...]:
    """Return what *article*, which is in *language*, claims about the season of *watch*, each claim once."""
    page = _Page(language, article, watch, first_seen)
    kept: dict[tuple[Event, Window | None, Stance], Claim] = {}
    before: Sentence | None = None
    for sentence, subject in ours(language, article, watch):
        for claim in (*page.dated(sentence, subject, before), *page.windowless(sentence, subject)):
            kept.setdefault((claim.event, claim.window, claim.stance), claim)
        before = sentence
    return tuple(kept.values())


class _Page:
    """One reading of a page from top to bottom."""

    def __init__(self, language: Language, article: Article, watch: Watch, first_seen: date | None) -> None:
        self.language, self.watch = language, watch
        self.text = "\n".join((article.headline, *(block.text for block in article.blocks)))
        self.anime = _ANIME.search(self.text) is not None
        years = Counter(int(year) for year in _YEAR.findall(article.headline) or _YEAR.findall(self.text))
        self.year = None if article.published or not years else max(years, key=lambda year: (years[year], year))
        self.day = article.published or (None if self.year else first_seen)

    def dated(self, sentence: Sentence, subject: Reason, before: Sentence | None) -> Iterator[Claim]:
        """Yield the claims with a date that *sentence* makes, which stands behind the one *before*."""
        if sentence.asks:
            return
        for found in sentence.dates:
            link = link_of(sentence, found, before)
            if link is not None and is_ours(sentence, found):
                claim = self._claim(sentence, found, link, subject)
                if claim is not None:
                    yield claim

    def windowless(self, sentence: Sentence, subject: Reason) -> Iterator[Claim]:
        """Yield what *sentence* says without a date: that none is known, or that there will be none."""
        if sentence.asks:
            return
        cues = ((Stance.UNANNOUNCED, self.language.no_date), (Stance.CANCELLED, self.language.cancelled))
        for stance, patterns in cues:
            for start, end in sentence.spots(*patterns)[:1]:
                words = sentence.text[start:end]
                reasons = (Reason("stance", words, stance.value), subject)
                yield Claim(Event.RELEASE, None, stance, None, words, reasons=reasons)

    def _claim(self, sentence: Sentence, found: Dated, link: Link, subject: Reason) -> Claim | None:
        scope = scope_of(sentence, found, link)
        behind = lies_behind(sentence, found, link, scope)
        said = found.expression.closed if behind and found.expression.opening in CLOSED_BEHIND else found.expression
        window = self._window(said, past=behind)
        if window is None or self._long_over(sentence, link, window):
            return None
        stance, words = stance_of(sentence, found, scope)
        credit = self._credit(sentence)
        places = [(found.start, found.end), link.place, *words[:1]]
        quote = sentence.text[min(start for start, _ in places) : max(end for _, end in places)]
        reasons = [
            Reason("window", sentence.text[found.start : found.end], found.english),
            Reason("event", sentence.text[slice(*link.place)], link.event.value),
            subject,
            Reason("stance", sentence.text[slice(*words[0])] if words else "", stance.value),
        ]
        if credit:
            reasons.append(Reason("credit", credit, "named here"))
        relative = found.expression.relative
        return Claim(link.event, window, stance, credit, quote, relative=relative, reasons=tuple(reasons))

    def _window(self, said: Expression, *, past: bool) -> Window | None:
        """Return the days that *said* means; a day or month almost a year ahead, its year unsaid, is the last one."""
        window = resolve(said, reference=self.day, past=past, anime=self.anime, year=self.year)
        if past or window is None or window.earliest is None or self.day is None or not lacks_year(said.closed.value):
            return window
        if window.earliest - self.day <= _LONG_OVER:
            return window
        return resolve(said, reference=self.day, past=True, anime=self.anime, year=self.year)

    def _long_over(self, sentence: Sentence, link: Link, window: Window) -> bool:
        """Whether a release lies so far back that it is an earlier season's, where the sentence names none."""
        if link.event is not Event.RELEASE or not self.watch.season or self.watch.season == 1 or window.latest is None:
            return False
        if any(number == self.watch.season for *_, number in sentence.seasons):
            return False
        if self.day is None:
            return self.year is not None and window.latest.year < self.year
        return self.day - window.latest > _LONG_OVER

    def _credit(self, sentence: Sentence) -> str | None:
        """Return whom *sentence* credits, by the full name that the page gave before."""
        for written in self.language.credits:
            if match := self.language.pattern(written).search(sentence.text):
                return self._full(match["who"].strip(" ,.:;"))
        return None

    def _full(self, name: str) -> str:
        """Return the name with the one before it, where the page has it with one: "Lark" as "Dana Lark"."""
        if " " in name or not self.language.spaced:
            return name
        full = re.search(rf"(?<=[a-zß-ÿ,] )[^\W\d_a-zß-ÿ][\w'’-]+ {re.escape(name)}\b", self.text)
        return full[0] if full else name
