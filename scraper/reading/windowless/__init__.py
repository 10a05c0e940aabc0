"""What a page claims without a window: no date is known yet, or the season will not be made."""
