"""Reading pages that are not in English: one table a language, one reader for all of them."""

from scraper.reading.languages.told import CODES, language_of, table_of

__all__ = ["CODES", "language_of", "table_of"]
