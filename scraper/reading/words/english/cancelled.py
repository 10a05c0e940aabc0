"""English words for a season that will not be made, and for what only sounds like it.

Collected from the annotation guide and from how trade papers, fan sites and content farms word a cancellation. Each key
is a tag that the rules in `cancelled` know.
"""

from typing import Final

from scraper.reading.words.listed import listed

#: call a show off, in all their forms
CANCEL: Final = listed(
    "do away with, cancel, axe, ax, scrap, shelve, can, nix, bin, kill, kill off, ditch, dump, discontinue, terminate, "
    "abandon, pull the plug on, pull the plug, call off, call time on, call it quits, call it quits on, call "
    "it a day on, bring the curtain down on, bring down the curtain on, give the axe, give the axe to, give "
    "the chop, give the boot, give the hook, get the axe, get the ax, get the chop, get the boot, get the "
    "hook, meet the axe, face the axe, fall to the axe, "
    "fall victim to the axe, fall under the axe, say no to, pass on, part ways "
    "with, bring down the axe on, reverse the renewal of, reverse its renewal, undo the renewal of, "
    "rescind the renewal of, take back the renewal of, swing the axe, swing the axe on, swing the axe at, drop the axe on, drop the show, drop the "
    "series, drop the drama, put out of its misery, cut short, cut loose, walk away from, decide against, opt "
    "against, choose against, rule against, vote against, send to the graveyard, put to rest, lay to rest, "
    "bury, ice, call the whole thing off, call it off, scrap it, wield the axe, bring the axe down on, pull "
    "from development, sink, jettison, chop, throw in the towel on, close the book on, shut down for good, "
    "put an end to, bring to an end, have the plug pulled, have had the plug pulled, lose its slot, pull the "
    "show, pull the series"
)
#: as they are spelled beside their usual forms
SPELLED: Final = ("canceled", "canceling", "ax'd")
#: phrases that call a show off without being its verb
DEAD: Final = listed(
    "there won't be another, there will not be another, there'll be no more, no sequel is planned, no sequel planned, "
    "no sequel is in the works, didn't make the cut, did not make the cut, didn't make it, did not make it, won't be back either, "
    "the curtain has fallen on, the curtain falls on, the curtain fell on, "
    "the curtain comes down on, the curtain came down on, "
    "the curtain has come down on, it's over for, it is over for, "
    "is over for, is done after, done after one season, done after two seasons, done after three seasons, done after four seasons, "
    "done after five seasons, out after all, isn't ordering, is not ordering, reversed course on, is done with, are done with, "
    "the plug has been pulled on, the plug was pulled on, the plug was pulled, the plug has been pulled, plug "
    "pulled, is dead, dead again, dead in the water, dead and buried, is no more, no longer in development, "
    "no longer in the works, no longer happening, officially over, over for good, over and done with, done "
    "for good, the end of the road, end of the line, the axe has fallen, has been given the axe, has been "
    "given the ax, been given the chop, given the axe, given the ax, given the chop, given the boot, pulled "
    "the plug, decided not to renew, decided not to continue, decided not to go ahead, decided not to move "
    "forward, decided not to proceed, decided not to make, decided not to order, decided to end, opted not to "
    "renew, opted not to continue, opted not to go ahead, opted not to move forward, opted not to proceed, "
    "opted not to make, opted to end, chosen to end, chose not to renew, chosen not to renew, chose not to "
    "continue, chosen not to continue, chosen not to move forward, chose not to move forward, elected not to "
    "renew, elected not to continue, declined to renew, declined to order, declined to continue, declined to "
    "pick up, declined to make, refused to renew, will not renew, won't renew, won't be renewing, is not "
    "renewing, isn't renewing, are not renewing, aren't renewing, not be renewing, not be renewed, won't be "
    "renewed, failed to secure, failed to earn, failed to land, not moving forward, not going forward, not "
    "going ahead, isn't moving forward, isn't going forward, isn't going ahead, won't move forward, won't go "
    "forward, won't go ahead, won't proceed, not proceeding, will not move forward, will not go forward, will "
    "not go ahead, has met its end, has run its course, called it quits, cancellation of, got cancelled, got "
    "canceled, the chopping block got, no future for, not picked up for, passed on a, passed on another"
)

