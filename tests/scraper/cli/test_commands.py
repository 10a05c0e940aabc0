"""Commands as a person meets them: what they print, what they refuse, and with which exit status."""

import json
from contextlib import closing
from datetime import UTC, datetime
from unicodedata import normalize

import pytest

from store import ledger
from store.mirror import sync_sources
from store.model import Source, SourceKind
from store.schema import open_store
from tests.store.desk import NOON

SAYS = "<h1>Harbour Lights Season 2</h1><p>Season 2 of Harbour Lights will premiere on March 5, 2031.</p>"
WATCH = ("--title", "Harbour Lights", "--season", "2")


def one_line(text: str) -> bool:
    return text.startswith("Error: ") and text.count("\n") == 1


@pytest.mark.parametrize(
    "words", [["watches"], ["crawl"], ["sources"], ["notify"], ["source", "add", "https://a.example/"]]
)
def test_without_a_configuration_a_command_says_how_to_get_one(seasonwatch, words):
    done = seasonwatch(*words)

    assert done.returncode == 1
    assert one_line(done.stderr)
    assert "seasonwatch init" in done.stderr


def test_without_a_configuration_lists_are_those_of_the_store(seasonwatch, tmp_path):
    seasonwatch("init", "--no-pack")
    seasonwatch("add", "Harbour Lights", "--season", "2", "--alias", "HL")
    seasonwatch("source", "add", "https://a.example/feed")
    listed = {words: seasonwatch(words, "--json").stdout for words in ("watches", "sources")}
    with closing(open_store(tmp_path / "seasonwatch.db")) as store:
        sync_sources(store, [Source(SourceKind.FEED, "https://a.example/feed")], datetime.now(UTC))
    (tmp_path / "seasonwatch.toml").unlink()

    for words, before in listed.items():
        done = seasonwatch(words, "--json")
        names = [[row.get("watch"), row.get("title"), row.get("url")] for row in json.loads(done.stdout)]
        assert names == [[row.get("watch"), row.get("title"), row.get("url")] for row in json.loads(before)]
        assert done.stderr == "no seasonwatch.toml here: as seasonwatch.db has it\n"


def test_status_says_how_many_more_problems_there_are_and_where_they_are_listed(seasonwatch, tmp_path):
    with closing(open_store(tmp_path / "seasonwatch.db")) as store:
        for day in range(1, 8):
            ledger.finish_run(store, ledger.start_run(store, at=datetime(2026, 1, day, tzinfo=UTC)), at=NOON)
    done = seasonwatch("status")

    assert done.returncode == 1
    assert one_line(done.stderr)
    assert done.stderr.endswith("(1 more problem: seasonwatch status lists all)\n")
    assert done.stdout.count("attention ") == 2


def test_the_path_that_init_wrote_stands_alone_on_its_line(seasonwatch):
    assert seasonwatch("init", "--no-pack").stdout.splitlines()[0] == "wrote seasonwatch.toml"


@pytest.mark.parametrize("words", [["claims"], ["changes"], ["answer"]])
def test_without_a_store_a_question_says_how_to_get_one(seasonwatch, words):
    done = seasonwatch(*words)

    assert done.returncode == 1
    assert one_line(done.stderr)
    assert "seasonwatch crawl" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["add"],
        ["add", "A", "--season", "two"],
        ["crawl", "--fast"],
        ["changes", "--since", "sometime"],
        ["extract", "page.html"],
        ["extract", "page.html", "--jsonl", "x.jsonl"],
        ["claims", "--event", "party"],
    ],
)
def test_a_command_used_wrongly_ends_with_2_and_shows_its_usage(seasonwatch, words):
    done = seasonwatch(*words)

    assert done.returncode == 2
    assert "Usage: seasonwatch" in done.stderr


def test_the_watch_list_is_kept_from_the_command_line(seasonwatch):
    seasonwatch("init")
    added = seasonwatch("add", "Harbour Lights", "--season", "2", "--alias", "HL")
    listed = seasonwatch("watches", "--json")
    removed = seasonwatch("remove", "harb")

    assert added.returncode == removed.returncode == 0
    assert json.loads(listed.stdout) == [
        {"watch": "harbour-lights-2", "title": "Harbour Lights", "season": 2, "aliases": ["HL"]}
    ]
    assert json.loads(seasonwatch("watches", "--json").stdout) == []


@pytest.mark.parametrize(
    ("command", "lines"),
    [
        ("watches", ["watch,title,season,aliases", 'harbour-lights-2,Harbour Lights,2,"[""HL""]"']),
        ("sources", []),
    ],
)
def test_lists_of_the_configuration_are_printed_as_csv(seasonwatch, command, lines):
    seasonwatch("init")
    seasonwatch("add", "Harbour Lights", "--season", "2", "--alias", "HL")

    assert seasonwatch(command, "--csv").stdout.splitlines() == lines


def test_an_unknown_watch_is_named_with_those_there_are(seasonwatch):
    seasonwatch("init")
    seasonwatch("add", "Harbour Lights", "--season", "2")

    done = seasonwatch("remove", "night-ferry")

    assert done.returncode == 1
    assert "harbour-lights-2" in done.stderr


