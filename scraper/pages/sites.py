"""Rules for sites whose pages the general way misreads; what a rule doesn't find is found the general way.

A rule says where things stand, by CSS selectors over the small tree (`scraper.pages.soup`), the last day on which it was
seen to hold, and why it is there. One that no longer finds anything costs nothing and helps nothing: look at the site again
and either write the rule anew or take it out. On the 112 pages of ``../shared/pages`` two sites gain by a rule; headlines and
days are all found without one.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from bs4 import Tag

from scraper.addresses import host_and_path
from scraper.pages.soup import Page


@dataclass(frozen=True, slots=True)
class SiteRule:
    """Where the pages of a registrable domain have their *body*, *headline* and day of publication; "" where anywhere."""

    site: str
    held: date
    reason: str
    body: str = ""
    headline: str = ""
    published: str = ""


SITES: Final = (
    SiteRule(
        "digg.com",
        held=date(2019, 11, 19),
        reason="the day's other stories follow whole, each in an article of its own",
        body="article.single-story",
    ),
    SiteRule(
        "indiapost.com",
        held=date(2019, 11, 20),
        reason="adverts and others' posts stand beside the story in its own column",
        body="div.main-article-content > div.shortcode-content",
    ),
)
_BY_SITE: Final = {rule.site: rule for rule in SITES}


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rule of a page's site found on it; None where there is no rule, or nothing where it says."""

    body: Tag | None = None
    headline: Tag | None = None
    published: Tag | None = None


def ruled(page: Page, url: str) -> Ruled:
    """Return what the rule for the site of *url* finds on *page*."""
    labels = host_and_path(url)[0].split(".")
    hosts = (".".join(labels[first:]) for first in range(len(labels)))
    rule = next((_BY_SITE[host] for host in hosts if host in _BY_SITE), None)
    if rule is None:
        return Ruled()
    return Ruled(_found(page, rule.body), _found(page, rule.headline), _found(page, rule.published))


def _found(page: Page, selector: str) -> Tag | None:
    """Return the first element that *selector* finds, if there is text in it."""
    place = page.soup.select_one(selector) if selector else None
    return place if place is not None and next(place.stripped_strings, None) else None
