"""The S3 that swallows uploads: builds Tests/Benchmarks/s3sink.c, makes it a certificate, and starts it."""

import contextlib
import http.client
import pathlib
import subprocess

SOURCES = pathlib.Path(__file__).resolve().parent
BUCKET = "benchmarks"


def compile_c(name, folder, *libraries):
    """The program that Tests/Benchmarks/NAME.c is, built into `folder`."""
    program = folder / name
    subprocess.run(["cc", "-O2", "-o", program, SOURCES / f"{name}.c", *libraries], check=True)
    return program


def make_certificate(folder):
    """The certificate of an authority that lasts a day, one for 127.0.0.1 that it signed, and the key of that."""

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=CA:FALSE\n")
    openssl(
        "req",
        "-x509",
        *key,
        "-keyout",
        "authority.key",
        "-out",
        "authority.pem",
        "-days",
        "1",
        "-subj",
        "/CN=Benchmark authority",
    )
    openssl("req", *key, "-keyout", "sink.key", "-out", "sink.csr", "-subj", "/CN=127.0.0.1")
    openssl(
        "x509",
        "-req",
        "-in",
        "sink.csr",
        "-CA",
        "authority.pem",
        "-CAkey",
        "authority.key",
        "-CAcreateserial",
        "-days",
        "1",
        "-extfile",
        "names",
        "-out",
        "sink.pem",
    )
    return folder / "authority.pem", folder / "sink.pem", folder / "sink.key"


class Sink:
    """A sink that is running."""

    def __init__(self, ports, authority):
        self.ports = dict(zip(("http", "https"), ports))
        self.authority = authority

    def endpoint(self, scheme):
        return f"{scheme}://127.0.0.1:{self.ports[scheme]}"

    def totals(self):
        """How many objects and bytes came so far."""
        connection = http.client.HTTPConnection("127.0.0.1", self.ports["http"])
        with contextlib.closing(connection):
            connection.request("GET", "/-totals")
            objects, size = connection.getresponse().read().split()
        return int(objects), int(size)


@contextlib.contextmanager
def running_sink(folder):
    """A sink whose program and certificate lie in `folder`; it ends with the block."""
    authority, certificate, key = make_certificate(folder)
    program = compile_c("s3sink", folder, "-lssl", "-lcrypto", "-pthread")
    with subprocess.Popen([program, certificate, key], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield Sink([int(port) for port in process.stdout.readline().split()], authority)
        finally:
            process.stdin.close()
