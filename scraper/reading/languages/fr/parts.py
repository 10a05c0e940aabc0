"""French: parts of patterns that several of its tables use."""

from typing import Final

ON: Final = "(?:(?:le|la|les|en|a|au|aux|dans|pour|vers|sur|des|de|du|lors|autour) |l'|d'){0,3}"

TURN: Final = r"[^.;:!?\ue000\ue001]"
