"""English words for how surely something is said.

The lists of hedges follow the usual ones in work on speculation and negation (Hyland, 1998; the BioScope cues), widened by
what entertainment news and rumour pages say.
"""

from typing import Final

from scraper.reading.words.listed import listed, spaced

STANCE: Final[dict[str, str]] = {
    # what is ahead is arranged
    "plan": (
        "due, meant for, intended for, earmarked for, reserved for, slated, is set, are set, be set, set to, set for, 's set for, scheduled, down for, on the calendar for, "
        "on the schedule for, dated, dates, is to, are to, booked, due out, expected, pencilled in, penciled in, earmarked, "
        "planned, targeted, targeting, aiming, eyed, eyeing, locked in, lined up, on track, on course, ready to, "
        "gearing up, poised, headed for, coming, coming to, coming soon, expect, expects, expecting, told to expect, hoping for, anticipate, hope for"
    ),
    # makes an expectation of what it governs
    "modal": "may, might, could, should, would, ought to, 'd, can",
    "hedge": (
        "eyed, eyed for, targeted for, aimed for, planned for, money is on, smart money, within reach, sounds right, sound right, would fit, the talk is of, guessing, a hunch, provided that, meant to, "
        "is meant to, are meant to, signs point to, presumably, projected, it would make sense, would make sense, assumed to, is assumed, likeliest, i have a feeling, have a feeling, "
        "out of the question for now, "
        "in all likelihood, in all probability, more than likely, most likely, very likely, quite likely, money's on, our money is on, "
        "my money is on, word on the street, don't be surprised if, chances are, odds favor, odds favour, odds suggest, could well, "
        "might well, may well, is tipped, are tipped, there's talk of, talk of, talk is, is being talked, whispers of, whispered, "
        "gossip, chatter, buzz, grapevine, scuttlebutt, we're betting, betting on, i'd bet, we'd bet, i'd guess, we'd guess, "
        "i would guess, we would guess, my guess, fair guess, safe to assume, safe to say, safe guess, figure on, count on, counting on, "
        "pencil in, pencilled in, penciled in, is believed, are believed, it's believed, it is believed, is thought, it's thought, "
        "is rumored, is rumoured, is said, it's said, supposed to, is supposed to, are supposed to, as far as we can tell, "
        "if everything goes, if things go, if nothing goes wrong, all being well, god willing, knock on wood, touch wood, "
        "would be ideal, ideal, sometime around, somewhere around, ballpark, in theory, on paper, theoretically, presumable, "
        "in line for, in the frame, touted, is touted, mooted, is mooted, understood to, is understood, angling for, angling, working toward, working towards, "
        "keen to, keen on, mulling, mulled, considering, considered, weighing, weighed, contemplating, good shout, a good shout, fair shout, looks good, sounds about right, about right, feels right, odds-on, odds on, my money on, our money on, their money on, money on, going by past, going by the past, being lined up, "
        "bank on, banking on, in contention, penciling in, pencilling in, in the offing, would not be surprised, wouldn't be surprised, wouldn't surprise, "
        "would not surprise, stands to reason, working assumption, the thinking is, is thought to be, it is understood, it's understood, "
        "is planned, are planned, be planned, it's planned, plans call for, the plan is, the idea is, the aim is, the goal is, the hope is, "
        "the target is, is aiming, are aiming, gunning for, with a view to, tentative date, tentative release, "
        "placeholder, listing, listed for, supposed, alleged, purported, purportedly, fan theory, going around, circulating, "
        "on the assumption, pattern, if the pattern holds, if history, if past, if the past, extrapolate, do the math, work it out, "
        "perhaps, maybe, probably, possibly, likely, presumably, apparently, surely, more or less, give or take, or thereabouts, "
        "shaping up for, shapes up for, heading toward, heading towards, headed toward, headed towards, inching toward, "
        "inching towards, edging toward, edging towards, feels like, natural fit, penned in, so the story goes, or so we hear, "
        "or so they say, going by, based on past, based on previous, based on the schedule, based on earlier, sights on, with a bit of luck, as far as one hears, as far as one can tell, "
        "a retailer lists, retailers list, every chance, our reckoning, my reckoning, my calculation, our calculation, as long as, "
        "so long as, must be coming, must be out, needs to be out, need to be out, points towards, point towards, points toward, "
        "pointing towards, pointing toward, current plan, the plan has, analysts see, analysts say, some sites, some outlets, "
        "some websites, thrown around, bandied about, floated, kicked around, try to, tries to, trying to, attempting to, racing to, "
        "are confident, is confident, has pencilled, have pencilled, has penciled, have penciled, the rumor, the rumour, reliable sources, trusted sources, some sources, several sources, multiple sources, various sources, insider sources, "
        "anonymous sources, unnamed sources, trustworthy sources, claims that, claimed that, theories, theorizing, speculating, "
        "looking more like, looks more like, look more like, some fans, some have it, some put it, others have it, others put it, "
        "fans put, fans have it, "
        "seemingly, supposedly, allegedly, reportedly, potentially, conceivably, plausibly, hopefully, tentatively, ideally, "
        "expect, expects, expected, expecting, expectation, expectations, anticipate, anticipates, is anticipated, are anticipated, was anticipated, be anticipated, 's anticipated, eta, reported to, "
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
        "if you ask us, if you ask me, some say, people say, was said to, were said to, look for it to, look for them to, looks more and more like, "
        "looks more & more like, looks increasingly like, worst case, worst-case, best case, best-case, "
        "on its list for, "
        "on their list for, on the list for, "
        "tentative, provisional, provisionally, theory, theories, theorize, calculate, calculations, "
        "judging by, barring, should it, were to, tipped, pegged, expectedly, "
        "have their money on, has his money on, we'd say, i'd say, i say, can look for, can look forward, "
        "promised, want to, wants to, would like, would love, feels sure, feel sure, confident, optimistic, aimed, tba or, "
        "expected release date, expected release, expected premiere, new episodes eta, time will tell, could work, might work, may work, would work, our bet, my bet, more likely, reasonable guess, safe bet, a possibility, on the cards, a likely time, a good guess, sensible, the target, the plan, the goal, presumed, thought, reports suggest, reports claim, reports say, reports speak, some reports, many reports, "
        "several reports, unconfirmed reports, other reports, reports have, earlier reports, sources say, sources claim, reckon, reckons, suspect, suspects, suppose, approximate, roughly, est"
    ),
    # make firm what would else be hedged
    "firm": "officially, it's official, confirmed, official, definitely, guaranteed, for sure, promise, certain, certainly",
    "not": (
        "not, n't, never, fail to, fails to, no longer, won't, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, hadn't, "
        "can't, cannot, couldn't, wouldn't, shouldn't, mustn't, ain't, nor, neither, nobody, no one, none, nothing, "
        "without, rather than, instead of, hardly, unlikely, no chance, no way, out of the question, impossible, "
        "anymore, any longer, unlikely, doubtful, rule out, rules out, ruled out, no hope, scratch"
    ),
    # the first plan, since given up
    "was_plan": (
        "had been on the cards, had been in the cards, was on the cards, were on the cards, had its eye on, had its eyes on, "
        "had their eye on, had their eyes on, had set its sights on, had set their sights on, "
        "had been pencilled in, had been penciled in, was pencilled in, was penciled in, was down for, were down for, had been booked, "
        "was booked for, was on the calendar, was on the schedule, had been on the calendar, had been on the schedule, used to be, "
        "had been eyeing, had eyed, had been eyed, had been aiming, had aimed, was aimed at, the plan had been, the idea was, the plan was, "
        "the original plan, the first plan, at first, first date, first set, first slated, first scheduled, formerly, had been announced for, "
        "was announced for, was first announced for, had been promised, were promised, was promised for, had been targeted, "
        "was targeted, was dated, had been dated, had been earmarked, was earmarked, were hoping for, was hoped for, had been hoped, "
        "should've, ought to've, would've, could've, might've, was looking at, had been looking at, have been looking at, "
        "had been given, had claimed, was first due, was first supposed, was at first, were at first, had had, had its sights on, "
        "was thought to be, had been thought, was tipped for, was once, was previously, had previously, had originally, had initially, "
        "had first been, before the delay, earlier date, was to come, was to arrive, was to air, was to open, "
        "had planned to, had intended, had wanted, planned originally, planned initially, originally, initially, was going to, were going to, was due, were due, had been due, was slated, were slated, had been slated, was scheduled, "
        "were scheduled, had been scheduled, was supposed to, were supposed to, had been supposed to, was meant to, "
        "were meant to, had been meant to, was to have, were to have, was to, were to, was to be, was planned, were planned, "
        "had been planned, was expected, were expected, had been expected, "
        "was originally, was initially, were originally, had been set, was set for, was set to, was intended, "
        "had meant to, had been down for, should have, ought to have, could have, would have, might have, "
        "old date, previous release date, original release date, previous date, original date, old release date, initial release date, once down for, once slated, once due, once set, earlier slated, earlier scheduled, earlier set, "
        "previously slated, previously scheduled, previously set, previously announced, previously, "
        "the initial plan, the earlier plan, the first idea, first idea was, had been the plan, had been the idea, had been the aim, "
        "had been the goal, had been the target, had been the date, had chosen, had picked, had slotted, had staked out, had reserved, "
        "had been decided, was first to, were first to, was at first to, wanted to, had been anticipated, was anticipated, "
        "was earlier, were earlier, was the plan, as was the plan, had planned, was planning, was eyed, was being eyed, "
        "had promised, was promised, was targeting, was aiming, would have, had hoped, alleged to be, was supposed"
    ),
    # with "was" before them: a first plan
    "planlike": (
        "supposed to, supposed, meant to, meant for, meant, intended, hoped, hoping, aimed, aiming, eyed, eyeing, planned, planning, "
        "expected, promised, pegged, tipped, booked, dated, locked, positioned, staked, announced for, pencilled, penciled, destined, "
        "targeted, targeting, lined up, marked, earmarked, reserved, plan, on the calendar, on the schedule, in line, listed, "
        "counted on, counting on, looking at, on course, on track, told to expect, told"
    ),
    "none": "no",
    # a date is given up
    "moved": (
        "wait, hang on, hold on, sit tight, put paid to, stood in the way, came in between, came in the way, threw a wrench, upended, derailed, scuppered, thwarted, "
        "nixed, torpedoed, knocked, fell apart, came to nothing, no more, gone, off, out of reach, plans changed, things changed, "
        "wasn't to be, wasn't meant to be, did not happen, didn't happen, hasn't happened, didn't come to pass, never came, "
        "yet, sadly, alas, only to, then came, nope, not anymore, at which point, switched, swapped, traded, postponed, delayed, pushed back, pushed, moved, shifted, rescheduled, put back, put off, slipped, slips, slides, "
        "bumped, held back, scrapped the date, delay, delays, pushes, moves, shifts, but, however, instead, now, "
        "only for, until, wrecked, halted, stopped, changed, hindered, got in the way, ran into trouble, "
        "pulled from the schedule, leaves, left, no longer, unfortunately, gave up, given up, missed, moving, pushing"
    ),
    "crushed": (
        "was a mistake, was an error, was a typo, was wrong, were wrong, is wrong, are wrong, turned out to be wrong, proved wrong, "
        "was inaccurate, is inaccurate, been shot down, was shot down, were shot down, withdrawn, withdrew, "
        "is off, is out of, is toast, no longer works, has passed, too early, too soon, don't hold your breath, don't count on, do not count on, "
        "don't bet on, don't expect, not happening, isn't on the cards, all but ruled out, all but impossible, looks unlikely, seems unlikely, "
        "looks doubtful, has been denied, was denied, were denied, been refuted, been debunked, is nonsense, are nonsense, is false, are false, "
        "is not true, isn't true, are not true, is untrue, are untrue, is unlikely, is gone, are gone, "
        "didn't happen, did not happen, never materialized, never materialised, didn't materialize, didn't materialise, came to nothing, "
        "no longer on the cards, no longer on the table, history, a pipe dream, wishful thinking, a long shot, too optimistic, too early, "
        "no chance, not going to happen, won't happen, will not happen, isn't going to happen, ain't happening, not on the cards, "
        "not in the cards, a no-go, dead in the water, hoax, made up, fabricated, bogus, unfounded, baseless, debunk, debunks, "
        "rubbished, slipped away, forget about, forget, missed, put to rest, buried, "
        "crushed, dashed, shattered, quashed, ruled out, out of the question, off the table, debunked, shot down, "
        "shoot that down, refuted, denied, dismissed, impossible, unlikely, is gone, no longer possible, not possible, "
        "never happened, fell through, untrue, false, fake, nonsense, scrapped, scratch, off the list, not happening, "
        "isn't happening, gone, not to be, came and went, come and gone, not true, isn't true, nothing to it, backed away from"
    ),
    # take words for a negation or a hedge that are none
    "neutral": (
        "than planned, than expected, than originally planned, as planned, as expected, as scheduled, than anticipated, "
        "don't miss, do not miss, not to be missed, never fear, fear not, not long now, can't come soon enough, can't wait, cannot wait, can hardly wait, couldn't wait, not only, not just, no doubt, no surprise, no wonder, not surprising, "
        "nothing comes, nothing gets, nothing else, nothing could make, nothing makes, nothing would make, had hardly, hardly begun, what's left of, what is left of, "
        "gone and, goes and, go and, you're now looking at, you are now looking at, "
        "nothing but, not to mention, no less, why not, no matter, don't worry, not long, won't be long, no fewer, not least, "
        "made up of, made up its mind, made up his mind, made up her mind, made up their mind, made up their minds, made up my mind, "
        "didn't take them long, didn't take long, did not take long, gone through, gone to, gone ahead, gone back, gone on, "
        "not to be confused, nothing goes wrong, couldn't be happier, couldn't be more, not bad, if you, if you're, if you've, if that's, should you"
    ),
    "until": "until, till, til, 'til, before",
    "question": "will, is, does, do, when, can, are, has, did, could, what, should, was, would, how, might",
}

