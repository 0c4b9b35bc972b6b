"""Which call of S3 a request is."""

import dataclasses
import urllib.parse


@dataclasses.dataclass(frozen=True)
class Operation:
    """A call by AWS's name for it; `part` is that of an UploadPart, `upload` the id of a multipart upload."""

    name: str
    part: int | None = None
    upload: str | None = None

    @classmethod
    def of(cls, method, target):
        path, _, query = target.partition("?")
        query = urllib.parse.parse_qs(query, keep_blank_values=True)
        has_key = "/" in path.strip("/")
        upload = query.get("uploadId", [None])[0]
        if method == "PUT" and "partNumber" in query:
            return cls("UploadPart", int(query["partNumber"][0]), upload)
        if "uploadId" in query:
            names = {"POST": "CompleteMultipartUpload", "GET": "ListParts", "DELETE": "AbortMultipartUpload"}
        elif "uploads" in query:
            names = {"POST": "CreateMultipartUpload", "GET": "ListMultipartUploads"}
        elif has_key:
            names = {"PUT": "PutObject", "GET": "GetObject", "HEAD": "HeadObject", "DELETE": "DeleteObject"}
        else:
            # STS and IAM name their calls in the body, all at the root.
            names = {"HEAD": "HeadBucket", "POST": "Query"}
        return cls(names.get(method, f"{method} {target}"), upload=upload)
