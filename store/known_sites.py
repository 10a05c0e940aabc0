"""Well-known sites and what kind each is of.

Collected in November 2026 from general knowledge of who owns what; the press and the feeds are those of
`scraper/packs.csv`, whose facts are from public lists of feeds. A domain stands for all below it that have no entry of
their own. Sites where everybody publishes (YouTube, X, Facebook, Medium) have none: a site's kind would say nothing of
who speaks there. A house that makes shows and reports news under one domain stands with the news, for that is what a
crawl meets there.
"""

from enum import StrEnum
from typing import Final


class SiteKind(StrEnum):
    """Who publishes: those whose work it is, the press of their trade, others that report, and those that hand on."""

    OFFICIAL = "official"
    TRADE = "trade"
    NEWS = "news"
    FAN = "fan"
    SEO = "seo"
    DATABASE = "database"
    UNKNOWN = "unknown"


#: kinds of site -> what people are told that they are, wherever it is
SITE_WORDS: Final[dict[str, str]] = {
    SiteKind.OFFICIAL: "official",
    SiteKind.TRADE: "trade press",
    SiteKind.NEWS: "news",
    SiteKind.FAN: "fan site",
    SiteKind.DATABASE: "database",
    SiteKind.SEO: "content farm",
    SiteKind.UNKNOWN: "unknown",
}


def site_words(kind: str | None) -> str:
    """Say what kind a site is of; what has no kind is unknown.

    >>> site_words("seo"), site_words("")
    ('content farm', 'unknown')
    """
    return SITE_WORDS.get(kind or "", SITE_WORDS[SiteKind.UNKNOWN])


#: those who make, publish or show the works, with their press rooms
_OFFICIAL: Final = """
netflix.com netflixtudum.com disney.com disney.co.uk disneyplus.com thewaltdisneycompany.com dgepress.com
disneyanimation.com pixar.com marvel.com starwars.com lucasfilm.com hulu.com fxnetworks.com nationalgeographic.com
abc.go.com 20thcenturystudios.com searchlightpictures.com hbo.com hbomax.com max.com wbd.com warnerbros.com dc.com
adultswim.com cartoonnetwork.com tntdrama.com primevideo.com aboutamazon.com amazonmgmstudios.com amazonstudios.com
mgm.com apple.com paramount.com paramountplus.com paramountpressexpress.com viacomcbspressexpress.com cbs.com
cbspressexpress.com nick.com mtv.com comedycentral.com showtime.com sho.com nbc.com nbcuniversal.com nbcumv.com
peacocktv.com usanetwork.com syfy.com bravotv.com universalpictures.com dreamworks.com illumination.com fox.com
foxflash.com cwtv.com amc.com amcnetworks.com amcplus.com shudder.com acorn.tv britbox.com starz.com lionsgate.com
sonypictures.com sonypicturestelevision.com sonypicturesanimation.com a24films.com neonrated.com blumhouse.com
skydance.com legendary.com wwe.com pbs.org bbcstudios.com bbcamerica.com itv.com itvstudios.com channel4.com
channel5.com sky.com skygroup.sky uktv.co.uk mubi.com rte.ie virginmediatelevision.ie stan.com.au binge.com.au
crave.ca cbc.ca zdf.de daserste.de ard.de rtl.de joyn.de canalplus.com canalplusgroup.com tf1.fr france.tv rtve.es
atresmedia.com movistarplus.es rai.it raiplay.it mediaset.it dr.dk svt.se tv2.no nrk.no viaplay.com globo.com
televisaunivision.com cjenm.com tving.com jtbc.co.kr kbs.co.kr sbs.co.kr imbc.com wavve.com coupangplay.com
studiodragon.net viki.com kocowa.com iq.com wetv.vip viu.com toei-anim.co.jp toei-animation.com toei.co.jp mappa.co.jp
ufotable.com kyotoanimation.co.jp bones.co.jp bones-film.co.jp wit-studio.co.jp witstudio.org a1p.jp cloverworks.co.jp
madhouse.co.jp production-ig.co.jp trigger.co.jp tms-e.co.jp sunrise-inc.co.jp pierrot.jp davidproduction.jp
doga-kobo.com jcstaff.co.jp whitefox.co.jp silverlink.co.jp shaft-web.co.jp ghibli.jp comixwave.jp polygonpictures.com
orange-cg.com aniplex.co.jp aniplexusa.com kadokawa.co.jp kadokawa.com bandainamco.co.jp bandaivisual.co.jp
kodansha.co.jp kodansha.us shueisha.co.jp shonenjump.com shogakukan.co.jp square-enix.com toho.co.jp
toho-animation.com viz.com yenpress.com crunchyroll.com funimation.com hidive.com sentaifilmworks.com gkids.com
tv-tokyo.co.jp fujitv.co.jp tbs.co.jp ntv.co.jp tv-asahi.co.jp nhk.or.jp nhk.jp tokyo-mx.com wowow.co.jp unext.jp
abema.tv bilibili.com v.qq.com youku.com hotstar.com jiocinema.com sonyliv.com zee5.com playstation.com xbox.com
nintendo.com ubisoft.com ea.com bethesda.net rockstargames.com cdprojektred.com riotgames.com capcom.com konami.com
sega.com fromsoftware.jp blizzard.com epicgames.com penguinrandomhouse.com harpercollins.com macmillan.com
simonandschuster.com hachettebookgroup.com
"""

