"""What one page costs, step by step, from the bytes that came to the store.

    .venv/bin/python -m tests.benchmarks.bench.steps

Milliseconds of the processor a page, the best of seven rounds over ten pages that concern the watch, all different.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any, Final

from scraper.glancing import glance, mentioned
from scraper.items import Heard, PageTask
from scraper.pages import fingerprint, parse_article, wall_of
from scraper.reading import read_claims
from scraper.tasks import done
from scraper.wire import HEAD, packed, unpacked
from store import ledger
from store.mirror import sync_watches
from store.model import Article, Watch
from store.schema import open_store
from tests.benchmarks.bench.pages import TITLE, article, large

NOW: Final = datetime(2031, 1, 1, 12, tzinfo=UTC)
WATCHES: Final = (Watch(TITLE, 2),)
PAGES: Final = 10
ROUNDS: Final = 7
KINDS: Final = (("7 KB", article), ("174 kB", large))


def best(step: Callable[[Any], object], things: Sequence[Any]) -> float:
    """Return the milliseconds that *step* takes for one of *things*, in the best round."""
    rounds = []
    for _ in range(ROUNDS):
        began = process_time()
        for thing in things:
            step(thing)
        rounds.append((process_time() - began) * 1_000 / len(things))
    return min(rounds)


def steps(kind: Callable[..., str]) -> Iterator[tuple[str, float]]:
    """Yield each step that a page takes, and its milliseconds."""
    bodies = [kind(number, 0, concerns=True).encode() for number in range(PAGES)]
    tasks = [PageTask(f"https://a.example/{n}", "", body, "utf-8", False, NOW.date()) for n, body in enumerate(bodies)]
    articles = [parse_article(task.body, task.url, charset="utf-8", today=task.today) for task in tasks]
    heard = [done(task, WATCHES) for task in tasks]
    yield "the look that shows whether it names a watch", best(lambda body: glance(body, WATCHES), bodies)
    yield (
        "parsing: headline, dates, byline, body",
        best(lambda task: parse_article(task.body, task.url, charset="utf-8", today=task.today), tasks),
    )
    yield "is it a wall; its fingerprint", best(_judged, list(zip(bodies, articles, strict=True)))
    yield "reading what it claims", best(lambda said: read_claims(said, WATCHES[0], first_seen=NOW.date()), articles)
    yield "to the process that reads and back", best(_over_the_wire, list(zip(tasks, heard, strict=True)))
    yield "into the store", _stored(heard)


def _judged(page: tuple[bytes, Article]) -> None:
    body, said = page
    wall_of(body, said, address=None)
    fingerprint(said)
    mentioned("\n".join((said.headline, *(block.text for block in said.blocks))), WATCHES)


def _over_the_wire(pair: tuple[PageTask, Any]) -> None:
    for value in pair:
        unpacked(packed(value)[HEAD.size :])


def _stored(heard: Sequence[Any]) -> float:
    """Return the milliseconds for a new page with its claims, each in a transaction of its own, on the disk."""
    with TemporaryDirectory() as folder, closing(open_store(Path(folder) / "seasonwatch.db")) as db:
        sync_watches(db, WATCHES, NOW)
        run = ledger.start_run(db, at=NOW)
        numbers = iter(range(PAGES * ROUNDS))

        def store(said: Heard) -> None:
            number = next(numbers)
            ledger.record_article(
                db,
                url=f"https://a.example/{number}",
                article=said.article,
                claims=said.claims,
                fingerprint=f"{said.fingerprint}{number}",
                run=run,
                at=NOW + timedelta(seconds=number),
            )

        return best(store, heard)


def main() -> None:
    """Print the table."""
    small, big = (dict(steps(kind)) for _, kind in KINDS)
    print("\nOne page that concerns a watch, step by step (milliseconds of the processor):\n")
    print(f"| | {' | '.join(name for name, _ in KINDS)} |\n| --- | --- | --- |")
    for name, spent in small.items():
        print(f"| {name} | {spent:.1f} | {big[name]:.1f} |")
    print(f"| in all | {sum(small.values()):.1f} | {sum(big.values()):.1f} |")


if __name__ == "__main__":
    main()
