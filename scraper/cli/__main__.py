"""`python -m scraper.cli`: the command without its installed script."""

from scraper.cli.main import main

main(prog_name="seasonwatch")
