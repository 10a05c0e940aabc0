"""Addresses of pages: one way to write each, one page for its many addresses. Imported where no page is parsed."""

from scraper.addresses.canonical import absolute_url, canonical_url, host_and_path, site_of
from scraper.addresses.variants import known_as, page_address

__all__ = ["absolute_url", "canonical_url", "host_and_path", "known_as", "page_address", "site_of"]
