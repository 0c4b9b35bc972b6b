"""The program under test, and a way to start its wizard as a person without any AWS configuration."""

import functools
import os
import pathlib

import pytest

from checkout import ROOT
from clients import client
from commands import Commands, own_folders
from loopback import free_port
from terminal import Terminal


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
def run(program, home):
    """Runs commands of the program."""
    return Commands(program, home)


@pytest.fixture
def facts(run):
    """What the sandbox says that it serves, for as long as a test runs."""
    with run.sandbox() as facts:
        yield facts


@pytest.fixture
def s3(facts):
    """boto3's S3, as the sandbox's customer."""
    return client(facts, "s3")


@pytest.fixture
def iam(facts):
    """boto3's IAM, as the sandbox's customer."""
    return client(facts, "iam")


@pytest.fixture
def start(program, home):
    """Starts the program in a terminal of its own; all of them end with the test."""
    terminals = []

    def start(*arguments, environment=None, command=None, **options):
        terminal = Terminal(
            command or [program, *arguments],
            environment={
                **own_folders(home), "XDG_STATE_HOME": str(home / "state"), **(environment or {})},
            directory=str(home),
            **options,
        )
        terminals.append(terminal)
        return terminal

    yield start
    for terminal in terminals:
        terminal.close()


FIRST_SCREEN = {"en": "Which platform do you connect?", "fr": "Quelle plateforme connectez-vous ?"}


@pytest.fixture
def wizard(start):
    """Starts the wizard and waits for its first screen."""

    def wizard(*arguments, language="en", first=None, **options):
        screen = start(*arguments, "--lang", language, **options)
        screen.expect(first or FIRST_SCREEN[language])
        return screen

    return wizard


@pytest.fixture
def sandbox(wizard):
    """Starts the wizard on the sandbox, which keeps no draft."""
    return functools.partial(wizard, "--sandbox")


@pytest.fixture
def unreachable(wizard):
    """Starts the wizard on an AWS that nobody answers for, so that no test ever leaves this machine."""
    endpoint = f"http://127.0.0.1:{free_port()}"

    def unreachable(*arguments, environment=None, **options):
        return wizard(*arguments, environment={"AWS_ENDPOINT_URL": endpoint, **(environment or {})}, **options)

    return unreachable
