"""What one sentence of a page in another language is taken to claim."""

from datetime import date
from typing import Final

from scraper.reading.languages import table_of
from scraper.reading.languages.dates import find_dates
from scraper.reading.languages.reader import read_in
from scraper.reading.text.folding import fold
from scraper.reading.windows import resolve
from store.model import Article, Block, BlockKind, Watch

#: a work that there is not, so that nobody's page is quoted
WATCH: Final = Watch("Copper Gulls", 2, ("구리 갈매기", "銅のカモメ"))
#: the day on which the pages were published, a Wednesday
DAY: Final = date(2030, 5, 15)


def claims(
    code: str, *texts: str, headline: str = "Copper Gulls", watch: Watch = WATCH, day: date | None = DAY
) -> list[str]:
    """Return what the paragraphs *texts* below *headline* claim, each as "event window stance"; "-" is no window."""
    article = Article(
        "https://news.example/", headline, tuple(Block(BlockKind.P, text) for text in texts), day, language=code
    )
    found = read_in(table_of(code), article, watch, first_seen=None)
    return [f"{claim.event} {claim.edtf or '-'} {claim.stance}" for claim in found]


def windows(code: str, text: str, *, past: bool = False) -> list[str]:
    """Return the windows that *text* names, in EDTF."""
    found = (resolve(each.expression, reference=DAY, past=past) for each in find_dates(fold(text), table_of(code)))
    return [window.edtf for window in found if window is not None]
