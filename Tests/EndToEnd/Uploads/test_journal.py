"""The journal is a help and never a hindrance: without it, or with a bad one, the upload is done all the same."""

import os
import stat

import pytest

from killing import Upload

SIZE = 30_000_000
NAME = "export.bin"


@pytest.fixture
def upload(run, server, proxy):
    return Upload(run, proxy, [NAME, f"s3://{server.bucket}/object"], server.environment(proxy.endpoint))


@pytest.fixture
def state(home):
    return home / ".local" / "state" / "s3-onboard"


def journals(state):
    return [path for path in state.rglob("*") if path.is_file()]


@pytest.fixture
def journal(upload, state, file):
    """The journal of an upload that was killed."""

    def journal():
        upload.killed("after", "UploadPart", 2)
        (path,) = journals(state)
        return path

    return journal


def test_it_is_private_and_gone_in_the_end(upload, server, journal, state, file):
    content = file(NAME, SIZE)
    path = journal()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for folder in path.parents:
        if folder == state.parent:
            break
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    text = path.read_bytes()
    assert server.secret.encode() not in text and server.access_key.encode() not in text
    assert upload.go_on().status == 0
    assert journals(state) == []
    assert server.read("object") == content


def test_an_upload_that_was_never_disturbed_leaves_none(upload, state, file):
    file(NAME, SIZE)
    assert upload.go_on().status == 0
    assert journals(state) == []


def half(path):
    os.truncate(path, path.stat().st_size // 2)


def one_byte_changed(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0x01
    path.write_bytes(content)


DAMAGES = {
    "empty": lambda path: os.truncate(path, 0),
    "half": half,
    "one byte changed": one_byte_changed,
    "no text": lambda path: path.write_bytes(os.urandom(500)),
    "readable by others": lambda path: path.chmod(0o644),
    "somebody else's": lambda path: os.chown(path, 12345, 12345),
    "a link": lambda path: (path.rename(path.with_name("elsewhere")), path.symlink_to("elsewhere")),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_journal_that_cannot_be_trusted_is_not(upload, server, journal, file, damage):
    content = file(NAME, SIZE)
    damage(journal())
    result = upload.go_on()
    assert result.status == 0, result.errors
    assert server.read("object") == content


def test_a_state_folder_that_cannot_be_made_is_one_note(upload, server, state, home, file):
    content = file(NAME, SIZE)
    (home / ".local").write_text("no folder")
    result = upload.go_on()
    assert result.status == 0, result.errors
    assert server.read("object") == content
    assert len(result.errors.splitlines()) == 1
    assert str(state) in result.errors


def test_a_full_disk_keeps_nothing_from_being_uploaded(upload, run, server, file):
    # A limit of 0 bytes for every file that is written: the same to the program as a disk that is full.
    content = file(NAME, SIZE)
    program, run.program = run.program, "/bin/sh"
    result = run(
        "-c", 'trap "" XFSZ; ulimit -f 0; exec "$0" "$@"', program, "upload", *upload.arguments,
        environment=upload.environment)
    assert result.status == 0, result.errors
    assert server.read("object") == content
    assert server.open_uploads() == []