def test_a_source_takes_its_kind_from_its_address_or_the_user(seasonwatch):
    seasonwatch("init")
    seasonwatch("source", "add", "https://news.example/feed/")
    seasonwatch("source", "add", "https://news.example/sitemap.xml")
    seasonwatch("source", "add", "--page", "https://news.example/the-feed")

    listed = json.loads(seasonwatch("sources", "--json").stdout)

    assert [row["kind"] for row in listed] == ["feed", "sitemap", "page"]
    assert {row["pages"] for row in listed} == {0}


@pytest.mark.parametrize("url", ["ftp://x/", "news.example/feed", "javascript:alert(1)", "https://", "https://a b/"])
def test_a_source_that_is_no_web_address_is_refused(seasonwatch, url):
    seasonwatch("init")

    done = seasonwatch("source", "add", url)

    assert done.returncode == 1
    assert one_line(done.stderr)


@pytest.mark.parametrize("words", [["claims"], ["crawl"]])
@pytest.mark.parametrize(
    "content", [b"not a database at all, only text that is long enough", b"SQLite format 3\0" + b"\xff" * 200]
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(seasonwatch, tmp_path, words, content):
    seasonwatch("init")
    seasonwatch("add", "A")
    seasonwatch("source", "add", "http://127.0.0.1:9/")
    (tmp_path / "seasonwatch.db").write_bytes(content)

    done = seasonwatch(*words)

    assert done.returncode == 1
    assert one_line(done.stderr)
    assert (tmp_path / "seasonwatch.db").read_bytes() == content


def test_extract_reads_a_file_and_standard_input_alike(seasonwatch, tmp_path):
    (tmp_path / "page.html").write_text(SAYS, encoding="utf-8")

    from_file = seasonwatch("extract", "page.html", *WATCH, "--json")
    from_stdin = seasonwatch("extract", "-", *WATCH, "--json", stdin=SAYS)

    (claim,) = json.loads(from_file.stdout)
    assert (claim["file"], claim["edtf"], claim["stance"]) == ("page.html", "2031-03-05", "confirmed")
    assert [row | {"file": "page.html"} for row in json.loads(from_stdin.stdout)] == [claim]


def test_extract_takes_the_day_of_publication_from_the_user(seasonwatch):
    page = "<h1>Harbour Lights Season 2</h1><p>Season 2 of Harbour Lights will premiere next year.</p>"

    done = seasonwatch("extract", *WATCH, "--published", "2030-05-01", "--json", stdin=page)

    assert [claim["edtf"] for claim in json.loads(done.stdout)] == ["2031"]


@pytest.mark.parametrize("content", [b"", b"   \n", bytes(range(256)) * 20, b"\x89PNG\r\n\x1a\n" + b"\0" * 500])
def test_extract_refuses_what_is_no_page_with_one_line(seasonwatch, tmp_path, content):
    (tmp_path / "page.html").write_bytes(content)

    done = seasonwatch("extract", "page.html", *WATCH)

    assert done.returncode == 1
    assert one_line(done.stderr)
    assert "page.html" in done.stderr


def test_extract_names_a_file_that_is_not_there(seasonwatch):
    done = seasonwatch("extract", "none.html", *WATCH)

    assert done.returncode == 1
    assert done.stderr == "Error: none.html: No such file or directory\n"


def test_a_batch_answers_line_by_line_in_order(seasonwatch, tmp_path):
    watch = {"title": "Harbour Lights", "season": 2, "aliases": []}
    relative = SAYS.replace("on March 5, 2031", "next year")
    lines = [
        {"id": "a", "url": "https://x.example/a", "watch": watch, "html": SAYS},
        {"id": "empty", "url": "https://x.example/e", "watch": watch, "html": ""},
        {"id": "b", "url": "https://x.example/b", "watch": watch, "html": relative, "published": "2030-01-01"},
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n\n", encoding="utf-8")

    done = seasonwatch("extract", "--jsonl", "in.jsonl", "--out", "out.jsonl")

    answers = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert done.returncode == 0
    assert [answer["id"] for answer in answers] == ["a", "empty", "b"]
    assert [[claim["edtf"] for claim in answer["claims"]] for answer in answers] == [["2031-03-05"], [], ["2031"]]
    assert "line 2" in done.stderr


@pytest.mark.parametrize("line", ["{", "[]", '{"id": 1}', '{"id": 1, "url": "", "watch": 3, "html": ""}'])
def test_a_batch_with_a_broken_line_names_it(seasonwatch, line):
    done = seasonwatch("extract", "--jsonl", "-", stdin=line)

    assert done.returncode == 1
    assert one_line(done.stderr)
    assert "line 1" in done.stderr


def test_notify_test_says_which_target_took_the_sample(seasonwatch, tmp_path):
    from scraper.demo import Sink

    with Sink() as sink:
        (tmp_path / "seasonwatch.toml").write_text(
            f'[[notify]]\nname = "good"\nurl = "json://127.0.0.1:{sink.port}/"\n'
            '[[notify]]\nname = "unset"\nurl = "json://${SEASON_SECRET}/"\n'
            '[[notify]]\nname = "nobody"\nurl = "json://127.0.0.1:9/s3cret"\n',
            encoding="utf-8",
        )

        done = seasonwatch("notify", "--test")

    assert done.returncode == 1
    assert "good: took the sample" in done.stdout
    assert "unset: " in done.stderr
    assert "SEASON_SECRET" in done.stderr
    assert "nobody: " in done.stderr
    assert "s3cret" not in done.stderr + done.stdout
    assert len(sink.received) == 1


def test_a_crawl_with_nothing_to_do_says_what_is_missing(seasonwatch):
    seasonwatch("init")
    no_watch = seasonwatch("crawl")
    seasonwatch("add", "A")
    no_source = seasonwatch("crawl")

    assert (no_watch.returncode, no_source.returncode) == (1, 1)
    assert "seasonwatch add" in no_watch.stderr
    assert "seasonwatch source add" in no_source.stderr


def test_a_page_can_not_steer_the_terminal(seasonwatch):
    evil = SAYS.replace("Season 2 of", "Season 2 \x1b[31m\x07of")

    done = seasonwatch("extract", *WATCH, stdin=evil)

    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout


def test_windows_prints_what_a_text_names(seasonwatch):
    done = seasonwatch("windows", "It returns early next year.", "--published", "2026-07-20", "--json")

    assert json.loads(done.stdout) == [
        {"earliest": "2027-01-01", "latest": "2027-04-30", "edtf": "2027-01/2027-04", "text": "early next year"}
    ]


@pytest.mark.parametrize(("order", "edtf"), [([], "2024-04-09"), (["--day-first"], "2024-09-04")])
def test_windows_takes_the_order_of_day_and_month_from_the_user(seasonwatch, order, edtf):
    done = seasonwatch("windows", "It returns on 04/09/2024.", *order, "--json")

    assert [window["edtf"] for window in json.loads(done.stdout)] == [edtf]


def test_windows_reads_other_languages(seasonwatch):
    done = seasonwatch("windows", "Llega a finales de mayo.", "--lang", "es", "--published", "2030-05-15", "--json")

    assert [(one["text"], one["edtf"]) for one in json.loads(done.stdout)] == [
        ("finales de mayo", "2030-05-21/2030-05-31")
    ]


def test_windows_reads_letters_taken_apart(seasonwatch):
    done = seasonwatch("windows", normalize("NFD", "Ab März 2031."), "--lang", "de", "--json")

    assert json.loads(done.stdout)[0]["text"].endswith("März 2031")


def test_a_batch_of_windows_says_the_language_of_each_line(seasonwatch):
    lines = [{"id": 1, "text": "en mayo de 2031", "lang": "es"}, {"id": 2, "text": "in May 2031"}]

    done = seasonwatch("windows", "--jsonl", "-", stdin="\n".join(map(json.dumps, lines)))

    assert [json.loads(line)["windows"][0]["edtf"] for line in done.stdout.splitlines()] == ["2031-05", "2031-05"]


def test_a_language_without_a_table_is_named_with_those_that_have_one(seasonwatch):
    done = seasonwatch("windows", "--jsonl", "-", stdin=json.dumps({"id": 1, "text": "maj", "lang": "xx"}))

    assert done.returncode == 1
    assert "no table for the language xx; there are en, de, es" in done.stderr


def test_a_batch_of_windows_answers_in_order(seasonwatch):
    lines = [{"id": 1, "text": "in May 2031", "reference": "2030-01-01"}, {"id": 2, "text": "soon", "reference": None}]

    done = seasonwatch("windows", "--jsonl", "-", stdin="\n".join(map(json.dumps, lines)))

    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {
            "id": 1,
            "windows": [{"earliest": "2031-05-01", "latest": "2031-05-31", "edtf": "2031-05", "text": "May 2031"}],
        },
        {"id": 2, "windows": []},
    ]


def test_article_prints_what_is_left_of_a_page(seasonwatch):
    done = seasonwatch("article", "-", "--url", "https://news.example/a", "--json", stdin=SAYS)

    article = json.loads(done.stdout)
    assert article["headline"] == "Harbour Lights Season 2"
    assert article["published"] is None
    assert [block["kind"] for block in article["blocks"]] == ["p"]


def test_a_batch_of_articles_answers_in_order(seasonwatch):
    lines = [{"id": name, "url": "https://news.example/", "html": html} for name, html in (("a", SAYS), ("b", ""))]

    done = seasonwatch("article", "--jsonl", "-", stdin="\n".join(map(json.dumps, lines)))

    assert [(row["id"], len(row["blocks"])) for row in map(json.loads, done.stdout.splitlines())] == [
        ("a", 1),
        ("b", 0),
    ]
    assert "line 2" in done.stderr


def test_extract_explains_a_claim_by_its_words(seasonwatch):
    done = seasonwatch("extract", *WATCH, "--explain", stdin=SAYS)

    for part, words in (("window", "March 5, 2031"), ("event", "premiere"), ("subject", "Season 2"), ("stance", "")):
        assert any(line.split()[:1] == [part] and words in line for line in done.stdout.splitlines()), done.stdout
