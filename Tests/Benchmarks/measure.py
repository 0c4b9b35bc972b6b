"""Runs peers and keeps what they took."""

import dataclasses
import os
import signal
import statistics
import subprocess
import tempfile


@dataclasses.dataclass
class Run:
    """What one run took."""

    wall: float
    """Seconds."""
    processor: float
    """Seconds, of all threads."""
    peak: float
    """MiB resident, of the largest process."""


class Failed(Exception):
    """A peer that did not upload; its words say why."""


def run(measured, command, environment, limit, source=None):
    """Runs `command` for at most `limit` seconds, with the content of `source` coming through a pipe."""
    feeder = subprocess.Popen(["cat", source], stdout=subprocess.PIPE) if source else None
    with tempfile.NamedTemporaryFile("r") as report:
        process = subprocess.Popen(
            [measured, report.name, *command],
            env=environment,
            stdin=feeder.stdout if feeder else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        if feeder:
            # The program alone reads the pipe, so that its end ends `cat` too.
            feeder.stdout.close()
        try:
            words = process.communicate(timeout=limit)[1]
        except BaseException as stop:
            # It must not go on without us, whatever ended the wait.
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            if not isinstance(stop, subprocess.TimeoutExpired):
                raise
            raise Failed(f"not done after {limit:.0f} s") from None
        finally:
            if feeder:
                feeder.wait()
        wall, processor, peak, status = report.read().split()
    if status != "0":
        lines = words.decode(errors="replace").strip().splitlines() or ["no words"]
        telling = [line for line in lines if "error" in line.lower()] or lines
        raise Failed(f"status {status}: {telling[-1]}")
    return Run(float(wall), float(processor), int(peak) / 1024)


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def ratio(runs, others, figure):
    """How `runs` compare with `others`, each with the one of the same round."""
    return statistics.median(getattr(run, figure) / getattr(other, figure) for run, other in zip(runs, others))
