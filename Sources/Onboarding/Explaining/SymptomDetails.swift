import AWS

/// Works out what a text leaves out: the service from the call, the code from the words.
enum SymptomDetails {
    static func completed(_ symptom: Symptom) -> Symptom {
        var symptom = symptom
        if let code = symptom.code, code.allSatisfy(\.isNumber) {
            // The AWS CLI names the status where an answer to HEAD has no code.
            symptom.status = symptom.status ?? Int(code)
            symptom.code = nil
        }
        let message = symptom.message?.raw ?? ""
        if symptom.code == nil, symptom.transport == nil, symptom.operation?.hasPrefix("Head") != true {
            let sentence = KnownSentence.first(in: message)
            symptom.code = saysNo(message) ? "AccessDenied" : sentence?.code
            symptom.service = symptom.service ?? sentence?.service
        }
        if symptom.service == nil { symptom.service = service(of: symptom, message) }
        if symptom.operation == nil { symptom.operation = operation(in: message) }
        return symptom
    }

    private static func saysNo(_ message: String) -> Bool {
        message.contains("ot authorized to perform") || message.contains("Access Denied")
    }

    private static func service(of symptom: Symptom, _ message: String) -> String? {
        if let operation = symptom.operation, let service = services[operation] { return service }
        // S3 calls KMS itself, and the words then tell of KMS's action in S3's call.
        if let operation = symptom.operation, RefusedAction.isCallOfS3(operation) { return "s3" }
        if let action = RefusedAction(symptom).action?.split(separator: ":").first { return String(action) }
        if let operation = symptom.operation { return guessed(operation) }
        return codesOfS3.contains(symptom.code ?? "") ? "s3" : nil
    }

    /// An action of STS or IAM has the name of its call.
    private static func operation(in message: String) -> String? {
        var symptom = Symptom()
        symptom.message = ServerText(message)
        let parts = (RefusedAction(symptom).action ?? "").split(separator: ":")
        guard parts.count == 2, parts[0] != "kms" else { return nil }
        return String(parts[1])
    }

    private static func guessed(_ operation: String) -> String {
        let words = ["Role", "User", "Polic", "AccessKey", "Group", "InstanceProfile"]
        let isBucketPolicy = operation.contains("Bucket")
        return words.contains(where: operation.contains) && !isBucketPolicy ? "iam" : "s3"
    }

    private static let services = [
        "AssumeRole": "sts", "AssumeRoleWithWebIdentity": "sts", "AssumeRoleWithSAML": "sts",
        "GetCallerIdentity": "sts", "GetSessionToken": "sts", "GetFederationToken": "sts",
        "GenerateDataKey": "kms", "Decrypt": "kms", "Encrypt": "kms",
    ]

    private static let codesOfS3: Set<String> = [
        "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException",
        "NoSuchBucket", "NoSuchKey", "NoSuchUpload", "InvalidBucketName", "EntityTooSmall", "EntityTooLarge",
        "InvalidPart", "InvalidPartOrder", "KeyTooLongError", "AccessControlListNotSupported",
        "BucketAlreadyExists", "BucketAlreadyOwnedByYou", "MalformedPolicy", "InvalidObjectState",
        "TooManyBuckets", "InvalidLocationConstraint", "SlowDown", "InvalidAccessKeyId",
    ]
}
