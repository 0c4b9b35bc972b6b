"""Measures the uploader against its bars and its peers. Status 1 when a bar is missed.

Everything goes to a sink of ours on loopback, Tests/Benchmarks/s3sink.c, over http and https. The peers run in turn,
several rounds of it; the figures are medians, and ratios are those of the runs of the same round.
"""

import argparse
import contextlib
import dataclasses
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

from installation import build, install
from measure import Failed, Run, median, ratio, run
from peers import PEERS, Ours
from sink import compile_c, running_sink

MIB = 1 << 20
SMALL_COUNT, SMALL_SIZE = 1000, 16 << 10
SECONDS_PER_GIB = 60
"""A run that is slower than this is ended."""

SCENARIOS = [
    "file-https",
    "file-http",
    "small-https",
    "small-http",
    "pipe-https",
    "pipe-http",
    "large-file",
    "large-pipe",
]


@dataclasses.dataclass
class Scenario:
    """What is uploaded, and over what."""

    name: str
    title: str
    scheme: str
    kind: str
    """Which method of a peer does it: file, folder or pipe."""
    source: pathlib.Path
    objects: int
    size: int
    """Bytes in all."""
    rounds: int
    runs: dict[str, list[Run]] = dataclasses.field(default_factory=dict)

    @property
    def limit(self):
        return 30 + SECONDS_PER_GIB * self.size / (1 << 30)


