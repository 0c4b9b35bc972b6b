"""Finds credentials as botocore does: situations on standard input as JSON, what it found on standard output.

Each situation is a process of its own, because botocore looks at the home folder when it is imported, and at the
environment whenever it likes.
"""

import hashlib
import json
import os
import sys

import botocore.credentials
import botocore.session
import botocore.tokens


def find(situation):
    """What botocore finds: credentials, nothing, or an error."""
    os.environ.clear()
    os.environ.update(situation["environment"])
    cache = os.path.expanduser("~/.aws/sso/cache")
    botocore.credentials.SSOProvider._SSO_TOKEN_CACHE_DIR = cache
    botocore.tokens.SSOTokenProvider._SSO_TOKEN_CACHE_DIR = cache
    botocore.utils.ContainerMetadataFetcher.SLEEP_TIME = 0
    session = botocore.session.Session(profile=situation.get("profile"))
    roles = session.get_component("credential_provider").get_provider("assume-role")
    roles._prompter = lambda question: "123456"
    credentials = session.get_credentials()
    if credentials is None:
        return {}
    frozen = credentials.get_frozen_credentials()
    expiry = getattr(credentials, "_expiry_time", None)
    return {
        "method": credentials.method,
        "key": frozen.access_key,
        "secretDigest": hashlib.sha256(frozen.secret_key.encode()).hexdigest(),
        "token": frozen.token,
        "expiry": expiry and expiry.timestamp(),
    }


def in_a_process(situation):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            found = find(situation)
        except Exception as error:
            found = {"error": f"{type(error).__name__}: {error}"}
        os.write(writing, json.dumps(found).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        found = json.load(answer)
    os.waitpid(child, 0)
    return found


json.dump([in_a_process(situation) for situation in json.load(sys.stdin)], sys.stdout)
