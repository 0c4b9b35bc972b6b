"""The program, a server, and the fault proxy between the two."""

import functools
import itertools
import random

import pytest

import servers
from delivery import delivery
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
