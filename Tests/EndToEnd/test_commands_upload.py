"""upload against the sandbox, with boto3 reading back what was written."""

import os
import subprocess

import pytest

from commands import customer

MEBIBYTE = 1 << 20


@pytest.fixture
def upload(run, facts):
    """Runs `upload` as the customer."""

    def upload(*arguments, environment=None, **options):
        return run("upload", *arguments, environment={**customer(facts), **(environment or {})}, **options)

    return upload


@pytest.fixture
def tree(home):
    """A folder with files of many names."""
    files = {
        "a.csv": b"a", "b.txt": b"bb", "sub/c.csv": b"ccc", "sub/deep/d.csv": b"", "sub/\u00e9t\u00e9 +1.csv": b"e",
    }
    for name, content in files.items():
        path = home / "tree" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return files


def contents(s3, facts, prefix):
    listed = s3.list_objects_v2(Bucket=facts["bucket"], Prefix=prefix).get("Contents", [])
    return {
        entry["Key"]: s3.get_object(Bucket=facts["bucket"], Key=entry["Key"])["Body"].read() for entry in listed}


def test_a_file_arrives_byte_for_byte(upload, facts, s3, home):
    content = os.urandom(12_800_000)
    (home / "big file+é.bin").write_bytes(content)
    result = upload("big file+é.bin", f"s3://{facts['bucket']}/in/", "--json")
    assert result.status == 0, result.errors
    (line,) = result.lines
    assert line["key"] == "in/big file+é.bin"
    assert (line["bytes"], line["retries"], line["parts"]) == (len(content), 0, 2)
    assert line["checksum"]["algorithm"] == "CRC64NVME"
    assert list(line) == ["file", "bucket", "key", "bytes", "parts", "etag", "checksum", "seconds", "retries"]
    assert s3.get_object(Bucket=facts["bucket"], Key=line["key"])["Body"].read() == content
    assert s3.list_multipart_uploads(Bucket=facts["bucket"]).get("Uploads", []) == []
    assert result.errors == ""


def test_standard_input_and_nothing_at_all(upload, facts, s3, home):
    content = os.urandom(20 * MEBIBYTE)
    assert upload("-", f"s3://{facts['bucket']}/piped", input=content).status == 0
    assert s3.get_object(Bucket=facts["bucket"], Key="piped")["Body"].read() == content
    result = upload("-", f"s3://{facts['bucket']}/short", "--json", "--expected-size", "1GiB", input=b"from a pipe\n")
    assert result.lines[0]["parts"] == 1
    assert s3.get_object(Bucket=facts["bucket"], Key="short")["Body"].read() == b"from a pipe\n"
    assert upload("-", f"s3://{facts['bucket']}/nothing").status == 0
    (home / "empty").touch()
    assert upload("empty", f"s3://{facts['bucket']}/empty").status == 0
    for key in ["nothing", "empty"]:
        assert s3.head_object(Bucket=facts["bucket"], Key=key)["ContentLength"] == 0


def test_standard_input_that_is_a_file_goes_on_from_where_it_was_read(facts, run, home, s3):
    (home / "lines").write_bytes(b"header\nrow\n")
    with open(home / "lines", "rb", buffering=0) as lines:
        lines.read(len(b"header\n"))
        subprocess.run(
            [run.program, "upload", "-", f"s3://{facts['bucket']}/rows"], stdin=lines, check=True,
            env={**run.environment, **customer(facts)}, capture_output=True, timeout=60)
    assert s3.get_object(Bucket=facts["bucket"], Key="rows")["Body"].read() == b"row\n"


def test_the_object_is_written_as_the_options_say(upload, facts, s3, home):
    (home / "a").write_bytes(os.urandom(6 * MEBIBYTE))
    result = upload(
        "a", f"s3://{facts['bucket']}/a", "--content-type", "text/csv; charset=utf-8", "--metadata", "Team=data,run=4",
        "--metadata", 'note="a, b"', "--storage-class", "STANDARD_IA", "--sse", "aws:kms",
        "--acl", "bucket-owner-full-control", "--request-payer", "requester",
        "--expected-bucket-owner", facts["customer"]["accountId"], "--part-size", "5MiB", "--concurrency", "2", "--json")
    assert result.status == 0, result.errors
    assert result.lines[0]["parts"] == 2
    head = s3.head_object(Bucket=facts["bucket"], Key="a")
    assert head["ContentType"] == "text/csv; charset=utf-8"
    assert head["Metadata"] == {"team": "data", "run": "4", "note": "a, b"}
    assert head["StorageClass"] == "STANDARD_IA"
    assert head["ServerSideEncryption"] == "aws:kms"


@pytest.mark.parametrize(("option", "algorithm"), [
    ("crc64nvme", "CRC64NVME"), ("CRC32C", "CRC32C"), ("sha256", "SHA256")])
