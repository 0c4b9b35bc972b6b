"""apply: makes, changes and takes back the role or user of a setup in the sandbox's IAM; boto3 reads back."""

import http.server
import threading
import urllib.error
import urllib.request

import botocore.exceptions
import pytest

from clients import client
from commands import customer
from loopback import serving

NAME = "dinmo-s3-export"


@pytest.fixture
def apply(run, facts, home):
    """Runs apply on a setup file, as the customer."""

    def apply(*arguments, endpoint=None, folder="exports", **options):
        (home / "acme.yaml").write_text(
            f"version: 1\nplatform: dinmo\nbucket: {facts['bucket']}\nregion: {facts['region']}\nfolder: {folder}\n"
            f"externalId: {facts['platforms']['dinmo']['externalId']}\n")
        environment = {**customer(facts), "XDG_STATE_HOME": str(home / "state")}
        if endpoint:
            environment["AWS_ENDPOINT_URL"] = endpoint
        return run("apply", "--setup", "acme.yaml", *arguments, environment=environment, **options)

    return apply


def exists(iam):
    try:
        return bool(iam.get_role(RoleName=NAME))
    except botocore.exceptions.ClientError:
        return False


def test_a_role_is_planned_made_left_alone_and_taken_back(apply, iam, home):
    planned = apply("--dry-run")
    assert planned.status == 0, planned.errors
    assert f"There is no such thing yet; to be made: the role {NAME}." in planned.output
    assert "Calls: CreateRole, PutRolePolicy." in planned.output
    assert not exists(iam)

    made = apply("--yes")
    assert (made.status, made.output) == (0, f"arn:aws:iam::111122223333:role/{NAME}\n"), made.errors
    assert "Acting as arn:aws:iam::111122223333:user/" in made.errors
    role = iam.get_role(RoleName=NAME)["Role"]
    assert role["AssumeRolePolicyDocument"]["Statement"][0]["Sid"] == "AssumeRoleWithExternalId"
    policy = iam.get_role_policy(RoleName=NAME, PolicyName="s3-onboard")["PolicyDocument"]
    assert policy["Statement"][0]["Resource"].endswith("/exports/*")
    (journal,) = (home / "state/s3-onboard/apply").iterdir()
    assert journal.stat().st_mode & 0o777 == 0o600

    again = apply("--yes", "--json")
    assert again.json["outcome"] == "unchanged" and again.json["calls"] == []
    assert again.json["arn"] == role["Arn"]

    undone = apply("--undo", "--yes")
    assert undone.status == 0, undone.errors
    assert "Taken back: all is as before." in undone.errors
    assert not exists(iam)
    assert "There is no record of anything that this program did to it." in apply("--undo", "--yes").errors


def test_what_gets_wider_needs_a_word_of_its_own(apply, iam):
    assert apply("--yes").status == 0
    wider = apply("--yes", folder="")
    assert wider.status == 1
    assert "add --allow-widening" in wider.errors
    assert "Its permissions policy differs from this setup’s." in wider.errors
    assert "This allows more than it does now." in wider.errors
    before = iam.get_role_policy(RoleName=NAME, PolicyName="s3-onboard")["PolicyDocument"]
    assert before["Statement"][0]["Resource"].endswith("/exports/*"), "nothing was changed"

    allowed = apply("--yes", "--allow-widening", "--json", folder="")
    assert allowed.status == 0, allowed.errors
    assert allowed.json["outcome"] == "changed" and allowed.json["wider"] is True
    narrower = apply("--yes", "--json", folder="exports/narrow")
    assert narrower.status == 0 and narrower.json["wider"] is False
    # Two runs back is where it began.
    assert apply("--undo", "--yes").status == 0
    assert apply("--undo", "--yes").status == 0
    assert iam.get_role_policy(RoleName=NAME, PolicyName="s3-onboard")["PolicyDocument"] == before


def test_nobody_is_asked_without_a_terminal(apply, iam):
    asked = apply("--no-input")
    assert (asked.status, asked.output) == (64, "")
    assert "--yes is missing." in asked.errors
    assert "--yes manque." in apply("--lang", "fr").errors
    assert not exists(iam)


def test_other_peoples_changes_are_not_taken_back(apply, iam):
    assert apply("--yes").status == 0
    iam.put_role_policy(
        RoleName=NAME, PolicyName="theirs",
        PolicyDocument='{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}')
    refused = apply("--undo", "--yes")
    assert refused.status == 1
    assert "somebody has changed this in the meantime: theirs, which was added." in refused.errors
    assert exists(iam)


