"""S3 servers to upload to, each with a client that others wrote to look at what arrived."""

import contextlib
import dataclasses

import boto3
import botocore.config
from moto.server import ThreadedMotoServer

from commands import keys

REGION = "eu-west-3"


@dataclasses.dataclass
class Server:
    """A server on loopback, a bucket there, and the keys of somebody who may do everything."""

    endpoint: str
    bucket: str
    access_key: str
    secret: str
    region: str = REGION

    @classmethod
    def sandbox(cls, facts):
        """The sandbox that printed `facts`."""
        customer = facts["customer"]
        return cls(
            facts["endpoint"], facts["bucket"], customer["accessKeyId"], customer["secretAccessKey"],
            facts["region"])

    def client(self, service="s3"):
        """boto3's, which asks the server itself whatever stands before it."""
        return boto3.client(
            service, endpoint_url=self.endpoint, region_name=self.region, aws_access_key_id=self.access_key,
            aws_secret_access_key=self.secret,
            config=botocore.config.Config(retries={"max_attempts": 1}, **(
                {"s3": {"addressing_style": "path"}} if service == "s3" else {})))

    def environment(self, endpoint=None):
        """What the program needs to reach the server, by way of `endpoint` if there is one."""
        return {
            "AWS_ENDPOINT_URL": endpoint or self.endpoint, "AWS_REGION": self.region,
            "AWS_ACCESS_KEY_ID": self.access_key, "AWS_SECRET_ACCESS_KEY": self.secret,
        }

    def read(self, key):
        """The object, read with boto3."""
        return self.client().get_object(Bucket=self.bucket, Key=key)["Body"].read()

    def keys(self):
        """The keys of all objects."""
        return [entry["Key"] for entry in self.client().list_objects_v2(Bucket=self.bucket).get("Contents", [])]

    def open_uploads(self):
        """The ids of the multipart uploads that were neither completed nor aborted."""
        listing = self.client().list_multipart_uploads(Bucket=self.bucket)
        return [upload["UploadId"] for upload in listing.get("Uploads", [])]


@contextlib.contextmanager
def moto():
    """moto's server: it wrote none of ours, and believes almost everything."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()
