"""The [[notify]] tables of seasonwatch.toml: where messages go, what they tell, when; and who may read the address."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scraper.errors import ConfigError
from store.manner import PLAINLY, Manner, Mode
from store.model import ChangeKind, Stance
from store.owing import Target

if TYPE_CHECKING:
    from store.services import Outlet  # what messages are made of is imported only where somebody is to be told

#: kinds of change that a target hears of where its entry does not say `on`: all that bear news of a date, and what keeps
#: seasonwatch itself from finding any
DEFAULT_ON: Final = frozenset(ChangeKind) - {
    ChangeKind.WITHDRAWN,
    ChangeKind.WIDENED,
    ChangeKind.SOFTENED,
    ChangeKind.CORROBORATED,
    ChangeKind.CORRECTED,
}

KEYS: Final = frozenset(
    {"name", "url", "file", "tags", "on", "watches", "stances", "languages", "mode", "at", "quiet", "cap", "zone"}
    | {"picture"}
)

_VARIABLE: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")

#: addresses that hold nothing but a host, or lead to this machine's own screen; in all others there may be a secret
_NO_SECRET: Final = re.compile(
    r"(?:json|xml|form)s?://[\w.:\[\]-]+/?|(?:dbus|glib|gnome|kde|qt|macosx|windows|syslog)://"
)

_CLOCK: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")

#: permissions of those who are not the owner
_OTHERS: Final = 0o077

_Kind = TypeVar("_Kind", ChangeKind, Stance)


@dataclass(frozen=True, slots=True)
class Notify:
    """A target as the user's file has it.

    *url* is its Apprise address as written, with `${NAME}` for secrets; or *file* names a file of addresses, of which
    *tags* choose. *on*, *watches* (slugs), *stances* and *languages* say what it wants to hear of; *manner* how and when.
    *written_in* is the user's file.
    """

    name: str
    url: str = field(default="", repr=False)
    on: frozenset[ChangeKind] = DEFAULT_ON
    watches: frozenset[str] = frozenset()
    stances: frozenset[Stance] = frozenset()
    languages: frozenset[str] = frozenset()
    manner: Manner = PLAINLY
    file: Path | None = None
    tags: tuple[str, ...] = ()
    written_in: Path | None = field(default=None, compare=False)

    @property
    def wishes(self) -> Target:
        """What the target wants to hear of, as the store keeps it."""
        return Target(self.name, self.on, self.watches, self.stances, self.languages)

    def address(self, environment: Mapping[str, str]) -> str:
        """Return the address with its variables filled in from *environment*.

        Raises ConfigError where one is not set, or where others can read an address that may hold a secret.
        """

        def fill(match: re.Match[str]) -> str:
            value = environment.get(match[1])
            if not value:
                raise ConfigError(f"set the environment variable {match[1]}, which its url names")
            return value

        filled = _VARIABLE.sub(fill, self.url)
        if filled == self.url and not _NO_SECRET.fullmatch(self.url):
            _check_private(self.written_in, "its url, in which may be a secret", 'or url = "${NAME}"')
        return filled

    def outlet(self, environment: Mapping[str, str]) -> "Outlet":
        """Return where its messages go; an outlet that is unusable where that can't be said, with the reason."""
        from store.services import Outlet

        try:
            if self.file:
                _check_private(self.file, "its file of addresses", "")
                return Outlet(file=self.file, tags=self.tags, manner=self.manner)
            return Outlet(self.address(environment), self.manner)
        except ConfigError as error:
            return Outlet(manner=self.manner, unusable=str(error))


def read_target(entry: Mapping[str, Any], where: str, path: Path, find_slug: Callable[[str], str]) -> Notify:
    """Make a target of its table, whose keys are known to be some of `KEYS`; *where* names it in errors.

    *path* is the user's file. *find_slug* returns the slug of a watch by a name for it, or raises ConfigError. Raises
    ConfigError with one line of reason where the table is wrong.
    """
    name, url, file = entry.get("name", "default"), entry.get("url"), entry.get("file")
    if not isinstance(name, str) or not name.strip():
        raise ConfigError(f"{where}: name is a word of yours for this target")
    if (url is None) == (file is None) or not all(
        isinstance(x, str) and x.strip() for x in (url, file) if x is not None
    ):
        raise ConfigError(
            f'{where}: needs the url of an Apprise service, such as url = "${{DISCORD_URL}}", or the name of a file of '
            'them, such as file = "apprise.yml", and not both'
        )
    tags = _words(entry, "tags", where, 'such as tags = ["family"]')
    if tags and file is None:
        raise ConfigError(f"{where}: tags choose among the services of a file; with a url there is only one")
    return Notify(
        name=name.strip(),
        url=url.strip() if url else "",
        on=_members(entry, "on", where, ChangeKind) if "on" in entry else DEFAULT_ON,
        watches=frozenset(_watches(entry, where, find_slug)),
        stances=_members(entry, "stances", where, Stance),
        languages=frozenset(_languages(entry, where)),
        manner=_manner(entry, where),
        file=(path.parent / Path(file.strip()).expanduser()) if file else None,
        tags=tuple(tags),
        written_in=path,
    )


