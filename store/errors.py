"""Everything this project raises on purpose; a message is one line and says what the user can do next.

* SeasonwatchError
  - StoreError          the store can't be opened, read or written
  - DeliveryError       a target did not take the message; what it was owed stays due

The `scraper` package hangs its own kinds (of configuration, of pages) on the same base, so that one place can turn any
of them into one line and exit status 1.
"""


class SeasonwatchError(Exception):
    """Base of all our errors; its text is one line, fit for a user's eyes."""


class StoreError(SeasonwatchError):
    """The store can't be opened, read or written."""


class DeliveryError(SeasonwatchError):
    """A target did not take a message; the text gives the reason and never the target's address."""