@pytest.mark.parametrize("size", [1000, 6 * MEBIBYTE])
def test_the_checksum_that_was_asked_for_is_kept(upload, facts, s3, home, option, algorithm, size):
    (home / "a").write_bytes(os.urandom(size))
    result = upload("a", f"s3://{facts['bucket']}/a", "--checksum", option, "--part-size", "5MiB", "--json")
    assert result.status == 0, result.errors
    checksum = result.lines[0]["checksum"]
    assert checksum["algorithm"] == algorithm
    head = s3.head_object(Bucket=facts["bucket"], Key="a", ChecksumMode="ENABLED")
    assert head[f"Checksum{algorithm}"] == checksum["value"]


def test_an_object_that_is_there_is_not_replaced_when_told(upload, facts, home):
    (home / "a").write_text("a")
    target = f"s3://{facts['bucket']}/a"
    assert upload("a", target, "--if-none-match").status == 0
    again = upload("a", target, "--if-none-match", "--json")
    assert again.status == 1
    assert again.lines[0]["error"]["status"] == 412


def test_a_folder_arrives_as_it_is(upload, facts, s3, tree):
    result = upload("--recursive", "tree", f"s3://{facts['bucket']}/in", "--json", "--quiet")
    assert result.status == 0, result.errors
    assert contents(s3, facts, "in/") == {f"in/{name}": content for name, content in tree.items()}
    assert {line["file"] for line in result.lines} == {f"tree/{name}" for name in tree}
    assert result.errors == ""


@pytest.mark.parametrize(("patterns", "names"), [
    (["--exclude", "*", "--include", "*.csv"], {"a.csv", "sub/c.csv", "sub/deep/d.csv", "sub/été +1.csv"}),
    (["--include", "*.csv", "--exclude", "*"], set()),
    (["--exclude", "sub/*", "--include", "sub/deep/*"], {"a.csv", "b.txt", "sub/deep/d.csv"}),
    (["--exclude=*.csv"], {"b.txt"}),
])
def test_the_last_pattern_that_matches_decides(upload, tree, patterns, names):
    result = upload("--recursive", "tree", "s3://acme-data-exports/in/", "--dry-run", "--json", *patterns)
    assert result.status == 0
    assert {line["key"].removeprefix("in/") for line in result.lines} == names
    if not names:
        assert "There is nothing to upload" in result.errors


def test_what_cannot_travel_is_named_and_the_rest_goes_on(upload, facts, s3, tree, home):
    folder = home / "tree"
    os.mkfifo(folder / "pipe")
    (folder / "broken").symlink_to("nowhere")
    (folder / "sub" / "back").symlink_to("..")
    (folder / "line\nbreak").write_text("x")
    (folder / ("k" * 200)).mkdir()
    (folder / ("k" * 200) / ("l" * 250)).write_text("x")
    with open(os.fsencode(folder) + b"/latin-\xe9", "wb"):
        pass
    result = upload("--recursive", "tree", f"s3://{facts['bucket']}/{'p' * 600}/", "--json")
    assert result.status == 1
    named = result.errors
    assert "tree/pipe is skipped: it is a pipe, a socket or a device." in named
    assert "tree/sub/back is skipped: it leads back to a folder that it is in." in named
    assert "tree/broken cannot be read: No such file or directory." in named
    assert "tree/line\\u{a}break: The key holds the control character U+000A; remove it." in named
    assert "has 1052 bytes; S3 takes 1024 at most." in named
    assert "the name is not UTF-8" in named
    assert "5 of 9 files uploaded" in named
    arrived = [line for line in result.lines if "error" not in line]
    assert len(arrived) == len(tree)
    assert len(result.lines) == len(tree) + 4
    assert len(contents(s3, facts, "p")) == len(tree)


def test_a_thousand_files(upload, facts, s3, home):
    folder = home / "many"
    folder.mkdir()
    for number in range(1000):
        (folder / f"{number:04}").write_text(str(number))
    result = upload("--recursive", "many", f"s3://{facts['bucket']}/many/", "--json")
    assert result.status == 0, result.errors
    assert {line["key"] for line in result.lines} == {f"many/{number:04}" for number in range(1000)}
    assert s3.get_object(Bucket=facts["bucket"], Key="many/0417")["Body"].read() == b"417"
    assert "1000 files uploaded: 2.8 KiB in " in result.errors


def test_a_dry_run_asks_nobody(run, home):
    (home / "a").write_bytes(b"x" * 9 * MEBIBYTE)
    nobody = {"AWS_ENDPOINT_URL": "http://127.0.0.1:1"}
    result = run("upload", "a", "s3://acme-exports/in/", "--dry-run", "--json", environment=nobody)
    assert result.status == 0
    assert result.json == {
        "file": "a", "bucket": "acme-exports", "key": "in/a", "bytes": 9 * MEBIBYTE, "parts": 2,
        "partSize": 8 * MEBIBYTE}
    words = run("upload", "a", "s3://acme-exports/in/", "--dry-run", "--lang", "fr", environment=nobody)
    assert words.output == "a → s3://acme-exports/in/a (9 Mio, 2 parties de 8 Mio)\n"
    assert "Rien n’a été envoyé. 1 fichier serait envoyé, 9 Mio." in words.errors


