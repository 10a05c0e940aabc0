"""Words, made ready for the rules: tables of a language in, look-ups out."""
