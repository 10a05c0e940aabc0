"""English words for a date that nobody knows or tells yet, in families that are put together here.

Collected from the annotation guide and from how trade papers, fan sites and content farms word that there is no date;
the verbs of telling are the usual reporting verbs (Quirk et al., 1985, chapter 16). Each key is a tag that the rules in
`undated` know.
"""

from typing import Final

from scraper.reading.words.listed import listed

_KINDS: Final = listed(
    "release, premiere, premier, air, airing, launch, debut, return, start, starting, broadcast, streaming, "
    "opening, arrival, comeback, drop, publication, theatrical, theatrical release, transmission, rollout, "
    "season premiere, season, season 2, tv, launching, releasing, premiering, world premiere, digital "
    "release, home release, pc release, ps5, steam, netflix, hulu, unveiling, screening, debuting, showing, "
    "on-air, on-sale"
)
_DAYS: Final = listed(
    "date, dates, day, window, windows, timeline, timelines, timeframe, time frame, timetable, schedule, "
    "slot, time, timing, month, year, date and time, dates and times, date or time, dates or times"
)
_EXACT: Final = listed(
    "exact, precise, specific, concrete, firm, official, definite, definitive, confirmed, fixed, final, set, "
    "hard, solid, certain, actual, particular, proper, set-in-stone, clear"
)
_OTHER: Final = listed(
    "filming, shooting, shoot, production, trailer, teaser, casting, tour, ticket, tickets, wedding, court, "
    "trial, event, panel, audition, recording, writing, concert, signing, festival, finale, pre-order, "
    "expiry, expiration, birth, production start, filming start, end, completion, wrap, table read"
)

_SPANS: Final = listed("date, dates, start date, schedule, window, day, timeline, time")
_DATES: Final = listed(
    "airdate, airdates, date of release, date of its release, date of the release, date of the premiere, date "
    "of its premiere, date for the premiere, date for its premiere, date for the release, date for its "
    "release, date for its return, date for the return, date of return, date of its return, date of launch, "
    "date of airing, day of release, day of the premiere, new date, new dates, firm eta, any dates, start of "
    "streaming, eta, calendar date, slot in the schedule, relaunch date, time of release, date or window, "
    "d-day, target date"
)
_NO_DATES: Final = listed(
    "to date, up to date, out of date, date night, dates back, date back, dated, one day, some day, these "
    "days, every day, all day, day one, the other day, day and date, day by day, opening day crowd, start of "
    "filming, start of production, days, the same day, that day, present day, modern day, daytime, back in "
    "the day, at the end of the day, day off, blind date, on a date, light of day, day of reckoning, dates "
    "from, dates with, first date, double date, date of birth, due date, episode titles"
)
#: what a date is called -> tag "date" (by itself enough), "day" (only beside words of not knowing)
DATE_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "date": (
        *(f"{kind} {day}" for kind in _KINDS for day in _DAYS),
        *(f"{exact} {day}" for exact in _EXACT for day in (*_DAYS, "moment", "week")),
        *_DATES,
    ),
    "day": listed(
        "date, dates, a slot, the day, a day, window, a window, timeline, time frame, timeframe, timetable, "
        "timing, the month, a month, the timing, the exact night, the exact day"
    ),
    "some day": ("day", "month", "week"),
    "happening": listed(
        "release, premiere, launch, debut, airing, arrival, broadcast, rollout, streaming, publication"
    ),
    # has a date of its own, or is none at all
    "other date": (*(f"{other} {day}" for other in _OTHER for day in _SPANS), *_NO_DATES),
}

