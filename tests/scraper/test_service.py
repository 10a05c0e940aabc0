"""The service over real processes: whatever a crawl does, the next one comes."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.lock import holding, service_lock

#: a service whose crawls are a script; its arguments are the folder and what the script does
SERVICE = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from scraper import service
from scraper.lock import locked, service_lock

folder, script, limit, every = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]), float(sys.argv[4])
head = f"from pathlib import Path; import os, sys, signal, time; open({str(folder / 'began')!r}, 'a').write('x')\\n"
plan = service.Plan(
    timedelta(seconds=every),
    crawl=(sys.executable, "-c", head + script),
    send=(sys.executable, "-c", f"open({str(folder / 'sent')!r}, 'a').write('x')"),
    owes=lambda now: (folder / "owed").exists(),
    limit=timedelta(seconds=limit),
    grace=timedelta(seconds=0.5),
    beat=timedelta(seconds=0.1),
    pause=timedelta(seconds=30),
)
with locked(service_lock(folder / "seasonwatch.db"), "the service", now=datetime.now(UTC)) as lock:
    service.serve(plan, lock, lambda line: print(line, flush=True))
"""


class Running:
    def __init__(self, folder: Path, script: str, limit: float, every: float) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVICE, str(folder), script, str(limit), str(every)],
            stdout=subprocess.PIPE,
            text=True,
        )

    def begun(self) -> int:
        """Return how many crawls have begun."""
        return len((self.folder / "began").read_text(encoding="utf-8")) if (self.folder / "began").exists() else 0

    def heart(self) -> dict:
        return holding(service_lock(self.folder / "seasonwatch.db")).told

    def end(self, number: signal.Signals = signal.SIGTERM) -> str:
        self.process.send_signal(number)
        said, _ = self.process.communicate(timeout=60)
        return said


@pytest.fixture
def serve(tmp_path):
    """Start a service whose crawls run a script, each for *limit* seconds at most, *every* so many seconds."""
    running = []

    def start(script: str = "", *, limit: float = 20, every: float = 0.6) -> Running:
        running.append(Running(tmp_path, script, limit, every))
        return running[-1]

    yield start
    for one in running:
        one.process.kill()
        one.process.communicate()


def wait_until(happened) -> None:
    end = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < end, "it did not happen within 60 seconds"
        time.sleep(0.02)


LINUX = pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks at processes as Linux shows them")


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        ("sys.exit(1)", "failed with status 1"),
        ("raise ValueError", "failed with status 1"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "ended by SIGKILL"),
        ("os.abort()", "ended by SIGABRT"),
    ],
)
def test_a_crawl_that_fails_or_dies_is_followed_by_the_next(serve, script, trouble):
    service = serve(script)

    wait_until(lambda: service.begun() >= 2)

    assert service.process.poll() is None
    heart = service.heart()
    assert trouble in heart["last"]["trouble"]
    assert heart["failed"] >= 1
    assert trouble in service.end()


def test_a_crawl_that_hangs_is_told_to_stop_and_then_killed(serve):
    service = serve("signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)", limit=0.3)

    wait_until(lambda: service.begun() >= 2)

    assert "lasted longer than" in service.end()


@LINUX
def test_what_a_killed_crawl_started_ends_with_it(serve, tmp_path):
    worker = tmp_path / "worker"
    start = f"import subprocess; Path({str(worker)!r}).write_text(str(subprocess.Popen(['sleep', '60']).pid))"
    service = serve(f"{start}; os.kill(os.getpid(), signal.SIGKILL)")

    wait_until(lambda: service.begun() >= 2)

    first = worker.read_text(encoding="utf-8")
    service.end()
    wait_until(lambda: not Path(f"/proc/{first}/cmdline").exists() or not Path(f"/proc/{first}/cmdline").read_bytes())


def test_a_crawl_that_outlasts_the_interval_never_overlaps_the_next(serve, tmp_path):
    busy, overlaps = tmp_path / "busy", tmp_path / "overlaps"
    service = serve(
        f"""
busy = Path({str(busy)!r})
if busy.exists():
    Path({str(overlaps)!r}).touch()
busy.touch()
time.sleep(0.9)
busy.unlink()
"""
    )

    wait_until(lambda: service.begun() >= 3)

    assert not overlaps.exists()
    service.end()


def test_sigterm_lets_the_crawl_finish_and_the_status_is_0(serve, tmp_path):
    done = tmp_path / "done"
    script = f"signal.signal(signal.SIGTERM, lambda *_: (time.sleep(0.2), Path({str(done)!r}).touch(), sys.exit(1)))\ntime.sleep(60)"
    service = serve(script)
    wait_until(lambda: service.begun() == 1)
    time.sleep(0.4)  # the script sets its handler

    said = service.end(signal.SIGTERM)

    assert service.process.returncode == 0
    assert done.exists()
    assert "failed" not in said
    assert service.heart()["doing"] == "stopped"
    assert service.begun() == 1


def test_a_second_signal_ends_a_crawl_that_does_not_stop(serve):
    service = serve("signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)")
    wait_until(lambda: service.begun() == 1)
    time.sleep(0.3)
    service.process.send_signal(signal.SIGTERM)
    time.sleep(0.1)
    begun = time.monotonic()

    service.end(signal.SIGTERM)

    assert time.monotonic() - begun < 5
    assert service.process.returncode == 0


