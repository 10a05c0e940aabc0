"""The floor: a bare Scrapy spider with our settings that asks conditionally and stores a hash of each page.

python tests/benchmarks/bench/floor.py ADDRESSES STORE
"""

import sys
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from scrapy import Request, Spider
from scrapy.core.downloader import Slot
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response
from scrapy.settings import Settings
from sqlite_utils import Database

from scraper import settings as ours

#: what of our settings is code of ours, which a bare spider does without
OURS = (
    "SPIDER_MODULES",
    "EXTENSIONS",
    "ITEM_PIPELINES",
    "DOWNLOADER_MIDDLEWARES",
    "DUPEFILTER_CLASS",
    "DOWNLOAD_HANDLERS",
    "TWISTED_DNS_RESOLVER",
)

#: an answer of which AutoThrottle reads no more than that all is well
WELL = Response("http://localhost/")


class Throttle(AutoThrottle):
    """Waits as ours does: by itself AutoThrottle never comes back from its longest delay where nothing changed."""

    def _adjust_delay(self, slot: Slot, latency: float, response: Response) -> None:
        super()._adjust_delay(slot, latency, WELL)


class Floor(Spider):
    """Asks for all addresses, and keeps the hash of what each answered."""

    name = "floor"

    def __init__(self, addresses: list[str], db: Database) -> None:
        super().__init__()
        self.addresses = addresses
        self.pages = db.table("pages", pk="url")
        self.known = {row["url"]: row["etag"] for row in self.pages.rows} if self.pages.exists() else {}

    async def start(self) -> AsyncIterator[Any]:
        for url in self.addresses:
            headers = {"If-None-Match": self.known[url]} if url in self.known else {}
            yield Request(url, headers=headers, meta={"handle_httpstatus_list": [304]})

    def parse(self, response: Response) -> None:
        if response.status != 304:
            tag = (response.headers.get("ETag") or b"").decode()
            self.pages.upsert({"url": response.url, "etag": tag, "hash": sha256(response.body).hexdigest()})


def main(addresses: str, store: str) -> None:
    """Look once at all addresses."""
    settings = Settings()
    settings.setdict({name: value for name, value in vars(ours).items() if name.isupper() and name not in OURS})
    settings.setdict({"DOWNLOAD_DELAY": 0, "LOG_LEVEL": "ERROR", "EXTENSIONS": {Throttle: 0}})
    process = AsyncCrawlerProcess(settings)
    db = Database(store)
    process.crawl(Floor, addresses=Path(addresses).read_text(encoding="utf-8").split(), db=db)
    process.start()
    db.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
