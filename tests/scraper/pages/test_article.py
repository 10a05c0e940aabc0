import json
from datetime import date
from unicodedata import normalize

import pytest

from scraper.pages import ArticleError, fingerprint, parse_article, visible_text, wall_of
from store.model import Article, Block, BlockKind, Watch

URL = "https://news.example/a"
TODAY = date(2024, 6, 1)


def page(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><article><h1>Salt Crown is back</h1>{body}</article></body></html>"


def blocks(html: str | bytes) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in parse_article(html, URL).blocks]


PROSE = "<p>The fourth season of Salt Crown will be shown from March, says the network that makes it.</p>"
PROSE_BLOCK = ("p", "The fourth season of Salt Crown will be shown from March, says the network that makes it.")

#: markup beside the prose -> the blocks that it makes
MARKUP = {
    "<p>A line<br>of verse goes on,<br>softly.</p>": [("p", "A line of verse goes on, softly.")],
    "<div>One.<br><br>Two.</div>": [("p", "One."), ("p", "Two.")],
    "<p>Cast:<br>• Ana Voss<br>• Bo Tran</p>": [("p", "Cast:"), ("li", "Ana Voss"), ("li", "Bo Tran")],
    "<p>- Ana Voss<br>- Bo Tran</p>": [("li", "Ana Voss"), ("li", "Bo Tran")],
    "<p>- Ana Voss said so</p>": [("p", "- Ana Voss said so")],
    "<p>Network: Harbour TV<br>Episodes: 8<br>Start: May</p>": [
        ("li", "Network: Harbour TV"),
        ("li", "Episodes: 8"),
        ("li", "Start: May"),
    ],
    "<p><b>When does it start?</b></p>": [("h2", "When does it start?")],
    "<p><b>When does it start?</b><br>In May, they say.</p>": [
        ("h2", "When does it start?"),
        ("p", "In May, they say."),
    ],
    "<p><b>All of this is bold because the writer is so excited about it.</b></p>": [
        ("p", "All of this is bold because the writer is so excited about it.")
    ],
    "<div class='subheading'>The cast</div>": [("h2", "The cast")],
    "<figure><img><figcaption>The sea <cite>Rex</cite></figcaption></figure>": [
        ("caption", "The sea"),
        ("boilerplate", "Rex"),
    ],
    "<p>Photo: Harbour TV</p>": [("caption", "Photo: Harbour TV")],
    "<ul><li>Eight episodes<ul><li>and one more</li></ul></li></ul>": [
        ("li", "Eight episodes"),
        ("li", "and one more"),
    ],
    "<ul><li><p>Eight episodes</p></li></ul>": [("li", "Eight episodes")],
    "<table><tr><th>Release date</th><td>Early 2023</td></tr></table>": [("li", "Release date: Early 2023")],
    "<table><tr><td>Release date:</td><td><a href='/x'>Early</a> 2023</td></tr></table>": [
        ("li", "Release date: Early 2023")
    ],
    "<table><tr><td>1</td><td>Low Water</td><td>3 May</td></tr></table>": [("li", "1 | Low Water | 3 May")],
    "<dl><dt>Release date</dt><dd>Early 2023</dd></dl>": [("li", "Release date: Early 2023")],
    "<dl><div><dt>Release date</dt><dd>Early 2023</dd></div></dl>": [("li", "Release date: Early 2023")],
    "<div class='row'><span class='label'>Release date</span><span class='value'>Early 2023</span></div>": [
        ("li", "Release date: Early 2023")
    ],
    "<p><a href='/x'>Moon Ferry sails in May</a></p>": [("related", "Moon Ferry sails in May")],
    "<p>See also: <a href='/x'>Moon Ferry sails in May</a></p>": [("related", "Moon Ferry sails in May")],
    "<p>Also, <a href='/x'>Moon Ferry</a> sails in May, as everybody knows.</p>": [
        ("p", "Also, Moon Ferry sails in May, as everybody knows.")
    ],
    "<aside><h3><a href='/x'>Moon Ferry sails</a></h3></aside>": [("related", "Moon Ferry sails")],
    "<aside class='infobox'><p>Start: <a href='/x'>May</a> 2025</p></aside>": [("p", "Start: May 2025")],
    "<p>Subscribe to our letter and miss no date.</p>": [("boilerplate", "Subscribe to our letter and miss no date.")],
    "<div><p>Every Friday.</p><input type='email'></div>": [("boilerplate", "Every Friday.")],
    "<p style='display: none'>Sold out in 2031.</p><p hidden>2032</p>": [],
    "<script>document.write('<p>2033</p>')</script><template><p>2034</p></template>": [],
    "<p>In May.<sup id='r1' class='reference'><a href='#n1'><span>[</span>1<span>]</span></a></sup> So it is.</p>": [
        ("p", "In May. So it is.")
    ],
    "<p>In May 2025<sup><a href='#fn1'>1</a></sup>, on the 5<sup>th</sup>.</p>": [("p", "In May 2025, on the 5th.")],
    "<p>In May<sup class='noprint'>[<i><a href='/wiki/Cite'>citation needed</a></i>]</sup>.</p>": [("p", "In May.")],
    "<ol class='references'><li>“Moon Ferry sails in May”. Reel, 3 April 2024.</li></ol>": [
        ("boilerplate", "“Moon Ferry sails in May”. Reel, 3 April 2024.")
    ],
    "<div><h2>References</h2><ol><li>“Moon Ferry sails in May”. Reel, 3 April 2024.</li></ol></div>": [
        ("boilerplate", "References"),
        ("boilerplate", "“Moon Ferry sails in May”. Reel, 3 April 2024."),
    ],
    "<div role='note' class='hatnote'>Main article: <a href='/wiki/Moon'>Moon Ferry in May</a></div>": [
        ("related", "Main article: Moon Ferry in May")
    ],
    "<p>See also: Moon Ferry sails in May</p>": [("related", "Moon Ferry sails in May")],
    "<p>See also: it sails in May, and the crew knows it.</p>": [
        ("p", "See also: it sails in May, and the crew knows it.")
    ],
    "<h3>Get the harbour's stories in your inbox</h3>": [("boilerplate", "Get the harbour's stories in your inbox")],
    "<table><tr><td>&bull;</td><td>Ana Voss sails in May</td></tr></table>": [("li", "Ana Voss sails in May")],
    "<table><tr><td>&bull;</td><td>Start</td><td>May</td></tr></table>": [("li", "Start: May")],
    "<h2>Cast <span class='mw-editsection'>[edit]</span></h2>": [("h2", "Cast")],
    "<p>“Soon” — in&nbsp;<em>Mar</em>ch,\u200b they&#39;d&shy;say…</p>": [("p", "“Soon” — in March, they'dsay…")],
}


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_makes_blocks(markup):
    assert blocks(page(PROSE + markup + PROSE.replace("fourth", "fifth")))[1:-1] == MARKUP[markup]


