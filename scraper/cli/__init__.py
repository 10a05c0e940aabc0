"""The command `seasonwatch`: a command parses its words, calls one function and prints."""

from scraper.cli.main import main

__all__ = ["main"]
