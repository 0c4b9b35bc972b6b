"""Where no full screen is possible, one clear sentence; where output is redirected, the screen stays a screen."""

import os
import re
import subprocess

import pytest


def test_without_a_terminal_it_says_so(program, home):
    ended = subprocess.run(
        [program, "--sandbox"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        start_new_session=True,
        env={"HOME": str(home), "PATH": os.environ["PATH"], "TERM": "xterm-256color"},
        timeout=60,
    )
    assert ended.returncode == 1
    assert "needs a terminal" in ended.stderr
    assert ended.stdout == ""


@pytest.mark.parametrize("kind", ["dumb", "no-such-terminal", ""])
def test_a_terminal_that_cannot_show_it_is_named(start, kind):
    screen = start("--sandbox", environment={"TERM": kind})
    assert screen.expect_end() == 1
    assert kind in screen.text
    assert b"\x1b" not in screen.written
    screen.expect_given_back()


def test_standard_output_is_free_for_results(sandbox, tmp_path):
    path = tmp_path / "output"
    with open(path, "wb") as output:
        screen = sandbox(stdout=output.fileno())
        screen.press("Ctrl-c")
        screen.expect("The sandbox ends with the wizard, and nothing of it is kept.")
        screen.press("Enter")
        assert screen.expect_end() == 130
    assert path.read_text() == "Stopped. Nothing was kept.\n"


def test_a_terminal_of_ascii_gets_nothing_else(sandbox):
    screen = sandbox(language="fr", environment={"LANG": "C"})
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("Etape 2 sur 7", "Methode")
    assert all(byte < 0x80 for byte in screen.written)


def test_no_colour_where_none_is_wanted(sandbox):
    colour = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7])(?:;[0-9;]*)?m")
    assert colour.search(sandbox().written)
    assert not colour.search(sandbox(environment={"NO_COLOR": "1"}).written)
