import AWS

/// Reads `MESSAGE (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: …)`.
enum JavaErrorReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        var errors: [PastedError] = []
        var start = 0
        while errors.count < ErrorReader.limit, let facts = text.position(of: "(Service: ", from: start) {
            errors.append(error(in: text, at: facts))
            start = facts + 1
        }
        return errors
    }

    /// The error whose facts stand in brackets at `facts`, after its words.
    private static func error(in text: ErrorText, at facts: Int) -> PastedError {
        var symptom = Symptom()
        let told = ErrorText(text.line(from: facts) ?? "")
        symptom.service = told.word(after: "(Service: ", upTo: ";,)").map(service)
        symptom.status = told.word(after: "Status Code: ").flatMap(Int.init)
        // For an answer to HEAD the status stands in its place.
        symptom.code = told.word(after: "Error Code: ", upTo: ";,)\n").map { code in
            code.hasPrefix("4") ? String(code.prefix(3)) : code
        }
        symptom.requestID = told.word(after: "Request ID: ")
        var words = text.line(before: facts)
        if let type = words.firstRange(of: "Exception: ") {
            symptom.code = symptom.code ?? code(ofType: words[..<type.lowerBound])
            words = String(words[type.upperBound...])
        }
        symptom.message = ServerText(words)
        return PastedError(.java, symptom)
    }

    private static func service(_ name: String) -> String {
        switch name {
        case "AWSSecurityTokenService", "Sts": "sts"
        case "AmazonIdentityManagement", "Iam": "iam"
        case "AWSKMS", "Kms": "kms"
        default: "s3"
        }
    }

    /// `…model.NoSuchBucket` of `NoSuchBucketException`; the general types say nothing.
    private static func code(ofType name: Substring) -> String? {
        let type = name.split { $0 == "." || $0 == " " }.last.map(String.init) ?? ""
        return ["", "S3", "AmazonS3", "Sts", "Iam", "AmazonService", "AwsService"].contains(type) ? nil : type
    }
}
