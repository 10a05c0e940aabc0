"""Spanish: parts of patterns that several of its tables use."""

from typing import Final

DEFER: Final = r"(?:retras|aplaz|posp|posterg|demor|atras|aplac|mov|muev|pas|cambi|traslad|desplaz)\w+"

TELLS: Final = (
    r"(?:anuncio|confirmo|revelo|desvelo|informo|adelanto|aseguro|explico|comento|declaro|afirmo|dijo|conto|anunciaron|"
    r"confirmaron|revelaron|(?:ha|han|habia) (?:anunci|confirm|revel|desvel|inform|adelant|asegur|explic|coment|dich|"
    r"cont)\w+)"
)

#: what opens a clause of its own
OPENS: Final = r"(?:(?<=[,;:]\s)|^)"
