"""What a page says is only ever read: attacks, form by form."""

import html
import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from store.markup import Form, Item, Section, address, line, render

#: what a page may say, and what it would be taken for
ATTACKS = {
    "a mention of all on Discord": "@everyone and @here",
    "a mention of all on Slack": "<!channel> <!here> <!everyone>",
    "a mention of a person": "<@123456789> and <@&42>",
    "a mention of a group on Slack": "<!subteam^S123>",
    "a mention of a room on Matrix": "@room",
    "a mention of all on Google Chat": "<users/all>",
    "a mention of all on Lark": '<at user_id="all">all</at>',
    "a mention of all on Zulip": "@**all**",
    "a channel": "<#123>",
    "a link on Slack": "<https://evil.example|Netflix>",
    "a link in Markdown": "[Netflix](https://evil.example)",
    "a link by reference": "[Netflix][1] and [1]: https://evil.example",
    "an image in Markdown": "![x](https://evil.example/x.png)",
    "an address in Markdown": "<https://evil.example>",
    "emphasis": "**loud** __loud__ ~~not~~ ||hidden|| `code`",
    "a script": "<script>alert(1)</script>",
    "an image": "<img src=x onerror=alert(1)>",
    "the end of a tag": '"></a></p><h1>forged</h1>',
    "an entity": "&lt;b&gt; &#64;everyone &#x40;here",
    "a way out of an escape": "\\[Netflix](https://evil.example) \\*",
    "a field of a template": "{{ app_title }} {title} %(title)s ${HOME} {0.__class__}",
    "an unclosed fence": "```\n# forged",
}

#: what a service that knows the sign would act on
SIGNS = re.compile(r"@(everyone|here|room|all|channel|\*\*all)|<[!@#/a-z]|\]\(|\]\[|!\[|\]:", re.IGNORECASE)

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("strikethrough")


def shown(words: str, form: Form) -> str:
    section = Section("Harbour Lights", (Item("Release moved", (words,), ("https://news.example/1",)),), "Unknown.")
    return render([section], form)


class _Tags(HTMLParser):
    """What tags a document has, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(str(value) for _, value in attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def read(document: str) -> _Tags:
    parser = _Tags()
    parser.feed(document)
    parser.close()
    return parser


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("attack", ATTACKS.values(), ids=list(ATTACKS))
def test_no_sign_is_left_whole(attack: str, form: Form):
    written = line(" ".join(attack.split()), form)

    assert not SIGNS.search(written)
    assert not SIGNS.search(html.unescape(written) if form is Form.HTML else written)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=list(ATTACKS))
def test_a_page_adds_no_tag(attack: str):
    attack = " ".join(attack.split())

    assert read(shown(attack, Form.HTML)).tags == read(shown("fine", Form.HTML)).tags
    assert attack in read(shown(attack, Form.HTML)).text.replace("\u200b", "")


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=list(ATTACKS))
def test_a_page_adds_no_markup_where_markdown_is_shown(attack: str):
    attack = " ".join(attack.split())
    rendered = read(MARKDOWN.render(shown(attack, Form.MARKDOWN)))

    assert rendered.tags == read(MARKDOWN.render(shown("fine", Form.MARKDOWN))).tags
    assert attack in rendered.text.replace("\u200b", "")


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=list(ATTACKS))
def test_a_page_adds_no_link_where_plain_text_is_shown_as_markdown(attack: str):
    rendered = read(MARKDOWN.render(shown(" ".join(attack.split()), Form.TEXT)))

    assert not {"a", "img", "script", "h1"} & {tag for tag, _ in rendered.tags}


@pytest.mark.parametrize("form", Form)
def test_what_means_no_harm_stays_as_it_is(form: Form):
    words = "It's out “then”, 3 < 4, e.g. at 8:30 (KST): 5 * 5 = 25 — 지옥 2"

    assert html.unescape(line(words, form).replace("\\", "")) == words


@pytest.mark.parametrize(
    ("url", "fit"),
    [
        ("https://news.example/a?b=c&d=e#f", "https://news.example/a?b=c&d=e#f"),
        ("https://news.example/지옥", "https://news.example/%EC%A7%80%EC%98%A5"),
        ("https://news.example/%41", "https://news.example/%41"),
        ("https://지옥.example/", "https://xn--wk5bz9d.example/"),
        ("https://news.example:8443/", "https://news.example:8443/"),
        ("http://[2001:db8::1]:8080/x", "http://[2001:db8::1]:8080/x"),
        ("https://news.example/@everyone", "https://news.example/%40everyone"),
        ("https://user:secret@news.example/", "https://news.example/"),
        ('https://news.example/"><b>', "https://news.example/%22%3E%3Cb%3E"),
        ("https://news.example/`x`|y\\z", "https://news.example/%60x%60%7Cy%5Cz"),
        ("https://news.example/a\u202eb\nc", "https://news.example/ab%20c"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("https://", None),
        ("https://[::1", None),
        ("https://news.example:port/", None),
        ("https://a<b.example/", None),
        ("https://" + "a" * 70 + ".example/", None),
    ],
)
def test_an_address_is_made_fit_to_be_shown(url: str, fit: str | None):
    assert address(url) == fit


def test_what_is_no_address_is_shown_as_words():
    section = Section("Harbour Lights", (Item("x", links=("javascript:alert(1)",)),))

    assert "<a" not in render([section], Form.HTML)
    assert "<javascript" not in render([section], Form.MARKDOWN)
    assert "javascript:alert(1)" in render([section], Form.TEXT)
