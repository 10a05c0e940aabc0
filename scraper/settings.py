"""Scrapy's settings: honest, polite, and with every door shut that nothing of ours needs."""

import os
from importlib.metadata import version
from importlib.util import find_spec

BOT_NAME = "seasonwatch"
SPIDER_MODULES = ["scraper.spiders"]

# Where the user's files are: the commands set these, `scrapy crawl` takes them from the environment.
SEASONWATCH_CONFIG = os.environ.get("SEASONWATCH_CONFIG", "seasonwatch.toml")
SEASONWATCH_DB = os.environ.get("SEASONWATCH_DB", "seasonwatch.db")
SEASONWATCH_CLOCK = "scraper.clock.now"

# Kind to sites: say who we are, obey robots.txt, one request at a time and one a second.
USER_AGENT = f"seasonwatch/{version('seasonwatch')}"  # the user's [crawl] contact is added
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "seasonwatch"
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0.0  # jitter would go below the delay as often as above it
CONCURRENT_REQUESTS_PER_DOMAIN = 1
CONCURRENT_REQUESTS = 16
AUTOTHROTTLE_ENABLED = True  # as `Throttle`
AUTOTHROTTLE_TARGET_CONCURRENCY = 0.5  # a slow site is left alone for as long as it took to answer
AUTOTHROTTLE_START_DELAY = 0.0  # no other than the delay above
AUTOTHROTTLE_MAX_DELAY = 30.0  # seconds
RETRY_TIMES = 1
RETRY_HTTP_CODES = [408, 500, 502, 504, 522, 524]  # who answers 429 or 503 wants to be left alone
RETRY_EXCEPTIONS = [  # those that end soon: who gave no answer in DOWNLOAD_TIMEOUT is not waited for again
    "scrapy.exceptions.CannotResolveHostError",
    "scrapy.exceptions.DownloadConnectionRefusedError",
    "scrapy.exceptions.DownloadFailedError",
    "scrapy.exceptions.ResponseDataLossError",
    "twisted.internet.error.ConnectError",
]
COOKIES_ENABLED = False
METAREFRESH_ENABLED = False

# Limits: a page of news is far smaller, an honest server far faster.
DOWNLOAD_MAXSIZE = 10 * 1024 * 1024  # bytes, on the wire and after decompression
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_TIMEOUT = 30  # seconds for one request in all, from the look-up to the last byte
REDIRECT_MAX_TIMES = 5
DUPEFILTER_CLASS = "scraper.middlewares.RedirectsPass"

# Of Scrapy's extensions those that count and log. That none is switched on does not spare its import, and that of the
# others takes a fifth of a second.
EXTENSIONS_BASE = {
    "scrapy.extensions.corestats.CoreStats": 0,
    "scrapy.extensions.logcount.LogCount": 0,
    "scrapy.extensions.logstats.LogStats": 0,
}

# For the outcome of each answer Scrapy starts so many tasks, whether it has so many parts or none; a page has one part.
CONCURRENT_ITEMS = 1
# It looks for this in the source of the callback at each answer; our type checker has looked.
WARN_ON_GENERATOR_RETURN_VALUE = False

# Shut doors: nothing may look into the process, and only the web is fetched, from whom it says it is.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
DOWNLOAD_HANDLERS = {
    **dict.fromkeys(("data", "file", "ftp", "s3")),
    **dict.fromkeys(("http", "https"), "scraper.middlewares.WebHandler"),
}
TWISTED_DNS_RESOLVER = "scraper.middlewares.GuardedResolver"
SEASONWATCH_ALLOW_PRIVATE: list[str] = []  # hosts and networks; the spiders take them from the user's file
HTTPPROXY_ENABLED = False  # a proxy looks names up by itself, where the guard does not see it
DOWNLOAD_VERIFY_CERTIFICATES = True

DOWNLOADER_MIDDLEWARES = {
    "scraper.middlewares.AddressMiddleware": 80,
    "scraper.middlewares.RestsMiddleware": 90,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scraper.middlewares.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "scraper.middlewares.CompressionMiddleware": 590,
    # those that the settings above switch off, so that they are not even imported
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
}
EXTENSIONS = {
    "scraper.middlewares.Throttle": 0,
    "scraper.workers.Workers": 0,
}
ITEM_PIPELINES = {
    "scraper.pipelines.ReadingPipeline": 100,
    "scraper.pipelines.LedgerPipeline": 200,
}

ASYNCIO_EVENT_LOOP = "uvloop.Loop" if find_spec("uvloop") else None
LOG_LEVEL = "WARNING"
