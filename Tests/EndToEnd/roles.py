"""Roles in the sandbox, made with boto3 from the policies that the program prints."""

from clients import client


def dinmo_role(run, facts, folder):
    """Makes DinMo's role, which writes below `folder`; gives its ARN."""
    external = facts["platforms"]["dinmo"]["externalId"]
    trust = run("policy", "trust", "--platform", "dinmo", "--external-id", external).output
    permissions = run(
        "policy", "permissions", "--platform", "dinmo", "--bucket", facts["bucket"], "--folder", folder).output
    iam = client(facts, "iam")
    created = iam.create_role(RoleName="dinmo", AssumeRolePolicyDocument=trust)
    iam.put_role_policy(RoleName="dinmo", PolicyName="export", PolicyDocument=permissions)
    return created["Role"]["Arn"]
