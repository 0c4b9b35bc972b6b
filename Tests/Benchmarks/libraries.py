"""Uploads with a library: libraries.py LIBRARY ENDPOINT BUCKET (file | folder | pipe) KEY [PATH]."""

import concurrent.futures
import os
import pathlib
import sys

PIECE = 8 << 20
TOGETHER = 10
"""How many small files a program that knows its library would upload at once."""


def pieces(source):
    while piece := source.read(PIECE):
        yield piece


class Unseekable:
    """Standard input without a position, which a pipe only claims to have."""

    def read(self, count=-1):
        return sys.stdin.buffer.read(count)


class Obstore:
    def __init__(self, endpoint, bucket):
        from obstore.store import S3Store

        authority = pathlib.Path(os.environ["SSL_CERT_FILE"])
        self.store = S3Store(
            bucket,
            endpoint=endpoint,
            virtual_hosted_style_request=False,
            client_options={"allow_http": True, "root_certificate": authority.read_bytes()},
        )

    def file(self, key, path):
        self.store.put(key, path)

    def pipe(self, key):
        self.store.put(key, pieces(sys.stdin.buffer))


class OpenDAL:
    def __init__(self, endpoint, bucket):
        import opendal

        self.operator = opendal.Operator("s3", bucket=bucket, endpoint=endpoint, region=os.environ["AWS_REGION"])

    def file(self, key, path):
        with path.open("rb") as file:
            self._copy(key, file)

    def pipe(self, key):
        self._copy(key, sys.stdin.buffer)

    def _copy(self, key, source):
        with self.operator.open(key, "wb", chunk=PIECE, concurrent=8) as target:
            for piece in pieces(source):
                target.write(piece)


class Boto3:
    """boto3's transfers on AWS's C runtime, which boto3 itself offers with verified TLS to AWS alone."""

    def __init__(self, endpoint, bucket):
        import botocore.session
        from s3transfer.crt import BotocoreCRTCredentialsWrapper, BotocoreCRTRequestSerializer
        from s3transfer.crt import CRTTransferManager, create_s3_crt_client

        session = botocore.session.get_session()
        credentials = BotocoreCRTCredentialsWrapper(session.get_credentials()).to_crt_credentials_provider()
        client = create_s3_crt_client(
            os.environ["AWS_REGION"],
            crt_credentials_provider=credentials,
            use_ssl=endpoint.startswith("https"),
            verify=os.environ["AWS_CA_BUNDLE"],
        )
        serializer = BotocoreCRTRequestSerializer(session, {"endpoint_url": endpoint})
        self.manager = CRTTransferManager(client, serializer)
        self.bucket = bucket

    def file(self, key, path):
        self.manager.upload(str(path), self.bucket, key).result()

    def pipe(self, key):
        self.manager.upload(Unseekable(), self.bucket, key).result()


def main():
    library, endpoint, bucket, what, key, *path = sys.argv[1:]
    uploader = {"obstore": Obstore, "opendal": OpenDAL, "boto3[crt]": Boto3}[library](endpoint, bucket)
    if what == "file":
        uploader.file(key, pathlib.Path(path[0]))
    elif what == "pipe":
        uploader.pipe(key)
    else:
        with concurrent.futures.ThreadPoolExecutor(TOGETHER) as pool:
            files = pathlib.Path(path[0]).iterdir()
            list(pool.map(lambda file: uploader.file(key + file.name, file), files))


if __name__ == "__main__":
    main()
