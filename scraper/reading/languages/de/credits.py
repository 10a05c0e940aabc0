"""German: whom a sentence credits."""

from typing import Final

from scraper.reading.languages.table import CAPITALS, PARTICLES

#: what a person or a house is called before the name
_POST: Final = (
    r"(?:[\w-]{0,25}(?:[Ss]howrunner|[Ss]chöpfer|[Ee]rfinder|[Mm]acher|[Rr]egisseur|[Pp]roduzent|[Pp]roducer"
    r"|[Dd]arsteller"
    r"|[Ss]chauspieler|[Ss]tar|[Mm]oderator|[Aa]utor|[Cc]hef|[Bb]oss|[Ss]precher|[Ii]nsider|[Ll]eaker|[Jj]ournalist"
    r"|[Rr]edakteur|[Ll]eiter|[Dd]irektor|[Vv]orstand|[Mm]anager|[Ii]ntendant|[Zz]eichner|[Ss]ynchronsprecher|[Ss]ender"
    r"|[Ss]treamer|[Dd]ienst|[Pp]lattform|[Aa]nbieter|[Rr]iese|[Pp]ortal|[Mm]agazin|[Bb]latt|[Zz]eitung|[Zz]eitschrift"
    r"|[Aa]gentur|[Pp]ublisher|[Ff]irma|[Vv]erlag|[Vv]erleih|[Ww]ebsite|[Ww]ebseite|[Ss]eite|[Kk]onzern|[Uu]nternehmen"
    r"|[Aa]ccount|[Kk]anal|[Pp]artner|[Kk]ollege|[Mm]utter|[Nn]etwork)"
    r"(?:in|innen|e?s|e?n|e)?)"
)

#: nouns that are nobody, as the language writes all of them with a capital
_NOBODY: Final = (
    r"(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr"
    r"|Frühling|Sommer|Herbst|Winter|Jahr\w*|Woche\w*|Monat\w*|Tag\w*|Quartal|Uhr|Weihnachten|Ostern|Ende|Anfang"
    r"|Mitte|Montag"
    r"|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Ab|Seit|Bei|Beim|Mit|Nach|Von|Vom|Zu|Zum|Zur|Auf"
    r"|Für|Um|Bis|Vor|An|Aus|Über|Unter|Durch|Gegen|Ohne|Die|Der|Das|Den|Dem|Des|Ein\w{0,2}|Es|Sie|Er|Wir|Ihr|Ich|Man"
    r"|In|Im|Am|Zudem|Nun|Jetzt|Auch|Doch|Aber|Und|Denn|Wann|Wie|Was|Wer|Wo|Ob|Wenn|Dass|Da|Dann|So|Noch|Schon|Erst"
    r"|Bereits|Laut|Gegenüber|Angaben|Aussage\w*|Information\w*|Quelle\w*|Kürzlich|Zuletzt|Inzwischen|Mittlerweile"
    r"|Dies\w{0,2}|Gestern|Heute|Morgen|Hier|Damit|Dabei|Dazu"
    r"|Dort|Offiziell|Endlich|Alle\w?|Viele|Mehrere|Einige|Neue\w?|Nichts|Niemand|Kein\w{0,2}|Serie\w*|Show\w*"
    r"|Fan(?:s|gemeinde)?"
    r"|Folge\w?|Episode\w?|Start\w*|Termin\w*|Dreh\w*|Trailer\w*|Teaser\w*|Clip\w*|Video\w*|Bilder\w*|Staffel\w*|Season"
    r"|Runde|Teil\w?|Vertrag\w*|Plan|Pläne|Zeitplan|Anime|Manga|Format|Soap|Drama|Comedy|Krimi\w*|Film\w*|Projekt"
    r"|Comeback"
    r"|Finale|Nachschub|Details?|Infos?|Datum|Release\w*|Zeitraum|Vorlage|Roman\w*|Buch|Spiel|Titel|Stand|Grund"
    r"|Publikum"
    r"|Zuschauer\w*|Kritik\w*|Quoten?|Erfolg|Aus|Schluss|Licht|Programm\w*|Mediathek|Internet|Fernsehen|TV|Kino\w*|Cast"
    r"|Team|Crew|Besetzung|Ensemble|Rolle\w?|Handlung|Auftakt|Hoffnung\w*|Gerücht\w*|Bericht\w*|Deutschland|Österreich"
    r"|USA|Großbritannien|Japan|Twitter|Instagram|Facebook|YouTube|TikTok|Social|Interview|Gespräch|Podcast|Anfrage"
    r"|Nachfrage"
    r"|[\w-]{3,}(?:ung|ungen|heit|keit|schaft|ktion|tionen|staffel|serie|folgen?|start|termin|datum|premiere|trailer"
    r"|teaser"
    r"|programm|dreh|kehr|arbeiten|ende|beginn|plan|zeit|zahlen|film|reihe|finale|woche|tag|kreis(?:en)?|angaben"
    r"|bericht\w{0,3}|medien|quellen?|studie|liste|kalender|vertrag))\b"
)

