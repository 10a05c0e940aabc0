"""English words of time, and the words beside them, each with its source."""