#: verbs of telling and fixing; all their forms count
TELL: Final = listed(
    "announce, reveal, confirm, give, set, name, share, disclose, unveil, say, know, tell, specify, provide, "
    "validate, schedule, fix, settle, decide, declare, offer, issue, publish, list, pin down, nail down, "
    "lock, lock in, lock down, choose, pick, attach, assign, come up with, communicate, furnish, hear, learn, "
    "finalise, finalize, determine, state, indicate, mention, make public, make official, post, report, "
    "commit, commit to, land on, settle on, agree on, set in stone, circle, divulge, let slip, hint, spill, "
    "guess, predict, estimate, supply, detail, address, discuss, talk, figure out, work out, establish, earmark, emerge, surface, "
    "materialize, materialise, come to light, make known, lay down, map out, firm up, spell out, put forward, "
    "inform, tease, leak, set aside, narrow down, clear up, clarify, ascertain, come forward with, unlock, pencil in, "
    "stamp, nail, make clear, rule on"
)
#: verbs of making a date public
UNVEIL: Final = listed(
    "announce, reveal, share, unveil, confirm, disclose, publish, specify, divulge, make public, make official"
)
#: predicates that say the same of a date, a negation before them
TOLD: Final = listed(
    "exist, come, thought about, think about, part of the news, part of it, part of the announcement, on the table, here so far, "
    "arrived, out, released, dropped, found, put, received, launched, booked, seen, "
    "shown, available, public, out there, official, "
    "clear, certain, final, sure, at hand, in place, in sight, on the calendar, on the books, forthcoming, on "
    "record, in the cards, on the horizon, there yet, here yet, ready, made public, yet available, firm, "
    "definite, concrete, in stone, on the schedule, locked, around yet"
)
#: nouns of telling: "no word on", "nothing about"
NEWS: Final = listed(
    "word, news, info, information, detail, details, update, updates, announcement, announcements, "
    "confirmation, conformation, statement, statements, answer, answers, specifics, sign, signs, hint, hints, "
    "clue, clues, indication, indications, mention, particulars, intel, communication, report, reports, "
    "official word, clarity, certainty, decision, guidance, nothing, anything, little, insight, data, "
    "verdict, communique, revelation, agreement, notice, evidence, peep, whisper"
)