_WORD: Final = rf"(?:[{CAPITALS}][\w'’+&.-]*|(?<=\s)\d{{1,2}}\b)"

#: a name; titles of persons and nouns that are nobody are none, nor what small letters begin but a few houses
NAME: Final = (
    r"(?:@[\w.]{2,30}|What['’]s on Netflix|[a-z][\w-]{2,20}\.(?:de|com|net|tv|at|ch|org)|kabel eins|arte|sixx|funk"
    r"|joyn|tvN"
    rf"|n-tv|ntv|Sat\.1|Das Erste|(?:Amazon )?Prime Video|(?!{_NOBODY})(?!{_POST}\b)[{CAPITALS}][\w'’+&.-]*"
    rf"(?: (?:(?:of|the|van|de|von|on|&|und) |{PARTICLES})?(?!{_NOBODY}){_WORD}){{0,3}})"
)

#: those who are told of without a name
_SOME: Final = (
    r"(?:[\w-]{0,20}[Mm]edien|[\w-]{0,20}[Ii]nsider|[\w-]{0,12}(?:[Qq]uellen?|[Bb]erichte?)"
    r"|[\w-]{0,15}[Ii]nformant(?:en)?"
    r"|[\w-]{0,15}[Ll]eaks?|[\w-]{0,20}[Ss]precher(?:in)?|[\w-]{0,20}[Ss]ender|[\w-]{0,12}[Kk]anal"
    r"|[\w-]{0,12}[Pp]lattform"
    r"|[\w-]{0,12}(?:[Ss]treamer|[Ss]treaming-?[Dd]ienst|[Ss]treaming-?[Aa]nbieter|[Ss]treaming-?[Rr]iese|[Aa]nbieter)"
    r"|[\w-]{0,12}[Pp]roduzent(?:in|en)?|[\w-]{0,12}[Pp]roduktions(?:firma|team|studio)|Produktion"
    r"|[\w-]{0,12}[Mm]acher(?:in)?"
    r"|[\w-]{0,12}[Ss]chöpfer(?:in)?|[\w-]{0,12}[Ss]howrunner(?:in)?|[\w-]{0,12}[Rr]egisseur(?:in)?|Verantwortliche"
    r"|Team"
    r"|[\w-]{0,12}[Dd]arsteller(?:in)?|[\w-]{0,12}[Ss]chauspieler(?:in)?|[\w-]{0,12}[Mm]oderator(?:in)?|Studio"
    r"|Verlag|Publisher"
    r"|Entwickler|[\w-]{0,12}[Aa]utor(?:in|en)?|[\w-]{0,15}[Cc]hef(?:in)?|Beobachter|Experten|Branchenkenner|Kenner"
    r"|Branchenblatt"
    r"|Fachblatt|Website|Webseite|Homepage|Intendant(?:in)?|Rundfunkanstalt|Anstalt|Mediengruppe|Unternehmen|Konzern"
    r"|[\w-]{0,12}[Rr]edaktion|Pressestelle|Insiderkreise|Produktionskreise|Senderkreise|Branchenkreise|Verleih)"
)

