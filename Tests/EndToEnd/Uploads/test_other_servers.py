"""Servers of others that check what they are sent: OpenStack Swift checks signatures and every checksum."""

import ssl

import pytest

import faults
import openstack_swift
import servers
from certificates import self_signed
from delivery import delivery
from fault_proxy import FaultProxy

LARGE = 17_000_000
SMALL = 1_500_000
SIZES = [pytest.param(LARGE, id="parts"), pytest.param(SMALL, id="one put"), pytest.param(0, id="empty")]


@pytest.fixture(scope="module")
def swift(tmp_path_factory):
    """Swift, with one bucket."""
    with openstack_swift.serving(tmp_path_factory.mktemp("swift") / "all", servers.REGION) as endpoint:
        server = servers.Server(endpoint, "acme-exports", openstack_swift.USER, openstack_swift.KEY)
        server.client().create_bucket(
            Bucket=server.bucket, CreateBucketConfiguration={"LocationConstraint": server.region})
        yield server


@pytest.fixture
def swift_proxy(swift):
    with FaultProxy(swift.endpoint) as proxy:
        yield proxy


@pytest.fixture
def deliver_to_swift(run, swift, swift_proxy):
    return delivery(run, swift, swift_proxy)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("algorithm", ["CRC64NVME", "CRC32C", "SHA256"])
def test_it_takes_files_with_every_checksum(deliver_to_swift, file, size, algorithm):
    content = file("file.bin", size)
    line = deliver_to_swift("file.bin", content, "--checksum", algorithm.lower())
    assert line["checksum"]["algorithm"] == algorithm
    assert line["retries"] == 0


@pytest.mark.parametrize("size", SIZES)
def test_it_takes_standard_input(deliver_to_swift, file, size):
    content = file("piped.bin", size)
    line = deliver_to_swift("-", content, input=content)
    assert line["retries"] == 0


@pytest.mark.parametrize("operation", ["UploadPart", "PutObject"])
def test_it_notices_a_flipped_bit(deliver_to_swift, swift_proxy, file, operation):
    content = file("file.bin", LARGE if operation == "UploadPart" else SMALL)
    swift_proxy.plan(faults.flip_bit, operation)
    line = deliver_to_swift("file.bin", content)
    assert line["retries"] == 1


@pytest.mark.parametrize("fault", [faults.lose_answer, faults.reset_in_body, faults.cut_answer, faults.SLOW_DOWN])
@pytest.mark.parametrize("operation", ["UploadPart", "CompleteMultipartUpload", "PutObject"])
def test_it_survives_a_fault(deliver_to_swift, swift_proxy, file, fault, operation):
    content = file("file.bin", SMALL if operation == "PutObject" else LARGE)
    swift_proxy.plan(fault, operation)
    deliver_to_swift("file.bin", content)


@pytest.mark.parametrize("algorithm", ["CRC64NVME", "CRC32C", "SHA256"])
def test_it_takes_parts_with_their_checksum_behind_them(run, swift, home, file, algorithm):
    certificate, key = self_signed(home)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate, key)
    content = file("large.bin", LARGE)
    with FaultProxy(swift.endpoint, tls) as proxy:
        line = delivery(run, swift, proxy)(
            "large.bin", content, "--checksum", algorithm.lower(),
            environment={"AWS_CA_BUNDLE": str(certificate)})
        assert any(seen.is_trailed for seen in proxy.seen("UploadPart"))
    assert line["retries"] == 0


def test_a_key_with_every_kind_of_character(run, swift, file):
    content = file("file.bin", SMALL)
    key = "in/é ü+%&=?#[]~'()*!,;:@$ 漢字 a//b/./c"
    result = run("upload", "file.bin", f"s3://{swift.bucket}/{key}", environment=swift.environment())
    assert result.status == 0, result.errors
    assert swift.read(key) == content
