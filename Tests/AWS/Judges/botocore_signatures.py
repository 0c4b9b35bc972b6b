"""Signs requests as botocore does.

Reads a JSON list of requests, each with the headers that are to be signed, and prints the list of their
Authorization headers.
"""

import datetime
import json
import sys

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


class HashAlone:
    """Signs a body of which only the hash is known."""

    def __init__(self, *arguments, payload_hash):
        super().__init__(*arguments)
        self.payload_hash = payload_hash

    def payload(self, request):
        return self.payload_hash


class PlainAuth(HashAlone, botocore.auth.SigV4Auth):
    pass


class S3Auth(HashAlone, botocore.auth.S3SigV4Auth):
    pass


def authorization(case):
    time = datetime.datetime.strptime(case["time"], "%Y%m%dT%H%M%SZ")
    botocore.auth.get_current_datetime = lambda *_, **__: time
    credentials = Credentials(case["accessKeyId"], case["secretAccessKey"], case.get("sessionToken"))
    auth = S3Auth if case["service"] == "s3" else PlainAuth
    request = AWSRequest(method=case["method"], url=case["url"], headers=dict(case["headers"]))
    auth(credentials, case["service"], case["region"], payload_hash=case["payloadHash"]).add_auth(request)
    return request.headers["Authorization"]


json.dump([authorization(case) for case in json.load(sys.stdin)], sys.stdout)
