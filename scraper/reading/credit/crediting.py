"""Whom a page credits with a statement: the voice nearest to it, the original one before the one who reports it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from scraper.reading.credit.announcers import announcer, doer
from scraper.reading.credit.antecedents import antecedent
from scraper.reading.credit.claimed import Claimed
from scraper.reading.credit.elsewhere import introduced, quotation_voice, told_after
from scraper.reading.credit.reach import nearest
from scraper.reading.credit.voice import Voice
from store.model import Stance


@dataclass(frozen=True, slots=True)
class Credit:
    """Who says it, in the page's words, by which words and which rule; *rumour*: the name itself says it is one."""

    name: str
    words: str
    rule: str
    rumour: bool = False


def credit_of(claimed: Claimed) -> Credit | None:
    """Return whom the page credits with what is *claimed*; None where the page itself speaks."""
    for rule in RULES:
        for voice in rule(claimed):
            if voice.crowd and (claimed.stance is not Stance.EXPECTED or voice.advised):
                continue
            name = antecedent(voice, claimed.earlier) if voice.pronoun else voice.text
            if name:
                return Credit(name, voice.spoken, voice.rule, voice.rumour)
    return None


__all__ = ["Claimed", "Credit", "credit_of"]

Rule = Callable[[Claimed], Iterator[Voice]]
#: tried in this order; the first that finds a voice with a name holds
RULES: Final[tuple[Rule, ...]] = (doer, nearest, announcer, quotation_voice, introduced, told_after)
