"""English words for how surely something is said.

The lists of hedges follow the usual ones in work on speculation and negation (Hyland, 1998; the BioScope cues), widened by
what entertainment news and rumour pages say.
"""

from typing import Final

STANCE: Final[dict[str, str]] = {
    # what is ahead is arranged
    "plan": (
        "due, slated, is set, are set, be set, set to, set for, 's set for, scheduled, down for, on the calendar for, "
        "on the schedule for, dated, dates, is to, are to, booked, due out, expected, pencilled in, penciled in, earmarked, "
        "planned, targeted, targeting, aiming, eyed, eyeing, locked in, lined up, on track, on course, ready to, "
        "gearing up, poised, headed for, coming, coming to, coming soon"
    ),
    # makes an expectation of what it governs
    "modal": "may, might, could, should, would, ought to, 'd, can",
    "hedge": (
        "perhaps, maybe, probably, possibly, likely, presumably, apparently, "
        "seemingly, supposedly, allegedly, reportedly, potentially, conceivably, plausibly, hopefully, tentatively, ideally, "
        "expect, expects, expected, expecting, expectation, expectations, anticipate, anticipates, anticipated, "
        "anticipating, predict, predicts, predicted, prediction, predictions, forecast, estimate, estimated, "
        "estimation, guess, guesses, educated guess, best guess, bet, our bet, best bet, speculate, speculates, speculated, "
        "speculation, speculations, rumor, rumors, rumour, rumours, rumored, rumoured, rumor has it, word is, "
        "the word is, word has it, by what one hears, whisper, whispers, hearsay, unconfirmed, "
        "leak, leaks, leaked, insider, insiders, think, thinks, believe, believes, believed, "
        "assume, assuming, hope, hopes, hoped, hoping, fingers crossed, wish, aim, aims, aiming, target, targets, "
        "targeting, targeted, plan, plans, planned, planning, plan to, intends, intend, eyeing, eying, eyes, looking at, "
        "on the slate, slate, line-up, lineup, if, unless, provided, suggest, suggests, suggested, suggesting, hint, "
        "hints, hinted, hinting, indicate, indicates, indicated, indicating, point to, points to, pointing to, "
        "seem, seems, seemed, appear, appears, by the looks of it, by the look of it, looks like, look like, "
        "looks set, look set, looking like, looks to be, said to be, is said to, are said to, "
        "is thought to, are thought to, "
        "chance, chances, odds are, possible, plausible, realistic, feasible, conceivable, reasonable, viable, "
        "possibility, makes sense, not off the table, isn't off the table, not out of the question, in the cards, "
        "at the earliest, earliest, if all goes well, if all goes to plan, if we're lucky, with luck, with any luck, "
        "some point, tentative, provisional, provisionally, theory, theories, theorize, calculate, calculations, "
        "going by, judging by, based on, barring, should it, were to, tipped, pegged, expectedly, "
        "have their money on, has his money on, we'd say, i'd say, i say, can look for, can look forward, "
        "promised, want to, wants to, would like, would love, feels sure, feel sure, confident, optimistic, aimed, tba or, "
        "time will tell, presumed, thought, in mind, reports suggest, reports claim, reports say, reports speak, some reports, many reports, "
        "several reports, unconfirmed reports, other reports, reports have, earlier reports, sources say, sources claim, reckon, reckons, suspect, suspects, suppose, approximate, roughly, est"
    ),
    # make firm what would else be hedged
    "firm": "officially, it's official, confirmed, official, definitely, guaranteed, for sure, promise, certain, certainly",
    "not": (
        "not, n't, never, no longer, won't, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, hadn't, "
        "can't, cannot, couldn't, wouldn't, shouldn't, mustn't, ain't, nor, neither, nobody, no one, none, nothing, "
        "without, rather than, instead of, hardly, unlikely, no chance, no way, out of the question, impossible, "
        "anymore, any longer, unlikely, doubtful, rule out, rules out, ruled out, no hope, scratch"
    ),
    # the first plan, since given up
    "was_plan": (
        "originally, initially, was due, were due, had been due, was slated, were slated, had been slated, was scheduled, "
        "were scheduled, had been scheduled, was supposed to, were supposed to, had been supposed to, was meant to, "
        "were meant to, had been meant to, was to have, were to have, was to, were to, was to be, was planned, were planned, "
        "had been planned, was expected, were expected, had been expected, "
        "was originally, was initially, were originally, had been set, was set for, was set to, was intended, "
        "had meant to, had been down for, had been, should have, ought to have, could have, would have, might have, "
        "once down for, once slated, once due, once set, earlier slated, earlier scheduled, earlier set, "
        "previously slated, previously scheduled, previously set, previously announced, previously, "
        "was earlier, were earlier, was the plan, as was the plan, had planned, was planning, was eyed, was being eyed, "
        "had promised, was promised, was targeting, was aiming, had hoped, alleged to be, was supposed"
    ),
    # a date is given up
    "moved": (
        "postponed, delayed, pushed back, pushed, moved, shifted, rescheduled, put back, put off, slipped, slips, slides, "
        "bumped, held back, scrapped the date, delay, delays, pushes, moves, shifts, but, however, instead, now, "
        "only for, until, wrecked, halted, stopped, changed, hindered, got in the way, ran into trouble, "
        "pulled from the schedule, leaves, left, no longer, unfortunately, gave up, given up, missed, moving, pushing"
    ),
    "crushed": (
        "crushed, dashed, shattered, quashed, ruled out, out of the question, off the table, debunked, shot down, "
        "shoot that down, refuted, denied, dismissed, impossible, unlikely, is gone, no longer possible, not possible, "
        "never happened, fell through, untrue, false, fake, nonsense, scrapped, scratch, off the list, not happening, "
        "isn't happening, not to be, came and went, come and gone, not true, isn't true, nothing to it, backed away from"
    ),
    "until": "until, till, til, 'til, before",
    "question": "will, is, does, do, when, can, are, has, did, could, what, should, was, would, how, might",
    "cancel": (
        "cancel, cancels, canceled, cancelled, canceling, cancelling, axed, axes, scrapped, "
        "scraps, shelved, shelves, pulled the plug, pull the plug, the plug was pulled, called time on, calls time on, "
        "called the whole thing off, called it off, call off, called off, got the axe, get the axe, gets the axe, "
        "given the axe, gave the axe, got the chop, gets the chop, given the chop, ditched, ditches, dropped the show, "
        "said no to, says no to, won't return, won't be returning, will not return, will not be returning, "
        "not returning, isn't returning, won't be back, will not be back, won't be coming back, not coming back, "
        "won't get, will not get, won't be getting, isn't getting, not getting, isn't happening, is not happening, not happening, "
        "won't happen, will not happen, no more seasons, "
        "is dead, dead again, won't make more, make no more, would make no more, pulled the plug on, "
        "decided against, won't move forward, not moving forward, isn't moving forward, will not move forward, "
        "passed on, officially over, abandoned, no longer in development, killed off, discontinued, "
        "isn't coming back, won't continue, will not continue, called it quits"
    ),
    "ends": (
        "will be the last, will be its last, is the last, is its last, was the last, be the final, is the final, "
        "will be the final, was the final, ends with, end with, ending with, will end with, conclude with, concludes with, "
        "will end after, ends after, ended after, end after, ended with, wraps up with, to its end, was the finale of, "
        "concluded with, last season, final season, last ever, final and last, finale of the whole"
    ),
    "rescue": (
        "saved, save, rescued, rescue, revived, revive, uncancelled, uncanceled, un-cancelled, un-canceled, "
        "brought back, back from the dead, picked up by, rose from the grave, resurrected, reversed, new home, "
        "not been cancelled, not been canceled, not cancelled, not canceled, hasn't been cancelled, hasn't been canceled, "
        "isn't cancelled, isn't canceled, wasn't cancelled, wasn't canceled, rumor, rumors, rumour, rumours, fears, "
        "if, could, might, may, whether, or renewed, renewed or"
    ),
}

