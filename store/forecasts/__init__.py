"""How good answers would have been: histories of seasons that came out, replayed month by month and scored.

It is pure, but for `read_histories`, which reads a file.
"""

from store.forecasts.histories import HistoriesError, History, months, read_histories
from store.forecasts.replay import OURS, Month, Replay, Scored, replay
from store.forecasts.summary import Drawer, Row, ratio, reliability, rows

__all__ = [
    "OURS",
    "Drawer",
    "HistoriesError",
    "History",
    "Month",
    "Replay",
    "Row",
    "Scored",
    "months",
    "ratio",
    "read_histories",
    "reliability",
    "replay",
    "rows",
]
