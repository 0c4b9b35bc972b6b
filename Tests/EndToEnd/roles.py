"""Roles in the sandbox, made with boto3 from the policies that the program prints."""

import boto3


def dinmo_role(run, facts, folder):
    """Makes DinMo's role, which writes below `folder`; gives its ARN."""
    external = facts["platforms"]["dinmo"]["externalId"]
    trust = run("policy", "trust", "--platform", "dinmo", "--external-id", external).output
    permissions = run(
        "policy", "permissions", "--platform", "dinmo", "--bucket", facts["bucket"], "--folder", folder).output
    iam = boto3.client(
        "iam", endpoint_url=facts["endpoint"], region_name=facts["region"],
        aws_access_key_id=facts["customer"]["accessKeyId"],
        aws_secret_access_key=facts["customer"]["secretAccessKey"])
    created = iam.create_role(RoleName="dinmo", AssumeRolePolicyDocument=trust)
    iam.put_role_policy(RoleName="dinmo", PolicyName="export", PolicyDocument=permissions)
    return created["Role"]["Arn"]