#: the press of the trade, which reports what it knows from the houses themselves
_TRADE: Final = """
deadline.com variety.com hollywoodreporter.com tvline.com thewrap.com indiewire.com screendaily.com dwdl.de
blickpunktfilm.de c21media.net tbivision.com worldscreen.com realscreen.com broadcastnow.co.uk nexttv.com
broadcastingcable.com animationmagazine.net awn.com boxofficepro.com filmbusinessasia.com contentasia.tv prensario.net
puck.news theankler.com playbackonline.ca if.com.au ecranlarge.com lefilmfrancais.com
"""

#: newspapers, magazines and entertainment sites with a desk of their own
_NEWS: Final = """
nytimes.com washingtonpost.com latimes.com usatoday.com wsj.com theguardian.com telegraph.co.uk independent.co.uk
thetimes.co.uk bbc.co.uk bbc.com bbci.co.uk abcnews.go.com cbsnews.com nbcnews.com foxnews.com cnn.com npr.org
apnews.com reuters.com time.com forbes.com businessinsider.com newsweek.com thedailybeast.com huffpost.com vox.com
theverge.com wired.com slate.com theatlantic.com newyorker.com news.sky.com standard.co.uk metro.co.uk mirror.co.uk
express.co.uk dailymail.co.uk thesun.co.uk irishtimes.com smh.com.au yahoo.com msn.com aol.com ew.com people.com
eonline.com usmagazine.com etonline.com tvguide.com tvinsider.com tvfanatic.com tvseriesfinale.com vulture.com
rollingstone.com vanityfair.com esquire.com gq.com cosmopolitan.com elle.com harpersbazaar.com teenvogue.com
townandcountrymag.com oprahdaily.com womenshealthmag.com menshealth.com goodhousekeeping.com collider.com
screenrant.com cbr.com movieweb.com comicbook.com slashfilm.com decider.com avclub.com polygon.com ign.com
gamespot.com kotaku.com eurogamer.net gamesradar.com rockpapershotgun.com pcgamer.com vg247.com gamerant.com
thegamer.com denofgeek.com denofgeek.co.uk digitalspy.com radiotimes.com nme.com empireonline.com totalfilm.com
techradar.com tomsguide.com cnet.com engadget.com mashable.com gizmodo.com io9.com inverse.com bustle.com popsugar.com
refinery29.com buzzfeed.com uproxx.com cinemablend.com comingsoon.net bleedingcool.com cordcuttersnews.com
rottentomatoes.com metacritic.com pastemagazine.com gamesindustry.biz thefilmstage.com rogerebert.com joblo.com
superherohype.com readysteadycut.com hellomagazine.com hellokpop.com onebauer.media animenewsnetwork.com
animecorner.me otakuusamagazine.com animeuknews.net natalie.mu eiga.com oricon.co.jp mantan-web.jp soompi.com
koreaboo.com kdramastars.com allkpop.com koreatimes.co.kr koreaherald.com koreajoongangdaily.joins.com yna.co.kr
asiaone.com scmp.com straitstimes.com japantimes.co.jp mtime.com dexerto.com popculture.com upi.com looper.com
screencrush.com wegotthiscovered.com themarysue.com gameranx.com digitaltrends.com enstarz.com hollywoodlife.com
justjared.com buzzfeednews.com thrillist.com t3.com stylist.co.uk thehindu.com telegraphindia.com outlookindia.com
newsx.com newsbytesapp.com indiatoday.in livemint.com koimoi.com latestly.com thehansindia.com rappler.com
philstar.com thedailystar.net hankookilbo.com elcomercio.pe bollywoodhungama.com filmibeat.com gadgets360.com
indianexpress.com ottplay.com pinkvilla.com hindustantimes.com indiatimes.com ndtv.com timesofindia.com india.com
news18.com filmdienst.de filmstarts.de serienjunkies.de moviepilot.de kino.de tvspielfilm.de spiegel.de allocine.fr
premiere.fr telerama.fr lemonde.fr espinof.com hobbyconsolas.com sensacine.com fotogramas.es elpais.com everyeye.it
drcommodore.it mymovies.it comingsoon.it filmweb.pl naekranie.pl jovemnerd.com.br omelete.com.br pipocamoderna.com.br
"""

