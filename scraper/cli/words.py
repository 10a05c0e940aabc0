"""Claims and changes as a person reads them on a terminal: wrapped to its width there, a line each elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from rich.console import Console
from rich.style import Style
from rich.text import Text

from store.messages import EVENT_WORDS, headline
from store.model import Change, ChangeKind, Claim, Stance
from store.rows import claim_from_json
from store.wording import in_words, plain

#: how a stance is coloured
COLOURS: Final[dict[Stance, str]] = {
    Stance.CONFIRMED: "green",
    Stance.EXPECTED: "yellow",
    Stance.DENIED: "red",
    Stance.UNANNOUNCED: "bright_black",
    Stance.CANCELLED: "red",
}

#: why nobody was told of a change -> how that is said
_QUIET: Final = {
    "copy": "a copy of what is known",
    "flapping": "the page turns round and round",
    "muted": "its site is muted",
    "past": "found in an archive",
}

#: columns; a terminal that says it has fewer does not know
NARROWEST: Final = 20

#: a page's words are cut to this on a terminal; --json has them whole
LONGEST: Final = 240


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be shown *indent* columns in; of one that is *whole*, such as an address, no part is left out or moved.

    What wraps goes on *hang* columns further in. A whole line is cut where the screen ends, and each of its parts leads where
    the whole does on terminals that open addresses.
    """

    text: Text
    indent: int = 0
    whole: bool = False
    hang: int = 2


def show(lines: Iterable[Line]) -> int:
    """Print *lines*, and return how many rows they took; colour and wrapping only where somebody looks on."""
    console, rows = terminal(), 0
    for line in lines:
        shown = [line.text]
        if line.text and console.is_terminal:
            shown = _folded(line, console)
        for number, part in enumerate(shown):
            part.rstrip()
            console.print(Text(" " * (line.indent + (line.hang if number else 0))) + part, soft_wrap=True)
        rows += len(shown)
    return rows


def _folded(line: Line, console: Console) -> list[Text]:
    """Return the parts of a line that stand below each other: broken at spaces, or a whole one where the screen ends."""
    room = console.width - line.indent - line.hang
    if not line.whole:
        return list(line.text.wrap(console, room))
    if line.text.cell_len <= console.width - line.indent:
        return [line.text]
    url = next((word for word in line.text.plain.split() if "://" in word), None)
    text = line.text.copy()
    if url:
        text.stylize(Style(link=url), text.plain.index(url), text.plain.index(url) + len(url))
    return list(text.divide(range(room, len(text), room)))


def terminal() -> Console:
    """Return where people look; a terminal that gives a width of nothing counts as one of 80 columns."""
    console = Console(highlight=False)
    return console if console.width >= NARROWEST else Console(highlight=False, width=80)


def claim_lines(claim: Claim, indent: int = 0) -> list[Line]:
    """Return the lines that show a claim: what, when, how surely, by whose word, and the quote.

    >>> from store.model import Event
    >>> for line in claim_lines(Claim(Event.RELEASE, None, Stance.UNANNOUNCED, None, "no date yet")):
    ...     print(line.text)
    release: no date yet (unannounced)
    “no date yet”
    """
    if claim.window:
        when = in_words(claim.window) + (f", {claim.hour}" if claim.hour else "")
    else:
        when = "no date yet" if claim.stance is Stance.UNANNOUNCED else "will not be made"
    said = Text.assemble(
        f"{EVENT_WORDS[claim.event]}: ", (when, "bold"), " (", (claim.stance.value, COLOURS[claim.stance]), ")"
    )
    return [Line(said.append(_credit(claim)), indent), Line(_quote(claim), indent + 4)]


def reason_lines(claim: Claim) -> list[Line]:
    """Return the lines that say why a claim is what it is: for each part the words of the page, and the rule."""
    return [
        Line(
            Text.assemble((f"{reason.part:8} ", "dim"), plain(reason.words, LONGEST), (f"  [{reason.rule}]", "dim")), 4
        )
        for reason in claim.reasons
    ]


def change_lines(row: Mapping[str, Any], *, timed: bool = True) -> list[Line]:
    """Return the lines that show a change as `queries.changes` gives it: when, what changed, the quote, the page.

    With *timed* false the time is left out: a crawl's changes are all of now.
    """
    before, after = (claim_from_json(row[side]) if row[side] else None for side in ("before", "after"))
    shown = after or before
    what = headline(Change(ChangeKind(row["kind"]), before, after), row["detail"])
    when = row["at"].replace("T", " ").removesuffix("Z") + "  " if timed else ""
    whose = f"{row['watch']}  " if row["watch"] else ""
    quiet = f"  [{_QUIET.get(row['quiet'], row['quiet'])}]" if row["quiet"] else ""
    first = Text.assemble(
        (when, "dim"), (whose, "cyan"), (what, "bold"), _credit(shown) if shown else "", (quiet, "dim")
    )
    said = [Line(_quote(shown), 4)] if shown else []
    return [Line(first), *said, *([address(row["page"], 4)] if row["page"] else [])]


def address(url: str, indent: int = 0) -> Line:
    """Return the line that shows an address, whole, so that a terminal can open it."""
    return Line(Text(plain(url, 2_000), "dim"), indent, whole=True)


def _credit(claim: Claim) -> str:
    return f", says {plain(claim.attributed_to, LONGEST)}" if claim.attributed_to else ""


def _quote(claim: Claim) -> Text:
    return Text(f"“{plain(claim.quote, LONGEST)}”")
