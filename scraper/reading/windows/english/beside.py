"""English words that stand beside dates and decide whether they are any: names, verbs, denials, amounts.

Source: release news, and what of it was misread.
"""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: nouns that a date may stand before: "a June premiere"
RELEASE_NOUNS: Final = _set(
    "air airdate airing arrival bow broadcast date dates deadline debut debuts drop filming finish launch launches "
    "line-up lineup opening premiere premiered premieres premiering production release releases return returns "
    "rollout run schedule shoot slate slot start target theatrical timeframe window"
)

#: verbs that a date may follow without a preposition, as in headlines: "Returns March 5", "announced Monday"
DATE_VERBS: Final = _set(
    "aired airing airs announced arrived arrives arriving back beginning begins comes coming confirmed date debuted "
    "debuting debuts dropped dropping drops due expected launched launches launching opened opening opens ordered "
    "premiere premiered premieres premiering released releases releasing renewed reported return returning returns "
    "revealed said slated started starting starts streaming streams told"
)

#: words before "fall" and "spring" that make them verbs
VERBS_LEAD: Final = _set(
    "and could did didn't does doesn't don't had may might not shall should they to will won't would"
)

#: nouns that a number before them counts
COUNTED: Final = _set(
    "billion children cinemas companies copies crore days dollars employees episode episodes euros extras fans feet "
    "guests hours households jobs k kids kilometers km lakh light locations m members men miles million minutes "
    "months pages people percent players points pounds rupees screens seconds shots soldiers steps stores students "
    "subscribers theaters theatres thousand tickets times titles users viewers votes weeks women won words years "
    "yen"
)

#: words whose number is a name: "Room 2024", "season 3 May"
NAMED_BY_NUMBER: Final = _set(
    "act agent apartment area book channel chapter class code cour district ep ep. episode episodes figure flight "
    "highway id issue item level model no nr number page part parts phase pin room route season season's seasons "
    "section sector series stage studio suite top unit version vol volume volumes"
)

#: signs before a number that make it an amount or a name
AMOUNT_MARKS: Final = frozenset("#$@£¥₩€₹")

#: words after a number that make it a time, an age or an amount
TIME_WORDS: Final = _set("a.m am bst ct edt est et gmt h hours ist jst kst min mins minutes o'clock p.m pdt pm pst pt")

#: months that are a name, a verb or an auxiliary too, and short forms that are names
DOUBTFUL_MONTHS: Final = _set("apr april aug august dec feb febr jan jul jun june mar march may nov oct sep sept")

DOUBTFUL_WEEKDAYS: Final = _set("fri mon sat sun thu thur thurs tue tues wed wednesday weds")

#: verbs after a bare month that make it the subject: "May is expected to bring"
MONTH_VERBS: Final = _set("brings could has is looks marks remains seems sees was will works would")

#: words after a season that make it something else: "spring break", "the fall of", "winter finale"
NOT_SEASON_AFTER: Final = _set(
    "apart awakening back behind break camp down fest festival finale finales flat games guy house love off "
    "olympics out over palace short soldier through training victim"
)

#: words of denial that turn "until" and "before" into a left bound; n't is found by its ending
NEGATIONS: Final = _set(
    "astonished barely cannot doubt doubtful doubts hardly neither never no nobody none nope nor not nothing shocked "
    "surprised unlikely without"
)

#: stems of verbs that move a date: "pushed until May" is May, and "moved from May to June" is no range
MOVES: Final = tuple(
    _set(
        "advanc bring brought bump chang defer delay held hold jump kick mov postpon pull push put reschedul shelv "
        "shift shov slid slip stall wait"
    )
)

#: words that end a clause, where denial stops
CLAUSE_ENDS: Final = _set("although because but however though")

#: verbs and particles that say on which side of the reference day an event lies
PAST_WORDS: Final = _set(
    "ago aired announced arrived became been began begun broke came commissioned completed concluded confirmed "
    "dated debuted did dropped earlier ended filmed finished gave got greenlit had hit kicked landed last launched "
    "left made opened ordered picked posted premiered published ran released renewed reported returned revealed "
    "said saw shared shot showed since started streamed told took tweeted unveiled was went were won wrapped wrote"
)

FUTURE_WORDS: Final = _set(
    "'ll aim aims airs anticipate anticipated arrives begins can comes coming could debuts drops due expect "
    "expected going hits hope hopes launches likely may might next opens planned plans premieres probably releases "
    "releasing returns scheduled set shall should slated soon starts upcoming will won't"
)

#: words that go on behind a day: "on the 16th he returns"; nouns would be counted by it
CLAUSE_WORDS: Final = _set(
    "already also and are as be because but can comes could did does exclusively had has have he i if is it its may "
    "might must not now only or she should so starts still that there they this two via was we were when where which "
    "while will with would you"
)
