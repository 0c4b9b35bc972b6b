"""upload at a terminal: the bar, Ctrl-C, and what a second run finds."""

import os
import re
import signal
import subprocess

import pytest

from commands import customer

MEBIBYTE = 1 << 20
CREDENTIALS = "s3-onboard: Credentials: keys of the environment."
BAR = "\u2588"


@pytest.fixture
def upload(start, facts, home):
    """Starts `upload` in a terminal, as the customer."""

    def upload(*arguments, environment=None, **options):
        return start("upload", *arguments, environment={**customer(facts), **(environment or {})}, **options)

    return upload


@pytest.fixture
def large(home):
    content = os.urandom(48 * MEBIBYTE)
    (home / "export-2026-11-21.csv").write_bytes(content)
    return content


def bar(screen):
    """The one line that moves."""
    lines = [line for line in screen.text.splitlines() if "MiB/s" in line]
    return lines[0] if lines else ""


def unbroken(screen):
    """What stands on the screen, without the breaks that its width makes."""
    return screen.text.replace("\n", "")


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (60, 20), (200, 50)])
def test_the_bar_fits_and_goes_away(upload, facts, s3, large, columns, rows):
    screen = upload(
        "export-2026-11-21.csv", f"s3://{facts['bucket']}/in/", "--max-bandwidth", "24MiB/s", columns=columns,
        rows=rows)
    screen.expect("MiB/s", BAR, "% ")
    assert len(bar(screen)) < columns
    assert "26-11-21.csv" in bar(screen)
    assert screen.expect_end() == 0
    # Whose credentials they were, and one line of the result, is all that is left.
    assert unbroken(screen).startswith(
        f"{CREDENTIALS}export-2026-11-21.csv → s3://{facts['bucket']}/in/export-2026-11-21.csv (48 MiB, CRC64NVME ")
    assert BAR not in screen.text
    screen.expect_given_back()
    assert s3.get_object(Bucket=facts["bucket"], Key="in/export-2026-11-21.csv")["Body"].read() == large


def test_the_bar_follows_a_window_that_is_resized(upload, facts, large):
    screen = upload("export-2026-11-21.csv", f"s3://{facts['bucket']}/in/", "--max-bandwidth", "8MiB/s", columns=120)
    screen.expect("MiB/s", "left")
    for columns in [60, 160, 44]:
        screen.forget()
        screen.resize(columns, 24)
        screen.expect("%")
        assert all(len(line) < columns for line in screen.text.splitlines())
    screen.press("Ctrl-C")
    assert screen.expect_end() == 130


def test_bytes_of_the_bar_are_few(upload, facts, large):
    screen = upload("export-2026-11-21.csv", f"s3://{facts['bucket']}/in/", "--max-bandwidth", "24MiB/s")
    assert screen.expect_end() == 0
    # Ten times a second at most, for about two seconds.
    assert screen.written.count(b"\x1b[K\r") <= 10 * (screen.last_read - screen.started + 1)


def test_ctrl_c_says_what_was_done_and_the_same_command_goes_on(upload, facts, run, s3, large, home):
    arguments = ["export-2026-11-21.csv", f"s3://{facts['bucket']}/in/"]
    screen = upload(*arguments, "--max-bandwidth", "16MiB/s")
    # The first part is there for certain when more than the parts that are under way has been sent.
    screen.expect_matching(r" (4\d|3[6-9])(\.\d)? of 48 MiB")
    screen.press("Ctrl-C")
    assert screen.expect_end() == 130
    assert " of 48 MiB were sent. The same command goes on where it stopped." in unbroken(screen)
    assert BAR not in screen.text
    screen.expect_given_back()
    (journal,) = (home / "state/s3-onboard/uploads").glob("*.journal")
    assert journal.stat().st_mode & 0o777 == 0o600

    again = run(
        "upload", *arguments, environment={**customer(facts), "XDG_STATE_HOME": str(home / "state")})
    assert again.status == 0
    assert " of 6 parts were there already)" in again.output
    assert s3.get_object(Bucket=facts["bucket"], Key="in/export-2026-11-21.csv")["Body"].read() == large
    assert list((home / "state/s3-onboard/uploads").glob("*.journal")) == []
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=facts["bucket"])


def test_without_a_journal_nothing_is_kept(upload, facts, s3, large):
    screen = upload(
        "export-2026-11-21.csv", f"s3://{facts['bucket']}/in/", "--max-bandwidth", "8MiB/s", "--no-resume", "--lang",
        "fr")
    screen.expect("Mio/s")
    screen.kill(signal.SIGTERM)
    assert screen.expect_end() == 143
    assert re.search(r"Interrompu : .* sur 48 Mio envoyés, et rien n’en est gardé\.", unbroken(screen))
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=facts["bucket"])


