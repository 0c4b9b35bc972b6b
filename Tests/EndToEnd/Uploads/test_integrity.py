"""What travels is what arrives: bits that change on the way, and answers that do not say what was stored."""

import ssl

import pytest

import faults
from certificates import self_signed
from delivery import delivery
from fault_proxy import FaultProxy

LARGE = 17_000_000
SMALL = 1_500_000

CHECKSUM = "x-amz-checksum-crc64nvme"
TRAILED = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"


def other(value):
    """A value of the same form."""
    return value[:3] + ("A" if value[3] != "A" else "B") + value[4:]


def test_the_sandbox_takes_what_comes_by_way_of_the_proxy(deliver_to_sandbox, sandbox_proxy, file):
    content = file("large.bin", LARGE)
    line = deliver_to_sandbox("large.bin", content)
    assert line["retries"] == 0
    parts = ["UploadPart"] * 3
    assert sandbox_proxy.operations == ["CreateMultipartUpload", *parts, "CompleteMultipartUpload"]


@pytest.mark.parametrize("operation", ["UploadPart", "PutObject"])
@pytest.mark.parametrize("algorithm", ["CRC64NVME", "CRC32C", "SHA256"])
def test_a_flipped_bit(deliver_to_sandbox, sandbox_proxy, file, operation, algorithm):
    content = file("file.bin", LARGE if operation == "UploadPart" else SMALL)
    sandbox_proxy.plan(faults.flip_bit, operation)
    line = deliver_to_sandbox("file.bin", content, "--checksum", algorithm.lower())
    assert line["retries"] == 1
    assert line["checksum"]["algorithm"] == algorithm


def test_a_flipped_bit_of_standard_input(deliver_to_sandbox, sandbox_proxy, file):
    content = file("piped.bin", LARGE)
    sandbox_proxy.plan(faults.flip_bit, "UploadPart", part=1)
    deliver_to_sandbox("-", content, input=content)


@pytest.fixture
def https(run, sandbox_server, home):
    """A delivery over TLS, where the checksum is all that protects the body behind the end of the encryption."""
    certificate, key = self_signed(home)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate, key)
    with FaultProxy(sandbox_server.endpoint, tls) as proxy:
        deliver = delivery(run, sandbox_server, proxy)
        yield proxy, lambda *given: deliver(*given, environment={"AWS_CA_BUNDLE": str(certificate)})


@pytest.mark.parametrize("operation", ["UploadPart", "PutObject"])
def test_a_flipped_bit_behind_tls(https, file, operation):
    proxy, deliver = https
    content = file("file.bin", LARGE if operation == "UploadPart" else SMALL)
    proxy.plan(faults.flip_bit, operation)
    line = deliver("file.bin", content)
    assert line["retries"] == 1
    requests = proxy.seen(operation)
    assert all(seen.head.get("x-amz-content-sha256") in protected_by_tls(seen) for seen in requests)


def protected_by_tls(seen):
    """What stands for the hash of a body that is not signed: with its checksum before it, or behind it."""
    return {"UNSIGNED-PAYLOAD"} if seen.head.get(CHECKSUM) else {TRAILED}


def test_parts_carry_their_checksum_behind_them(https, file):
    proxy, deliver = https
    content = file("large.bin", LARGE)
    line = deliver("large.bin", content, "--concurrency", "1")
    assert line["retries"] == 0
    assert [seen.head.get("x-amz-content-sha256") for seen in proxy.seen("UploadPart")] == [TRAILED] * 3
    assert {seen.head.get("x-amz-trailer") for seen in proxy.seen("UploadPart")} == {CHECKSUM}


def test_a_flipped_bit_before_the_trailer(https, file):
    proxy, deliver = https
    content = file("large.bin", LARGE)
    proxy.plan(faults.flip_bit, "UploadPart", part=2)
    line = deliver("large.bin", content, "--concurrency", "1")
    assert line["retries"] == 1
    assert [seen.is_trailed for seen in proxy.seen("UploadPart", part=2)] == [True, False]


