"""Time zones as they stand behind an hour in English; the abbreviations are those of the tz database."""

from typing import Final

#: words for a zone -> how it is kept; an abbreviation is kept as the page writes it
ZONE_WORDS: Final[dict[str, str]] = {
    "eastern": "ET",
    "central": "CT",
    "mountain": "MT",
    "pacific": "PT",
    "uk time": "UK",
    "korean time": "KST",
    "korea standard time": "KST",
    "japan time": "JST",
    "japan standard time": "JST",
    "india time": "IST",
}
#: how zones are abbreviated
ZONES: Final = (
    *(
        "ET",
        "EST",
        "EDT",
        "CT",
        "CST",
        "CDT",
        "MT",
        "MST",
        "MDT",
        "PT",
        "PST",
        "PDT",
        "GMT",
        "BST",
        "UTC",
        "CET",
        "CEST",
    ),
    *("KST", "JST", "IST", "SGT", "HKT", "AEST", "AEDT", "AWST", "NZST", "NZDT"),
)
