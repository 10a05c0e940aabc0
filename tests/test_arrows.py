"""Import arrows point one way: who may import whom, in one table."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent


def _reading(*rooms: str) -> frozenset[str]:
    return frozenset(f"scraper.reading.{room}" for room in rooms)


#: a room of the house -> the rooms of ours that it may import from; all may import store.model and from their own room
MAY_IMPORT: Final[dict[str, frozenset[str]]] = {
    "scraper.addresses": frozenset(),
    "scraper.archives": frozenset(
        {
            "scraper.addresses",
            "scraper.cores",
            "scraper.extraction",
            "scraper.glancing",
            "scraper.items",
            "scraper.middlewares.guard",
            "scraper.reading",
            "scraper.tasks",
        }
        | {"store.archives", "store.due", "store.errors", "store.owing", "store.past", "store.rereading", "store.rows"}
    ),
    "scraper.cluster": frozenset({"scraper.cores", "store.errors"}),
    "scraper.cores": frozenset(),
    "scraper.cli": frozenset({"scraper", "store"}),
    "scraper.config": frozenset(
        {
            "scraper.crawltable",
            "scraper.errors",
            "scraper.template",
            "scraper.files",
            "scraper.naming",
            "scraper.places",
            "scraper.targets",
        }
        | {"store.errors", "store.known_sites", "store.officials", "store.revisit"}
    ),
    "scraper.crawltable": frozenset({"scraper.durations", "scraper.errors", "store.revisit"}),
    "scraper.crawling": frozenset({"scraper.addresses", "scraper.starting", "scraper.stopping", "store.errors"}),
    "scraper.clock": frozenset(),
    "scraper.demo": frozenset(),
    "scraper.durations": frozenset(),
    "scraper.extraction": frozenset({"scraper.glancing", "scraper.pages", "scraper.reading"}),
    "scraper.errors": frozenset({"store.errors"}),
    "scraper.files": frozenset(),
    "scraper.glancing": frozenset({"scraper.pages", "scraper.reading"}),
    "scraper.items": frozenset(),
    "scraper.lock": frozenset({"store.errors", "store.rows"}),
    "scraper.middlewares": frozenset({"scraper.addresses", "scraper.clock", "store.rests"}),
    "scraper.places": frozenset({"store.due"}),
    "scraper.naming": frozenset({"scraper.errors", "store.near"}),
    "scraper.packs": frozenset({"store.errors"}),
    "scraper.pages": frozenset({"scraper.addresses"}),
    "scraper.pipelines": frozenset(
        {
            "scraper.addresses",
            "scraper.config",
            "scraper.glancing",
            "scraper.items",
            "scraper.lock",
            "scraper.workers",
            "store.errors",
            "store.addresses",
            "store.ledger",
        }
        | {"store.answering"}
        | {"scraper.clock", "scraper.middlewares", "store.calendar", "store.flapping", "store.mirror", "store.owing"}
        | {"store.rests", "store.revisit", "store.schema"}
    ),
    "scraper.progress": frozenset({"scraper.crawling", "store.wording"}),
    "scraper.reading": frozenset(),
    "scraper.reading.text": frozenset(),
    "scraper.reading.words": _reading("text"),
    "scraper.reading.windows": frozenset(),
    "scraper.reading.sentence": _reading("text", "windows", "words"),
    "scraper.reading.subject": _reading("page", "sentence", "words"),
    "scraper.reading.events": _reading("sentence", "words"),
    "scraper.reading.moment": _reading("events", "sentence", "windows"),
    "scraper.reading.stance": _reading("sentence", "text", "windows", "words"),
    "scraper.reading.credit": _reading("sentence", "text", "words"),
    "scraper.reading.scoring": _reading("noted", "sentence", "subject", "windows"),
    "scraper.reading.windowless": _reading("credit", "noted", "quotes", "scoring", "sentence", "subject", "words"),
    "scraper.reading.languages": _reading("dated", "moment", "scoring", "sentence", "text", "windows", "words"),
    "scraper.service": frozenset({"scraper.durations", "scraper.lock", "store.rows"}),
    "scraper.settings": frozenset(),
    "scraper.tasks": frozenset({"scraper.extraction", "scraper.glancing", "scraper.items", "scraper.pages"}),
    "scraper.targets": frozenset({"scraper.errors", "store.manner", "store.owing", "store.services"}),
    "scraper.spiders": frozenset(
        {
            "scraper.addresses",
            "scraper.clock",
            "scraper.config",
            "scraper.items",
            "scraper.middlewares",
            "scraper.places",
        }
        | {"scraper.workers", "store.due", "store.addresses", "store.rests", "store.schema"}
    ),
    "scraper.starting": frozenset(),
    "scraper.stopping": frozenset({"scraper.middlewares.errors"}),
    "scraper.status": frozenset({"scraper.lock", "store.health", "store.known_sites", "store.queries", "store.sites"}),
    "scraper.template": frozenset(),
    "scraper.trying": frozenset(
        {
            "scraper.config",
            "scraper.middlewares.errors",
            "scraper.pages",
            "scraper.spiders.reasons",
            "scraper.stopping",
            "store.errors",
        }
    ),
    "scraper.wire": frozenset(),
    "scraper.worker": frozenset({"scraper.starting", "scraper.tasks", "scraper.wire"}),
    "scraper.workers": frozenset({"scraper.items", "scraper.wire"}),
    "store": frozenset({"store"}),
    "store.model": frozenset(),
    "store.questions": frozenset(),
    "store.revisit": frozenset(),
    "store.searching": frozenset(),
    "store.answer": frozenset({"store.known_sites", "store.wording"}),
    "store.belief": frozenset(
        {
            "store.answer",
            "store.groups",
            "store.names",
            "store.records",
            "store.sides",
            "store.timeline",
            "store.wording",
        }
    ),
    "store.groups": frozenset({"store.answer", "store.origins", "store.sides", "store.timeline", "store.wording"}),
    "store.forecasts": frozenset(
        {"store.answer", "store.errors", "store.known_sites", "store.officials", "store.rows"}
    ),
    "store.officials": frozenset(),
    "store.known_sites": frozenset(),
    "store.moves": frozenset({"store.answer", "store.timeline", "store.wording"}),
    "store.sides": frozenset({"store.answer", "store.timeline"}),
    "store.sites": frozenset({"store.known_sites"}),
    "store.differ": frozenset({"store.matching"}),
    "store.matching": frozenset(),
    "store.names": frozenset(),
    "store.origins": frozenset({"store.names"}),
    "store.digest": frozenset({"store.manner", "store.markup", "store.messages", "store.steps", "store.wording"}),
    "store.exports.links": frozenset(),
    "store.exports.tables": frozenset(),
    "store.manner": frozenset(),
    "store.markup": frozenset({"store.wording"}),
    "store.messages": frozenset({"store.wording"}),
    "store.picture": frozenset({"store.known_sites", "store.timeline", "store.wording"}),
    "store.steps": frozenset({"store.differ"}),
    "store.wording": frozenset(),
}

FILES: Final = sorted([*ROOT.glob("scraper/**/*.py"), *ROOT.glob("store/**/*.py")])


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str:
    return max((room for room in MAY_IMPORT if _within(module, room)), key=len, default="")


def imports_of_ours(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name for name in names if name.split(".")[0] in {"scraper", "store"})


def _within(name: str, room: str) -> bool:
    return name == room or name.startswith(room + ".")


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_module_imports_only_what_its_room_may(path):
    module = module_of(path)
    if module in {"scraper", "store"}:
        assert not list(imports_of_ours(path))
        return
    room = room_of(module)
    assert room, f"{module} lies in no known room"

    allowed = MAY_IMPORT[room] | {"store.model", room}
    wrong = [name for name in imports_of_ours(path) if not any(_within(name, free) for free in allowed)]
    assert not wrong, f"{module} may not import {wrong}"


def test_the_table_is_about_what_there_is():
    modules = {module_of(path) for path in FILES}
    assert not [room for room in MAY_IMPORT if not any(_within(module, room) for module in modules)]


def test_only_one_module_sends_messages():
    importers = {
        module_of(path) for path in FILES if re.search(r"(from|import) apprise", path.read_text(encoding="utf-8"))
    }
    assert importers == {"store.services"}
