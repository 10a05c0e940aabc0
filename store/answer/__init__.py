"""Claims of a watch -> its answer: when it comes, how sure that is, and why. Pure.

The model, on one page, is in the README under "Whom it believes".
"""

from store.answer.distribution import Distribution
from store.answer.judging import answer, forecast
from store.answer.parameters import Parameters, learnt_without, shipped, waits
from store.answer.phrases import percent, said_words, who_words
from store.answer.settled import settled
from store.answer.values import Answer, Evidence, Heard, Official, RuledOut, Status
from store.answer.weighing import Weighed

__all__ = [
    "Answer",
    "Distribution",
    "Evidence",
    "Heard",
    "Official",
    "Parameters",
    "RuledOut",
    "Status",
    "Weighed",
    "answer",
    "forecast",
    "learnt_without",
    "percent",
    "said_words",
    "settled",
    "shipped",
    "waits",
    "who_words",
]
