"""explain: pasted errors become causes; sandbox --world: the faults that lead to them."""

import json

import pytest

DENIED = (
    'An error occurred (AccessDenied) when calling the PutObject operation: User: '
    'arn:aws:sts::111122223333:assumed-role/dinmo-exports/export is not authorized to perform: s3:PutObject on resource: '
    '"arn:aws:s3:::acme-exports/in/a.csv" because no identity-based policy allows the s3:PutObject action')


def test_a_pasted_error_is_explained(run):
    result = run("explain", DENIED, "--json")
    assert result.status == 0
    causes = result.json["causes"]
    assert [cause["cause"] for cause in causes] == ["missing-put-object", "wrong-folder", "condition-not-met"]
    assert all(set(cause) == {"cause", "message", "fix", "next"} for cause in causes)
    statement = causes[0]["fix"].partition(": ")[2].removesuffix(".")
    assert json.loads(statement) == {
        "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-exports/in/*"}


def test_standard_input_and_french(run):
    result = run("explain", "-", "--lang", "fr", input=DENIED.encode())
    assert result.status == 0
    assert "Il manque peut-être s3:PutObject" in result.output
    assert "appelant" in result.output


def test_a_setup_makes_it_more_exact(run, home):
    (home / "setup.yaml").write_text(
        "version: 1\nplatform: dinmo\nmethod: assumed-role\nbucket: acme-exports\nfolder: in\n"
        "externalId: 5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11\nroleArn: arn:aws:iam::111122223333:role/dinmo\n"
        "accountId: '111122223333'\n")
    text = ("An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::1:user/x is not "
            "authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/dinmo")
    causes = run("explain", text, "--setup", "setup.yaml", "--json").json["causes"]
    mismatch = next(cause for cause in causes if cause["cause"] == "external-id-mismatch")
    assert "5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11" in mismatch["message"]
    assert "DinmoS3AccessorRole-dinmo-prod" in mismatch["fix"]


@pytest.mark.parametrize("text", ["", "all is well", "An error occurred (SomethingNew) when calling the X operation: y"])
def test_what_nobody_knows_is_said_to_be_unknown(run, text):
    result = run("explain", "--json", "--", text)
    assert result.status == 3
    assert result.json == {"causes": []}
    assert run("explain", "--", text).output.strip()


def test_the_text_is_bounded_and_cleaned(run):
    assert run("explain", "-", input=b"x" * (1 << 21)).status == 64
    output = run("explain", "An error occurred (NoSuchBucket) when calling the X operation: \x1b[31mred").output
    assert "\x1b" not in output and "red" in output


def test_the_worlds_are_listed(run):
    worlds = run("sandbox", "--world", "list", "--json").json
    names = [world["world"] for world in worlds]
    assert len(names) == len(set(names)) > 40
    assert {"trust-without-condition", "rights-whole-bucket", "s3-says-yes", "sts-fails", "slow-consistency"} <= set(names)
    assert "approbation" in run("sandbox", "--world", "list", "--lang", "fr").output


def test_a_world_that_nobody_knows(run):
    result = run("sandbox", "--world", "nowhere")
    assert result.status == 64
    assert "There is no world `nowhere`" in result.errors
