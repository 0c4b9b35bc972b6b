"""The benchmark of the uploader runs: its sink compiles, and what it measures has arrived."""

import pathlib
import re
import subprocess
import sys

BENCHMARK = pathlib.Path(__file__).resolve().parents[1] / "Benchmarks/uploader.py"


def test_measures_a_small_upload(program):
    command = [sys.executable, BENCHMARK, "--binary", program, "--peers", "s3-onboard", "--size", "1", "--rounds", "1"]
    ended = subprocess.run([*command, "--only", "file-https", "pipe-http"], capture_output=True, text=True, timeout=60)
    # Whether a bar is held is not the matter here, nor is the status that tells it.
    assert "Tests/Benchmarks/s3sink.c" in ended.stdout, ended.stderr
    rows = re.findall(r"^  s3-onboard +[\d.]+ +[\d.]+ +[\d.]+ +1\.00 +1\.00$", ended.stdout, re.MULTILINE)
    assert len(rows) == 2, ended.stdout
    assert "failed" not in ended.stdout
    assert re.search(r"^.* file, https: peak +[\d.]+ MiB +bar +32 (held|MISSED)$", ended.stdout, re.MULTILINE)
