"""Bulk work on a cluster of real processes: one worker is killed, one is cut off, and nothing is lost."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from .conftest import House
from .warcs import news, noise, written

pytest.importorskip("distributed", reason="Dask is not there")

DRILL = pytest.mark.skipif(not os.environ.get("SEASONWATCH_DRILLS"), reason="a drill of half a minute: make drills")

#: how long the scheduler does with a worker that says nothing, where that is what is tried; one that reads a page holds
#: its breath for seconds on a busy machine
QUICK = {"DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "20 seconds", "DASK_DISTRIBUTED__COMM__TIMEOUTS__TCP": "20 seconds"}


@dataclass
class Cluster:
    """A scheduler and its workers, each a process of its own."""

    address: str
    logs: Path
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, what: str, *words: str, inside: str | None = None) -> subprocess.Popen[bytes]:
        entered = ["ip", "netns", "exec", inside] if inside else []
        command = [*entered, sys.executable, "-m", f"distributed.cli.dask_{what}", "--no-dashboard", *words]
        with self._log(len(self.processes)).open("wb") as log:
            process = subprocess.Popen(command, env=os.environ | QUICK, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def worker(self, inside: str | None = None) -> subprocess.Popen[bytes]:
        return self.start("worker", self.address, "--no-nanny", "--nthreads", "1", inside=inside)

    def wait(self) -> None:
        """Wait until all workers have found the scheduler."""
        end = time.monotonic() + 60
        for number in range(1, len(self.processes)):
            while "Registered to" not in self._log(number).read_text():
                assert time.monotonic() < end, self._log(number).read_text()
                time.sleep(0.05)

    def _log(self, number: int) -> Path:
        return self.logs / f"{number}.log"


@contextmanager
def _cluster(host: str, logs: Path) -> Iterator[Cluster]:
    with socket.socket() as free:
        free.bind((host, 0))
        port = free.getsockname()[1]
    cluster = Cluster(f"tcp://{host}:{port}", logs)
    try:
        cluster.start("scheduler", "--host", host, "--port", str(port))
        yield cluster
    finally:
        for process in cluster.processes:
            process.kill()
            process.wait()


@pytest.fixture
def archives(tmp_path: Path) -> list[Path]:
    days = [f"2023-{month:02}-{day:02}" for month in range(1, 11) for day in (3, 17)]
    texts = ("It premieres on March 4, 2025.", "It premieres on May 6, 2024.", "No release date has been announced.")
    looks = [news(day, texts[n % 3], f"https://news.example/{n % 7}") for n, day in enumerate(days)]
    return [
        written(tmp_path / f"{n}.warc.gz", *looks[n::10], *noise(range(n * 1000, n * 1000 + 20))) for n in range(10)
    ]


def _end_equal(
    house: House, other_house: House, archives: list[Path], cluster: Cluster, hurt: Callable[[], None]
) -> None:
    """Read the archives here and on the cluster, where *hurt* is done in the middle; the stores have to end equal."""
    process = house.start("backfill", *map(str, archives), "--cluster", cluster.address)
    house.wait_for("seasonwatch.db.backfill", "SELECT 1 FROM stretches", process)
    assert process.poll() is None, process.communicate()
    hurt()
    other_house.fill(*archives)
    _, errors = process.communicate(timeout=120)

    assert process.returncode == 0, errors
    assert house.told() == other_house.told()


def test_a_worker_that_is_killed_loses_nothing(house, other_house, archives, tmp_path):
    with _cluster("127.0.0.1", tmp_path) as cluster:
        workers = [cluster.worker() for _ in range(3)]
        cluster.wait()

        _end_equal(house, other_house, archives, cluster, workers[0].kill)


@contextmanager
def _namespace() -> Iterator[tuple[str, str]]:
    """Give a network namespace that is wired to this one: its name, and our address as it sees us."""
    if shutil.which("ip") is None or os.geteuid() != 0:
        pytest.skip("a network namespace needs root and iproute2")
    number = os.getpid() % 200 + 20
    name, ours, theirs = f"sw{number}", f"swa{number}", f"swb{number}"
    steps = (
        f"ip netns add {name}",
        f"ip link add {ours} type veth peer name {theirs}",
        f"ip link set {theirs} netns {name}",
        f"ip addr add 10.213.{number}.1/24 dev {ours}",
        f"ip link set {ours} up",
        f"ip netns exec {name} ip addr add 10.213.{number}.2/24 dev {theirs}",
        f"ip netns exec {name} ip link set {theirs} up",
        f"ip netns exec {name} ip link set lo up",
    )
    try:
        for step in steps:
            if subprocess.run(step.split(), capture_output=True, check=False).returncode:
                pytest.skip(f"no network namespace can be made here: {step}")
        yield name, f"10.213.{number}.1"
    finally:
        for step in (f"ip link del {ours}", f"ip netns del {name}"):
            subprocess.run(step.split(), capture_output=True, check=False)


@DRILL
def test_a_worker_that_is_cut_off_loses_nothing(house, other_house, archives, tmp_path):
    with _namespace() as (name, host), _cluster(host, tmp_path) as cluster:
        cluster.worker()
        cluster.worker(inside=name)
        cluster.worker()
        cluster.wait()
        cut = ["ip", "netns", "exec", name, "ip", "link", "set", f"swb{name[2:]}", "down"]

        _end_equal(house, other_house, archives, cluster, lambda: subprocess.run(cut, check=True))


AT_WORK = """
from collections import deque
from scraper.cluster import Cluster
with Cluster({address!r}) as cluster:
    print(sorted(came for _, came in cluster.do(abs, deque(range(-6, 0)), seconds=lambda task: 1.5)))
