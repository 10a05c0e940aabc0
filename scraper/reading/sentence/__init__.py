"""A sentence taken apart: its cues, the works and seasons that it names, its dates, and the bids of words for them."""