#: words for what nobody knows or says yet; the rules in `undated` join them to a date noun or to "when"
UNKNOWN: Final[dict[str, str]] = {
    "known": (
        "announced, revealed, confirmed, given, set, named, released, known, disclosed, shared, unveiled, "
        "decided, fixed, said, told, provided, made public, specified, finalized, finalised, stated, "
        "published, scheduled, out there, locked, issued, offered, declared, nailed down, settled, launched, reported, "
        "pinned down, dated, put, picked, chosen, made, communicated, furnished, listed, come out, "
        "announce, reveal, confirm, give, set a, name, share, disclose, unveil, say, know, tell, specify, provide, "
        "have, find, names, gives, ask for, validate, validates, announces, announcing, sets, announcement, confirmation, "
        "conformation, word, news, information, details, update, updates, official word, specifics, statement, answer"
    ),
    "unknown": (
        "unknown, unclear, uncertain, unconfirmed, tba, tbd, tbc, unannounced, undetermined, undisclosed, unrevealed, "
        "to be announced, to be determined, to be confirmed, to be revealed, to be decided, yet to be, yet to, "
        "up in the air, anyone's guess, anybody's guess, no telling, remains to be seen, a mystery, still a mystery, "
        "no word, no idea, pending, under wraps, in the dark, not known, isn't known, not clear, isn't clear, not sure, "
        "has to be confirmed, have to be confirmed, still has to be, not yet, isn't confirmed, not confirmed, "
        "nobody knows, no one knows, nobody can say, no one can say, don't know, doesn't know, "
        "won't say, wouldn't say, can't say, can't tell, cannot say, can't give, couldn't say, hasn't said, haven't said, "
        "hasn't named, haven't been told, still waiting, awaiting, await, keep mum, keeps mum, mum, tight-lipped, tight lipped, "
        "without a, as soon as we hear, nothing official, nothing is official, to be seen, no clue, "
        "remains unknown, remains unclear, indefinitely, until further notice, at further notice, nowhere"
    ),
    "no": "no, without, any, nobody, no one, neither, nothing, none",
    "when": (
        "when, at what point, how soon, on what exact day, on what day, what day, which day, exactly when, precisely when, "
        "on which day, how long until, what time"
    ),
}