"""


def test_what_a_hanging_worker_has_is_done_by_another(tmp_path):
    with _cluster("127.0.0.1", tmp_path) as cluster:
        workers = [cluster.worker() for _ in range(2)]
        cluster.wait()
        workers[0].send_signal(signal.SIGSTOP)
        command = [sys.executable, "-c", AT_WORK.format(address=cluster.address)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)

    assert done.stdout == "[1, 2, 3, 4, 5, 6]\n", done.stderr


@DRILL
def test_a_scheduler_that_goes_away_is_one_line_and_what_was_read_is_kept(house, other_house, archives, tmp_path):
    with _cluster("127.0.0.1", tmp_path) as cluster:
        cluster.worker()
        cluster.wait()
        process = house.start("backfill", *map(str, archives), "--cluster", cluster.address)
        house.wait_for("seasonwatch.db.backfill", "SELECT 1 FROM stretches", process)
        cluster.processes[0].kill()
        _, errors = process.communicate(timeout=60)
    other_house.fill(*archives)
    house.fill(*archives)

    assert process.returncode == 1
    assert errors.splitlines()[-1].startswith(f"Error: the scheduler at {cluster.address} went away")
    assert "Traceback" not in errors
    assert house.told() == other_house.told()


@pytest.mark.parametrize(
    ("address", "line"),
    [
        ("tcp://127.0.0.1:9", "no scheduler answers there: "),
        ("scheduler", "a scheduler's address is such as tcp://scheduler:8786"),
    ],
)
def test_a_scheduler_that_is_not_there_is_one_line(house, archives, address, line):
    process = house.start("backfill", str(archives[0]), "--cluster", address)
    _, errors = process.communicate(timeout=60)

    assert process.returncode == 1
    assert errors.startswith(f"Error: {address}: {line}")
    assert "Traceback" not in errors


def test_without_dask_one_line_says_how_to_get_it(house, archives):
    hidden = house.folder / "hidden"
    (hidden / "distributed").mkdir(parents=True)
    (hidden / "distributed" / "__init__.py").write_text("raise ImportError('not here')")
    process = house.start("backfill", str(archives[0]), "--cluster", "tcp://127.0.0.1:9", PYTHONPATH=str(hidden))
    _, errors = process.communicate(timeout=60)

    assert errors == "Error: --cluster needs Dask: pip install 'seasonwatch[cluster]'\n"
