"""Rows as tables for other programs: CSV, JSON, JSON Lines. Pure.

CSV is RFC 4180: CRLF at the end of a line, UTF-8, nested values as JSON. A spreadsheet takes a cell that begins with ``=``,
``+``, ``-`` or ``@`` (or a tab or carriage return before one) for a formula, and pages write cells: such a text gets an
apostrophe in front, as OWASP advises under "CSV injection". Numbers are left alone.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

#: what makes a spreadsheet compute a cell
_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def as_csv(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> bytes:
    r"""Write *rows* under a line with the names of *columns*.

    >>> as_csv([{"id": 1, "quote": "=1+1", "withdrawn": None}], ["id", "quote", "withdrawn"])
    b"id,quote,withdrawn\r\n1,'=1+1,\r\n"
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([harmless(row[column]) for column in columns] for row in rows)
    return text.getvalue().encode("utf-8", errors="replace")


def as_json(rows: Sequence[Mapping[str, Any]]) -> bytes:
    r"""Write *rows* as one indented JSON list.

    >>> as_json([{"id": 1}])
    b'[\n  {\n    "id": 1\n  }\n]\n'
    """
    return (json.dumps(list(rows), ensure_ascii=False, indent=2) + "\n").encode("utf-8", errors="replace")


def as_jsonl(rows: Iterable[Mapping[str, Any]]) -> bytes:
    r"""Write *rows* as JSON Lines, an object a line.

    >>> as_jsonl([{"id": 1}, {"id": 2}])
    b'{"id": 1}\n{"id": 2}\n'
    """
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", errors="replace")


def harmless(value: Any) -> Any:
    """Return a cell that no spreadsheet computes; None as nothing, what is nested as JSON.

    >>> harmless("@SUM(A1)"), harmless(-3), harmless(["a"])
    ("'@SUM(A1)", -3, '["a"]')
    """
    if value is None:
        return ""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value