@pytest.mark.parametrize(("arguments", "sentence", "status"), [
    (["missing", "s3://acme-data-exports/x"], "missing cannot be read: No such file or directory.", 1),
    ([".", "s3://acme-data-exports/x"], ". is a folder: add --recursive", 64),
    (["a", "s3://acme-data-exports/x", "--recursive"], "a is not a folder: leave --recursive out", 64),
    (["/dev/null", "s3://acme-data-exports/x"], "/dev/null is not a file.", 1),
    (["missing"], "Name at least one file", 64),
    (["missing", "acme/x"], "`acme/x` is not where a file can go", 64),
    (["a", "b", "s3://acme-data-exports/x"], "end it with a slash", 64),
    (["a", "./a", "s3://acme-data-exports/x/"], "a and ./a would both become `x/a`", 64),
    (["a", "s3://Acme/x"], "upper case", 64),
    (["a", "s3://acme-data-exports/" + "k" * 1025], "1025 bytes", 64),
    (["a", "s3://acme-data-exports/x\ty"], "U+0009", 64),
    (["-", "s3://acme-data-exports/x/"], "Standard input has no name", 64),
    (["-", "-", "s3://acme-data-exports/x/"], "Standard input can be read once", 64),
    (["-", "s3://acme-data-exports/x", "--recursive"], "Standard input is no folder", 64),
    (["a", "s3://acme-data-exports/x", "--include", "*"], "--include chooses among the files of a folder", 64),
    (["a", "s3://acme-data-exports/x", "--expected-size", "1k"], "--expected-size is for standard input", 64),
    (["-", "s3://acme-data-exports/x", "--expected-size", "60GiB", "--part-size", "5MiB"],
     "in parts of 5 MiB that is 12288 parts, and S3 takes 10000. Give --part-size 7MiB or more", 64),
    (["a", "s3://acme-data-exports/x", "--part-size", "4MiB"], "S3 takes parts of 5 MiB to 5 GiB.", 64),
    (["a", "s3://acme-data-exports/x", "--part-size", "6GiB"], "S3 takes parts of 5 MiB to 5 GiB.", 64),
    (["a", "s3://acme-data-exports/x", "--part-size", "8MX"], "`MX` is no unit", 64),
    (["a", "s3://acme-data-exports/x", "--max-bandwidth", "10Mb/s"], "means bits", 64),
    (["a", "s3://acme-data-exports/x", "--concurrency", "0"], "--concurrency 0: give a number from 1 to", 64),
    (["a", "s3://acme-data-exports/x", "--sse-kms-key-id", "k"], "--sse-kms-key-id needs --sse aws:kms.", 64),
    (["a", "s3://acme-data-exports/x", "--sse", "AES256", "--sse-kms-key-id", "k"], "needs --sse aws:kms", 64),
    (["a", "s3://acme-data-exports/x", "--sse", "rot13"], "rot13", 64),
    (["a", "s3://acme-data-exports/x", "--checksum", "md5"], "md5", 64),
    (["a", "s3://acme-data-exports/x", "--metadata", "plain"], "`plain` is not key=value", 64),
    (["a", "s3://acme-data-exports/x", "--metadata", "k=" + "v" * 2048], "2049 bytes together; S3 takes 2048", 64),
    (["a", "s3://acme-data-exports/x", "--tagging", "&".join(f"k{n}=v" for n in range(11))], "11 tags", 64),
    (["a", "s3://acme-data-exports/x", "--acl", "private\nx: y"], "--acl holds U+000A", 64),
    (["a", "s3://acme-data-exports/x", "--external-id", "abc"], "--external-id needs --role-arn", 64),
    (["a", "s3://acme-data-exports/x", "--role-arn", "admin"], "--role-arn: ", 64),
    (["a", "s3://acme-data-exports/x", "--expected-bucket-owner", "12"], "--expected-bucket-owner: ", 64),
])
def test_what_is_wrong_is_named_before_the_first_byte(run, home, arguments, sentence, status):
    for name in ["a", "b"]:
        (home / name).write_text(name)
    # Nobody answers here, so whatever is asked would end otherwise.
    result = run("upload", *arguments, environment={
        "AWS_ENDPOINT_URL": "http://127.0.0.1:1", "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "secret"})
    assert sentence in result.errors
    assert result.status == status
    assert result.output == ""


def test_attempts_by_the_environment(run, home):
    (home / "a").write_text("a")
    result = run("upload", "a", "s3://acme-exports/x", environment={"AWS_MAX_ATTEMPTS": "many"})
    assert result.status == 64
    assert "AWS_MAX_ATTEMPTS is `many`" in result.errors
    once = run("upload", "a", "s3://acme-exports/x", "--json", environment={
        "AWS_MAX_ATTEMPTS": "1", "AWS_ENDPOINT_URL": "http://127.0.0.1:1", "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "eu-west-1"})
    assert once.status == 3
    assert once.lines[0]["retries"] == 0


def test_without_credentials(run, facts, home):
    (home / "a").write_text("a")
    result = run("upload", "a", "s3://acme-exports/x", environment={"AWS_ENDPOINT_URL": facts["endpoint"]})
    assert result.status == 1
    assert "No AWS credentials were found. Looked at: " in result.errors
