"""Secrets stay in the program's memory, wherever they came from: typed, pasted, or found by the chain."""

import base64
import hashlib
import http.server
import json
import os
import pathlib
import signal
import subprocess

import pytest

from commands import customer, platform
from loopback import serving

SECRET = "cAnArY0secret/THAT+nobody0may0see0twice0"


def pieces(secret):
    """The secret, what encodings make of it, and every part of it that would still tell much."""
    whole = [secret.encode(), base64.b64encode(secret.encode()), secret[::-1].encode()]
    return whole + [secret[start : start + 8].encode() for start in range(len(secret) - 7)]


def to_the_secret(screen):
    """From the first screen to the field for the secret access key."""
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("How does DinMo get access?")
    screen.press("Down", "Enter")
    screen.expect("Step 3 of 7")
    screen.type("acme-exports")
    screen.press("Tab")
    screen.expect("Such as eu-west-3")
    screen.type("eu-west-3")
    screen.press("Enter")
    screen.expect("Folder (optional)")
    screen.press("Enter")
    screen.expect("Step 4 of 7")
    screen.type("AKIAQ3EGVR7TESTKEY42")
    screen.press("Enter")
    screen.expect("Never shown, never saved.")


def test_a_typed_and_a_pasted_secret_are_nowhere(unreachable, home):
    assert len(SECRET) == 40
    screen = unreachable()
    to_the_secret(screen)
    screen.type(SECRET[:30])
    screen.expect("A secret is 40 characters long, not 30; copy it whole.")
    screen.press("Ctrl-u")
    screen.paste(SECRET)
    screen.expect("✓ 40 characters")
    screen.press("Ctrl-y", "Ctrl-s", "F1")
    screen.expect("The secret that AWS showed once")
    screen.press("Esc")
    screen.expect_gone("The secret that AWS showed once")
    screen.press("Enter")
    screen.expect("Step 5 of 7")
    screen.press("Ctrl-c")
    screen.expect("Save the draft and quit")
    screen.press("Enter")
    assert screen.expect_end() == 130
    written = [path for path in home.rglob("*") if path.is_file()]
    assert written, "the draft was not saved"
    for piece in pieces(SECRET):
        assert piece not in screen.written
        assert not [path for path in written if piece in path.read_bytes()]


def expect_nowhere(home, outputs, *secrets, but=()):
    """None of the secrets is in what the program wrote: its outputs, and every file but those that held it before."""
    written = [path for path in home.rglob("*") if path.is_file() and path not in but]
    for secret in secrets:
        for piece in pieces(secret):
            for output in outputs:
                assert piece not in output
            assert not [path for path in written if piece in path.read_bytes()]


def everything(result):
    return [result.output.encode(), result.errors.encode()]


@pytest.fixture
def aws(home):
    """Writes one of the person's AWS files; gives its path."""

    def write(name, text):
        path = home / ".aws" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o600)
        return path

    return write


@pytest.fixture
def files(home):
    """A small file and one in parts, whose upload leaves a journal when it fails."""
    (home / "small").write_bytes(b"x" * 10)
    (home / "large").write_bytes(b"y" * 11_000_000)
    return ["small", "large"]


UPLOAD = ["s3://acme-exports/in/", "--part-size", "5MiB"]

ANSWERS = [
    "--platform", "dinmo", "--bucket", "acme-exports", "--folder", "exports", "--role-arn",
    "arn:aws:iam::123456789012:role/dinmo", "--external-id", "5c1b7f8e-90ab-4cde-8f01-23456789abcd",
]


@pytest.mark.parametrize("arguments", [
    ["test", *ANSWERS], ["test", "--json", *ANSWERS], ["upload", "small", "large", *UPLOAD],
    ["upload", "small", "large", *UPLOAD, "--json"], ["upload", "small", "large", *UPLOAD, "--dry-run"],
    ["policy", "permissions", "--platform", "dinmo", "--bucket", "acme-exports"], ["platforms"],
])
def test_the_secrets_of_the_environment_are_nowhere(run, facts, home, files, arguments):
    token = "cAnArYt0ken" * 10
    environment = {
        **customer(facts), "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_SESSION_TOKEN": token, "AWS_MAX_ATTEMPTS": "1",
        "XDG_STATE_HOME": str(home / "state"),
    }
    expect_nowhere(home, everything(run(*arguments, environment=environment)), SECRET, token)


def test_the_secrets_of_a_file_are_nowhere_else(run, facts, home, files, aws):
    path = aws("credentials", f"[default]\naws_access_key_id = AKIAQ3EGVR7TESTKEY42\naws_secret_access_key = {SECRET}\n")
    environment = {"AWS_ENDPOINT_URL": facts["endpoint"], "AWS_REGION": facts["region"]}
    for arguments in (["upload", *files, *UPLOAD], ["test", *ANSWERS]):
        expect_nowhere(home, everything(run(*arguments, environment=environment)), SECRET, but=[path])


