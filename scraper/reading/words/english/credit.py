"""English words with which a page hands a statement to somebody else.

The verbs of saying are the usual list of reporting verbs (Quirk et al., 1985, chapter 16, and news style guides); the
nouns are those that news and fan pages use for whoever told them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from scraper.reading.words.english.verbs import forms
from scraper.reading.words.listed import listed, spaced

_VERBS: Final = listed(
    "say, tell, confirm, reveal, announce, claim, conclude, reason, do the sums, explain, write, tweet, share, hint, suggest, indicate, disclose, predict, "
    "tease, promise, insist, admit, concede, declare, mention, speculate, believe, think, reckon, expect, hope, answer, reply, "
    "offer, refute, deny, reason, let the world in on, describe, cite, warn, conclude, inform, argue, remark, add, note, list, assure, clarify, reaffirm, "
    "reiterate, recall, respond, post, blog, relay, divulge, allege, spill, joke, stress, opine, muse, unveil, quote, "
    "float, name, decide, volunteer, talk of, guess, tip, circle, forecast, foresee, anticipate, swear, maintain, contend, assert, affirm, vow, "
    "pledge, imply, underline, underscore, highlight, emphasize, emphasise, elaborate, echo, signal, spoil, hype, whisper, blurt out, "
    "chime in, dish, gush, enthuse, proclaim, herald, trumpet, relate, recount, figure, calculate, suppose, assume, suspect, wager, "
    "let us know, let fans know, let everyone know, send word, drop word, give word, bring word, go on record, be on record, "
    "repeat, make clear, estimate, acknowledge, leak, let slip, let on, point out, make it clear, make it known, make it official, "
    "make official, make public, let it slip, let it be known, break the news, bring the news, make the announcement, "
    "drop the news, spill the beans, have it, put it, tell it, make up its mind, make up their mind, talk to, talk with, speak to, speak with, chat with, sit down with, open up, rule out, shoot down, pour cold water, own up"
)
#: what the verbs' forms do not give, or what only some of their forms mean
_FURTHER: Final = (
    "quoted as saying, quoted saying, set the record straight, gave an update, gives an update, provided an update, points to, pointed to, broke the news, broken the news, report, reported, reports, reporting, stated, stating, gave, gives, put, puts, pegs, pegged, updated, penned, quipped, laughed, learned, "
    "learnt, feels sure, doesn't reckon, speak of, speaks of, spoke of, came out with the claim, claims that, claimed that, came out with the news, came out with some news, came out with news, shot that down, "
    "shot it down, shoot that down, shoot it down, shoots that down, went on record, is adamant, is confident, are confident, swears, swore, has an update, had an update, went with, "
    "has it down for, have their eye on, have their money on, has its money on, put their money on, bet on"
)


def _written(verbs: Iterable[str]) -> str:
    return ", ".join(form for verb in verbs for form, _ in forms(verb))


CREDIT: Final[dict[str, str]] = {
    "saying": f"{_written(_VERBS)}, {_FURTHER}",
    "according": (
        "according to, per, via, as per, courtesy of, in the words of, in the opinion of, in the view of, citing, quoting, "
        "going by, if we believe, if you believe, to go by, judging by, h/t, hat tip to, source:, sources:, heard from, hear from, learned from, learnt from, we know from, know this from, have it from, had it from, straight from, word from, brought to us by, following, based on, in line with, on the word of"
    ),
    # what a company does with a season's date, and thereby announces it
    "schedule": (
        _written(
            listed(
                "schedule, hold, date, set, reserve, slot, slate, pencil in, push, push back, move, delay, postpone, shift, bump, "
                "reschedule, bring forward, fix, give up, vacate, plan, plan on, aim, target, eye, choose, pick, select, put together, earmark, lock in, lock down"
            )
        )
        + ", switched, switches, switching"
    ),
}


@dataclass(frozen=True)
class CreditWords:
    """The words that the rules of credit ask for."""

    nobody: frozenset[str]
    none: frozenset[str]
    crowd: frozenset[str]
    collective: frozenset[str]
    kickers: frozenset[str]
    he: frozenset[str]
    they: frozenset[str]
    objects: frozenset[str]
    roles: frozenset[str]
    playing: frozenset[str]
    occasions: frozenset[str]
    players: frozenset[str]
    writes: frozenset[str]
    firms: frozenset[str]
    houses: frozenset[str]
    texts: frozenset[str]
    rumours: frozenset[str]
    doubtful: frozenset[str]
    hearsay: frozenset[str]
    trusted: frozenset[str]
    hearsay_verbs: frozenset[str]
    labels: frozenset[str]
    adjectives: frozenset[str]
    openings: frozenset[str]
    indefinite: frozenset[str]
    gap: frozenset[str]
    ahead: frozenset[str]
    negations: frozenset[str]
    still_to: frozenset[str]
    refusing: frozenset[str]
    once: frozenset[str]
    joins: frozenset[str]
    tight: frozenset[str]
    closeness: frozenset[str]
    inner: frozenset[str]
    stop: frozenset[str]
    relatives: frozenset[str]
    passive: frozenset[str]
    receiving: frozenset[str]
    telling: frozenset[str]
    bracketed: frozenset[str]
    loose: frozenset[str]
    some: frozenset[str]
    before_speech: frozenset[str]
    as_: frozenset[str]
    signs: frozenset[str]
    ends: frozenset[str]
    clause_openers: frozenset[str]
    went: frozenset[str]
    making: frozenset[str]
    official: frozenset[str]
    so: frozenset[str]
    plain_nouns: frozenset[str]
    minds: frozenset[str]
    among: frozenset[str]
    about: frozenset[str]
    given: frozenset[str]
    having: frozenset[str]
    having_it: frozenset[str]
    placing: frozenset[str]
    advice: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    firm: frozenset[str]
    footage: frozenset[str]
    subordinating: frozenset[str]
    from_: frozenset[str]
    first_person: frozenset[str]
    naught: frozenset[str]
    thoughts: frozenset[str]
    hearers: frozenset[str]
    turns: frozenset[str]
    press: frozenset[str]
    that: str
    which: str
    agent: str
    infinitive: str
    conjunction: str

    @cached_property
    def sources(self) -> frozenset[str]:
        """Return the nouns that speak without being named."""
        return self.roles | self.firms | self.texts | self.rumours

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Return them with the crowd, whose word is a guess."""
        return self.sources | self.crowd

    @cached_property
    def handing(self) -> frozenset[str]:
        """Return the nouns for what is only handed on."""
        return self.rumours | self.hearsay

    @cached_property
    def pronouns(self) -> frozenset[str]:
        """Return the words that stand for a voice named before."""
        return self.he | self.they


