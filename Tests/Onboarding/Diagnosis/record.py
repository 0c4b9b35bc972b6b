"""Records what servers that others wrote answer to calls that go wrong, as files under Recorded/.

Run it with .ci/python/bin/python from the repository's root; it overwrites the files of moto and of OpenStack
Swift and leaves those with a public source alone. What a recording must lead to stands in its own head lines,
which are kept.
"""

import contextlib
import importlib.metadata
import json
import logging
import pathlib
import sys
import tempfile

import boto3
import botocore.httpsession
from botocore.config import Config
from botocore.exceptions import ClientError

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "Tests/EndToEnd/Uploads"))

REGION = "eu-west-3"
KEPT = {"content-type", "x-amz-bucket-region", "x-amz-request-id"}


class Recorder:
    """Writes the last answer that botocore got to a file."""

    def __init__(self, server, folder):
        self.server = server
        self.folder = HERE / "Recorded" / folder
        self.last = None
        send = botocore.httpsession.URLLib3Session.send

        def sending(session, request):
            answer = send(session, request)
            # botocore asks again where it can mend something itself; what went wrong is the first answer.
            if self.last is None:
                self.last = answer
            return answer

        botocore.httpsession.URLLib3Session.send = sending

    def __call__(self, name, call, what, does):
        self.last = None
        with contextlib.suppress(ClientError):
            does()
        if self.last is None or self.last.status_code < 300:
            print(f"{name}: {self.server} let it in")
            return
        path = self.folder / f"{name}.txt"
        expected = "cause: unknown\n"
        if path.exists():
            head = path.read_text().partition("\n\n")[0].splitlines()
            expected = "".join(f"{line}\n" for line in head if line.split(":")[0] not in ("source", "call"))
        kept = [f"{k}: {v}" for k, v in self.last.headers.items() if k.lower() in KEPT]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"source: {self.server}, {what}\ncall: {call}\n{expected}\nHTTP {self.last.status_code}\n"
            + "\n".join(kept) + "\n\n" + self.last.content.decode())


def client(service, endpoint, region=REGION, key=("AKIAIOSFODNN7EXAMPLE", "secret"), **config):
    return boto3.client(
        service, region_name=region, endpoint_url=endpoint, aws_access_key_id=key[0], aws_secret_access_key=key[1],
        config=Config(
            retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, parameter_validation=False,
            request_checksum_calculation="when_required", **config))


