"""The table [crawl] of seasonwatch.toml: how to ask sites, how soon again, and how long ahead a date is near."""

import re
from collections.abc import Mapping
from datetime import timedelta
from ipaddress import ip_network
from typing import Any, Final

from scraper.durations import duration_of, in_short
from scraper.errors import ConfigError
from store.revisit import Pace

#: the keys of the table
KEYS: Final = frozenset({"allow_private", "contact", "delay", "lead", "revisit_max", "revisit_min"})

#: a page that nobody looks at for longer is not watched; a date further ahead is not near
LONGEST: Final = timedelta(days=365)

#: an address of the web or of mail, without what could end the comment that it stands in (RFC 9110, section 5.6.5)
_CONTACT: Final = re.compile(r"(?:https?://)?[!-'*-~]{3,200}")


def read_crawl(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the table says, by the names of the fields of `Config`; raise ConfigError where that is wrong."""
    delay = entry.get("delay", 1.0)
    if isinstance(delay, bool) or not isinstance(delay, int | float) or not 0 <= delay <= 3600:
        raise ConfigError("[crawl]: delay is a number of seconds between 0 and 3600, such as delay = 1.0")
    private = entry.get("allow_private", [])
    if not isinstance(private, list) or not all(isinstance(host, str) and _is_host(host) for host in private):
        raise ConfigError('[crawl]: allow_private is a list of hosts or networks, such as ["nas.local", "10.0.0.0/8"]')
    return {
        "delay": float(delay),
        "allow_private": tuple(private),
        "pace": _pace(entry),
        "lead": _length(entry, "lead"),
        "contact": _contact(entry),
    }


def _pace(entry: Mapping[str, Any]) -> Pace:
    usual = Pace()
    least, most = _length(entry, "revisit_min") or usual.least, _length(entry, "revisit_max") or usual.most
    if least > most:
        raise ConfigError(f"[crawl]: revisit_min, {in_short(least)}, is longer than revisit_max, {in_short(most)}")
    return Pace(least, most)


def _length(entry: Mapping[str, Any], key: str) -> timedelta | None:
    words = entry.get(key)
    if words is None:
        return None
    if not isinstance(words, str):
        raise ConfigError(f'[crawl]: {key} is a length of time in quotes, such as {key} = "7d"')
    try:
        length = duration_of(words)
    except ValueError as error:
        raise ConfigError(f"[crawl]: {key}: {error}") from None
    if length > LONGEST:
        raise ConfigError(f"[crawl]: {key} is at most {in_short(LONGEST)}")
    return length


def _contact(entry: Mapping[str, Any]) -> str | None:
    words = entry.get("contact")
    if words is None:
        return None
    if not isinstance(words, str) or not _CONTACT.fullmatch(words) or not ("@" in words or "://" in words):
        raise ConfigError('[crawl]: contact is an address of yours, such as contact = "me@example.org"')
    return words


def _is_host(words: str) -> bool:
    """Whether *words* are an address, a network or a host's name, and nothing around it."""
    try:
        ip_network(words.strip("[]"), strict=False)
    except ValueError:
        return re.fullmatch(r"[\w-]+(\.[\w-]+)*\.?", words) is not None
    return True
