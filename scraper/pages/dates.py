"""When a page was published, from the place that says it best; no date is better than a wrong one.

The last places are what the page shows by its headline and what its address says. A search of the whole text is not among
them, and neither is htmldate, which is one: measured on the undated pages of ``../shared/claims`` it took a day from the text on
all 31 with its extensive search, once the very release day that the page claims, and on some shapes it made up days without it
too. No date is better: the reader then takes none of "next year".
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from scraper.addresses import host_and_path
from scraper.pages import datewords, words
from scraper.pages.days import WEEKDAY, find_day, is_possible, stamped_day
from scraper.pages.hints import modified_by_name, published_by_name
from scraper.pages.metadata import Metadata
from scraper.pages.runs import Line, Stamp
from scraper.pages.text import words_of
from store.model import BlockKind

#: meta elements that hold the day of publication, the surest first. Sources: Open Graph (article:published_time), Dublin
#: Core (dc.date*, dcterms.*), Parse.ly, Sailthru, Chartbeat, Google's news sitemap and Scholar tags, rNews
_PUBLISHED: Final = words_of(
    "article:published_time og:article:published_time og:published_time og:pubdate datepublished date_published "
    "article:published article.published publishdate publish-date publish_date publication_date publication-date "
    "published-date published_date pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.created "
    "dcterms.created dc.date dcterms.date cxenseparse:recs:publishtime article_date_original originalpublicationdate "
    "rnews:datepublished citation_publication_date citation_date bt:pubdate ptime displaydate date"
)
_MODIFIED: Final = words_of(
    "article:modified_time og:article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified "
    "lastmod last-modified article:modified"
)
#: the second form is a number that begins with a day, as portals of Asia have it: ``20210505102133123``
_URL_DAY: Final = re.compile(
    r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-])|[/_-](20\d\d)([01]\d)([0-3]\d)(?=[/._-]|$|\d{4,11}(?:[/._-]|$))"
)
_MODIFYING: Final = re.compile(
    r"updat|modif|edited|aktualis|geändert|actualizad|mis à jour|aggiornat|atualizad|aktualiz|güncelle|diperbarui|更新|수정|업데이트|アップデート",
    re.IGNORECASE,
)
#: the time of the day, with what leads it and the zone behind it
_CLOCK: Final = (
    rf"(?:(?:{words.one_of(datewords.AT)})\s?)?(?:(?:오전|오후|午前|午後)\s?)?"
    r"\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|h\b|時\d{1,2}分|시\s?\d{1,2}분)(?:h(?:rs|s)?\b)?"
    r"\s?(?:[ap]\.?m\.?(?![a-z]))?(?:\s?(?:uhr\b|\(?(?-i:[A-Z]{2,4})\b\)?))?"
)
_AFTER_DATE: Final = re.compile(rf"[\s,.|•·–—-]*(?:/\s)?{_CLOCK}", re.IGNORECASE)
_TIME: Final = re.compile(rf"\b{_CLOCK}", re.IGNORECASE)
_WEEKDAY: Final = re.compile(rf"(?:^|(?<=[\s,|])){WEEKDAY}\.?[\s,–-]{{1,3}}$", re.IGNORECASE)
_WEEKDAY_BEHIND: Final = re.compile(rf"\.?\s?(?:[(（]{WEEKDAY}[)）]|,?\s{WEEKDAY}\b|(?-i:[A-Z]{{3}})\b)", re.IGNORECASE)
_POSTED: Final = re.compile(rf"\W{{0,3}}(?:{words.one_of(words.PUBLISHED, datewords.DATED)})\W{{0,3}}", re.IGNORECASE)
_POSTED_LAST: Final = re.compile(rf"\s(?:{words.one_of(words.PUBLISHED)})\W{{0,3}}$", re.IGNORECASE)
_POSTED_BEHIND: Final = re.compile(rf"(?:{words.one_of(datewords.PUBLISHED_BEHIND)})$", re.IGNORECASE)
_WRITER: Final = re.compile(
    rf"(?:(?:{words.one_of(words.PUBLISHED)})\s)?(?:{words.one_of(words.BY)})\W{{1,3}}[^\W\d_](?:[\w.'’ -]){{1,40}}",
    re.IGNORECASE,
)
#: how long it takes to read the page, which stands between a writer's name and the day
_TAKES: Final = re.compile(
    rf"(?:(?:{words.one_of(words.READING_TIME)})\W{{0,3}})?\d{{1,3}}[\s-]?(?:{words.one_of(words.MINUTES)})\b\.?(?:\s(?:{words.one_of(words.READING)})\b)?",
    re.IGNORECASE,
)
#: a name without "by", which only a sign or the reading time parts from the day
_REPORTER: Final = re.compile(r"\w{2,5}\s?(?:기자|記者)")
#: an agency's or a site's name, as no work is called
_DOMAIN: Final = re.compile(r"[\w-]{2,30}(?:\.[a-z]{2,4}){1,2}", re.IGNORECASE)
_NAME: Final = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,3}")
#: addresses of writers' pages
_WRITERS: Final = re.compile(
    r"/(?:authors?|auth|autor(?:es|en)?|auteurs?|autori|writers?|staff|people|profiles?|contributors?|columnists?)[/.?]",
    re.IGNORECASE,
)
_AROUND: Final = " ,:-()[]"
_MACHINE: Final = re.compile(r"\d{4}-?\d\d-?\d\d(?:$|[T\s])|1\d{9}")
_SIGNS: Final = ("|", "•", "·", "–", "—", "/", "»")
#: signs that part the pieces of a byline, and no sentence
_BARS: Final = ("|", "•", "·")
_READING_TIME: Final = re.compile(r"\d|e-?mail\b|print\b|share\b|글자|link\b", re.IGNORECASE)
_LED: Final = re.compile(rf"\W{{0,3}}(?:{words.one_of(words.PUBLISHED, words.BY)})\W", re.IGNORECASE)
_CHANGED: Final = re.compile(rf"(?:{_MODIFYING.pattern})\D{{0,20}}\d", re.IGNORECASE)
_BEHIND: Final = (_READING_TIME, _CHANGED, _POSTED_BEHIND, _REPORTER)
_PARTS: Final = re.compile(r"\s*[|•·–—/»]\s*")
#: letters of the section and the like behind a dateline
_SECTION: Final = 40
#: how many lines before and after the headline a page shows its day in
_BEFORE: Final = 6
_AFTER: Final = 6
#: how many lines behind the article may stand where it says when it was published
_FOOT: Final = 2
#: a line with more letters is no dateline
_LONG: Final = 110


@dataclass(frozen=True, slots=True)
class Seen:
    """What the dates of a page are read from; *headline* is the number of the headline among *lines*, if it stands there.

    *article* is the range of the numbers of the article's own lines, *ruled* what stands where the site's rule says that
    the day does.
    """

    url: str
    metadata: Metadata
    lines: list[Line]
    stamps: list[Stamp]
    headline: int | None
    article: range
    ruled: str = ""


def _site_rule(seen: Seen) -> Iterator[object]:
    yield seen.ruled


def _json_ld(seen: Seen) -> Iterator[object]:
    for node in seen.metadata.nodes:
        for key in ("datePublished", "uploadDate", "dateCreated"):
            if isinstance(value := node.get(key), str | int):
                yield value


def _meta(seen: Seen) -> Iterator[object]:
    return seen.metadata.meta(*_PUBLISHED)


def _microdata(seen: Seen) -> Iterator[object]:
    for stamp in seen.stamps:
        if stamp.itemprop == "datepublished" and stamp.kind not in {BlockKind.COMMENT, BlockKind.RELATED}:
            yield stamp.text


def _time(seen: Seen) -> Iterator[object]:
    """Yield the `time` elements that stand by the headline, or that say that they are the article's."""
    own = [stamp for stamp in seen.stamps if stamp.kind not in {BlockKind.COMMENT, BlockKind.RELATED}]
    own = [stamp for stamp in own if not _is_modified(stamp) and _is_stamp(stamp.text)]
    if seen.headline is not None:
        near = range(seen.headline - _BEFORE, _first_prose(seen) + 1)
        yield from (stamp.text for stamp in own if stamp.line in near)
    among = range(seen.article.start, seen.article.stop + _FOOT)
    yield from (stamp.text for stamp in own if stamp.line in among and published_by_name(stamp.names))


