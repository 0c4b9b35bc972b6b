"""Killed at any point, the same command goes on from what the server has."""

import os
import random
import signal

import pytest

import faults
from killing import Upload

#: Five parts.
SIZE = 40_000_000
NAME = "export.bin"


@pytest.fixture
def server(sandbox_server):
    """It tells the checksum of every part that it has; moto does not."""
    return sandbox_server


@pytest.fixture
def upload(run, server, proxy):
    """The upload of the file to `object`."""

    def upload(*options, key="object"):
        return Upload(
            run, proxy, [NAME, f"s3://{server.bucket}/{key}", *options], server.environment(proxy.endpoint))

    return upload


def expect_delivered(result, server, content, key="object"):
    assert result.status == 0, result.output + result.errors
    assert server.read(key) == content


#: Where a kill comes, and how many parts the server has then at least.
POINTS = {
    "before the creation": ("before", "CreateMultipartUpload", None, 0),
    "the first part on its way": ("within", "UploadPart", 1, 0),
    "the third part is there and nobody was told": ("after", "UploadPart", 3, 1),
    "the fourth part was confirmed": ("told", "UploadPart", 4, 1),
    "the last part on its way": ("within", "UploadPart", 5, 1),
    "before the completion": ("before", "CompleteMultipartUpload", None, 5),
}


@pytest.mark.parametrize(
    ("at", "operation", "part", "least"), [pytest.param(*row, id=name) for name, row in POINTS.items()])
def test_a_killed_upload_goes_on(upload, server, proxy, file, at, operation, part, least):
    content = file(NAME, SIZE)
    assert upload("--concurrency", "1").killed(at, operation, part).status == -signal.SIGKILL
    assert len(upload().confirmed()) >= least
    result = upload().go_on()
    expect_delivered(result, server, content)
    assert server.open_uploads() == []
    upload().expect_nothing_twice()
    assert len(upload().confirmed()) == 5
    if operation != "CreateMultipartUpload":
        assert len(proxy.seen("CreateMultipartUpload")) == 1
        assert len(proxy.seen("ListParts")) >= 1
    assert result.lines[0]["parts"] == 5


@pytest.mark.parametrize("at", ["after", "told"])
def test_a_kill_at_the_completion_may_find_the_object_there(upload, server, file, at):
    content = file(NAME, SIZE)
    upload().killed(at, "CompleteMultipartUpload")
    assert server.read("object") == content
    expect_delivered(upload().go_on(), server, content)
    assert server.open_uploads() == []


def test_a_kill_before_the_creations_answer_leaves_an_upload_that_nobody_knows(upload, server, file):
    content = file(NAME, SIZE)
    upload().killed("after", "CreateMultipartUpload")
    expect_delivered(upload().go_on(), server, content)
    assert len(server.open_uploads()) == 1


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_again_and_again(upload, server, proxy, file, seed):
    content = file(NAME, SIZE, seed)
    dice = random.Random(seed)
    created = 0
    for _ in range(6):
        at = dice.choice(["before", "within", "after", "told"])
        result = upload().killed(at, "UploadPart", skip=dice.randrange(3))
        if result.status == 0:
            break
        created = max(created, len(proxy.seen("CreateMultipartUpload")))
    result = upload().go_on()
    expect_delivered(result, server, content)
    assert server.open_uploads() == []
    upload().expect_nothing_twice()
    assert created == 1


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_upload_goes_on_as_well(upload, server, proxy, file, number, status):
    content = file(NAME, SIZE)
    result = upload().killed("after", "UploadPart", 3, number=number)
    assert result.status == status
    assert len(server.open_uploads()) == 1
    expect_delivered(upload().go_on(), server, content)
    assert server.open_uploads() == []
    upload().expect_nothing_twice()
    assert len(proxy.seen("CreateMultipartUpload")) == 1


def test_a_file_that_changed_in_between_starts_anew(upload, server, proxy, file):
    file(NAME, SIZE, seed=1)
    upload().killed("after", "UploadPart", 3)
    content = file(NAME, SIZE, seed=2)
    expect_delivered(upload().go_on(), server, content)
    assert len(proxy.seen("CreateMultipartUpload")) == 2
    # The parts of the old version are of no use to anybody.
    assert server.open_uploads() == []


