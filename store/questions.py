"""Ten questions that people ask of the store in SQL, with their words: for the README, and for who browses the store."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Question:
    """A question with a *name* for addresses, its *title* in words, its *sql*, and an *example* of each of its parameters."""

    name: str
    title: str
    sql: str
    example: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def filled(self) -> str:
        """Return the SQL with the examples in place of its parameters.

        >>> Question("a", "A?", "SELECT :watch", {"watch": "hell-2"}).filled
        "SELECT 'hell-2'"
        """
        sql = self.sql
        for name, value in self.example.items():
            sql = sql.replace(f":{name}", f"'{value}'" if isinstance(value, str) else str(value))
        return sql


_WATCH: Final = MappingProxyType({"watch": "all-of-us-are-dead-2"})

QUESTIONS: Final = (
    Question(
        "answers",
        "When does each season come, and how sure is that?",
        """\
SELECT watch, status, edtf, round(100 * probability) AS percent, words FROM latest_answers
ORDER BY latest IS NULL, latest;""",
    ),
    Question(
        "claims-of-a-season",
        "What is claimed now about a season, the surest first?",
        """\
SELECT edtf, stance, attributed_to, site, site_kind, quote FROM current_claims
WHERE watch = :watch AND event = 'release'
ORDER BY stance = 'confirmed' DESC, earliest;""",
        _WATCH,
    ),
    Question(
        "moved-lately",
        "What moved lately, and from when to when?",
        """\
SELECT at, watch, edtf_before, edtf_after, site, quote FROM latest_changes
WHERE kind = 'moved' AND at >= date('now', :since);""",
        MappingProxyType({"since": "-7 days"}),
    ),
    Question(
        "whose-word",
        "By whose word is a date spread, and over how many sites?",
        """\
SELECT attributed_to, edtf, count(DISTINCT site) AS sites FROM current_claims
WHERE event = 'release' AND attributed_to IS NOT NULL
GROUP BY attributed_to, edtf ORDER BY sites DESC;""",
    ),
    Question(
        "first-to-say",
        "Who was the first to say what is said now?",
        """\
SELECT watch, edtf, min(min(first_seen, ifnull(published, first_seen))) AS since, site, count(*) AS claims
FROM current_claims WHERE event = 'release' AND edtf IS NOT NULL
GROUP BY watch, edtf ORDER BY watch, since;""",
    ),
    Question(
        "pages-against-themselves",
        "Which pages contradict themselves, with two or more release windows that they do not deny?",
        """\
SELECT page, group_concat(edtf, ' or ') AS claimed FROM current_claims
WHERE event = 'release' AND edtf IS NOT NULL AND stance IN ('confirmed', 'expected')
GROUP BY watch, page HAVING count(DISTINCT edtf) > 1;""",
    ),
    Question(
        "how-the-answer-moved",
        "How did the answer for a season move?",
        """\
SELECT answers.day, answers.status, answers.edtf, answers.words FROM answers
JOIN watches ON watches.id = answers.watch_id WHERE watches.slug = :watch ORDER BY answers.day;""",
        _WATCH,
    ),
    Question(
        "dropped",
        "What did pages say, and say no longer?",
        """\
SELECT watch, edtf, stance, site, first_seen, withdrawn, quote FROM all_claims
WHERE withdrawn IS NOT NULL ORDER BY withdrawn DESC;""",
    ),
    Question(
        "troubled-pages",
        "Which pages can't be read, since when, and why?",
        """\
SELECT url, failures, failing_since, last_error FROM pages
WHERE failures > 0 ORDER BY failing_since;""",
    ),
    Question(
        "words-in-quotes",
        "Where do certain words stand in quotes?",
        """\
SELECT all_claims.watch, all_claims.edtf, all_claims.quote FROM claims_fts
JOIN all_claims ON all_claims.id = claims_fts.rowid
WHERE claims_fts MATCH :words ORDER BY rank;""",
        MappingProxyType({"words": "premiere OR premieres"}),
    ),
)
