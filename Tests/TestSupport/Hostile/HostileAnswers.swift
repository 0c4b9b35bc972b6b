import AWS

/// Answers that nobody but an attacker gives, the same ones for the same seed.
public struct HostileAnswers {
    /// What a terminal would obey, and what hides or reorders other text.
    public static let nasty =
        "\u{1B}]0;PWNED\u{7}\u{1B}[2J\r\u{8}\u{9B}31m\u{202E}evil\u{2066}\u{200B}\u{200D}\u{FEFF}\u{2028}\u{85}\u{E0041}\u{0}"

    private static let statuses = [
        -1, 0, 100, 200, 200, 200, 204, 206, 301, 307, 400, 401, 403, 403, 404, 409, 412, 416, 429, 500, 503,
        999,
    ]
    private static let codes = [
        "AccessDenied", "NoSuchBucket", "SlowDown", "ExpiredToken", "RequestTimeTooSkewed",
        "PermanentRedirect",
        "InvalidAccessKeyId", "SignatureDoesNotMatch", nasty, "", String(repeating: "A", count: 5000),
    ]
    private static let names = [
        "AssumeRoleResponse", "AssumeRoleResult", "Credentials", "GetCallerIdentityResponse",
        "GetCallerIdentityResult", "Arn", "ListBucketResult", "Contents", "Key", "Size", "Part", "PartNumber",
        "ETag", "InitiateMultipartUploadResult", "UploadId", "CompleteMultipartUploadResult",
        "GetRoleResponse",
        "GetRoleResult", "Role", "AssumeRolePolicyDocument", "IsTruncated", "Expiration", "SecretAccessKey",
        "SessionToken", "AccessKeyId", "member", "PolicyNames", "LastModified", "NextContinuationToken",
    ]

    private var random: SeededRandom

    /// Starts the series of `seed`.
    public init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    /// The next answer.
    public mutating func next() -> HTTPResponse {
        HTTPResponse(status: random.pick(Self.statuses), headers: headers(), body: body())
    }

    private mutating func headers() -> HTTPHeaders {
        let values = [
            Self.nasty, "", "../../x", "Thu, 01 Jan 1970 00:00:00 GMT", "-1", "99999999999999999999", "a.b",
        ]
        return HTTPHeaders(
            [
                "x-amz-request-id", "x-amz-bucket-region", "Date", "Retry-After", "x-amz-retry-after", "ETag",
                "Location", "Content-Length", "Last-Modified", "x-amz-checksum-crc64nvme", "x-amzn-ErrorType",
            ].map { ($0, random.pick(values)) })
    }

    private mutating func body() -> [UInt8] {
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            return (0..<Int.random(in: 0..<4000, using: &random)).map { _ in
                .random(in: 0...255, using: &random)
            }
        case 1: return Array(error().utf8)
        case 2: return Array(String(repeating: "<\(random.pick(Self.names))>", count: 5000).utf8)
        case 3: return Array(bomb.utf8)
        case 4: return Array(json().utf8)
        case 5: return [0xFF, 0xFE] + error().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        default: return damaged(Array(tree(depth: 5).utf8))
        }
    }

    private mutating func error() -> String {
        "<Error><Code>\(random.pick(Self.codes))</Code><Message>\(random.pick(Self.codes)) \(visible)</Message>"
            + "<Region>\(visible)</Region><RequestId>\(visible)</RequestId></Error>"
    }

    /// What XML itself lets through.
    private var visible: String {
        String(String.UnicodeScalarView(Self.nasty.unicodeScalars.filter { $0.value >= 0x20 }))
    }

    private let bomb =
        "<!DOCTYPE a [<!ENTITY b \"1234567890\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>"
        + "<Error><Code>&c;</Code><Message>&d;</Message></Error>"

    private mutating func json() -> String {
        random.pick([
            String(repeating: "[", count: 100_000), "{\"roleCredentials\": {\"accessKeyId\": 1}}",
            "\"\\ud800\"",
            "{\"Code\":\"\(Self.nasty)\",\"Message\":\"\\u001b[2J\"}", "{}", "nul", "{\"Version\":1e999}",
            "{\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"b\",\"Token\":\"c\",\"Expiration\":\"9999-99-99T99:99:99Z\"}",
        ])
    }

    private mutating func tree(depth: Int) -> String {
        let name = random.pick(Self.names)
        let inside =
            depth == 0
            ? random.pick([
                visible, "1", "-1", "99999999999999999999", "true", "2026-13-45T00:00:00Z", "&amp;",
            ])
            : (0..<Int.random(in: 1...3, using: &random)).map { _ in tree(depth: depth - 1) }.joined()
        return "<\(name)>\(inside)</\(name)>"
    }

    /// Cuts, repeats or changes some bytes, or none.
    private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeLast(bytes.count - place)
        case 1: bytes[place] = .random(in: 0...255, using: &random)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(100), at: place)
        default: break
        }
        return bytes
    }
}
