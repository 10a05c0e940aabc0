"""Numbers with their nouns, for what commands say in a line."""


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return *number* with its noun; *nouns* is the plural where it is not the noun with an s.

    >>> counted(1, "page"), counted(0, "page"), counted(2, "entry", "entries")
    ('1 page', '0 pages', '2 entries')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or noun + 's'}"
