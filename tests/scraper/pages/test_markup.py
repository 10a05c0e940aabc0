"""What the markup of common systems says wrongly, or says in names of its own."""

import pytest

from scraper.pages import parse_article, visible_text

URL = "https://news.example/a"
SAID = "The {} season of Salt Crown will be shown from March, says the network that makes it."
FIRST, SECOND, THIRD = (SAID.format(word) for word in ("first", "second", "third"))
LEAD = "Nobody at the harbour knew a thing of it, and yet the crew of the Salt Crown has met again, says its maker"


def blocks(body: str, title: str = "Salt Crown is back") -> list[tuple[str, str]]:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return [(block.kind.value, block.text) for block in parse_article(html, URL).blocks]


def story(inside: str) -> str:
    """Return an article with *inside* behind its first paragraph."""
    return f"<h1>Salt Crown is back</h1><div class='txt'><p>{FIRST}</p>{inside}<p>{SECOND}</p><p>{THIRD}</p></div>"


@pytest.mark.parametrize(
    "standfirst",
    [
        f"<header><h2>{LEAD}</h2></header>",
        f"<header><h2 class='subtitle'>{LEAD}</h2><p>By Ines Marr</p></header>",
        f"<p class='article__teaser'>{LEAD}</p>",
        f"<div class='teaser-text'><p>{LEAD}</p></div>",
    ],
)
def test_standfirst_is_a_paragraph_whatever_its_markup_calls_it(standfirst):
    html = f"<h1>Salt Crown is back</h1>{standfirst}<div><p>{FIRST}</p><p>{SECOND}</p></div>"

    assert ("p", LEAD) in blocks(html)


def test_teaser_with_a_link_and_heading_among_paragraphs_stay_what_they_are():
    linked = f"<h1>Salt Crown is back</h1><div class='teaser'><a href='/x'>Moon Ferry</a><p>{LEAD}</p></div><div><p>{FIRST}</p></div>"
    among = f"<h1>Salt Crown is back</h1><div><h2>{LEAD}</h2><p>{FIRST}</p><p>{SECOND}</p></div>"

    assert ("p", LEAD) not in blocks(linked)
    assert ("h2", LEAD) in blocks(among)


@pytest.mark.parametrize("heading", ["Key takeaways", "Summary", "Das Wichtigste in Kürze", "L'essentiel", "요약"])
def test_summary_in_an_aside_is_the_articles(heading):
    aside = f"<aside><h3>{heading}</h3><ul><li>It starts in May.</li></ul></aside>"

    assert ("li", "It starts in May.") in blocks(story(aside))
    assert ("li", "It starts in May.") not in blocks(story(aside.replace(heading, "Ines Marr")))


@pytest.mark.parametrize(
    "box",
    [
        "<span class='related-inline'><a href='/x'>Moon Ferry sails in May 2031</a></span>",
        "<span class='ad-label'>Advertisement</span>",
    ],
)
def test_box_within_a_sentence_is_left_out(box):
    assert ("p", "It starts in May, says the network.") in blocks(
        story(f"<p>It starts {box} in May, says the network.</p>")
    )


def test_words_of_a_sentence_that_are_a_link_stay():
    linked = "<p>It starts <a class='internal-link' href='/x'>in May</a>, says the network.</p>"

    assert ("p", "It starts in May, says the network.") in blocks(story(linked))


def test_card_in_a_figure_leads_to_another_page():
    card = "<figure><a href='/x'><div>Moon Ferry sails in May</div><div>All that is known of it</div></a></figure>"
    photo = "<figure><a href='/x.jpg'><div><img></div><figcaption>The crew in May</figcaption></a></figure>"

    assert [kind for kind, _ in blocks(story(card))] == ["p", "related", "related", "p", "p"]
    assert ("caption", "The crew in May") in blocks(story(photo))


def test_caption_of_many_paragraphs_is_the_post():
    post = f"<div class='caption'><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"

    assert blocks(f"<h1>Salt Crown is back</h1><img>{post}") == [("p", FIRST), ("p", SECOND), ("p", THIRD)]


def test_name_of_a_blog_that_shares_a_word_with_the_headline_is_none():
    html = "<title>The Salt Crown is back</title><h1>The Couch</h1><h2>The Salt Crown is back</h2><p>It is so.</p>"

    assert parse_article(html, URL).headline == "The Salt Crown is back"


@pytest.mark.parametrize(
    "value",
    [
        "3 May 2031<span style='display:none'> (2031-05-03)</span>",
        "3 May 2031<sup><a href='#n1'>[1]</a></sup>",
        "3 May 2031<sup>[citation needed]</sup>",
    ],
)
def test_fact_has_no_hidden_words_nor_marks_of_footnotes(value):
    row = f"<table><tr><th>Start</th><td>{value}</td></tr></table>"

    assert ("li", "Start: 3 May 2031") in blocks(story(row))


