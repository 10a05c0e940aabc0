"""Rules propose, weights decide: what a date is said of, how surely, and whether it lies behind; and what is said without a date."""

from scraper.reading.scoring.features import features
from scraper.reading.scoring.silence import Silence, silence_features
from scraper.reading.scoring.statement import Statement
from scraper.reading.scoring.weights import Verdict, judge, judge_silence, lies_behind

__all__ = ["Silence", "Statement", "Verdict", "features", "judge", "judge_silence", "lies_behind", "silence_features"]
