"""Credentials from everywhere AWS's tools take them, as a person has them; the words about those that are missing."""

import json

import pytest

from roles import dinmo_role

FOLDER = "exports/dinmo"

SERIAL = "arn:aws:iam::123456789012:mfa/me"


@pytest.fixture
def aws(home):
    """Writes the person's AWS files."""

    def write(config="", credentials=""):
        folder = home / ".aws"
        folder.mkdir(exist_ok=True)
        (folder / "config").write_text(config)
        (folder / "credentials").write_text(credentials)
        (folder / "credentials").chmod(0o600)

    return write


@pytest.fixture
def file(home):
    (home / "one.csv").write_text("a,b\n")
    return "one.csv"


def target(facts):
    return f"s3://{facts['bucket']}/{FOLDER}/one.csv"


def keys(player, section):
    lines = [
        f"[{section}]", f"aws_access_key_id = {player['accessKeyId']}",
        f"aws_secret_access_key = {player['secretAccessKey']}",
    ]
    if player.get("sessionToken"):
        lines.append(f"aws_session_token = {player['sessionToken']}")
    return "\n".join(lines) + "\n"


def place(facts):
    return {"AWS_ENDPOINT_URL": facts["endpoint"], "AWS_REGION": facts["region"]}


def test_a_profile_assumes_its_role_and_says_so(run, facts, aws, file, s3):
    role = dinmo_role(run, facts, FOLDER)
    aws(
        f"[profile exports]\nrole_arn = {role}\nsource_profile = dinmo\n"
        f"external_id = {facts['platforms']['dinmo']['externalId']}\n",
        keys(facts["platforms"]["dinmo"], "dinmo"))
    result = run("upload", file, target(facts), "--profile", "exports", environment=place(facts))
    assert result.status == 0, result.errors
    assert "s3-onboard: Credentials: profile exports, role dinmo.\n" in result.errors
    assert s3.get_object(Bucket=facts["bucket"], Key=f"{FOLDER}/one.csv")["Body"].read() == b"a,b\n"
    french = run("upload", file, target(facts), "--profile", "exports", "--lang", "fr", environment=place(facts))
    assert "s3-onboard: Identifiants : profil exports, rôle dinmo.\n" in french.errors
    quiet = run("upload", file, target(facts), "--profile", "exports", "--quiet", environment=place(facts))
    assert quiet.errors == ""


def test_a_role_that_is_refused_is_named_with_its_profile(run, facts, aws, file):
    role = dinmo_role(run, facts, FOLDER)
    aws(
        f"[profile exports]\nrole_arn = {role}\nsource_profile = dinmo\nexternal_id = wrong-one\n",
        keys(facts["platforms"]["dinmo"], "dinmo"))
    result = run("upload", file, target(facts), "--profile", "exports", environment=place(facts))
    assert result.status == 1
    assert "There are no credentials (profile exports, role dinmo)." in result.errors
    assert "ExternalId" in result.errors


def test_a_program_gives_the_keys(run, facts, aws, file, home):
    printed = {
        "Version": 1, "AccessKeyId": facts["customer"]["accessKeyId"],
        "SecretAccessKey": facts["customer"]["secretAccessKey"],
    }
    (home / "keys.json").write_text(json.dumps(printed))
    aws(f"[profile vault]\ncredential_process = cat '{home}/keys.json'\n")
    result = run("upload", file, target(facts), "--profile", "vault", environment=place(facts))
    assert result.status == 0, result.errors
    assert "Credentials: profile vault, credential_process." in result.errors
    assert facts["customer"]["secretAccessKey"] not in result.errors


@pytest.mark.parametrize(("language", "words"), [
    ("en", "Nobody has signed in yet: there is no {}. Sign in: aws sso login --profile corp"),
    ("fr", "Personne ne s’est encore connecté : il n’y a pas de {}. Connectez-vous : aws sso login --profile corp"),
])
def test_a_sign_in_that_is_missing_comes_with_its_command(run, aws, file, home, language, words):
    aws(
        "[sso-session s]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n"
        "[profile corp]\nsso_session = s\nsso_account_id = 123456789012\nsso_role_name = Admin\n")
    result = run("upload", file, "s3://acme-exports/key", "--profile", "corp", "--lang", language)
    assert result.status == 1
    cache = f"{home}/.aws/sso/cache/a0f1490a20d0211c997b44bc357e1972deab8ae3.json"
    assert result.errors == f"s3-onboard: {words.format(cache)}\n"


