"""The program, a server, and the fault proxy between the two."""

import functools
import itertools
import random

import pytest

import servers
from fault_proxy import FaultProxy

BUCKETS = itertools.count(1)


@pytest.fixture(scope="session")
def moto_endpoint():
    with servers.moto() as endpoint:
        yield endpoint


@pytest.fixture
def server(moto_endpoint):
    """moto, with a bucket of the test's own."""
    server = servers.Server(moto_endpoint, f"acme-faults-{next(BUCKETS)}", "AKIAFAULTS", "secret")
    server.client().create_bucket(
        Bucket=server.bucket, CreateBucketConfiguration={"LocationConstraint": server.region})
    return server


@pytest.fixture
def proxy(server):
    with FaultProxy(server.endpoint) as proxy:
        yield proxy


@pytest.fixture
def sandbox_server(run):
    """Our sandbox, which checks signatures, checksums and policies."""
    with run.sandbox() as facts:
        yield servers.Server.sandbox(facts)


@pytest.fixture
def sandbox_proxy(sandbox_server):
    with FaultProxy(sandbox_server.endpoint) as proxy:
        yield proxy


@pytest.fixture
def file(home):
    """Writes a file of random bytes, the same ones at every run; gives its content."""

    def file(name, size, seed=1):
        content = noise(size, seed)
        (home / name).write_bytes(content)
        return content

    return file


@functools.lru_cache(maxsize=8)
def noise(size, seed):
    return random.Random(seed).randbytes(size)


@pytest.fixture
def deliver(run, server, proxy):
    return delivery(run, server, proxy)


@pytest.fixture
def deliver_to_sandbox(run, sandbox_server, sandbox_proxy):
    return delivery(run, sandbox_server, sandbox_proxy)


def delivery(run, server, proxy):
    """Uploads to `server` by way of `proxy`; everything that must hold whatever happens on the way is asserted."""

    def deliver(file, content, *options, input=b"", environment=None, creations=1, left_open=0):
        result = run(
            "upload", file, f"s3://{server.bucket}/object", "--json", *options, input=input,
            environment={**server.environment(proxy.endpoint), **(environment or {})})
        assert result.status == 0, result.output + result.errors
        assert server.read("object") == content
        assert len(server.open_uploads()) == left_open
        expect_no_needless_request(proxy, creations)
        (line,) = result.lines
        assert line["bytes"] == len(content)
        return line

    return deliver


def expect_no_needless_request(proxy, creations):
    """Nothing that was confirmed is sent again, and what is sent again is the same."""
    created = [seen for seen in proxy.seen("CreateMultipartUpload") if seen.answered == 200]
    assert len(created) <= creations
    calls = {}
    for seen in proxy.seen("PutObject") + proxy.seen("UploadPart"):
        calls.setdefault(seen.operation, []).append(seen)
    for operation, requests in calls.items():
        confirmed = [not seen.planned and seen.answered == 200 for seen in requests]
        assert not any(confirmed[:-1]), f"{operation} was sent again after it was confirmed"
        bodies = {seen.body_sha256 for seen in requests if seen.body_sha256}
        assert len(bodies) <= 1, f"{operation} was sent again with another body"
