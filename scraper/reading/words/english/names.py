"""English words that name a season, a work or who brings it out.

Numerals and ordinals are those of any grammar; the words for seasons and the ways to point at one come from the
annotation guide and from how news words them; networks and streamers from their own press pages.
"""

from typing import Final

from scraper.reading.words.listed import listed, spaced

NUMBERS: Final[dict[str, int]] = {
    word: value
    for value, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        1,
    )
} | {
    word: value
    for value, word in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1)
}

ORDINALS: Final[dict[str, int]] = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
} | {"sophomore": 2, "freshman": 1, "debut": 1, "inaugural": 1, "opening": 1, "original": 1, "junior": 3}

#: count only in front of a noun: "its debut" is a premiere and "the original" a work
NO_ELLIPSIS: Final = spaced("debut opening original inaugural junior sophomore freshman")
#: may carry a number behind them: "season 2"
SEASON_WORDS: Final = listed(
    "season, seasons, series, saison, chapter, book, class, year, installment, instalment, run, saeson, outing"
)
#: may carry an ordinal before them: "second run"
SEASON_NOUNS: Final = listed(
    "season, seasons, series, run, runs, installment, instalment, installments, outing, chapter, year, batch, helping, "
    "go-round, go-around, round, batch of episodes, set of episodes, edition, series run, go, entry, iteration, part, time"
)
#: a part of a season, or the season itself where the work counts in parts
PART_WORDS: Final = listed("part, volume, vol, cour, half, arc")

#: point at the season that everybody waits for
NEW: Final = listed(
    "the season, this season, that season, new season, upcoming season, next season, forthcoming season, coming season, latest season, new series, latest series, "
    "next series, upcoming series, new episodes, next episodes, fresh episodes, new batch, next batch, upcoming batch, "
    "latest batch, "
    "new run, next run, latest run, upcoming run, new installment, next installment, upcoming installment, next chapter, "
    "the new one, the next one, upcoming episodes, another season, further season, one more season, final season, last season, final run, "
    "final episodes, last episodes, final chapter, last stretch, final series, last run, new outing, next outing, "
    "next instalment, new instalment, upcoming instalment, third-season, the sequel, a sequel, the follow-up, the followup, the rest, "
    "final batch, last batch, the return, return, comeback, upcoming issue, more episodes, the revival, "
    "a continuation, the comeback, the second half, the first half, the other half, the rest of the season, third helping"
)
#: point at seasons that are over
PREVIOUS: Final = listed(
    "both seasons, all seasons, all three seasons, all four seasons, all five seasons, first two seasons, first three seasons, first seasons, "
    " earlier series, previous series, previous season, previous seasons, prior season, preceding season, earlier seasons, earlier season, past season, "
    "past seasons, current season, old seasons, last year's season, season before, current one, the original series, the pilot, "
    "previous installment, previous series, previous chapter, its predecessor, the predecessor, previous film, previous movie, previous game, last film, last movie, last game, "
    "earlier film, earlier films, earlier game, original film, original movie, original game, first one, first film, first movie, first game"
)
#: stand for the work
GENERIC: Final = listed(
    "it, its, the show, the series, the drama, the anime, this series, this show, the programme, the program, the sitcom, "
    "the film, the movie, the game, the title, the project, the k-drama, the comedy, the thriller, the cartoon, the hit, "
    "the adaptation, the hit series, the fantasy, the story, the saga, that one, "
    "the thing, the book, the novel, the k-drama series, the animated series, "
    "the streaming series, this one, the hit show, the reunion movie, the docuseries"
)