def _is_modified(stamp: Stamp) -> bool:
    return modified_by_name(stamp.names) or _MODIFYING.search(stamp.text) is not None


def _is_stamp(text: str) -> bool:
    """Whether *text* is a time stamp or a dateline, and no sentence or heading with a day in it."""
    return _MACHINE.match(text) is not None or dateline(text) is not None


def _shown(seen: Seen) -> Iterator[object]:
    return (day.isoformat() for _, day in datelines(seen))


def datelines(seen: Seen) -> Iterator[tuple[Line, date]]:
    """Yield the datelines by the headline with their days: lines that hold a day, a writer's name and nothing else."""
    if seen.headline is None:
        return
    headline = seen.lines[seen.headline].text
    after = range(seen.headline + 1, min(_first_prose(seen) + 1, len(seen.lines)))
    before = range(seen.headline - 1, max(seen.headline - _BEFORE, 0) - 1, -1)
    for number in (*after, *before):
        line = seen.lines[number]
        if line.is_heading and number > seen.headline:
            continue  # a heading of the article
        if line.kind in {None, BlockKind.BOILERPLATE} and (day := _line_day(line, headline)) is not None:
            yield line, day


def _line_day(line: Line, headline: str) -> date | None:
    """Return the day of a dateline; a name before it that leads to a writer's page is one without "by"."""
    day = dateline(line.text, headline)
    return dateline(f"by {line.text}") if day is None and _WRITERS.search(line.link or "") else day


