"""English words for what happens to a season: release, renewal, filming, trailer, and what merely looks like it.

Collected from the annotation guide and from how trade papers, fan sites and content farms word their news; each table is
a tag that the rules in `events` know. Verbs are given in their base form.
"""

from typing import Final

from scraper.reading.words.english.verbs import forms
from scraper.reading.words.listed import listed, spaced

#: tag -> verbs
VERBS: Final[dict[str, tuple[str, ...]]] = {
    # says by itself that something goes on air
    "release": listed(
        "premiere, premier, debut, air, launch, release, bow, stream, broadcast, roll out, come out, go live, drop, "
        "hit theaters, hit theatres, hit screens, hit the screens, hit the big screen, hit cinemas, hit shelves, "
        "hit netflix, hit streaming, hit streamers, hit stores, go on air, go on the air, be on air, be on the air, "
        "be released, be out, out now, be out now, be due out, "
        "be available, become available, be streaming, start streaming, begin streaming, begin airing, start airing, "
        "start broadcasting, begin broadcasting, commence streaming, commence airing, see the light of day, get released, be unleashed, return to screens, return to tv, "
        "return to our screens, screen, simulcast, make its debut, make its premiere, make its bow, celebrate its premiere, "
        "be broadcast, be aired, be shown, be with us, be unveiled to viewers, land on netflix, land on hulu, "
        "telecast, be telecast, grace screens, grace the screen, grace our screens, light up screens, light up the screen, see its release, "
        "see a release, see release, get its release, get a release, be put on air, be let loose, make its ott debut, make its tv debut, "
        "make its streaming debut, make its digital debut, make its theatrical debut, make its network debut, unspool"
    ),
    # say so where the season is what they are about
    "arrive": listed(
        "arrive, return, come back, be back, come, land, reach, hit, open, get going, get under way, get underway, "
        "kick off, resume, follow, drop in, show, show up, appear, turn up, check in, pull in, touch down, go out, "
        "get, see, watch, catch, enjoy, stream, binge, have it, have them, have it from, have them from, have it down for, have them down for, shove, shunt, nudge, punt, park it, keep it for, hold it for, save it for, kick things off, be reunited, tune in, tune back in, clear your schedule, clear your diary, look out for, look out for it, watch out for it, have the, play, look for, sneak, be on, be on netflix, be in theaters, "
        "be in cinemas, be ours, begin showing, start showing, "
        "wait, wait for it, hang on, hold on, sit tight, pick up, pick up again, continue, take off, start back up, start up, set off, wake, go up, "
        "be published, publish, hit bookstores, hit bookshops, enter early access, leave early access, exit early access, come to pc, "
        "come to consoles, go gold, be on shelves, be on bookshelves, be in bookstores, be in shops, be on sale, be playable,  go on sale, be in stores, ship, unleash, deliver, "
        "be up, be up for streaming, put out, be at the cinema, step back, head back, go to, head for, "
        "slide, move, switch, shift, slip, push, postpone, delay, hold, hold back, bump, put off, put back, push back, "
        "reschedule, prepone, bring forward, belong, be ready, make it, bring, "
        "find its way, make its way, make landfall, reappear, resurface, re-emerge, reemerge, storm back, sail onto, splash down, swoop in, "
        "join the library, join the catalogue, join the catalog, dive into, dive back into, sink their teeth into, feast on, "
        "be gifted, gift, be served up, serve up, roll onto, crash onto, rejoin the schedule, greet viewers, meet its audience, "
        "be there, be here, be around, be up next, bring out, bring it out, bring them out, put online, put it online, go online, go on television, go on tv, unlock, set sail, slot in, slot it in, decide on, settle on, opt for, mark your calendars, mark your calendar, mark your diary, mark your diaries, save the date, happen, materialize, materialise, be back on"
    ),
    "begin": listed(
        "begin, start, commence, kick off, get going, get under way, get underway, be under way, be underway, "
        "go underway, kickstart, start up, launch into, start work"
    ),
    # said of cameras and shoots only
    "roll": listed("run from, roll, turn, enter, embark, set out"),
    "film_start": listed(
        "start filming, begin filming, commence filming, start shooting, begin shooting, commence shooting, "
        "go into production, go back into production, get back into production, enter production, head into production, move into production, start production, "
        "begin production, commence production, kick off production, kick off filming, go before the cameras, go before cameras, go back before the cameras, go back before cameras, "
        "go in front of the cameras, be in front of the cameras, be before the cameras, get filming, get shooting, "
        "go to camera, go on floors, go on the floors, hit the floors, film, shoot, lens, start to film, begin to film, "
        "start to shoot, begin to shoot, start rolling, begin rolling, begin to roll, start to roll, go to set, "
        "start lensing, begin lensing, commence lensing, go before the lens, report to set, report for work on set, hit the set, be back on set, go back to set, get the cameras rolling, kick-start the shoot, kickstart the shoot, kick off the shoot, kick off its shoot, "
        "return to set, be on set, get back on set, put the uniform on, be filming, be shooting, be filmed, be shot"
    ),
    "film_end": listed(
        "wrap filming, wrap up filming, finish filming, complete filming, end filming, conclude filming, "
        "wrap shooting, wrap up shooting, finish shooting, complete shooting, stop filming, wrap production, "
        "wrap up production, finish production, complete production, be in the can, wrap principal photography, "
        "call it a wrap, be a wrap, put a wrap on, finish lensing, wrap lensing, wrap the shoot, wrap up the shoot, finish the shoot, "
        "complete the shoot, wrap its shoot, finish its shoot, complete its shoot"
    ),
    "vacate": listed(
        "leave, sit out, pull from, yank from, remove from, drop from, strike from, take off, bump off, bump from, vacate, exit, surrender, abandon, depart from, come off, be off, give up, cede, relinquish, forfeit, skip, miss, bail on, quit, "
        "drop out of, pull out of, move off, fall off, slide off, trade, swap, exchange, lose, ditch, dump, shed, trade in, swap out, "
        "not make, n't make"
    ),
    "finish": listed(
        "come to an end, come to a close, come to an official end, come to an official close, draw to a close, draw to an end, be complete, be completed, get done, wrap, wrap up, finish, complete, end, conclude, finish up, be done, be over, be through"
    ),
    "renew": listed(
        "renew, greenlight, order, commission, pick up, recommission, re-up, be given the go-ahead, "
        "give the go-ahead, give the nod, get the nod, be given the nod, get the green light, give the green light, "
        "be given the green light, give a green light, hand out the renewal, hand a renewal, get renewed, be revived, revive, "
        "get picked up, be confirmed for, score a renewal, land a renewal, earn a renewal, "
        "pick it up, pick the show up, pick the series up, pick the programme up, pick the program up, pick the drama up, "
        "have picked up, have picked it up, have picked the show up, have picked the series up, have picked the programme up, say yes, sign off on, okay, extend, bring back, give a green light to, give the green light to, renewed, order up, "
        "get the thumbs up, give the thumbs up, be given the thumbs up, give a thumbs up, get the thumbs-up, give the thumbs-up, "
        "be given the thumbs-up, greenlighted, green-lit, green-lighted, re-upped, be rescued from cancellation, be saved from cancellation, "
        "put in an order, place an order, hand out an order, issue a renewal, snag a renewal, bag a renewal, win a renewal, "
        "secure a renewal, nab a renewal, receive a renewal, say yes to, be a go, get the go-ahead, "
        "get a second season, get a third season, get a fourth season, get a fifth season, get another season"
    ),
    # said of trailers
    "shown": listed(
        "run, screen, show, play, drop, come, find its way, arrive, post, share, hit, land, go online, go up, pop up, surface, appear, be online, "
        "be here, be out, leak, put out, throw in"
    ),
    # which of the events it is depends on what is announced
    "announce": listed(
        "announce, confirm, reveal, unveil, make official, make it official, become official, make public, go public with, disclose, declare, tease, break the news"
    ),
}