#: words of a first plan that need no other sign that it was given up
GIVEN_UP: Final = frozenset(
    "originally, initially, was supposed to, were supposed to, had been supposed to, was meant to, were meant to, had been meant to, "
    "was to have, were to have, was originally, was initially, were originally, should have, ought to have, had meant to, "
    "previously, once down for, once slated, once due, once set, was the plan, as was the plan, had been down, "
    "previously slated, previously scheduled, previously set, earlier slated, earlier scheduled, earlier set, "
    "was earlier, was being eyed, could have, was supposed, alleged to be".split(", ")
)
#: open a sentence that takes back the plan of the one before
CONTRAST: Final = "but, however, instead, now, delayed, postponed, pushed, delay, nope, then, unfortunately".split(", ")
#: hedge only what stands right behind or around them
WEAK_HEDGES: Final = frozenset(
    "if, believe, think, thinks, plan, plans, hope, hopes, appear, appears, seem, seems, would, could, based on, slate, line-up, lineup, "
    "going by, judging by, aim, want to, wants to, thought, promised, unless, leaked, leak, chance, hint, hints, hinted".split(", ")
)
#: make even what lies behind a rumour
RUMOURS: Final = frozenset(
    "rumor, rumors, rumour, rumours, rumored, rumoured, reportedly, allegedly, supposedly, apparently, unconfirmed".split(", ")
)
#: make an expectation of "can": "fans can expect"
HOPEFUL: Final = frozenset("expect hope anticipate assume likely probably look".split())
