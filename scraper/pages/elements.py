"""What elements of HTML mean for the text in them, whether they are read in a tree or as they come."""

import re
from typing import Final

from scraper.pages.text import words_of

#: elements that bear no text of the article, with all that is in them
SKIPPED: Final = frozenset(
    words_of(
        "script style svg noscript template iframe object embed canvas audio video map select datalist textarea math "
        "frameset dialog nav title"
    )
)
#: elements that begin a new line (HTML Standard, "Flow content" that browsers render as blocks)
BLOCKS: Final = frozenset(
    words_of(
        "html head body main article section aside header footer div p ul ol li dl dt dd table thead tbody tfoot tr td th "
        "caption figure figcaption blockquote pre h1 h2 h3 h4 h5 h6 hgroup form fieldset legend details summary address "
        "center hr menu dir listing xmp option"
    )
)
#: how the class of a label is called whose value stands beside it (portable infoboxes, lists of details)
LABELS: Final = re.compile(r"(?:^|[-_\s])(?:label|key|term|field-name|dt)(?:$|[-_\s])", re.IGNORECASE)
#: attributes that hold a time stamp which a script shows to readers as it likes ("3 years ago")
DATED: Final = words_of(
    "data-date data-datetime data-date-time data-time data-timestamp data-published data-publish-date data-published-at "
    "data-pubdate data-post-date data-created"
)
