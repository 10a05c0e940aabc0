"""Where to look, one place or a pack of them: `source add`, `source test`, `source packs`."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.text import Text

from scraper import config as configuration
from scraper import packs as known
from scraper.cli.nouns import counted
from scraper.cli.options import common, json_option, log_option, print_json
from scraper.cli.tables import print_table
from scraper.cli.words import Line, show
from scraper.places import has_room, places_of
from store.errors import SeasonwatchError
from store.model import Source, SourceKind
from store.wording import plain

if TYPE_CHECKING:
    from scraper.trying import Trial


class NothingThereError(SeasonwatchError):
    """Addresses that were tried gave nothing to read."""


@click.group()
def source() -> None:
    """Add places to look, try them, and list those that are known.

    Example:

    \b
        seasonwatch source packs
        seasonwatch source add --pack default
        seasonwatch source add https://www.example.org/feed/
        seasonwatch source test --all
    """


@source.command("add")
@click.argument("url", required=False)
@click.option("--feed", "kind", flag_value=SourceKind.FEED.value, help="An RSS or Atom feed.")
@click.option("--page", "kind", flag_value=SourceKind.PAGE.value, help="A page to read each time.")
@click.option("--sitemap", "kind", flag_value=SourceKind.SITEMAP.value, help="A sitemap, or an index of sitemaps.")
@click.option("--pack", metavar="NAME", help="The feeds of this pack that are on, instead of a URL.")
@common
def add(url: str | None, kind: str | None, pack: str | None, config: Path, db: Path) -> None:
    """Add a page, a feed or a sitemap to look at, or a pack of known feeds.

    Without --feed, --page or --sitemap the address decides: one with "feed", "rss" or "atom" among its words is a feed,
    one with "sitemap" a sitemap, all else a page.

    Example:

    \b
        seasonwatch source add https://www.example.org/feed/
        seasonwatch source add --page https://www.example.org/all-of-us-are-dead-season-2
        seasonwatch source add --pack default
    """
    if (url is None) == (pack is None) or (pack and kind):
        raise click.UsageError("give one URL, or --pack NAME alone")
    if pack is not None:
        click.echo(add_pack(config, pack))
        return
    assert url is not None
    new = Source(SourceKind(kind) if kind else configuration.guess_kind(url), url.strip())
    configuration.add_sources(config, new)
    click.echo(f"looking at the {new.kind} {new.url}")


def add_pack(config: Path, pack: str) -> str:
    """Add the feeds of *pack* that are on and not there yet, and say what was done."""
    feeds = known.feeds_of(pack)
    there = {source.url for source in configuration.load(config).sources}
    on = [feed for feed in feeds if feed.on]
    new = [Source(SourceKind.FEED, feed.address) for feed in on if feed.address not in there]
    if new:
        configuration.add_sources(config, *new)
    said = f"looking at {counted(len(new), 'more feed')} of the pack {pack}"
    if len(new) < len(on):
        said += f"; {len(on) - len(new)} {'was' if len(on) - len(new) == 1 else 'were'} there already"
    if off := len(feeds) - len(on):
        said += f"; {off} {'is' if off == 1 else 'are'} off, and seasonwatch source packs {pack} says why"
    return said


@source.command("packs")
@click.argument("name", required=False)
@json_option
@log_option
def packs(name: str | None, as_json: bool) -> None:
    """List the packs of known feeds, or with NAME what is in one, what is off and why.

    What is off can be added by its address, once seasonwatch source test has said that it is well.

    Example:

    \b
        seasonwatch source packs
        seasonwatch source packs anime
    """
    if name is None:
        _list_packs(as_json)
        return
    feeds = known.feeds_of(name)
    if as_json:
        print_json([{**asdict(feed), "why": feed.why} for feed in feeds])
        return
    for feed in feeds:
        state = ("on ", "green") if feed.on else ("off", "yellow")
        what = f"  {feed.name} ({feed.kind}, {feed.language}-{feed.region})"
        show(
            [Line(Text.assemble(state, what)), Line(Text(feed.address, "dim"), 5, whole=True), Line(Text(feed.why), 5)]
        )


def _list_packs(as_json: bool) -> None:
    rows = []
    for name, what in known.PACKS.items():
        feeds = known.feeds_of(name)
        on = sum(feed.on for feed in feeds)
        rows.append({"pack": name, "on": on, "off": len(feeds) - on, "what": what})
    if as_json:
        print_json(rows)
    else:
        print_table(["pack", "on", "off", "what"], [list(row.values()) for row in rows])


@source.command("test")
@click.argument("address", required=False)
@click.option("--all", "everything", is_flag=True, help="All sources of seasonwatch.toml.")
@click.option("--pack", metavar="NAME", help="All feeds of this pack, on and off.")
@json_option
@common
def test(address: str | None, everything: bool, pack: str | None, as_json: bool, config: Path, db: Path) -> None:
    """Try an address, all sources or a pack, and say what each gives; nothing is stored.

    Of each: is it reached, does its robots.txt allow us to ask, what is there, how many entries, how new is the newest, or
    what is wrong. Asks each once, politely and behind the same guard as a crawl. Ends with 1 where one gave nothing.

    Example:

    \b
        seasonwatch source test https://www.example.org/feed/
        seasonwatch source test --all
        seasonwatch source test --pack anime
    """
    if (address is not None) + everything + (pack is not None) != 1:
        raise click.UsageError("give one ADDRESS, --all or --pack NAME")
    settings = configuration.load(config) if everything or config.exists() else configuration.Config()
    places = _places(address, pack, settings)
    if not places:
        raise configuration.ConfigError(f"{config} names nowhere to look yet: seasonwatch source add URL")
    trials = _tried(places, settings, (lambda trial: None) if as_json else _print)
    if as_json:
        print_json([{**asdict(trial), "newest": trial.newest and str(trial.newest)} for trial in trials])
    summary = Counter(trial.trouble is None for trial in trials)
    if summary[False]:
        raise NothingThereError(f"{summary[False]} of {counted(len(trials), 'address', 'addresses')} gave trouble")


def _places(address: str | None, pack: str | None, settings: configuration.Config) -> dict[str, SourceKind | None]:
    """Return the addresses to try, with what each is meant to be; a {title} in one is filled in for the first watch.

    A bare address may be anything.
    """
    if address is not None:
        wanted: Sequence[Source] = [Source(SourceKind.FEED, configuration.web_address(address.strip(), "the address"))]
    elif pack is not None:
        wanted = [Source(SourceKind.FEED, feed.address) for feed in known.feeds_of(pack)]
    else:
        wanted = settings.sources
    if not settings.watches and any(has_room(source.url) for source in wanted):
        raise configuration.ConfigError("an address with {title} is tried for a watch: seasonwatch add TITLE first")
    places = places_of(wanted, settings.watches[:1], frozenset(SourceKind))
    return {place.url: None if address is not None else place.kind for place in places}


def _tried(
    places: dict[str, SourceKind | None], settings: configuration.Config, show_one: Callable[["Trial"], None]
) -> list["Trial"]:
    """Try *places*, show each as it comes, and return them in the order in which they were given."""
    from scraper.trying import try_addresses  # Scrapy takes its time to import

    trials: dict[str, Trial] = {}

    def keep(trial: "Trial") -> None:
        trials[trial.address] = trial
        show_one(trial)

    try_addresses(places.items(), settings, keep)
    return [trials[address] for address in places if address in trials]


def _print(trial: "Trial") -> None:
    head = ("well ", "green") if trial.trouble is None else ("wrong", "red")
    show([Line(Text.assemble(head, f"  {plain(trial.address, 2_000)}"), whole=True), Line(Text(_said(trial)), 7)])


def _said(trial: "Trial") -> str:
    """Say in a line what an address gave."""
    parts: list[str] = []
    if trial.trouble:
        parts.append(plain(trial.trouble))
    elif trial.kind is not None:
        entries = "" if trial.entries is None else f" with {counted(trial.entries, 'entry', 'entries')}"
        dated = (
            f", {'of' if trial.entries is None else 'the newest of'} {trial.newest}" if trial.newest else ", undated"
        )
        parts.append(f"a {trial.kind}{entries}{dated}")
    if not trial.reached:
        parts.append("not reached")
    if trial.robots is not None:
        parts.append(f"robots.txt {'allows' if trial.robots else 'forbids'} it")
    if trial.moved:
        parts.append(f"it answers at {plain(trial.moved, 2_000)}")
    return "; ".join(parts)
