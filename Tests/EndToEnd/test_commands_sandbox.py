"""sandbox and test against the sandbox, with boto3 making the role."""

import pytest

from commands import customer, platform
from loopback import free_port
from roles import dinmo_role

FOLDER = "exports/dinmo"


@pytest.fixture
def role(run, facts):
    return dinmo_role(run, facts, FOLDER)


def answers(facts, role, **changes):
    given = {
        "platform": "dinmo", "bucket": facts["bucket"], "folder": FOLDER, "role-arn": role,
        "external-id": facts["platforms"]["dinmo"]["externalId"], **changes,
    }
    return [part for name, value in given.items() for part in (f"--{name}", value)]


def test_the_whole_connection_is_proved(run, facts, role, s3):
    result = run("test", "--json", *answers(facts, role), environment=platform(facts, "dinmo"))
    assert result.status == 0, result.output + result.errors
    *rungs, report = result.lines
    verdicts = {rung["rung"]: rung["verdict"] for rung in rungs}
    for rung in ["endpoint", "clock", "identity", "bucket", "assume-role", "external-id-missing",
                 "external-id-wrong", "write"]:
        assert verdicts[rung] == "passed", rungs
    assert verdicts["read-back"] == verdicts["clean-up"] == "not-run"
    assert (report["verdict"], report["as"]) == ("passed", "platform")
    (left,) = s3.list_objects_v2(Bucket=facts["bucket"], Prefix=FOLDER)["Contents"]
    assert left["Key"].startswith(f"{FOLDER}/s3-onboard-test-") and left["Key"].endswith(".txt")
    assert left["Key"] in report["leftBehind"][0]


def test_a_wrong_external_id_is_named(run, facts, role):
    wrong = "5c1b7f8e-90ab-4cde-8f01-23456789abcd"
    result = run(
        "test", "--json", *answers(facts, role, **{"external-id": wrong}), environment=platform(facts, "dinmo"))
    assert result.status == 1
    rung = next(line for line in result.lines if line.get("rung") == "assume-role")
    assert rung["verdict"] == "failed"
    assert rung["observed"]["code"] == "AccessDenied"
    assert rung["observed"]["status"] == 403
    assert "external-id" in " ".join(cause["cause"] for cause in rung["causes"])


def test_the_customer_alone_proves_less(run, facts, role):
    result = run("test", "--json", *answers(facts, role), environment=customer(facts))
    assert result.status == 0, result.output
    *rungs, report = result.lines
    verdicts = {rung["rung"]: rung["verdict"] for rung in rungs}
    assert verdicts["assume-role"] == "not-run"
    assert report["as"] == "self"
    assert any("assume" in line for line in report["notProved"])


def test_nobody_answers(run, facts, role):
    port = free_port()
    result = run(
        "test", "--json", *answers(facts, role), "--region", facts["region"],
        environment={**platform(facts, "dinmo"), "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}"})
    assert result.status in (1, 3)
    rung = result.lines[0]
    assert rung["rung"] == "endpoint"
    assert rung["verdict"] in ("failed", "unknown")
    assert f"127.0.0.1:{port}" in str(rung) or "127.0.0.1" in str(rung)


def test_without_credentials(run, facts, role):
    result = run("test", *answers(facts, role), environment={"AWS_ENDPOINT_URL": facts["endpoint"]})
    assert result.status == 1
    assert "No AWS credentials were found. Looked at: " in result.errors


def test_an_upload_acts_as_the_role(run, facts, role, s3, home):
    (home / "a").write_text("from the role")
    external = facts["platforms"]["dinmo"]["externalId"]
    result = run(
        "upload", "a", f"s3://{facts['bucket']}/{FOLDER}/a", "--role-arn", role, "--external-id", external,
        environment=platform(facts, "dinmo"))
    assert result.status == 0, result.errors
    assert s3.get_object(Bucket=facts["bucket"], Key=f"{FOLDER}/a")["Body"].read() == b"from the role"


def test_a_role_that_may_not_be_assumed_is_diagnosed_before_the_first_byte(run, facts, role, s3, home):
    (home / "a").write_text("never sent")
    result = run(
        "upload", "a", f"s3://{facts['bucket']}/{FOLDER}/a", "--role-arn", role, "--external-id",
        "40cef540-b3b4-4e86-b343-2fde3a6f0396", environment=platform(facts, "dinmo"))
    assert result.status == 1
    assert "ExternalId" in result.errors
    assert result.output == ""
    assert "Contents" not in s3.list_objects_v2(Bucket=facts["bucket"], Prefix=FOLDER)


def test_a_port_in_use(run, facts):
    port = facts["endpoint"].rsplit(":", 1)[1]
    result = run("sandbox", "--port", port)
    assert result.status == 1
    assert f"Port {port} is in use by another program." in result.errors
