"""rclone's S3 server on loopback: every folder in its root is a bucket."""

import contextlib
import pathlib
import subprocess
import sys

import botocore.exceptions

import servers
from loopback import free_port, wait_for

ACCESS_KEY = "AKIARCLONE"
SECRET = "rclone-secret"


class Server(servers.Server):
    """The server, with its own way of saying that there is nothing."""

    def open_uploads(self):
        try:
            return super().open_uploads()
        except botocore.exceptions.ClientError as error:
            if error.response["Error"]["Code"] != "NoSuchUpload":
                raise
            return []


@contextlib.contextmanager
def serving(folder, bucket):
    """Starts the server on `folder` with one empty bucket."""
    folder = pathlib.Path(folder)
    (folder / bucket).mkdir(parents=True)
    port = free_port()
    program = pathlib.Path(sys.executable).parent / "rclone"
    process = subprocess.Popen(
        [program, "serve", "s3", folder, "--addr", f"127.0.0.1:{port}", "--auth-key", f"{ACCESS_KEY},{SECRET}",
         "--config", "/dev/null", "--log-level", "ERROR"])
    try:
        wait_for(port)
        yield Server(f"http://127.0.0.1:{port}", bucket, ACCESS_KEY, SECRET)
    finally:
        process.terminate()
        process.wait()
