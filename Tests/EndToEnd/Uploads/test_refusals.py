"""A role that may do no more than its platform's policy says: what is refused is information and no failure."""

import pytest

import faults

LARGE = 17_000_000
DENIED = faults.error(403, "AccessDenied")


@pytest.mark.parametrize("operation", [
    "HeadBucket", "HeadObject", "ListParts", "ListMultipartUploads", "AbortMultipartUpload"])
def test_an_upload_needs_none_of_them(deliver, proxy, file, operation):
    content = file("large.bin", LARGE)
    proxy.plan(DENIED, operation, times=1000)
    deliver("large.bin", content)


def test_a_lost_answer_to_the_completion_is_resolved_without_looking_at_the_object(
        deliver_to_sandbox, sandbox_proxy, file):
    content = file("large.bin", LARGE)
    sandbox_proxy.plan(faults.lose_answer, "CompleteMultipartUpload")
    sandbox_proxy.plan(DENIED, "HeadObject", times=1000)
    deliver_to_sandbox("large.bin", content)


def test_a_lost_answer_to_the_completion_is_resolved_without_any_of_them(deliver_to_sandbox, sandbox_proxy, file):
    content = file("large.bin", LARGE)
    sandbox_proxy.plan(faults.lose_answer, "CompleteMultipartUpload")
    sandbox_proxy.plan(DENIED, "HeadObject", times=1000)
    sandbox_proxy.plan(DENIED, "ListParts", times=1000)
    deliver_to_sandbox("large.bin", content)


def test_parts_that_may_not_be_removed_are_named(run, server, proxy, file):
    file("large.bin", LARGE)
    proxy.plan(DENIED, "AbortMultipartUpload", times=1000)
    proxy.plan(faults.error(400, "InvalidArgument"), "UploadPart", part=2)
    result = run(
        "upload", "large.bin", f"s3://{server.bucket}/object", "--no-resume",
        environment=server.environment(proxy.endpoint))
    assert result.status == 1
    (left,) = server.open_uploads()
    assert "aws s3api abort-multipart-upload" in result.errors
    assert left in result.errors
    assert server.keys() == []
