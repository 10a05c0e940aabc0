"""Turkish: parts of patterns that several of its tables use."""

from typing import Final

SEASON: Final = r"sezon\w*"

#: a word that may stand between a date and what is said of it
W: Final = r" [\w'’.&+-]{1,30}"
