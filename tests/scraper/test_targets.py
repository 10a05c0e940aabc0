"""The [[notify]] tables: what they say, what is refused and how, and who may read an address."""

import os
import re
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from scraper import config
from scraper.config import ConfigError
from scraper.targets import Notify
from store.manner import Manner, Mode
from store.model import ChangeKind, Stance

WATCHES = '[[watch]]\ntitle = "All of Us Are Dead"\nseason = 2\n[[watch]]\ntitle = "Ultraman: Rising"\n'
SECRET = "discord://4174216298/s3cret"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "seasonwatch.toml"


def target(path: Path, text: str) -> Notify:
    path.write_text(f"{WATCHES}[[notify]]\n{text}\n", encoding="utf-8")
    (one,) = config.load(path).targets
    return one


def test_a_target_says_what_it_wants_and_when(path: Path):
    one = target(
        path,
        """
        name = "phone"
        url = "json://h"
        on = ["new", "released"]
        watches = ["all-of"]
        stances = ["confirmed"]
        languages = ["EN", "ko"]
        mode = "daily"
        at = "18:30"
        quiet = "22:00-07:00"
        cap = 10
        zone = "Asia/Seoul"
        """,
    )

    assert one.wishes.name == "phone"
    assert one.wishes.on == {ChangeKind.NEW, ChangeKind.RELEASED}
    assert one.wishes.watches == {"all-of-us-are-dead-2"}
    assert one.wishes.stances == {Stance.CONFIRMED}
    assert one.wishes.languages == {"en", "ko"}
    assert one.manner == Manner(Mode.DAILY, time(18, 30), (time(22), time(7)), 10, ZoneInfo("Asia/Seoul"))


def test_a_target_that_says_nothing_hears_of_all_at_any_time(path: Path):
    one = target(path, 'url = "json://h"')

    assert (one.wishes.watches, one.wishes.stances, one.wishes.languages) == (frozenset(),) * 3
    assert one.manner == Manner()


@pytest.mark.parametrize(("text", "wanted"), [("picture = true", True), ("picture = false", False), ("", False)])
def test_a_picture_goes_out_where_it_is_asked_for(path: Path, text, wanted):
    assert target(path, f'url = "json://h"\n{text}').manner.picture is wanted


def test_a_file_lies_beside_the_configuration(path: Path):
    one = target(path, 'file = "apprise.yml"\ntags = ["family"]')

    assert one.file == path.parent / "apprise.yml"
    assert one.tags == ("family",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('name = "x"', "needs the url of an Apprise service"),
        ('url = "json://h"\nfile = "apprise.yml"', "and not both"),
        ("url = 7", "needs the url"),
        ('file = ""', "needs the url"),
        ('url = "json://h"\ntags = ["family"]', "tags choose among the services of a file"),
        ('url = "json://h"\nname = ""', "name is a word"),
        ('url = "json://h"\non = ["news"]', "on is a list of new, moved"),
        ('url = "json://h"\non = []', "on is a list of words"),
        ('url = "json://h"\nwatches = ["nothing"]', "watches: no watch is called 'nothing': there are all-of-us"),
        ('url = "json://h"\nwatches = "all"', "watches is a list"),
        ('url = "json://h"\nstances = ["sure"]', "stances is a list of confirmed, expected"),
        ('url = "json://h"\nlanguages = ["English"]', "two or three letters"),
        ('url = "json://h"\nmode = "weekly"', "mode is one of one, each, daily"),
        ('url = "json://h"\nat = "08:00"', "at is the time of the daily message"),
        ('url = "json://h"\nmode = "daily"\nat = 8', "at is a time of day"),
        ('url = "json://h"\nmode = "daily"\nat = "24:00"', "at is a time of day"),
        ('url = "json://h"\nquiet = "22:00"', "quiet is from one time of day to another"),
        ('url = "json://h"\nquiet = "22-7"', "quiet is from"),
        ('url = "json://h"\nquiet = "07:00-07:00"', "quiet is from"),
        ('url = "json://h"\ncap = 0', "cap is a number of messages"),
        ('url = "json://h"\ncap = true', "cap is a number"),
        ('url = "json://h"\nzone = "Europe/Nowhere"', "zone is the name of a time zone"),
        ('url = "json://h"\nzone = "../../etc/passwd"', "zone is the name"),
        ('url = "json://h"\nzone = 1', "zone is the name"),
        ('url = "json://h"\npicture = "yes"', "picture is true or false"),
        ('url = "json://h"\ncolour = "red"', "'colour' is not known here"),
    ],
)
def test_a_wrong_table_is_refused_with_one_line_that_says_what_is_right(path: Path, text: str, reason: str):
    with pytest.raises(ConfigError, match=reason) as caught:
        target(path, text)

    assert str(caught.value).startswith(f"{path}: [[notify]] number 1")
    assert "\n" not in str(caught.value)


