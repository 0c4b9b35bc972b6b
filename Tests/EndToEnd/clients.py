"""boto3's clients of the sandbox, to look at what the program did."""

import boto3
import botocore.config


def client(facts, service, keys=None):
    """A client of `service`, as the sandbox's customer or whoever has `keys`."""
    keys = keys or facts["customer"]
    return boto3.client(
        service, endpoint_url=facts["endpoint"], region_name=facts["region"],
        aws_access_key_id=keys["accessKeyId"], aws_secret_access_key=keys["secretAccessKey"],
        config=botocore.config.Config(s3={"addressing_style": "path"}, retries={"max_attempts": 1}))