#: a name with what stands before it, or a description; its ending in the genitive or the dative is not of it
_LED: Final = (
    r"(?:(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[rmsn]?|[Ii]hre?[rmn]?|[Ss]eine?[rmn]?|[Mm]ehrere[rn]?|[Ee]inige[rn]?"
    r"|[Vv]erschiedene[rn]?|[Zz]ahlreiche[rn]?|[Dd]iverse[rn]?|[Gg]leich mehrere) )?"
    r"(?:(?!und\b|oder\b)[a-zäöüß][\wäöüß-]{2,20}e[nrs]? ){0,2}"
)

WHO: Final = (
    rf"{_LED}(?:{_POST}(?: und {_POST})?,? ){{0,2}}[\"„»«“'‚]?"
    rf"(?P<who>{NAME}|{_SOME}(?: (?:von|vom|bei|der|des|aus) (?:der |dem )?(?:{NAME}|(?:{_SOME})s?|Serie|Show"
    rf"|Reihe))?)(?:e?n|e?s)?[\"“”«»'‘]?"
)

#: what is added to a name
_MORE: Final = r"(?: \([^()]{1,40}\))?(?:, (?!wonach|dass|laut|denen|nach|ob|was)[^,.;:!?]{3,60},)?"

#: stands before a subject that opens its clause; looked back at, as a pattern begins with a whole word
_OPEN: Final = (
    r"(?:^\W{0,3}|(?<=[,:;–—(“”»«\"!]\s)|(?<=\bund\s)|(?<=\bdenn\s)|(?<=\baber\s)|(?<=\bdoch\s)|(?<=\bdass\s)"
    r"|(?<=\bweil\s)"
    r"|(?<=\bwie\s)|(?<=\bWie\s)|(?<=\bals\s)|(?<=\bAls\s)|(?<=\bnachdem\s)|(?<=\bNachdem\s)|(?<=\bda\s)|(?<=\bwo\s)"
    r"|(?<=\bauch\s)"
    r"|(?<=\bAuch\s)|(?<=\bwährend\s)|(?<=\bdem\s)|(?<=\bden\s)|(?<=\bdie\s))"
)

#: a gap in which nothing is denied; the stops of dates may stand in it
_GAP: Final = r"(?:(?!\b(?:[Kk]ein|nicht\b|nie\b|weder\b|ob\b))(?:[^.;:!?]|(?<=\d)\.)){0,110}?"

#: what stands between a verb and the subject behind it
_BETWEEN: Final = (
    r"(?:(?:sich|es|das|dies|nun|jetzt|bereits|schon|auch|dann|inzwischen|mittlerweile|kürzlich|zuletzt|gestern"
    r"|heute|erst"
    r"|zudem|außerdem|hingegen|daraufhin|darauf|schließlich|endlich|offiziell|prompt|wiederum|unterdessen|etwa"
    r"|zum Beispiel"
    r"|indes|jüngst|kurz darauf|unlängst|einst|ferner|dagegen|dazu|aber|allerdings|jedoch|immerhin|selbst|(?:am|im"
    r"|Anfang"
    r"|Mitte|Ende|vor|in|Ende des|auf|bei|gegenüber) (?:[\w.-]+ )?(?:\w+tag|\w+er|Mai|April|März|Juni|Juli|August"
    r"|Januar|Monat\w*|Woche\w*|Jahr\w*"
    r"|Instagram|Twitter|X|Interview|Podcast|Anfrage|Nachfrage|Abend|[A-Z][\w.]+)(?: \d{4})?) ){0,3}"
)

