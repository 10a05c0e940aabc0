"""seasonwatch.toml: what it says, what is refused and how, and that commands keep the user's comments."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from scraper import config
from scraper.config import DEFAULT_ON, Config, ConfigError, Notify, UnknownWatchError
from store.model import ChangeKind, Source, SourceKind, Watch
from store.revisit import Pace

DEAD = Watch("All of Us Are Dead", 2, ("Now at Our School",))
FILM = Watch("Ultraman: Rising")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "seasonwatch.toml"
    config.create(place)
    return place


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_fresh_file_watches_nothing_politely(path):
    assert config.load(path) == Config(delay=1.0)


def test_what_is_added_is_read_back(path):
    config.add_watch(path, DEAD)
    config.add_watch(path, FILM)
    config.add_sources(path, Source(SourceKind.FEED, "https://news.example/feed/"))
    config.add_sources(path, Source(SourceKind.PAGE, "https://fans.example/when?s=2"))

    loaded = config.load(path)
    assert loaded.watches == (DEAD, FILM)
    assert [source.kind for source in loaded.sources] == [SourceKind.FEED, SourceKind.PAGE]


def test_comments_and_order_survive_a_command(path):
    written(path, "# mine\n[crawl]\ndelay = 2 # slow\n")

    config.add_watch(path, DEAD)
    config.remove_watch(path, DEAD.slug)

    assert path.read_text(encoding="utf-8").startswith("# mine\n[crawl]\ndelay = 2 # slow\n")


def test_sites_have_the_kinds_that_the_user_gives_them(path):
    text = (
        '[[site]]\ndomain = "www.Studio.example"\nkind = "official"\n[[site]]\ndomain = "farm.example"\nkind = "seo"\n'
    )

    assert config.load(written(path, text)).sites == {"studio.example": "official", "farm.example": "seo"}


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ('kind = "official"', "number 1: needs a domain"),
        ('domain = "https://a.example/"\nkind = "official"', "number 1: needs a domain"),
        ('domain = 5\nkind = "official"', "number 1: needs a domain"),
        ('domain = "a.example"', "kind is one of official, trade"),
        ('domain = "a.example"\nkind = "best"', "kind is one of official, trade"),
        ('domain = "a.example"\nkind = ["seo"]', "kind is one of official, trade"),
        ('domain = "a.example"\nkind = "seo"\n[[site]]\ndomain = "A.example"\nkind = "fan"', "two go by the name"),
        ('domain = "a.example"\nkind = "seo"\ncolour = "red"', "'colour' is not known here"),
    ],
)
def test_a_site_that_is_wrong_is_refused_with_a_reason(path, entry, reason):
    with pytest.raises(ConfigError, match=re.escape(reason)):
        config.load(written(path, f"[[site]]\n{entry}\n"))


def test_removing_leaves_the_other_watches(path):
    config.add_watch(path, DEAD)
    config.add_watch(path, FILM)

    assert config.remove_watch(path, "all-of") == DEAD
    assert config.load(path).watches == (FILM,)


def test_a_new_file_never_replaces_one(path):
    with pytest.raises(ConfigError, match="is there already"):
        config.create(path)


def test_adding_twice_is_refused(path):
    config.add_watch(path, DEAD)
    source = Source(SourceKind.PAGE, "https://fans.example/")
    config.add_sources(path, source)

    with pytest.raises(ConfigError, match="watched already"):
        config.add_watch(path, DEAD)
    with pytest.raises(ConfigError, match="a source already"):
        config.add_sources(path, source)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[[watch]]\ntitle = = 2", "line 2"),
        ('[[watch]]\ntitle = "x', "line 2"),
        ("[[watch]]\nseason = 2", r"\[\[watch\]\] number 1: needs a title"),
        ('[[watch]]\ntitle = "A"\nseason = "two"', "season is a whole number"),
        ('[[watch]]\ntitle = "A"\nseason = true', "season is a whole number"),
        ('[[watch]]\ntitle = "A"\naliases = "B"', "aliases is a list"),
        ('[[watch]]\ntitle = "A"\ncolour = "red"', "'colour' is not known"),
        ('[[watch]]\ntitle = "A"\n[[watch]]\ntitle = "a"', "two go by the name of a"),
        ("watch = 3", "table of its own"),
        ("[[source]]", "needs one of feed, page, sitemap"),
        ('[[source]]\npage = "ftp://x/y"', "no web address"),
        ('[[source]]\npage = "javascript:alert(1)"', "no web address"),
        ('[[source]]\npage = "https://[::1"', "no web address"),
        ("[[source]]\npage = 7", "no web address"),
        ('[[notify]]\nname = "x"', "needs the url"),
        ('[[notify]]\nurl = "json://h"\non = ["news"]', "on is a list of"),
        ('[[notify]]\nurl = "json://h"\n[[notify]]\nurl = "json://i"', "two go by the name"),
        ("[crawl]\ndelay = -1", "delay is a number"),
        ("[crawl]\ndelay = true", "delay is a number"),
        ("[crawl]\ncontact = 5", "contact is an address"),
        ('[crawl]\ncontact = "me"', "contact is an address"),
        ('[crawl]\ncontact = "me@example.org) evil/1.0 ("', "contact is an address"),
        ('[crawl]\ncontact = "me@example.org\\r\\nX-Evil: 1"', "contact is an address"),
        ('[crawl]\nallow_private = "nas.local"', "allow_private is a list"),
        ("[crawl]\nallow_private = [10]", "allow_private is a list"),
        ('[crawl]\nallow_private = ["http://nas.local/"]', "allow_private is a list"),
        ('[crawl]\nallow_private = ["nas.local:8000"]', "allow_private is a list"),
        ('[crawl]\nallow_private = ["10.0.0.0/33"]', "allow_private is a list"),
        ('[crawl]\nallow_private = [""]', "allow_private is a list"),
        ("crawl = 1", "write it as a table"),
        ("speed = 9", "'speed' is not known"),
    ],
)
def test_a_wrong_file_is_refused_with_one_line(path, text, reason):
    with pytest.raises(ConfigError, match=reason) as caught:
        config.load(written(path, text))

    assert "\n" not in str(caught.value)


def test_a_missing_file_says_how_to_get_one(tmp_path):
    with pytest.raises(ConfigError, match="seasonwatch init"):
        config.load(tmp_path / "none.toml")


def test_a_file_in_another_encoding_is_refused(path):
    path.write_bytes("# café\n".encode("latin-1"))

    with pytest.raises(ConfigError, match="can't be read"):
        config.load(path)


def test_a_folder_that_can_not_be_written_is_refused(path):
    path.parent.chmod(0o500)
    try:
        if not _writable(path.parent):
            with pytest.raises(ConfigError, match="can't be written"):
                config.add_watch(path, DEAD)
    finally:
        path.parent.chmod(0o700)


def _writable(folder: Path) -> bool:
    """Root may write everywhere."""
    try:
        (folder / "probe").touch()
    except PermissionError:
        return False
    return True


@pytest.mark.parametrize("name", ["all-of-us-are-dead-2", "all", "ALL-OF"])
def test_a_watch_goes_by_its_slug_or_a_beginning(name):
    assert config.find_watch([DEAD, FILM], name) == DEAD


@pytest.mark.parametrize(
    ("watches", "name", "reason"),
    [
        ([DEAD, FILM], "zzz", "there are all-of-us-are-dead-2, ultraman-rising"),
        ([DEAD, Watch("All Souls")], "all", "more than one"),
        ([], "x", "none yet"),
        ([DEAD], "", "no watch is called"),
    ],
)
def test_an_unknown_watch_is_refused_with_those_there_are(watches, name, reason):
    with pytest.raises(UnknownWatchError, match=reason):
        config.find_watch(watches, name)


def test_a_target_takes_its_secret_from_the_environment():
    target = Notify("phone", "discord://${HOOK}/x")

    assert target.address({"HOOK": "s3cret"}) == "discord://s3cret/x"
    assert "HOOK" not in repr(target)


def test_a_secret_that_is_not_set_is_named():
    with pytest.raises(ConfigError, match="set the environment variable HOOK"):
        Notify("phone", "discord://${HOOK}").address({})


def test_a_target_that_says_nothing_hears_of_dates(path):
    written(path, '[[notify]]\nurl = "json://h"\n')

    assert config.load(path).targets == (Notify("default", "json://h", DEFAULT_ON),)
    assert ChangeKind.NEW in DEFAULT_ON
    assert ChangeKind.WITHDRAWN not in DEFAULT_ON


def test_the_file_keeps_its_permissions(path):
    path.chmod(0o640)

    config.add_watch(path, DEAD)

    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('revisit_min = "often"', "no length of time"),
        ("revisit_min = 50", "in quotes"),
        ('revisit_max = "1m"', "longer than revisit_max"),
        ('revisit_max = "400d"', "at most 365d"),
        ('lead = "soon"', "lead: "),
        ("lead = 7", "in quotes"),
    ],
)
def test_lengths_of_time_that_are_none_are_told(tmp_path, line, says):
    path = tmp_path / "seasonwatch.toml"
    path.write_text(f"[crawl]\n{line}\n", encoding="utf-8")

    with pytest.raises(config.ConfigError, match=says):
        config.load(path)


def test_the_least_and_most_between_two_looks_are_the_users(tmp_path):
    path = tmp_path / "seasonwatch.toml"
    path.write_text('[crawl]\nrevisit_min = "2h"\nrevisit_max = "3d"\n', encoding="utf-8")

    assert config.load(path).pace == Pace(timedelta(hours=2), timedelta(days=3))
    path.write_text("", encoding="utf-8")
    assert config.load(path).pace == Pace()


@pytest.mark.parametrize(
    "lines",
    [
        'page = "https://a.example/"\nall = true',
        'feed = "https://a.example/"\nall = 1',
        'feed = "https://{title}.example/"',
        'feed = "https://a.example/{name}"',
        "all = true",
    ],
)
def test_sources_that_make_no_sense_are_told(tmp_path, lines):
    path = tmp_path / "seasonwatch.toml"
    path.write_text(f"[[source]]\n{lines}\n", encoding="utf-8")

    with pytest.raises(config.ConfigError, match="number 1"):
        config.load(path)


def test_how_long_ahead_a_date_is_near_and_whom_to_write_to_are_the_users(tmp_path):
    path = tmp_path / "seasonwatch.toml"
    path.write_text('[crawl]\nlead = "14d"\ncontact = "https://example.org/me"\n', encoding="utf-8")

    loaded = config.load(path)
    assert (loaded.lead, loaded.contact) == (timedelta(days=14), "https://example.org/me")


def test_voices_are_official_by_the_user_s_word(path):
    text = '[[official]]\nname = "Northlight  Pictures"\nrole = "studio"\n'

    assert config.load(written(path, text)).officials == {"Northlight Pictures": "studio"}


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ('role = "studio"', "number 1: needs a name"),
        ('name = "…"\nrole = "studio"', "number 1: needs a name"),
        ('name = "A"', "role is one of network, streamer"),
        ('name = "A"\nrole = ["studio"]', "role is one of network, streamer"),
        ('name = "A"\nrole = "studio"\n[[official]]\nname = "A"\nrole = "network"', "two go by the name"),
        ('name = "A"\nrole = "studio"\nkind = "seo"', "'kind' is not known here"),
    ],
)
def test_an_official_voice_that_is_wrong_is_refused_with_a_reason(path, entry, reason):
    with pytest.raises(ConfigError, match=re.escape(reason)):
        config.load(written(path, f"[[official]]\n{entry}\n"))


def test_what_is_added_stands_apart_from_what_is_there(tmp_path):
    path = tmp_path / "seasonwatch.toml"
    path.write_text(
        '[[watch]]\ntitle = "A"\n\n[[source]]\npage = "https://a.example/"\n[crawl]\ndelay = 1', encoding="utf-8"
    )

    config.add_watch(path, Watch("B", 2))
    config.add_watch(path, Watch("C", 3))

    assert path.read_text(encoding="utf-8") == (
        '[[watch]]\ntitle = "A"\n\n[[watch]]\ntitle = "B"\nseason = 2\n\n[[watch]]\ntitle = "C"\nseason = 3\n\n'
        '[[source]]\npage = "https://a.example/"\n\n[crawl]\ndelay = 1'
    )
