"""Runs commands of the program without a terminal, and serves the sandbox to them."""

import contextlib
import json
import os
import subprocess


class Result:
    """What a command did."""

    def __init__(self, process):
        self.status = process.returncode
        self.output = process.stdout.decode()
        self.errors = process.stderr.decode()

    @property
    def json(self):
        return json.loads(self.output)

    @property
    def lines(self):
        return [json.loads(line) for line in self.output.splitlines()]


def own_folders(home):
    """The variables that keep the program to folders of the test's own, and off the machine it runs on."""
    return {"HOME": str(home), "TMPDIR": str(home.parent), "AWS_EC2_METADATA_DISABLED": "true"}


class Commands:
    """The program, with a home of its own and no AWS configuration."""

    def __init__(self, program, home):
        self.program = program
        self.environment = {**own_folders(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        self.home = home

    def __call__(self, *arguments, environment=None, input=b""):
        return Result(subprocess.run(
            [self.program, *arguments], env={**self.environment, **(environment or {})}, cwd=self.home,
            input=input, capture_output=True, timeout=60))

    def start(self, *arguments, environment=None):
        """Starts a command and does not wait for it; `finish` does."""
        return subprocess.Popen(
            [self.program, *arguments], env={**self.environment, **(environment or {})}, cwd=self.home,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    @staticmethod
    def finish(process):
        """Waits for a command that was started."""
        output, errors = process.communicate(timeout=60)
        return Result(subprocess.CompletedProcess(process.args, process.returncode, output, errors))

    @contextlib.contextmanager
    def sandbox(self):
        """Serves the sandbox; yields the facts it prints."""
        process = subprocess.Popen(
            [self.program, "sandbox", "--json"], env=self.environment, cwd=self.home, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)
        try:
            text = b""
            while not text.endswith(b"\n}\n"):
                line = process.stdout.readline()
                assert line, process.stderr.read()
                text += line
            yield json.loads(text)
        finally:
            process.terminate()
            assert process.wait(timeout=20) == 0


def customer(facts):
    """The environment of the sandbox's customer."""
    return keys(facts, facts["customer"])


def platform(facts, name):
    """The environment of a platform that the sandbox plays."""
    return keys(facts, facts["platforms"][name])


def keys(facts, player):
    variables = {
        "AWS_ENDPOINT_URL": facts["endpoint"], "AWS_REGION": facts["region"],
        "AWS_ACCESS_KEY_ID": player["accessKeyId"], "AWS_SECRET_ACCESS_KEY": player["secretAccessKey"],
    }
    if player.get("sessionToken"):
        variables["AWS_SESSION_TOKEN"] = player["sessionToken"]
    return variables