def scenarios(folder, size, rounds):
    """All of them, with their files in `folder`; only those of the timed ones take space."""
    file = folder / "file"
    with file.open("wb") as target:
        piece = bytes(range(251)) * (MIB // 251 + 1)
        for _ in range(size // MIB):
            target.write(piece[:MIB])
    small = folder / "small"
    small.mkdir()
    for number in range(SMALL_COUNT):
        # Text: s3cmd looks into files for their type, and stumbles over some others.
        (small / f"{number:04}").write_text(f"{number:015}\n" * (SMALL_SIZE // 16))
    large = folder / "large"
    with large.open("wb") as target:
        target.truncate(10 * size)
    shown = f"{size / (1 << 30):g} GiB"
    tenfold = f"{10 * size / (1 << 30):g} GiB"
    few = f"{SMALL_COUNT} x {SMALL_SIZE >> 10} KiB"
    few_size = SMALL_COUNT * SMALL_SIZE
    return [
        Scenario("file-https", f"{shown} file", "https", "file", file, 1, size, rounds),
        Scenario("file-http", f"{shown} file", "http", "file", file, 1, size, rounds),
        Scenario("small-https", few, "https", "folder", small, SMALL_COUNT, few_size, rounds),
        Scenario("small-http", few, "http", "folder", small, SMALL_COUNT, few_size, rounds),
        Scenario("pipe-https", f"{shown} from a pipe", "https", "pipe", file, 1, size, rounds),
        Scenario("pipe-http", f"{shown} from a pipe", "http", "pipe", file, 1, size, rounds),
        Scenario("large-file", f"{tenfold} file", "https", "file", large, 1, 10 * size, 1),
        Scenario("large-pipe", f"{tenfold} from a pipe", "https", "pipe", large, 1, 10 * size, 1),
    ]


class Benchmark:
    """Runs every peer through every scenario."""

    def __init__(self, sink, programs, measured, home):
        self.sink = sink
        self.programs = programs
        self.measured = measured
        self.home = home
        self.uploads = 0
        self.failures = {}

    def once(self, kind, scenario):
        """One upload of one peer, under a key of its own."""
        peer = kind(self.programs[kind.name], self.sink, scenario.scheme, self.home)
        self.uploads += 1
        key = f"run-{self.uploads}/" if scenario.kind == "folder" else f"run-{self.uploads}"
        if scenario.kind == "pipe":
            command, source = peer.pipe(key), scenario.source
        else:
            command, source = getattr(peer, scenario.kind)(scenario.source, key), None
        objects, size = self.sink.totals()
        result = run(self.measured, command, peer.environment, scenario.limit, source)
        arrived = tuple(now - before for now, before in zip(self.sink.totals(), (objects, size)))
        if arrived != (scenario.objects, scenario.size):
            raise Failed(f"{arrived[0]} objects of {arrived[1]} bytes in all arrived")
        return result

    def through(self, scenario):
        """All rounds of a scenario, the peers in turn; a peer that fails is out of it."""
        kinds = [kind for kind in PEERS if kind.name in self.programs]
        scenario.runs = {kind.name: [] for kind in kinds}
        for number in range(scenario.rounds):
            # Nobody always runs after the same neighbour.
            start = number % len(kinds)
            for kind in kinds[start:] + kinds[:start]:
                if kind.name not in scenario.runs:
                    continue
                try:
                    scenario.runs[kind.name].append(self.once(kind, scenario))
                except Failed as failure:
                    del scenario.runs[kind.name]
                    self.failures[kind.name, scenario.name] = str(failure)


def show(scenario, failures):
    rounds = "one run" if scenario.rounds == 1 else f"median of {scenario.rounds}"
    print(f"\n{scenario.title}, {scenario.scheme}, {rounds}")
    print(f"  {'':14} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9} {'wall / ours':>12} {'CPU / ours':>11}")
    ours = scenario.runs.get(Ours.name)
    for name, runs in scenario.runs.items():
        figures = f"{median(runs, 'wall'):8.2f} {median(runs, 'processor'):8.2f} {median(runs, 'peak'):9.1f}"
        ratios = f" {ratio(runs, ours, 'wall'):12.2f} {ratio(runs, ours, 'processor'):11.2f}" if ours else ""
        print(f"  {name:14} {figures}{ratios}")
    for (name, scenario_name), words in failures.items():
        if scenario_name == scenario.name:
            print(f"  {name:14} failed: {words}")


def bars(done):
    """Name, figure, bar and unit of everything that the scenarios in `done` tell about the bars."""
    found = []

    def compare(scenario, peers):
        """How our wall compares with that of the fastest of `peers`."""
        others = {name: runs for name, runs in scenario.runs.items() if name in peers and name != Ours.name}
        if others:
            best = min(others, key=lambda name: median(others[name], "wall"))
            figure = ratio(scenario.runs[Ours.name], others[best], "wall")
            found.append((f"{scenario.title}, {scenario.scheme}: wall, to {best}, the best", figure, 1, "x"))

    clients = {kind.name for kind in PEERS if kind.is_s3_client}
    checking = {kind.name for kind in PEERS if kind.is_s3_client and kind.checks}
    for scenario in done:
        ours = scenario.runs.get(Ours.name)
        if not ours:
            continue
        curl = scenario.runs.get("curl -T")
        if scenario.name == "file-https" and curl:
            found.append((f"{scenario.title}, https: wall, to curl -T", ratio(ours, curl, "wall"), 0.95, "x"))
            found.append((f"{scenario.title}, https: CPU, to curl -T", ratio(ours, curl, "processor"), 1.15, "x"))
        if scenario.name in ("file-https", "small-https", "small-http"):
            compare(scenario, clients)
        if scenario.name == "file-http":
            compare(scenario, checking)
        if scenario.kind != "folder":
            peak = max(run.peak for run in ours)
            found.append((f"{scenario.title}, {scenario.scheme}: peak", peak, 32, "MiB"))
    return found


def judge(done):
    """Prints each bar; whether all are held."""
    print()
    held = True
    for name, figure, bar, unit in bars(done):
        held = held and figure <= bar
        print(f"{name:52} {figure:7.2f} {unit:4} bar {bar:5} {'held' if figure <= bar else 'MISSED'}")
    return held


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, help="how often each peer uploads (5)")
    parser.add_argument("--size", type=int, default=1024, metavar="MIB", help="of the file, in MiB (1024)")
    parser.add_argument("--only", nargs="+", choices=SCENARIOS, default=SCENARIOS, help="what is measured (all)")
    names = [kind.name for kind in PEERS]
    parser.add_argument("--peers", nargs="+", choices=names, default=names, help="beside ours (all)")
    parser.add_argument("--binary", type=pathlib.Path, help="ours, instead of a release build made now")
    return parser.parse_args()


def installed(wanted, binary):
    """The programs of the peers, and why there is none of those that cannot be had."""
    programs, missing = {}, {}
    for kind in PEERS:
        if kind is Ours:
            programs[kind.name] = binary.resolve() if binary else build()
        elif kind.name in wanted:
            try:
                programs[kind.name] = install(kind.name)
            except (OSError, subprocess.CalledProcessError) as error:
                missing[kind.name] = str(error)
    return programs, missing


@contextlib.contextmanager
def workspace(size):
    """A folder in memory, or in the temporary folder when memory is short of `size` bytes and half as much again."""
    memory = pathlib.Path("/dev/shm")
    needed = size * 3 // 2 + SMALL_COUNT * SMALL_SIZE
    parent = next(
        (p for p in [memory, pathlib.Path(tempfile.gettempdir())] if p.is_dir() and shutil.disk_usage(p).free > needed),
        None,
    )
    if not parent:
        sys.exit(f"neither {memory} nor {tempfile.gettempdir()} has {needed / MIB:.0f} MiB free")
    with tempfile.TemporaryDirectory(prefix="s3-onboard-benchmark-", dir=parent) as folder:
        yield pathlib.Path(folder)


def main():
    options = arguments()
    # The large files must not outlive us, however we end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    programs, missing = installed(options.peers, options.binary)
    size = options.size * MIB
    with workspace(size) as folder, running_sink(folder) as sink:
        measured = compile_c("measured", folder)
        home = folder / "home"
        home.mkdir()
        wanted = [s for s in scenarios(folder, size, options.rounds) if s.name in options.only]
        print(f"The sink is Tests/Benchmarks/s3sink.c on {sink.endpoint('http')} and {sink.endpoint('https')}.")
        for name, words in missing.items():
            print(f"{name} takes no part: {words}")
        benchmark = Benchmark(sink, programs, measured, home)
        for scenario in wanted:
            benchmark.through(scenario)
            show(scenario, benchmark.failures)
            sys.stdout.flush()
        return 0 if judge(wanted) else 1


if __name__ == "__main__":
    sys.exit(main())