def test_ctrl_c_among_many_files(upload, facts, s3, home):
    folder = home / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}").write_bytes(bytes(64 * 1024))
    screen = upload("--recursive", "many", f"s3://{facts['bucket']}/many/", "--max-bandwidth", "4MiB/s")
    screen.expect_matching(r"\d+ of 400 files .*MiB/s")
    screen.press("Ctrl-C")
    assert screen.expect_end() == 130
    done = int(re.search(
        r"Interrupted: (\d+) of 400 files were uploaded\. The same command sends all of them\.", unbroken(screen))[1])
    listed = set(re.findall(rb"many/(\d{3}) \xe2\x86\x92", screen.written))
    assert len(listed) == done
    stored = {
        entry["Key"] for entry in s3.list_objects_v2(Bucket=facts["bucket"], Prefix="many/").get("Contents", [])}
    assert {f"many/{name.decode()}" for name in listed} <= stored


def test_the_bar_stays_while_results_go_elsewhere(upload, facts, home):
    folder = home / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}").write_bytes(bytes(64 * 1024))
    with open(home / "results", "wb") as results:
        screen = upload(
            "--recursive", "many", f"s3://{facts['bucket']}/many/", "--max-bandwidth", "8MiB/s",
            stdout=results.fileno())
        screen.expect_matching(r"\d+ of 300 files .*MiB/s")
        assert screen.expect_end() == 0
    # It was taken away once, for the sum at the end.
    assert screen.written.count(b"\x1b[J") == 2
    assert "300 files uploaded: 18.8 MiB in " in screen.text
    assert len((home / "results").read_text().splitlines()) == 300


def test_standard_input_shows_what_went_by(upload, facts, run, home):
    screen = upload(
        f"s3://{facts['bucket']}/x", command=[
            "sh", "-c", f"head -c 40000000 /dev/zero | {run.program} upload - s3://{facts['bucket']}/x"
            " --max-bandwidth 16MiB/s"])
    screen.expect("standard input", "MiB/s")
    assert "%" not in bar(screen)
    assert screen.expect_end() == 0


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"TERM": ""}])
def test_a_dumb_terminal_gets_no_sequences(upload, facts, large, environment):
    screen = upload("export-2026-11-21.csv", f"s3://{facts['bucket']}/in/", environment=environment)
    assert screen.expect_end() == 0
    assert b"\x1b" not in screen.written


def test_quiet_is_quiet(upload, facts, large):
    screen = upload(
        "export-2026-11-21.csv", f"s3://{facts['bucket']}/in/", "--quiet", "--json", "--max-bandwidth", "24MiB/s")
    assert screen.expect_end() == 0
    assert screen.written.startswith(b'{"file":"export-2026-11-21.csv"')


def test_elsewhere_it_is_a_line_now_and_then(facts, run, large):
    process = subprocess.Popen(
        [run.program, "upload", "export-2026-11-21.csv", f"s3://{facts['bucket']}/in/", "--max-bandwidth", "4MiB/s"],
        env={**run.environment, **customer(facts)}, cwd=run.home, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stderr.readline().decode() == CREDENTIALS + "\n"
    line = process.stderr.readline().decode()
    assert re.fullmatch(
        r"export-2026-11-21\.csv: \d+(\.\d)? of 48 MiB \(\d+%\), \d+(\.\d)? MiB/s, 0:\d\d left\n", line), line
    process.send_signal(signal.SIGINT)
    _, rest = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Interrupted: " in rest


def test_an_unwritable_state_folder_is_one_note(facts, run, large, s3):
    (run.home / "state").write_text("a file, not a folder")
    result = run(
        "upload", "export-2026-11-21.csv", f"s3://{facts['bucket']}/in/",
        environment={**customer(facts), "XDG_STATE_HOME": str(run.home / "state")})
    assert result.status == 0
    (note,) = [line for line in result.errors.splitlines() if "cannot be written" in line]
    assert note.endswith(": Not a directory. An interrupted upload will have to begin anew.")
    assert s3.head_object(Bucket=facts["bucket"], Key="in/export-2026-11-21.csv")["ContentLength"] == len(large)


def test_a_small_file_needs_no_state_folder(facts, run, home):
    (home / "a").write_text("a")
    result = run(
        "upload", "a", f"s3://{facts['bucket']}/a",
        environment={**customer(facts), "XDG_STATE_HOME": str(home / "state")})
    assert (result.status, result.errors) == (0, CREDENTIALS + "\n")
    assert not (home / "state").exists()
