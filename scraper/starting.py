"""A quicker start: what imports make is there to stay, and Python need not look through it for garbage.

It looks again and again while hundreds of thousands of objects are made, and then at each full collection: together a
fifth of the time that a crawl takes to start.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def starting() -> Iterator[None]:
    """Collect no garbage while the block imports and sets up, and never look at what it made again."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
