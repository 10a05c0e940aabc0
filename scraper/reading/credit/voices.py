"""All voices of a sentence: the rules that find them, in one registry."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from scraper.reading.credit.handed_on import according_to, believed, handed_on, labels, minds, signed, texts
from scraper.reading.credit.saying import agents, made_official, sayers
from scraper.reading.credit.voice import Voice, is_voice
from scraper.reading.sentence.parsed import Parsed


@lru_cache(maxsize=64)  # each claim asks the sentences around it
def voices(sentence: Parsed) -> tuple[Voice, ...]:
    """Return the voices of *sentence*; what its own work, its readers or nobody says makes none."""
    return tuple([voice for rule in RULES for voice in rule(sentence) if is_voice(sentence, voice.name)])


#: what may make somebody speak
RULES: Final[tuple[Callable[[Parsed], Iterator[Voice]], ...]] = (
    sayers,
    made_official,
    agents,
    according_to,
    handed_on,
    texts,
    minds,
    signed,
    believed,
    labels,
)
