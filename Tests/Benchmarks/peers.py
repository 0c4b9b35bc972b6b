"""How each uploader is told to upload: one file, a folder, or its standard input. All with their defaults."""

import pathlib

from sink import BUCKET

LIBRARIES = pathlib.Path(__file__).resolve().parent / "libraries.py"
REGION = "us-east-1"


class Peer:
    """A program that uploads."""

    name = ""
    checks = True
    """Whether it sends a checksum or hash of the body."""
    is_s3_client = True

    def __init__(self, program, sink, scheme, home):
        self.program = str(program)
        self.endpoint = sink.endpoint(scheme)
        self.host = self.endpoint.split("//")[1]
        self.is_secure = scheme == "https"
        self.authority = str(sink.authority)
        self.home = home

    @property
    def environment(self):
        """The same for all: keys, the authority of the sink, and nothing of this machine's configuration."""
        return {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.home),
            "AWS_ACCESS_KEY_ID": "AKIAQ3EGVR7TESTKEY42",
            "AWS_SECRET_ACCESS_KEY": "not-a-secret",
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CA_BUNDLE": self.authority,
            "SSL_CERT_FILE": self.authority,
        }


class Ours(Peer):
    name = "s3-onboard"

    def _upload(self, source, key):
        target = f"s3://{BUCKET}/{key}"
        options = ["--endpoint-url", self.endpoint, "--region", REGION, "--quiet"]
        return [self.program, "upload", *source, target, *options]

    def file(self, path, key):
        return self._upload([str(path)], key)

    def folder(self, path, prefix):
        return self._upload(["--recursive", str(path)], prefix)

    def pipe(self, key):
        return self._upload(["-"], key)


class Curl(Peer):
    name = "curl -T"
    checks = False
    is_s3_client = False

    @property
    def _command(self):
        return [self.program, "--silent", "--show-error", "--fail", "--cacert", self.authority]

    def file(self, path, key):
        return [*self._command, "-T", str(path), f"{self.endpoint}/{BUCKET}/{key}"]

    def folder(self, path, prefix):
        config = self.home / "curl.config"
        config.write_text(
            "".join(
                f'upload-file = "{file}"\nurl = "{self.endpoint}/{BUCKET}/{prefix}{file.name}"\n'
                for file in sorted(path.iterdir())
            )
        )
        return [*self._command, "--parallel", "--parallel-max", "10", "--config", str(config)]

    def pipe(self, key):
        return self.file("-", key)


class AWSCommandLine(Peer):
    name = "aws s3 cp"

    def _copy(self, *arguments):
        return [self.program, "s3", "cp", *arguments, "--endpoint-url", self.endpoint, "--only-show-errors"]

    def file(self, path, key):
        return self._copy(str(path), f"s3://{BUCKET}/{key}")

    def folder(self, path, prefix):
        return self._copy("--recursive", str(path), f"s3://{BUCKET}/{prefix}")

    def pipe(self, key):
        return self._copy("-", f"s3://{BUCKET}/{key}")


class Rclone(Peer):
    name = "rclone"

    @property
    def environment(self):
        remote = {"TYPE": "s3", "PROVIDER": "Other", "ENV_AUTH": "true", "ENDPOINT": self.endpoint, "REGION": REGION}
        return {
            **super().environment,
            **{f"RCLONE_CONFIG_SINK_{name}": value for name, value in remote.items()},
            "RCLONE_CONFIG": str(self.home / "rclone.conf"),
            "RCLONE_CA_CERT": self.authority,
        }

    def file(self, path, key):
        return [self.program, "copyto", str(path), f"sink:{BUCKET}/{key}"]

    def folder(self, path, prefix):
        return [self.program, "copy", str(path), f"sink:{BUCKET}/{prefix}"]

    def pipe(self, key):
        return [self.program, "rcat", f"sink:{BUCKET}/{key}"]


class S3cmd(Peer):
    name = "s3cmd"

    def _put(self, *arguments):
        environment = self.environment
        keys = ["--access_key", environment["AWS_ACCESS_KEY_ID"], "--secret_key", environment["AWS_SECRET_ACCESS_KEY"]]
        host = ["--region", REGION, "--host", self.host, "--host-bucket", self.host]
        security = ["--ssl", "--ca-certs", self.authority] if self.is_secure else ["--no-ssl"]
        quiet = ["--config", "/dev/null", "--quiet", "--no-progress"]
        return [self.program, "put", *arguments, *quiet, *keys, *host, *security]

    def file(self, path, key):
        return self._put(str(path), f"s3://{BUCKET}/{key}")

    def folder(self, path, prefix):
        return self._put("--recursive", f"{path}/", f"s3://{BUCKET}/{prefix}")

    def pipe(self, key):
        return self._put("-", f"s3://{BUCKET}/{key}")


class S5cmd(Peer):
    name = "s5cmd"

    def _run(self, *arguments):
        return [self.program, "--log", "error", "--endpoint-url", self.endpoint, *arguments]

    def file(self, path, key):
        return self._run("cp", str(path), f"s3://{BUCKET}/{key}")

    def folder(self, path, prefix):
        return self._run("cp", f"{path}/*", f"s3://{BUCKET}/{prefix}")

    def pipe(self, key):
        return self._run("pipe", f"s3://{BUCKET}/{key}")


class Library(Peer):
    """A library for Python, used by Tests/Benchmarks/libraries.py."""

    def _run(self, *arguments):
        return [self.program, str(LIBRARIES), self.name, self.endpoint, BUCKET, *arguments]

    def file(self, path, key):
        return self._run("file", key, str(path))

    def folder(self, path, prefix):
        return self._run("folder", prefix, str(path))

    def pipe(self, key):
        return self._run("pipe", key)


class Obstore(Library):
    name = "obstore"


class Boto3(Library):
    name = "boto3[crt]"


class OpenDAL(Library):
    name = "opendal"
    checks = False


PEERS = [Ours, Curl, AWSCommandLine, Rclone, S3cmd, S5cmd, Obstore, Boto3, OpenDAL]