def test_text_behind_headings_over_links_and_comments_is_neither():
    below = (
        "<h3>Related stories</h3><ul><li>Moon Ferry sails in May 2030</li></ul>"
        "<div><h4>3 Comments</h4></div><div>It will be 2029, you will see, they never keep to a date.</div>"
    )

    assert [kind for kind, _ in blocks(page(PROSE + below))] == ["p", "related", "related", "boilerplate", "comment"]


def test_article_goes_on_behind_a_list_of_links_in_its_midst():
    links = "<h3>Read next</h3><ul><li><a href='/x'>Moon Ferry sails</a></li></ul>"
    long = f"<p>{'And the crew was told so in the winter, when the ice was thick and the nights were long. ' * 2}</p>"

    kinds = [kind for kind, _ in blocks(page(long + PROSE + links + long.replace("winter", "spring")))]

    assert kinds == ["p", "p", "related", "related", "p"]


def test_article_is_read_though_its_names_say_that_it_is_none():
    prose = "<p>The fourth season of Salt Crown will be shown from March, says the network that makes it.</p>"
    wrapped = "".join(
        f"<div class='widget-related sidebar'>{prose.replace('fourth', word)}</div>" for word in "abcdefgh"
    )

    assert len(blocks(f"<html><body><h1>Salt Crown</h1>{wrapped}</body></html>")) == 8


