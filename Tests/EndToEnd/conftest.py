"""The program under test, and a way to start its wizard as a person without any AWS configuration."""

import os
import pathlib

import pytest

from terminal import Terminal

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def program():
    path = pathlib.Path(os.environ.get("S3_ONBOARD", ROOT / ".build/debug/s3-onboard")).resolve()
    assert path.is_file(), f"{path} does not exist: build it first, or name another in S3_ONBOARD"
    return str(path)


@pytest.fixture
def home(tmp_path):
    """A person's home folder, where nothing is configured."""
    path = tmp_path / "home"
    path.mkdir()
    return path


@pytest.fixture
def start(program, home):
    """Starts the program in a terminal of its own; all of them end with the test."""
    terminals = []

    def start(*arguments, environment=None, command=None, **options):
        terminal = Terminal(
            command or [program, *arguments],
            environment={"HOME": str(home), "XDG_STATE_HOME": str(home / "state"), **(environment or {})},
            directory=str(home),
            **options,
        )
        terminals.append(terminal)
        return terminal

    yield start
    for terminal in terminals:
        terminal.close()


@pytest.fixture
def wizard(start):
    """Starts the wizard on the sandbox and waits for its first screen."""

    def wizard(*arguments, **options):
        screen = start("--sandbox", "--lang", "en", *arguments, **options)
        screen.expect("Which platform do you connect?")
        return screen

    return wizard
