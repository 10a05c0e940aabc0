"""English words with which a page takes a date back: moved away from, doubted, given up in the next breath.

Collected from the annotation guide and from how trade papers and fan sites word delays; the adjectives of doubt are the
usual ones (Quirk et al., 1985, chapter 8). Each key is a tag that the rules in `retracted` know.
"""

from typing import Final

from scraper.reading.words.listed import listed, spaced

#: verbs that take a work away from its date, in all their forms
MOVE: Final = listed(
    "postpone, delay, push, push back, bump, shift, move, slide, slip, reschedule, put off, put back, hold "
    "back, hold over, shelve, shunt, relocate, shuffle, pull, yank, remove, drop, strike, ditch, scrap, "
    "delete, erase, wipe, withdraw, disappear, vanish, cancel, scratch, displace, dislodge, oust, evict, abandon, give up, vacate, "
    "forfeit, surrender, cede, bench, axe, derail, scupper, thwart, wreck, dump, back away, back off, clear "
    "out"
)

DENIAL: Final[dict[str, str]] = {
    "away": "from, off, off of, out of, away from",
    # what a date may stand before as an adjective
    "berth": (
        "slot, berth, date, release, premiere, launch, debut, window, bow, opening, start, target, schedule, "
        "slate, calendar, line-up, lineup, return, drop, plan, goal, deadline, perch, release date, premiere "
        "date, air date, launch date, start date, release window, premiere window, timeline, timeframe"
    ),
    "off the list": (
        "off the schedule, off the calendar, off the slate, off its slate, off its schedule, off its "
        "calendar, from the schedule, from the calendar, from the slate, from its schedule, from its slate, "
        "from its calendar, out of its line-up, out of its lineup, out of the line-up, out of its slate, out of the slate, out of its schedule, out of the schedule, off the line-up, off the lineup"
    ),
    # the date is skipped
    "skip": (
        "not going to make, isn't going to make, aren't going to make, "
        "fails to make, failed to make, unable to make, "
        "not going to meet, won't meet, will not meet, can't meet, fails to meet, going to miss, will miss, "
        "give up on, gives up on, giving up on, gave up on, given up on, "
        "gives up its, give up its, gave up its, giving up its, gives up their, gave up their, gives up the, gave up the, "
        "vacates its, vacated its, surrenders its, surrendered its, forfeits its, "
        "lost its, loses its, lose its, losing its, lost the, loses the, lost their, lose their, "
        "sit out, sits out, sitting out, is sitting out, sat out, skip, skips, skipping, skipped, miss, "
        "misses, missing, missed, pass over, passes over, bypass, bypasses, bypassing, won't make, will not "
        "make, can't make, cannot make, couldn't make, didn't make, not make, leapfrogs, leapfrog, forget "
        "about, forget, scratch, rule out, rules out, ruled out, write off, wrote off, written off, cross "
        "out, strike out, kiss goodbye to, say goodbye to, wave goodbye to, count out"
    ),
    "doubt": (
        "in vain, too far off, too far away, too late for, too late to, not in sight, nowhere in sight, isn't in sight, won't be part of, "
        "isn't part of, not part of, "
        "doubt, doubts, doubted, doubtful, little hope, not much hope, no hope, small hope, little chance, "
        "small chance, no chance, zero chance, not a chance, fat chance, slim chance, slim chances, slim to "
        "none, slim, not much chance, hardly any chance, next to no chance, next to zero, close to zero, near "
        "zero, almost no chance, disappointed, let down, out of luck, unlikely, not likely, improbable, "
        "unrealistic, not realistic, far-fetched, farfetched, hopeless, long shot, don't bet, wouldn't bet, "
        "don't bank, wouldn't bank, don't count, wouldn't count, can't count, don't hold your breath, "
        "wouldn't hold my breath, not holding our breath, not holding my breath, too early for, too soon for, "
        "too optimistic, overly optimistic, wishful thinking, pipe dream, a stretch, not feasible, not "
        "possible, not viable, infeasible, unfeasible, impossible, out of reach, out of the question, off the "
        "table, not on the cards, not in the cards, not on the table, skeptical, sceptical, pessimistic, not "
        "hopeful, not optimistic, not convinced, would be a miracle, take a miracle, can forget, can stop "
        "hoping, stop hoping, give up hope, abandon hope, remote, nigh impossible, almost impossible, all but "
        "impossible, practically impossible, virtually impossible, no longer possible, no longer realistic, "
        "no longer feasible, no longer on the cards, no longer on the table, ain't gonna, not gonna, a no-go, "
        "no dice, no such luck, ruled out, not be ready, won't be ready, isn't ready, can't be ready, not be "
        "finished, nowhere, absent from, missing from, no place for, nothing to suggest, nothing official to "
        "suggest, nothing suggests, nothing indicates, nothing points to, no sign, no signs, no indication, "
        "no evidence, no reason to think, no reason to believe, no truth, no plans, no intention, won't be "
        "finished, not be done, won't be done, not be done in time, won't make it, will not make it, not make "
        "it, can't make it, couldn't make it, not in time for"
    ),
    # what they tell, with "that" and "would" behind them, is settled
    "settled": (
        "announced, confirmed, revealed, told us, told the, told its, told fans, made it official, let it be known, let us know, "
        "declared, disclosed"
    ),
    # right behind a date, or behind what is put beside it: the date holds no more
    "lapsed": (
        "isn't the date, is not the date, isn't the day, is not the day, is no longer the date, is no longer the day, "
        "wasn't the date, isn't the release date, is no longer the release date, no longer holds, no longer stands, "
        "no longer works, no longer applies, doesn't hold, does not hold, is history, no more, has fallen through, "
        "fell through, couldn't be kept, could not be kept, can't be kept, cannot be kept, won't be kept, "
        "couldn't be held, can't be held, came and went"
    ),
    # between two dates: the second has taken the place of the first
    "becomes": (
        "is out, has become, have become, became, becomes, turned into, turns into, has turned into, →, gives way to, "
        "gave way to, has given way to, made way for, makes way for"
    ),
    # with a participle: it did not come to that
    "unreal": (
        "should already have, should long have, ought to already have, should have, ought to have, could have, would have, might have, "
        "should've, ought to've, could've, would've, might've, "
        "was going to have, were going to have, was to have, were to have"
    ),
    # a doubt that is itself denied leaves the date possible
    "undoubted": (
        "no doubt, without a doubt, without doubt, beyond doubt, not out of the question, isn't out of the "
        "question, isn't off the table, not off the table, not impossible, isn't impossible, not unlikely, "
        "isn't unlikely, can't be ruled out, cannot be ruled out, not ruled out, isn't ruled out, hasn't been "
        "ruled out, not been ruled out, can't rule out, cannot rule out, wouldn't rule out, not rule out, "
        "don't rule out, not unrealistic, isn't unrealistic, not improbable, no longer impossible, no longer "
        "in doubt, nobody doubts, no one doubts, don't doubt, not far-fetched, isn't far-fetched, not doubt, "
        "undoubtedly, don't be disappointed, not a stretch, not unthinkable, not too early, not too soon, "
        "isn't too early"
    ),
    # at the beginning of the next sentence, or behind the date, they take it back
    "retracted": (
        "doesn't hold any, won't hold, couldn't be kept, can't be kept, could not be kept, no longer true, no longer valid, "
        "no longer applies, was called off, been called off, got postponed, got delayed, got pushed, got moved, got bumped, "
        "took it off, took them off, taken off, been taken off, lost its slot, lost its date, lost its place, "
        "we were wrong, i was wrong, they were wrong, nope, no such luck, never happened, didn't happen, did not happen, hasn't happened, won't happen, "
        "wasn't to be, was not to be, wasn't meant to be, not anymore, not any more, no more, not any longer, "
        "no longer the case, no longer the plan, that plan, those plans, that is off, that's off, is off now, "
        "is off the table, fell through, fell apart, came to nothing, went up in smoke, went out of the "
        "window, went out the window, came and went, has come and gone, came and gone, went by, passed by, "
        "has passed, didn't work out, did not work out, didn't pan out, didn't come to pass, never came to "
        "pass, plans changed, things changed, was given up, was abandoned, was dropped, was scrapped, was "
        "shelved, was postponed, been postponed, was delayed, been delayed, was pushed, been pushed, was "
        "moved, been moved, was bumped, been bumped, been put off, was put off, been given up, been "
        "abandoned, been dropped, been scrapped, been shelved, been rescheduled, was rescheduled, had to be "
        "postponed, had to be delayed, had to be pushed, had to be moved, had to wait, is history, are "
        "history, threw a wrench, got in the way, put paid to, put an end to, upended, derailed, scuppered, "
        "thwarted, nixed, torpedoed, wrecked, intervened, had other plans, had other ideas, but then, then "
        "came, then the, of course never, that changed, has changed, have changed, no longer holds, no longer "
        "stands, doesn't hold, is dead, missed, obviously not, obviously didn't, clearly didn't, that never, "
        "this never, slipped, has slipped, put on ice, on hold, too optimistic, not going to happen, isn't "
        "going to happen, isn't happening, ain't happening, put it on hold, put them on hold, put it off, put them off, "
        "pushed it back, pushed them back, moved it back, called it off, traded places, swapped places, swapped dates, traded dates"
    ),
    # said in front of a date, they make it a first plan
    "once": (
        "originally, initially, once, previously, formerly, at first, at one point, at one time, earlier, to "
        "begin with, in the beginning, until recently, up to now, until now, hitherto, used to, back then, "
        "first"
    ),
    "planned": (
        "planned, slated, scheduled, due, set, meant, supposed, intended, expected, pegged, tipped, booked, "
        "dated, locked, positioned, staked, announced, pencilled, penciled, destined, targeted, lined up, "
        "earmarked, reserved, listed, eyed, aimed, promised, projected, hoped, down for, billed, advertised, "
        "touted, marked, anticipated, thought, told, going to, planning, aiming, targeting, eyeing, looking "
        "at, hoping, a date, a slot, a berth, in mind, wanted, wished, penciling, banking on, counting on, "
        "within reach, talk of, on track, on course, weeks away, days away, a week away, a month away, months away"
    ),
    "old date": (
        "original date, original release date, original premiere date, original plan, original target, "
        "original slot, original launch date, original release, initial date, initial release date, initial "
        "plan, initial target, first date, first release date, first plan, old date, old release date, old "
        "slot, old plan, earlier date, earlier release date, earlier plan, earlier target, previous date, "
        "previous release date, previous plan, previous target, previous slot, previously announced date, "
        "previously announced release date, former date, former release date, former slot, prior date, prior "
        "release date, prior plan, planned date, intended date, intended release date, planned release date, "
        "originally planned release, originally announced date, the plan, the goal, the target, the idea, the "
        "hope, the date, the window, the day, the month, the slot, its month, its date, its day, its slot, the rumor, the rumour"
    ),
    "when": "when, that, which, the day, the month, the year, the date",
    "thought": (
        "then said, then told, then thought, then believed, had predicted, had hinted, had suggested, "
        "had thought, had believed, "
        "was under the impression, were under the impression, had said, had stated, had claimed, thought, hoped, believed, assumed, had hoped, reckoned, wanted, wished, imagined, figured, wish, "
        "they expected, fans expected, we expected, everyone expected, everybody expected, many expected, people expected, viewers expected, "
        "had expected"
    ),
    "but": "but, now, and instead, rather, only, until",
    # behind what is listed for a time, they tell that the work isn't there
    "left out": (
        "wasn't among them, isn't among them, not among them, is not among them, was not among them, wasn't one of them, "
        "isn't one of them, not one of them, wasn't on it, isn't on it, wasn't on the list, isn't on the list, not on the list, "
        "is missing from it, was missing from it, didn't make the list, did not make the list, didn't make the cut, "
        "did not make the cut, nowhere to be seen, nowhere to be found, isn't among the, wasn't among the, wasn't mentioned, "
        "wasn't part of it, isn't part of it"
    ),
    # behind "until May" they leave it at a guess
    "looser": "or later, or even later, or beyond, or so, or thereabouts, at least, and maybe later, at the very least",
    # settled, whatever the day: "scheduled for no sooner than May"
    "scheduled": "scheduled, slated, is set, are set, officially",
    # what a condition on a source ends with: "if the leak is right"
    "true": (
        "is right, are right, is true, are true, is correct, are correct, is accurate, are accurate, is to be believed, "
        "are to be believed, is to be trusted, are to be trusted, can be believed, can be trusted, holds true, hold true, "
        "is anything to go by, are anything to go by, pans out, pan out, checks out, proves true, prove true, proves right"
    ),
    # what was told before, where something else is told by now
    "old word": (
        "earlier rumors, earlier rumours, earlier reports, an earlier report, previous rumors, previous rumours, previous reports, "
        "prior reports, initial reports, initial rumors, early reports, early rumors, first reports, older reports, "
        "reports had, rumor had it, rumour had it, rumors had it, rumours had it, word was, the word was, the talk was"
    ),
    # behind the plan they say that it never changed
    "holding": "all along, from the start, from the beginning, from the outset, from the get-go, from day one, right along, and still is",
}
#: before a participle they make it a passive
PASSIVES: Final = spaced("is was are were be been being get gets got")
#: before a plan they say that it still holds, or that it never did
STANDING: Final = spaced("has have 've never not")
