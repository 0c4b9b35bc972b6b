"""platforms, check and policy: they work without a network, a terminal or credentials."""

import pytest

DINMO = "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
ID = "5c1b7f8e-90ab-4cde-8f01-23456789abcd"


def test_version(run):
    assert run("--version").output.strip() == "0.1.0"


def test_every_command_explains_itself(run):
    for command in ["platforms", "check", "lint", "policy", "test", "explain", "upload", "sandbox", "wizard"]:
        result = run(command, "--help")
        assert result.status == 0
        assert "USAGE: s3-onboard" in result.output


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions(run, shell):
    result = run("--generate-completion-script", shell)
    assert result.status == 0
    assert "platforms" in result.output


def test_an_unknown_option_is_wrong_use(run):
    result = run("policy", "trust", "--platfrom", "dinmo")
    assert result.status == 64
    assert "--platfrom" in result.errors


def test_platforms_list(run):
    listed = run("platforms", "--json").json
    assert {"adobe-experience-platform", "adobe-rtcdp-legacy", "dinmo", "didomi", "custom"} <= {
        entry["id"] for entry in listed}
    dinmo = next(entry for entry in listed if entry["id"] == "dinmo")
    assert dinmo["direction"] == "platform-writes"
    assert dinmo["methods"] == ["assumed-role", "access-key"]
    assert dinmo["principal"] == DINMO
    assert dinmo["externalId"] == {"required": True, "madeBy": "platform"}
    assert dinmo["source"].startswith("https://docs.dinmo.io/")
    assert dinmo["retrieved"] == "2026-11-20"


def test_a_platform_nobody_knows(run):
    result = run("platforms", "dinmoo")
    assert result.status == 64
    assert "There is no platform `dinmoo`. There are: " in result.errors
    assert "dinmo" in result.errors


def test_check_finds_the_wrong_character(run):
    result = run("check", "bucket", "My_bucket", "--json")
    assert result.status == 1
    answer = result.json
    assert (answer["kind"], answer["value"], answer["platform"], answer["verdict"]) == (
        "bucket", "My_bucket", None, "invalid")
    upper = next(finding for finding in answer["findings"] if finding["rule"] == "bucket.upper-case")
    assert upper["range"] == [0, 1]
    assert upper["fix"] == "my_bucket"
    assert "“M” at character 1 is upper case" in upper["message"]


def test_check_speaks_french(run):
    assert "majuscule" in run("check", "bucket", "My-bucket", "--lang", "fr").output
    assert "majuscule" in run("check", "bucket", "My-bucket", environment={"LC_ALL": "fr_FR.UTF-8"}).output


def test_check_passes_what_is_right(run):
    result = run("check", "bucket", "acme-exports", "--platform", "dinmo", "--json")
    assert result.status == 0
    assert result.json["verdict"] == "valid"
    assert result.json["findings"] == []
    assert result.json["platform"] == "dinmo"


def test_a_warning_is_no_refusal(run):
    result = run("check", "bucket", "acme.exports", "--json")
    assert result.status == 0
    assert result.json["verdict"] == "warning"


def test_a_value_may_start_with_a_dash(run):
    result = run("check", "bucket", "--json", "--", "-acme")
    assert result.status == 1
    assert result.json["value"] == "-acme"


def test_an_empty_value_is_a_value(run):
    result = run("check", "bucket", "", "--json")
    assert result.status == 1
    assert result.json["value"] == ""


def test_a_secret_cannot_be_checked_on_the_command_line(run):
    result = run("check", "secret-key", "x")
    assert result.status == 64


def test_policy_prints_the_document_and_nothing_else(run):
    result = run("policy", "trust", "--platform", "dinmo", "--external-id", ID)
    assert result.status == 0
    assert result.json == {
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "AssumeRoleWithExternalId",
            "Effect": "Allow",
            "Principal": {"AWS": DINMO},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:ExternalId": ID}},
        }],
    }


