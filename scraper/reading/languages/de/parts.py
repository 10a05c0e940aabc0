"""German: parts of patterns that several of its tables use."""

from typing import Final

#: an ordinal; few words are tried against all of them
ORDINAL: Final = "(?=[adefnsvz](?:rst|wei|rit|ier|unf|ech|ieb|cht|eun|ehn|lft|wol|rei|uft|ebu|wan)){ordinal}"

#: what stands between a verb and its date
ON: Final = "(?:im |in |am |an |zu |zum |zur |ab |fur |auf |den |dem |das |erst |schon |mit |gegen ){0,3}"

CLOSE: Final = "[^;:!?,.–—]{0,50}?"

TERMIN: Final = (
    r"(?!dreh|interview|gerichts)(?:[\w-]{0,25}(?:termine?s?|(?<=[a-z-])terminen|datum|daten(?= fur| zu))"
    r"|(?:[\w-]{0,20}(?:start|release|sende|premieren|ausstrahlungs|veroffentlichungs|erscheinungs)-?)?"
    r"(?:zeitfenster|zeitpunkt|zeitraum)|(?:start|premieren|release|sende|erscheinungs)-?(?:tag|monat|jahr)s?"
    r"|(?:genaue|exakte|konkrete|bestimmte|feste)[rnms]? (?:tag|start|release|premiere|zeit|wochentag|startpunkt"
    r"|daten)s?)"
    r"(?!(?: \w+){0,1} (?:fur|zum|zu|zur|der|des|von) (?:\w+ ){0,3}(?:dreh|trailer|teaser|produktion|aufnahmen|klappe))"
)

RELEASE: Final = (
    r"(?:[\w-]{0,8}start|erschein|veroffentlich|release|fortsetz|ausstrahl|ausgestrahlt|gesendet|gezeigt|ruckkehr"
    r"|zuruck"
    r"|wiederkehr|premiere|weiter|lauf|komm|lauft|anlauf|zu sehen|sehen|geht|losgeh|folg|so weit|soweit|online"
    r"|ist es|sein wird)\w*"
)
