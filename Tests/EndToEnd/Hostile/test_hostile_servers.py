"""Servers that answer anything at all: the program ends in time, says so in words, and obeys nobody."""

import json
import re
import threading
import time

import pytest

from hostile_server import NASTY, Generator, HostileServer, head
from shown import check_output, check_terminal

SECRET = "cAnArY0secret/THAT+nobody0may0see0twice0"
TOKEN = "cAnArYt0ken" * 8

KEYS = {
    "AWS_ACCESS_KEY_ID": "ASIAQ3EGVR7TESTKEY42", "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_SESSION_TOKEN": TOKEN,
    "AWS_REGION": "eu-west-3", "AWS_MAX_ATTEMPTS": "2",
}

ANSWERS = [
    "--platform", "dinmo", "--bucket", "acme-exports", "--folder", "exports", "--role-arn",
    "arn:aws:iam::123456789012:role/dinmo", "--external-id", "5c1b7f8e-90ab-4cde-8f01-23456789abcd",
]

#: Seconds. What the program waits for at most is longer, but no answer here makes it wait.
PATIENCE = 60


@pytest.fixture
def elsewhere():
    """Where redirects lead; nobody may ever come."""
    with HostileServer(lambda request: (head(200, ["Content-Length: 0"]), True)) as server:
        yield server
        assert server.received == []


def hostile(seed, elsewhere):
    """A server whose answers come in one order, however many connections ask."""
    generator, lock = Generator(seed, elsewhere.endpoint), threading.Lock()

    def answer(request):
        with lock:
            return generator.answer()

    return HostileServer(answer)


def check(result, seconds):
    assert result.status in (0, 1, 3), (result.status, result.errors)
    assert seconds < PATIENCE
    check_output(result.output.encode())
    check_output(result.errors.encode())
    for secret in (SECRET, TOKEN):
        assert secret not in result.output + result.errors


def timed(run, *arguments, **options):
    start = time.monotonic()
    result = run(*arguments, **options)
    return result, time.monotonic() - start


@pytest.mark.parametrize("seed", range(25))
def test_the_test_survives(run, elsewhere, seed):
    with hostile(seed, elsewhere) as server:
        environment = {**KEYS, "AWS_ENDPOINT_URL": server.endpoint}
        for perspective in ("platform", "self"):
            result, seconds = timed(
                run, "test", "--json", "--as", perspective, *ANSWERS, environment=environment)
            check(result, seconds)
            for line in result.output.splitlines():
                assert isinstance(json.loads(line), dict)
        result, seconds = timed(run, "test", "--lang", "fr", *ANSWERS, environment=environment)
        check(result, seconds)


@pytest.mark.parametrize("seed", range(100, 125))
def test_the_uploader_survives(run, home, elsewhere, seed):
    (home / "small").write_bytes(b"x" * 1000)
    (home / "large").write_bytes(b"y" * 11_000_000)
    with hostile(seed, elsewhere) as server:
        environment = {**KEYS, "AWS_ENDPOINT_URL": server.endpoint}
        result, seconds = timed(
            run, "upload", "small", "large", "s3://acme-exports/in/", "--json", "--part-size", "5MiB",
            "--role-arn", "arn:aws:iam::123456789012:role/x", environment=environment)
        check(result, seconds)
        result, seconds = timed(
            run, "upload", "small", "large", "s3://acme-exports/in/", "--part-size", "5MiB",
            environment=environment)
        check(result, seconds)


@pytest.mark.parametrize(("seed", "size"), [(200, (80, 24)), (201, (60, 20)), (202, (80, 24)), (203, (60, 20))])
def test_the_wizard_survives(wizard, elsewhere, seed, size):
    with hostile(seed, elsewhere) as server:
        screen = wizard(
            "--platform", "dinmo", environment={**KEYS, "AWS_ENDPOINT_URL": server.endpoint}, columns=size[0],
            rows=size[1], first="Step 3")
        walk(screen)
        check_terminal(screen)
        assert SECRET.encode() not in screen.written and TOKEN.encode() not in screen.written
        screen.press("Ctrl-c")
        screen.expect("quit")
        check_terminal(screen)


