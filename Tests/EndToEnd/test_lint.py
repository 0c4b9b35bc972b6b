"""lint: what it prints where, and its exit status."""

import json

import pytest

DINMO = "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
ID = "5c1b7f8e-90ab-4cde-8f01-23456789abcd"


def permissions(version="2012-10-17", resource="arn:aws:s3:::acme-exports/in/*", actions="s3:PutObject"):
    return json.dumps({
        "Version": version, "Statement": [{"Effect": "Allow", "Action": actions, "Resource": resource}]})


def trust(principal=DINMO, condition=None):
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}
    if condition:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def lint(run, text, *options):
    return run("lint", "-", *options, input=text.encode())


def test_a_clean_policy_from_a_file(run, home):
    (home / "policy.json").write_text(permissions())
    result = run("lint", "policy.json")
    assert (result.status, result.output, result.errors) == (0, "clean; read as a permissions policy\n", "")
    assert run("lint", "policy.json", "--json").json == {"verdict": "clean", "findings": []}


def test_an_error_has_status_one_and_the_agreed_shape(run):
    result = lint(run, permissions(version="2025-10-17"), "--json")
    assert result.status == 1
    assert result.json == {"verdict": "errors", "findings": [{
        "severity": "error", "code": "unknown-version", "path": "Version",
        "message": "IAM has no policy version “2025-10-17”; write 2012-10-17. "
                   "AWS refuses it with “Syntax errors in policy.”",
        "fix": "2012-10-17"}]}


def test_a_warning_has_status_zero(run):
    result = lint(run, permissions(resource="arn:aws:s3:::acme-exports/*"), "--json")
    assert result.status == 0
    assert result.json["verdict"] == "warnings"
    assert [finding["code"] for finding in result.json["findings"]] == ["whole-bucket"]


def test_notes_leave_it_clean(run):
    condition = {"StringEquals": {"sts:ExternalId": ID}}
    result = lint(run, trust("724998534403", condition), "--json")
    assert result.status == 0
    assert result.json["verdict"] == "clean"
    assert [finding["severity"] for finding in result.json["findings"]] == ["note"]


def test_the_sheet_has_place_code_sentence_and_fix(run):
    result = lint(run, permissions(actions=["s3:PutObject", "s3:HeadObject"]))
    assert result.status == 1
    assert result.output == (
        "1 error; read as a permissions policy\n"
        "\n"
        "error  Statement[0].Action[1]  [api-call-as-action]\n"
        "  “s3:HeadObject” is a call and no action, so this allows nothing; the action for it is s3:GetObject.\n"
        "  fix: s3:GetObject\n"
        "\n"
        "--fix prints the policy with one of these put right.\n")


def test_it_speaks_french(run):
    result = lint(run, permissions(version="2025-10-17"), "--lang", "fr")
    assert result.output.startswith("1 erreur ; lu comme une politique d’autorisations\n")
    assert "IAM n’a pas de version de politique « 2025-10-17 »" in result.output


def test_no_json_says_where(run):
    result = lint(run, '{"Version": "2012-10-17"\n"Statement": []}', "--json")
    assert result.status == 1
    assert [finding["code"] for finding in result.json["findings"]] == ["not-json"]
    assert "line 2, character 1" in result.json["findings"][0]["message"]


def test_fix_prints_the_policy_and_leaves_the_file(run, home):
    text = permissions(version="2025-10-17", resource="arn:aws:s3::acme-exports/*")
    (home / "policy.json").write_text(text)
    result = run("lint", "policy.json", "--fix")
    assert result.json == json.loads(permissions(resource="arn:aws:s3:::acme-exports/*"))
    assert result.errors.startswith("2 fixes made\n1 warning; read as a permissions policy\n")
    assert "[whole-bucket]" in result.errors
    assert result.status == 0
    assert (home / "policy.json").read_text() == text


def test_fix_cannot_know_a_placeholder(run):
    result = lint(run, permissions(version="2025-10-17", resource="arn:aws:s3:::${bucketName}/in/*"), "--fix")
    assert result.status == 1
    assert result.json["Version"] == "2012-10-17"
    assert "[placeholder]" in result.errors


def test_fix_of_what_is_no_json_prints_no_policy(run):
    result = lint(run, "{", "--fix")
    assert (result.status, result.output) == (1, "")
    assert "This is not JSON" in result.errors


def test_the_account_tells_who_is_a_third_party(run):
    assert lint(run, trust()).status == 1
    assert lint(run, trust(), "--account", "724998534403").status == 0
    assert lint(run, trust(condition={"StringEquals": {"sts:ExternalId": ID}})).status == 0


def test_the_external_id_must_be_the_one_given(run):
    condition = {"StringEquals": {"sts:ExternalId": ID}}
    assert lint(run, trust(condition=condition), "--external-id", ID).status == 0
    other = lint(run, trust(condition=condition), "--external-id", "another", "--json")
    assert [finding["code"] for finding in other.json["findings"]] == ["external-id-other"]
    added = lint(run, trust(), "--external-id", ID, "--fix")
    assert added.json["Statement"][0]["Condition"] == condition


def test_the_kind_decides_what_may_stand_in_it(run):
    result = lint(run, trust(condition={"StringEquals": {"sts:ExternalId": ID}}), "--kind", "permissions", "--json")
    assert result.status == 1
    assert {"swapped-policies", "prohibited-element"} <= {finding["code"] for finding in result.json["findings"]}
    assert lint(run, permissions(), "--kind", "policies").status == 64


@pytest.mark.parametrize("arguments", [
    ("trust", "--platform", "dinmo", "--external-id", ID),
    ("permissions", "--platform", "dinmo", "--bucket", "acme-exports", "--folder", "exports"),
    ("permissions", "--platform", "adobe-experience-platform", "--bucket", "acme-exports", "--folder", "in"),
])
def test_what_policy_prints_is_clean(run, arguments):
    policy = run("policy", *arguments).output
    assert lint(run, policy, "--json").json["verdict"] == "clean"


def test_a_setup_tells_what_the_policy_must_fit(run, home):
    (home / "setup.yaml").write_text(
        f"version: 1\nplatform: dinmo\nmethod: assumed-role\nbucket: acme-exports\nexternalId: {ID}\n")
    result = lint(run, trust(), "--setup", "setup.yaml", "--fix")
    assert result.json["Statement"][0]["Condition"] == {"StringEquals": {"sts:ExternalId": ID}}


def test_a_file_that_is_not_there_is_no_answer(run):
    result = run("lint", "nowhere.json")
    assert (result.status, result.output) == (1, "")
    assert "nowhere.json cannot be read" in result.errors


def test_check_has_the_same_judge(run, home):
    (home / "policy.json").write_text(permissions(version="2025-10-17"))
    result = run("check", "policy", "policy.json", "--json")
    assert result.status == 1
    (finding,) = result.json["findings"]
    assert finding["rule"] == "policy.unknown-version"
    assert json.loads(finding["fix"])["Version"] == "2012-10-17"
