"""Makes the calls that it is told of with boto3, one JSON document a line, and answers what came of them.

A call is {"endpoint", "service", "operation", "parameters", "region", "credentials": {"key", "secret", "token"}}, or
{"transfer": "upload" | "download", "path", "bucket", "key", "options", ...}. Bytes travel as {"$base64": "…"}.
"""

import base64
import datetime
import json
import sys

import boto3
import botocore
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

clients = {}


def client(call):
    credentials = call.get("credentials") or {}
    identity = (call["endpoint"], call["service"], call["region"], json.dumps(credentials, sort_keys=True))
    if identity not in clients:
        # As a program written for AWS would make it: nothing but the endpoint is special.
        config = Config(retries={"total_max_attempts": 1}, read_timeout=20)
        if not credentials:
            config = config.merge(Config(signature_version=botocore.UNSIGNED))
        clients[identity] = boto3.client(
            call["service"],
            endpoint_url=call["endpoint"],
            region_name=call["region"],
            aws_access_key_id=credentials.get("key"),
            aws_secret_access_key=credentials.get("secret"),
            aws_session_token=credentials.get("token"),
            config=config,
        )
    return clients[identity]


def decoded(value):
    if isinstance(value, dict):
        if set(value) == {"$base64"}:
            return base64.b64decode(value["$base64"])
        return {name: decoded(item) for name, item in value.items()}
    if isinstance(value, list):
        return [decoded(item) for item in value]
    return value


def encoded(value):
    if isinstance(value, dict):
        return {name: encoded(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [encoded(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return {"$base64": base64.b64encode(value).decode()}
    if hasattr(value, "read"):
        return encoded(value.read())
    return value


def perform(call):
    if "transfer" in call:
        config = TransferConfig(multipart_threshold=8 << 20, multipart_chunksize=8 << 20)
        s3 = client({**call, "service": "s3"})
        if call["transfer"] == "upload":
            s3.upload_file(call["path"], call["bucket"], call["key"], ExtraArgs=call["options"], Config=config)
        else:
            s3.download_file(call["bucket"], call["key"], call["path"], ExtraArgs=call["options"], Config=config)
        return {}
    return encoded(getattr(client(call), call["operation"])(**decoded(call["parameters"])))


for line in sys.stdin:
    try:
        answer = {"result": perform(json.loads(line))}
    except ClientError as error:
        answer = {
            "error": {
                "code": error.response["Error"].get("Code"),
                "message": error.response["Error"].get("Message"),
                "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
                "headers": error.response["ResponseMetadata"]["HTTPHeaders"],
                "details": encoded(error.response["Error"]),
            }
        }
    except Exception as error:
        answer = {"failure": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
