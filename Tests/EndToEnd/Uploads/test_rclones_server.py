"""rclone's S3 server, which checks signatures, answers no checksums and names its answers otherwise than AWS."""

import signal

import pytest

import rclone
from delivery import delivery
from fault_proxy import FaultProxy
from killing import Upload

LARGE = 17_000_000
SIZES = [pytest.param(LARGE, id="parts"), pytest.param(1_500_000, id="one put"), pytest.param(0, id="empty")]


@pytest.fixture
def server(tmp_path):
    with rclone.serving(tmp_path / "rclone", "acme-exports") as server:
        yield server


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("algorithm", ["CRC64NVME", "SHA256"])
def test_it_takes_files_with_every_kind_of_checksum(deliver, file, size, algorithm):
    content = file("file.bin", size)
    line = deliver("file.bin", content, "--checksum", algorithm.lower())
    assert line["checksum"]["algorithm"] == algorithm
    assert line["retries"] == 0


@pytest.mark.parametrize("size", SIZES)
def test_it_takes_standard_input(deliver, file, size):
    content = file("piped.bin", size)
    assert deliver("-", content, input=content)["retries"] == 0


def test_it_takes_a_folder(run, server, file, home):
    contents = {}
    for number in range(60):
        folder = home / f"d/{number % 3}"
        folder.mkdir(parents=True, exist_ok=True)
        contents[f"in/{number % 3}/{number}.bin"] = file(f"d/{number % 3}/{number}.bin", 1000 * number, number)
    result = run("upload", "--recursive", "d", f"s3://{server.bucket}/in/", environment=server.environment())
    assert result.status == 0, result.errors
    assert {key: server.read(key) for key in server.keys()} == contents


def test_a_killed_upload_goes_on(run, server, proxy, file):
    content = file("five-parts.bin", 40_000_000)
    upload = Upload(
        run, proxy, ["five-parts.bin", f"s3://{server.bucket}/object", "--concurrency", "1"],
        server.environment(proxy.endpoint))
    assert upload.killed("within", "UploadPart", skip=3).status == -signal.SIGKILL
    result = upload.go_on()
    assert result.status == 0, result.errors
    assert server.read("object") == content
    assert len(proxy.seen("CreateMultipartUpload")) == 1
    # The third part may not have been noted yet, and a listing without checksums does not prove it.
    assert len(proxy.seen("UploadPart")) <= 4 + 3
