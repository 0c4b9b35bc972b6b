"""Runs generated scripts with the real AWS CLI against moto, and reads back with boto3 what they made.

Standard input: a list of {"name", "script", "before", "arguments"}; "before" are boto3 calls made first. Each script is
linted and run twice in a folder of its own. Standard output, for each: what shellcheck says, what the two runs wrote, the
files that appeared in the folder, and the state of IAM and the buckets.
"""

import json
import logging
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request

import awscli.clidriver
import boto3
from moto.server import ThreadedMotoServer


STAND_IN = """#!{python} -SEs
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as server:
    server.connect({path!r})
    call = json.dumps({{"arguments": sys.argv[1:], "folder": os.getcwd(), "environment": dict(os.environ)}}).encode()
    socket.send_fds(server, [len(call).to_bytes(4, "big")], [1, 2])
    server.sendall(call)
    sys.exit(server.recv(1)[0])
"""


def serve_aws(folder):
    """Runs the AWS CLI in forks of one process, since it takes a second to start; puts an `aws` into `folder`."""
    path = str(folder / "aws.socket")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    (folder / "aws").write_text(STAND_IN.format(python=sys.executable, path=path))
    (folder / "aws").chmod(0o755)
    server = os.fork()
    if server:
        return server
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            status = 255
            try:
                length, descriptors, _, _ = socket.recv_fds(connection, 4, 2)
                call = b""
                while len(call) < int.from_bytes(length, "big"):
                    call += connection.recv(65536)
                call = json.loads(call)
                for number, descriptor in enumerate(descriptors, start=1):
                    os.dup2(descriptor, number)
                os.chdir(call["folder"])
                # The CLI has said there where its own data lie.
                data = os.environ["AWS_DATA_PATH"]
                os.environ.clear()
                os.environ.update(call["environment"], AWS_DATA_PATH=data)
                status = awscli.clidriver.create_clidriver().main(call["arguments"])
                sys.stdout.flush()
                sys.stderr.flush()
            finally:
                connection.sendall(bytes([status]))
                os._exit(status)
        connection.close()


def run(arguments, endpoint, folder, aws):
    environment = {
        "PATH": f"{aws}:/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8",
        "AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI", "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true", "TMPDIR": str(folder / "tmp"),
    }
    ran = subprocess.run(
        ["bash", str(folder / "script.sh"), *arguments], env=environment, cwd=folder / "work", capture_output=True,
        timeout=120)
    return {"status": ran.returncode, "output": ran.stdout.decode(), "errors": ran.stderr.decode()}


def client(service, endpoint):
    return boto3.client(
        service, endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="AKIAIOSFODNN7EXAMPLE",
        aws_secret_access_key="wJalrXUtnFEMI")


def role(iam, name):
    facts = iam.get_role(RoleName=name)["Role"]
    policies = {
        policy: iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
        for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]}
    return {
        "arn": facts["Arn"], "trust": facts["AssumeRolePolicyDocument"], "policies": policies,
        "description": facts.get("Description"), "maxSessionDuration": facts["MaxSessionDuration"],
        "permissionsBoundary": facts.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn"),
        "tags": {tag["Key"]: tag["Value"] for tag in facts.get("Tags", [])}}


def user(iam, name):
    facts = iam.get_user(UserName=name)["User"]
    policies = {
        policy: iam.get_user_policy(UserName=name, PolicyName=policy)["PolicyDocument"]
        for policy in iam.list_user_policies(UserName=name)["PolicyNames"]}
    return {
        "arn": facts["Arn"], "policies": policies,
        "keys": len(iam.list_access_keys(UserName=name)["AccessKeyMetadata"]),
        "permissionsBoundary": facts.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn"),
        "tags": {tag["Key"]: tag["Value"] for tag in iam.list_user_tags(UserName=name)["Tags"]}}


def managed_policies(iam):
    return {
        policy["Arn"]: {
            "versions": len(iam.list_policy_versions(PolicyArn=policy["Arn"])["Versions"]),
            "document": iam.get_policy_version(
                PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]["Document"]}
        for policy in iam.list_policies(Scope="Local")["Policies"]}


def bucket_policies(s3):
    policies = {}
    for bucket in s3.list_buckets()["Buckets"]:
        try:
            policies[bucket["Name"]] = json.loads(s3.get_bucket_policy(Bucket=bucket["Name"])["Policy"])
        except s3.exceptions.ClientError:
            policies[bucket["Name"]] = None
    return policies


def judge(case, endpoint, aws):
    iam, s3 = client("iam", endpoint), client("s3", endpoint)
    for call in case["before"]:
        getattr(client(call["service"], endpoint), call["operation"])(**call["parameters"])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "work").mkdir()
        (folder / "tmp").mkdir()
        (folder / "script.sh").write_text(case["script"])
        # SC2016 asks whether single quotes are meant: they are.
        lint = subprocess.run(
            ["shellcheck", "--shell=bash", "--exclude=SC2016", str(folder / "script.sh")], capture_output=True, text=True).stdout
        syntax = subprocess.run(["bash", "-n", str(folder / "script.sh")], capture_output=True, text=True).stderr
        runs = [run(case["arguments"], endpoint, folder, aws) for _ in range(2)]
        left = sorted(os.listdir(folder / "work") + os.listdir(folder / "tmp"))
    return {
        "name": case["name"], "lint": lint + syntax, "runs": runs, "left": left,
        "roles": {entry["RoleName"]: role(iam, entry["RoleName"]) for entry in iam.list_roles()["Roles"]},
        "users": {entry["UserName"]: user(iam, entry["UserName"]) for entry in iam.list_users()["Users"]},
        "managedPolicies": managed_policies(iam), "bucketPolicies": bucket_policies(s3)}


def main():
    with tempfile.TemporaryDirectory() as folder:
        # Before any thread is started.
        aws = serve_aws(pathlib.Path(folder))
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
        host, port = server.get_host_and_port()
        endpoint = f"http://{host}:{port}"
        answers = []
        try:
            for case in json.load(sys.stdin):
                # Each case begins with nothing made.
                urllib.request.urlopen(urllib.request.Request(f"{endpoint}/moto-api/reset", method="POST")).read()
                answers.append(judge(case, endpoint, folder))
        finally:
            os.kill(aws, signal.SIGKILL)
            server.stop()
    json.dump(answers, sys.stdout)


logging.getLogger("werkzeug").setLevel(logging.ERROR)
main()