#: verbs of saying that need nothing behind them
_SAYS: Final = (
    r"(?:sag(?:t|te|ten|en)|erzähl(?:t|te|ten|en)|gesteht|gestand|erwähnt|erwähnte|warnt|warnte|jubelt|jubelte"
    r"|teaserte?|erklär(?:t|te|ten|en)|verrät|verriet|verrieten|verraten|meldet|meldete|meldeten|melden|berichte[tn]?"
    r"|berichtete|berichteten|schreib(?:t|en)|schrieb(?:en)?|kündig(?:t|te|ten|en)|bestätigten?|bestätigte"
    r"|bestätigen|verkündeten?|verkünden"
    r"|betont|betonten?|versichert|versicherten?|verspricht|versprach|versprechen|meint|meinten?|twittert|twitterte"
    r"|postet|postete"
    r"|spekulier(?:t|te|ten|en)|vermute[tn]?|vermutete|tipp(?:t|te|en)|schätz(?:t|te|en)|rechne(?:t|te|n)|hoff(?:t"
    r"|te)|glaub(?:t|te|en)"
    r"|nennt|nannten?|nennen|plant|plante|planen|peil(?:t|te|en)|streb(?:t|te|en)|visier(?:t|te|en)|dementier(?:t|te"
    r"|en)|widerspricht"
    r"|widersprach|bekräftigt|bekräftigte|ergänzt|ergänzte|enthüllten?|enthüllen|offenbart|offenbarten?|schwärmt"
    r"|schwärmte"
    r"|plauder(?:t|te)|verlautbarten?|informiert|informierten?|antwortet|antwortete|prognostizier(?:t|te|en)|äußert"
    r"|äußerte|behauptet"
    r"|behauptete|behaupten|kommentiert|kommentierte|präzisierte|konkretisierte|beteuert|beteuerte|stoppt|stoppte"
    r"|cancelt|cancelte"
    r"|verschiebt|verschob|verschieben|verlegt|verlegte|vertagt|vertagte|datiert|datierte|terminiert|terminierte"
    r"|ordert|orderten?"
    r"|bestellten?|bestellte|verlängerten?|verlängerte|erneuerte|beauftragte|spendiert|spendierte|gönnt|gönnte"
    r"|besiegelte|begrub"
    r"|kippt|kippte|strich|streicht|kassiert|kassierte|verhängte|verzichtet|verzichtete|beschloss|beschließt"
    r"|entschied|entscheidet)"
)

#: what must stand behind these verbs, as far off as the gap lets it
_PARTED: Final = (
    rf"(?:(?:gibt|gab|gaben|geben)\b{_GAP}\b(?:bekannt\w*|grünes Licht|preis|zu verstehen|in Auftrag|an|zu|frei"
    rf"|das Go|das Okay"
    r"|Auskunft|Entwarnung|Einblick|Staffel|Termin|Startdatum)"
    rf"|(?:teilt|teilte|teilten|teilen)\b{_GAP}\b(?:mit|Trailer|Teaser|Clip|Video)"
    rf"|(?:macht|machte|machten|machen)\b{_GAP}\b(?:offiziell|amtlich|publik|fix|klar|Hoffnung|Schluss mit"
    rf"|Nägel mit Köpfen)"
    rf"|(?:lässt|ließ|ließen|lassen)\b{_GAP}\b(?:wissen|verlauten|durchblicken|aus dem Sack|durchsickern|auslaufen"
    rf"|fallen)"
    rf"|(?:stellt|stellte|stellten|stellen)\b{_GAP}\b(?:klar|in Aussicht|ein|Trailer\w*|Teaser\w*)"
    rf"|(?:deutet|deutete|deuteten|setzt|setzte|setzten)\b{_GAP}\b(?:an|ab|den Rotstift)(?=[.,;:!]|$)"
    rf"|(?:legt|legte|legten)\b{_GAP}\b(?:fest|offen|auf Eis)|(?:zieht|zog|zogen)\b{_GAP}\b(?:vor|den Stecker"
    rf"|die Reißleine)"
    rf"|(?:räumt|räumte|stampft|stampfte)\b{_GAP}\bein(?=[.,;:!]|$)|(?:weist|wies|wiesen)\b{_GAP}\bzurück"
    rf"|(?:fügt|fügte)\b{_GAP}\bhinzu|(?:geht|gehen|ging|gingen)\b{_GAP}\baus(?=[.,;:!]|$)|(?:spricht|sprach"
    rf"|sprachen) von"
    rf"|(?:packt|packte)\b{_GAP}\baus|(?:lüftet|lüftete)\b|(?:winkt|winkte)\b{_GAP}\bdurch|(?:nickt|nickte|segnet"
    rf"|segnete)\b{_GAP}\bab"
    rf"|(?:schickt|schickte)\b{_GAP}\bin (?:die Verlängerung|Rente|eine (?:neue|weitere|zweite|dritte|vierte"
    rf"|fünfte) Runde)"
    rf"|(?:sichert|sicherte|sagt|sagte)\b{_GAP}\bzu|trenn(?:t|te) sich|(?:hält|hielt)\b{_GAP}\bfest|(?:schenkt"
    rf"|schenkte)\b{_GAP}\bStaffel"
    rf"|hat genug|hatte genug|(?:will|wollen)\b{_GAP}\b(?:erfahren haben|wissen)"
    rf"|(?:veröffentlicht|zeigt|präsentiert|enthüll|schiebt|schob|lädt|lud|liefert|spendiert|zeig)\w*\b{_GAP}\b"
    r"(?:[\w-]{0,12}[Tt]railer|[\w-]{0,12}[Tt]easer|Clip|Featurette|[\w-]{0,12}[Vv]ideo|Bewegtbilder|Vorgeschmack)\b)"
)

