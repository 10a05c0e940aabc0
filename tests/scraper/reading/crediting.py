"""How tables of whom a statement is credited to are tried: `[…]` marks the statement in a text."""

import re

from scraper.reading.credit.crediting import Claimed, Credit, credit_of
from scraper.reading.page import passages
from scraper.reading.words.lexicon import ENGLISH
from store.model import Article, Block, BlockKind, Event, Stance, Watch

WATCH = Watch("Copper Gulls", 2, ("Kupfermöwen",))


def _credit(text: str, event: Event, stance: Stance) -> Credit | None:
    """Return the credit of what stands in brackets; each line of *text* is a block."""
    plain = re.sub(r"[\[\]]", "", text)
    blocks = tuple(Block(BlockKind.P, line) for line in plain.splitlines())
    read = [passage.sentences for passage in passages(Article("https://news.example/", "", blocks), WATCH, ENGLISH)]
    line = next(number for number, line in enumerate(text.splitlines()) if "[" in line)
    start = text.splitlines()[line].index("[")
    end = text.splitlines()[line].index("]") - 1
    said = read[line]
    index = next(index for index, sentence in enumerate(said) if sentence.end >= end)
    earlier = [sentence for block in read[:line] for sentence in block] + list(said[:index])
    place = said[index].span(max(start, said[index].start), end)
    return credit_of(Claimed(said[index], place, event, stance, earlier, said[index + 1 :]))


def cases(table: dict[str | None, list[str]]) -> list[tuple[str, str | None]]:
    return [(text, name) for name, texts in table.items() for text in texts]


def _says(found: Credit | None, name: str | None) -> bool:
    """Whether the credit names *name*; a description may stand in other words, as long as one is the same."""
    if name is None or found is None:
        return found is None and name is None
    return bool(set(name.lower().split()) & set(re.findall(r"\w+", found.name.lower())))


def check(text: str, name: str | None, event: Event, stance: Stance) -> None:
    found = _credit(text, event, stance)

    assert _says(found, name), f"{found} is not {name}"
