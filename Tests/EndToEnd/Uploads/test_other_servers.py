"""Servers of others: OpenStack Swift checks signatures and every checksum; rclone's checks signatures, answers no checksums
and names its answers otherwise than AWS."""

import signal
import ssl

import pytest

import faults
import openstack_swift
import rclone
import servers
from certificates import self_signed
from delivery import delivery
from fault_proxy import FaultProxy
from killing import Upload

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


@pytest.fixture
def rclones(tmp_path):
    """rclone's server, with one bucket."""
    with rclone.serving(tmp_path / "rclone", "acme-exports") as server:
        yield server


@pytest.fixture(params=["swift", "rclones"])
def server(request):
    """Each of them."""
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("algorithm", ["CRC64NVME", "CRC32C", "SHA256"])
def test_it_takes_files_with_every_checksum(deliver, file, size, algorithm):
    content = file("file.bin", size)
    line = deliver("file.bin", content, "--checksum", algorithm.lower())
    assert line["checksum"]["algorithm"] == algorithm
    assert line["retries"] == 0


@pytest.mark.parametrize("size", SIZES)
def test_it_takes_standard_input(deliver, file, size):
    content = file("piped.bin", size)
    line = deliver("-", content, input=content)
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


def test_it_takes_a_folder(run, rclones, file, home):
    contents = {}
    for number in range(60):
        folder = home / f"d/{number % 3}"
        folder.mkdir(parents=True, exist_ok=True)
        contents[f"in/{number % 3}/{number}.bin"] = file(f"d/{number % 3}/{number}.bin", 1000 * number, number)
    result = run("upload", "--recursive", "d", f"s3://{rclones.bucket}/in/", environment=rclones.environment())
    assert result.status == 0, result.errors
    assert {key: rclones.read(key) for key in rclones.keys()} == contents


def test_a_killed_upload_goes_on_where_no_checksums_are_listed(run, rclones, file):
    content = file("five-parts.bin", 40_000_000)
    with FaultProxy(rclones.endpoint) as proxy:
        upload = Upload(
            run, proxy, ["five-parts.bin", f"s3://{rclones.bucket}/object", "--concurrency", "1"],
            rclones.environment(proxy.endpoint))
        assert upload.killed("within", "UploadPart", skip=3).status == -signal.SIGKILL
        result = upload.go_on()
        assert result.status == 0, result.errors
        assert rclones.read("object") == content
        assert len(proxy.seen("CreateMultipartUpload")) == 1
        # The third part may not have been noted yet, and a listing without checksums does not prove it.
        assert len(proxy.seen("UploadPart")) <= 4 + 3
