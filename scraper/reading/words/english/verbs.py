"""English verbs in all their forms: regular ones are worked out, irregular ones stand in a table.

The irregular forms and the doubled consonants are those that any grammar lists (Quirk et al., 1985, chapter 3).
"""

from collections.abc import Iterator
from typing import Final

from scraper.reading.words.listed import spaced

#: base -> past, participle
_IRREGULAR: Final[dict[str, tuple[str, str]]] = {
    "be": ("was", "been"),
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "bring": ("brought", "brought"),
    "broadcast": ("broadcast", "broadcast"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "call": ("called", "called"),
    "catch": ("caught", "caught"),
    "come": ("came", "come"),
    "cut": ("cut", "cut"),
    "do": ("did", "done"),
    "drop": ("dropped", "dropped"),
    "fall": ("fell", "fallen"),
    "find": ("found", "found"),
    "get": ("got", "gotten"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "hand": ("handed", "handed"),
    "have": ("had", "had"),
    "hear": ("heard", "heard"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "know": ("knew", "known"),
    "lead": ("led", "led"),
    "leave": ("left", "left"),
    "let": ("let", "let"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "meet": ("met", "met"),
    "pay": ("paid", "paid"),
    "pick": ("picked", "picked"),
    "plan": ("planned", "planned"),
    "pull": ("pulled", "pulled"),
    "put": ("put", "put"),
    "read": ("read", "read"),
    "run": ("ran", "run"),
    "say": ("said", "said"),
    "scrap": ("scrapped", "scrapped"),
    "see": ("saw", "seen"),
    "sell": ("sold", "sold"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shoot": ("shot", "shot"),
    "show": ("showed", "shown"),
    "shut": ("shut", "shut"),
    "sit": ("sat", "sat"),
    "slide": ("slid", "slid"),
    "slot": ("slotted", "slotted"),
    "slip": ("slipped", "slipped"),
    "speak": ("spoke", "spoken"),
    "spin": ("spun", "spun"),
    "step": ("stepped", "stepped"),
    "stop": ("stopped", "stopped"),
    "take": ("took", "taken"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "win": ("won", "won"),
    "wrap": ("wrapped", "wrapped"),
    "write": ("wrote", "written"),
    "ax": ("axed", "axed"),
    "axe": ("axed", "axed"),
    "bow": ("bowed", "bowed"),
    "cancel": ("cancelled", "cancelled"),
    "greenlight": ("greenlit", "greenlit"),
    "can": ("canned", "canned"),
    "commit": ("committed", "committed"),
    "submit": ("submitted", "submitted"),
}
_DOUBLED: Final = spaced(
    "begin can cancel commit cut drop get hit let plan put run scrap set shut sit slip slot spin step stop submit win wrap"
)


#: the past is written like the base
INVARIANT: Final = frozenset(base for base, (past, _) in _IRREGULAR.items() if past == base)


def forms(verb: str) -> Iterator[tuple[str, str]]:
    """Yield each written form of *verb* (whose first word is inflected) with the name of that form.

    >>> dict(forms("come out"))
    {'come out': 'base', 'comes out': 's', 'coming out': 'ing', 'came out': 'past'}
    """
    head, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    if head == "be":
        yield from (("are" + tail, "s"), ("'s" + tail, "s"), ("'re" + tail, "s"), ("were" + tail, "past"))
    past, participle = _IRREGULAR.get(head) or (_regular_past(head), _regular_past(head))
    found = {head: "base", _third_person(head): "s", _ing(head): "ing"}
    if participle != head:
        found.setdefault(participle, "part")
    if past != head:
        found[past] = "past"
    yield from ((form + tail, name) for form, name in found.items())


def _third_person(head: str) -> str:
    if head == "be":
        return "is"
    if head == "have":
        return "has"
    if head.endswith(("s", "sh", "ch", "x", "o")):
        return head + "es"
    return head[:-1] + "ies" if head.endswith("y") and head[-2] not in "aeou" else head + "s"


def _ing(head: str) -> str:
    if head in _DOUBLED:
        return head + head[-1] + "ing"
    return head[:-1] + "ing" if head.endswith("e") and not head.endswith(("ee", "be")) else head + "ing"


def _regular_past(head: str) -> str:
    if head.endswith("e"):
        return head + "d"
    return head[:-1] + "ied" if head.endswith("y") and head[-2] not in "aeou" else head + "ed"
