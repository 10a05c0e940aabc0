"""Text as the rules compare it: folded, in tokens, in and out of quotation marks."""