def test_a_file_that_was_replaced_by_one_of_the_same_age_and_size_starts_anew(upload, server, file, home):
    file(NAME, SIZE, seed=1)
    facts = os.stat(home / NAME)
    upload().killed("after", "UploadPart", 3)
    content = file("other", SIZE, seed=2)
    os.utime(home / "other", ns=(facts.st_atime_ns, facts.st_mtime_ns))
    os.replace(home / "other", home / NAME)
    expect_delivered(upload().go_on(), server, content)
    assert server.open_uploads() == []


def test_another_key_is_another_upload(upload, server, file):
    content = file(NAME, SIZE)
    upload().killed("after", "UploadPart", 3)
    expect_delivered(upload(key="second").go_on(), server, content, key="second")
    assert len(server.open_uploads()) == 1
    expect_delivered(upload().go_on(), server, content)
    assert server.open_uploads() == []
    upload().expect_nothing_twice()


@pytest.mark.parametrize("options", [
    ["--content-type", "text/csv"], ["--storage-class", "STANDARD_IA"], ["--part-size", "10MiB"],
    ["--checksum", "crc32c"], ["--metadata", "origin=test"]])
def test_other_options_are_another_upload(upload, server, file, options):
    content = file(NAME, SIZE)
    upload().killed("after", "UploadPart", 3)
    expect_delivered(upload(*options).go_on(), server, content)
    head = server.client().head_object(Bucket=server.bucket, Key="object")
    if options[0] == "--content-type":
        assert head["ContentType"] == "text/csv"
    if options[0] == "--storage-class":
        assert head["StorageClass"] == "STANDARD_IA"
    if options[0] == "--metadata":
        assert head["Metadata"] == {"origin": "test"}


def test_no_resume_starts_anew(upload, server, proxy, file):
    content = file(NAME, SIZE)
    upload().killed("after", "UploadPart", 3)
    expect_delivered(upload("--no-resume").go_on(), server, content)
    assert len(proxy.seen("CreateMultipartUpload")) == 2
    assert "ListParts" not in proxy.operations


def test_an_upload_that_is_gone_starts_anew(upload, server, proxy, file):
    content = file(NAME, SIZE)
    upload().killed("after", "UploadPart", 3)
    (open_upload,) = server.open_uploads()
    server.client().abort_multipart_upload(Bucket=server.bucket, Key="object", UploadId=open_upload)
    expect_delivered(upload().go_on(), server, content)
    assert server.open_uploads() == []
    assert len(proxy.seen("CreateMultipartUpload")) == 2


def test_a_role_that_may_not_list_parts_goes_on_from_what_was_noted(upload, server, proxy, file):
    content = file(NAME, SIZE)
    upload().killed("after", "UploadPart", 3)
    proxy.plan(faults.error(403, "AccessDenied"), "ListParts", times=100)
    expect_delivered(upload().go_on(), server, content)
    assert server.open_uploads() == []
    assert len(proxy.seen("CreateMultipartUpload")) == 1


def test_an_upload_that_is_gone_starts_anew_also_where_nobody_may_ask(upload, server, proxy, file):
    content = file(NAME, SIZE)
    upload().killed("after", "UploadPart", 3)
    (open_upload,) = server.open_uploads()
    server.client().abort_multipart_upload(Bucket=server.bucket, Key="object", UploadId=open_upload)
    proxy.plan(faults.error(403, "AccessDenied"), "ListParts", times=100)
    expect_delivered(upload().go_on(), server, content)
    assert server.open_uploads() == []
    assert len(proxy.seen("CreateMultipartUpload")) == 2


def test_a_listing_that_fails_at_first_is_asked_again(upload, server, proxy, file):
    content = file(NAME, SIZE)
    upload().killed("after", "UploadPart", 3)
    proxy.plan(faults.INTERNAL_ERROR, "ListParts")
    proxy.plan(faults.cut_answer, "ListParts")
    expect_delivered(upload().go_on(), server, content)
    upload().expect_nothing_twice()
    assert len(proxy.seen("CreateMultipartUpload")) == 1


def test_two_at_once_do_not_disturb_each_other(upload, run, server, proxy, file):
    content = file(NAME, SIZE)
    proxy.plan(faults.slow_body(50_000_000), "UploadPart", times=1000)
    both = [run.start("upload", *upload().arguments, environment=upload().environment) for _ in range(2)]
    for process in both:
        result = run.finish(process)
        assert result.status == 0, result.errors
    assert server.read("object") == content
    assert server.open_uploads() == []
