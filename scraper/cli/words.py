"""Claims and changes as a person reads them on a terminal: colour where there is one, plain text elsewhere."""

from collections.abc import Mapping
from typing import Any, Final

import click

from store.messages import EVENT_WORDS, headline
from store.model import Change, ChangeKind, Claim, Event, Stance
from store.rows import window_from
from store.wording import in_words, plain

#: how a stance is coloured
COLOURS: Final[dict[Stance, str]] = {
    Stance.CONFIRMED: "green",
    Stance.EXPECTED: "yellow",
    Stance.DENIED: "red",
    Stance.UNANNOUNCED: "bright_black",
    Stance.CANCELLED: "red",
}

#: a page's words are cut to this on a terminal; --json has them whole
LONGEST: Final = 240


def claim_lines(claim: Claim) -> str:
    """Return the lines that show a claim: what, when, how surely, by whose word, and the quote.

    >>> print(claim_lines(Claim(Event.RELEASE, None, Stance.UNANNOUNCED, None, "no date yet")))
    release: no date yet (unannounced)
        “no date yet”
    """
    if claim.window:
        when = in_words(claim.window)
    else:
        when = "no date yet" if claim.stance is Stance.UNANNOUNCED else "will not be made"
    stance = click.style(claim.stance.value, fg=COLOURS[claim.stance])
    credit = f", says {plain(claim.attributed_to, LONGEST)}" if claim.attributed_to else ""
    return f"{EVENT_WORDS[claim.event]}: {click.style(when, bold=True)} ({stance}){credit}\n    {quoted(claim)}"


def quoted(claim: Claim) -> str:
    """Return the claim's quote as one line, between quotation marks."""
    return f"“{plain(claim.quote, LONGEST)}”"


def change_lines(row: Mapping[str, Any]) -> str:
    """Return the lines that show a change as `queries.changes` gives it: what changed, the quote, the page."""
    before, after = (claim_from_json(row[side]) if row[side] else None for side in ("before", "after"))
    shown = after or before
    assert shown is not None
    line = click.style(headline(Change(ChangeKind(row["kind"]), before, after)), bold=True)
    credit = f", says {plain(shown.attributed_to, LONGEST)}" if shown.attributed_to else ""
    return f"{row['watch']}  {line}{credit}\n    {quoted(shown)}\n    {plain(row['page'] or '', 500)}"


def claim_from_json(row: Mapping[str, Any]) -> Claim:
    """Rebuild a claim from the shape that `--json` writes."""
    return Claim(
        Event(row["event"]),
        window_from(row["earliest"], row["latest"]),
        Stance(row["stance"]),
        row["attributed_to"],
        row["quote"],
    )


def counted(number: int, noun: str) -> str:
    """Return *number* with its noun.

    >>> counted(1, "page"), counted(0, "page")
    ('1 page', '0 pages')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
