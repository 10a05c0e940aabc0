"""Italian. Words from the Treccani and Zanichelli dictionaries and from how the press of Italy writes of dates."""

from typing import Final

from scraper.reading.languages.it.credits import CREDITS, NAME
from scraper.reading.languages.it.events import EVENTS
from scraper.reading.languages.it.parts import TURN
from scraper.reading.languages.it.silence import CANCELLED, NO_DATE
from scraper.reading.languages.it.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.it.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

TABLE: Final = Language(
    code="it",
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
            "non |partira|seguira|approd|sbarc|vedr|verra|cominc|inizi|ripart|e in arrivo|e gia|e pronta|e stata|si fara|si gira|era prev))"
        ),
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    elsewhere=(
        r"(?:ha|hanno|aveva|avevano) (?:\w+ )?(?:annunciato|confermato|rivelato|indicato|precisato|dichiarato|spiegato|fatto sapere|assicurato|confidato)",
        r"(?:romanz[oi]|libr[oi]|fumett[oi]|manga|album|podcast|dvd|blu-ray|colonna sonora)",
        rf"(?:romanzo|libro|album|colonna sonora|podcast){TURN}{{0,40}}{{date}}",
        rf"(?:un|altro|prossimo|nuovo) (?:film|lungometraggio|videogioco|progetto|ruolo){TURN}{{0,50}}{{date}}",
        rf"il film (?:di|del|della) {TURN}{{0,50}}{{date}}",
        rf"riprese{TURN}{{0,40}} (?:riprend|ripart|ripres)\w*{TURN}{{0,20}}{{date}}",
        r"(?:intervista|colloquio|rassegna|kermesse|evento|festival|fiera|convention|concert[oi]|tour|emmy|golden globe|premi|premiazione|repliche|replica)",
        r"(?:spin-off|prequel|remake|documentario|nat[oa] (?:il|a|nel|l'\w+)|mort[oa]|morte|scompars[oa]|compleanno|incontrat\w+)",
        r"(?:ambientat[ao]|si svolge nel|trama)",
        r"(?<=,\s)(?:lo |il |un )?(?:spin-off|prequel|film)[^.;:,\ue000\ue001]{0,40}{date}",
        rf"(?:versione|adattamento) (?:american|britannic|spagnol|tedesc|frances|corean)[ao]{TURN}{{0,60}}{{date}}",
        r"conferenz[ae]|incontro|masterclass|abbonament[oi]|listino prezzi",
        rf"conferenz\w+{TURN}{{0,40}}{{date}}",
        rf"ospite{TURN}{{0,40}}{{date}}",
        rf"(?:stagione|capitolo) (?:inaugurale|precedente|d'esordio){TURN}{{0,60}}{{date}}",
        rf"(?:dvd|blu-ray|cofanetto|podcast|(?:lo|uno) speciale|panel|bigliett\w+|prevendit\w+|sceneggiatur\w+|copion[ei]|gioco da tavolo|mostra|concerto|album|singolo|colonna sonora|graphic novel|reunion|documentario|dietro le quinte|raduno|maratona|casting|provini|audizioni|montaggio|doppiaggio|post-?produzione|diretta(?! da\b)|spettacolo|musical|film dell'att\w+){TURN}{{0,50}}{{date}}",
        rf"non e (?:affatto |mica )?detto{TURN}{{0,60}}{{date}}",
        rf"replic(?:a|he){TURN}{{0,50}}{{date}}",
        rf"al (?:suo|loro) posto{TURN}{{0,50}}{{date}}",
        rf"(?:second|terz|quart|quint|sest|settim|ottav|non|decim|ultim)[ao] (?:puntata|episodio|appuntamento){TURN}{{0,50}}{{date}}",
        rf"{{date}}{TURN}{{0,20}} (?:con|per|in) un (?:altro|nuovo) (?:film|progetto|ruolo|show|programma|titolo)",
        rf"{{date}}{TURN}{{0,30}} un(?:a |'|o |\s)?altr[oa] (?:show|programma|serie|fiction|film|titolo|reality)",
        rf"(?:finale|finalissima) (?:di stagione )?(?:andra|va|in onda|prevista){TURN}{{0,20}}{{date}}",
        r"(?:data|notizia|decisione|comunicazione|nota|finestra)[^.;:]{0,25} (?:comunicat|annunciat|svelat|rivelat|diffus|confermat|indicat)[aoie] (?:\w+ )?(?:oggi|ieri|{weekday})",
        rf"(?:messa in onda|episodi|puntate|stagione|serie|programmazione){TURN}{{0,60}} si (?:concluder|chiuder)(?:a|anno){TURN}{{0,12}}{{date}}",
        r"petizion\w+|raccolta firme|hashtag|biglietti|prevendit\w+|iscrizion\w+|casting|audizion\w+|provin\w+|sondaggio|elezion\w+|mondiali|olimpiadi|anniversario|nozze|matrimonio|gravidanza|arrest\w+|processo",
        rf"(?:classe|nato nel|nata nel|fondat\w|dal lontano|datat\w|correva){TURN}{{0,15}}{{date}}",
    ),
    no_date=NO_DATE,
    cancelled=CANCELLED,
    turns=TURNS,
    questions=(
        r"(?:ci si|si|vi|ci) (?:(?:sta|state|stiamo|stanno|starete|siete) )?(?:chied|chiest|domand)\w+ (?:se|quando)|c'e da chiedersi (?:se|quando)|resta da (?:capire|vedere) se",
    ),
    speech=r"\s?,\s?(?:ha|hanno|aveva|dice|spiega|racconta|assicura|afferma|dichiara|rivela|scrive|promette|secondo)",
    name=NAME,
    credits=CREDITS,
)
