/// A sentence of AWS by which an error is known where a program leaves its code out, as the Java SDK 2 does.
struct KnownSentence {
    /// What it holds, in lower case.
    let words: String
    let code: String
    var service: String?

    /// The first of them in `text`; nil where there is none.
    static func first(in text: String) -> KnownSentence? {
        let text = text.lowercased()
        return table.first { text.contains($0.words) }
    }

    private init(_ words: String, _ code: String, _ service: String? = nil) {
        self.words = words
        self.code = code
        self.service = service
    }

    // The longer of two that begin alike comes first.
    private static let table = [
        KnownSentence("does not exist in our records", "InvalidAccessKeyId", "s3"),
        KnownSentence("security token included in the request is invalid", "InvalidClientTokenId"),
        KnownSentence("security token included in the request is expired", "ExpiredToken"),
        KnownSentence("provided token has expired", "ExpiredToken", "s3"),
        KnownSentence("provided token is malformed or otherwise invalid", "InvalidToken", "s3"),
        KnownSentence("request signature we calculated does not match", "SignatureDoesNotMatch"),
        KnownSentence("difference between the request time and the", "RequestTimeTooSkewed", "s3"),
        KnownSentence("specified bucket does not exist", "NoSuchBucket", "s3"),
        KnownSentence("specified bucket is not valid", "InvalidBucketName", "s3"),
        KnownSentence("specified key does not exist", "NoSuchKey", "s3"),
        KnownSentence("specified upload does not exist", "NoSuchUpload", "s3"),
        KnownSentence("must be addressed using the specified endpoint", "PermanentRedirect", "s3"),
        KnownSentence("the bucket is in this region:", "PermanentRedirect", "s3"),
        KnownSentence("is wrong; expecting '", "AuthorizationHeaderMalformed", "s3"),
        KnownSentence("bucket does not allow acls", "AccessControlListNotSupported", "s3"),
        KnownSentence("reduce your request rate", "SlowDown", "s3"),
        KnownSentence("ciphertext refers to a customer master key", "AccessDenied"),
        KnownSentence("sts is not activated in this region", "RegionDisabledException", "sts"),
        KnownSentence("exceeds the maxsessionduration", "ValidationError", "sts"),
        KnownSentence("roles assumed by role chaining", "ValidationError", "sts"),
        KnownSentence("syntax errors in policy", "MalformedPolicyDocument", "iam"),
        KnownSentence("has prohibited field", "MalformedPolicyDocument", "iam"),
        KnownSentence("should not specify a principal", "MalformedPolicyDocument", "iam"),
        KnownSentence("federated principals must be", "MalformedPolicyDocument", "iam"),
        KnownSentence("contains an invalid json", "MalformedPolicyDocument", "iam"),
        KnownSentence("invalid principal in policy:", "MalformedPolicyDocument", "iam"),
        KnownSentence("invalid principal in policy", "MalformedPolicy", "s3"),
        KnownSentence("action does not apply to any resource", "MalformedPolicy", "s3"),
        KnownSentence("policy has invalid resource", "MalformedPolicy", "s3"),
        KnownSentence("policy has invalid action", "MalformedPolicy", "s3"),
        KnownSentence("s3exception: access denied", "AccessDenied", "s3"),
        KnownSentence("forbidden: access denied", "AccessDenied"),
        KnownSentence("s3 client configured for region", "PermanentRedirect", "s3"),
        KnownSentence("no openidconnect provider found", "InvalidIdentityToken", "sts"),
    ]
}
