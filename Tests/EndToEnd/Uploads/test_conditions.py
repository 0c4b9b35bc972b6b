"""`--if-none-match`: what another writer, or a lost answer, makes of it."""

import pytest

import faults

LARGE = 17_000_000
SMALL = 1_500_000
CALLS = [pytest.param(LARGE, "CompleteMultipartUpload", id="parts"), pytest.param(SMALL, "PutObject", id="one put")]

CONFLICT = faults.error(409, "ConditionalRequestConflict")


@pytest.mark.parametrize(("size", "operation"), CALLS)
def test_a_conflict_is_tried_again(deliver_to_sandbox, sandbox_proxy, file, size, operation):
    content = file("file.bin", size)
    sandbox_proxy.plan(CONFLICT, operation)
    # S3 asks for a new upload where it was the completion that met another write.
    deliver_to_sandbox("file.bin", content, "--if-none-match", creations=2 if size == LARGE else 0)
    assert all(seen.head.get("If-None-Match") == "*" for seen in sandbox_proxy.seen(operation))


@pytest.mark.parametrize(("size", "operation"), CALLS)
def test_an_object_that_is_there_is_left_alone(run, sandbox_server, sandbox_proxy, file, size, operation):
    file("file.bin", size)
    s3 = sandbox_server.client()
    s3.put_object(Bucket=sandbox_server.bucket, Key="object", Body=b"somebody else's")
    result = run(
        "upload", "file.bin", f"s3://{sandbox_server.bucket}/object", "--if-none-match", "--json",
        environment=sandbox_server.environment(sandbox_proxy.endpoint))
    assert result.status == 1
    assert result.lines[0]["error"]["status"] == 412
    assert len(sandbox_proxy.seen(operation)) == 1
    assert sandbox_server.read("object") == b"somebody else's"
    assert sandbox_server.open_uploads() == []


@pytest.mark.parametrize("fault", [faults.lose_answer, faults.reset_after_body, faults.cut_answer])
@pytest.mark.parametrize(("size", "operation"), CALLS)
def test_what_landed_before_the_answer_was_lost_is_not_somebody_elses(
        deliver_to_sandbox, sandbox_proxy, file, fault, size, operation):
    content = file("file.bin", size)
    sandbox_proxy.plan(fault, operation)
    deliver_to_sandbox("file.bin", content, "--if-none-match")


@pytest.mark.parametrize(("size", "operation"), CALLS)
def test_an_object_of_somebody_else_is_not_taken_for_ours_after_a_lost_request(
        run, sandbox_server, sandbox_proxy, file, size, operation):
    file("file.bin", size)

    def fault(exchange):
        sandbox_server.client().put_object(Bucket=sandbox_server.bucket, Key="object", Body=b"somebody else's")
        faults.lose_request(exchange)

    sandbox_proxy.plan(fault, operation)
    result = run(
        "upload", "file.bin", f"s3://{sandbox_server.bucket}/object", "--if-none-match", "--json",
        environment=sandbox_server.environment(sandbox_proxy.endpoint))
    assert result.status == 1
    assert result.lines[0]["error"]["status"] == 412
    assert sandbox_server.read("object") == b"somebody else's"
    assert sandbox_server.open_uploads() == []
