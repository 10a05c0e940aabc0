"""English words with which a page hands a statement to somebody else.

The verbs of saying are the usual list of reporting verbs (Quirk et al., 1985, chapter 16, and news style guides).
"""

from dataclasses import dataclass
from typing import Final

from scraper.reading.listed import listed, spaced

_SAYING: Final = (
    "said, says, say, saying, told, tells, telling, confirmed, confirms, confirm, revealed, reveals, reveal, announced, announces, "
    "reported, reports, report, claimed, claims, claim, stated, states, state, added, adds, explained, explains, noted, notes, "
    "wrote, writes, tweeted, tweets, posted, posts, shared, shares, hinted, hints, suggested, suggest, suggests, "
    "indicated, indicates, indicate, disclosed, discloses, predicted, predicts, predict, estimates, estimate, estimated, teased, teases, "
    "promised, promises, insisted, insists, admitted, admits, conceded, concedes, declared, let slip, lets slip, "
    "let it slip, has let it slip, let it be known, made it known, let on, lets on, made it clear, points out, pointed out, "
    "mentioned, mentions, speculated, speculates, speculate, believes, believe, thinks, think, reckons, reckon, "
    "expects, hopes, answered, replied, put in, offered, refuted, denied, denies, gave, gives, have it, has it, had it, "
    "quoted, quoting, described, update, updated, speak of, speaks of, cited, tells it, learned, broke the news, brought the news, "
    "warned, warns, dates, dated, pegs, put it, puts it, put, puts, concluded, concludes, penned, informed, "
    "came out with the claim, made the announcement, feels sure, doesn't reckon, quipped, laughed, remarked, argued, went on, "
    "has announced, has confirmed, has revealed, has said, teases, unveiled, unveils"
)

CREDIT: Final[dict[str, str]] = {
    "saying": _SAYING,
    "according": "according to, per, via, as per, courtesy of, in the words of, as reported by, as told to, reported by, quoting, citing, thanks to, a post by, a tweet by, says a, in a post by, by way of, "
    "a report by, a report from, reports from, report from, word from, as revealed by, as confirmed by, "
    "going by, if we believe, a leak from, a tweet from, a statement from, a post from, an update from, to go by, a listing on",
    "naming": "release, unleash, drop, schedule, launch, date, set, renew, order",
}


@dataclass(frozen=True)
class CreditWords:
    """The words that the rules of credit ask for."""

    nobody: frozenset[str]
    pronouns: frozenset[str]
    sources: frozenset[str]
    stop: frozenset[str]
    rumours: frozenset[str]
    handed_on: frozenset[str]
    many: frozenset[str]
    gap: frozenset[str]
    joins: frozenset[str]
    openers: frozenset[str]


WORDS: Final = CreditWords(
    # the page's own voice, or nobody in particular
    nobody=spaced(
        "we you i us me one everyone everybody nobody anyone fans viewers audiences people readers it this that there which who "
        "what the show the series the season the film the movie the game the anime the drama the trailer the teaser"
    ),
    pronouns=frozenset(
        listed(
            "he, she, they, it, the actor, the actress, the star, the director, the showrunner, the creator, the report, the post, "
            "the streamer, the network, the channel, the studio, the company, the broadcaster, the outlet, the site, the streaming giant, "
            "the publisher, the developer, the paper, the magazine, the insider"
        )
    ),
    # nouns that speak without being named
    sources=spaced(
        "reports report rumors rumours rumor rumour sources source insiders insider leak leaks speculation speculations "
        "outlet outlets website site account post posts tweet announcement statement description spokesperson representative "
        "actor actress director creator creators showrunner writer writers producer producers author network streamer studio "
        "official officials publicist exec executive boss leaker tipster makers article magazine newspaper"
    ),
    handed_on=spaced("reports rumors rumours rumor rumour sources insiders leaks speculations"),
    many=spaced("some many several various most other earlier unconfirmed recent certain trusted few multiple new the"),
    gap=spaced(
        "has have had also officially finally recently just then now already first later been further even went and did"
    ),
    joins=spaced("of for at from and 's & - + ."),
    openers=spaced("now then so but yes no well earlier recently finally later meanwhile still today yesterday"),
    rumours=spaced(
        "insider insiders rumor rumors rumour rumours leak leaks leaker speculation speculations unconfirmed"
    ),
    stop=spaced(
        "is was are were will would has have had be been that which doesn't didn't don't won't who and but or so as when while because if then it they he she "
        "we you i to at on in for from by with of about after before until since"
    ),
)
