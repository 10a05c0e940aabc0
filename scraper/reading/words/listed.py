"""Tables of words, written the way a reader likes to check them: in running lines."""


def listed(words: str) -> tuple[str, ...]:
    """Return the phrases of *words*, which commas part.

    >>> listed("out now, on the air")
    ('out now', 'on the air')
    """
    return tuple(word.strip() for word in words.split(",") if word.strip())


def spaced(words: str) -> frozenset[str]:
    """Return the single words (or signs) of *words*, which blanks part.

    >>> sorted(spaced("will may ,"))
    [',', 'may', 'will']
    """
    return frozenset(words.split())
