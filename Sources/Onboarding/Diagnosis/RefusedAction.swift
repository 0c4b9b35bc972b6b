import AWS

/// What AWS says was refused: `User: CALLER is not authorized to perform: ACTION on resource: "ARN" …`.
struct RefusedAction {
    /// Such as `s3:PutObject`; from the call itself when the message does not say.
    let action: String?
    /// The ARN in the message.
    let resource: String?
    /// Who was refused, as the message names them.
    let caller: String?

    init(_ symptom: Symptom) {
        let message = symptom.message?.display ?? ""
        action = Self.word(after: "to perform: ", in: message) ?? Self.action(of: symptom)
        resource = Self.word(after: "on resource: ", in: message)
        caller = Self.word(after: "User: ", in: message).flatMap { $0.hasPrefix("arn:") ? $0 : nil }
    }

    /// Whether `operation` is a call of S3 whose action has a name of its own.
    static func isCallOfS3(_ operation: String) -> Bool { actionsOfS3[operation] != nil }

    /// The calls whose action has a name of its own.
    static var callsOfS3: [String] { Array(actionsOfS3.keys) }

    private static func word(after mark: String, in message: String) -> String? {
        guard let range = message.firstRange(of: mark) else { return nil }
        let word = message[range.upperBound...].prefix { $0 != " " }
        let bare = word.drop { $0 == "\"" }.prefix { $0 != "\"" }
        return bare.isEmpty ? nil : String(bare)
    }

    /// A call's action has its name, with the exceptions of S3.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
    private static func action(of symptom: Symptom) -> String? {
        guard let operation = symptom.operation else { return nil }
        if let action = actionsOfS3[operation] { return action }
        if operation == "AssumeRole" { return "sts:AssumeRole" }
        return symptom.service.map { "\($0):\(operation)" }
    }

    private static let actionsOfS3 = [
        "HeadBucket": "s3:ListBucket", "ListObjects": "s3:ListBucket", "ListObjectsV2": "s3:ListBucket",
        "HeadObject": "s3:GetObject", "PutObject": "s3:PutObject", "GetObject": "s3:GetObject",
        "DeleteObject": "s3:DeleteObject", "DeleteObjects": "s3:DeleteObject",
        "CreateMultipartUpload": "s3:PutObject", "UploadPart": "s3:PutObject",
        "CompleteMultipartUpload": "s3:PutObject", "CopyObject": "s3:PutObject",
        "AbortMultipartUpload": "s3:AbortMultipartUpload", "ListParts": "s3:ListMultipartUploadParts",
        "ListMultipartUploads": "s3:ListBucketMultipartUploads", "ListBuckets": "s3:ListAllMyBuckets",
    ]
}
