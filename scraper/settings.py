"""Scrapy's settings: honest, polite, and with every door shut that nothing of ours needs."""

import os
from importlib.metadata import version
from importlib.util import find_spec

BOT_NAME = "seasonwatch"
SPIDER_MODULES = ["scraper.spiders"]

# Where the user's files are: the commands set these, `scrapy crawl` takes them from the environment.
SEASONWATCH_CONFIG = os.environ.get("SEASONWATCH_CONFIG", "seasonwatch.toml")
SEASONWATCH_DB = os.environ.get("SEASONWATCH_DB", "seasonwatch.db")

# Kind to sites: say who we are, obey robots.txt, one request at a time and one a second.
USER_AGENT = f"seasonwatch/{version('seasonwatch')} (+https://pypi.org/project/seasonwatch/)"
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "seasonwatch"
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0.0  # jitter would go below the delay as often as above it
CONCURRENT_REQUESTS_PER_DOMAIN = 1
CONCURRENT_REQUESTS = 16
RETRY_TIMES = 1
COOKIES_ENABLED = False
METAREFRESH_ENABLED = False

# Limits: a page of news is far smaller, an honest server far faster.
DOWNLOAD_MAXSIZE = 10 * 1024 * 1024  # bytes, after decompression
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_TIMEOUT = 30  # seconds
DNS_TIMEOUT = 20
REDIRECT_MAX_TIMES = 5

# Shut doors: nothing may look into the process, and only the web is fetched, from whom it says it is.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
DOWNLOAD_HANDLERS = {"data": None, "file": None, "ftp": None, "s3": None}
DOWNLOAD_VERIFY_CERTIFICATES = True

DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scraper.middlewares.RobotsMiddleware": 100,
}
ITEM_PIPELINES = {
    "scraper.pipelines.ReadingPipeline": 100,
    "scraper.pipelines.LedgerPipeline": 200,
}

ASYNCIO_EVENT_LOOP = "uvloop.Loop" if find_spec("uvloop") else None
LOG_LEVEL = "WARNING"