def policy(**changes):
    statement = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-exports/*"}
    version = changes.pop("version", "2012-10-17")
    statement.update(changes)
    return json.dumps({"Version": version, "Statement": [{k: v for k, v in statement.items() if v is not None}]})


def moto():
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    record = Recorder(f"moto {importlib.metadata.version('moto')}", "moto")
    moto_s3(record, client("s3", f"http://{host}:{port}"))
    moto_iam(record, client("iam", f"http://{host}:{port}", "us-east-1"))
    moto_sts(record, client("sts", f"http://{host}:{port}"), client("iam", f"http://{host}:{port}", "us-east-1"))
    server.stop()


def moto_s3(record, s3):
    bucket, key = "acme-exports", "exports/dinmo/file.csv"
    here = {"Bucket": bucket, "Key": key}
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    record("no-such-bucket", "PutObject", "a write into a bucket that is not there",
           lambda: s3.put_object(Bucket="acme-nobody-has-this", Key=key, Body=b"x"))
    record("head-of-no-bucket", "HeadBucket", "a HEAD of a bucket that is not there",
           lambda: s3.head_bucket(Bucket="acme-nobody-has-this"))
    record("no-such-key", "GetObject", "a read of an object that is not there", lambda: s3.get_object(**here))
    record("head-of-no-key", "HeadObject", "a HEAD of an object that is not there", lambda: s3.head_object(**here))
    record("bucket-name-taken", "CreateBucket", "a bucket that is there already",
           lambda: s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION}))
    record("wrong-region", "CreateBucket", "a bucket of one region at the endpoint of another",
           lambda: s3.create_bucket(
               Bucket="acme-other", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}))
    record("region-not-named", "CreateBucket", "a bucket of no region at a region's endpoint",
           lambda: s3.create_bucket(Bucket="acme-other"))
    s3.put_object(**here, Body=b"x")
    record("object-exists", "PutObject", "If-None-Match: * on an object that is there",
           lambda: s3.put_object(**here, Body=b"x", IfNoneMatch="*"))
    upload = s3.create_multipart_upload(**here)["UploadId"]
    parts = [
        {"PartNumber": n, "ETag": s3.upload_part(**here, UploadId=upload, PartNumber=n, Body=b"x")["ETag"]}
        for n in (1, 2)]

    def complete(parts):
        s3.complete_multipart_upload(**here, UploadId=upload, MultipartUpload={"Parts": parts})

    record("part-too-small", "CompleteMultipartUpload", "two parts of one byte", lambda: complete(parts))
    record("part-unknown", "CompleteMultipartUpload", "a part with another ETag",
           lambda: complete([{"PartNumber": 1, "ETag": '"0123456789abcdef0123456789abcdef"'}]))
    record("too-many-parts", "UploadPart", "part 10,001",
           lambda: s3.upload_part(**here, UploadId=upload, PartNumber=10_001, Body=b"x"))
    s3.put_object(Bucket=bucket, Key="archived", Body=b"x", StorageClass="GLACIER")
    record("object-archived", "GetObject", "a read of an object in Glacier",
           lambda: s3.get_object(Bucket=bucket, Key="archived"))
    s3.create_bucket(Bucket="acme-locked", ObjectLockEnabledForBucket=True,
                     CreateBucketConfiguration={"LocationConstraint": REGION})
    version = s3.put_object(
        Bucket="acme-locked", Key=key, Body=b"x", ContentMD5="ndTkYSaMgDT1yFZOFVxnpg==", ObjectLockMode="COMPLIANCE",
        ObjectLockRetainUntilDate="2099-01-01T00:00:00Z")["VersionId"]
    record("object-locked", "DeleteObject", "the removal of a locked version",
           lambda: s3.delete_object(Bucket="acme-locked", Key=key, VersionId=version))


def moto_iam(record, iam):
    iam.create_role(RoleName="dinmo-exports", AssumeRolePolicyDocument=policy(
        Action="sts:AssumeRole", Resource=None, Principal={"AWS": "123456789012"}))

    def put(document):
        return lambda: iam.put_role_policy(RoleName="dinmo-exports", PolicyName="p", PolicyDocument=document)

    def trust(document):
        return lambda: iam.update_assume_role_policy(RoleName="dinmo-exports", PolicyDocument=document)

    record("policy-syntax", "PutRolePolicy", "a policy that is no JSON", put("{"))
    record("policy-no-effect", "PutRolePolicy", "a statement without Effect", put(policy(Effect=None)))
    record("policy-version-unknown", "PutRolePolicy", "the Version of DinMo's document",
           put(policy(version="2025-10-17")))
    record("policy-version", "PutRolePolicy", "the Version of 2008", put(policy(version="2008-10-17")))
    record("policy-no-resource", "PutRolePolicy", "a statement without Resource", put(policy(Resource=None)))
    record("policy-no-action", "PutRolePolicy", "a statement without Action", put(policy(Action=None)))
    record("policy-resource-no-arn", "PutRolePolicy", "a bucket's name in place of its ARN",
           put(policy(Resource="acme-exports/*")))
    record("policy-resource-partition", "PutRolePolicy", "an ARN of another partition that is none",
           put(policy(Resource="arn:amazon:s3:::acme-exports/*")))
    record("policy-resource-region", "PutRolePolicy", "an ARN of S3 with a region",
           put(policy(Resource="arn:aws:s3:eu-west-3::acme-exports/*")))
    record("policy-action-no-vendor", "PutRolePolicy", "an action without its service", put(policy(Action="PutObject")))
    record("policy-action-colons", "PutRolePolicy", "an action with two colons", put(policy(Action="s3:Put:Object")))
    record("policy-sid-twice", "PutRolePolicy", "two statements of one Sid", put(json.dumps(
        {"Version": "2012-10-17", "Statement": [json.loads(policy(Sid="a"))["Statement"][0]] * 2})))
    record("trust-resource", "UpdateAssumeRolePolicy", "a trust policy with a Resource", trust(policy(
        Action="sts:AssumeRole", Principal={"AWS": "123456789012"})))
    record("trust-action", "UpdateAssumeRolePolicy", "a permissions policy as trust policy",
           trust(policy(Resource=None)))
    record("role-exists", "CreateRole", "a role that is there already", lambda: iam.create_role(
        RoleName="dinmo-exports", AssumeRolePolicyDocument=policy(
            Action="sts:AssumeRole", Resource=None, Principal={"AWS": "123456789012"})))
    record("no-such-role", "GetRole", "a role that is not there", lambda: iam.get_role(RoleName="nobody"))
    iam.create_user(UserName="alice")
    iam.create_access_key(UserName="alice")
    iam.create_access_key(UserName="alice")
    record("key-quota", "CreateAccessKey", "a third access key of a user",
           lambda: iam.create_access_key(UserName="alice"))


def moto_sts(record, sts, iam):
    arn = iam.get_role(RoleName="dinmo-exports")["Role"]["Arn"]

    def assume(**changes):
        return lambda: sts.assume_role(**{"RoleArn": arn, "RoleSessionName": "export", **changes})

    record("session-name-long", "AssumeRole", "a session name of 65 characters", assume(RoleSessionName="s" * 65))


def swift():
    import openstack_swift

    with tempfile.TemporaryDirectory() as folder, openstack_swift.serving(folder, REGION) as endpoint:
        record = Recorder(f"OpenStack Swift {importlib.metadata.version('swift')} (s3api)", "swift")
        right = (openstack_swift.USER, openstack_swift.KEY)
        s3 = client("s3", endpoint, key=right)
        here = {"Bucket": "acme-exports", "Key": "exports/dinmo/file.csv"}
        s3.create_bucket(Bucket="acme-exports", CreateBucketConfiguration={"LocationConstraint": REGION})
        record("no-such-bucket", "ListObjectsV2", "a list of a bucket that is not there",
               lambda: s3.list_objects_v2(Bucket="acme-nobody-has-this"))
        record("wrong-region", "PutObject", "a signature for another region",
               lambda: client("s3", endpoint, "us-east-1", right).put_object(**here, Body=b"x"))
        record("bad-secret", "PutObject", "a wrong secret",
               lambda: client("s3", endpoint, key=(right[0], "wrong")).put_object(**here, Body=b"x"))
        record("bad-key", "PutObject", "a key that nobody has",
               lambda: client("s3", endpoint, key=("acme:nobody", "x")).put_object(**here, Body=b"x"))
        record("bad-digest", "PutObject", "a Content-MD5 of other bytes",
               lambda: s3.put_object(**here, Body=b"x", ContentMD5="1B2M2Y8AsgTpgAmY7PhCfg=="))
        record("md5-malformed", "PutObject", "a Content-MD5 that is none",
               lambda: s3.put_object(**here, Body=b"x", ContentMD5="abc"))
        record("upload-gone", "UploadPart", "a part of an upload that is not there",
               lambda: s3.upload_part(**here, UploadId="nothing", PartNumber=1, Body=b"x"))
        record("too-many-parts", "UploadPart", "part 10,001",
               lambda: s3.upload_part(**here, UploadId="nothing", PartNumber=10_001, Body=b"x"))
        record("head-forbidden", "HeadBucket", "a HEAD with a wrong secret",
               lambda: client("s3", endpoint, key=(right[0], "wrong")).head_bucket(Bucket="acme-exports"))


if __name__ == "__main__":
    moto()
    swift()
