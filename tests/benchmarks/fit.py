"""Fit the weights of `scraper.reading.scoring` on annotated pages, and say what they are worth on shows that were left out.

Run it from the folder of the project, with scikit-learn beside its packages::

    uv pip install scikit-learn
    python -m tests.benchmarks.fit --folds
    python -m tests.benchmarks.fit

It learns from our own pages (``tests/scraper/reading/pages``), from the cases of the reading tests, and, where
``../shared/claims`` is there, from ``dev.jsonl`` and ``seeds.jsonl``. ``--folds`` leaves each third of the shows out in turn,
fits on the rest and prints the strict F1 of what was left out: what the weights promise for
pages that they have not seen. Without it they are fitted on everything but every tenth file of our own, which the suite measures
them by, and written.

Logistic regressions: for the event of a date, its stance, its side of the page's day, and for what a sentence says without a date.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from scraper.reading.reader import read_claims, read_silences, read_statements
from scraper.reading.scoring import Statement, features, silence_features, weights
from scraper.reading.scoring.weights import EVENTS, SIDES, SILENCES, STANCES, Table
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.windows import resolve
from store.model import Article, Block, BlockKind, Claim, Event, Stance, Watch
from tests.scraper.reading.conftest import Case, cases
from tests.scraper.reading.corpus import PAGES, Bounds, Gold, bounds_of, read_pages

ROOT: Final = Path(__file__).parents[2]
CLAIMS: Final = ROOT.parent / "shared" / "claims"
WEIGHTS: Final = ROOT / "scraper" / "reading" / "scoring" / "weights_en.json"

#: how much a page of each kind counts: gold, our own after real pages, our own that we made up, cases of a sentence or two
FROM_GOLD, FROM_REAL, FROM_PAGES, FROM_CASES = 1.0, 1.0, 0.35, 1.0

#: the inverse of the strength of the L2 penalty, chosen by folds of shows
LOOSE: Final = 0.2

#: by how much a date of which the rules claim something without a doubt is lifted over "none of ours", and any other held down;
#: chosen by folds of shows
TRUST, CAUTION = 0.5, 0.5

#: parts that the shows of dev are cut into by `fold_of`
FOLDS: Final = 3

#: how the files are called whose pages say, in our words, what a real page says
REAL: Final = "real-"

#: one in so many files of our own is kept for the suite to measure by
HELD: Final = 10

_SEEN_TWICE: Final = 2
_LEAST: Final = 0.03  # weights below it change nothing


@dataclass(frozen=True)
class Example:
    """A date, its features, and what it is said to be."""

    features: frozenset[str]
    event: Event | None
    stance: Stance | None
    side: bool | None
    weight: float


@dataclass(frozen=True)
class Sentence:
    """A sentence, its features, and what it says without a date."""

    features: frozenset[str]
    stance: Stance | None
    weight: float


@dataclass(frozen=True)
class Annotated:
    """A page with its claims; a claim without a place (block -2) may be any date that gives its window."""

    article: Article
    watch: Watch
    gold: tuple[Gold, ...]
    weight: float
    whole: bool  # every statement is marked, not each claim once
    fold: int  # -1: always learnt from
    kind: str  # "gold", "real", "own" or "case"
    held: bool = False  # kept out of what is written


def main() -> None:
    """Fit and write the weights, or measure what they are worth on what they were not fitted on."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folds", action="store_true", help="leave thirds out and measure on them; writes nothing")
    pages = list(_pages())
    told = [(page, list(_examples(page)), list(_sentences(page))) for page in pages]
    if parser.parse_args().folds:
        for fold in range(FOLDS):
            weights.tables = loaded(_tables([each for each in told if each[0].fold != fold]))  # type: ignore[assignment]
            for kind in ("gold", "real", "own"):
                print(
                    f"fold {fold}, {kind}:", _score([p for p in pages if (p.fold, p.kind) == (fold, kind)]), flush=True
                )
        return
    tables = _tables([each for each in told if not each[0].held])
    WEIGHTS.write_text(json.dumps(tables, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(WEIGHTS, {name: len(table["weights"]) for name, table in tables.items()})


def fold_of(title: str) -> int:
    """Return the third of dev's shows that *title* belongs to; cuts by show, so that no page of a show is on both sides."""
    return zlib.crc32(title.encode()) % FOLDS


def _tables(told: list[tuple[Annotated, list[Example], list[Sentence]]]) -> dict[str, Any]:
    examples = [example for _, dates, _ in told for example in dates]
    sentences = [sentence for *_, silent in told for sentence in silent]
    print(len(examples), "dates:", dict(Counter(e.event.value if e.event else "none" for e in examples)), end="; ")
    print(len(sentences), "sentences:", dict(Counter(s.stance.value if s.stance else "none" for s in sentences)))
    tables = {
        "event": fitted(examples, lambda e: EVENTS.index(e.event), len(EVENTS)),
        "stance": fitted([e for e in examples if e.stance], lambda e: STANCES.index(e.stance), len(STANCES)),
        "side": fitted([e for e in examples if e.side is not None], lambda e: SIDES.index(e.side), len(SIDES)),
        "silence": fitted(sentences, lambda s: SILENCES.index(s.stance), len(SILENCES)),
    }
    _lean_on_rules(tables["event"])
    return tables


def _lean_on_rules(table: dict[str, Any]) -> None:
    """Weigh "none of ours", whose own weights are all zero, down by `TRUST`, and up where the rules claim nothing for sure."""
    table["start"][0] = round(table["start"][0] - TRUST, 3)
    for feature in _NO_RULE:
        table["weights"][feature][0] = TRUST + CAUTION


#: the features of a date of which the rules claim nothing, and of one that they doubt
_NO_RULE: Final = ("eng=none", "doubted")


def loaded(tables: dict[str, Any]) -> Callable[[str], dict[str, Table]]:
    """Return what stands in for `weights.tables`: *tables*, whatever the language."""
    known = {
        name: Table(tuple(table["start"]), {feature: tuple(row) for feature, row in table["weights"].items()})
        for name, table in tables.items()
    }
    return lambda _language="en": known


def _score(pages: list[Annotated]) -> str:
    """Return the strict and the window F1 over *pages*, each claim counted once a page."""
    hits = fitting = said = owed = 0
    for page in pages:
        gold = {(each.event, each.bounds, each.stance) for each in page.gold}
        made = {(c.event, _bounds(c), c.stance) for c in read_claims(page.article, page.watch)}
        hits += len(gold & made)
        fitting += len({each[:2] for each in gold} & {each[:2] for each in made})
        said, owed = said + len(made), owed + len(gold)
    return f"strict F1 {2 * hits / (said + owed):.3f}, windows {2 * fitting / (said + owed):.3f} ({hits} of {owed}, {said} said)"


def _bounds(claim: Claim) -> Bounds:
    if claim.window is None:
        return None, None
    earliest, latest = claim.window.earliest, claim.window.latest
    return earliest.isoformat() if earliest else None, latest.isoformat() if latest else None


def _pages() -> Iterator[Annotated]:
    for file in ("dev.jsonl", "seeds.jsonl") if CLAIMS.is_dir() else ():
        for line in (CLAIMS / file).read_text(encoding="utf-8").splitlines():
            yield _of_gold(json.loads(line))
    for place, file in enumerate(sorted(PAGES.glob("*.txt"))):
        kind, weight = ("real", FROM_REAL) if file.name.startswith(REAL) else ("own", FROM_PAGES)
        for page in read_pages([file]):
            fold = fold_of(page.watch.title)
            yield Annotated(page.article, page.watch, page.gold, weight, True, fold, kind, place % HELD == 0)
    for case in _cases():
        yield _of_case(case)


def _of_gold(doc: dict[str, Any]) -> Annotated:
    blocks = tuple(Block(BlockKind(block["kind"]), block["text"]) for block in doc["blocks"])
    day = date.fromisoformat(doc["published"]) if doc["published"] else None
    watch = Watch(doc["watch"]["title"], doc["watch"]["season"], tuple(doc["watch"]["aliases"]))
    gold = []
    for claim in doc["claims"]:
        texts = {-1: doc["headline"], **{place: block.text for place, block in enumerate(blocks)}}
        block = next((place for place, text in texts.items() if claim["quote"] in text), -1)
        start = texts[block].find(claim["quote"])
        bounds = (claim["earliest"], claim["latest"])
        end = start + len(claim["quote"])
        gold.append(Gold(Event(claim["event"]), Stance(claim["stance"]), bounds, None, block, start, end))
    article = Article(doc["url"], doc["headline"], blocks, day, language=doc["lang"])
    return Annotated(article, watch, tuple(gold), FROM_GOLD, whole=False, fold=fold_of(watch.title), kind="gold")


def _cases() -> Iterator[Case]:
    for file in sorted((ROOT / "tests" / "scraper" / "reading").glob("test_*.py")):
        module = import_module(f"tests.scraper.reading.{file.stem}")
        for table in vars(module).values():
            if isinstance(table, dict) and all(" / " in str(head) and isinstance(table[head], dict) for head in table):
                yield from (parameter.values[0] for parameter in cases(table))  # type: ignore[attr-defined]


def _of_case(case: Case) -> Annotated:
    gold = []
    for owed in case.owed:
        event, window, stance = owed.partition(" by ")[0].split()
        gold.append(Gold(Event(event), Stance(stance), bounds_of(window), None, -2, 0, 0))
    return Annotated(case.article, case.watch, tuple(gold), FROM_CASES, whole=False, fold=-1, kind="case")


def _examples(page: Annotated) -> Iterator[Example]:
    told = [
        (sentence, setting, statement, _windows(setting.moment, statement))
        for sentence, setting, statement in read_statements(page.article, page.watch)
    ]
    texts = [page.article.headline, *(block.text for block in page.article.blocks)]
    for sentence, setting, statement, windows in told:
        fitting = [gold for gold in page.gold if gold.bounds in windows]
        found = next((gold for gold in fitting if _tells(gold, texts, sentence, statement, told)), None)
        if found is None and fitting and not page.whole:
            continue  # it may say the same again
        side = _side(windows, found) if found else None
        event, stance = (found.event, found.stance) if found else (None, None)
        yield Example(features(sentence, setting, statement), event, stance, side, page.weight)


def _sentences(page: Annotated) -> Iterator[Sentence]:
    """Yield the sentences that may say something without a date; what may repeat a claim that is marked once is left out."""
    texts = [page.article.headline, *(block.text for block in page.article.blocks)]
    gold = [each for each in page.gold if each.bounds == (None, None)]
    told = list(read_silences(page.article, page.watch))
    for sentence, setting, found in told:
        said = next((each for each in gold if _says(each, texts, sentence, alone=len(told) == 1)), None)
        counts = {silence.stance for silence in found if silence.counts}
        if said is None and not page.whole and gold and (counts or gold[0].block == -2):
            if gold[0].block != -2 or gold[0].stance not in counts:
                continue
            said = gold[0]
        yield Sentence(silence_features(sentence, setting, found), said.stance if said else None, page.weight)


def _says(gold: Gold, texts: list[str], sentence: Parsed, *, alone: bool) -> bool:
    """Whether *sentence* is what makes the claim *gold*; of a case, the only one that may."""
    if gold.block == -2:
        return alone
    return sentence.text == texts[gold.block + 1] and gold.start < sentence.end and sentence.start < gold.end


def _windows(moment: Any, statement: Statement) -> dict[Bounds, set[bool]]:
    """Return the windows that a date may mean, and on which side of the page's day each is."""
    windows: dict[Bounds, set[bool]] = {}
    for past in SIDES:
        for found in (statement.found, statement.found.closed, *(statement.found.ends or ())):
            window = resolve(found, reference=moment.day, past=past, anime=moment.anime, year=moment.year)
            if window:
                days = (window.earliest, window.latest)
                bounds = tuple(day.isoformat() if day else None for day in days)
                windows.setdefault(bounds, set()).add(past)
    return windows


def _tells(gold: Gold, texts: list[str], sentence: Parsed, statement: Statement, told: list[Any]) -> bool:
    """Whether *statement* is what makes the claim *gold*."""
    ruled = any(noted.claim.event is gold.event for noted in statement.ruled)
    if gold.block == -2:
        same = sum(gold.bounds in windows for *_, windows in told)
        return same == 1 or (ruled and statement.ruled[0].claim.stance is gold.stance)
    if sentence.text == texts[gold.block + 1]:
        return gold.start < statement.found.end and statement.found.start < gold.end + 2
    return False


def _side(windows: dict[Bounds, set[bool]], gold: Gold) -> bool | None:
    sides = windows[gold.bounds]
    return next(iter(sides)) if len(sides) == 1 and len(windows) > 1 else None


def fitted(examples: list[Any], klass: Callable[[Any], int], classes: int, *, loose: float = LOOSE) -> dict[str, Any]:
    """Return the weights of a logistic regression, those of the first class taken from all so that it has none."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    counted = Counter(feature for example in examples for feature in example.features)
    rows = [{name: 1.0 for name in e.features if counted[name] >= _SEEN_TWICE} for e in examples]
    vectors = DictVectorizer()
    model = LogisticRegression(C=loose, max_iter=500)
    model.fit(vectors.fit_transform(rows), [klass(e) for e in examples], sample_weight=[e.weight for e in examples])
    found, start = model.coef_, model.intercept_
    if classes == len(SIDES):
        found, start = [[0.0] * found.shape[1], found[0]], [0.0, start[0]]
    names = vectors.get_feature_names_out()
    weights = {
        name: [round(float(row[place] - found[0][place]), 2) for row in found] for place, name in enumerate(names)
    }
    return {
        "start": [round(float(one - start[0]), 3) for one in start],
        "weights": {name: row for name, row in weights.items() if max(map(abs, row)) >= _LEAST},
    }


if __name__ == "__main__":
    main()
