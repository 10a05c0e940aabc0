"""Whatever shape a site gives its pages, what they claim is read alike."""

from typing import Final

import pytest

from scraper.pages import parse_article
from scraper.reading import read_claims
from store.model import Article, BlockKind, Watch

from .corpus import PAGES, read_pages
from .shapes import SHAPES, Shape

#: every so many pages of those that were written after real ones
PAGES_ASKED: Final = list(read_pages(sorted(PAGES.glob("real-*.txt"))))[::12]
#: one page in so many may be read otherwise in a shape
FEW: Final = 20


def said(article: Article, watch: Watch) -> list[str]:
    return sorted(f"{claim.event} {claim.edtf} {claim.stance}" for claim in read_claims(article, watch))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_shape_changes_next_to_nothing(shape: Shape):
    otherwise = []
    for page in PAGES_ASKED:
        read = parse_article(shape(page.article), "https://news.example/a")
        if said(read, page.watch) != said(page.article, page.watch):
            otherwise.append(page.name)

    assert len(PAGES_ASKED) > 4 * FEW
    assert len(otherwise) <= len(PAGES_ASKED) // FEW, otherwise


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_shape_loses_no_paragraph(shape: Shape):
    for page in PAGES_ASKED[::4]:
        read = parse_article(shape(page.article), "https://news.example/a")
        kept = {block.text for block in read.blocks if block.kind in {BlockKind.P, BlockKind.LI, BlockKind.H2}}
        lost = [
            block.text
            for block in page.article.blocks
            if block.kind is BlockKind.P and len(block.text) > 80 and block.text not in kept
        ]

        assert read.published == page.article.published
        assert not lost, page.name
