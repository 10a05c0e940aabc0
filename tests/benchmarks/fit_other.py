"""Fit the weights for pages in other languages than English, and say what they are worth on shows that were left out.

Run it from the folder of the project, with scikit-learn beside its packages::

    uv pip install scikit-learn
    python -m tests.benchmarks.fit_other --folds
    python -m tests.benchmarks.fit_other

It learns from our own pages and the sentences of the tests (``tests/scraper/reading/languages``) and, where ``../shared/claims`` is there, from
``dev_i18n.jsonl``. ``--folds`` leaves each fifth of the shows out in turn, and prints the scores of the pages that were looked at to mend
the tables and of those that were not: what tables and weights promise for pages that neither has seen. Logistic regressions, as in
`tests.benchmarks.fit`: for the event of a date and for its stance.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from scraper.reading.languages import CODES, table_of
from scraper.reading.languages.features import features
from scraper.reading.languages.reader import Page, read_in
from scraper.reading.languages.statement import Statement
from scraper.reading.scoring import weights
from scraper.reading.scoring.weights import EVENTS, STANCES
from store.model import Article, Block, BlockKind, Claim, Event, Stance, Watch
from tests.benchmarks.fit import CLAIMS, ROOT, fitted, loaded
from tests.scraper.reading.corpus import Bounds, bounds_of
from tests.scraper.reading.languages.said import DAY, WATCH
from tests.scraper.reading.languages.test_pages import PAGES, article, watch

WEIGHTS: Final = ROOT / "scraper" / "reading" / "scoring" / "weights_other.json"
GOLD: Final = CLAIMS / "dev_i18n.jsonl"

#: how much a date of a page counts, and one of a sentence of the tests
FROM_PAGES, FROM_CASES = 1.0, 1.0

#: the inverse of the strength of the L2 penalty, chosen by folds of shows
LOOSE: Final = 0.2
FOLDS: Final = 5

#: by how much "none of ours" is held down where the rules claim something of a season that is named by its number, and lifted where they take
#: the sentence to be about something else, and where the page has not named the work; the folds of shows are as good without, plain
#: sentences are read better
TRUST, CAUTION = 1.0, 0.7


@dataclass(frozen=True)
class Owed:
    """A claim of the annotations; the *quote* is None where the sentence is the page."""

    event: Event
    bounds: Bounds
    stance: Stance
    quote: str | None


@dataclass(frozen=True)
class Annotated:
    """A page with its claims; *fold* -1 is always learnt from."""

    article: Article
    watch: Watch
    code: str
    gold: tuple[Owed, ...]
    weight: float
    fold: int
    kept_out: bool = False  # nobody looked at it


@dataclass(frozen=True)
class Example:
    """A date, its features, and what it is said to be."""

    features: frozenset[str]
    event: Event | None
    stance: Stance | None
    weight: float


def main() -> None:
    """Fit and write the weights, or measure what they are worth on what they were not fitted on."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folds", action="store_true", help="leave fifths out and measure on them; writes nothing")
    pages = [*_pages(), *_cases()]
    told_of = [(page, list(_examples(page))) for page in pages]
    if not parser.parse_args().folds:
        tables = _tables([example for _, found in told_of for example in found])
        WEIGHTS.write_text(json.dumps(tables, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
        print(WEIGHTS, {name: len(table["weights"]) for name, table in tables.items()})
        return
    counts = {kept_out: Counter[str]() for kept_out in (False, True)}
    for fold in range(FOLDS):
        tables = _tables([example for page, found in told_of if page.fold != fold for example in found])
        weights.tables = loaded(tables)  # type: ignore[assignment]
        for kept_out, so_far in counts.items():
            so_far.update(_counted([page for page in pages if (page.fold, page.kept_out) == (fold, kept_out)]))
    print("looked at:", _score(counts[False]))
    print("not looked at:", _score(counts[True]))


def _tables(examples: list[Example]) -> dict[str, Any]:
    print(len(examples), "dates:", dict(Counter(e.event.value if e.event else "none" for e in examples)))
    tables = {
        "event": fitted(examples, lambda e: EVENTS.index(e.event), len(EVENTS), loose=LOOSE),
        "stance": fitted(
            [e for e in examples if e.stance], lambda e: STANCES.index(e.stance), len(STANCES), loose=LOOSE
        ),
    }
    tables["event"]["weights"]["sure=True"][0] -= TRUST
    for doubtful in ("ours=False", "since=never"):
        tables["event"]["weights"][doubtful][0] += CAUTION
    return tables


def _counted(pages: list[Annotated]) -> Counter[str]:
    counts = Counter[str]()
    for page in pages:
        gold = {(each.event, each.bounds, each.stance) for each in page.gold}
        claims = read_in(table_of(page.code), page.article, page.watch, first_seen=None)
        made = {(claim.event, _bounds(claim), claim.stance) for claim in claims}
        counts.update(hits=len(gold & made), said=len(made), owed=len(gold))
        counts.update(fitting=len({each[:2] for each in gold} & {each[:2] for each in made}))
    return counts


def _score(counts: Counter[str]) -> str:
    both = counts["said"] + counts["owed"]
    strict, windows = (2 * counts[name] / both for name in ("hits", "fitting"))
    return (
        f"strict F1 {strict:.3f}, windows {windows:.3f} ({counts['hits']} of {counts['owed']}, {counts['said']} said)"
    )


def _bounds(claim: Claim) -> Bounds:
    days = (claim.window.earliest, claim.window.latest) if claim.window else (None, None)
    return days[0].isoformat() if days[0] else None, days[1].isoformat() if days[1] else None


def _pages() -> Iterator[Annotated]:
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()] if GOLD.exists() else []
    for page in (*gold, *PAGES):
        owed = tuple(
            Owed(Event(each["event"]), (each["earliest"], each["latest"]), Stance(each["stance"]), each["quote"])
            for each in page["claims"]
        )
        fold = zlib.crc32(page["watch"]["title"].encode()) % FOLDS
        yield Annotated(article(page), watch(page), page["lang"], owed, FROM_PAGES, fold, page.get("kept_out", False))


def _cases() -> Iterator[Annotated]:
    for code in CODES:
        sentences: dict[str, Sequence[str]] = import_module(f"tests.scraper.reading.languages.test_{code}").SENTENCES
        for text, claims in sentences.items():
            said = Article("https://news.example/", "Copper Gulls", (Block(BlockKind.P, text),), DAY, language=code)
            owed = (each.split() for each in claims)
            gold = tuple(Owed(Event(event), bounds_of(window), Stance(stance), None) for event, window, stance in owed)
            yield Annotated(said, WATCH, code, gold, FROM_CASES, -1)


def _examples(page: Annotated) -> Iterator[Example]:
    whole = Page(table_of(page.code), page.article, page.watch, None)
    texts = [page.article.headline, *(block.text for block in page.article.blocks)]
    for each in whole.told:
        for statement in whole.statements(each):
            fitting = [gold for gold in page.gold if gold.bounds in _meant(whole, statement)]
            found = next((gold for gold in fitting if _tells(gold, texts[each.block], statement)), None)
            if found is None and fitting:
                continue  # it may say the same again
            event, stance = (found.event, found.stance) if found else (None, None)
            yield Example(features(statement, whole.moment.day), event, stance, page.weight)


def _meant(page: Page, statement: Statement) -> set[Bounds]:
    """Return the windows that a date may mean."""
    said = statement.found.expression
    windows = (page.window(said, past=past, stance=stance) for past in (False, True) for stance in Stance)
    days = ((window.earliest, window.latest) for window in windows if window)
    return {(one.isoformat() if one else None, other.isoformat() if other else None) for one, other in days}


def _tells(gold: Owed, text: str, statement: Statement) -> bool:
    """Whether *statement*, in a block of this *text*, is what makes the claim *gold*."""
    if gold.quote is None:
        return True
    sentence, found = statement.told.sentence, statement.found
    start, quoted = text.find(sentence.written), text.find(gold.quote)
    if start < 0 or quoted < 0:
        return False
    return quoted < start + sentence.at(found.end) and start + sentence.at(found.start) < quoted + len(gold.quote)


if __name__ == "__main__":
    main()