@pytest.mark.parametrize("command", ["upload", "test"])
def test_roles_in_a_circle_are_named(run, aws, file, command):
    role = "role_arn = arn:aws:iam::123456789012:role/r"
    aws(f"[profile a]\n{role}\nsource_profile = b\n[profile b]\n{role}\nsource_profile = a\n")
    arguments = {
        "upload": ["upload", file, "s3://acme-exports/key"],
        "test": ["test", "--platform", "dinmo", "--bucket", "acme-exports", "--role-arn",
                 "arn:aws:iam::123456789012:role/r", "--external-id", "5c1b7f8e-90ab-4cde-8f01-23456789abcd"],
    }
    result = run(*arguments[command], "--profile", "a")
    assert result.status == 1
    assert "The profile `a` goes round in circles by `source_profile`: a → b → a." in result.errors


def test_a_file_that_others_can_read_is_pointed_out(run, facts, aws, file, home):
    aws("", keys(facts["customer"], "default"))
    path = home / ".aws" / "credentials"
    path.chmod(0o644)
    result = run("upload", file, target(facts), environment=place(facts))
    assert result.status == 0, result.errors
    assert f"{path} holds secrets, and others on this machine can read it: chmod 600 {path}\n" in result.errors


def test_settings_of_the_profile_say_where_and_how_often(run, facts, aws, file):
    aws(
        f"[default]\nservices = here\nmax_attempts = none\nregion = {facts['region']}\n"
        f"[services here]\ns3 =\n  endpoint_url = {facts['endpoint']}\n",
        keys(facts["customer"], "default"))
    refused = run("upload", file, target(facts))
    assert refused.status == 64
    assert "AWS_MAX_ATTEMPTS is `none`; give a whole number of 1 or more." in refused.errors
    result = run("upload", file, target(facts), environment={"AWS_MAX_ATTEMPTS": "2"})
    assert result.status == 0, result.errors
    mode = run("upload", file, target(facts), environment={"AWS_MAX_ATTEMPTS": "2", "AWS_RETRY_MODE": "eager"})
    assert mode.status == 64
    assert "AWS_RETRY_MODE is `eager`; it can be: legacy, standard, adaptive." in mode.errors


@pytest.fixture
def guarded(run, facts, aws, file):
    """A profile whose role wants an MFA code."""
    role = dinmo_role(run, facts, FOLDER)
    aws(
        f"[profile guarded]\nrole_arn = {role}\nsource_profile = dinmo\nmfa_serial = {SERIAL}\n"
        f"external_id = {facts['platforms']['dinmo']['externalId']}\n",
        keys(facts["platforms"]["dinmo"], "dinmo"))
    return ["upload", file, target(facts), "--profile", "guarded"]


def test_an_mfa_code_is_asked_for_on_the_terminal(start, facts, guarded):
    screen = start(*guarded, environment=place(facts))
    screen.expect(f"MFA code of {SERIAL} for the profile guarded:")
    screen.type("123 456\r")
    assert screen.expect_end() == 0
    # Shown as it is typed: who mistypes must see it.
    assert "123 456" in screen.text
    assert "profile guarded, role dinmo" in screen.text


def test_no_mfa_code_is_no_credentials(start, facts, guarded):
    screen = start(*guarded, "--lang", "fr", environment=place(facts))
    screen.expect(f"Code MFA de {SERIAL} pour le profil guarded :")
    screen.press("Enter")
    assert screen.expect_end() == 1
    assert f"Aucun code MFA de {SERIAL} n’a été donné" in screen.text.replace("\n", "")


def test_where_nobody_may_be_asked_the_way_around_is_named(run, facts, guarded):
    result = run(*guarded, "--no-input", environment=place(facts))
    assert result.status == 1
    assert f"wants an MFA code of {SERIAL}, and nobody can be asked here." in result.errors
    assert "aws configure export-credentials --profile guarded --format env" in result.errors


def test_the_wizard_asks_before_its_screen(start, facts, guarded):
    screen = start("--profile", "guarded", environment=place(facts))
    screen.expect(f"MFA code of {SERIAL} for the profile guarded:")
    assert b"\x1b[?1049h" not in screen.written
    screen.press("Enter")
    screen.expect("Which platform do you connect?")
    screen.press("Ctrl-c")
    screen.expect("quit")


def test_the_wizard_says_whose_credentials_it_has(start, facts, aws):
    aws(
        "[profile a-rather-long-name-of-a-profile]\nrole_arn = arn:aws:iam::123456789012:role/exporter\n"
        "source_profile = base\n", keys(facts["customer"], "base"))
    for columns in [80, 60]:
        screen = start("--profile", "a-rather-long-name-of-a-profile", columns=columns, rows=20)
        screen.expect("Which platform do you connect?")
        assert "profile a-rather-long-name" in screen.text.splitlines()[0]
        assert "Step 1 of" in screen.text.splitlines()[0]


def test_no_request_leaves_before_it_is_needed(start, aws, home):
    marker = home / "asked"
    aws(f"[profile vault]\ncredential_process = touch {marker}\n")
    screen = start("--profile", "vault")
    screen.expect("Which platform do you connect?", "profile vault, credential_process")
    assert not marker.exists()
