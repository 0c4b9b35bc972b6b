import Policies

/// What somebody must be allowed who writes an object or a part of one.
enum WritePermissions {
    /// For a call that begins to write an object with these attributes.
    ///
    /// - Parameter isMultipart: With KMS, parts are encrypted by a data key that has to be decrypted again for each
    ///   of them, so a multipart upload needs `kms:Decrypt` too.
    static func questions(
        _ call: S3Call, _ attributes: ObjectAttributes, isMultipart: Bool
    ) -> [Authorizer.Question] {
        var context: [String: [String]] = [:]
        for header in ["x-amz-acl", "x-amz-storage-class", "x-amz-server-side-encryption"] {
            context["s3:\(header)"] = call.request.headers[header].map { [$0] }
        }
        context["s3:x-amz-server-side-encryption-aws-kms-key-id"] =
            call.request.headers["x-amz-server-side-encryption-aws-kms-key-id"].map { [$0] }
        context["s3:if-none-match"] = call.request.headers["If-None-Match"].map { [$0] }
        var questions = [call.question("s3:PutObject", context: context)]
        if call.request.headers["x-amz-acl"] != nil {
            questions.append(call.question("s3:PutObjectAcl", context: context))
        }
        return questions
            + keyQuestions(
                call, attributes, isMultipart ? ["GenerateDataKey", "Decrypt"] : ["GenerateDataKey"])
    }

    /// For the use of the KMS key that an object is encrypted with.
    static func keyQuestions(
        _ call: S3Call, _ attributes: ObjectAttributes, _ actions: [String]
    ) -> [Authorizer.Question] {
        guard case .kms(let key?) = attributes.encryption else { return [] }
        // A key that is named without its account is one of the caller's.
        let arn =
            ARN(key)
            ?? ARN(
                partition: "aws", service: "kms", region: call.bucket.region, account: call.caller.accountID,
                resource: key.hasPrefix("alias/") ? key : "key/\(key)")
        return actions.map { action in
            Authorizer.Question(
                action: "kms:\(action)", resource: arn.description, resourceAccountID: arn.account,
                context: ["kms:ViaService": ["s3.\(call.bucket.region).amazonaws.com"]])
        }
    }
}