def test_policy_says_what_it_corrected(run):
    result = run("policy", "permissions", "--platform", "dinmo", "--bucket", "acme-exports")
    assert result.json["Version"] == "2012-10-17"
    assert 'Corrected: "Version": "2025-10-17"\n' in result.errors


def test_errors_speak_french_too(run):
    unknown = run("platforms", "dinmoo", "--lang", "fr")
    assert unknown.status == 64
    assert "Il n’y a pas de plateforme `dinmoo`." in unknown.errors
    missing = run("policy", "trust", "--platform", "dinmo", environment={"LANG": "fr_FR.UTF-8"})
    assert "--external-id manque." in missing.errors


SETUP = """\
version: 1
platform: dinmo
method: assumed-role
bucket: acme-exports
folder: exports/dinmo
externalId: 5c1b7f8e-90ab-4cde-8f01-23456789abcd
"""


def test_policy_from_a_setup_file(run, home):
    (home / "acme.yaml").write_text(SETUP)
    result = run("policy", "permissions", "--setup", "acme.yaml")
    assert result.status == 0, result.errors
    assert result.json["Statement"][0]["Resource"] == "arn:aws:s3:::acme-exports/exports/dinmo/*"
    other = run("policy", "permissions", "--setup", "acme.yaml", "--folder", "other")
    assert other.json["Statement"][0]["Resource"] == "arn:aws:s3:::acme-exports/other/*"


def test_a_setup_file_with_a_mistyped_key(run, home):
    (home / "acme.yaml").write_text(SETUP + "fodler: x\n")
    result = run("policy", "permissions", "--setup", "acme.yaml")
    assert result.status == 64
    assert "acme.yaml:7: Nobody reads the key `fodler`; did you mean `folder`?" in result.errors


def test_a_policy_document_is_checked_from_a_file_or_standard_input(run, home):
    text = run("policy", "permissions", "--platform", "dinmo", "--bucket", "acme-exports", "--folder", "in").output
    assert run("check", "policy", "-", input=text.encode()).status == 0
    (home / "policy.json").write_text(text.replace("2012-10-17", "2025-10-17"))
    result = run("check", "policy", "policy.json", "--json")
    assert result.status == 1
    (finding,) = result.json["findings"]
    assert finding["rule"] == "policy.unknown-version"
    assert finding["fix"] == text.rstrip("\n")
    nonsense = run("check", "policy", "-", input=b'{"Version": }')
    assert "This is not JSON: line 1, character 13" in nonsense.output


def test_policy_names_the_missing_option(run):
    result = run("policy", "trust", "--platform", "dinmo")
    assert result.status == 64
    assert result.output == ""
    assert "--external-id is missing." in result.errors


def test_policy_refuses_what_would_not_work(run):
    result = run("policy", "permissions", "--platform", "dinmo", "--bucket", "Acme")
    assert result.status == 1
    assert result.output == ""
    assert "upper case" in result.errors


def test_policy_that_the_method_does_not_have(run):
    result = run("policy", "trust", "--platform", "dinmo", "--method", "access-key", "--bucket", "acme-exports")
    assert result.status == 64
    assert "has no `trust` policy" in result.errors


def test_a_malformed_pack_is_named_with_its_line(run, home):
    pack = home / "acme.yaml"
    pack.write_text("id: acme\nname: Acme\nsumary: {en: a, fr: b}\n")
    result = run("platforms", "--pack", str(pack))
    assert result.status == 64
    assert "acme.yaml:3:" in result.errors
    assert "sumary" in result.errors and "summary" in result.errors


def test_a_pack_that_cannot_be_read(run):
    result = run("platforms", "--pack", "nowhere.yaml")
    assert result.status == 64
    assert "nowhere.yaml cannot be read: No such file or directory." in result.errors


def test_a_private_pack_is_found_by_itself(run, home):
    folder = home / ".config/s3-onboard/platforms"
    folder.mkdir(parents=True)
    (folder / "broken.yaml").write_text("id: [\n")
    result = run("platforms")
    assert result.status == 64
    assert "broken.yaml:" in result.errors
