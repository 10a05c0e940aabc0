import re
from pathlib import Path

import pytest

from scraper.pages import parse_article, visible_text

CASES = sorted((Path(__file__).parent / "cases").iterdir())


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>All of <em>Us</em> Are&nbsp;De<b>a</b>d</p><p>2</p>", "All of Us Are Dead 2"),
        ("<td>Salt</td><td>Crown</td>", "Salt Crown"),
        ("Salt<br>Crown", "Salt Crown"),
        ("<title>Salt &amp; Crown</title>", "Salt & Crown"),
        ("<b>Salt</b><svg>x</svg>Crown <span class=label>Title</span>Moon", "SaltCrown TitleMoon x Title Moon"),
        ("<meta property='og:title' content='Salt Crown'>", "Salt Crown"),
        ('<script type="application/ld+json">{"headline": "Sh\\u014dgun"}</script>', "Shōgun"),
        ("<script>Salt</script><style>Crown</style>", ""),
        ("no tags &amp; all", "no tags & all"),
        (b"\x89PNG", ""),
        (b"", ""),
    ],
)
def test_text_is_seen(html, text):
    assert visible_text(html) == text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_words_of_an_article_are_all_seen(case):
    html = (case / "page.html").read_bytes()
    seen = re.sub(r"\[\d\]", "", visible_text(html))  # the marks of footnotes
    article = parse_article(html, "https://site.example/page")

    assert article.headline in seen
    for block in article.blocks:
        assert block.text.replace("…:", "…") in seen or all(
            part in seen for part in block.text.replace(" | ", ": ").split(": ")
        )
