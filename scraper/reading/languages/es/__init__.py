"""Spanish. Words from the Diccionario de la lengua española and from how the press of Spain and America writes of dates."""

from typing import Final

from scraper.reading.languages.es.credits import CREDITS
from scraper.reading.languages.es.elsewhere import ELSEWHERE
from scraper.reading.languages.es.events import EVENTS
from scraper.reading.languages.es.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.es.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.es.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

TABLE: Final = Language(
    code="es",
    small_months=True,
    common=words("el la los las de del que y en un una por con para su se no es lo como mas al serie ya fecha"),
    months=numbered(
        "enero/ene febrero/feb marzo abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep "
        "octubre/oct noviembre/nov diciembre/dic"
    )
    | {f"/{number:02}": number for number in range(1, 13)},
    weekdays=numbered("lunes martes miercoles jueves viernes sabado domingo", first=0),
    seasons=numbered("primavera verano otono invierno"),
    numbers=numbered("un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince")
    | {"un par de": 2},
    ordinals=numbered(
        "primera/primer/primero segunda/segundo tercera/tercer/tercero cuarta/cuarto quinta/quinto sexta/sexto "
        "septima/septimo octava/octavo novena/noveno decima/decimo undecima/decimoprimera duodecima/decimosegunda "
        "decimotercera decimocuarta decimoquinta decimosexta decimoseptima decimoctava decimonovena vigesima"
    ),
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        r"temporada (?:(?:numero|num\.?|n\.?[º°o]) )?{n}",
        "temporadas {n} y {n2}",
        (
            r"{ordinal} (?:y \w+ |esperada |ansiada |nueva |gran )?(?:temporada|entrega|ciclo|edicion(?! (?:del?|"
            r"limitada|especial|impresa|en papel)(?! (?:reality|concurso|programa|talent|formato|show))(?!\w))|"
            r"(?:tanda|tirada|hornada|remesa|camada)(?! de))"
        ),
        (
            r"(?:la|una) (?!primera){ordinal}(?=(?:, que)? (?:se |no |ya |aun|todavia|llega|estara|saldra|sale |vera |"
            r"sera |podria|vendra|vuelve|volvera|arranc|aterriz|"
            r"tendra|esta |en 20|para 20|que |lo hara|queda|quedo|cae|caera|iria|va a|hay que|habra que|toca|ha |fue |"
            r"tiene|entr))"
        ),
        "{ordinal} y (?:la )?{ordinal2} temporadas?",
        r"renov\w+ (?:\w+ )?(?:por|para|con) (?:una|la) {ordinal}(?! (?:vez|parte|ocasion|y ))",
        r"una (?:posible |esperada )?{ordinal} parte(?! de (?:la|su|esta|los|las))",
        r"(?P<n>\d{1,2})\s*(?:a|ª|º|°|da|ra|ta|ma|va)?\.?[ªº]? (?:temporada|entrega)",
        "temporada {ordinal}",
        r"t(?P<n>\d{1,2})",
        r"(?P<n>\d{1,2})x0?\d{1,2}",
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    turns=TURNS,
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    elsewhere=ELSEWHERE,
    questions=(
        (
            r"(?:ojala|(?:me|nos|le|les) encantaria|(?:no|ni) (?:se )?(?:sabemos|sabe|saben|esta claro|queda claro) "
            r"si) [^.;:]{0,60}{date}"
        ),
    ),
    credits=CREDITS,
    speech=r",? (?:\w+ )?(?:ha |han )?(?:dij|dice|dicho|cont|cuent|explic|asegur|afirm|declar|coment|confes|anad|apunt|adelant|senal)\w*",
)