def test_another_account_changes_nothing(apply, iam):
    refused = apply("--yes", "--account", "999988887777")
    assert refused.status == 1
    assert "The credentials are of account 111122223333, the setup is for 999988887777" in refused.errors
    assert not exists(iam)


def test_a_user_gets_a_key_on_request_and_it_is_shown_once(apply, iam, facts, home):
    assert "--create-access-key is for the method access-key" in apply("--create-access-key", "--yes").errors
    made = apply("--method", "access-key", "--yes", "--create-access-key", "--json")
    assert made.status == 0, made.errors
    key = made.json["accessKey"]
    assert made.json["kind"] == "user"
    (listed,) = iam.list_access_keys(UserName=NAME)["AccessKeyMetadata"]
    assert listed["AccessKeyId"] == key["accessKeyId"]
    client(facts, "s3", key).put_object(Bucket=facts["bucket"], Key="exports/a.txt", Body=b"x")
    for path in home.rglob("*"):
        if path.is_file():
            assert key["secretAccessKey"].encode() not in path.read_bytes(), path
    assert apply("--method", "access-key", "--undo", "--yes").status == 0
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_user(UserName=NAME)


@pytest.fixture
def hanging(facts):
    """A proxy that never answers a call of an action, which it has passed on; tells when one has come."""
    reached = threading.Event()
    ended = threading.Event()
    action = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            request = urllib.request.Request(
                facts["endpoint"] + self.path, data=body, headers=dict(self.headers), method="POST")
            try:
                with urllib.request.urlopen(request) as response:
                    status, answer = response.status, response.read()
            except urllib.error.HTTPError as error:
                status, answer = error.code, error.read()
            if f"Action={action['name']}&".encode() in body:
                reached.set()
                ended.wait(30)
                return
            self.send_response(status)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    with serving(Handler) as endpoint:

        def hang(name):
            action["name"] = name
            reached.clear()
            return endpoint, reached

        yield hang
        ended.set()


@pytest.fixture
def begin(apply, run, facts, home, hanging):
    """Starts apply and waits for it to reach a call, which is never answered."""

    def begin(action):
        assert apply("--dry-run").status == 0  # writes the setup file
        endpoint, reached = hanging(action)
        environment = {**customer(facts), "AWS_ENDPOINT_URL": endpoint, "XDG_STATE_HOME": str(home / "state")}
        process = run.start("apply", "--setup", "acme.yaml", "--yes", environment=environment)
        assert reached.wait(30)
        return process

    return begin


@pytest.mark.parametrize("action", ["CreateRole", "PutRolePolicy"])
def test_a_kill_is_found_at_the_next_start_and_taken_back(apply, begin, iam, action):
    process = begin(action)
    process.kill()
    process.communicate()
    assert exists(iam), "the call had arrived"

    asked = apply("--no-input")
    assert asked.status == 64
    assert f"was cut off at {action}; apply --undo takes back what it did." in asked.errors
    undone = apply("--undo", "--yes")
    assert undone.status == 0, undone.errors
    assert not exists(iam)


def test_a_kill_is_taken_back_before_the_next_run(apply, begin, iam):
    process = begin("PutRolePolicy")
    process.kill()
    process.communicate()
    again = apply("--yes", "--json")
    assert again.status == 0, again.errors
    assert again.json["outcome"] == "made"
    assert exists(iam)


def test_an_interrupted_run_takes_back_what_it_began(run, begin, iam):
    process = begin("PutRolePolicy")
    process.terminate()
    result = run.finish(process)
    assert result.status == 143
    assert "All is as it was before." in result.errors
    assert not exists(iam)


def test_the_question_is_asked_on_a_terminal(apply, iam, facts, home, start):
    assert apply("--dry-run").status == 0
    screen = start("apply", "--setup", "acme.yaml", environment=customer(facts))
    screen.expect("Calls: CreateRole, PutRolePolicy.", "Go ahead? [y/N]")
    screen.type("n\r")
    assert screen.expect_end() == 1
    assert not exists(iam)
    french = start("apply", "--setup", "acme.yaml", "--lang", "fr", environment=customer(facts))
    french.expect("Continuer ? [o/N]")
    french.type("oui\r")
    assert french.expect_end() == 0
    assert exists(iam)
