"""sandbox, test and upload against the sandbox, with boto3 reading back what was written."""

import socket

import boto3
import botocore.config
import pytest

from commands import customer, platform

FOLDER = "exports/dinmo"


@pytest.fixture
def facts(run):
    with run.sandbox() as facts:
        yield facts


@pytest.fixture
def s3(facts):
    return boto3.client(
        "s3", endpoint_url=facts["endpoint"], region_name=facts["region"],
        aws_access_key_id=facts["customer"]["accessKeyId"],
        aws_secret_access_key=facts["customer"]["secretAccessKey"],
        config=botocore.config.Config(s3={"addressing_style": "path"}, retries={"max_attempts": 1}))


@pytest.fixture
def role(run, facts):
    """DinMo's role, made with boto3 from the policies that the program prints."""
    external = facts["platforms"]["dinmo"]["externalId"]
    trust = run("policy", "trust", "--platform", "dinmo", "--external-id", external).output
    permissions = run(
        "policy", "permissions", "--platform", "dinmo", "--bucket", facts["bucket"], "--folder", FOLDER).output
    iam = boto3.client(
        "iam", endpoint_url=facts["endpoint"], region_name=facts["region"],
        aws_access_key_id=facts["customer"]["accessKeyId"],
        aws_secret_access_key=facts["customer"]["secretAccessKey"])
    created = iam.create_role(RoleName="dinmo", AssumeRolePolicyDocument=trust)
    iam.put_role_policy(RoleName="dinmo", PolicyName="export", PolicyDocument=permissions)
    return created["Role"]["Arn"]


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
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
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


def test_upload_arrives_byte_for_byte(run, facts, s3, home):
    content = bytes(range(256)) * 50_000
    (home / "big file+é.bin").write_bytes(content)
    result = run(
        "upload", "big file+é.bin", f"s3://{facts['bucket']}/in/", "--json", environment=customer(facts))
    assert result.status == 0, result.errors
    (line,) = result.lines
    assert line["key"] == "in/big file+é.bin"
    assert (line["bytes"], line["retries"]) == (len(content), 0)
    assert line["parts"] == 2
    assert line["checksum"]["algorithm"] == "CRC64NVME"
    assert s3.get_object(Bucket=facts["bucket"], Key=line["key"])["Body"].read() == content
    assert s3.list_multipart_uploads(Bucket=facts["bucket"]).get("Uploads", []) == []


def test_upload_of_standard_input_and_of_nothing(run, facts, s3, home):
    result = run(
        "upload", "-", f"s3://{facts['bucket']}/piped.txt", environment=customer(facts), input=b"from a pipe\n")
    assert result.status == 0, result.errors
    assert s3.get_object(Bucket=facts["bucket"], Key="piped.txt")["Body"].read() == b"from a pipe\n"
    (home / "empty").touch()
    assert run("upload", "empty", f"s3://{facts['bucket']}/empty", environment=customer(facts)).status == 0
    assert s3.head_object(Bucket=facts["bucket"], Key="empty")["ContentLength"] == 0


def test_upload_does_not_replace_when_told(run, facts, home):
    (home / "a").write_text("a")
    target = f"s3://{facts['bucket']}/a"
    assert run("upload", "a", target, "--if-none-match", environment=customer(facts)).status == 0
    again = run("upload", "a", target, "--if-none-match", "--json", environment=customer(facts))
    assert again.status == 1
    assert again.lines[0]["error"]["status"] == 412


@pytest.mark.parametrize(("arguments", "sentence", "status"), [
    (["missing", "s3://acme-data-exports/x"], "missing cannot be read: No such file or directory.", 1),
    ([".", "s3://acme-data-exports/x"], ". is not a file.", 1),
    (["missing"], "Name at least one file", 64),
    (["missing", "acme/x"], "`acme/x` is not where a file can go", 64),
    (["a", "b", "s3://acme-data-exports/x"], "end it with a slash", 64),
    (["a", "s3://Acme/x"], "upper case", 64),
    (["a", "s3://acme-data-exports/" + "k" * 1025], "1025 bytes", 64),
    (["a", "s3://acme-data-exports/x\ty"], "U+9", 64),
    (["-", "s3://acme-data-exports/x/"], "Standard input has no name", 64),
])
def test_upload_refuses_before_the_first_byte(run, home, arguments, sentence, status):
    for name in ["a", "b"]:
        (home / name).write_text(name)
    result = run("upload", *arguments)
    assert sentence in result.errors
    assert result.status == status


def test_a_port_in_use(run, facts):
    port = facts["endpoint"].rsplit(":", 1)[1]
    result = run("sandbox", "--port", port)
    assert result.status == 1
    assert f"Port {port} is in use by another program." in result.errors
