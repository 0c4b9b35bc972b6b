"""What the README shows is what the program does."""

import re
import shlex
import subprocess

from checkout import ROOT

README = (ROOT / "README.md").read_text()


def test_the_picture_is_a_screen_of_the_wizard():
    (picture,) = re.findall(r"```text\n(.*?)\n```", README, re.DOTALL)
    golden = (ROOT / "Tests/Wizard/Goldens/destination-invalid.txt").read_text()
    assert picture == golden.rstrip("\n")


def test_every_platform_is_in_the_table_with_its_methods(run):
    names = {"assumed-role": "assumed role", "access-key": "access key", "bucket-policy": "bucket policy",
             "reader": "you read from"}
    for platform in run("platforms", "--json").json:
        (row,) = re.findall(rf"^\| `{platform['id']}` \|(.*)\|$", README, re.MULTILINE)
        for method in platform["methods"]:
            assert names[method] in row


def test_every_command_is_in_the_table(run):
    listed = re.findall(r"^  (\w+) +\S", run("--help").output.split("SUBCOMMANDS:")[1], re.MULTILINE)
    assert {"platforms", "check", "policy", "test", "upload", "sandbox"} <= set(listed)
    for command in set(listed) - {"wizard", "See"}:
        assert re.search(rf"^\| `{command}\b", README, re.MULTILINE), command


def test_every_folder_of_the_map_exists():
    for path in re.findall(r"`((?:Sources|Tests|screens)/[\w./-]*)`", README):
        assert (ROOT / path).exists(), path


def test_the_examples_parse(run, home):
    for line in re.findall(r"^(s3-onboard (?:check|policy) [^\n#]*)", README, re.MULTILINE):
        command = line.split(">")[0].split()[1:]
        assert run(*command).status in (0, 1), line


def test_the_uploads_are_what_the_command_does(run, home):
    (home / "customers.csv").write_text("x")
    (home / "out").mkdir()
    (home / "out" / "a.csv").write_text("x")
    examples = re.findall(r"(s3-onboard upload [^\n#]*)", README.split("### Upload")[1].split("###")[0])
    keys = []
    for line in examples:
        result = run(*shlex.split(line)[1:], "--dry-run", "--json")
        assert result.status == 0, (line, result.errors)
        keys += [line["key"] for line in result.lines]
    assert keys == ["in/customers.csv", "in/a.csv", "backup/acme.sql"]


def test_every_option_of_upload_is_in_the_table(run):
    table = README.split("### Upload")[1].split("| option |")[1].split("\n\n")[0]
    listed = set(re.findall(r"`(--[a-z-]+)", table))
    known = set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", run("upload", "--help").output, re.MULTILINE))
    common = {"--profile", "--region", "--endpoint-url", "--allow-http", "--lang", "--help", "--version"}
    assert listed == known - common


def test_the_scripts_are_sound():
    scripts = [str(ROOT / ".ci" / name) for name in ["setup", "test", "run"]]
    assert subprocess.run(["shellcheck", *scripts]).returncode == 0
