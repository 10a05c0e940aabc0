"""Spanish: what has dates of its own."""

from typing import Final

from scraper.reading.languages.es.parts import OPENS, TELLS
from scraper.reading.languages.table import SHADOWS

#: what is told of a season, but is not it
_WORD: Final = r"(?:informacion|noticias|novedades|detalles|datos)"

ELSEWHERE: Final[tuple[str, ...]] = (
    (
        r"(?:temporada|serie|emision) (?:se )?(?:termina|acaba|concluye|finaliza|despide|terminara|acabara|concluira|"
        r"finalizara|despedira)[^.,;:]{0,30}{date}|(?:semanal\w*|cada (?:{weekday}|semana)|por semana|a la semana),? "
        r"{date2}|"
        rf"(?:episodio|capitulo) (?:[2-9]|[12]\d)(?!\d)(?:[^.;,{SHADOWS}]{{0,30}}|, (?:el |para el )?){{date3}}|"
        # when more will be told
        rf"(?:sabremos|sepamos|conoceremos|conozcamos|(?:tendremos|habra|llegaran|daran) (?:mas )?{_WORD}|"
        rf"(?:anunciar|revelar|desvelar|confirmar|comunicar|dar)an? (?:a conocer )?(?:la|una|su|mas) (?:fecha|"
        rf"{_WORD}))(?: [^.;:{SHADOWS}]{{0,30}})? {{date4}}"
    ),
    (
        r"{date},? (?:(?:su|un|una|el|la) (?:\w+ ){0,2}?(?:pelicula|filme?|cinta|largometraje|libro|novela|disco|"
        r"album|obra|single|comic|gira|podcast|contrato|acuerdo|suscripcion)|[^.;,:]{0,45}de la (?:temporada "
        r"anterior|anterior temporada)|"
        rf"(?:\w+ )?(?:sabremos|conoceremos|(?:tendremos|habra) (?:mas )?{_WORD}|se (?:sabra|conocera|anunciara|"
        rf"revelara|desvelara|dara a conocer|de a conocer|confirmara)n? (?:la|una|su|mas) (?:fecha|{_WORD})))|"
        r"(?:tomo \d{1,3}|volumen (?:[4-9]|\d\d))(?!\d),?(?: \w+){1,6} {date2}"
    ),
    (
        rf"{OPENS}(?:la|el|las|los|su|una|un|otra|otro) (?:nueva |nuevo |banda |obra |{{ordinal}} edicion del? "
        rf")?(?:guion|"
        r"guiones|manga|rodaje de la pelicula|pelicula|filme|sonora|disco|libro|novela|teatro|podcast|videojuego|"
        r"comic|album|musical|exposicion|spin-off|convencion|evento|festival|gala|concierto|gira|ultimo (?:capitulo|"
        r"episodio)|(?:segundo|tercer|cuarto|quinto|sexto) (?:capitulo|episodio)|final de (?:la )?temporada|oferta|"
        r"suscripcion|documental|"
        rf"entradas|panel) [^.,;:]{{0,40}}{{date}}"
    ),
    (
        r"(?:teatro|escenarios|cines|gran pantalla|banda sonora|otra serie|otro proyecto|concierto|rodaje de (?:la|"
        r"su|una|otra) (?:\w+ )?(?:pelicula|serie de|cinta)|podcast|cumple|cumplio|audiencia|share|cuota|libro|"
        r"novela|comic|manga|pelicula|filme|largometraje|spin-off|precuela|entrevista|nacid[oa]|nacio|murio|emmy|"
        r"goya|globos de oro|premios?|gala|festival|dvd|blu-ray|videojuego|disco|gira|boda|huelga)s?|se (?:hacia|"
        r"hizo|ha hecho) publica?|(?:llegaba|llego|saltaba|salto|recibi\w+) (?:la|una) (?:\w+ )?noticia|(?:temporada|"
        r"entrega|tanda) (?:anterior|pasada|previa)|anterior (?:temporada|entrega)"
    ),
    r"(?:no|ni|sin) (?:ha|han|habia|haber) .{0,25}(?:renov|renuev)\w+(?: \w+)?",
    TELLS,
)