def test_a_server_that_does_not_confirm_the_trailer(https, file):
    proxy, deliver = https
    content = file("large.bin", LARGE)
    proxy.plan(faults.drop_fields(CHECKSUM), "UploadPart", times=100)
    line = deliver("large.bin", content, "--concurrency", "1")
    assert line["retries"] == 0
    parts = [(seen.operation.part, seen.is_trailed) for seen in proxy.seen("UploadPart")]
    # Whichever part is the first: it goes again without a trailer, and so do all others.
    first = parts[0][0]
    assert parts[:2] == [(first, True), (first, False)]
    assert sorted(parts[1:]) == [(1, False), (2, False), (3, False)]


@pytest.mark.parametrize("fault", [faults.reset_in_body, faults.lose_answer, faults.INTERNAL_ERROR])
def test_a_broken_connection_behind_tls(https, file, fault):
    proxy, deliver = https
    content = file("large.bin", LARGE)
    proxy.plan(fault, "UploadPart", part=2)
    deliver("large.bin", content)


def test_a_bit_that_flips_every_time_is_reported(run, sandbox_server, sandbox_proxy, file):
    file("large.bin", LARGE)
    sandbox_proxy.plan(faults.flip_bit, "UploadPart", part=2, times=100)
    result = run(
        "upload", "large.bin", f"s3://{sandbox_server.bucket}/object", "--json",
        environment=sandbox_server.environment(sandbox_proxy.endpoint))
    assert result.status == 1
    assert result.lines[0]["error"]["code"] == "XAmzContentSHA256Mismatch"
    # Read and sent once more: what arrives damaged twice is not damaged by chance.
    assert len(sandbox_proxy.seen("UploadPart", part=2)) == 2
    assert sandbox_server.open_uploads() == []
    assert sandbox_server.keys() == []


@pytest.mark.parametrize("operation", ["UploadPart", "PutObject"])
def test_an_answer_with_another_checksum_is_not_believed(deliver_to_sandbox, sandbox_proxy, file, operation):
    content = file("file.bin", LARGE if operation == "UploadPart" else SMALL)
    sandbox_proxy.plan(faults.change_answer(CHECKSUM, other), operation)
    deliver_to_sandbox("file.bin", content)


@pytest.mark.parametrize("operation", ["UploadPart", "PutObject"])
def test_answers_that_always_have_another_checksum_are_reported(
        run, sandbox_server, sandbox_proxy, file, operation):
    file("file.bin", LARGE if operation == "UploadPart" else SMALL)
    sandbox_proxy.plan(faults.change_answer(CHECKSUM, other), operation, times=100)
    result = run(
        "upload", "file.bin", f"s3://{sandbox_server.bucket}/object",
        environment=sandbox_server.environment(sandbox_proxy.endpoint))
    assert result.status == 1
    assert "file.bin was damaged on its way" in result.errors
    assert sandbox_server.open_uploads() == []


@pytest.mark.parametrize("operation", ["UploadPart", "PutObject", "CompleteMultipartUpload"])
def test_a_server_that_answers_no_checksum(deliver_to_sandbox, sandbox_proxy, file, operation):
    content = file("file.bin", SMALL if operation == "PutObject" else LARGE)
    sandbox_proxy.plan(faults.drop_fields(CHECKSUM), operation, times=100)
    line = deliver_to_sandbox("file.bin", content)
    assert line["retries"] == 0


def test_a_part_whose_etag_is_answered_wrong_is_found_by_listing(deliver_to_sandbox, sandbox_proxy, file):
    content = file("large.bin", LARGE)
    sandbox_proxy.plan(faults.change_answer("ETag", other), "UploadPart", part=2)
    deliver_to_sandbox("large.bin", content)
    assert "ListParts" in sandbox_proxy.operations


def test_the_peers_client_reads_the_checksum_that_was_sent(deliver_to_sandbox, sandbox_server, file):
    content = file("large.bin", LARGE)
    line = deliver_to_sandbox("large.bin", content)
    head = sandbox_server.client().head_object(
        Bucket=sandbox_server.bucket, Key="object", ChecksumMode="ENABLED")
    assert head["ChecksumCRC64NVME"] == line["checksum"]["value"]