def test_other_stories_in_articles_of_their_own_are_not_read():
    other = f"<article><h2>Moon Ferry sails</h2><p>{'The ferry of the moon sails in May 2030. ' * 20}</p></article>"

    assert [kind for kind, _ in blocks(page(PROSE + PROSE.replace("fourth", "fifth")) + other)] == ["p", "p"]
    assert len(blocks(f"<article><h1>Salt Crown</h1></article><article>{PROSE}</article>")) == 1


def test_text_set_as_headings_for_its_size_is_text():
    set_large = f"<h3>{PROSE.removeprefix('<p>').removesuffix('</p>')} Who has waited for it may be glad now.</h3>"
    kinds = [kind for kind, _ in blocks(page(f"<h2>When?</h2>{set_large}{set_large.replace('fourth', 'fifth')}"))]

    assert kinds == ["h2", "p", "p"]
    assert blocks(page(PROSE * 3 + set_large))[-1][0] == "h2"


GIVEN = "The fourth season of Salt Crown starts in March, says its maker. Nobody else knows it."


@pytest.mark.parametrize("given", [f"{GIVEN}\n\n{GIVEN} Or so.", f"<p>{GIVEN}</p>\n<p>{GIVEN} Or so.</p>"])
@pytest.mark.parametrize("shown", ["<div id='app'></div>", "<h1>Salt Crown is back</h1><p>Loading the page …</p>"])
def test_text_that_only_a_script_would_show_is_read_from_json_ld(given, shown):
    node = json.dumps({"@type": "NewsArticle", "headline": "Salt Crown is back", "articleBody": given})
    html = f"<script type='application/ld+json'>{node}</script><body>{shown}</body>"

    assert blocks(html) == [("p", GIVEN), ("p", f"{GIVEN} Or so.")]
    assert wall_of(html.encode(), parse_article(html, URL)) is None
    assert "Nobody else knows it." in visible_text(html)


def test_texts_of_several_stories_in_json_ld_are_none_of_the_page():
    nodes = [{"@type": "NewsArticle", "articleBody": f"{GIVEN} {number}"} for number in range(2)]
    html = f"<script type='application/ld+json'>{json.dumps(nodes)}</script><h1>Salt Crown</h1><p>All our stories.</p>"

    assert blocks(html) == [("p", "All our stories.")]


def test_text_that_readers_see_goes_before_the_text_for_machines():
    node = json.dumps({"@type": "NewsArticle", "articleBody": GIVEN})

    assert blocks(page(PROSE, f"<script type='application/ld+json'>{node}</script>")) == [PROSE_BLOCK]


def test_menus_before_the_headline_stay_out():
    html = f"<body><div>Home News Shop</div><p>Search here for more.</p><h1>Salt Crown</h1>{PROSE}</body>"

    assert blocks(html) == [PROSE_BLOCK]


def test_same_paragraph_is_given_once():
    assert blocks(page(PROSE + PROSE)) == [PROSE_BLOCK]


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("<title>Salt Crown is back | Daily Reel</title>", "Salt Crown is back"),
        ("<meta property='og:title' content='Salt Crown returns'>", "Salt Crown is back"),
        ("<title>All you need to know</title>", "Salt Crown is back"),
    ],
)
def test_heading_is_the_headline(head, headline):
    assert parse_article(page(PROSE, head), URL).headline == headline


@pytest.mark.parametrize(
    ("html", "headline"),
    [
        (
            "<title>Salt Crown is back again - Reel</title><h1>매일 뉴스</h1><dl><dt>Salt Crown is back again</dl><p>It is so.</p>",
            "Salt Crown is back again",
        ),
        ("<title>Salt Crown | Daily Reel</title><p>It is back.</p>", "Salt Crown"),
        ("<title>Salt Crown - News</title><p>It is back.</p>", "Salt Crown"),  # news.example
        ("<title>Salt Crown - Season 2</title><p>It is back.</p>", "Salt Crown - Season 2"),
        ("<title>Salt Crown - Season 2</title><b>Salt Crown</b><p>It is back.</p>", "Salt Crown"),
        (
            "<title>Daily Reel: Salt Crown is back</title><h1>Daily Reel</h1><h3>Salt Crown is back</h3>",
            "Salt Crown is back",
        ),
        (
            "<title>Salt Crown is back | Reel</title><h1>Reel</h1><h2>Salt Crown is back</h2><p>So.</p>",
            "Salt Crown is back",
        ),
        ("<meta property='og:title' content='Salt &amp; Crown'><p>It is back.</p>", "Salt & Crown"),
        ("<script type='application/ld+json'>{'a':</script><p>It is back.</p>", ""),
    ],
)
def test_headline_is_found_without_its_site(html, headline):
    assert parse_article(html, URL).headline == headline


