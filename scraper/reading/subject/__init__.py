"""Which work and which season a statement is about, and what else the page speaks of."""
