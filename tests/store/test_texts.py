"""What a page says again takes no room, and every edition's text can be had whole."""

import random
from datetime import date, timedelta

from store import ledger
from store.backup import prune
from store.check import faults
from store.model import Article, Block, BlockKind
from store.texts import blocks_of

from .desk import PAGE, WATCH, Desk

NOISE = random.Random(7)
STORY = tuple(Block(BlockKind.P, NOISE.randbytes(300).hex()) for _ in range(6))
OTHER = tuple(Block(BlockKind.P, NOISE.randbytes(300).hex()) for _ in range(6))
NEW = Block(BlockKind.H2, "Update of the day")


def read(desk: Desk, fingerprint: str, blocks: tuple[Block, ...], url: str = PAGE) -> None:
    desk.at += timedelta(days=1)
    article = Article(url, "News", blocks, date(2026, 1, 1))
    ledger.record_article(
        desk.db, url=url, article=article, claims={WATCH: ()}, fingerprint=fingerprint, run=desk.run, at=desk.at
    )


def kept(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT length(blocks) > 1000, base_id FROM editions ORDER BY id")


def test_an_edition_that_differs_a_little_takes_little_room(desk: Desk):
    read(desk, "a", STORY)
    read(desk, "b", (NEW, *STORY))
    read(desk, "c", (*STORY[:3], NEW, *STORY[3:]))

    assert kept(desk) == [(1, None), (0, 1), (0, 1)]
    assert blocks_of(desk.db, 2) == (NEW, *STORY)
    assert blocks_of(desk.db, 3) == (*STORY[:3], NEW, *STORY[3:])
    assert faults(desk.db) == []


def test_another_text_is_kept_whole_and_those_after_it_build_on_it(desk: Desk):
    read(desk, "a", STORY)
    read(desk, "b", OTHER)
    read(desk, "c", (NEW, *OTHER))

    assert kept(desk) == [(1, None), (1, None), (0, 2)]
    assert [blocks_of(desk.db, number) for number in (1, 2, 3)] == [STORY, OTHER, (NEW, *OTHER)]


def test_pages_never_build_on_each_other(desk: Desk):
    read(desk, "a", STORY)
    read(desk, "b", STORY, url=f"{PAGE}/copy")

    assert kept(desk) == [(1, None), (1, None)]


def test_letting_go_of_a_text_keeps_what_builds_on_it(desk: Desk):
    read(desk, "a", STORY)
    desk.at += timedelta(days=100)
    read(desk, "b", (NEW, *STORY))
    read(desk, "c", (*STORY, NEW))

    assert prune(desk.db, keep=timedelta(days=90), at=desk.at).editions == 1
    assert kept(desk) == [(0, None), (1, None), (0, 2)]
    assert [blocks_of(desk.db, number) for number in (1, 2, 3)] == [(), (NEW, *STORY), (*STORY, NEW)]
    assert faults(desk.db) == []


def test_contents_that_come_back_build_on_what_is_there(desk: Desk):
    read(desk, "a", STORY)
    desk.at += timedelta(days=100)
    read(desk, "b", (NEW, *STORY))
    prune(desk.db, keep=timedelta(days=90), at=desk.at)
    read(desk, "a", STORY)

    assert kept(desk) == [(0, 2), (1, None)]
    assert blocks_of(desk.db, 1) == STORY
    assert faults(desk.db) == []


def test_there_is_no_text_of_no_edition(desk: Desk):
    assert blocks_of(desk.db, None) == blocks_of(desk.db, 99) == ()
