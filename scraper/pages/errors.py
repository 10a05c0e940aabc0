"""What this package raises on purpose.

* ValueError
  - ArticleError        what was fetched is no page that bears text
  - FeedError           what was fetched is no feed or sitemap
"""


class ArticleError(ValueError):
    """There is no HTML text to read; the message is one line."""


class FeedError(ValueError):
    """There is no feed or sitemap to read; the message is one line."""
