import AWS

/// Reads `MESSAGE (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: …)`.
enum JavaErrorReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        guard let facts = text.position(of: "(Service: ") else { return [] }
        var symptom = Symptom()
        symptom.service = text.word(after: "(Service: ", upTo: ";,)").map(service)
        symptom.status = text.word(after: "Status Code: ", from: facts).flatMap(Int.init)
        symptom.code = text.word(after: "Error Code: ", from: facts)
        symptom.requestID = text.word(after: "Request ID: ", from: facts)
        var words = text.line(before: facts)
        if let type = words.firstRange(of: "Exception: ") {
            symptom.code = symptom.code ?? code(ofType: words[..<type.lowerBound])
            words = String(words[type.upperBound...])
        }
        symptom.message = ServerText(words)
        return [PastedError(.java, symptom)]
    }

    private static func service(_ name: String) -> String {
        switch name {
        case "AWSSecurityTokenService", "Sts": "sts"
        case "AmazonIdentityManagement", "Iam": "iam"
        default: "s3"
        }
    }

    /// `…model.NoSuchBucket` of `NoSuchBucketException`; the general types say nothing.
    private static func code(ofType name: Substring) -> String? {
        let type = name.split { $0 == "." || $0 == " " }.last.map(String.init) ?? ""
        return ["", "S3", "AmazonS3", "Sts", "Iam", "AmazonService", "AwsService"].contains(type) ? nil : type
    }
}
