"""Our annotated pages as sites of many kinds would show them: one function a shape, from an article to a page of HTML.

Around the article stands what must not be read: menus, other stories with dates of their own, what readers say, who wrote it.
"""

from collections.abc import Callable
from html import escape
from itertools import groupby
from json import dumps
from typing import Final

from store.model import Article, Block, BlockKind

Shape = Callable[[Article], str]

#: other stories, with dates that no claim may have
_OTHERS: Final = (
    "Night Ferry Season 5 sets a March 14, 2043 premiere",
    "Every show cancelled so far in 2043",
    "Season 2 comes in February 2044, fans are sure",
)
_SAID: Final = ("I heard season 2 comes out in May 2044!", "No way, it will be 2045 at the earliest")


def _page(article: Article, body: str, *, head: str = "", stamped: bool = True) -> str:
    stamp = f'<meta property="article:published_time" content="{article.published}T09:00:00Z">'
    head = (stamp if stamped and article.published else "") + head
    return f"<!doctype html><html lang=en><head><title>{escape(article.headline)} | Reel</title>{head}</head><body>{body}</body></html>"


def _filled(article: Article, tags: dict[str, str], *, items: tuple[str, str] = ("<ul>", "</ul>")) -> str:
    """Return the blocks of *article* in the markup that *tags* give for each kind, runs of items between *items*."""
    parts: list[str] = []
    for is_item, run in groupby(article.blocks, lambda block: block.kind is BlockKind.LI):
        made = "".join(_tagged(block, tags) for block in run)
        parts.append(f"{items[0]}{made}{items[1]}" if is_item else made)
    return "".join(parts)


def _tagged(block: Block, tags: dict[str, str]) -> str:
    return tags.get(block.kind.value, tags["p"]).replace("…", escape(block.text))


_PLAIN: Final = {
    "p": "<p>…</p>",
    "h2": "<h2>…</h2>",
    "li": "<li>…</li>",
    "caption": "<figure><img><figcaption>…</figcaption></figure>",
    "related": "<p>Read also: <a href='/x'>…</a></p>",
    "boilerplate": "<div class='newsletter'><p>…</p></div>",
    "comment": "<div class='comment'>…</div>",
}
_HEADLINE: Final = "<h1>…</h1>"


def _headline(article: Article, tag: str = _HEADLINE) -> str:
    return tag.replace("…", escape(article.headline))


def _tiles(tag: str) -> str:
    return "".join(tag.replace("…", story) for story in _OTHERS)


def builder(article: Article) -> str:
    """Show it as page builders do: boxes in boxes, headings in widgets, teasers with a line of text."""
    tags = _PLAIN | {
        "p": "<div class=w><div class=text-editor><p>…</p></div></div>",
        "h2": "<div class=w><h3>…</h3></div>",
    }
    tiles = _tiles("<article><h3><a href='/p'>…</a></h3><p>… and all that we know.</p></article>")
    author = "<div class=authorbox><h3>Mina Cole</h3><p>Mina writes on TV since March 2019.</p></div>"
    return _page(
        article,
        f"<div>{_headline(article)}{_filled(article, tags)}</div>{author}<div class=related-posts>{tiles}</div>",
    )


def hashed(article: Article) -> str:
    """Show it without paragraphs or headings, under names that say nothing."""
    tags = _PLAIN | {
        "p": "<div class=css-1x><div class=css-p>…</div></div>",
        "h2": "<div class=css-4 role=heading aria-level=2>…</div>",
        "li": "<div class=css-9><span>•</span> <span>…</span></div>",
    }
    tiles = _tiles("<div class=css-c><a href='/p'>…</a></div>")
    body = f"<div class=css-b>{_filled(article, tags, items=('<div>', '</div>'))}</div>"
    return _page(
        article, f"<div id=root>{_headline(article)}{body}<div class=css-x><div>More stories</div>{tiles}</div></div>"
    )


def breaks(article: Article) -> str:
    """Show it as an old blog does: one element, lines parted by breaks, the day above."""
    tags = {"h2": "<b>…</b><br><br>", "li": "- …<br><br>", "p": "…<br><br>"} | {
        "related": "<a href='/o'>…</a><br><br>",
        "caption": "<i>…</i><br><br>",
        "boilerplate": "<small>…</small><br><br>",
    }
    day = f"<h2 class=date-header>{article.published:%A, %B %-d, %Y}</h2>" if article.published else ""
    said = "".join(f"<dl><dt>Anon said...</dt><dd><p>{said}</p></dd></dl>" for said in _SAID)
    archive = (
        f"<div class=sidebar><h2>Blog Archive</h2><ul><li>May 2044 (3)<ul>{_tiles('<li><a>…</a></li>')}</ul></ul></div>"
    )
    body = f"<div class=post-body>{_filled(article, tags, items=('', ''))}</div>"
    post = f"{day}<div class=post>{_headline(article, '<h3 class=post-title>…</h3>')}{body}</div>"
    return _page(article, f"{post}<div class=comments><h4>2 comments:</h4>{said}</div>{archive}", stamped=False)