#: who orders, shows or makes: never the work itself
COMPANIES: Final = listed(
    "netflix, hbo, hbo max, max, hulu, amazon, prime video, amazon prime, amazon prime video, amazon studios, prime, disney, "
    "disney+, disney plus, disney+ hotstar, hotstar, apple, apple tv, apple tv+, apple tv plus, paramount, paramount+, paramount plus, "
    "peacock, starz, showtime, amc, amc+, fx, fxx, fox, nbc, abc, cbs, the cw, cw, syfy, usa, usa network, tnt, tbs, "
    "bravo, lifetime, freeform, mtv, vh1, bbc, the bbc, bbc one, bbc two, bbc three, bbc america, itv, channel 4, "
    "channel 5, sky, "
    "dave, e4, pbs, masterpiece, hallmark, history, adult swim, cartoon network, nickelodeon, disney channel, "
    "disney xd, crunchyroll, funimation, hidive, aniplex, tvn, jtbc, sbs, kbs, mbc, ocn, tving, wavve, viki, iqiyi, "
    "tencent, tencent video, youku, wetv, mango tv, gmmtv, gmm tv, line tv, studio dragon, "
    "nhk, tv tokyo, tbs television, fuji tv, tokyo mx, toei, ufotable, mappa, wit studio, kadokawa, shueisha, toho, "
    "lucasfilm, marvel, marvel studios, sony, sony pictures, warner bros, warner bros., universal, lionsgate, mgm, "
    "rockstar, rockstar games, nintendo, playstation, xbox, steam, take-two, take-two interactive, ubisoft, "
    "bethesda, cd projekt red, "
    "zee5, sonyliv, jiocinema, mx player, altbalaji, voot, star plus, hum tv, ary digital, geo tv, trt, kanal d, atv, "
    "star tv, show tv, blutv, canal+, tf1, rai, zdf, ard, rtve, la1, antena 3, movistar+, nat geo, national geographic, "
    "bbc1, bbc2, bbc3, bbc scotland, bbc wales, bbc iplayer, itv1, itv2, itvx, itv studios, stv, s4c, rte, sky one, sky atlantic, sky max, "
    "channel four, channel five, more4, alibi, acorn tv, acorn, britbox, comedy central, tv land, epix, mgm+, cinemax, sundancetv, sundance, ifc, spike, "
    "we tv, bet, bet+, e!, own, pop tv, directv, oxygen, cnn, cnbc, crackle, quibi, youtube, facebook watch, "
    "foxtel, stan, binge, tvnz, crave, cbc, ctv, global tv, toonami, gog, epic games, sega, capcom, square enix, konami, ea, electronic arts, "
    "activision, blizzard, valve, netmarble, krafton, harpercollins, penguin, random house, tor books, dreamworks, pixar, paramount pictures, "
    "warner, warner brothers, 20th century fox, columbia, miramax, legendary, "
    "viz media, vix, roku, tubi, discovery, discovery+, tlc, espn, searchlight, a24, neon, focus features, blumhouse, "
    "the streamer, the network, the channel, the streaming giant, the studio, the platform, the company, the broadcaster"
)
#: capitalised, but no part of a title
NO_TITLE: Final = spaced(
    "the a an and but for of in on at by to from with as if when while after before since so now then also here there this that "
    "these those it its we you they he she i our your their his her more most many some all both not no yes what who how why "
    "where which is are was were will can may might new season series part volume read watch january february march april june "
    "july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr "
    "jun jul aug sep sept oct nov dec spring summer fall autumn winter netflix hulu amazon hbo"
)
#: titles that are words as well; they count only where the page sets them apart
ORDINARY: Final = spaced(
    "you it from dark time given them us her him see evil lost heroes house bones fringe suits scandal homeland castle glow "
    "dave barry silo hacks chuck luther you're the who what when here there that this we i me my one two home away upload love "
    "if then now up down out after before since because and or but so as at in on to for with by of no yes not why how "
    "genius billions revenge empire monk psych friends girls"
)
#: make of a title another work
DERIVED: Final = spaced(
    "prequel sequel spin-off spinoff reboot remake aftershow novel novelization comic manga podcast musical documentary universe franchise "
    "adaptation cookbook soundtrack"
)
#: close a longer way to speak of the work: "the Paris-set heist thriller"
WORK_NOUNS: Final = listed(
    "adventure, film, movie, picture, feature, flick, blockbuster, tentpole, series, drama, show, anime, thriller, comedy, sitcom, sequel, "
    "threequel, reboot, remake, romance, saga, epic, cartoon, adaptation, mystery, game, title, docuseries, miniseries, revival, musical, "
    "biopic, horror, western, procedural, dramedy, k-drama, prequel, actioner, whodunit, shooter, rpg"
)
#: heads of a phrase that stands for the season or its release
HEADS: Final = spaced(
    "season seasons series show drama anime film movie game episode episodes batch run chapter part half volume installment instalment "
    "sequel release premiere debut launch return date dates window dub version versions cut edition port broadcast rollout finale "
    "rest lot it they this that these those which who one ones he she what everything all both each adventure thriller comedy sitcom "
    "title picture feature original project adaptation revival reboot spinoff prequel followup follow cour arc story saga reunion "
    "hardcover paperback ebook audiobook hardback book novel satire exclusive pair cours hours access port console pc special simulcast stream streaming screening preview opener arrival wait plan hope target goal"
)
#: a headline that has one of them and no title is one of a page on many works
MANY: Final = spaced(
    "shows films movies dramas comedies games animes k-dramas c-dramas books novels titles sequels originals premieres comebacks "
    "releases cancellations renewals delays favorites favourites networks posts tag tagged tags archive archives page "
    "news roundup round-up rundown preview guide schedules calendar lineup line-up slate mailbag briefs bites items notes "
    "list upfronts tca comic-con q&a spoilers weekend tonight most best every everything everyone these those other others several many"
)
#: what a season consists of
EPISODES: Final = spaced("episode episodes hours parts chapters")
#: plural, and behind a word for how many they are other works than the one that the page is on
WORKS: Final = spaced(
    "shows films movies dramas comedies games titles productions projects series theaters theatres cinemas"
)
HOW_MANY: Final = spaced("many several some few most all every none various numerous other dozens")
#: who watches, gets or shows it
PEOPLE: Final = spaced(
    "you we i us viewers fans audiences people subscribers everyone everybody players readers users folks americans moviegoers "
    "cinemagoers filmgoers members customers japan britain america korea china india germany france turkey canada australia europe "
    "uk us usa world theaters theatres cinemas network streamer studio channel platform service broadcaster company publisher developer "
    "others some many most several both makers producers creators team production crew cast gamers owners households nobody anyone netflix hulu hbo amazon disney"
)
PREPOSITIONS: Final = spaced(
    "of for to in on from about with by at over under during after before since until into onto around between against per via as"
)
#: a clause begins behind them
CLAUSE_ENDS: Final = spaced(
    ', ; : — ( ) . ! ? " and but or while because though although as when which who whose that where if so than yet whereas until '
    "before after since once what how why"
)
#: may stand between "announced" and the season that is announced
ANNOUNCING: Final = spaced(
    "the a an that there will would be is 's was for its their plans of renewal return production new series to with get gets got "
    "on in , had has been just they it and he she officially both"
)
#: make no title with the figure behind them
COUNTING: Final = spaced(
    "season series part volume vol cour half arc episode episodes chapter channel day week month year page number no phase "
    "round step level stage group team act scene game book film movie installment instalment top over under at est pt et pm am"
)
#: small words within a title
NAME_GLUE: Final = spaced("of the")
#: small words within the names of people, after Spanish, Portuguese, Italian, French, Dutch, German, Arabic and Hebrew use
PARTICLES: Final = spaced(
    "de del della di da do dos das du le la van von der den ter ten zu bin bint ibn al el ben abu af"
)
#: beside an order they make it one that follows a season, and not that season's own
RENEWING: Final = spaced("renewed renew renews renewal another then later again more follow-up second-season followed")
#: a first premiere is none of these
COMES_AGAIN: Final = spaced("back return returned returns again resumed resumes")
#: behind them a verb may go on with the subject of the clause before
GOES_ON: Final = spaced(", and but or then")
#: stand with a number for some of the episodes: "six more", "the other five"
OTHERS: Final = spaced("other others last next final more")
#: behind a name with a figure they tell that it is a work's: "Toy Story 4 is"
BEHIND_WORKS: Final = listed(
    "is, was, will, has, comes, came, had, should, could, opens, leaves, goes, isn, won, gets, moves, moved, on the other hand"
)
#: between the work on something and what it is: "filming of", "shooting for"
WORKS_ON: Final = spaced("of for on")
#: days that are written small, unless they stand in a name
NEAR_DAYS: Final = spaced("today tonight tomorrow yesterday week")
#: a company orders them of what it has
FURTHER: Final = spaced("another more extra further both")
#: before a name that something bears
CALLED: Final = spaced("called titled entitled named dubbed subtitled")
#: some of the episodes of a season
STRETCHES: Final = spaced("hours halves parts chapters episodes")
#: open a sentence with a capital that makes no name
OPENERS: Final = spaced(
    "originally officially initially finally currently recently reportedly apparently allegedly supposedly previously eventually "
    "naturally unfortunately luckily thankfully sadly surely certainly clearly hopefully afterwards earlier later next only even just"
)
#: open a clause about what was named right before; what brings it up as something new
POINTING: Final = spaced("which that")
INDEFINITE: Final = spaced("a an another")
#: where films are shown, and what they do that no film does
VENUES: Final = spaced("cinemas theaters theatres cinema theater theatre studios parks")
OPENS: Final = spaced("open opens opened opening reopen reopens reopened reopening close closes closed closing")
#: said of a time that comes; and what may stand before it
TIME_COMES: Final = spaced(
    "come comes came begin begins began begun start starts started here sees saw close closes ended ends"
)
BARELY: Final = spaced("hardly barely scarcely just finally already again not never soon also only likely unlikely")
#: join the items of a list
LISTS: Final = spaced("and or both well as along with plus the for a new")
#: words between a title and its season
JOINS: Final[dict[str, frozenset[str]]] = {
    "after title": spaced("anime the series tv its s' drama show"),
    "before title": spaced("of for to from"),
    "of": frozenset(("of",)),
}
#: titles that the calendar has as well
CALENDAR: Final = spaced(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december spring summer autumn fall winter christmas halloween easter thanksgiving today tomorrow yesterday"
)
#: tell a page on a book from one on a film, a series or a game
BOOK_WORDS: Final = spaced(
    "book books novel novels author publisher manuscript chapters pages hardcover paperback trilogy"
)
SCREEN_WORDS: Final = spaced(
    "film films movie movies series show game games season episode episodes trailer cinema cinemas theaters theatres studio"
)
#: other things on most pages, but the work itself where the page is on a book
BOOKS: Final = frozenset(listed("book, books, novel, novels, volume"))
#: begin a clause about a person; about the thing right before it
PERSONS: Final = spaced("who whom")
RELATIVES: Final = spaced("which that whose")
#: may open a clause in front of its subject
ADVERBS: Final = spaced(
    "perhaps maybe now then so also today yesterday tomorrow instead indeed yes no well sometime if here there again too not"
)
#: right behind a name and a comma they say of it when it comes: "Nightjar, out on May 3"
BARE: Final = spaced(
    "out due opening arriving premiering debuting launching airing coming set slated scheduled expected released shot filmed"
)
#: with a negation before them: filming that has not begun
BEGUN: Final = spaced("begun started begin start commenced entered gone yet rolled")
#: behind the title of a series they make another work of it
FILMS: Final = listed(
    "movie, film, video game, game, board game, mobile game, book, special event, reunion, concert, universe"
)
#: a season that comes in several of them has a first and a second
PARTED: Final = listed("volumes, parts, halves, batches, chunks, installments, instalments, cours")
#: said of people they still tell of the season's return
BACK: Final = listed("be back, is back, are back, 's back, 're back, will be back")
#: titles that as pronouns stand before the same verb forms
THIRD_PERSON: Final = spaced("it this that who what he she everything nobody everyone one")
#: not what a page on a series means by "the …"
SCREENS: Final = spaced(
    "film movie game picture feature flick blockbuster musical biopic remake reboot threequel shooter rpg"
)
#: "returns for its third season": who returns owns the season
OWN: Final = spaced("its their his her")
#: what an ordinal without a noun goes on counting, and no season: "the first episode … and the second"
COUNTED: Final = listed("first episode, trailer, teaser, opening episode, premiere episode, pilot")