def _manner(entry: Mapping[str, Any], where: str) -> Manner:
    mode, quiet, cap = entry.get("mode", "one"), entry.get("quiet"), entry.get("cap")
    if mode not in set(Mode):
        raise ConfigError(f"{where}: mode is one of {', '.join(Mode)}")
    if "at" in entry and mode != Mode.DAILY:
        raise ConfigError(f'{where}: at is the time of the daily message; it goes with mode = "daily"')
    at = _clock(entry.get("at", "08:00"))
    if at is None:
        raise ConfigError(f'{where}: at is a time of day, such as at = "08:00"')
    hours = [_clock(part.strip()) for part in quiet.split("-")] if isinstance(quiet, str) else []
    if quiet is not None and (len(hours) != 2 or None in hours or hours[0] == hours[1]):
        raise ConfigError(f'{where}: quiet is from one time of day to another, such as quiet = "22:00-07:00"')
    if cap is not None and (not isinstance(cap, int) or isinstance(cap, bool) or cap < 1):
        raise ConfigError(f"{where}: cap is a number of messages a day, 1 or more, such as cap = 10")
    picture = entry.get("picture", False)
    if not isinstance(picture, bool):
        raise ConfigError(f"{where}: picture is true or false")
    night = (hours[0], hours[1]) if hours and hours[0] and hours[1] else None
    return Manner(Mode(mode), at, night, cap, _zone(entry.get("zone"), where), picture)


def _zone(name: Any, where: str) -> ZoneInfo | None:
    try:
        return None if name is None else ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError, AttributeError, OSError):
        raise ConfigError(f'{where}: zone is the name of a time zone, such as zone = "Europe/Berlin"') from None


def _clock(words: Any) -> time | None:
    found = _CLOCK.fullmatch(words) if isinstance(words, str) else None
    return time(int(found[1]), int(found[2])) if found else None


def _watches(entry: Mapping[str, Any], where: str, find_slug: Callable[[str], str]) -> list[str]:
    names = _words(entry, "watches", where, 'such as watches = ["all-of-us-are-dead-2"]')
    try:
        return [find_slug(name) for name in names]
    except ConfigError as error:
        raise ConfigError(f"{where}: watches: {error}") from None


def _languages(entry: Mapping[str, Any], where: str) -> list[str]:
    languages = [word.casefold() for word in _words(entry, "languages", where, 'such as languages = ["en", "ko"]')]
    if not all(re.fullmatch(r"[a-z]{2,3}", language) for language in languages):
        raise ConfigError(f'{where}: languages are written in two or three letters, such as languages = ["en", "ko"]')
    return languages


def _members(entry: Mapping[str, Any], key: str, where: str, kind: type[_Kind]) -> frozenset[_Kind]:
    words = _words(entry, key, where, f"of {', '.join(kind)}")
    try:
        return frozenset(kind(word) for word in words)
    except ValueError:
        raise ConfigError(f"{where}: {key} is a list of {', '.join(kind)}") from None


def _words(entry: Mapping[str, Any], key: str, where: str, such_as: str) -> list[str]:
    """Return the list of words under *key*; an empty one would silently tell nothing, or all, and is refused."""
    words = entry.get(key)
    if words is None:
        return []
    if not isinstance(words, list) or not words or not all(isinstance(word, str) and word.strip() for word in words):
        raise ConfigError(f"{where}: {key} is a list of words, {such_as}")
    return [word.strip() for word in words]


def _check_private(path: Path | None, what: str, instead: str) -> None:
    """Raise ConfigError where others than its owner can read the file at *path*."""
    if path is None or os.name != "posix" or not path.exists() or not path.stat().st_mode & _OTHERS:
        return
    raise ConfigError(" ".join(filter(None, [f"others can read {what}: chmod 600 {path.name}", instead])))
