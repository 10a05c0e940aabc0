"""Spanish. Words from the Diccionario de la lengua española and from how the press of Spain and America writes of dates."""

from typing import Final

from scraper.reading.languages.es.credits import CREDITS
from scraper.reading.languages.es.events import EVENTS
from scraper.reading.languages.es.parts import OPENS, TELLS
from scraper.reading.languages.es.silence import CANCELLED, NO_DATE
from scraper.reading.languages.es.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.es.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

TABLE: Final = Language(
    code="es",
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
            r"{ordinal} (?:y \w+ |esperada |ansiada |nueva |gran )?(?:temporada|entrega|ciclo|(?:tanda|tirada|hornada|"
            r"remesa|camada)(?! de))"
        ),
        (
            r"(?:la|una) (?!primera){ordinal}(?=(?:, que)? (?:se |no |ya |aun|todavia|llega|estara|saldra|sale |vera |"
            r"sera |podria|vendra|vuelve|volvera|arranc|aterriz|"
            r"tendra|esta |en 20|para 20|que |lo hara|queda|quedo|cae|caera|iria|va a|hay que|habra que|toca|ha |fue |"
            r"tiene|entr))"
        ),
        "{ordinal} y (?:la )?{ordinal2} temporadas?",
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
    elsewhere=(
        (
            r"(?:temporada|serie|emision) (?:se )?(?:termina|acaba|concluye|finaliza|despide|terminara|acabara|"
            r"concluira|finalizara|despedira)[^.,;:]{0,30}{date}"
        ),
        (
            rf"{OPENS}(?:la|el|las|los|su|una|un|otra|otro) (?:nueva |nuevo |banda |obra )?(?:guion|guiones|manga|"
            r"rodaje de la pelicula|pelicula|filme|sonora|disco|libro|novela|teatro|podcast|videojuego|comic|album|"
            r"musical|exposicion|spin-off|convencion|evento|festival|gala|concierto|gira|ultimo (?:capitulo|episodio)|"
            r"(?:segundo|tercer|cuarto|quinto|sexto) (?:capitulo|episodio)|final de (?:la )?temporada|oferta|"
            rf"suscripcion|documental|entradas|panel) [^.,;:]{{0,40}}{{date}}"
        ),
        (
            r"(?:teatro|escenarios|cines|gran pantalla|banda sonora|otra serie|otro proyecto|concierto|rodaje de "
            r"(?:la|su|una|otra) (?:\w+ )?(?:pelicula|serie de|cinta)|podcast|cumple|cumplio|audiencia|share|cuota)s?"
        ),
        (
            r"(?:libro|novela|comic|manga|pelicula|filme|largometraje|spin-off|precuela|entrevista|nacid[oa]|nacio|"
            r"murio)s?"
        ),
        r"(?:emmy|goya|globos de oro|premios?|gala|festival|dvd|blu-ray|videojuego|disco|gira|boda|huelga)s?",
        r"(?:no|ni|sin) (?:ha|han|habia|haber) .{0,25}(?:renov|renuev)\w+(?: \w+)?",
        TELLS,
    ),
    questions=(r"(?:ojala|(?:me|nos|le|les) encantaria) [^.;:]{0,60}{date}",),
    credits=CREDITS,
    speech=r",? (?:\w+ )?(?:ha |han )?(?:dij|dice|dicho|cont|cuent|explic|asegur|afirm|declar|coment|confes|anad|apunt|adelant|senal)\w*",
)
