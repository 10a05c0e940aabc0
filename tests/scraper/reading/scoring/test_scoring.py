"""Features of dates, the tables of weights, and what they decide."""

from datetime import date
from itertools import permutations

import pytest

from scraper.reading import read_claims
from scraper.reading.reader import read_statements
from scraper.reading.scoring import features, judge
from scraper.reading.scoring.weights import EVENTS, SIDES, STANCES, Table, tables
from store.model import Article, Block, BlockKind, Event, Stance, Watch

WATCH = Watch("Harbour Lights", 2)


def article(*lines: str) -> Article:
    blocks = tuple(Block(BlockKind.P, line) for line in lines)
    return Article("https://news.example/a", "Harbour Lights season 2: what we know", blocks, date(2024, 3, 5))


def of_first_date(line: str) -> frozenset[str]:
    sentence, setting, statement = next(iter(read_statements(article(line), WATCH)))
    return features(sentence, setting, statement)


def test_features_tell_words_cues_subject_and_time():
    found = of_first_date("Season 2 premieres on May 3, 2024.")

    assert {"L0=on", "R0=.", "cuet=release", "lev=release", "subw=True", "when=fut", "width=day"} <= found


def test_dates_names_and_numbers_are_classes_of_words():
    found = of_first_date("In 12 days, on May 3, season 2 premieres, and on June 8 the soundtrack is out.")

    assert not {feature for feature in found if "may" in feature.split("=")[-1].split()}
    assert any("<season" in feature for feature in found)
    assert any("<date>" in feature for feature in found)


def test_a_table_adds_the_weights_of_known_features_and_ignores_others():
    table = Table((1.0, 0.0), {"a": (0.5, 2.0), "b": (-1.0, 0.0)})

    assert table.scores(["a", "b", "never seen"]) == [0.5, 2.0]


@pytest.mark.parametrize(("name", "classes"), [("event", EVENTS), ("stance", STANCES), ("side", SIDES)])
def test_the_file_of_weights_has_a_weight_for_each_class(name, classes):
    table = tables()[name]

    assert len(table.start) == len(classes)
    assert {len(row) for row in table.weights.values()} == {len(classes)}


@pytest.mark.parametrize(
    ("line", "event", "stance"),
    [
        ("Season 2 premieres on May 3, 2024.", Event.RELEASE, Stance.CONFIRMED),
        ("Season 2 is expected to arrive in late 2024.", Event.RELEASE, Stance.EXPECTED),
        ("Season 2 won't be out in 2024.", Event.RELEASE, Stance.DENIED),
        ("Filming on season 2 began in January 2024.", Event.FILMING_START, Stance.CONFIRMED),
    ],
)
def test_the_verdict_on_a_plain_sentence_is_a_readers(line, event, stance):
    verdict = judge(of_first_date(line))

    assert verdict is not None
    assert (verdict.event, verdict.stance) == (event, stance)
    assert 0.0 < verdict.share <= 1.0


def test_a_date_of_nothing_that_counts_has_no_verdict():
    assert judge(of_first_date("Her birthday is on May 3, 2024.")) is None


def test_a_claim_explains_what_the_weights_looked_at():
    claim = read_claims(article("Season 2 premieres on May 3, 2024."), WATCH)[0]

    told = next(reason for reason in claim.reasons if reason.part == "weights")
    assert "sure" in told.rule
    assert told.words


def test_scores_are_the_same_for_any_order_of_features():
    table = Table((0.1,), {"a": (0.2,), "b": (0.7,), "c": (-0.6,), "d": (1e16,), "e": (-1e16,)})

    assert {tuple(table.scores(order)) for order in permutations("abcde")} == {(0.4,)}
