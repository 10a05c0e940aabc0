"""What reading costs: run it as `.venv/bin/python tests/benchmarks/reading.py`.

It prints CPU milliseconds, medians of several runs in this one process: an article of 500 words and one watch; the same
with the index of 10,000 watches before it; the look at the same article by which one that names no watch is passed over;
articles of 1 KB to 1 MB, where the cost a KB should stay the same; and, where ../shared is, its annotated pages.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final

from scraper.reading import Names, read_claims
from store.model import Article, Block, BlockKind, Watch

WATCH: Final = Watch("Harbour Lights", 2)
GOLD: Final = Path(__file__).parents[3] / "shared" / "claims" / "dev.jsonl"

#: what an article is made of here: about as many dates and names as a real one has
PARAGRAPHS: Final = (
    (
        "Harbour Lights will return for a second season in early 2031, Channel Six confirmed on Thursday. The drama about a "
        "pilot boat and its crew had ended its first run with the lamp going out."
    ),
    (
        "According to creator Dee Marsh, filming of season 2 started in March and is to end before the summer. “We have a "
        "bigger boat,” she said, “and far more rain than anybody asked for.”"
    ),
    (
        "The first season premiered on 4 May 2029 and had eight episodes. Nobody at the channel expected that many people to "
        "watch a show in which it takes four episodes until somebody says a word."
    ),
    (
        "No exact release date has been announced, but fans hope for a spring premiere. Night Ferry, by the same makers, comes "
        "out in September; it tells of two brothers who share a cabin and a secret."
    ),
    (
        "Who comes back? The whole crew, it seems, and two newcomers. What they do on the island is a secret for now, and the "
        "channel has shown nothing but a picture of a rope."
    ),
)


def article(words: int) -> Article:
    """Return an article of about so many *words*."""
    blocks, count = [], 0
    while count < words:
        text = PARAGRAPHS[len(blocks) % len(PARAGRAPHS)]
        blocks.append(Block(BlockKind.P, text))
        count += len(text.split())
    return Article("https://news.example/", "Harbour Lights Season 2: what we know", tuple(blocks), date(2030, 6, 1))


def milliseconds(work: Callable[[], object], runs: int) -> float:
    """Return the median CPU time of *work* over so many *runs*, after one that is not counted."""
    work()
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times) * 1000


def annotated() -> list[tuple[Article, Watch]]:
    """Return the annotated pages with their watches; none where they are absent."""
    pages = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()] if GOLD.exists() else []
    return [(_article(page), Watch(**{**page["watch"], "aliases": tuple(page["watch"]["aliases"])})) for page in pages]


def _article(page: dict[str, Any]) -> Article:
    blocks = tuple(Block(BlockKind(block["kind"]), block["text"]) for block in page["blocks"])
    published = date.fromisoformat(page["published"]) if page["published"] else None
    return Article(page["url"], page["headline"], blocks, published)


def main() -> int:
    """Measure and print."""
    short = article(500)
    text = "\n".join([short.headline, *(block.text for block in short.blocks)])
    few, many = Names([WATCH]), Names([WATCH, *(Watch(f"Invented Show Number {n}", 2) for n in range(9_999))])

    def read(names: Names) -> None:
        for watch in names.mentioned(text):
            read_claims(short, watch)

    one, all_of_them = (milliseconds(lambda names=names: read(names), 41) for names in (few, many))
    print(f"an article of 500 words, 1 watch       {one:8.2f} ms")
    print(f"the same, 10,000 watches               {all_of_them:8.2f} ms   {all_of_them / one:.2f} times")
    print(f"a look whether it names the watch       {milliseconds(lambda: few.mentioned(text), 41):8.2f} ms")
    if pages := annotated():
        costs = [milliseconds(lambda page=page: read_claims(*page), 1) for page in pages]
        print(f"an annotated page, median of {len(costs):4}       {statistics.median(costs):8.2f} ms")
    for words in (170, 1_700, 17_000, 170_000):
        long = article(words)
        size = sum(len(block.text) for block in long.blocks) / 1000
        cost = milliseconds(lambda long=long: read_claims(long, WATCH), 5 if words < 100_000 else 1)
        print(f"an article of {size:7.0f} KB               {cost:8.1f} ms   {cost / size:.2f} ms a KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