CANCELLED: Final[dict[str, str]] = {
    "refuse": (
        "not, won't, will not, 'll not, wo n't, isn't, is not, 's not, aren't, are not, 're not, not going to, "
        "never, will never, won't ever, no longer, not be, will no longer, isn't going to, is not going to, "
        "are not going to, aren't going to, is never, won't now, will now not, can't, cannot"
    ),
    # said of the show itself, it is refused altogether
    "comes": (
        "return, be back, come back, coming back, returning, be returning, be coming back, continue, "
        "continuing, be continuing, go on, going on, happen, happening, be happening, be made, being made, "
        "get made, getting made, carry on, move ahead, be continued, make a comeback, making a comeback, see "
        "the light of day, seeing the light of day, exist, materialise, materialize, go any further, be "
        "produced, live on, get off the ground, be revived, be brought back, on the cards, in the cards, in "
        "the works, on its way"
    ),
    # with the season as their object or complement
    "brings": (
        "be, get, have, see, make, produce, order, receive, getting, be getting, be making, making, doing, "
        "do, greenlight, giving, give, going ahead with, go ahead with, moving forward with, move forward "
        "with, going forward with, go forward with, proceed with, proceeding with, film, shoot, offer, "
        "commission, continue with, continuing with, be renewed for, being renewed for, be producing"
    ),
    # said of a person as well
    "goes": (
        "returning for, return for, be returning for, coming back for, come back for, be coming back for, "
        "back for, be back for, back with, return with"
    ),
    "no": "no, zero, not a, not be a, never a, without a",
    "ahead": (
        "will be, will get, 'll be, 'll get, there's, there is, means, meaning, going to be, gets, get, "
        "getting, see, is getting, with, so, spells, to be, would be, will see, 'll see, can expect, has, "
        "have"
    ),
    "made": (
        "announced, ordered, confirmed, greenlit, commissioned, revealed, mentioned, planned, been, "
        "discussed, trailer, date, dates, word, news, announcement, plans, release, premiere, info, "
        "information, details, update, episode, cast, spoilers, reason, doubt, renewal, official, officially"
    ),
    "ends": (
        "is over, 's over, be over, was over, been over, shot down, end, ends, ended, ending, end for good, ends for good, conclude, concludes, concluded, concluding, "
        "wrap, wraps, wrapped, wrap up, wraps up, wrapped up, wrapping up, finish, finishes, finished, bow "
        "out, bows out, bowed out, bowing out, sign off, signs off, signed off, signing off, say goodbye, "
        "says goodbye, said goodbye, bid farewell, bids farewell, bid adieu, come to an end, comes to an end, "
        "came to an end, coming to an end, come to a close, comes to a close, came to a close, coming to a "
        "close, draw to a close, draws to a close, drew to a close, take its final bow, takes its final bow, "
        "took its final bow, take a final bow, takes a final bow, go out, goes out, went out, close, closes, "
        "closed, close out, closes out, stop, stops, stopped, call it a day, calls it a day, called it a day, "
        "reach its end, reaches its end, reached its end, reach its conclusion, reaches its conclusion, "
        "reached its conclusion, the curtain falls, the curtain fell, the curtain will fall, the curtain "
        "comes down, curtain call, leave the air, leaves the air, left the air, finale of the whole, brings "
        "the story to a close, closed its doors"
    ),
    "closes": "to its end, to an end, to a close, to its conclusion, to its close, to a conclusion",
    "final": (
        "and out, 's last, 's final, the end of the road, the end of the line, the last, its last, his last, her last, their last, the final, its final, their final, the last one, "
        "its last one, the final one, the end of the show, the end of the series, the end of the story, the "
        "show's end, its end, the last ever, last ever, final and last, the show's last, the show's final, "
        "the series' last, the series' final, its swan song, the swan song, swan song, its farewell, farewell "
        "season, the last hurrah, a last hurrah, last hurrah, its curtain call, the concluding, its "
        "concluding, the very last, the series finale, the finale of the whole, and final season, and last "
        "season, and final run, and last, and final, the last season, the final season, its last season, its "
        "final season, be final, be last, be it, is it, was it, a final, a last, the closing chapter, the "
        "final chapter, its final chapter, the last chapter, the last of it, the last we see, the last we'll "
        "see"
    ),
    # what leaves it open, or takes it back
    "open": (
        "if, could, might, may, would, whether, or renewed, renewed or, or renew, nearly, almost, narrowly, "
        "fear, fears, feared, risk, at risk of, danger, in danger of, brink, on the bubble, on the verge of, "
        "avoid, avoids, avoided, escape, escapes, escaped, survive, survives, survived, dodge, dodges, "
        "dodged, threat, threatens, threatened, rumor, rumors, rumour, rumours, instead of, rather than, not, "
        "n't, isn't, wasn't, weren't, aren't, hasn't, haven't, hadn't, didn't, doesn't, don't, never, nobody, "
        "no one, neither, nor, won't, wouldn't, can't, couldn't, cannot, should, unless, prevent, prevents, "
        "prevented, from being, close to, speculation, without being, worry, worries, worried, yet to, before "
        "it was, contrary to, petition, petitions, likely, chances, chance, probably, perhaps, possibly, may "
        "be, deny, denies, denied, debunk, debunked, debunks, dismiss, dismissed, refute, refuted, false, "
        "hoax, fake, until"
    ),
    # behind it, they take it back
    "refuted": (
        "false, untrue, not true, fake, hoax, nonsense, wrong, unfounded, baseless, premature, debunked, "
        "denied, refuted, rubbish, a joke, april fools"
    ),
    "saved": (
        "saved, save, saves, rescued, rescue, rescues, revived, revive, revives, uncancelled, uncanceled, "
        "un-cancelled, un-canceled, brought back, back from the dead, picked up by, picked it up, rose from "
        "the grave, resurrected, resurrects, reversed, reverses, reversal, new home, un-cancels, uncancels, "
        "brought it back, brings it back, snapped up by, found a new home, gave it a second life, second "
        "life, changed its mind, reverse course, reversed course"
    ),
    "after": "with, after, following, on",
    # leave open nothing
    "neutral": "even if, as if, the last but one, the last but two, the last few, the last two, the last three, didn't make it to, didn't make it into, "
    "didn't make it onto, didn't make it in time, didn't make it on, didn't make it for, did not make it to, did not make it into, did not make it in time",
    "bring": "bring, brings, brought, bringing",
    "yet": (
        "yet, so far, at the moment, for now, right now, currently, at this time, as of now, until, before, "
        "this year, next year, anytime soon, any time soon, soon, at present, just yet, in the near future, "
        "unless"
    ),
}
#: stand for one person
SINGLES: Final = frozenset(("he", "she", "i"))
#: beginnings of words without which no sentence calls a season off
OFF: Final = listed(
    "away with, cancel, axe, axing, the ax, ax , scrap, shelv, cann, nix, binn, kill, ditch, dump, discontinu, terminat, "
    "abandon, plug, call, curtain, chop, boot, hook, no to, pass on, passed on, passes on, ways with, misery, "
    "cut short, cut loose, walk, against, rest, bury, buried, iced, towel, close, end, clos, conclu, wrap, "
    "finish, bow, sign, goodbye, farewell, stop, final, last, swan, return, back, continu, happen, made, "
    "season, series, more, dead, over, renew, not , never, n't, no , drop, pull"
)
