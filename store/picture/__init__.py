"""The timeline of a watch as a picture: when it was claimed against what was claimed. Pure."""

from store.picture.chart import chart, drawn_points, svg
from store.picture.raster import png
from store.picture.small import small

__all__ = ["chart", "drawn_points", "png", "small", "svg"]
