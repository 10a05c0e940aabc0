import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """Take back what a command that runs in this process makes of logging, which other tests look at."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    levels = [handler.level for handler in handlers]
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for handler, its_level in zip(handlers, levels, strict=True):
        handler.setLevel(its_level)