#: forms that are the participle too ("X verlängert" is said of the show): an object must follow
_OBJECT: Final = (
    r"(?:(?<![“”\"»«]\s)(?:bestätigt|verkündet|enthüllt)(?=:|,\s(?:dass|wann|was)|\s(?:nun\b|jetzt\b|auch\b|am\b"
    r"|im\b|heute\b|offiziell\b|endlich\b))"
    r"|(?:bestätigt|verkündet|enthüllt|bestellt|verlängert|erneuert|beauftragt|beendet)"
    r"(?=\s(?:[„\"»«A-ZÄÖÜ]|(?:die|das|den|eine|einen|weitere|neue|zweite|dritte|vierte|fünfte|sechste|seine|ihre"
    r"|nächste|erste"
    r"|gleich|noch|auch|zwei|offizielle\w?|konkrete\w?|genaue\w?)\s)))"
)

_SPOKEN: Final = f"(?:{_SAYS}|{_PARTED}|{_OBJECT})"

#: participles of what is said, ordered, moved or given up
_SAID: Final = (
    r"(?:bestätigt|angekündigt|bekannt(?: )?(?:gegeben|gemacht)|verlängert|bestellt|geordert|mitgeteilt|verkündet"
    r"|verraten|gesagt"
    r"|erklärt|enthüllt|offenbart|berichtet|gemeldet|geschrieben|versprochen|versichert|betont|angedeutet"
    r"|klargestellt|präzisiert"
    r"|durchblicken lassen|wissen lassen|verlauten lassen|in Aussicht gestellt|grünes Licht (?:gegeben|erteilt)"
    r"|in Auftrag gegeben|beauftragt"
    r"|erneuert|offiziell gemacht|publik gemacht|durchgewinkt|abgenickt|abgesegnet|besiegelt|beschlossen|verschoben"
    r"|verlegt|vertagt"
    r"|vorgezogen|terminiert|angesetzt|festgelegt|datiert|genannt|preisgegeben|ausgeplaudert|gepostet|getwittert"
    r"|erfahren|dementiert"
    r"|zurückgewiesen|widersprochen|bekräftigt|prognostiziert|abgesetzt|eingestellt|gecancelt|gestrichen"
    r"|eingestampft|beendet|gekippt"
    r"|den Stecker gezogen|entschieden|zugesichert|zugesagt|vergeben|erteilt|aufgegeben|geteilt|angepeilt|eingeräumt"
    r"|vorausgesagt"
    r"|(?:[\w-]{0,12}[Tt]railer|[\w-]{0,12}[Tt]easer|Clip|[\w-]{0,12}[Vv]ideo)\b[^.;:!?]{0,60}\b(?:veröffentlicht"
    r"|hochgeladen|gezeigt"
    r"|präsentiert|vorgestellt|geteilt|nachgelegt|spendiert|herausgebracht))"
)

