"""Rules propose, weights decide: what a date is said of, how surely, and whether it lies behind."""

from scraper.reading.scoring.features import features
from scraper.reading.scoring.statement import Statement
from scraper.reading.scoring.weights import Verdict, judge

__all__ = ["Statement", "Verdict", "features", "judge"]
