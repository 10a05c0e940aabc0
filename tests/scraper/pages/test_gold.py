"""The scores of pages: bodies of real pages against people's transcripts, kinds and days of pages rendered from the gold."""

import gzip
import importlib.util
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

from scraper.pages import parse_article, wall_of
from store.model import Article

SHARED: Final = Path(__file__).parents[4] / "shared"
TODAY: Final = date(2026, 11, 1)
SAYS: Final = frozenset({"p", "h2", "li", "caption"})

pytestmark = [
    pytest.mark.gold,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the gold pages are not here (../shared)"),
]


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def test_bodies_of_real_pages_score_above_the_floor(tmp_path):
    pages, answers = SHARED / "pages", tmp_path / "answers.jsonl"
    with answers.open("w", encoding="utf-8") as out:
        for row in rows(pages / "truth.jsonl"):
            html = gzip.decompress((pages / "html" / f"{row['id']}.html.gz").read_bytes())
            article = parse_article(html, row["url"], today=TODAY)
            assert wall_of(html, article, address=row["url"]) is None, row["id"]
            said = [{"kind": block.kind.value, "text": block.text} for block in article.blocks]
            out.write(json.dumps({"id": row["id"], "blocks": said}) + "\n")

    command = [sys.executable, str(pages / "score.py"), str(pages / "truth.jsonl"), str(answers), "--floor", "0.978"]
    scored = subprocess.run(command, capture_output=True, text=True, check=False)

    print(scored.stdout)
    assert scored.returncode == 0, scored.stdout


@dataclass
class Tally:
    """What the pages of one shape came to."""

    docs: int = 0
    headlines: int = 0
    dated: int = 0
    right_days: int = 0
    made_up: int = 0
    blocks: int = 0
    right_kinds: int = 0
    said: int = 0
    leaked: int = 0

    def add(self, doc: dict[str, Any], article: Article) -> None:
        """Count one page."""
        day = article.published.isoformat() if article.published else None
        gold = [(block["kind"], " ".join(block["text"].split())) for block in doc["blocks"] if block["kind"] in SAYS]
        found = {(block.kind.value, block.text) for block in article.blocks}
        text = "\n".join([doc["headline"], *(text for _, text in gold)])
        said = [block for block in article.blocks if block.kind.value in SAYS]
        self.docs += 1
        self.headlines += article.headline == doc["headline"]
        self.dated += doc["published"] is not None
        self.right_days += doc["published"] is not None and day == doc["published"]
        self.made_up += doc["published"] is None and day is not None
        self.blocks += len(gold)
        self.right_kinds += sum(block in found for block in gold)
        self.said += len(said)
        self.leaked += sum(block.text not in text for block in said)


@pytest.fixture(scope="module")
def render() -> ModuleType:
    spec = importlib.util.spec_from_file_location("render", SHARED / "claims" / "render.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("style", ["builder", "oldschool", "publisher", "wordpress"])
@pytest.mark.parametrize("gold", ["dev", "dev_i18n", "seeds"])
def test_rendered_pages_give_their_blocks_and_days(render, gold, style):
    tally = Tally()
    for doc in rows(SHARED / "claims" / f"{gold}.jsonl"):
        html = render.STYLES[style](doc)
        article = parse_article(html, doc["url"], today=TODAY)
        assert wall_of(html.encode(), article) is None, doc["id"]
        tally.add(doc, article)

    print(f"{gold} {style}: {tally}")
    assert tally.headlines == tally.docs
    assert tally.made_up == 0
    assert tally.right_days >= 0.97 * tally.dated
    assert tally.right_kinds >= 0.99 * tally.blocks
    assert tally.leaked <= 0.005 * tally.said