#: what those who say it put it into
_TOLD_IN: Final = (
    r"(?:[\w-]{0,20}(?:[Aa]ngaben?|[Ii]nformation(?:en)?|[Bb]ericht(?:e?s|en?)?|[Mm]itteilung(?:en)?"
    r"|[Aa]nkündigung(?:en)?"
    r"|[Mm]eldung(?:en)?|[Aa]ussagen?|[Aa]uskunft|[Ee]intr(?:ag|ags|äge)|[Bb]eitrag(?:s|es)?|[Pp]ost(?:s|ings?)?"
    r"|[Tt]weets?|[Ii]nterviews?"
    r"|[Gg]espräch|[Ww]orten?|[Rr]echerchen?|[Aa]ccounts?|[Kk]anal|[Pp]rofil|[Ww]ebsite|[Ww]ebseite|[Ss]eite"
    r"|[Hh]omepage|[Ss]tory"
    r"|[Vv]ideo|[Ll]ivestream|[Bb]log|[Ss]tatement|[Ee]rklärung|[Pp]rogrammvorschau|[Pp]ressetext|[Nn]ewsletter"
    r"|[Aa]ngabe|[Ee]inschätzung"
    r"|[Pp]rognosen?|[Bb]erechnungen|[Vv]orstellung(?:en)?|[Kk]reisen?|[Uu]mfeld|[Ss]eiten))"
)

_OF: Final = r"(?:von|vom|des|der|bei|beim|aus|seitens|eines|einer)"

#: in front of a place on the net, where things are told and shown
_TELLING: Final = (
    r"(?=[^.;:!?]{0,110}\b(?:hei(?:ß|ss)t|hieß|bekannt\w*|bestätig\w+|angekündigt|kündigt\w*|verr[aäi]\w+|mitgeteilt"
    r"|verkünde\w+"
    r"|geteilt|gepostet|schr[ie]{2}b\w*|genannt|nannte|steht|zu lesen|angegeben|gab|sagte|erklärte|hervor"
    r"|enthüllt\w*|dementiert\w*))"
)

#: houses that a season is ordered, confirmed or moved by
_HOUSE: Final = (
    r"(?:Netflix|Amazon(?: Prime(?: Video)?| Studios)?|Prime Video|Disney\+?|Apple(?: TV\+?)?|HBO(?: Max)?|Max"
    r"|Paramount\+?|Sky|RTL\+?"
    r"|ZDF(?:neo)?|ARD|Das Erste|ProSieben|Sat\.1|Vox|VOX|Joyn|Magenta\w*|WOW|ORF|SRF|BBC|ABC|NBC|CBS|FOX|Fox|The CW"
    r"|AMC|Showtime|Starz"
    r"|Hulu|Peacock|Crunchyroll|UFA(?: Fiction)?|Warner|Sony|Universal|Syfy|TNT|Channel 4|ITV|MDR|WDR|NDR|SWR|BR"
    r"|Degeto|ARD Degeto"
    r"|Toei Animation|MAPPA|Kazé|Funimation|NHK)"
)

