"""Pages in the shapes that sites have, written by us: a folder a case, with the page and what it says."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scraper.pages import parse_article
from store.model import Article

CASES = sorted((Path(__file__).parent / "cases").iterdir())


def as_json(article: Article) -> dict[str, Any]:
    return {
        "headline": article.headline,
        "published": article.published and article.published.isoformat(),
        "published_from": article.published_from,
        "modified": article.modified and article.modified.isoformat(),
        "byline": article.byline,
        "language": article.language,
        "canonical": article.canonical,
        "blocks": [[block.kind.value, block.text] for block in article.blocks],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_page_says_what_is_expected(case):
    html = (case / "page.html").read_bytes()

    article = parse_article(html, "https://site.example/page", today=date(2026, 1, 1))

    assert as_json(article) == json.loads((case / "expected.json").read_text(encoding="utf-8"))
