"""Dates in words to windows, in two stages: words to a symbolic value, then the value and a reference day to bounds."""

from scraper.reading.windows.find import Expression, FoundWindow, find_expressions, find_windows, resolve
from scraper.reading.windows.values import Opening, Value

__all__ = ["Expression", "FoundWindow", "Opening", "Value", "find_expressions", "find_windows", "resolve"]