WORDS: Final = CreditWords(
    # the page's own voice, or nobody in particular
    nobody=spaced(
        "we you i us me one everyone everybody nobody anyone viewers audiences people readers this that there which who some many "
        "what show series season film movie game anime drama trailer teaser nothing none no neither nor nobody someone somebody "
        "anybody viewer fan reader others most few thrilled happy pleased excited delighted proud glad sorry sad honored honoured stoked"
    ),
    none=spaced("no none neither nor nothing"),
    crowd=spaced("fans theorists fandom"),
    # of many: never one person named before
    collective=spaced("staff team crew cast duo pair"),
    # open a headline, and are nobody's name
    kickers=spaced("news update updates exclusive breaking watch video review recap official opinion analysis"),
    he=spaced("he she him her"),
    they=spaced("they it them"),
    objects=spaced("him her them"),
    occasions=spaced("interview statement post tweet message letter video podcast conversation chat call speech q&a"),
    playing=spaced("plays play played portrays portrayed stars starred"),
    players=spaced("star stars actor actress actors lead leads"),
    writes=spaced("novel novels book books comic comics webtoon manga memoir"),
    roles=spaced(
        "actor actress star lead director creator creators co-creator showrunner showrunners writer writers producer producers author "
        "spokesperson spokesman spokeswoman representative rep reps official officials publicist exec execs executive executives "
        "boss bosses head chief ceo president chairman leaker leakers tipster tipsters maker makers reporter journalist editor "
        "correspondent columnist analyst analysts expert experts insider insiders source sources actors stars cast comedian "
        "novelist composer host presenter agent manager co-star castmate castmates screenwriter filmmaker filmmakers "
        "player singer novelist mangaka animator designer developers programmer user users team staff crew officials critic critics "
        "informant informants observers commentator veteran duo pair brothers youtuber streamer-turned scooper scoopers dataminer dataminers"
    ),
    firms=spaced(
        "service streamer network channel studio company companies networks publishers streamers channels broadcaster outlet outlets publisher developer platform giant distributor agency label "
        "paper newspaper magazine site website blog portal publication trade trades service producers corporation committee firm group "
        "broadcasters studios press"
    ),
    # end the name of a company: "Marigold Pictures"
    houses=spaced(
        "entertainment pictures studios studio films productions games interactive media television tv network books publishing animation"
    ),
    texts=spaced(
        "report reports post posts tweet tweets announcement announcements statement description account accounts article articles listing listings "
        "confirmation database directory leak message video caption profile newsletter letter memo interview "
        "blurb bulletin synopsis "
    ),
    rumours=spaced(
        "rumor rumors rumour rumours leak leaks theory theories speculation speculations gossip whispers hearsay"
    ),
    trusted=spaced("believed trusted true right correct accurate anything"),
    # a claim by one of these is no more than expected
    doubtful=spaced(
        "theory theories insider insiders rumor rumors rumour rumours leak leaks leaker leakers speculation speculations unconfirmed gossip"
    ),
    hearsay=spaced("reports rumors rumours rumor rumour sources insiders leaks speculation speculations gossip"),
    hearsay_verbs=spaced(
        "show shows showed have has had put puts point points go goes place places peg pegs swirl swirled"
    ),
    labels=spaced(
        "report reports rumor rumour source sources insider leak leaker showrunner creator producer director star boss exec ceo"
    ),
    adjectives=spaced(
        "some many several various most other earlier unconfirmed recent certain trusted few multiple new two three four latest "
        "reliable anonymous unnamed industry official own local inside well-placed well-informed credible persistent former own "
        "various countless numerous more first early later initial"
    ),
    openings=spaced("every each any the a an this that these those his her its their our my your one another"),
    indefinite=spaced("a an another one"),
    gap=spaced(
        "has have had also officially finally recently just then now already first later been further even did since still "
        "too can exclusively only both all himself herself themselves itself would does do 's 've 'd 'm is are am was were be "
        "being today yesterday earlier soon at last"
    ),
    ahead=spaced("will 'll may might could should shall must let"),
    negations=spaced(
        "not never n't hasn't haven't hadn't didn't doesn't don't isn't wasn't won't wouldn't can't couldn't cannot without nor "
        "neither yet refused refuses declined declines hardly"
    ),
    still_to=spaced(
        "expected set due likely going supposed yet about wait waiting time plans planning ready way nothing"
    ),
    # a denial said with a negation is a statement all the same
    refusing=spaced(
        "doesn't don't deny denies denied refute refutes refuted rule rules ruled shot shoots pour pours poured"
    ),
    once=spaced("had originally initially first once previously earlier"),
    # hold a name together whatever stands before them
    tight=spaced("of for at by"),
    joins=spaced("of for at from on in by inside within behind with to"),
    closeness=spaced("close familiar inside privy near from within"),
    inner=spaced("'s ' & - + / @ . !"),
    stop=spaced(
        "is was are were will would has have had be been that which doesn't didn't don't won't who whom whose and but or so as when while "
        "because if then than it they he she we you i to at on in for from by with of about after before until since into where "
        "whether though although once whereas like 're 'll 've 'm via per plus according despite besides instead given considering following due unlike among amid over under during what why how there here not "
        "did does do can could may might should let lets makes made went took got gets get"
    ),
    relatives=spaced("who which that whose"),
    passive=spaced("is was were been being are be get got gets 's"),
    # the verbs of a renewal whose subject is the work
    receiving=spaced(
        "be get is are was were got gets been 's 're score scored scores land landed lands earn earned earns secure secured secures "
        "nab nabbed nabs receive received receives win won being getting gotten"
    ),
    telling=spaced("told tells tell telling informed informs inform assured assures"),
    bracketed=spaced("via per"),
    # only of what is handed on: "following the rumors", but not "following the premiere"
    loose=frozenset(("following", "based on", "in line with")),
    # some of whom speak: "one of its creators"
    some=spaced("one some two three several many both most member members"),
    before_speech=spaced("as so which what that like"),
    as_=spaced("as so like"),
    signs=spaced(", \" ' — - ( ) : ; ! ? . …"),
    ends=spaced(
        ', ; : — ( ) " when while because but that which who whose where if although though since as until what how'
    ),
    clause_openers=spaced("and then now so but later also earlier meanwhile today yesterday in on at"),
    making=spaced("made makes make making"),
    official=spaced("official"),
    went=spaced("went goes gone go"),
    # verbs that say nothing where they are but an infinitive or a participle
    thoughts=spaced(
        "think thinking expect expecting believe believing hope hoping offer offering reckon list listing note describe answer respond "
        "estimate reason recall repeat stress quote promise promising add adding post write share tease teasing"
    ),
    # what is made known so is settled; a guess behind it is the page's own
    firm=spaced(
        "announce announced announces confirm confirmed confirms reveal revealed reveals unveil unveiled unveils made"
    ),
    footage=spaced(
        "trailer trailers teaser teasers poster posters photo photos image images cast clip clips look footage logo art stills"
    ),
    subordinating=spaced("after since when because although though while once until if before"),
    from_=spaced("from by"),
    first_person=spaced("i we our my us i'm we're i've we've 're 'm me"),
    naught=spaced("nothing little no"),
    having=spaced("has have had"),
    # say something only before what is said: "as Variety has it", but not "Hulu has it in May"
    having_it=frozenset(("have it", "has it", "had it", "having it", "put it", "puts it", "putting it")),
    placing=spaced("put puts"),
    # what fans can expect is the page's own word
    advice=spaced("can could should may might must will cannot"),
    # texts that are named by two words, the latter of which is mostly something else
    pairs=frozenset((("press", "release"), ("news", "release"), ("casting", "call"), ("release", "schedule"))),
    given=spaced("now given provided considering"),
    # what somebody has, and thereby says
    minds=spaced(
        "guess bet hope hopes plan plans target goal promise word words estimate prediction forecast view opinion reckoning telling account "
        "intention aim announcement message answer expectation belief calculation admission hint"
    ),
    among=spaced("among of from"),
    about=spaced("on about talks discusses teases"),
    # plain forms that are mostly nouns where no plural stands before them: "a blog post"
    plain_nouns=spaced(
        "post tweet report claim leak share note guess hint promise estimate hope answer offer list quote name tip signal figure"
    ),
    so=spaced("so this it news that"),
    hearers=spaced("us me the as reporters fans viewers him them"),
    turns=spaced("but ; while whereas although though"),
    press=spaced(
        "outlet outlets paper newspaper magazine site website blog portal publication trade publication daily weekly"
    ),
    that="that",
    which="which",
    agent="by",
    infinitive="to",
    conjunction="and",
)