#: tag -> nouns and set phrases
NOUNS: Final[dict[str, str]] = {
    "release": "out this, out next, out in, out on, out at, out since, available since, out sometime, out around, out later, out by, out from, out tonight, out today, "
    "out tomorrow, out yesterday, available on, available from, available in, available this, available next, available today",
    "release_noun": (
        "first episode, first episodes, first two episodes, first three episodes, opening episode, premiere episode, "
        "premiere, premieres, debut, release, launch, return, comeback, broadcast, opener, season opener, arrival, "
        "full release, full launch, version 1.0, publication, publication date, pub date, on-sale date, "
        "berth, set your dvr, set your dvrs, rollout, roll-out, bow, airing, screening, advanced screening, advance screening, preview, sneak peek, "
        "season premiere, series premiere, world premiere, global premiere, streaming, launch window, "
        "release window, premiere window, home release, theatrical release, "
        "early access, wait ends, wait will end, wait is over, wait is finally over, wait will be over, wait will finally be over, drop, simulcast, dub, english dub, start, run, opening, coming, eta, new episodes eta, unveiling"
    ),
    "date_noun": (
        "release date, premiere date, air date, airdate, airing date, launch date, debut date, return date, "
        "release dates, premiere dates, air dates, launch dates, starting date, starting dates, start date, "
        "streaming date, date, dates, firm date, official date, exact date, specific date, release day, premiere day, "
        "new release date, expected release date, previous release date, original release date, release timeline, release timeframe, release time frame, release schedule, time frame, timeframe, timeline, "
        "broadcast date, concrete date, opening date, date of release, date of the premiere, release date and time, "
        "release news, date of its premiere, release window, premiere window, launch window, window"
    ),
    "film": (
        "filming, shooting, shoot, shoots, production, principal photography, photography, cameras, camera, the cameras, "
        "on set, film shoot, main photography"
    ),
    # said of a season with a verb of beginning
    "work": "work on, making of, production work",
    "film_start": (
        "cameras roll, cameras rolled, cameras will roll, cameras are rolling, cameras have been rolling, "
        "cameras rolling, cameras turn, "
        "cameras will turn, cameras have been turning, start of filming, start of production, start of shooting, "
        "start of the shoot, filming start, filming began, filming begins, production start, production start date, "
        "in production since, filming since, shooting since, first day of filming, first day of shooting, "
        "first day of production, first day on set, day one of filming, cameras were on"
    ),
    "film_end": (
        "last shot was filmed, last shot was taken, final shot was filmed, final shot was taken, final scene was filmed, last scene was filmed, "
        "last scenes were shot, final scenes were shot, last scenes were filmed, final scenes were filmed, last shot, final shot, wrap party, "
        "wrap-up party, last slate, final slate, final clapperboard, last clapperboard, "
        "stopped rolling, stop rolling, last scene was shot, final scene was shot, last scene, final scene, last take, "
        "end of filming, end of production, end of the shoot, last day of filming, final day of filming, "
        "final day of production, last day of production, last day of shooting, final day of shooting, "
        "final day on set, last day on set, cameras are down, cameras down, filming wrap, filming wrapped, filming wraps, "
        "production wrap, production wrapped, production wraps"
    ),
    "announce": "announcement, order, official word, confirmation",
    "renew": (
        "renewal, pickup, pick-up, early renewal, season order, series order, renewals, go-ahead, green light, greenlight, "
        "second-season order, third-season order, recommission, official yes, yes to a second season, yes to a third season, yes to season"
    ),
    "trailer": (
        "trailer, trailers, teaser, teasers, teaser trailer, first look, sneak peek, promo, first footage, "
        "first glimpse, glimpse, pv, pvs, first pv, main pv, promotional video, preview clip, teaser video, trailer video, teaser trailers, new spot, first spot, tv spot, super bowl spot, teaser clip, first trailer, official trailer, promo video, clip, sizzle reel, key visual and trailer"
    ),
    # these have dates of their own
    "other": (
        "original launch, original release, original run, originally aired, first aired, first broadcast, "
        "interview, panel, comic-con, comic con, manga, light novel, light novels, novel, novels, book, books, volume, "
        "volumes, birthday, born, died, death, strike, strikes, walkout, script, scripts, table read, script reading, "
        "writers' room, casting, cast in, emmy, emmys, nominated, nomination, awards, award, press conference, "
        "webtoon, webcomic, album, song, soundtrack, spoke, signed, married, festival, tour, press tour, "
        "upfront, upfronts, investor day, statement, tweet, petition, survey, set in, takes place, box office, "
        "earnings call, conference call, quarter earnings, production team, podcast, mini album, "
        "subscribers, ratings, copies, compilation, recap, rerun, reruns, repeat, repeats, "
        "pre-production, preproduction, storyboarding, writing, draft, cast member, joined the cast, "
        "fan event, anniversary, pandemic, lockdown, lockdowns, covid-19, war, battle, patch, beta, closed test, closed alpha, alpha, playtest, demo, dlc, expansion, closed beta, open beta, "
        "podcast, pilot, poster, logo, image, photo, soundtracks, opening theme, ending theme, license, licensed"
    ),
    "episode": (
        "episode, finale, season finale, series finale, mid-season finale, midseason finale, last episode, final episode, "
        "second episode, third episode, fourth episode, seventh episode, eighth episode, closing episode, "
        "new episode, next episode, special episode, christmas special, special, specials"
    ),
    # said of a date that might be the one: "2025 might be realistic"
    "fits": (
        "could work, might work, may work, would work, possible, plausible, realistic, likely, more likely, feasible, conceivable, reasonable guess, safe bet, bet, best bet, our bet, my bet, have their money on, has its money on, money is on, "
        "a possibility, on the cards, in the cards, a likely time, a good guess, sensible, the target, the plan, in mind, the goal, the date, the day, "
        "the new day, guess would be, guess is, bet would be, its month, its slot, its weekend, the slot, the rumor, the rumour, the first night, the earliest date"
    ),
    # a season that is promised
    "works": (
        "there will be, there is to be, there's to be, there's going to be, there is going to be, there'll be, will be a, in the works, planned, on the way, in development, on order, is happening, in the pipeline, would be made, will be made, is official, "
        "in the bag, on its way, had been ordered, has been ordered"
    ),
    # of the press, and no release
    "press": "press release, press releases, news release, news releases",
    "programming": "lineup, line-up, slate",
    "vacate": "won't make, can't make, will not make, couldn't make, not make, won't be making, not be making",
    "spoken": "word came, news came, said, says, told, wrote, reported, reports, tweeted, posted, added, shared, updated, report, article",
}