UNDATED: Final[dict[str, str]] = {
    "no": (
        "no, without, without a, without any, lacks, lack, lacking, lacked, sans, absence of, lack of, minus, "
        "zero, nary a, devoid of, short of a, missing a, missing is a, still wants a, no such thing as, does "
        "without, not a single, nothing like a, nothing in the way of"
    ),
    "neg": (
        "not, n't, never, won't, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, "
        "hadn't, can't, cannot, couldn't, wouldn't, shouldn't, ain't, neither, nor, nobody, no one, no-one, "
        "none, nothing, no, yet to, still to, has to be, have to be, had yet to, refuse to, refuses to, refused to, "
        "refusing to, decline to, declines to, declined to, declining to, fail to, fails to, failed to, "
        "unable to, reluctant to, stopped short of, stops short of, stop short of, without, hardly, barely, "
        "scarcely, nowhere, little, few, waiting for someone to, in no hurry to, in no rush to, too early for, too soon for, premature for, holding off "
        "on, held off on, hold off on, avoid, avoids, avoided, shy away from, shied away from, too early to, "
        "too soon to, premature to, impossible to, hard to, difficult to, tough to, tricky to, not ready to, "
        "steer clear of, steered clear of, lack, lacks, left out, leaves out, skipped, dodged, dodges, "
        "dodging, sidestepped, sidesteps, omitted, omits, withholds, withheld, withholding, remain to, "
        "remains to, rather than, has yet to, have yet to, neglected to, neglects to, never got around to, "
        "hasn't gotten around to, much less, let alone, nobody's, no one's, nothing's, not even, no network, "
        "no platform"
    ),
    "unknown": (
        "is awaited, are awaited, still awaited, being awaited, unknown, unclear, uncertain, unconfirmed, tba, tbd, tbc, n/a, unannounced, undetermined, "
        "undisclosed, unrevealed, unspecified, unset, undecided, still open, "
        "left open, remains open, wide open, an open question, in doubt, in "
        "question, nebulous, murky, foggy, hazy, vague, a blank, blank, question mark, to be announced, to be "
        "determined, to be confirmed, to be revealed, to be decided, to be set, to be seen, to be disclosed, "
        "to be fixed, to be named, to come, yet to be, yet to come, still to come, still to be, remains to "
        "be, has to be, have to be, have yet to, has yet to, up in the air, in the air, anyone's guess, "
        "anybody's guess, everyone's guess, everybody's guess, a guess, no telling, a mystery, mystery, an "
        "enigma, a riddle, a secret, secret, top secret, big secret, well-kept secret, under wraps, in the "
        "dark, in limbo, pending, a puzzle, a moot point, unsettled, not fixed, elusive, absent, missing, "
        "nowhere, a way off, shrouded in, under lock and key, close to the vest, close to its chest, close to "
        "their chest, close to the chest, not determined, to be finalized, to be finalised, unsolved, "
        "unanswered, remains a, awaits confirmation, awaiting confirmation, has no answer, have no answer, in "
        "flux, hush-hush, hush hush, indefinite, none yet, none so far, not yet, not announced, no "
        "announcement, not known, not confirmed, not available, not revealed, not set, the million-dollar "
        "question, the million dollar question, the big unknown, the great unknown, the big question, for "
        "later, coming soon, not out yet, not disclosed, ???, sealed, unannounced still, unresolved, a matter "
        "of speculation, subject to speculation, for neither, there are none, there is none, matter of guesswork, guesswork, a bit of a mystery, still a "
        "mystery, speculative"
    ),
    "ignorant": (
        "nobody knows, no one knows, nobody seems to know, no one seems to know, who knows, god knows, heaven "
        "knows, goodness knows, lord knows, don't know, doesn't know, didn't know, do not know, does not "
        "know, don't yet know, do not yet know, not yet known, isn't known, is not known, no idea, no clue, "
        "no inkling, not the foggiest, not the faintest, not a clue, not sure, not certain, unsure, your "
        "guess is as good as, beats me, beats us, haven't heard, have not heard, hasn't heard, has not heard, "
        "haven't been told, hasn't been told, wasn't told, weren't told, not been told, in the dark, can't "
        "say, can't tell, cannot say, cannot tell, couldn't say, couldn't tell, can't give, don't have, do "
        "not have, does not have, doesn't have, won't say, wouldn't say, will not say, nobody can say, no one "
        "can say, nobody can tell, no one can tell, nobody is saying, no one is saying, nobody has said, no "
        "one has said, still waiting, waiting for, waiting on, wait for, await, awaits, awaiting, waiting to "
        "hear, waiting to learn, waiting to find out, clueless, stumped, at a loss, none the wiser, no wiser, "
        "hard to say, hard to tell, difficult to say, impossible to say, too early to say, too soon to say, "
        "too early to tell, too soon to tell, not possible to say, left wondering, leaves us wondering, keeps us wondering, still wondering, can only wonder, not clear, isn't clear, "
        "not entirely clear, not obvious, left guessing, keep guessing, keeps us guessing, guessing, remains "
        "to be seen, to be seen, not in a position to say, yet to learn, yet to hear, yet to find out, yet to "
        "discover, still to learn, not public, not determined"
    ),
    "silent": (
        "keep mum, keeps mum, kept mum, keeping mum, stay mum, stays mum, stayed mum, staying mum, remain "
        "mum, remains mum, remained mum, mum, tight-lipped, tight lipped, close-lipped, quiet, silent, "
        "silence, hush, hush-hush, coy, cagey, vague, secretive, evasive, noncommittal, non-committal, "
        "guarded, zipped, sealed, secret, under wraps, hidden, close to the vest, close to its chest, close "
        "to their chest, close to the chest, tight lid, a lid on, not talking, not saying, isn't saying, "
        "aren't saying, isn't talking, aren't talking, radio silence, crickets, drawn a blank, won't be "
        "drawn, stingy, reticent, sparing, withholding, poker face, wouldn't be drawn, nothing, no word, no "
        "news, not a word, not a peep, no peep, not a whisper, no sign, no hint, no update, no updates, no "
        "info, no information, little word, scant, scarce, sparse, thin on the ground, few and far between, "
        "no intel, no announcement, no official word, no official announcement, no confirmation, no official "
        "confirmation, no clarity, no details, no indication, no official update, no concrete news, no "
        "official news"
    ),
    # ties the nouns of telling to their matter
    "about": (
        "about, on, of, regarding, concerning, as to, as for, around, for, with regard to, with regards to, "
        "in regard to, relating to, when, surrounding, to"
    ),
    # said of a season by itself
    "undated": (
        "undated, unscheduled, unslotted, not been dated, hasn't been dated, haven't been dated, not dated, "
        "hasn't dated, has not dated, haven't dated, yet to date, not yet dated, not yet been dated, not been scheduled, hasn't been scheduled, yet to be scheduled, "
        "yet to be dated, still to be dated, still to be scheduled, not yet scheduled, not yet been "
        "scheduled, not on the schedule, not on the calendar, still undated, isn't scheduled, isn't dated, "
        "yet to be slotted, not been slotted, hasn't been slotted, dateless, not currently scheduled, not "
        "currently dated"
    ),
    # asks for the day without a verb
    "whole when": (
        "on what exact day, on what day, on which day, what day, which day, what date, which date, on what "
        "date, on which date, which month, what month, in which month, in what month"
    ),
    "when": (
        "when, when exactly, exactly when, precisely when, just when, quite when, at what point, how soon, "
        "how long until, how long till, how long before, how long the wait, how long we, how long fans, how long viewers, how long you, "
        "on what exact day, on what day, what day, which day, on which day, what date, which date, "
        "on what date, on which date, what month, which month, in which month, in what month, what year, "
        "which year, in which year, what time, what week, which week, how long until, how long till, if and "
        "when, if or when, when or if, how much longer, the moment when, how quickly, how many months"
    ),
    "later": (
        "will be, 'll be, shall be, should be, would be, is going to be, are going to be, ought to be, must "
        "be, is to be, are to be, will get, will soon be, will likely be, will probably be, is expected to "
        "be, are expected to be, is set to be, is likely to be, can be expected"
    ),
    "soon as": (
        "as soon as, once, whenever, until, till, the moment, the minute, the second, as and when, when, if, "
        "after, in the event, should, the instant, the day, unless, till then, before"
    ),
    # what a negation before a date may deny without taking the date away
    "block": (
        "change, changes, changed, changing, move, moves, moved, moving, delay, delays, delayed, meet, met, "
        "miss, missed, missing its, matter, affect, affected, affects, push, pushed, slip, slipped, hold its, "
        "postpone, postponed, forget, doubt, doubts, worry, surprise, coincide, clash, differ, far, long, "
        "shift, shifted, whether, confuse, impact, alter, altered, wait, stick, honor, honour, guarantee, "
        "trailer, teaser, happy, like, love, believe, trust, only, just, as planned, interfere, the same, "
        "bring forward, until"
    ),
    "neutral": (
        "so far, as far as, not only, not just, no doubt, no surprise, no wonder, no matter, not to mention, "
        "don't worry, not least, nothing but, can't wait, cannot wait, couldn't wait, no longer, no later "
        "than, no earlier than, no less, a few, quite a few, a little, if nothing else, don't have to, "
        "do not have to, doesn't have to, does not have to, to come out, to come back, to come to, to come and, never before, "
        "the year when, the day when, the time when, a time when, not a day, wasn't a day, weren't a day, nothing on the, why not, don't forget, do not forget, don't miss, not to be missed, "
        "not the only, doesn't mean, does not mean, not long, won't be long, not far, if not, not until, not "
        "before, not too long, no secret, not a secret, no coincidence, not the first time, no more, not "
        "unusual, not surprising, wait no more, wait no longer, until now, not alone, not that, no joke, "
        "isn't the only, nothing new, in no time, at any time, any time"
    ),
    # a work or thing beside the season that could lack a date of its own
    "thing": (
        "trailer, trailers, teaser, teasers, soundtrack, album, single, tickets, dvd, dvds, blu-ray, "
        "merchandise, poster, posters, finale, filming, production, shooting, casting, cast, plot, title, "
        "titles, tour"
    ),
    "spin": (
        "spin-off, spinoff, spin-offs, prequel, sequel series, sequel film, sequel movie, novel, book, manga, light novel, comic, video game, "
        "board game, mobile game, card game, podcast, musical, stage play, remake, reboot, film, movie, "
        "crossover, documentary, game"
    ),
}
#: a sentence of this kind that stands alone under a question or a heading about the date
ANSWERS: Final = listed(
    "there isn't one, don't ask, there is none, there isn't any, "
    "there is not one, there's none, there is no such thing, "
    "no one knows, nobody knows, not yet, not so far, none so far, none yet, not announced, not known, we "
    "don't know, that's unknown, no idea, no news, no word, not much, nothing, not official, who knows, too "
    "early, too soon, your guess, wait and see, unfortunately not, sadly not, time will tell, only time will "
    "tell, stay tuned, nothing yet, nothing official, nothing so far, not decided, to be announced, tba, tbd, "
    "unknown, unclear, uncertain"
)
#: beginnings of words without which no sentence says that a date is not known
DATELESS: Final = listed(
    "date, when, tba, tbd, tbc, n/a, window, time frame, timeframe, timeline, timetable, timing, release, "
    "premiere, debut, launch, broadcast, airing, arrival, eta, what day, which day, what month, which month, "
    "what year, which year, day, how soon, how long, slot, schedule, what point, what time, streaming, "
    "publication, rollout, month, dated, yet to date"
)