#: sites by and for those who love one thing
_FAN: Final = """
reddit.com tumblr.com livejournal.com blogspot.com wordpress.com resetera.com neogaf.com archiveofourown.org
tvtropes.org fansided.com winteriscoming.net netflixlife.com showsnob.com whats-on-netflix.com netflixjunkie.com
cartermatt.com spoilertv.com insidethemagic.net hypable.com thedirect.com trekmovie.com trektoday.com theonering.net
starwarsnewsnet.com doctorwhotv.co.uk animemojo.com dramabeans.com koalasplayground.com kpopmap.com asianwiki.com
animeclick.it theouterhaven.net forevergeek.com tvshowsace.com
"""

#: pages made to be found for "season 2 release date"
_SEO: Final = """
otakukart.com thecinemaholic.com epicstream.com amazfeed.com gizmostory.com pressinformant.com therecenttimes.com
tvacute.com recentlyheard.com futuregamereleases.com trendingnewsbuzz.com alphanewscall.com devdiscourse.com
sportskeeda.com distractify.com blastingnews.com thehamdenjournal.com ruetir.com
"""

#: catalogues and encyclopedias, which hand on dates from elsewhere
_DATABASE: Final = """
imdb.com wikipedia.org wikidata.org fandom.com wikia.com tvmaze.com thetvdb.com themoviedb.org trakt.tv tvtime.com
myanimelist.net anilist.co anidb.net kitsu.app kitsu.io livechart.me animeschedule.net anime-planet.com
mydramalist.com letterboxd.com justwatch.com reelgood.com episodate.com next-episode.net epguides.com
thefutoncritic.com serializd.com simkl.com tvcalendar.com boxofficemojo.com the-numbers.com filmaffinity.com
kinopoisk.ru douban.com goodreads.com igdb.com mobygames.com hancinema.net betaseries.com fernsehserien.de
"""

KNOWN: Final[dict[str, SiteKind]] = {
    domain: kind
    for kind, domains in (
        (SiteKind.OFFICIAL, _OFFICIAL),
        (SiteKind.TRADE, _TRADE),
        (SiteKind.NEWS, _NEWS),
        (SiteKind.FAN, _FAN),
        (SiteKind.SEO, _SEO),
        (SiteKind.DATABASE, _DATABASE),
    )
    for domain in domains.split()
}