def test_metadata_is_read_where_sites_put_it():
    head = "<link rel=canonical href='/a?utm_medium=x#top'><meta http-equiv=content-language content=pt-BR>"

    article = parse_article(page("<p>By Ines Marr | 5 May 2021</p>" + PROSE, head), URL)

    assert (article.byline, article.language, article.canonical) == ("Ines Marr", "pt", "https://news.example/a")
    assert (article.published, article.published_from) == (date(2021, 5, 5), "shown")


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        (b"", "empty"),
        ("  \n", "empty"),
        (b"%PDF-1.7 ...", "binary"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (bytes(range(256)) * 9, "binary"),
        ("just words", "not a single tag"),
        ('{"html": "<p>x</p>"}', "JSON"),
        ('<?xml version="1.0"?><rss><channel></channel></rss>', "feed"),
        ("<html><body><script>1</script></body></html>", "no text"),
    ],
)
def test_what_bears_no_text_is_an_error_of_one_line(html, reason):
    with pytest.raises(ArticleError, match=reason) as caught:
        parse_article(html, URL)

    assert "\n" not in str(caught.value)


def test_fingerprint_is_that_of_headline_and_body():
    article = Article(URL, "Salt Crown", (Block(BlockKind.P, "It is back."), Block(BlockKind.RELATED, "Moon Ferry")))
    spaced = Article(URL + "?x", " Salt  Crown", (Block(BlockKind.LI, "It is\nback."), Block(BlockKind.COMMENT, "Yes")))
    other = Article(URL, "Salt Crown", (Block(BlockKind.P, "It is gone."),))

    assert fingerprint(article) == fingerprint(spaced)
    assert fingerprint(article) != fingerprint(other)


def test_long_paragraph_comes_in_pieces_that_end_with_a_sentence():
    sentence = "The fourth season of Salt Crown will be shown from March, says the network. "
    found = blocks(page(f"<p>{sentence * 200}</p>"))

    assert len(found) > 2
    assert all(text.endswith("network.") and len(text) <= 5_000 for _, text in found)
    assert " ".join(text for _, text in found) == (sentence * 200).strip()


@pytest.mark.parametrize("word", ["long ", "long"])
def test_long_paragraph_without_sentences_comes_in_pieces(word):
    found = blocks(page(f"<p>{word * 4_000}</p>"))

    assert max(len(text) for _, text in found) <= 5_000
    assert "".join(text for _, text in found).replace(" ", "") == "long" * 4_000


def test_page_without_end_is_read_up_to_a_length():
    lines = "".join(
        f"<p>{number} is the number of this line, and the next one has another, and so on.</p>"
        for number in range(9_000)
    )

    assert 250_000 < sum(len(text) for _, text in blocks(page(lines))) <= 300_000


def test_letters_taken_apart_are_read_as_whole_ones():
    html = "<h1>Élite vuelve</h1><p>«Élite» vuelve el próximo miércoles, dicen. 시즌2는 5월에 공개된다.</p>"

    assert parse_article(normalize("NFD", html), URL) == parse_article(html, URL)
    assert visible_text(normalize("NFD", html)) == visible_text(html)
    assert Watch(normalize("NFD", "Élite"), 2, (normalize("NFD", "지옥"),)) == Watch("Élite", 2, ("지옥",))


def test_headline_without_end_is_cut():
    assert len(parse_article(f"<h1>{'Salt Crown ' * 1_000}</h1>{PROSE}", URL).headline) <= 500


@pytest.mark.parametrize("url", ["", "nonsense", "https://[broken", "https://news.example:99999/a", "\x00"])
def test_page_is_read_whatever_its_address(url):
    assert parse_article(page(PROSE), url).headline == "Salt Crown is back"
