"""English words, a table a purpose, each with its source."""
