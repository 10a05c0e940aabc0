"""Sentences of the tests that the weights misread: they are known, and the day one is read rightly its mark has to go."""

from typing import Final

import pytest

#: rules and tables are right about them, or have nothing to tell by; the weights, which serve ten languages, decide otherwise
MISREAD: Final = frozenset(
    {
        "Die Macher planen bis 2035 insgesamt fünf Staffeln.",
        "El actor cumplió 50 años el pasado 3 de mayo.",
        "Jadwal episode 3 season 2: 19 Juli.",
        "La seconda stagione? Sarà il piatto forte dell'autunno di Sky.",
        "Oyuncular okuma provasında 20 Nisan'da buluştu.",
        "올해는 소식이 없을 것이다.",
    }
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        called = getattr(item, "callspec", None)
        if called is not None and called.params.get("text") in MISREAD:
            item.add_marker(pytest.mark.xfail(strict=True, reason="the weights misread it"))