def _address(seen: Seen) -> Iterator[object]:
    _, path = host_and_path(seen.url)
    return ("-".join(filter(None, match.groups())) for match in _URL_DAY.finditer(path))


#: the places that give a day of publication, in the order in which they are believed
PLACES: Final[tuple[tuple[str, Callable[[Seen], Iterator[object]]], ...]] = (
    ("site-rule", _site_rule),
    ("json-ld", _json_ld),
    ("meta", _meta),
    ("microdata", _microdata),
    ("time", _time),
    ("shown", _shown),
    ("url", _address),
)


def published(seen: Seen, today: date | None) -> tuple[date, str] | None:
    """Return the day of publication and the name of the place that gave it, or None where no place does."""
    for name, place in PLACES:
        for value in place(seen):
            day = stamped_day(value)
            if day is not None and is_possible(day, today):
                return day, name
    return None


def modified(seen: Seen, today: date | None) -> date | None:
    """Return the day of the last change that JSON-LD, meta elements or microdata give."""
    values: list[object] = [node["dateModified"] for node in seen.metadata.nodes if "dateModified" in node]
    values += seen.metadata.meta(*_MODIFIED)
    values += [stamp.text for stamp in seen.stamps if stamp.itemprop == "datemodified"]
    days = (stamped_day(value) for value in values)
    return next((day for day in days if day is not None and is_possible(day, today)), None)


def dateline(text: str, headline: str = "") -> date | None:
    """Return the day of *text* if it is a dateline, and not a sentence or heading that names a day.

    A name before the day is a writer's unless it stands in the *headline* too, as a work's would.

    >>> dateline("Posted on 12 May 2021 by admin")
    datetime.date(2021, 5, 12)
    >>> dateline("Release date: 12 May 2021")
    """
    if len(text) > _LONG:
        return None
    found = find_day(text)
    if found is None or _MODIFYING.search(text[: found[1]]):
        return None
    day, start, end = found
    before, after = text[:start], text[end:]
    for following in (_WEEKDAY_BEHIND, _AFTER_DATE):
        if (match := following.match(after)) is not None:
            after = after[match.end() :]
    return day if _is_lead(before, headline) and _is_tail(before, after) else None


def _is_lead(text: str, headline: str) -> bool:
    """Whether *text* may stand before the day: nothing, a weekday, a word for publishing, a writer's name."""
    first, *others = _PARTS.split(_TAKES.sub("|", _TIME.sub("", _WEEKDAY.sub("", text))).strip(_AROUND))
    last = others[-1].strip(_AROUND) if others else first.strip(_AROUND)
    if not first:
        return True
    writer = _POSTED_LAST.sub("", first.rstrip(_AROUND)).rstrip(_AROUND)
    if _REPORTER.fullmatch(writer) or (_DOMAIN.fullmatch(writer) and not any(others)):
        return True
    named = headline and others and not any(others) and first.istitle() and _NAME.fullmatch(first)
    if named and not _shared(first, headline):
        return True
    return _POSTED.fullmatch(last) is not None or _WRITER.fullmatch(writer) is not None


def _shared(name: str, headline: str) -> bool:
    """Whether a word of *name* stands in *headline*."""
    return not set(name.lower().split()).isdisjoint(re.findall(r"\w+", headline.lower()))


def _is_tail(before: str, text: str) -> bool:
    """Whether *text* may stand behind the day: nothing, a writer's name, when it was changed, or what a sign parts from the day.

    Where *before* the day stands who wrote the page, a bar may part the day from anything, such as the section.
    """
    rest = text.strip(_AROUND)
    if rest[:1] in _BARS and _LED.match(before) and len(rest) <= _SECTION:
        return True
    _, *others = _PARTS.split(rest) if rest[:1] in _SIGNS else ("", rest)
    return all(not part or _WRITER.fullmatch(part) or any(rule.match(part) for rule in _BEHIND) for part in others)


def _first_prose(seen: Seen) -> int:
    """Return the number of the first line behind the headline and its standfirst that is a paragraph."""
    start = (seen.headline or 0) + 1
    prose = [number for number, line in enumerate(seen.lines[start : start + _AFTER], start) if line.prose >= 60]
    first = 1 if len(prose) > 1 and _is_apart(seen.lines[prose[0]], seen.lines[prose[1]]) else 0
    return prose[first] if prose else start + _AFTER


def _is_apart(first: Line, second: Line) -> bool:
    """Whether *first* stands elsewhere than the paragraph *second*, and is another kind of element, as a standfirst is."""
    one, other = first.where, second.where
    named = (one.name, one.attrs.get("class")) == (other.name, other.attrs.get("class"))
    return not named and one.parent is not other.parent
