"""policy --format: the whole role or user as a script, a template or steps."""

import subprocess

import pytest

ROLE = [
    "policy", "--platform", "dinmo", "--bucket", "acme-exports", "--folder", "exports/dinmo", "--external-id",
    "5c1b7f8e-90ab-4cde-8f01-23456789abcd"]


@pytest.mark.parametrize("form, line", [
    ("cli", "set -euo pipefail"), ("cloudformation", 'AWSTemplateFormatVersion: "2010-09-09"'),
    ("terraform", 'resource "aws_iam_role" "export" {'), ("steps", "   Role name: dinmo-s3-export")])
def test_the_whole_role_is_printed_whatever_the_kind(run, form, line):
    result = run(*ROLE, "--format", form)
    assert result.status == 0, result.errors
    assert line in result.output.splitlines()
    # Both policies are in it, and the notes are not.
    assert "5c1b7f8e-90ab-4cde-8f01-23456789abcd" in result.output
    assert "arn:aws:s3:::acme-exports/exports/dinmo/*" in result.output
    assert "Corrected" not in result.output and "Corrected" in result.errors
    assert run("policy", "caller", *ROLE[1:], "--format", form).output == result.output


def test_the_options_of_a_role(run):
    result = run(
        *ROLE, "--format", "terraform", "--role-name", "acme", "--policy-name", "write", "--path", "/exports/",
        "--permissions-boundary", "arn:aws:iam::111122223333:policy/limits", "--tags", "team=data,cost=a b",
        "--session-duration", "7200", "--kms-key",
        "arn:aws:kms:eu-west-3:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab")
    assert result.status == 0, result.errors
    for line in [
            '  name                 = "acme"', '  path                 = "/exports/"',
            "  max_session_duration = 7200", '  permissions_boundary = "arn:aws:iam::111122223333:policy/limits"',
            '    cost = "a b"', '    team = "data"', '  name = "write"', '          "kms:GenerateDataKey",']:
        assert line in result.output.splitlines(), line


def test_a_format_needs_every_answer(run):
    result = run("policy", "--platform", "dinmo", "--format", "cli")
    assert (result.status, result.output) == (64, "")
    assert "--external-id, --bucket are missing." in result.errors


def test_json_needs_to_know_which(run):
    result = run(*ROLE)
    assert (result.status, result.output) == (64, "")
    assert "Which policy? There are: trust, permissions." in result.errors
    assert "Quelle politique ?" in run(*ROLE, "--lang", "fr").errors


def test_what_iam_would_refuse_is_refused_here(run):
    result = run(*ROLE, "--format", "cli", "--path", "exports", "--session-duration", "60")
    assert (result.status, result.output) == (1, "")
    assert "The path “exports” must begin and end with a slash" in result.errors
    assert "A session may last 3600 to 43200 seconds, not 60." in result.errors
    tags = run(*ROLE, "--format", "cli", "--tags", "novalue")
    assert tags.status == 64
    assert "--tags: `novalue` is not key=value." in tags.errors


def test_french_scripts_are_scripts_too(run):
    result = run(*ROLE, "--format", "cli", "--lang", "fr")
    assert "# Le rôle IAM dinmo-s3-export : permet à DinMo d’écrire dans le bucket acme-exports." in result.output
    lint = subprocess.run(["shellcheck", "--shell=bash", "-"], input=result.output.encode(), capture_output=True)
    assert lint.returncode == 0, lint.stdout
