"""Polish: parts of patterns that several of its tables use."""

from typing import Final

ON: Final = "(?:w |we |na |pod |do |od |o |dopiero |juz |z |od |okolo ){0,3}"

SEASON: Final = r"(?:sezon\w*|seri[iae]\w?)"
