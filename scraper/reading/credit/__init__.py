"""Whom a page credits with a statement."""
