"""The picture as PNG, by resvg, with a font that is brought along: a server has none."""

from store.picture.chart import svg
from store.timeline import Timeline


def png(timeline: Timeline, *, width: int = 1200, dark: bool = False) -> bytes:
    """Draw the timeline of a watch as PNG, *width* pixels wide, drawn at twice its size for sharp screens.

    Latin, Greek and Cyrillic letters are always there; others, as in Korean titles, where the machine has fonts for them.
    """
    # drawn only where a picture is asked for: resvg is a compiled library that takes a while to load
    from font_source_sans_pro import SourceSansPro, SourceSansProBold
    from resvg_py import svg_to_bytes

    drawn = svg_to_bytes(
        svg_string=svg(timeline, width=width // 2, dark=dark),
        width=width,
        font_files=[SourceSansPro, SourceSansProBold],
        sans_serif_family="Source Sans Pro",
    )
    return bytes(drawn)