@pytest.mark.parametrize(
    "answer",
    ["In May.", "In May of the coming year, as the network has let on to all who asked it time and again. " * 2],
)
def test_question_in_a_list_of_terms_is_a_heading(answer):
    asked = blocks(story(f"<dl><dt>When does it start?</dt><dd>{answer}</dd></dl>"))

    assert ("h2", "When does it start?") in asked
    assert ("li", answer.strip()) in asked


def test_button_that_opens_an_answer_is_a_heading():
    item = "<div class='accordion-item'><div><button class='accordion-button'>When does it start?</button></div><div><p>In May.</p></div></div>"

    assert ("h2", "When does it start?") in blocks(story(item))
    assert ("h2", "Share it") not in blocks(story("<div><button class='share-it'>Share it</button></div>"))


@pytest.mark.parametrize(
    ("markup", "heading"),
    [
        ("<h2><span class='num'>1</span>Salt Crown</h2>", "1 Salt Crown"),
        ("<h2><b>10.</b>Salt Crown</h2>", "10. Salt Crown"),
        ("<h2><span class='num'>2</span>nd season</h2>", "2nd season"),
    ],
)
def test_number_before_a_heading_is_a_word_of_its_own(markup, heading):
    assert ("h2", heading) in blocks(story(markup))
    assert set(heading.split()) <= set(visible_text(story(markup)).split())


def test_ideographic_indent_parts_paragraphs():
    assert blocks("<h1>塩の冠</h1><p>新しい季節は5月に始まる。\n\n\u3000待つ人は多い。</p>") == [
        ("p", "新しい季節は5月に始まる。"),
        ("p", "待つ人は多い。"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "<h2>2 thoughts on “Salt Crown is back, and this time the whole crew of the harbour is there”</h2>",
        "<h2>2 Gedanken zu „Salt Crown is back, and this time the whole crew of the harbour is there“</h2>",
        "<h2>“Salt Crown is back, and this time the whole crew of the harbour is there” için 2 yorum</h2>",
        "<div><div>2 Comments</div></div>",
        "<div>Comments (2)</div>",
        "<div><div>Comments</div></div>",
        "<div>댓글 2개</div>",
        "<table><tr><td><b>Comments</b></td></tr></table>",
    ],
)
def test_comments_follow_their_number(heading):
    below = f"{heading}<div><div>kit</div><div>It will be 2029, you will see, they never keep to a date.</div></div>"

    assert blocks(f"<div>{story('')}</div>{below}")[-1][0] == "comment"


def test_number_of_comments_above_the_article_begins_none():
    assert blocks(f"<h1>Salt Crown is back</h1><div>2 Comments</div><p>{FIRST}</p><p>{SECOND}</p>")[-2:] == [
        ("p", FIRST),
        ("p", SECOND),
    ]


@pytest.mark.parametrize("heading", ["Sponsored Links", "Promoted Content", "Anzeigen", "Contenus sponsorisés"])
def test_heading_in_a_box_of_its_own_speaks_for_what_stands_beside_it(heading):
    tile = "<div><a href='/x'>Moon Ferry sails</a><div>And nobody wants you to know what it does in May.</div></div>"

    kinds = [kind for kind, _ in blocks(story(f"<div><div class='hd'>{heading}</div>{tile}</div>"))]

    assert kinds == ["p", "related", "related", "related", "p", "p"]


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<dl><dd><i>Main article: <a href='/x'>Moon Ferry in May</a></i></dd></dl>", "related"),
        ("<p>This image released by Harbour TV shows Ana Voss in a scene from “Salt Crown”.</p>", "caption"),
        ("<p>In this Dec. 12, 2006, file photo, Ana Voss stands at the harbour.</p>", "caption"),
        ("<p>Harbour writers Ana Voss and Bo Tran contributed to this report.</p>", "boilerplate"),
        ("<p>Additional reporting by Bo Tran</p>", "boilerplate"),
        ("<ul class='wp-block-query'><li>Moon Ferry sails in May, says its crew.</li></ul>", "related"),
        ("<div class='td-a-rec'><p>Every Friday, as it comes.</p></div>", "boilerplate"),
        ("<span class='av-structured-data'><span>1200 676 admin 2031-05-03</span></span>", "boilerplate"),
        ("<p>This photo of the harbour was the talk of the town.</p>", "p"),
    ],
)
def test_line_beside_the_article_is_known(markup, kind):
    assert blocks(story(markup))[1][0] == kind
