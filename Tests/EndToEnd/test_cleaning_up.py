"""What a connection test leaves: nothing where it may remove it, also when it is stopped or killed."""

import pathlib
import signal
import sys

import pytest

# The fault proxy lives with the uploads, which are its main use.
sys.path.append(str(pathlib.Path(__file__).parent / "Uploads"))

import faults  # noqa: E402
from commands import customer, platform  # noqa: E402
from fault_proxy import FaultProxy  # noqa: E402
from roles import dinmo_role  # noqa: E402

FOLDER = "exports/dinmo"
PREFIX = f"{FOLDER}/s3-onboard-test-"


@pytest.fixture
def proxy(facts):
    with FaultProxy(facts["endpoint"]) as proxy:
        yield proxy


@pytest.fixture
def answers(run, facts):
    given = {
        "platform": "dinmo", "bucket": facts["bucket"], "folder": FOLDER, "role-arn": dinmo_role(run, facts, FOLDER),
        "external-id": facts["platforms"]["dinmo"]["externalId"], "region": facts["region"],
    }
    return [part for name, value in given.items() for part in (f"--{name}", value)]


def keys_left(s3, facts):
    return [entry["Key"] for entry in s3.list_objects_v2(Bucket=facts["bucket"]).get("Contents", [])]


def uploads_left(s3, facts):
    return s3.list_multipart_uploads(Bucket=facts["bucket"]).get("Uploads", [])


def stopped(run, proxy, arguments, environment, operation, number, skip=0):
    """Starts a test and sends it a signal while the server's answer to `operation` is held back."""
    hold = faults.Hold("after")
    proxy.plan(hold, operation, skip=skip)
    process = run.start("test", "--json", *arguments, environment=environment)
    assert hold.is_reached(30)
    process.send_signal(number)
    if number == signal.SIGKILL:
        process.wait(timeout=20)
    hold.release()
    result = run.finish(process)
    proxy.settle()
    return result


@pytest.mark.parametrize("operation", ["PutObject", "CreateMultipartUpload", "UploadPart"])
def test_a_killed_test_is_cleaned_up_after(run, facts, s3, proxy, answers, operation):
    environment = {**customer(facts), "AWS_ENDPOINT_URL": proxy.endpoint}
    arguments = [*answers, "--as", "self"]
    assert stopped(run, proxy, arguments, environment, operation, signal.SIGKILL).status == -signal.SIGKILL
    keys, uploads = keys_left(s3, facts), uploads_left(s3, facts)
    assert keys or uploads
    assert all(key.startswith(PREFIX) for key in keys)

    # The next test says so, and the journal has nothing that is secret.
    told = run("test", "--json", *answers, "--as", "platform", environment=environment)
    assert "`s3-onboard test --clean-up`" in told.errors
    for journal in (run.home / ".local/state/s3-onboard/tests").iterdir():
        assert journal.stat().st_mode & 0o777 == 0o600
        assert facts["customer"]["secretAccessKey"].encode() not in journal.read_bytes()

    # Elsewhere nothing is removed, and so nothing is forgotten.
    elsewhere = run("test", "--clean-up", "--json", environment=customer(facts))
    assert elsewhere.status == 1
    assert elsewhere.json["removed"] == [] and elsewhere.json["leftBehind"]

    cleaned = run("test", "--clean-up", "--json", environment=environment)
    assert cleaned.status == 0, cleaned.output
    assert cleaned.json["removed"] and cleaned.json["leftBehind"] == []
    assert keys_left(s3, facts) == [] and uploads_left(s3, facts) == []
    again = run("test", "--clean-up", environment=environment)
    assert (again.status, again.output) == (0, "No test that was cut off has left anything.\n")


def test_a_test_that_is_interrupted_cleans_up_before_it_leaves(run, facts, s3, proxy, answers):
    environment = {**customer(facts), "AWS_ENDPOINT_URL": proxy.endpoint}
    result = stopped(run, proxy, [*answers, "--as", "self"], environment, "CreateMultipartUpload", signal.SIGINT)
    assert result.status == 130, result.errors
    *rungs, report = result.lines
    assert {rung["rung"]: rung["verdict"] for rung in rungs}["clean-up"] == "passed"
    assert report["leftBehind"] == []
    assert keys_left(s3, facts) == [] and uploads_left(s3, facts) == []
    assert not list((run.home / ".local/state/s3-onboard/tests").iterdir())


def test_a_probe_role_proves_the_policies_and_is_gone(run, facts, s3, iam, answers):
    result = run("test", "--json", *answers, "--as", "probe", environment=customer(facts))
    assert result.status == 0, result.output + result.errors
    *rungs, report = result.lines
    verdicts = {rung["rung"]: rung["verdict"] for rung in rungs}
    assert verdicts["probe-role"] == verdicts["external-id-missing"] == verdicts["outside-folder"] == "passed"
    assert (report["verdict"], report["as"], report["leftBehind"]) == ("passed", "probe", [])
    assert [role["RoleName"] for role in iam.list_roles()["Roles"]] == ["dinmo"]
    assert keys_left(s3, facts) == [] and uploads_left(s3, facts) == []


def test_a_probe_role_needs_a_role_to_copy(run, facts):
    result = run(
        "test", "--platform", "dinmo", "--method", "access-key", "--bucket", facts["bucket"], "--as", "probe",
        environment=customer(facts))
    assert result.status == 64
    assert "`--as probe` needs a setup with an assumed role" in result.errors


def test_a_wait_is_told_and_ends(run, facts, answers):
    wrong = [*answers, "--external-id", "5c1b7f8e-90ab-4cde-8f01-23456789abcd", "--wait=2"]
    result = run("test", "--json", *wrong, environment=platform(facts, "dinmo"))
    assert result.status == 1
    assert "assume-role: not yet; trying again in 2 s (2 s left)" in result.errors
    assert all("rung" in line or "verdict" in line for line in result.lines)


def test_the_sheet_fits_a_terminal(run, facts, answers):
    for language in ["en", "fr"]:
        result = run("test", *answers, "--lang", language, environment=platform(facts, "dinmo"))
        assert result.status == 0, result.output
        for line in result.output.splitlines():
            assert len(line) <= 80 or " " not in line.strip() or "aws s3api" in line, line
