"""What is to be credited: the words of a claim and the sentences around them."""

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.text.quotations import Quotation, quotation_at
from store.model import Event, Stance


@dataclass(frozen=True, slots=True)
class Claimed:
    """What is to be credited: the tokens that make the claim, its event and stance, and the sentences around it."""

    sentence: Parsed
    place: Span
    event: Event
    stance: Stance
    earlier: Sequence[Parsed] = ()
    later: Sequence[Parsed] = ()


def quoted_part(sentence: Parsed, place: Span) -> Quotation | None:
    """Return the quotation in which the tokens *place* end, None where they stand in none."""
    return quotation_at(sentence.text, sentence.tokens[place[1] - 1].start)
