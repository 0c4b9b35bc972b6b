/// Finds the call, and whose it is, that a stack trace or a dump of an error names beside AWS's own words.
///
/// SDKs name it in their own ways: `PutObjectCommand`, `PutObjectAsync`, `AmazonS3Client.putObject(`.
enum CalledOperation {
    static func add(to symptom: inout Symptom, from text: String) {
        guard symptom.transport == nil, symptom.credentials == nil, symptom.endpoint == nil,
            !symptom.isForeign
        else { return }
        let text = ErrorText(text)
        symptom.operation = symptom.operation ?? operation(in: text)
        if symptom.service == nil, symptom.operation == nil, marksOfS3.contains(where: text.contains) {
            symptom.service = "s3"
        }
    }

    private static func operation(in text: ErrorText) -> String? {
        // The call that comes first; of those at one place the longest, since their names begin alike.
        names.compactMap { written, name in
            text.position(of: written).map { (place: $0, length: written.utf8.count, name: name) }
        }.min { ($0.place, -$0.length) < ($1.place, -$1.length) }?.name
    }

    private static let names: [(written: String, name: String)] =
        (RefusedAction.callsOfS3 + ["AssumeRole", "AssumeRoleWithWebIdentity", "GetCallerIdentity"]).flatMap {
            name in
            let method = "." + name.prefix(1).lowercased() + name.dropFirst() + "("
            return [
                (name + "Command", name), (name + "Async", name), ("\"\(name)\"", name), (method, name),
                (name + " failed", name),
            ]
        } + [
            (".getObjectMetadata(", "HeadObject"), (".doesBucketExist(", "HeadBucket"),
            ("perform sts:AssumeRoleWithWebIdentity", "AssumeRoleWithWebIdentity"),
            ("perform sts:AssumeRole", "AssumeRole"),
        ]

    private static let marksOfS3 = [
        "S3Exception", "s3_extended_request_id", "client-s3", "Amazon S3", "Aws::S3", "S3 error:", "<HostId>",
        "host id: ", "HostID: ", "S3 client",
        "Error Code: AccessDenied", "s3://",
    ]
}
