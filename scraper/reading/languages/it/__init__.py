"""Italian. Words from the Treccani and Zanichelli dictionaries and from how the press of Italy writes of dates."""

from typing import Final

from scraper.reading.languages.it.credits import CREDITS, NAME
from scraper.reading.languages.it.events import EVENTS
from scraper.reading.languages.it.parts import TURN
from scraper.reading.languages.it.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.it.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.it.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

TABLE: Final = Language(
    code="it",
    small_months=True,
    common=words(
        "il lo la i gli le di del dei della e che in un una per con su non si sono nel nella al alla anche come piu "
        "ma dal dalla ha stagione sara della cui gia"
    ),
    months=numbered(
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/sett/set "
        "ottobre/ott novembre/nov dicembre/dic"
    ),
    weekdays=numbered("lunedi/lun martedi/mar mercoledi/mer giovedi/gio venerdi/ven sabato/sab domenica/dom", first=0),
    seasons=numbered("primavera estate autunno inverno"),
    numbers={
        **numbered(
            "un/uno/una due/ii tre/iii quattro/iv cinque sei/vi sette/vii otto/viii nove/ix dieci undici dodici tredici "
            "quattordici quindici sedici diciassette diciotto diciannove venti"
        ),
        "trenta": 30,
        "quaranta": 40,
    },
    ordinals=numbered(
        "prima/primo/prime seconda/secondo/seconde terza/terzo/terze quarta/quarto/quarte quinta/quinto/quinte sesta/sesto "
        "settima/settimo ottava/ottavo nona/nono decima/decimo undicesima/undicesimo dodicesima/dodicesimo "
        "tredicesima/tredicesimo quattordicesima/quattordicesimo quindicesima/quindicesimo sedicesima/sedicesimo "
        "diciassettesima/diciassettesimo diciottesima/diciottesimo diciannovesima/diciannovesimo ventesima/ventesimo "
        "ventunesima/ventunesimo ventiduesima/ventiduesimo ventitreesima/ventitreesimo"
    ),
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        "stagion[ei] (?:numero |n\\. |n\\.|n[°º] |n[°º])?{n}",
        (
            "{ordinal}(?: e ultima| ed ultima| e conclusiva| attesa| attesissima| nuova| e attesissima| e finale)? "
            "(?:stagion[ei]|serie|ciclo|capitolo|annat[ae]|anno|edizione|atto|round|season)"
        ),
        "{ordinal} ed? {ordinal2} stagione",
        r"(?<!\d)(?P<n>\d{1,2})\s?(?:[ªa°º^]|esim[ao])(?: e ultima)? (?:stagione|serie|edizione|annata)",
        r"(?:la|alla|dalla|della) (?P<n>\d{1,2})[ªa°^](?=[\s,.:;)])",
        "(?:stagione|edizione|atto|capitolo) (?:numero )?{ordinal}",
        (
            "(?:la|alla|della) {ordinal}(?=,? (?:trasmess|vist|arriv|torn|debutt|usc|esce|andra|va |sara|e attes|e previst|potrebbe|dovrebbe|"
            "non |partira|seguira|approd|sbarc|vedr|verra|cominc|inizi|ripart|e in arrivo|e gia|e pronta|e stata|si fara|si gira|era prev|previst|attes|"
            "fissat|in onda|in uscita|in programma|debba|deve |dev'|dovra|ancora |disponibil|rilasciat|pubblicat|slitt|rinviat|prende|entr|invece))"
        ),
        # "poi bisognerà attendere il 2022 per la quarta"; a "second" is as often the half of a season
        "(?:la|alla|della|dalla|una) (?!prim|second){ordinal}(?=[,.;:)!?]|$)",
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    elsewhere=(
        r"(?:ha|hanno|aveva|avevano) (?:\w+ )?(?:annunciato|confermato|rivelato|indicato|precisato|dichiarato|spiegato|fatto sapere|assicurato|confidato)",
        r"(?:romanz[oi]|libr[oi]|fumett[oi]|manga|album|podcast|dvd|blu-ray|colonna sonora)",
        rf"(?:un|altro|prossimo|nuovo) (?:film|lungometraggio|videogioco|progetto|ruolo){TURN}{{0,50}}{{date}}",
        rf"il film (?:di|del|della) {TURN}{{0,50}}{{date}}",
        rf"riprese{TURN}{{0,40}} (?:riprend|ripart|ripres)\w*{TURN}{{0,20}}{{date}}",
        r"(?:intervista|colloquio|rassegna|kermesse|evento|festival|fiera|convention|concert[oi]|tour|emmy|golden globe|premi|premiazione|repliche|replica)",
        r"(?:spin-off|prequel|remake|documentario|nat[oa] (?:il|a|nel|l'\w+)|mort[oa]|morte|scompars[oa]|compleanno|incontrat\w+)",
        r"(?:ambientat[ao]|si svolge nel|trama)",
        r"(?<=,\s)(?:lo |il |un )?(?:spin-off|prequel|film)[^.;:,\ue000\ue001]{0,40}{date}",
        rf"(?:versione|adattamento) (?:american|britannic|spagnol|tedesc|frances|corean)[ao]{TURN}{{0,60}}{{date}}",
        r"conferenz[ae]|incontro|masterclass|abbonament[oi]|listino prezzi",
        rf"(?:stagione|capitolo) (?:inaugurale|precedente|d'esordio){TURN}{{0,60}}{{date}}",
        rf"(?:dvd|blu-ray|cofanetto|podcast|(?:lo|uno) speciale|panel|bigliett\w+|prevendit\w+|sceneggiatur\w+|copion[ei]|gioco da tavolo|mostra|concerto|album|singolo|colonna sonora|graphic novel|reunion|documentario|dietro le quinte|raduno|maratona|casting|provini|audizioni|montaggio|doppiaggio|post-?produzione|diretta(?! da\b)|spettacolo|musical|film dell'att\w+)(?:(?! e (?:le riprese|il set|la (?:serie|stagione|lavorazione|produzione|messa)|i ciak|si gira|gli episodi|i nuovi)\b){TURN}){{0,50}}{{date}}",
        rf"non e (?:affatto |mica )?detto{TURN}{{0,60}}{{date}}",
        r"(?:cancellazione|chiusura|presentazione|conferenza|evento|incidente|sciopero|lockdown|stop forzato) (?:di |del |dello |dell'|della )?(?:scors[oa] |fine |inizio |meta )?{date}",
        rf"rinnov\w+[^.;:]{{0,80}}, (?:gia |appena )?(?:arrivat|uscit|sbarcat|approdat|debuttat|lanciat|pubblicat|rilasciat|partit|andat)[ao]{TURN}{{0,40}}{{date}}",
        r"leggi anche[^.;!?]{0,80}{date}",
        r"(?:stasera|oggi|questa sera|domani)[^.;:]{0,40} non (?:va|andra) in onda|non (?:va|andra) in onda (?:stasera|oggi|questa sera|domani|perche)",
        rf"(?:romanzo|libro|album|conferenz\w+|ospite|replic(?:a|he)|al (?:suo|loro) posto|prossim[ao] (?:puntata|episodio|appuntamento)|a teatro|in (?:teatro|tour|radio|concerto)|un(?:a |'|o |\s)?altr[oa] (?:show|programma|serie|fiction|film|titolo|reality)){TURN}{{0,45}}{{date}}",
        rf"spin-?off (?:di|de|del|della|dedicato)\b[^.;:,\ue000\ue001]{{0,40}} (?:arriv|usc|esc|debutt|torn|sar|andr|parti|inizi)\w*{TURN}{{0,30}}{{date}}",
        rf"manga(?: di| de)?[^.;:,\ue000\ue001]{{0,30}} (?:riprend|si ferm|torn|si concl|usc|termin|esc)\w+{TURN}{{0,30}}{{date}}",
        rf"volume \d\d[^.;:,\ue000\ue001]{{0,20}} (?:usc|arriv|esc|in uscita)\w*{TURN}{{0,20}}{{date}}",
        (
            rf"(?:attrice|attore|protagonista|interprete|star|regista|conduttore|conduttrice|showrunner|ideatore|creatrice|creatore) (?:di|della|del|de|dello|dei)\b[^.;:]{{0,40}} "
            rf"(?:sara (?:nelle sale|al cinema|a teatro|in tour|ospite|giurat\w|impegnat\w)|recit\w+|interpreter\w+|condurr\w+|diriger\w+|salira sul palco){TURN}{{0,50}}{{date}}"
        ),
        rf"(?:girer\w+|gira|girare|girato|dirigera|dirige|producendo|sviluppando|lavorando a|presentera|presentare) (?:un|uno|una|un'|il (?:suo|nuovo|prossimo)|la sua|l') ?(?:nuov[oa] |altr[oa] |prossim[oa] )?(?:film|serie|fiction|progetto|thriller|commedia|miniserie|lungometraggio){TURN}{{0,40}}{{date}}",
        rf"(?:intervist\w+|dichiarazion\w+|comunicat[oi]|articolo|post|tweet) (?:\w+ )?(?:rilasciat|concess|pubblicat|datat|apparsa?|uscit|diffus)\w*{TURN}{{0,30}}{{date}}",
        rf"(?:raduno|pellegrinaggio|premiazione|cerimonia|gala|asta|mostra|live action day|tudum|comic-?con|lucca comics|festa) (?:si (?:terra|svolgera|tiene)|e in programma|fissat\w|previst\w){TURN}{{0,30}}{{date}}|(?:ritir|ricev|premiat|candidat|nomination)\w*{TURN}{{0,40}} (?:premio|emmy|nastr\w|david|golden globe)",
        r"(?:second|terz|quart|quint|sest|settim|ottav|non|decim|ultim)[ao] (?:puntata|episodio|appuntamento)[^.;:!?,\ue000\ue001]{0,50}{date}",
        (
            rf"{{date}}(?:{TURN}{{0,25}} (?:un(?:a |'|o |\s)?altr[oa] (?:show|programma|serie|fiction|film|titolo|reality)|(?:una|la|questa) petizion\w+|a teatro|in (?:teatro|tour|radio|concerto)"
            r"|(?:girer\w+|dirigera|presentera|recitera|condurra) (?:un|uno|una|un'|il (?:suo|nuovo|prossimo)|la sua)"
            r"|(?:con|per|in|nel|nei panni di) (?:il |la |lo |l'|un |una |un')?(?:suo |nuovo |nuova |sua |prossimo |altro )?(?:thriller|film|commedia|dramma|horror|biopic|lungometraggio|cinecomic|cortometraggio|tour|spettacolo|monologo|singolo|album|one man show|progetto|ruolo|show|programma|titolo)\b)"
            rf"|{TURN}{{0,35}} (?:in onda|torn\w+|ripart\w+|trasmett\w+|propo\w+|manda|mandera)(?: [\w']+){{0,3}} (?:altre |le |in |di nuovo le )?replic(?:a|he)"
            rf"| (?:[\w']+ ){{0,4}}?(?:fa|fanno|ha|hanno) (?:fatto )?(?:sapere|capire|presente) (?:che|di))"
        ),
        r"(?:fa|fanno) sapere (?:che|di)|(?:annuncia|conferma|rivela|comunica|spiega|ribadisce|scrive)(?:no)? (?:che|di)",
        (
            rf"(?:finale(?<!stagione\sfinale)(?<!capitolo\sfinale)(?<!parte\sfinale)(?<!atto\sfinale)(?<!ciclo\sfinale)|finalissima|(?:season|series) finale|epilogo|ultim[oa] (?:puntata|episodio|appuntamento))(?: di (?:stagione|serie)| della stagione)?(?: \w+)? "
            rf"(?:e|sara|andra|andando|va|verra|in onda|in programma|previst[oa]|fissat[oa]|attes[oa]|slitta\w*|arriv\w+){TURN}{{0,25}}{{date}}"
        ),
        r"(?:data|notizia|decisione|comunicazione|nota|finestra)[^.;:]{0,25} (?:comunicat|annunciat|svelat|rivelat|diffus|confermat|indicat)[aoie] (?:\w+ )?(?:oggi|ieri|{weekday})",
        rf"(?:messa in onda|episodi|puntate|stagione|serie|programmazione){TURN}{{0,60}} si (?:concluder|chiuder)(?:a|anno){TURN}{{0,12}}{{date}}",
        r"petizion\w+|raccolta firme|hashtag|biglietti|prevendit\w+|iscrizion\w+|casting|audizion\w+|provin\w+|sondaggio|elezion\w+|mondiali|olimpiadi|anniversario|nozze|matrimonio|gravidanza|arrest\w+|processo",
        rf"(?:classe|nato nel|nata nel|fondat\w|dal lontano|datat\w|correva){TURN}{{0,15}}{{date}}",
    ),
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    turns=TURNS,
    questions=(
        r"(?:ci si|si|vi|ci) (?:(?:sta|state|stiamo|stanno|starete|siete) )?(?:chied|chiest|domand)\w+ (?:se|quando)|c'e da chiedersi (?:se|quando)|resta da (?:capire|vedere) se",
    ),
    speech=r"\s?,\s?(?:ha|hanno|aveva|dice|spiega|racconta|assicura|afferma|dichiara|rivela|scrive|promette|secondo)",
    name=NAME,
    credits=CREDITS,
)
