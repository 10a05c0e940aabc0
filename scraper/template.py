"""The file that a user begins with."""

from typing import Final

#: what `init` writes: the whole file with its comments, ready to be edited
TEMPLATE: Final = """\
# seasonwatch: what to wait for, where to look, whom to tell.
# Commands `add`, `remove` and `source add` edit this file and keep your comments.

# [[watch]]
# title = "All of Us Are Dead"
# season = 2                                  # leave it out for a film
# aliases = ["Now at Our School"]

# [[source]]
# feed = "https://www.example.org/feed/"      # or: page = "…", sitemap = "…"

# [[site]]                                    # whose word it is, where the table of known sites says otherwise
# domain = "studio.example"
# kind = "official"                           # or: trade, news, fan, seo, database, unknown

# [[official]]                                # a voice whose word is official, beside well-known ones
# name = "Northlight Pictures"                # as pages credit it
# role = "studio"                             # or: network, streamer, distributor, publisher

# [[notify]]
# name = "phone"
# url = "${DISCORD_URL}"                      # any Apprise address; ${NAME} comes from the environment
# on = ["new", "moved", "narrowed", "firmed", "denied", "cancelled"]
# quiet = "22:00-07:00"                       # the README tells of mode, cap, watches, stances, languages, file

[crawl]
delay = 1.0                                   # seconds between requests to one site
# revisit_min = "50m"                         # a page is looked at again after so long at least,
# revisit_max = "7d"                          # and so long at most: sooner where it changes often
# lead = "7d"                                 # a confirmed date is told as near so long before it
# contact = "me@example.org"                  # told to the sites that are asked, so that they can write to you
# allow_private = ["nas.local", "10.0.0.0/8"]   # hosts or networks of yours that a crawl may ask
"""