#: words of negation and of asking for the day
UNKNOWN: Final[dict[str, str]] = {
    "no": "no, without, any, nobody, no one, neither, nothing, none",
    "when": (
        "when, at what point, how soon, on what exact day, on what day, what day, which day, exactly when, precisely when, "
        "on which day, how long until, what time"
    ),
}

#: open a sentence that takes back the plan of the one before
CONTRAST: Final = listed(
    "but, however, instead, now, delayed, postponed, pushed, delay, nope, then, unfortunately, alas, sadly, pandemic, strike, strikes, "
    "moved, yet, obviously, clearly, no, update, correction"
)
#: hedge only what stands right behind or around them
WEAK_HEDGES: Final = frozenset(
    listed(
        "if, believe, think, thinks, plan, plans, hope, hopes, appear, appears, seem, seems, would, could, based on, slate, line-up, lineup, "
        "going by, judging by, aim, want to, wants to, thought, promised, unless, leaked, leak, chance, hint, hints, hinted"
    )
)
#: make even what lies behind a rumour
RUMOURS: Final = frozenset(
    listed(
        "rumor, rumors, rumour, rumours, the rumor, the rumour, rumored, rumoured, reportedly, allegedly, supposedly, apparently, unconfirmed"
    )
)
#: make an expectation of "can": "fans can expect"
HOPEFUL: Final = spaced("expect hope anticipate assume likely probably look")
#: behind "the" or "its" they judge a work: "perhaps its finest"
RANKS: Final = spaced(
    "last final best worst finest greatest biggest strongest funniest darkest largest longest shortest weakest "
    "boldest loveliest highest lowest closest hottest saddest only next-best"
)
#: right before a date they take it back
INSTEAD: Final = frozenset(
    (
        ("instead", "of"),
        ("rather", "than"),
        ("off", "of"),
        ("is", "off"),
        ("moves", "off"),
        ("moved", "off"),
        ("comes", "off"),
        ("are", "off"),
        ("now", "off"),
        ("not",),
        ("never",),
        ("no", "longer"),
        ("away", "from"),
        ("out", "of"),
        ("won't", "be"),
        ("isn't",),
        ("wasn't",),
        ("not", "be"),
        ("not", "come"),
    )
)
#: may stand between those and the date
FILLERS: Final = spaced("in on its the the until of for by at this date slot ,")
#: put a plan into the past
WAS: Final = spaced("was were had been wasn't weren't")
#: before a verb they leave it open
CONDITIONS: Final = spaced("if once should unless whether until when")