def test_what_is_owed_is_sent_between_crawls_and_not_again_at_once(serve, tmp_path):
    (tmp_path / "owed").touch()
    service = serve()

    wait_until(lambda: (tmp_path / "sent").exists())
    wait_until(lambda: service.begun() >= 4)

    service.end()
    assert (tmp_path / "sent").read_text(encoding="utf-8") == "x"


def test_the_heartbeat_says_what_goes_on(serve):
    service = serve("time.sleep(0.5)")

    wait_until(lambda: service.heart().get("doing") == "crawling")
    assert service.heart()["crawling_since"]
    wait_until(lambda: service.heart().get("doing") == "waiting" and service.heart()["next"])
    heart = service.heart()

    assert (heart["pid"], heart["every"]) == (service.process.pid, "0s")
    assert heart["last"]["trouble"] is None
    assert abs((datetime.fromisoformat(heart["beat"]) - datetime.now(UTC)).total_seconds()) < 10
    json.dumps(heart)
    service.process.kill()
    service.process.wait()
    assert not holding(service_lock(service.folder / "seasonwatch.db")).held
    assert service.heart()["doing"] != "stopped"


def test_the_starts_do_not_drift(serve, tmp_path):
    times = tmp_path / "times"
    service = serve(f"open({str(times)!r}, 'a').write(f'{{time.time()}}\\n'); time.sleep(0.7)", every=2)

    wait_until(lambda: service.begun() >= 4)
    service.end()

    starts = [float(line) for line in times.read_text(encoding="utf-8").split()]
    late = [(at - starts[0]) % 2 for at in starts]
    # a busy machine takes its time to start a process; a drift would be 0.7 seconds for each crawl and more
    assert all(one < 0.9 or one > 1.6 for one in late), late


def test_a_service_runs_the_real_crawl_and_stops_when_told(site, tmp_path):
    url = site.page("/a", "Harbour Lights Season 2", "Season 2 of Harbour Lights will premiere on March 5, 2031.")
    (tmp_path / "seasonwatch.toml").write_text(
        '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
        f'[[source]]\npage = "{url}"\n',
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "scraper.cli", "run", "--every", "1h"]
    env = {name: value for name, value in os.environ.items() if not name.startswith("SEASONWATCH_")}
    with subprocess.Popen(
        command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as service:
        path = service_lock(tmp_path / "seasonwatch.db")
        wait_until(lambda: holding(path).told.get("doing") == "waiting")
        again = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
        service.terminate()
        said, complained = service.communicate(timeout=30)

    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    assert f"the service (process {service.pid} on " in again.stderr
    assert service.returncode == 0, complained
    assert site.asked() == ["/a"]
    assert "1 page fetched" in said


@pytest.mark.parametrize("every", ["soon", "0m", "-5m", "30", "1e3s", ""])
def test_an_interval_that_is_none_is_refused_in_words(seasonwatch, every):
    done = seasonwatch("run", "--every", every)

    assert done.returncode == 2
    assert "30m" in done.stderr or "no time at all" in done.stderr


def test_a_real_crawl_that_is_told_to_stop_finishes_the_page_at_hand(site, tmp_path):
    says = "Season 2 of Harbour Lights will premiere on March 5, 2031."
    urls = [site.page(f"/{n}", "Harbour Lights Season 2", says, published="2030-11-02") for n in range(30)]
    (tmp_path / "seasonwatch.toml").write_text(
        '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0.3\nallow_private = ["127.0.0.1"]\n'
        + "".join(f'[[source]]\npage = "{url}"\n' for url in urls),
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "scraper.cli", "run"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as service:
        wait_until(lambda: len(site.asked()) >= 3)
        service.terminate()
        _, said = service.communicate(timeout=30)

    asked = len(site.asked())
    with sqlite3.connect(tmp_path / "seasonwatch.db") as db:
        (stored,) = db.execute("SELECT count(*) FROM pages WHERE last_fetched IS NOT NULL").fetchone()
    assert service.returncode == 0
    assert "Traceback" not in said
    assert 3 <= asked < 30
    assert stored == asked


def test_the_file_is_read_anew_each_time_and_a_broken_one_fails_one_crawl_alone(site, tmp_path):
    site.page("/a", "Harbour Lights Season 2", "Season 2 of Harbour Lights will premiere on March 5, 2031.")
    site.page("/b", "Harbour Lights Season 2", "Season 2 of Harbour Lights will premiere on March 5, 2031.")
    config = tmp_path / "seasonwatch.toml"
    head = '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
    config.write_text(f'{head}[[source]]\npage = "{site.url}/a"\n', encoding="utf-8")
    command = [sys.executable, "-m", "scraper.cli", "run", "--every", "2s"]
    log = tmp_path / "log"
    with log.open("w") as out, subprocess.Popen(command, cwd=tmp_path, stdout=out, stderr=out) as service:
        wait_until(lambda: "/a" in site.asked())
        config.write_text("[[watch", encoding="utf-8")
        wait_until(lambda: "seasonwatch.toml, line 1" in log.read_text(encoding="utf-8"))
        assert "/b" not in site.asked()
        config.write_text(f'{head}[[source]]\npage = "{site.url}/b"\n', encoding="utf-8")
        wait_until(lambda: "/b" in site.asked())
        service.terminate()
        service.wait(timeout=30)

    assert service.returncode == 0
    assert "Traceback" not in log.read_text(encoding="utf-8")
