"""seasonwatch.toml <-> watches, sources, targets: the only reader and writer of the user's file.

A command that adds to it edits it with `tomlkit`, which keeps the user's comments and order, and is imported only then:
every command reads the file.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from scraper.crawltable import KEYS as CRAWL_KEYS
from scraper.crawltable import read_crawl
from scraper.errors import ConfigError, UnknownWatchError
from scraper.files import replacing
from scraper.naming import find_watch
from scraper.places import what_is_wrong
from scraper.targets import DEFAULT_ON, KEYS, Notify, read_target
from scraper.template import TEMPLATE
from store.known_sites import SiteKind
from store.model import Source, SourceKind, Watch
from store.officials import Role
from store.revisit import Pace

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import Table

__all__ = [
    "DEFAULT_ON",
    "MOST_SEASONS",
    "TEMPLATE",
    "Config",
    "ConfigError",
    "Notify",
    "UnknownWatchError",
    "add_sources",
    "add_watch",
    "create",
    "find_watch",
    "guess_kind",
    "load",
    "remove_watch",
]

#: no work has more seasons; a larger number is a slip
MOST_SEASONS: Final = 1000


@dataclass(frozen=True, slots=True)
class Config:
    """What the user's file says.

    *sites* has the kinds of sites by domain, where the user knows better than the table, *officials* what official voices
    do by their names; a confirmed date is near when it
    is *lead* away or less; *contact* is told to the sites that are asked.
    """

    watches: tuple[Watch, ...] = ()
    sources: tuple[Source, ...] = ()
    sites: Mapping[str, SiteKind] = field(default_factory=dict)
    officials: Mapping[str, Role] = field(default_factory=dict)
    targets: tuple[Notify, ...] = ()
    delay: float = 1.0
    pace: Pace = Pace()  # noqa: RUF009 # a frozen value
    lead: timedelta | None = None
    contact: str | None = None
    allow_private: tuple[str, ...] = ()

    def agent(self, name: str) -> str:
        """Return what sites are told of who asks: the *name*, and whom to write to where the user says it.

        >>> Config(contact="me@example.org").agent("seasonwatch/1.0")
        'seasonwatch/1.0 (+me@example.org)'
        """
        return f"{name} (+{self.contact})" if self.contact else name


def load(path: Path) -> Config:
    """Read the file at *path*; raise ConfigError with one line of reason where it is missing or wrong."""
    text = _text(path)
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        _parsed(text, path)  # says better what is wrong
        raise ConfigError(f"{path}: {error}") from None
    try:
        return _config(document, path)
    except ConfigError as error:
        raise ConfigError(f"{path}: {error}") from None


def _config(document: Mapping[str, Any], path: Path) -> Config:
    _only(document, {"watch", "source", "site", "official", "notify", "crawl"}, "at the top")
    watches = tuple(_watch(entry, n) for n, entry in _entries(document, "watch"))
    sites = [_site(entry, n) for n, entry in _entries(document, "site")]
    _unique("[[site]]", (domain for domain, _ in sites))
    officials = [_official(entry, n) for n, entry in _entries(document, "official")]
    _unique("[[official]]", (name for name, _ in officials))
    config = Config(
        watches=watches,
        sources=tuple(_source(entry, n) for n, entry in _entries(document, "source")),
        sites=dict(sites),
        officials=dict(officials),
        targets=tuple(_target(entry, n, path, watches) for n, entry in _entries(document, "notify")),
        **_crawl(document.get("crawl", {})),
    )
    _unique("[[watch]]", (watch.slug for watch in config.watches))
    _unique("[[notify]]", (target.name for target in config.targets))
    return config


def create(path: Path) -> None:
    """Write a new file with comments at *path*; raise ConfigError where there is one already."""
    if path.exists():
        raise ConfigError(f"{path} is there already; edit it, or name another with --config")
    _write(path, TEMPLATE)
    path.chmod(0o600)  # an address with a secret may be written into it


def add_watch(path: Path, watch: Watch) -> None:
    """Append *watch* to the file; raise ConfigError where a watch of that name is there already."""
    if not watch.slug.strip("-"):
        raise ConfigError("a watch needs a title with a letter or a digit")
    if watch.slug in {known.slug for known in load(path).watches}:
        raise ConfigError(f"{watch.slug} is watched already; its aliases stand in the file")
    entry: dict[str, Any] = {"title": watch.title}
    if watch.season is not None:
        entry["season"] = watch.season
    if watch.aliases:
        entry["aliases"] = list(watch.aliases)
    _append(path, "watch", entry)


def remove_watch(path: Path, name: str) -> Watch:
    """Take the watch called *name* out of the file and return it; raise UnknownWatchError where there is none."""
    config = load(path)
    watch = find_watch(config.watches, name)
    if named := [target.name for target in config.targets if watch.slug in target.watches]:
        raise ConfigError(f"{path}: the target {named[0]} names {watch.slug} under watches; take it out there first")
    from tomlkit import dumps

    document = _document(path)
    entries = document["watch"]
    assert isinstance(entries, list)
    del entries[[known.slug for known in config.watches].index(watch.slug)]
    if not entries:
        del document["watch"]
    _write(path, dumps(document))
    return watch


def add_sources(path: Path, *sources: Source) -> None:
    """Append *sources* to the file, all or none; raise ConfigError where one is no web address or is there already."""
    known = {known.url for known in load(path).sources}
    for source in sources:
        web_address(source.url, "the source")
        if source.url in known:
            raise ConfigError(f"{source.url} is a source already")
    _append(path, "source", *({source.kind.value: source.url} for source in sources))


def guess_kind(url: str) -> SourceKind:
    """Return what most likely stands at *url*, by the words in it.

    >>> guess_kind("https://news.example/category/tv/feed/").value
    'feed'
    >>> guess_kind("https://news.example/sitemap_index.xml").value
    'sitemap'
    >>> guess_kind("https://news.example/feedback").value
    'page'
    """
    words = set(re.split(r"[^a-z]+", url.casefold()))
    if words & {"feed", "feeds", "rss", "atom"}:
        return SourceKind.FEED
    return SourceKind.SITEMAP if words & {"sitemap", "sitemaps"} else SourceKind.PAGE


def _document(path: Path) -> "TOMLDocument":
    return _parsed(_text(path), path)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")  # as bytes: line ends stay as they are
    except FileNotFoundError:
        raise ConfigError(f"no {path} here: seasonwatch init writes one, --config names another") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} can't be read: {getattr(error, 'strerror', None) or error}") from None


def _parsed(text: str, path: Path) -> "TOMLDocument":
    from tomlkit import parse
    from tomlkit.exceptions import ParseError, TOMLKitError

    try:
        return parse(text)
    except ParseError as error:
        raise ConfigError(f"{path}, line {error.line}: {str(error).split(' at line ')[0]}") from None
    except TOMLKitError as error:
        raise ConfigError(f"{path}: {error}") from None


def _entries(document: Mapping[str, Any], key: str) -> Iterable[tuple[int, dict[str, Any]]]:
    entries = document.get(key, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ConfigError(f"{key}: write each one as a table of its own, under [[{key}]]")
    return enumerate(entries, 1)


def _watch(entry: dict[str, Any], n: int) -> Watch:
    where = f"[[watch]] number {n}"
    _only(entry, {"title", "season", "aliases"}, where)
    title, season, aliases = entry.get("title"), entry.get("season"), entry.get("aliases", [])
    if not isinstance(title, str) or not title.strip():
        raise ConfigError(f'{where}: needs a title, such as title = "All of Us Are Dead"')
    if season is not None and (
        not isinstance(season, int) or isinstance(season, bool) or not 0 <= season <= MOST_SEASONS
    ):
        raise ConfigError(f"{where}: season is a whole number up to {MOST_SEASONS}, such as season = 2")
    if not isinstance(aliases, list) or not all(isinstance(alias, str) and alias.strip() for alias in aliases):
        raise ConfigError(f'{where}: aliases is a list of names, such as aliases = ["Now at Our School"]')
    return Watch(title.strip(), season, tuple(alias.strip() for alias in aliases))


def _source(entry: dict[str, Any], n: int) -> Source:
    where = f"[[source]] number {n}"
    kinds = {kind.value for kind in SourceKind}
    _only(entry, kinds | {"all"}, where)
    given = [kind for kind in entry if kind in kinds]
    if len(given) != 1:
        raise ConfigError(f"{where}: needs one of {', '.join(sorted(kinds))} with an address")
    kind, everything = SourceKind(given[0]), entry.get("all", False)
    if not isinstance(everything, bool) or (everything and kind is SourceKind.PAGE):
        raise ConfigError(f"{where}: all is true or false, and stands beside a feed or sitemap")
    return Source(kind, web_address(entry[kind.value], where), everything)


def _site(entry: dict[str, Any], n: int) -> tuple[str, SiteKind]:
    where = f"[[site]] number {n}"
    _only(entry, {"domain", "kind"}, where)
    domain, kind = entry.get("domain"), entry.get("kind")
    name = domain.strip().casefold().removeprefix("www.").rstrip(".") if isinstance(domain, str) else ""
    if not re.fullmatch(r"[\w-]+(\.[\w-]+)*", name):
        raise ConfigError(f'{where}: needs a domain without anything around it, such as domain = "studio.example"')
    if not isinstance(kind, str) or kind not in set(SiteKind):
        raise ConfigError(f"{where}: kind is one of {', '.join(SiteKind)}")
    return name, SiteKind(kind)


def _official(entry: dict[str, Any], n: int) -> tuple[str, Role]:
    where = f"[[official]] number {n}"
    _only(entry, {"name", "role"}, where)
    name, role = entry.get("name"), entry.get("role")
    if not isinstance(name, str) or not any(letter.isalnum() for letter in name):
        raise ConfigError(f'{where}: needs a name as pages credit it, such as name = "Northlight Pictures"')
    if not isinstance(role, str) or role not in set(Role):
        raise ConfigError(f"{where}: role is one of {', '.join(Role)}")
    return " ".join(name.split()), Role(role)


def _target(entry: dict[str, Any], n: int, path: Path, watches: Iterable[Watch]) -> Notify:
    where = f"[[notify]] number {n}"
    _only(entry, set(KEYS), where)
    return read_target(entry, where, path, lambda name: find_watch(watches, name).slug)


def _crawl(entry: Any) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise ConfigError("crawl: write it as a table, under [crawl]")
    _only(entry, set(CRAWL_KEYS), "[crawl]")
    return read_crawl(entry)


def _only(entry: Mapping[str, Any], known: set[str], where: str) -> None:
    for key in entry:
        if key not in known:
            raise ConfigError(f"{where}: {key!r} is not known here; there are {', '.join(sorted(known))}")


def _unique(where: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ConfigError(f"{where}: two go by the name of {name}")
        seen.add(name)


def web_address(url: Any, where: str) -> str:
    """Return *url* where it is an http or https address with a host, else raise ConfigError."""
    try:
        parts = urlsplit(url if isinstance(url, str) else "")
        fits = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fits = False
    if not fits or any(c.isspace() for c in url):
        raise ConfigError(f"{where}: {url!r} is no web address; it begins with https:// or http://")
    if wrong := what_is_wrong(url):
        raise ConfigError(f"{where}: {url}: {wrong}")
    return str(url)


def _append(path: Path, key: str, *new: dict[str, Any]) -> None:
    from tomlkit import dumps, table
    from tomlkit.items import AoT

    document = _document(path)
    tables = []
    for entry in new:
        tables.append(table())
        tables[-1].update(entry)
    entries = document.get(key)
    if isinstance(entries, AoT):
        for one in tables:
            entries.append(_spaced(one))
    else:
        document.append(key, AoT([_spaced(one) for one in tables]))
    _write(path, _parted(dumps(document)))


def _parted(text: str) -> str:
    """Set one blank line before each table that was put behind another's last line, or behind several blank ones."""
    if '"""' in text or "'''" in text:
        return text  # what looks like a table may be text
    return _GLUED.sub(r"\1\n\n", text)


#: the end of a line that is no comment, and a table's head behind it
_GLUED: Final = re.compile(r"^([^#\n][^\n]*)\n(?:[ \t]*\n)*(?=\[)", re.MULTILINE)


def _spaced(table: "Table") -> "Table":
    table.trivia.indent = "\n"
    return table


def _write(path: Path, text: str) -> None:
    try:
        with replacing(path) as file:
            file.write(text)
    except OSError as error:
        raise ConfigError(f"{path} can't be written: {error.strerror}") from None