#: signs and joining words -> what it costs a link between date, event and season to cross them
BREAKS: Final[dict[str, float]] = {
    ",": 0.35,
    ";": 2.0,
    ":": 1.1,
    "—": 1.0,
    "-": 0.3,
    "(": 1.0,
    ")": 1.0,
    '"': 0.2,
    "and": 0.5,
    "but": 1.2,
    "while": 1.0,
    "whereas": 1.2,
    "because": 1.0,
    "so": 0.6,
    "although": 1.2,
    "though": 1.0,
    "which": 0.5,
    "who": 0.8,
    "whose": 0.5,
    "when": 0.8,
    "after": 0.8,
    "as": 0.6,
    "since": 0.4,
    "before": 0.4,
    "where": 0.6,
    "then": 0.4,
    "yet": 0.4,
    "amid": 1.5,
}

#: helping words before a verb: it lies ahead, it lies behind
AHEAD: Final = spaced("will 'll to may might can could should would is are 's 're being be gets get must shall won't")
BEHIND: Final = spaced("was were had has have 've been got did")
FUTURE: Final = spaced("will 'll to may might could should would")
#: before a word that could be a verb they make it a noun
ARTICLES: Final = spaced("the a an this its his her their our your my of new hit every each big smash more")
#: both a noun and a verb, and the words that make them the verb right behind them
MOVIES: Final = spaced("film films show")
FILMERS: Final = FUTURE | spaced(
    "can cannot must shall do does did not i we you they he she it who team crew cast production"
)
#: between a verb in -ing and its date
LINKS: Final = spaced("on in this from to at later next by until between around sometime during , its and")
#: between what is spoken of and a bare date
COPULAS: Final = frozenset((("it", "'s"), ("it", "is"), ("that", "'s"), ("now", "is"), ("it", "was"), ("they", "'re")))
#: in what is announced they tell that a season is made
MAKING: Final = spaced(
    "making producing made make makes having have there there'd there'll coming getting gets returning happening"
)
#: between a day that is announced and what it is for
APPOINTING: Final = spaced("as for")
#: stand before the colon of a field that gives the day
FIELDS: Final = frozenset(
    listed(
        "release date, premiere date, air date, airing date, launch date, release, premiere, premieres, debut, "
        "release window, new release date, new episodes eta, eta, starts streaming, expected release date, "
        "previous release date, original release date, release year, starts, returns, airs, streaming date, date, "
        "original launch, expected release, when, premiere day, start date, broadcast date, broadcast, "
        "coming, streaming from, in theaters, in cinemas, opens, launches, drops, on the air, on air, available, available from, showtime, first episode, premiering, airing"
    )
)
#: tell of a return without a verb
AGAIN: Final = spaced("back")
RETURNED: Final = spaced("them both again all")
BACK_ON: Final = spaced("on in for")
#: who shoots; where a shoot is spoken of, what they begin or end is that
CREWS: Final = spaced("they we crew team crews producers makers production")
#: between two days of one release that differ by where it comes out: "on May 3 in the U.K. and in other countries on May 9"
COORDINATES: Final = spaced(
    "in on for and or except but , ( ) while then at others territories countries markets regions theaters theatres cinemas viewers players fans "
    "elsewhere overseas those there abroad with"
)
#: who gives it a day: "and gave it May 3 instead"
GIVERS: Final = spaced("give gives gave given giving hand hands handed assign assigns assigned")
#: beside a date they tell what time it is
BY_NOW: Final = spaced("only now already still just")
#: readers are told to do so with a day: "mark May 3"
MARKS: Final = spaced("mark circle save bookmark remember")
#: verbs that mean no arrival before these words: "get to say", "hold a livestream"
HELPED: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(("get", "gets", "got", "getting"), spaced("to rid")),
    **dict.fromkeys(("hold", "holds", "held", "holding"), spaced("a an their his her")),
}
#: between a name of a list and its day
LEADS: Final = spaced("on from : - —")
#: a day or a month does so with what comes out in it
GIVES: Final = spaced("has have gives give brings offers offer welcomes boasts holds serves delivers")
#: "there'll be more episodes"
EXISTING: Final = spaced("there")
MORE: Final = spaced("episodes more another season series installment installments instalment instalments chapters")
#: stand in a line that gives nothing but a day, its hour and a channel
BESIDE_DAYS: Final = spaced(
    "on at from weekly daily starting premieres , / : ( ) - — • | & and p.m a.m pm am p a m . et ct pt mt est edt pst pdt cst gmt bst kst jst ist utc "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weeknights c eastern pacific central time"
)
#: where a work comes out, as lists of days by countries name it
REGIONS: Final = spaced(
    ", / & and the of most rest other all in africa america argentina arabia asia australia austria bahrain bangladesh belgium bolivia brazil bulgaria "
    "cambodia canada caribbean chile china colombia croatia cyprus czech denmark east ecuador egypt estonia europe finland france germany "
    "greece hong kong hungary iceland india indonesia ireland israel italy japan jordan kingdom korea kuwait latin latvia lebanon lithuania "
    "luxembourg macau malaysia malta mexico middle mongolia nepal netherlands new zealand nordics north northern norway oman pakistan panama paraguay "
    "peru philippines poland portugal qatar republic romania russia saudi scandinavia serbia singapore slovakia slovenia south spain sri "
    "lanka states sweden switzerland taiwan thailand turkey u.k u.s uae uk ukraine united uruguay us usa venezuela vietnam worldwide"
)
#: forms of "be", and what may stand behind them
STANDS: Final = spaced("is 's are 're was were be been isn't aren't wasn't weren't")
EMPHASIS: Final = spaced(
    "in fact indeed finally officially actually really definitely again now once more at last soon all both"
)
#: "made the pickup official"
DECLARING: Final = (spaced("make makes made making"), spaced("official"))
#: make "it" a date, and what may stand around them: "it was never going to be 2021", "that has become May"
BECOMING: Final = spaced("be become became becomes looking")
ABOUT: Final = spaced(
    "'d ideally as soon early late sometime somewhere around roughly not won't isn't wasn't wouldn't can't couldn't never must shall going like more about at in on for out possibly probably "
    "likely most maybe perhaps rather realistically instead closer the"
)
#: between a name and its verb
BESIDE_VERBS: Final = spaced(
    "sometime again later soon meanwhile still already finally officially will 'll to is are 's 're has had have been be being get gets got getting was were going also then now only just finally , may might could should would"
)
#: before a noun they say who owns it, and not that it lies behind
OWNING: Final = spaced("has have 've got had")
#: before a season with a date behind it: "reports have season 2 in May"
HAVERS: Final = spaced("have has had the puts put see expect want get")
#: open a heading that asks; make one a statement
ASKS: Final = spaced("when is will does do what who where how why are can has have did which should could")
HOLDS: Final = spaced("is are was were will has have isn't won't")
#: make a day one of many
EACH: Final = spaced("each every")
#: open a sentence about what the one before told of
PRONOUNS: Final = spaced("it this they that")
#: open a phrase for something known
DEFINITE: Final = spaced("the its their")
#: simple pasts that a noun is said with: "filming ran from May to July"
RAN: Final = spaced("ran took lasted began started kicked wrapped ended went came happened followed got")
#: behind a noun, the first of them tells whether it lies ahead
TELLS: Final = RAN | spaced("was were is are will 'll had has have runs takes lasts begins starts")
#: between a season and a date they tell of neither a release nor what lies ahead
STARTED: Final = spaced("since rose grew cost costs")
#: said of books only
PRINTED: Final = frozenset(
    form
    for verb in ("publish", "be published", "hit bookstores", "hit bookshops", "be in bookstores", "be on bookshelves")
    for form, _ in forms(verb)
) | {"publication", "publication date", "pub date"}
