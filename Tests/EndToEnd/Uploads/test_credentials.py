"""Credentials that end while an upload is under way."""

import pytest

import faults
from commands import platform
from roles import dinmo_role
from servers import Server
from fault_proxy import FaultProxy

LARGE = 17_000_000

OLD = "ASIAOLDKEYOLDKEYOLD1"
NEW = "ASIANEWKEYNEWKEYNEW1"


@pytest.fixture
def keys(home):
    """Writes the credentials file that the program reads."""
    path = home / ".aws" / "credentials"
    path.parent.mkdir()

    def keys(access_key):
        new = path.with_suffix(".new")
        new.write_text(
            f"[default]\naws_access_key_id = {access_key}\naws_secret_access_key = secret\n"
            f"aws_session_token = token-of-{access_key}\n")
        new.rename(path)

    keys(OLD)
    return keys


#: Neither key comes from the environment, which nobody can change under a running program.
NO_KEYS = {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""}


@pytest.mark.parametrize("status", [400, 403])
@pytest.mark.parametrize(("operation", "part"), [
    ("CreateMultipartUpload", None), ("UploadPart", 2), ("CompleteMultipartUpload", None)])
def test_credentials_that_expire_on_the_way_are_read_again(
        deliver, proxy, file, keys, status, operation, part):
    content = file("large.bin", LARGE)
    expired = faults.error(status, "ExpiredToken")

    def fault(exchange):
        if exchange.seen.access_key == OLD and proxy.seen(operation, part):
            keys(NEW)
            expired(exchange)
        else:
            exchange.answer(exchange.forward())

    proxy.plan(fault, times=1000)
    deliver("large.bin", content, environment=NO_KEYS)
    last = proxy.seen()[-1]
    assert last.access_key == NEW
    assert last.head.get("x-amz-security-token") == f"token-of-{NEW}"


def test_credentials_that_nobody_renews_are_reported(run, server, proxy, file, keys):
    file("large.bin", LARGE)
    proxy.plan(faults.error(400, "ExpiredToken"), "UploadPart", part=2, times=1000)
    result = run(
        "upload", "large.bin", f"s3://{server.bucket}/object", "--json",
        environment={**server.environment(proxy.endpoint), **NO_KEYS})
    assert result.status == 1
    assert result.lines[0]["error"]["code"] == "ExpiredToken"
    assert len(proxy.seen("UploadPart", part=2)) <= 2


FOLDER = "exports/dinmo"


@pytest.mark.parametrize(("operation", "part"), [
    ("CreateMultipartUpload", None), ("UploadPart", 2), ("CompleteMultipartUpload", None)])
def test_the_session_of_a_role_is_renewed_on_the_way(run, file, operation, part):
    content = file("large.bin", LARGE)
    with run.sandbox() as facts, FaultProxy(facts["endpoint"]) as proxy:
        role = dinmo_role(run, facts, FOLDER)
        proxy.plan(faults.error(400, "ExpiredToken"), operation, part)
        key = f"{FOLDER}/object"
        result = run(
            "upload", "large.bin", f"s3://{facts['bucket']}/{key}", "--role-arn", role, "--external-id",
            facts["platforms"]["dinmo"]["externalId"],
            environment={**platform(facts, "dinmo"), "AWS_ENDPOINT_URL": proxy.endpoint})
        assert result.status == 0, result.errors
        server = Server.sandbox(facts)
        assert server.read(key) == content
        assert server.open_uploads() == []
        # The first session and the one that followed it: S3 was asked with both.
        assert len({seen.access_key for seen in proxy.seen() if seen.operation.name != "Query"}) == 2
        assert len(proxy.seen("Query")) == 2
