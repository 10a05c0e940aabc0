"""Addresses of pages: one way to write each, one page for its many addresses. Imported where no page is parsed."""

from scraper.addresses.canonical import absolute_url, canonical_url, host_and_path, site_of
from scraper.addresses.filing import Filed, filed_under
from scraper.addresses.variants import family, known_as, page_address

__all__ = [
    "Filed",
    "absolute_url",
    "canonical_url",
    "family",
    "filed_under",
    "host_and_path",
    "known_as",
    "page_address",
    "site_of",
]
