"""One page for its many addresses."""

import re
from contextlib import suppress
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from scraper.pages.text import words_of

#: query parameters that only tell where a reader came from, by their names' beginnings and in full. Sources: the
#: vendors' own documentation (Google Analytics utm_*, gclid, dclid; Meta fbclid; Microsoft msclkid; Mailchimp mc_*;
#: HubSpot _hs*; Matomo mtm_*, pk_*; Piwik PRO piwik_*), ClearURLs' and AdGuard's public lists of tracking parameters.
_TRACKING_PREFIXES: Final = ("utm_", "mtm_", "pk_", "piwik_", "_hs", "hsa_", "at_medium", "at_campaign", "at_custom")
_TRACKING: Final = frozenset(
    words_of(
        "fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok "
        "ncid cmpid ocid s_cid icid ito smid wt_mc wickedid _ga _gl ref_src ref_url __twitter_impression soc_src soc_trk "
        "guccounter guce_referrer guce_referrer_sig vero_id oly_enc_id oly_anon_id rb_clickid spm scid srsltid"
    )
)
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
#: what may stand unquoted in a path or query (RFC 3986, "pchar"), and the percent sign, so that nothing is quoted twice
_SAFE: Final = "/?:@!$&'()*+,;=-._~%"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_BARE_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_QUOTED: Final = re.compile(r"%[0-9a-f]{2}", re.IGNORECASE)


def canonical_url(url: str) -> str:
    """Return the one address that stands for *url* and its variants.

    Scheme and host in lower case, no fragment, default port or tracking parameter, no empty query; the path "/" where
    there is none. What is no http or https address comes back stripped of white space and otherwise as it was.

    >>> canonical_url("HTTPS://News.Example:443/a?utm_source=x&id=7#top")
    'https://news.example/a?id=7'
    """
    url = url.strip()
    parts = _split(url)
    if parts is None:
        return url
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _is_tracking(pair))
    return urlunsplit((parts.scheme.lower(), _authority(parts), _escape(parts.path or "/"), _escape(query), ""))


def absolute_url(url: str, base: str) -> str | None:
    """Return *url* as seen from the page *base*, or None where that is no http or https address.

    >>> absolute_url("/b", "https://news.example/a")
    'https://news.example/b'
    >>> absolute_url("javascript:alert(1)", "https://news.example/a")
    """
    address = re.sub(r"[\t\r\n]", "", url.strip())
    try:
        joined = urljoin(base, address)
    except ValueError:
        return None
    bare = _SCHEME.match(address) is not None and _split(address) is None  # "https:" and the like would become *base*
    return joined if _split(joined) and not bare else None


def _split(url: str) -> SplitResult | None:
    """Return the parts of an http or https address with a host and a port that can be, else None."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme.lower() in _DEFAULT_PORTS and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        return None
    return parts if sound else None


def _authority(parts: SplitResult) -> str:
    """Write user, host and port; a host of other letters goes the way it goes over the wire."""
    host = (parts.hostname or "").rstrip(".") or (parts.hostname or "")
    with suppress(UnicodeError):  # a name that can't be asked for still is one name
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    user = parts.netloc.rpartition("@")[0]
    port = parts.port if parts.port != _DEFAULT_PORTS[parts.scheme.lower()] else None
    return (f"{user}@" if user else "") + host + (f":{port}" if port else "")


def _escape(part: str) -> str:
    """Quote what has to be quoted, once, with capital hexadecimals."""
    quoted = quote(_BARE_PERCENT.sub("%25", part), safe=_SAFE, errors="replace")
    return _QUOTED.sub(lambda match: match[0].upper(), quoted)


def _is_tracking(pair: str) -> bool:
    name = pair.partition("=")[0].lower()
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)
