"""Says which values the patterns that Adobe and AWS publish accept.

Reads a JSON object from standard input: kind -> list of values. Prints the same with true or false for each value.
Adobe's are from the connection spec of its Flow Service API; AWS's from botocore's models of its services.
The path's expression backtracks exponentially, so the values must be short.
"""

import json
import re
import sys

import botocore.session

ADOBE_BUCKET = (
    r"(?=^.{3,63}$)(?!^(\d+\.)+\d+$)"
    r"(^(([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])\.)*([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])$)"
)
ADOBE_PATH = r"^[0-9a-zA-Z/!\-_.*'()]*((%SEGMENT_(NAME|ID)%)?/?)+$"
ADOBE_ACCESS_KEY = r"^[A-Z2-7]{20}$"
ADOBE_SECRET_KEY = r"^[A-Za-z0-9\/\+]{40}$"

session = botocore.session.get_session()


def shape(service, operation, member):
    model = session.get_service_model(service).operation_model(operation)
    found = model.input_shape.members[member]
    return found.metadata


def by_model(metadata):
    pattern = re.compile(metadata["pattern"], re.ASCII) if "pattern" in metadata else re.compile(".*", re.DOTALL)

    def accepts(value):
        return (
            metadata.get("min", 0) <= len(value) <= metadata.get("max", 10**9)
            and pattern.fullmatch(value) is not None
        )

    return accepts


def by_expression(expression):
    pattern = re.compile(expression, re.ASCII)
    return lambda value: "\n" not in value and pattern.search(value) is not None


judges = {
    "adobe-bucket": by_expression(ADOBE_BUCKET),
    "adobe-folder": by_expression(ADOBE_PATH),
    "adobe-access-key": by_expression(ADOBE_ACCESS_KEY),
    "adobe-secret-key": by_expression(ADOBE_SECRET_KEY),
    "role-arn": by_model(shape("sts", "AssumeRole", "RoleArn")),
    "external-id": by_model(shape("sts", "AssumeRole", "ExternalId")),
    "role-name": by_model(shape("iam", "CreateRole", "RoleName")),
    "policy-name": by_model(shape("iam", "PutRolePolicy", "PolicyName")),
}

values = json.load(sys.stdin)
json.dump({kind: [judges[kind](value) for value in values[kind]] for kind in values}, sys.stdout)