@pytest.mark.parametrize("printed", [
    {"Version": 1, "AccessKeyId": "ASIAQ3EGVR7TESTKEY42", "SecretAccessKey": SECRET, "SessionToken": SECRET[::-1]},
    {"Version": 2, "SecretAccessKey": SECRET}, {"Version": 1, "AccessKeyId": "A", "secret": SECRET},
    SECRET, {"Version": SECRET},
])
def test_what_a_program_prints_is_shown_to_nobody(run, facts, home, files, aws, printed):
    source = home / "printed"
    source.write_text(json.dumps(printed))
    aws("config", f"[default]\ncredential_process = cat '{source}'\n")
    environment = {"AWS_ENDPOINT_URL": facts["endpoint"], "AWS_REGION": facts["region"]}
    result = run("upload", *files, *UPLOAD, environment=environment)
    expect_nowhere(home, everything(result), SECRET, but=[source])


def test_a_program_that_fails_is_quoted_without_what_it_printed(run, home, files, aws):
    aws("config", f"[default]\ncredential_process = sh -c 'echo {SECRET}; echo locked >&2; exit 1'\n")
    config = home / ".aws" / "config"
    result = run("upload", *files, *UPLOAD)
    assert "It says: locked" in result.errors
    expect_nowhere(home, everything(result), SECRET, but=[config])


def test_a_program_gets_no_secret_by_its_arguments_and_nothing_that_is_open(run, facts, home, files, aws):
    seen = home / "seen"
    script = home / "keys.sh"
    script.write_text(
        f"#!/bin/sh\ncat /proc/$$/cmdline > '{seen}'\nls -l /proc/$$/fd >> '{seen}'\nexit 1\n")
    script.chmod(0o700)
    aws("config", f"[default]\ncredential_process = '{script}' --fixed\n")
    run("upload", *files, *UPLOAD, environment={"CANARY": SECRET})
    text = seen.read_bytes()
    assert b"--fixed" in text
    assert b"/large" not in text and b"socket:" not in text
    for piece in pieces(SECRET):
        assert piece not in text


def portal(secret, bearer):
    """Plays IAM Identity Center, for whoever has the token."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            assert self.headers["x-amz-sso_bearer_token"] == bearer
            body = json.dumps({"roleCredentials": {
                "accessKeyId": "ASIAQ3EGVR7TESTKEY42", "secretAccessKey": secret, "sessionToken": secret[::-1],
                "expiration": 2145916800000,
            }}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return serving(Handler)


def test_the_token_of_a_sign_in_and_what_it_buys_are_nowhere_else(run, facts, home, files, aws):
    bearer = "cAnArYb3arer" * 8
    aws("config", "[default]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n"
        "sso_account_id = 123456789012\nsso_role_name = Admin\n")
    key = hashlib.sha1(b"https://corp.awsapps.com/start").hexdigest()
    cache = aws(f"sso/cache/{key}.json", json.dumps({"accessToken": bearer, "expiresAt": "2038-01-01T00:00:00Z"}))
    before = sorted((home / ".aws").rglob("*"))
    with portal(SECRET, bearer) as endpoint:
        result = run("upload", *files, *UPLOAD, environment={
            "AWS_ENDPOINT_URL": facts["endpoint"], "AWS_ENDPOINT_URL_SSO": endpoint, "AWS_REGION": facts["region"]})
    assert "Credentials: profile default, role Admin of 123456789012." in result.errors
    expect_nowhere(home, everything(result), SECRET, bearer, but=[cache])
    assert sorted((home / ".aws").rglob("*")) == before, "the files of AWS's tools are not ours to write"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGSEGV, signal.SIGABRT, signal.SIGILL])
def test_a_signal_leaves_no_secret_behind(unreachable, home, number):
    screen = unreachable()
    to_the_secret(screen)
    screen.paste(SECRET)
    screen.expect("✓ 40 characters")
    screen.kill(number)
    screen.expect_end()
    expect_nowhere(home, [bytes(screen.written)], SECRET)
    assert not list(home.rglob("core*"))


def test_a_draft_is_private_and_versioned(unreachable, home):
    screen = unreachable("--platform", "dinmo", first="Step 3")
    screen.type("acme-exports")
    screen.press("Ctrl-c")
    screen.expect("Save the draft and quit")
    screen.press("Enter")
    screen.expect_end()
    (draft,) = [path for path in (home / "state").rglob("*") if path.is_file()]
    assert draft.stat().st_mode & 0o777 == 0o600
    assert draft.parent.stat().st_mode & 0o077 == 0
    assert b"version" in draft.read_bytes()


def test_nobody_else_can_read_the_memory(program, tmp_path):
    user = {"user": 65534, "group": 65534} if os.getuid() == 0 else {}
    process = subprocess.Popen(
        [program, "sandbox", "--json"], cwd="/", stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={"HOME": "/nonexistent", "PATH": os.environ["PATH"]}, **user)
    try:
        assert process.stdout.readline() == b"{\n", process.stderr.read()
        folder = pathlib.Path(f"/proc/{process.pid}")
        limits = (folder / "limits").read_text()
        (core,) = [line for line in limits.splitlines() if line.startswith("Max core file size")]
        assert core.split()[4:6] == ["0", "0"]
        # The kernel gives the files of a process that may not be dumped to root, whoever runs it.
        assert (folder / "mem").stat().st_uid == 0
        assert (folder / "environ").stat().st_uid == 0
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_a_platforms_session_travels_but_is_shown_nowhere(run, facts, home):
    player = facts["platforms"]["dinmo"]
    result = run("test", *ANSWERS, environment=platform(facts, "dinmo"))
    expect_nowhere(home, everything(result), player["secretAccessKey"], player["sessionToken"])
