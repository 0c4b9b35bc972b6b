"""Files that change while they are read: an error and no object, or the object as it was; never a mixture."""

import os

import pytest

import faults

LARGE = 40_000_000
SMALL = 1_500_000
NAME = "growing.csv"


def rewritten(path):
    with open(path, "r+b") as file:
        file.seek(10)
        file.write(b"other bytes")


def grown(path):
    with open(path, "ab") as file:
        file.write(b"one more line\n")


CHANGES = {
    "shrunk": lambda path: os.truncate(path, 1_000_000),
    "emptied": lambda path: os.truncate(path, 0),
    "grown": grown,
    "rewritten": rewritten,
}
CALLS = [pytest.param(LARGE, "UploadPart", id="parts"), pytest.param(SMALL, "PutObject", id="one put")]


def upload(run, server, proxy, home, change, operation):
    """Uploads the file, and changes it while its first request is on its way."""
    hold = faults.Hold("within")
    proxy.plan(hold, operation)
    process = run.start(
        "upload", NAME, f"s3://{server.bucket}/object", "--json", environment=server.environment(proxy.endpoint))
    assert hold.is_reached(30)
    change(home / NAME)
    hold.release()
    return run.finish(process)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize(("size", "operation"), CALLS)
def test_a_file_that_changes_is_an_error(run, server, proxy, file, home, change, size, operation):
    file(NAME, size)
    result = upload(run, server, proxy, home, change, operation)
    assert result.status == 1, result.output
    assert f"{NAME} was written to while it was read" in result.lines[0]["error"]["message"]
    assert server.open_uploads() == []
    # A PUT that ended before the change could be seen has landed; parts are put together only if nothing changed.
    assert operation == "PutObject" or server.keys() == []


@pytest.mark.parametrize(("size", "operation"), CALLS)
@pytest.mark.parametrize("change", [
    pytest.param(os.unlink, id="vanished"),
    pytest.param(lambda path: os.replace(path.with_name("new"), path), id="replaced"),
])
def test_a_file_that_is_gone_is_delivered_as_it_was_or_not_at_all(
        run, server, proxy, file, home, change, size, operation):
    content = file(NAME, size)
    file("new", size, seed=2)
    result = upload(run, server, proxy, home, change, operation)
    if result.status == 0:
        assert server.read("object") == content
    else:
        assert (result.status, server.keys()) == (1, [])
    assert server.open_uploads() == []
