"""What the names that a site gives its elements say about them: class, id, role, label and hook attributes."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from bs4 import Tag

from store.model import BlockKind

#: words in names -> what stands in such an element. Single words and runs of words, joined by "-", as they stand
#: between other words of a name. Sources: the class names of WordPress core and its common themes and plugins (Yoast,
#: Jetpack, AddToAny), Blogger, Drupal, Wix, Squarespace, Arc, Ghost and MediaWiki; Readability's and trafilatura's
#: lists (both public), without the words that name articles themselves on some sites ("header", "sidebar" stays).
_WORDS: Final[dict[BlockKind, str]] = {
    BlockKind.COMMENT: (
        "comment comments commentlist commentarea comment-list comments-area comments-section comments-box respond "
        "disqus disqus-thread livefyre conversation discussion-thread reader-comments replies user-comments fb-comments "
        "coral spotim openweb hyvor isso commento viafoura cbox"
    ),
    BlockKind.RELATED: (
        "related relatedposts related-posts related-stories related-story bookmark-card block-query recommended recommendation recommendations recirc "
        "recirculation trending most-read most-popular popular-posts mostpopular mostread read-next readnext up-next "
        "more-stories more-news more-from more-on read-more readmore also-read also-like see-also "
        "recent-posts recentposts latest-posts latest-news latest-stories outbrain taboola zergnet mgid revcontent "
        "post-navigation nav-links nav-previous nav-next pagination prev-next yarpp jp-relatedposts rp4wp crp "
        "suggested suggestions widget-area sidebar complementary popular rightrail right-rail leftrail left-rail navbox "
        "hatnote teaser teasers promo-list internal-link internal-linking inline-link inlinelinks further-reading you-may-like "
        "next-article previous-article next-post prev-post previous-post topstories top-stories headlines-list "
        "category-list storylist story-list"
    ),
    BlockKind.BOILERPLATE: (
        "newsletter newsletters subscribe subscription signup sign-up sub-form mailchimp optin opt-in mc4wp cta "
        "ad ads a-rec advert advertisement advertising adslot ad-slot ad-container ad-wrapper adsense adsbygoogle dfp gpt "
        "sponsor sponsored promo promotion promobox share sharing sharedaddy share-bar share-buttons social social-links "
        "addtoany addthis a2a sociallinks social-media follow follow-us cookie cookies consent gdpr onetrust privacy-notice "
        "modal popup pop-up overlay lightbox banner toolbar toolbox tools breadcrumb "
        "breadcrumbs crumbs byline bylines author-bio author-box authorbox about-author about-the-author author-info "
        "author-card author-description post-author bio "
        "article-meta entry-meta post-meta postmeta metadata meta-info meta timestamp dateline pubdate post-date "
        "tags tag-list tagcloud tag-links post-tags entry-tags article-tags topics categories cat-links copyright "
        "disclaimer affiliate legal footer site-footer colophon masthead site-header navigation navbar menu submenu nav "
        "skip-link screen-reader-text sr-only visually-hidden visuallyhidden toc table-of-contents ez-toc-container "
        "toc_container print-only noprint rating ratings poll quiz survey login log-in donate donation support-us "
        "feedback correction report-error contentinfo search searchform catlinks mw-editsection reference-list "
        "reflist references footnotes doc-endnotes printfooter structured-data"
    ),
}  # fmt: skip
_CAPTION: Final = (
    "caption captions wp-caption-text image-caption img-caption photo-caption figcaption figure-caption media-caption "
    "credit credits photo-credit image-credit imagecredit photocredit caption-text cutline tr-caption thumbcaption "
    "gallerytext"
)
_HEADING: Final = (
    "heading headings subheading sub-heading subhead sub-head subheadline crosshead cross-head crossheading intertitle "
    "section-title section-heading subtitle sub-title"
)
#: names that say that the element is the page's article, or a post of another site in it, whatever else they say
_ARTICLE: Final = (
    "article-body articlebody entry-content post-content post-body story-body article-content "
    "content-body articletext article-text storybody story-content post-entry hentry td-post-content "
    "single-post type-post mw-parser-output mw-body embed twitter-tweet tweet instagram-media infobox factbox fact-box key-facts "
    "keyfacts at-a-glance takeaways key-points keypoints tldr summary-box article-summary"
)
#: names of the place where the day of publication stands, and of that of the last change
_PUBLISHED: Final = re.compile(
    r"publish|pub-?date|\b(?:post|posted|entry|article|story|news)[-_]?(?:on|date|time)\b|time-?stamp|dateline|datetime|"
    r"date-(?:header|posted|created)",
    re.IGNORECASE,
)
_MODIFIED: Final = re.compile(r"updat|modif|edited|revis", re.IGNORECASE)
_ORIGINAL: Final = re.compile(r"(?:^|\s)(?:entry-date|published|dt-published)(?:\s|$)", re.IGNORECASE)
#: names of the place of any day or time, and those of such as are no time of writing
_DATED: Final = re.compile(r"date|time|\bago\b|-ago|publish|posted", re.IGNORECASE)
_EVENT: Final = re.compile(
    r"count|event|release|premier|\bair|start|\bend|expir|schedul|timeline|sometimes|update|modif|comment",
    re.IGNORECASE,
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")
_NAMING: Final = (
    "class",
    "id",
    "role",
    "aria-label",
    "data-hook",
    "data-testid",
    "data-component",
    "data-type",
    "data-module",
)
#: longer values are sentences or utility classes without end, no names
_LONG: Final = 300


class Hint(NamedTuple):
    """What an element holds, paragraphs of the article or something else, and the word that says so."""

    kind: BlockKind
    word: str


def _one_of(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted((_NO_LETTERS.sub("-", word) for word in words), key=len, reverse=True)
    return re.compile("-(?:" + "|".join(longest_first) + ")(?=-)")


_PATTERNS: Final = tuple((kind, _one_of(words.split())) for kind, words in _WORDS.items())
_CAPTIONS: Final = _one_of(_CAPTION.split())
_HEADINGS: Final = _one_of(_HEADING.split())
_ARTICLES: Final = _one_of(_ARTICLE.split())


def hinted(tag: Tag) -> Hint | None:
    """Return what the names of *tag* say about its content, or None where they say nothing.

    >>> from bs4 import BeautifulSoup
    >>> hinted(BeautifulSoup("<div class='box-newsletterForm'>", "lxml").div)
    Hint(kind=<BlockKind.BOILERPLATE: 'boilerplate'>, word='newsletter')
    """
    attributes = tag.attrs
    if not attributes:
        return None
    return _read(" ".join(str(attributes[name])[:_LONG] for name in _NAMING if name in attributes))


@lru_cache(maxsize=10_000)
def _read(names: str) -> Hint | None:
    if not names:
        return None
    words = "".join(f"-{_NO_LETTERS.sub('-', name)}-" for name in _CAMEL.sub("-", names).lower().split())
    if (article := _ARTICLES.search(words)) is not None:
        return Hint(BlockKind.P, article[0].strip("-"))
    if (caption := _CAPTIONS.search(words)) is not None:
        return Hint(BlockKind.CAPTION, caption[0].strip("-"))
    found = [(match.start(), kind, match[0]) for kind, pattern in _PATTERNS if (match := pattern.search(words))]
    if not found:
        heading = _HEADINGS.search(words)
        return Hint(BlockKind.H2, heading[0].strip("-")) if heading else None
    _, kind, word = min(found, key=lambda triple: triple[0])
    return Hint(kind, word.strip("-"))


@lru_cache(maxsize=10_000)
def dated_by_name(names: str) -> bool:
    """Whether *names* are those of a place for a date or time, perhaps that of writing.

    >>> dated_by_name("post-date"), dated_by_name("time-ago"), dated_by_name("countdown-date")
    (True, True, False)
    """
    return _DATED.search(names) is not None and _EVENT.search(names) is None


@lru_cache(maxsize=10_000)
def published_by_name(names: str) -> bool:
    """Whether *names* are those of the place where a site shows when it published the page.

    >>> published_by_name("article-publish-date"), published_by_name("date-modified")
    (True, False)
    """
    return _PUBLISHED.search(names) is not None and not modified_by_name(names)


@lru_cache(maxsize=10_000)
def modified_by_name(names: str) -> bool:
    """Whether *names* are those of the place where a site shows when it last changed the page, and of nothing else.

    Themes for WordPress call the day of publication "updated" too, for feed readers (hAtom).

    >>> modified_by_name("updated"), modified_by_name("entry-date published updated")
    (True, False)
    """
    return _MODIFIED.search(names) is not None and _ORIGINAL.search(names) is None
