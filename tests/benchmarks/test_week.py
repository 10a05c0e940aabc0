"""The week in small: in a process of its own, for a reactor runs once."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux answers on all of 127.0.0.0/8")
def test_two_days_of_crawls_find_all_changes_in_time_and_tell_none_twice():
    small = ["--sites", "4", "--pages", "10", "--days", "2", "--minutes", "120"]
    played = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.week", *small],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )

    assert played.returncode == 0, played.stdout + played.stderr
    assert "twice: 0" in played.stdout
    assert "24 crawls" in played.stdout
    assert "found within their page's revisit time: 0 of 0" not in played.stdout
