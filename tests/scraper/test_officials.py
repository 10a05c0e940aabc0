"""Whose word is official: from the configuration through a crawl to what is told."""

import json

EVENTS = "Season 2 of Harbour Lights will premiere on {}, the streamer said."


def test_officials_who_confirm_different_days_are_told_as_contradicted(site, tmp_path, seasonwatch):
    here = site.page("/a", "Harbour Lights Season 2", EVENTS.format("March 5, 2031"), published="2030-11-02")
    there = site.page("/b", "Harbour Lights Season 2", "Nothing is known.", published="2030-11-02")
    there = there.replace("127.0.0.1", "localhost")
    (tmp_path / "seasonwatch.toml").write_text(
        f"""[[watch]]
title = "Harbour Lights"
season = 2
[[source]]
page = "{here}"
[[source]]
page = "{there}"
[[site]]
domain = "localhost"
kind = "official"
[[site]]
domain = "127.0.0.1"
kind = "official"
[crawl]
delay = 0
allow_private = ["127.0.0.1", "localhost"]
""",
        encoding="utf-8",
    )
    seasonwatch("crawl", "--all")
    site.page("/b", "Harbour Lights Season 2", EVENTS.format("June 9, 2031"), published="2030-11-03")

    done = seasonwatch("crawl", "--all", "--json")

    assert json.loads(done.stdout)["failed"] == 0, done.stderr
    latest, *_ = json.loads(seasonwatch("changes", "--json").stdout)
    assert (latest["kind"], latest["before"]["edtf"], latest["after"]["edtf"]) == (
        "contradicted",
        "2031-03-05",
        "2031-06-09",
    )
    assert [row["site_kind"] for row in json.loads(seasonwatch("sources", "--json").stdout)] == ["official", "official"]
    assert "official" in seasonwatch("sources").stdout
