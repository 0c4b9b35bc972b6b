import AWS

/// `ListBuckets`, the one call that is about no bucket.
enum ListBuckets {
    /// Answers with the buckets of the caller's account.
    static func answer(_ request: Request, caller: Caller, buckets: BucketStore) throws(Refusal) -> Answer {
        guard request.method == "GET" else {
            throw Refusal(
                405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        }
        try Authorizer(caller: caller, request: request).require(
            Authorizer.Question(
                action: "s3:ListAllMyBuckets", resource: "arn:aws:s3:::*",
                resourceAccountID: caller.accountID))
        var xml = XMLWriter()
        xml.element("ListAllMyBucketsResult", namespace: AWSService.s3.namespace) { xml in
            xml.element("Owner") { $0.element("ID", caller.accountID) }
            xml.element("Buckets") { xml in
                for bucket in buckets.buckets(ownedBy: caller.accountID) {
                    xml.element("Bucket") { xml in
                        xml.element("Name", bucket.name)
                        xml.element("CreationDate", bucket.created.milliseconds)
                        xml.element("BucketRegion", bucket.region)
                    }
                }
            }
        }
        return Answer(status: 200, xml: xml, type: "application/xml")
    }
}

/// `HeadBucket`.
enum HeadBucket: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:ListBucket")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        Answer(
            status: 200,
            headers: [("x-amz-bucket-region", call.bucket.region), ("x-amz-access-point-alias", "false")])
    }
}

/// `GetBucketLocation`.
enum GetBucketLocation: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:GetBucketLocation")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        var xml = XMLWriter()
        // For the oldest region the element is empty.
        xml.element("LocationConstraint", namespace: AWSService.s3.namespace) { xml in
            if call.bucket.region != "us-east-1" { xml.characters(call.bucket.region) }
        }
        return Answer(status: 200, xml: xml, type: "application/xml")
    }
}

extension UTCTime {
    /// The form of moments in S3's documents, such as `2026-11-20T10:00:00.000Z`.
    var milliseconds: String { iso8601.dropLast() + ".000Z" }
}
