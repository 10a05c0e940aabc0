"""What an installed package has: every file that the code reads is declared as its data."""

import tomllib
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent
DECLARED: Final = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]
#: pictures are for the README alone
FILES: Final = [
    path
    for room in ("scraper", "store")
    for path in sorted((ROOT / room).rglob("*"))
    if path.is_file() and path.suffix not in {".py", ".pyc", ".png"}
]


def is_declared(path: Path) -> bool:
    return any(
        path.match(pattern) and (package == "*" or path.is_relative_to(ROOT / package.replace(".", "/")))
        for package, patterns in DECLARED.items()
        for pattern in patterns
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_that_is_no_code_comes_with_the_package(path):
    assert is_declared(path)
