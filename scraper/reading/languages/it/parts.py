"""Italian: parts of patterns that several of its tables use."""

from typing import Final

ON: Final = r"(?:(?:il|la|lo|i|le|in|nel|nella|a|al|alla|ad|per|verso|su|sul|dal|dalla|da|del|della|di|tra|fra|entro|durante)\s+|l'|all'|nell'|dall'|dell'|d'|sull'){0,3}"

TURN: Final = r"[^.;:!?\ue000\ue001]"
