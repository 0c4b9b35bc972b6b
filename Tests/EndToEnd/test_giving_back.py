"""Whatever ends the wizard, the terminal is as it was, and whoever waits is told why it ended."""

import signal

import pytest


@pytest.mark.parametrize("name", ["QUIT", "SEGV", "ABRT", "TRAP", "ILL", "BUS", "FPE"])
def test_a_crash_gives_the_terminal_back(sandbox, name):
    number = signal.Signals[f"SIG{name}"]
    screen = sandbox()
    screen.kill(number)
    assert screen.expect_end() == -number
    screen.expect_given_back()
    assert "Which platform" not in screen.text
    # The Swift runtime's own crash report and its prompt belong on no screen.
    assert b"Backtrace" not in screen.written
    assert b"Press space" not in screen.written


@pytest.mark.parametrize("name", ["TERM", "HUP", "INT"])
def test_a_request_to_end_saves_the_draft_and_gives_the_terminal_back(unreachable, home, name):
    number = signal.Signals[f"SIG{name}"]
    screen = unreachable()
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("How does DinMo get access?")
    screen.kill(number)
    assert screen.expect_end() == -number
    screen.expect_given_back()
    drafts = [path for path in (home / "state" / "s3-onboard").rglob("*") if path.is_file()]
    assert any("dinmo" in path.read_text() for path in drafts)


def test_a_terminal_that_goes_away_ends_the_wizard(sandbox):
    screen = sandbox()
    screen.hang_up()
    assert screen.expect_end() == -signal.SIGHUP


def test_a_terminal_that_goes_away_is_noticed_without_its_signal(program, start):
    screen = start(command=["sh", "-c", f"trap '' HUP; exec {program} --sandbox --lang en"])
    screen.expect("Which platform do you connect?")
    screen.hang_up()
    assert screen.expect_end() == -signal.SIGHUP


def test_a_terminal_that_takes_nothing_more_keeps_no_program_from_ending(sandbox):
    screen = sandbox()
    screen.fill()
    screen.kill(signal.SIGTERM)
    assert screen.expect_end(reading=False) == -signal.SIGTERM


def test_a_program_that_was_stopped_from_outside_paints_itself_again(sandbox):
    screen = sandbox()
    screen.kill(signal.SIGSTOP)
    screen.expect_stopped()
    screen.forget()
    screen.kill(signal.SIGCONT)
    screen.expect("Which platform do you connect?")


def test_suspending_gives_the_terminal_to_the_shell_and_fg_takes_it_back(start, program):
    shell = start(command=["bash", "--norc", "--noediting", "-i"], environment={"PS1": "ready> ", "TERM": "xterm-256color"})
    shell.expect("ready>")
    shell.type(f"{program} --sandbox --lang en\r")
    shell.expect("Which platform do you connect?")
    shell.type("din")
    shell.expect("din")
    shell.press("Ctrl-z")
    shell.expect("Stopped")
    shell.expect_given_back()
    # Paste marks and the missing interrupt key would reach the shell if they were left on.
    shell.type("stty -a\r")
    shell.expect("intr = ^C")
    shell.resize(100, 30)
    shell.type("fg\r")
    shell.expect("Which platform do you connect?", "din")
    shell.press("Enter")
    shell.expect("How does DinMo get access?")