def test_a_watch_that_a_target_names_is_not_removed_from_under_it(path: Path):
    target(path, 'url = "json://h"\nwatches = ["all"]')

    with pytest.raises(ConfigError, match="the target default names all-of-us-are-dead-2 under watches"):
        config.remove_watch(path, "all")


needs_modes = pytest.mark.skipif(os.name != "posix", reason="files have no permissions there")


@needs_modes
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660])
def test_a_literal_address_that_others_can_read_is_not_used(path: Path, mode: int):
    one = target(path, f'url = "{SECRET}"')
    path.chmod(mode)

    with pytest.raises(ConfigError, match=r"chmod 600 seasonwatch.toml or url = \"\$\{NAME\}\"") as caught:
        one.address({})
    assert "s3cret" not in str(caught.value)
    assert one.outlet({}).unusable == str(caught.value)
    assert one.outlet({}).url == ""


@needs_modes
def test_a_literal_address_that_only_its_owner_can_read_is_used(path: Path):
    one = target(path, f'url = "{SECRET}"')
    path.chmod(0o600)

    assert one.address({}) == SECRET


@needs_modes
@pytest.mark.parametrize("url", ["json://127.0.0.1:8000/", "jsons://hooks.example", "json://[::1]:80", "dbus://"])
def test_an_address_without_a_secret_may_be_read_by_all(path: Path, url: str):
    one = target(path, f'url = "{url}"')
    path.chmod(0o644)

    assert one.address({}) == url


@needs_modes
@pytest.mark.parametrize(
    "url", ["ntfys://my-topic", "json://me:pass@h/", "json://h/path", "json://h?-token=x", "tgram://1:a/2", "dbus://x"]
)
def test_any_other_address_may_hold_one(path: Path, url: str):
    one = target(path, f'url = "{url}"')
    path.chmod(0o644)

    with pytest.raises(ConfigError, match="others can read its url"):
        one.address({})


@needs_modes
def test_a_secret_from_the_environment_leaves_the_file_open_to_all(path: Path):
    one = target(path, 'url = "discord://${HOOK}"')
    path.chmod(0o644)

    assert one.address({"HOOK": "1/s3cret"}) == "discord://1/s3cret"


@needs_modes
def test_a_file_of_addresses_that_others_can_read_is_not_used(path: Path):
    one = target(path, 'file = "apprise.yml"')
    (path.parent / "apprise.yml").write_text(SECRET, encoding="utf-8")
    (path.parent / "apprise.yml").chmod(0o644)

    assert one.outlet({}).unusable == "others can read its file of addresses: chmod 600 apprise.yml"

    (path.parent / "apprise.yml").chmod(0o600)
    assert one.outlet({}).unusable is None


@needs_modes
def test_a_new_configuration_is_readable_by_its_owner_alone(path: Path):
    config.create(path)

    assert path.stat().st_mode & 0o777 == 0o600


def test_no_address_is_shown_by_chance(path: Path):
    one = target(path, f'url = "{SECRET}"')

    assert "s3cret" not in repr(one) + repr(config.load(path)) + repr(Notify("x", SECRET).outlet({}))


def test_the_tables_in_the_readme_are_right(path: Path):
    readme = (Path(__file__).parent.parent.parent / "README.md").read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```toml\n(.*?)```", readme, re.DOTALL) if "[[notify]]" in block]

    for block in blocks:
        path.write_text(("" if "[[watch]]" in block else WATCHES) + block, encoding="utf-8")
        assert config.load(path).targets
    assert len(blocks) >= 3