def stories(article: Article) -> str:
    """Show it above the next stories, which a reader comes to by scrolling on."""
    says = f"<p>{_OTHERS[2]}. There will be cake for everybody who has waited so long for it, we hear from the kitchen.</p>"
    others = _tiles(
        f"<article><h1><a href='/o'>…</a></h1><time datetime=2043-01-05>January 5, 2043</time>{says}</article>"
    )
    own = f"<article>{_headline(article)}{_filled(article, _PLAIN)}</article>"
    return _page(article, f"<div id=endless>{own}{others}</div>")


def wiki(article: Article) -> str:
    """Show it with marks of footnotes, links to edit, notes above and references below."""
    mark = "<sup class=reference><a href='#n1'>[1]</a></sup>"
    tags = _PLAIN | {
        "p": f"<p>…{mark}</p>",
        "li": f"<li>…{mark}</li>",
        "h2": "<div class=mw-heading><h2>…</h2><span class=mw-editsection>[<a href='/e'>edit</a>]</span></div>",
        "related": "<div role=note class=hatnote>See also: <a href='/w'>…</a></div>",
    }
    references = _tiles("<li><cite>“…”. Retrieved May 3, 2043.</cite></li>")
    body = f"{_filled(article, tags)}<h2>References</h2><ol class=references>{references}</ol>"
    return _page(article, f"<div id=content>{_headline(article)}<div class=mw-parser-output>{body}</div></div>")


def letter(article: Article) -> str:
    """Show it as a letter: rows of a table, bullets in cells of their own, a name beside the day."""
    tags = {kind: f"<tr><td>{tag}</td></tr>" for kind, tag in _PLAIN.items()} | {
        "li": "<tr><td>&bull;</td><td>…</td></tr>"
    }
    day = f" · {article.published:%b %-d, %Y}" if article.published else ""
    head = f"<tr><td>{_headline(article)}</td></tr><tr><td>Kit Ro{day}</td></tr>"
    rows = _filled(article, tags, items=("<tr><td><table>", "</table></td></tr>"))
    return _page(
        article, f"<table>{head}{rows}<tr><td>You are on our list. Unsubscribe</td></tr></table>", stamped=False
    )


def marked_up(article: Article) -> str:
    """Show it with links, emphasis, breaks of words and comments within its sentences."""

    def within(block: Block) -> Block:
        words = block.text.split(" ")
        words[::7] = [f"\1{word}\2" for word in words[::7]]
        return Block(block.kind, "\n ".join(words))

    marked = Article(article.url, article.headline, tuple(map(within, article.blocks)), article.published)
    html = _page(marked, f"<article>{_headline(marked)}{_filled(marked, _PLAIN)}</article>")
    return html.replace("\1", "<a href='/t'><em><!-- x -->").replace("\2", "</em></a>")


def headings(article: Article) -> str:
    """Show all of it as headings, for their size."""
    tags = _PLAIN | {"p": "<h3 style='font-weight:400'>…</h3>", "li": "<h4>…</h4>"}
    return _page(article, f"<div>{_headline(article)}{_filled(article, tags, items=('', ''))}</div>")


def questions(article: Article) -> str:
    """Show it as questions that open, and give the day to machines alone."""
    node = {"@type": "NewsArticle", "headline": article.headline} | (
        {"datePublished": f"{article.published}T09:00:00+02:00"} if article.published else {}
    )
    tags = _PLAIN | {"h2": "</div></details><details open><summary><b>…</b></summary><div>"}
    body = f"<details open><summary></summary><div>{_filled(article, tags)}</div></details>"
    script = f"<script type='application/ld+json'>{dumps(node).replace('<', chr(92) + 'u003c')}</script>"
    return _page(article, f"<main>{_headline(article)}{body}</main>", head=script, stamped=False)


def loose(article: Article) -> str:
    """Show it in tags that nothing closes, between a ticker and readers' words."""
    tags = {"h2": "<p><b>…</b>", "p": "<p>…", "li": "<li>…", "caption": "<p><small>…</small>"} | {
        "related": "<p><b>&raquo; <a href=/x>…</a></b>",
        "boilerplate": "<p><font size=1>…</font>",
    }
    said = "".join(f"<li>{said}" for said in _SAID)
    body = f"<marquee>{_tiles('*** … ')}</marquee><center>{_headline(article)}</center>{_filled(article, tags)}"
    return _page(article, f"{body}<hr><h3>2 Comments</h3><ul>{said}</ul>")


SHAPES: Final[tuple[Shape, ...]] = (
    builder,
    hashed,
    breaks,
    stories,
    wiki,
    letter,
    marked_up,
    headings,
    questions,
    loose,
)