VERDICT = "It works|It does not work yet|It could not be told"


def walk(screen):
    """From the bucket, whose region the server is asked for, to the end of a test."""
    screen.type("acme-exports")
    screen.press("Tab")
    screen.expect("A region that exists")
    check_terminal(screen)
    # The server may name one at any moment, also while another is typed.
    while "[eu-west-3 " not in screen.text:
        screen.press("Ctrl-u")
        screen.type("eu-west-3")
        screen.read(0.3)
    screen.press("Enter", "Enter")
    screen.expect("Step 4")
    screen.type("5c1b7f8e-90ab-4cde-8f01-23456789abcd")
    screen.press("Enter")
    screen.expect("Step 5", "ARN of the role")
    screen.press("Enter")
    screen.expect("AWS shows it at the top")
    screen.type("arn:aws:iam::123456789012:role/dinmo")
    screen.press("Enter")
    screen.expect("Step 6")
    end = time.monotonic() + 10
    while not re.search(VERDICT, screen.text) and time.monotonic() < end:
        screen.read(0.2)
    if not re.search(VERDICT, screen.text):
        # Answers that never end keep the test waiting; whoever has no patience stops it.
        screen.press("Esc")
    screen.expect_matching(VERDICT)
    for _ in range(10):
        check_terminal(screen)
        screen.press("Down")
        screen.read(0.1)


def test_an_answer_without_an_end_is_cut(run):
    def endless(request):
        return head(200, []) + b"<Error>" + b"a" * 30_000_000, False

    with HostileServer(endless) as server:
        result, seconds = timed(
            run, "test", "--json", *ANSWERS, environment={**KEYS, "AWS_ENDPOINT_URL": server.endpoint})
        check(result, seconds)
        assert any("answer-too-large" in line for line in result.output.splitlines()) or result.status in (1, 3)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_redirect_is_followed_with_what_is_secret(run, home, elsewhere, status):
    def redirect(request):
        return head(status, [f"Location: {elsewhere.endpoint}/stolen", "Content-Length: 0"]), True

    (home / "small").write_bytes(b"x")
    with HostileServer(redirect) as server:
        environment = {**KEYS, "AWS_ENDPOINT_URL": server.endpoint}
        assert run("upload", "small", "s3://acme-exports/a", environment=environment).status in (1, 3)
        assert run("test", "--json", *ANSWERS, environment=environment).status in (1, 3)
        assert server.received


def test_the_words_of_a_server_are_quoted_cleaned(run, home):
    body = (
        "<Error><Code>AccessDenied</Code><Message>no\u202e \u009b31m "
        "https://b.s3.amazonaws.com/k?X-Amz-Signature=5d6e5d6e&amp;X-Amz-Security-Token=t0ken</Message></Error>"
    ).encode()

    def refuse(request):
        return head(403, [f"Content-Length: {len(body)}", "x-amz-request-id: \x1b[2Jid"]) + body, True

    (home / "small").write_bytes(b"x")
    with HostileServer(refuse) as server:
        environment = {**KEYS, "AWS_ENDPOINT_URL": server.endpoint}
        for arguments in (["upload", "small", "s3://acme-exports/a"], ["test", *ANSWERS],
                          ["upload", "small", "s3://acme-exports/a", "--json"], ["test", "--json", *ANSWERS]):
            result = run(*arguments, environment=environment)
            check(result, 0)
            assert "5d6e5d6e" not in result.output + result.errors
            assert "t0ken" not in result.output + result.errors


def test_hidden_characters_are_what_the_checks_look_for():
    from shown import hidden

    assert hidden(NASTY), "the generator would prove nothing"
    assert not hidden("→ “é” 日本\n")
