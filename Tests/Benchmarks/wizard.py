"""Measures the wizard against its bars: wizard.py PATH-OF-A-RELEASE-BUILD. Status 1 when a bar is missed."""

import contextlib
import pathlib
import socket
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "EndToEnd"))

from terminal import Terminal  # noqa: E402

FIRST_SCREEN = "Which platform do you connect?"
SILENCE = 0.03
"""Seconds without a byte after which a frame counts as complete."""

TYPED = "customer-exports-2026"


class Stopwatch:
    """Reads what a program draws and remembers when its last byte came."""

    def __init__(self, terminal):
        self.terminal = terminal

    def frame(self):
        """Waits for the next frame; when its first and its last byte came, and how many there were."""
        before = len(self.terminal.written)
        first = last = None
        while last is None or time.monotonic() - last < SILENCE:
            if self.terminal.read(SILENCE):
                last = self.terminal.last_read
                first = first or last
        return first, last, len(self.terminal.written) - before

    def press(self, key):
        """Presses a key; milliseconds to the first byte of the answer, and how many bytes it has."""
        pressed = time.monotonic()
        self.terminal.press(key) if len(key) > 1 else self.terminal.type(key)
        first, _, count = self.frame()
        return (first - pressed) * 1000, count


@contextlib.contextmanager
def started(program, **environment):
    """The program in a terminal, at home where nothing is configured and no draft is kept."""
    with tempfile.TemporaryDirectory() as home:
        terminal = Terminal([program, "--lang", "en"], environment={"HOME": home, **environment}, directory=home)
        try:
            yield terminal
        finally:
            terminal.close()


def first_frame(program):
    """Milliseconds from the start to the last byte of the first frame, and resident kilobytes then."""
    with started(program) as terminal:
        _, last, _ = Stopwatch(terminal).frame()
        assert FIRST_SCREEN in terminal.text, terminal.text
        status = pathlib.Path(f"/proc/{terminal.pid}/status").read_text()
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return (last - terminal.started) * 1000, int(peak.split()[1])


def processor_milliseconds(pid):
    """What all threads have used so far."""
    tasks = pathlib.Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e6


def go_to_bucket(terminal):
    terminal.expect(FIRST_SCREEN)
    terminal.type("dinmo")
    terminal.press("Enter")
    terminal.expect("How does DinMo get access?")
    terminal.press("Enter")
    terminal.expect("Step 3 of 7")


def typing(program):
    """Bytes and processor milliseconds of each typed key, and milliseconds until Esc acts."""
    with started(program) as terminal:
        go_to_bucket(terminal)
        stopwatch = Stopwatch(terminal)
        counts, costs = [], []
        for character in TYPED:
            before = processor_milliseconds(terminal.pid)
            counts.append(stopwatch.press(character)[1])
            costs.append(processor_milliseconds(terminal.pid) - before)
        terminal.expect(TYPED)
        return counts, costs, stopwatch.press("Esc")[0]


def control_c_while_the_network_hangs(program):
    """Milliseconds until Ctrl-C acts while an endpoint accepts a connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        environment = {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{silent.getsockname()[1]}",
            "AWS_ACCESS_KEY_ID": "AKIAQ3EGVR7TESTKEY42",
            "AWS_SECRET_ACCESS_KEY": "not-a-secret",
            "AWS_REGION": "eu-west-3",
        }
        with started(program, **environment) as terminal:
            go_to_bucket(terminal)
            terminal.type(TYPED)
            terminal.press("Tab")
            silent.settimeout(10)
            connection, _ = silent.accept()
            with connection:
                return Stopwatch(terminal).press("Ctrl-c")[0]


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    first_frame(program)
    frames = [first_frame(program) for _ in range(10)]
    counts, costs, escape = typing(program)
    control_c = control_c_while_the_network_hangs(program)
    figures = [
        ("first frame, median of 10", statistics.median(time for time, _ in frames), 20, "ms"),
        ("resident at first frame", max(peak for _, peak in frames) / 1024, 20, "MB"),
        ("bytes per typed key, median", statistics.median(counts), 64, "bytes"),
        ("bytes per typed key, largest", max(counts), 200, "bytes"),
        ("processor per key, median", statistics.median(costs), 0.5, "ms"),
        ("Esc to reaction", escape, 50, "ms"),
        ("Ctrl-C to reaction, network hanging", control_c, 100, "ms"),
    ]
    for name, figure, bar, unit in figures:
        print(f"{name:36} {figure:8.2f} {unit:5} bar {bar:5} {'held' if figure <= bar else 'MISSED'}")
    return 0 if all(figure <= bar for _, figure, bar, _ in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
