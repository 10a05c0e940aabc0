"""Spanish: parts of patterns that several of its tables use."""

from typing import Final

DEFER: Final = (
    r"(?:retras|aplaz|posp|posterg|demor|atras|aplac|mov|muev|pas|cambi|traslad|desplaz|recorr|reprogram|reagend|"
    r"recalendari|difier|diferi)\w+"
)

TELLS: Final = (
    r"(?:anuncio|confirmo|revelo|desvelo|informo|adelanto|aseguro|explico|comento|declaro|afirmo|dijo(?! adios)|"
    r"conto|anunciaron|confirmaron|revelaron|(?:ha|han|habia) (?:anunci|confirm|revel|desvel|inform|adelant|asegur|"
    r"explic|coment|dich|cont)\w+)"
)

#: what opens a clause of its own
OPENS: Final = r"(?:(?<=[,;:]\s)|^)"
