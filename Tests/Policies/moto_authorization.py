"""Deploys policies to moto, with its authorization on, and reports what each identity may then do.

Standard input: a JSON list of cases
    {"name", "carrier": "role" | "user", "trust": {...} | null, "permissions": {...},
     "requests": [{"action", "bucket", "key": "..." | null, "prefix": "..." | null}],
     "assumptions": [{"user": ARN, "externalId": "..." | null}]}
Standard output: a JSON list of {"name", "allowed": [...], "assumed": [...]}, true or false in the order asked.

Every case has an AWS account of its own. moto refuses policies it cannot read when they are deployed, which
ends this script with an error. An action counts as allowed when it is not refused for lack of permission: that
the upload to abort does not exist is an answer to somebody who may abort.

What moto does not do is listed where its answers are compared.
"""

import json
import os
import sys
from unittest.mock import patch

import boto3
from botocore.exceptions import ClientError
from moto import mock_aws
from moto.core.authorization import disable_iam_authentication, enable_iam_authentication

REGION = "eu-west-3"
REFUSALS = {"AccessDenied", "403", "Forbidden"}


def main():
    # One session for all clients: it reads each service's model once.
    session = boto3.Session(region_name=REGION)
    json.dump([run(case, session) for case in json.load(sys.stdin)], sys.stdout)


def run(case, session):
    account = account_of(case)
    environment = {
        "MOTO_ACCOUNT_ID": account,
        "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "none",
    }
    with patch.dict(os.environ, environment), mock_aws():
        with disable_iam_authentication():
            owner = session.client("s3")
            for bucket in {request["bucket"] for request in case["requests"]}:
                owner.create_bucket(
                    Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION}
                )
            keys = deploy(case, account, session)
            callers = {user: create_caller(user, session) for user in {a["user"] for a in case["assumptions"]}}
        with enable_iam_authentication():
            client = client_of("s3", keys, session)
            return {
                "name": case["name"],
                "allowed": [is_allowed(client, request) for request in case["requests"]],
                "assumed": [
                    may_assume(client_of("sts", callers[a["user"]], session), account, a["externalId"])
                    for a in case["assumptions"]
                ],
            }


def account_of(case):
    """moto looks for a role only in the caller's account, so the role stands beside those who assume it."""
    for assumption in case["assumptions"]:
        return assumption["user"].split(":")[4]
    return "111122223333"


def deploy(case, account, session):
    """Creates the role or user with its policies and returns the keys to act as it."""
    iam = session.client("iam")
    permissions = json.dumps(case["permissions"])
    if case["carrier"] == "user":
        iam.create_user(UserName="exports")
        iam.put_user_policy(UserName="exports", PolicyName="exports", PolicyDocument=permissions)
        return iam.create_access_key(UserName="exports")["AccessKey"]
    trust = case["trust"] or {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}],
    }
    iam.create_role(RoleName="exports", AssumeRolePolicyDocument=json.dumps(trust))
    iam.put_role_policy(RoleName="exports", PolicyName="exports", PolicyDocument=permissions)
    return session.client("sts").assume_role(RoleArn=role_arn(account), RoleSessionName="judge")["Credentials"]


def role_arn(account):
    return f"arn:aws:iam::{account}:role/exports"


def client_of(service, keys, session):
    return session.client(
        service,
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys.get("SessionToken"),
    )


def create_caller(user_arn, session):
    """A user whose own policies let it assume anything, so that the trust policy alone decides."""
    iam = session.client("iam")
    name = user_arn.split("/")[-1]
    iam.create_user(UserName=name)
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName=name, PolicyName="assume", PolicyDocument=document)
    return iam.create_access_key(UserName=name)["AccessKey"]


def may_assume(sts, account, external_id):
    arguments = {} if external_id is None else {"ExternalId": external_id}
    return succeeds(
        lambda: sts.assume_role(RoleArn=role_arn(account), RoleSessionName="judge", **arguments)
    )


def is_allowed(client, request):
    bucket, key, prefix = request["bucket"], request["key"], request["prefix"]
    where = {"Bucket": bucket, "Key": key}
    upload = {**where, "UploadId": "none"}
    calls = {
        "s3:PutObject": lambda: client.put_object(**where, Body=b"probe"),
        "s3:GetObject": lambda: client.get_object(**where),
        "s3:DeleteObject": lambda: client.delete_object(**where),
        "s3:GetObjectAcl": lambda: client.get_object_acl(**where),
        "s3:PutObjectAcl": lambda: client.put_object_acl(**where, ACL="private"),
        "s3:GetObjectTagging": lambda: client.get_object_tagging(**where),
        "s3:AbortMultipartUpload": lambda: client.abort_multipart_upload(**upload),
        "s3:ListMultipartUploadParts": lambda: client.list_parts(**upload),
        "s3:ListBucketMultipartUploads": lambda: client.list_multipart_uploads(Bucket=bucket),
        "s3:GetBucketLocation": lambda: client.get_bucket_location(Bucket=bucket),
        "s3:ListBucket": lambda: client.list_objects_v2(Bucket=bucket, Prefix=prefix or ""),
    }
    return succeeds(calls[request["action"]])


def succeeds(call):
    try:
        call()
    except ClientError as error:
        return error.response["Error"]["Code"] not in REFUSALS
    return True


if __name__ == "__main__":
    main()