#: verbs of saying at the end of their clause
_LAST: Final = (
    rf"(?:{_SAID} (?:hat|hatte|haben|hatten|habe)|mitteil(?:t|te|ten|en)|bekannt ?g(?:ibt|ab|aben|eben)|ankündig(?:t"
    rf"|te|ten)"
    r"|(?:bestätig|verkünd|erklär|berichte|melde|sag|enthüll|verlänger|bestell|orderte|beton|versicher|schilder"
    r"|mein)(?:e?t|e?te|e?ten|en)"
    r"|schr(?:eibt|eiben|ieb|ieben)|verr(?:ät|iet|ieten|aten)|verspr(?:icht|ach)|klarstell\w+|andeutet\w*"
    r"|wissen (?:will|lässt|ließ)"
    r"|erfahren (?:hat|haben)(?: will| wollen)?|durchblicken (?:lässt|ließ)|postete|twitterte)"
)

#: verbs that are the participle too
_BARE: Final = r"(?:bestätigt|verkündet|enthüllt|bestellt|verlängert|erneuert|beauftragt|beendet)"

CREDITS: Final[tuple[str, ...]] = (
    # according to: what somebody put it into, else who
    (
        rf"(?:[Ll]aut|[Nn]ach|[Gg]emäß|(?:[Uu]nter|[Mm]it) (?:Berufung|Verweis|Bezug) auf"
        rf"|[Aa]us) {_LED}{_TOLD_IN} (?:{_OF} )?{WHO}"
    ),
    rf"(?:[Ii]n|[Ii]m|[Pp]er|[Vv]ia|[Aa]uf|[Mm]it) {_LED}{_TOLD_IN} {_OF} {WHO}{_TELLING}",
    (
        rf"(?:[Ll]aut|[Gg]emäß|(?:[Uu]nter|[Mm]it) (?:Berufung|Verweis) auf|[Ff]olgt man|[Gg]laubt man"
        rf"|[Gg]eht es nach|geht es nach"
        rf"|sich auf|(?:[Ww]enn|sofern|falls) (?:man|wir)) {WHO}(?!,? (?:freuen|zu freuen|einstellen))"
    ),
    rf"{WHO} zufolge",
    r"(?P<who>[\w-]{0,12}(?:[Gg]erüchte|[Ss]pekulationen))n? zufolge",
    # who says it, before the verb
    rf"{_OPEN}{WHO}{_MORE} {_SPOKEN}",
    rf"{_OPEN}{WHO}{_MORE} (?:hat|haben|hatte|hatten|habe) {_GAP}\b{_SAID}",
    # a clause with its verb at the end
    (
        r"(?:[Nn]achdem|[Ww]eil|[Dd]a|[Dd]ass|[Aa]ls|[Bb]evor|[Ww]ie|während|seitdem|wo|[Ww]as|die|den|das|zumal"
        r"|wonach|obwohl|womit)"
        rf" {_BETWEEN}{WHO}{_MORE} {_GAP}\b{_LAST}"
    ),
    # behind the verb
    rf"(?:{_SAYS}|{_BARE}|(?={_PARTED})\w+) {_BETWEEN}{WHO}",
    rf"(?:[Hh]at|[Hh]aben|[Hh]atte|[Hh]atten|habe) {_BETWEEN}{WHO}{_MORE} {_GAP}\b{_SAID}",
    rf"(?<=[,“”\"«»–]\s)so {_BETWEEN}{WHO}",
    rf"hei(?:ß|ss)t es (?:\w+ ){{0,2}}(?:(?:aus|von|vom|seitens|von Seiten|vonseiten) {WHO})",
    r"(?P<who>Fans|Beobachter|Branchenkenner) (?:spekulieren|vermuten|munkeln|tippen|rätseln)",
    # by whom
    (
        rf"(?:[Vv]on|[Vv]om|durch|[Ss]eitens) {_LED}(?:{_POST} )?(?P<who>{_HOUSE}|{_SOME})s?"
        rf" (?:[\w„“\".-]+ ){{0,6}}(?:{_SAID}|eine Absage|vorgestellt|grünes Licht|das Go\b|das Okay)"
    ),
    # who speaks in a headline
    rf"^{WHO}(?=: [„\"»“][^“”\"«]{{0,80}}\b(?:[Ww]ir|[Ii]ch|[Uu]nsere?)\b)",
)
