"""Which event a date belongs to: the rules by which words bid for it, a family of words a module."""
