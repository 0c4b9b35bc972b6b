"""Says which address botocore would send to: reads a JSON list of {bucket, key, region}, prints URLs."""

import json
import sys

import boto3
from botocore.config import Config


def url(case):
    client = boto3.client(
        "s3", region_name=case["region"], aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret",
        endpoint_url=case.get("endpoint"),
        config=Config(s3={"addressing_style": "path"} if case.get("endpoint") else {}))
    seen = []

    def stop(request, **_):
        seen.append(request.url)
        raise KeyboardInterrupt

    client.meta.events.register("before-send.s3.*", stop)
    try:
        client.get_object(Bucket=case["bucket"], Key=case["key"])
    except KeyboardInterrupt:
        pass
    return seen[0]


json.dump([url(case) for case in json.load(sys.stdin)], sys.stdout)
